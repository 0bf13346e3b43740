import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  p:not(.severity) + p {
    margin-block-start: 0.4em;
  }

  .callout {
    margin-block: var(--_space);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block: 0.75em;
  }

  .controls > * {
    flex: 1 1 11em;
    min-inline-size: 0;
  }

  .controls > :first-child {
    flex-basis: 100%;
  }

  .controls :is(input, select) {
    inline-size: 100%;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: 0.5em;
  }

  caption,
  thead {
    break-after: avoid;
  }

  caption {
    padding-block-end: 0.5em;
    text-align: start;
  }

  th,
  td {
    padding: 0.2em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }

  thead th {
    font-weight: 700;
  }

  td {
    inline-size: 45%;
    padding-block: 0.7em 0.4em;
    padding-inline-start: 1em;
  }

  thead th + th {
    padding-inline-start: 1em;
  }

  .amount {
    font-variant-numeric: tabular-nums;
  }

  td .amount {
    white-space: nowrap;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-start: 0.2em;
  }

  .bar rect {
    fill: var(--_accent);
  }

  /* The scale of a bar starts where the line does. */
  [dir='rtl'] .bar {
    scale: -1 1;
  }

  .sum {
    margin-block: var(--_space);
  }

  .all,
  .clear {
    margin-block-start: 0.5em;
  }

  .picked {
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.3;
  }

  /* Large text on a phone: the amount below the food, at its name. */
  @container (max-width: 16em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    caption,
    tr,
    tr > * {
      display: block;
      inline-size: auto;
      border: 0;
    }

    tr {
      border-block-end: 1px solid var(--_line);
    }

    td {
      padding-block-start: 0;
      padding-inline-start: 1.85em;
    }
  }

  @media (forced-colors: active) {
    .bar rect {
      fill: CanvasText;
    }
  }

  @media print {
    .controls,
    .hint,
    .none {
      display: none;
    }

    tr {
      break-inside: avoid;
    }

    .bar rect {
      fill: #000;
    }
  }
`;
