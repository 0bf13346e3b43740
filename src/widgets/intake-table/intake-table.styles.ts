import { css } from 'lit';

export const styles = css`
  .alone {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.75em;
    margin-block-start: 0.3em;
    line-height: 1.25;
  }

  .alone > .figure + .figure {
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
  }

  .alone > .figure {
    flex: 0 1 max-content;
    min-inline-size: min(100%, 7.2em);
  }

  /* One below the other. */
  @container (max-width: 20em) {
    .alone.spans > .figure + .figure {
      padding-inline-start: 0;
      border-inline-start: 0;
    }
  }

  .alone > :is(.caption, .none) {
    flex: 1 0 100%;
  }

  .amount {
    font-variant-numeric: tabular-nums;
    /* As in .phone: not nowrap. */
    white-space: pre;
  }

  .uppers .amount,
  .figure > .amount,
  .figure > p > .amount {
    white-space: normal;
  }

  .answers .number {
    font-size: 1.5em;
  }

  .alone .number {
    font-size: 2em;
  }

  /* A range cut at its dash would be misread. */
  .alone.spans .number {
    font-size: 1.75em;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.45em;
    margin-block-start: 0.15em;
  }

  .bar rect {
    fill: var(--_accent);
  }

  .bar .to {
    opacity: 0.5;
  }

  [dir='rtl'] .bar {
    scale: -1 1;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    margin-block-start: 0.5em;
  }

  .controls .change > summary {
    min-block-size: 44px;
    padding-block: 0.6em;
  }

  .controls > .private {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .controls select {
    inline-size: 100%;
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

  .hint-of-age:empty {
    display: none;
  }

  [aria-invalid] {
    border-width: 3px;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
    margin-block-start: var(--_space);
  }

  /* The name of an authority above its table. */
  .by {
    margin-block-start: var(--_space);
  }

  .by + table {
    margin-block-start: 0.2em;
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

  .answers {
    table-layout: fixed;
    margin-block-start: 0;
    line-height: 1.25;
  }

  .answers caption {
    padding-block-end: 0.2em;
  }

  .answers :is(th, td) {
    padding-block: 0.3em;
    padding-inline: 0.5em 0;
    text-align: start;
    vertical-align: top;
  }

  .answers tr > :first-child {
    padding-inline-start: 0;
  }

  .answers tbody tr:last-child > * {
    border-block-end: 0;
  }

  .answers thead tr > * {
    border-block-end: 1px solid var(--_line);
  }

  .answers thead :is(th, td) {
    padding-block: 0.1em;
    font-weight: 400;
  }

  .answers.by-sex thead td {
    inline-size: 30%;
  }

  .whose {
    display: block;
  }

  .label-in-row {
    display: none;
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

  .upper {
    display: grid;
    gap: 0.5em;
  }

  /* As in lists. */
  .plain {
    margin-block: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .chart {
    margin: 0.5em 0 0;
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

  .asked-ages {
    fill: color-mix(in srgb, currentColor 12%, transparent);
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

  @media (prefers-contrast: more) {
    .bar .to {
      opacity: 0.75;
    }
  }

  @media (forced-colors: active) {
    .line-female,
    .line-male,
    .grid {
      stroke: CanvasText;
    }

    .bar rect {
      fill: CanvasText;
    }
  }

  @container (max-width: 20em) {
    .answers .number {
      font-size: 1.2em;
    }

    .answers.by-sex thead td {
      inline-size: 32%;
    }
  }

  /* One below the other. */
  @container (max-width: 15.15em) {
    /* It keeps the size of the drawing, where the text around it grew. */
    .chart text {
      font-size: 15px;
    }

    .alone > .figure + .figure {
      padding-inline-start: 0;
      border-inline-start: 0;
    }
  }

  /* Where there is no room for columns, a row is a block: its header, then labelled values. */
  @container (max-width: 19em) {
    .intakes :is(tr, th, td) {
      display: block;
      text-align: start;
    }

    /* The labels in the rows say the same: heard once. */
    .intakes thead {
      display: none;
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

    .intakes .label-in-row {
      display: inline;
      font-weight: 400;
    }
  }

  @container (max-width: 16em) {
    .answers,
    .answers :is(caption, tbody, th, td) {
      display: block;
    }

    .answers thead {
      display: none;
    }

    .answers tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.5em), 1fr));
      gap: 0.2em 0.75em;
      padding-block: 0.4em;
    }

    .answers tbody tr + tr {
      border-block-start: 1px solid var(--_line);
    }

    .answers tr > * {
      padding: 0;
      border: 0;
    }

    .answers :is(tbody th, .none) {
      grid-column: 1 / -1;
    }

    .answers .label-in-row {
      display: block;
    }
  }

  @media print {
    .alone,
    .chart,
    tr {
      break-inside: avoid;
    }

    .line-female {
      stroke: #000;
    }

    .bar rect {
      fill: #000;
    }

    tr.asked,
    tr.asked > th {
      border-inline-start-color: #000;
    }
  }
`;
