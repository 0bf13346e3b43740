import { css } from 'lit';

export const styles = css`
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 2em;
    margin-block: 0.75em;
  }

  .by {
    font-weight: 700;
  }

  .answer {
    line-height: 1.3;
  }

  * + .answer {
    margin-block-start: 0.75em;
  }

  .comparison .amount {
    font-weight: 700;
  }

  .amount {
    font-variant-numeric: tabular-nums;
    /* As in .phone: not nowrap. */
    white-space: pre;
  }

  .answer .amount {
    display: block;
    font-size: 2em;
    font-weight: 700;
    white-space: normal;
  }

  .finder {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block: 0.5em;
  }

  .finder > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .finder select {
    inline-size: auto;
  }

  .finder input {
    inline-size: 5em;
  }

  [aria-invalid] {
    border-width: 3px;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
    margin-block-start: var(--_space);
  }

  caption,
  thead,
  tr:has(.stage) {
    break-after: avoid;
  }

  caption {
    padding-block-end: 0.5em;
    text-align: start;
  }

  th,
  td {
    padding: 0.4em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
    font-weight: 400;
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  thead th,
  .stage {
    font-weight: 700;
    vertical-align: bottom;
  }

  .stage {
    padding-block-start: 1em;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* Weaker than the rules for rows as blocks, which put the bar at the row. */
  .asked > th {
    border-inline-start: 0.3em solid var(--_accent);
    padding-inline-start: 0.5em;
  }

  tr.asked > th,
  td.asked {
    font-weight: 700;
  }

  .mark,
  .formula,
  .group {
    display: block;
  }

  .mark,
  .kind,
  .formula {
    font-size: max(0.875em, 13px);
  }

  .kinds,
  .upper {
    margin-block-start: 0.75em;
  }

  details + .none {
    margin-block-start: 0.5em;
  }

  .upper {
    display: grid;
    gap: 0.5em;
  }

  /* As in lists. */
  .section {
    margin-block: calc(var(--_space) * 1.5) 0.2em;
    break-after: avoid;
    font-family: var(--_heading-font);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }

  .plain {
    margin-block: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .chart {
    margin: var(--_space) 0 0;
    /* Wider, its text would outgrow the text around it. */
    max-inline-size: 27em;
  }

  .chart > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .chart text {
    fill: currentColor;
    font-size: 12.5px;
  }

  .mark-y {
    text-anchor: end;
  }

  .mark-x {
    text-anchor: middle;
  }

  .grid {
    stroke: var(--_line);
  }

  .line-female,
  .line-male {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .line-male {
    stroke: currentColor;
    stroke-dasharray: 2 4;
  }

  @media (forced-colors: active) {
    .line-female,
    .line-male,
    .grid {
      stroke: CanvasText;
    }
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  .key svg {
    inline-size: 2.5em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
  }

  /* Where there is no room for columns, a row is a block: its header, then labelled values. The cells of the
     comparison hold sentences, which want more room. */
  @container (max-width: 26em) {
    .comparison :is(tr, th, td) {
      display: block;
      text-align: start;
    }

    .comparison thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .comparison tr {
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_line);
    }

    .comparison :is(th, td) {
      padding: 0.1em 0;
      border: 0;
    }

    .comparison td.blank {
      display: none;
    }

    .comparison td::before {
      content: attr(data-label) ': ';
    }
  }

  @container (max-width: 19em) {
    .intakes :is(tr, th, td) {
      display: block;
      text-align: start;
    }

    .intakes thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .intakes tr {
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_line);
    }

    .intakes :is(th, td) {
      padding: 0.1em 0;
      border: 0;
    }

    .intakes .stage {
      padding-block-start: 0.75em;
    }

    .intakes tr.asked {
      border-inline-start: 0.3em solid var(--_accent);
      padding-inline-start: 0.5em;
    }

    .intakes td.blank {
      display: none;
    }

    .intakes td::before {
      content: attr(data-label) ': ';
      font-weight: 400;
    }
  }

  @media print {
    .answers,
    .chart,
    tr {
      break-inside: avoid;
    }

    .line-female {
      stroke: #000;
    }

    tr.asked,
    tr.asked > th {
      border-inline-start-color: #000;
    }
  }
`;
