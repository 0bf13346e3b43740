import { css } from 'lit';

export const styles = css`
  .opening,
  .controls {
    margin-block-start: 0.6em;
  }

  .controls {
    display: grid;
    gap: 0.5em;
  }

  .controls input {
    inline-size: 100%;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .chip {
    padding-inline: 0.5em;
    border-radius: 2em;
  }

  .sum {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 52px;
    margin-block-start: 0.5em;
    padding-block: 3px;
    padding-inline: 0.75em 3px;
    line-height: 1.3;
  }

  .chip[aria-pressed='true'] {
    border: 2px solid currentColor;
    font-weight: 700;
  }

  .more-groups {
    display: flex;
    gap: 0.1em;
    align-items: center;
    padding-inline-end: 0.2em;
  }

  .more-groups[aria-expanded='true'] .mark-chevron {
    rotate: 180deg;
  }

  .picked {
    font-size: 1.3em;
    font-weight: 700;
  }

  .clear {
    flex: none;
  }

  .nothing,
  .picked-foods,
  .in-row p + p {
    margin-block-start: 0.5em;
  }

  .foods li {
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  .food {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.2em 0.7em;
    align-items: center;
    padding-block: 0.45em 0.35em;
    line-height: 1.3;
  }

  .food > input {
    grid-row: span 2;
    margin: 0;
  }

  .foods + div > .row {
    border-block-start: 0;
  }

  .portion,
  .food b {
    white-space: nowrap;
  }

  .food b {
    margin-inline-end: 0;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    grid-column: 2 / -1;
    display: block;
    inline-size: 100%;
    block-size: 0.4em;
  }

  .bar rect {
    fill: var(--_accent);
  }

  /* The scale of a bar starts where the line does. */
  [dir='rtl'] .bar {
    scale: -1 1;
  }

  @container (inline-size >= 37em) {
    .controls {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }

    /* Beside the field, below the height of its label. */
    .chips {
      align-self: start;
      margin-block-start: 1.7em;
    }

    .foods {
      columns: 2;
      column-gap: 2em;
    }
  }

  @container (inline-size < 20em) {
    .portion {
      white-space: normal;
    }
  }

  /* The amount below the name. */
  @container (inline-size < 16em) {
    .food {
      grid-template-columns: auto 1fr;
    }

    .food > input {
      grid-row: span 3;
    }

    .food b {
      white-space: normal;
    }

    .sum {
      flex-wrap: wrap;
      padding-block: 0.35em;
    }
  }

  @media (forced-colors: active) {
    .bar rect {
      fill: CanvasText;
    }
  }

  @media print {
    .controls,
    .sum:has(.none) {
      display: none;
    }

    .bar rect {
      fill: #000;
    }
  }
`;
