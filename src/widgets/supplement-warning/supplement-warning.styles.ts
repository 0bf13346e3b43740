import { css } from 'lit';

export const styles = css`
  p + p,
  ul + p,
  dl + p,
  div + p,
  button + p {
    margin-block-start: 0.4em;
  }

  .by,
  .name,
  .strong,
  .gap {
    font-weight: 700;
  }

  .title-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
  }

  .private + .end {
    margin-block-start: 0.1em;
  }

  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }

  .finder input {
    inline-size: 100%;
  }

  /* In full contrast: it is the only hint. */
  .finder ::placeholder {
    color: inherit;
    font-style: italic;
    opacity: 1;
  }

  .chips,
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.35em;
  }

  .chip {
    padding-inline: 0.6em;
    border-radius: 2em;
  }

  .chip[aria-expanded='true'] {
    border: 2px solid currentColor;
    font-weight: 700;
  }

  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .pick .label {
    flex: 1 0 100%;
  }

  .pick select {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .medicine {
    margin-block: 0.75em;
    padding: 0.6em 0.85em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.4;
    break-inside: avoid;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    justify-content: space-between;
  }

  .name {
    font-size: 1.1em;
  }

  .rule + .rule {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .gap-lines {
    display: grid;
    grid-template-columns: minmax(0, max-content) max-content minmax(0, max-content);
    gap: 0.4em 0.5em;
    margin-block: 0.4em;
  }

  .gap-line {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: start;
    line-height: 1.2;
  }

  .stretch {
    display: grid;
    justify-items: start;
  }

  .stretch > svg {
    display: block;
    margin-block: 0.25em 0.1em;
    fill: var(--_accent);
  }

  [dir='rtl'] .stretch > svg {
    scale: -1 1;
  }

  .stretch > .small {
    padding-inline-start: 0.8em;
  }

  @container (max-width: 18em) {
    .gap-lines,
    .gap-line {
      display: block;
    }

    .gap-line > * {
      display: block;
    }

    .gap-line + .gap-line {
      margin-block-start: 0.6em;
    }
  }

  .conditions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0 1.2em;
    line-height: 1.25;
  }

  @container (min-width: 32em) {
    .conditions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .condition {
    border-block-end: 1px solid var(--_line);
  }

  .condition[open] {
    grid-column: 1 / -1;
  }

  .condition summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-block: 0.3em;
    list-style: none;
  }

  .condition summary::-webkit-details-marker {
    display: none;
  }

  .condition[open] .mark-chevron {
    rotate: 180deg;
  }

  .condition > div {
    padding-block-end: 0.6em;
  }

  @media (forced-colors: active) {
    .stretch > svg {
      fill: CanvasText;
    }
  }

  @media print {
    .finder,
    .privacy {
      display: none;
    }

    .condition::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
