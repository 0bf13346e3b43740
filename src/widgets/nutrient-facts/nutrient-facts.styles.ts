import { css } from 'lit';

export const styles = css`
  .section {
    margin-block-start: 0.7em;
  }

  .store {
    display: block;
    inline-size: 100%;
    block-size: 2.75em;
    margin-block: 0.35em 0.25em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }

  [dir='rtl'] .store {
    scale: -1 1;
  }

  /* Each name under its own stretch of the bar. */
  .key {
    display: grid;
    grid-template-columns: repeat(3, auto);
    column-gap: 0.75em;
    justify-content: space-between;
    line-height: 1.3;
  }

  .key > :first-child {
    min-inline-size: 26%;
  }

  .key > :last-child {
    text-align: end;
  }

  .key + p,
  .roles + p {
    margin-block-start: 0.5em;
  }

  dt,
  .roles b {
    font-weight: 700;
  }

  /* Two in a row; the first has a row of its own. */
  .roles {
    display: grid;
    grid-template-columns: repeat(2, 1fr);
    column-gap: 1em;
    line-height: 1.3;
  }

  .roles li {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }

  .roles li:first-child {
    grid-column-end: span 2;
  }

  .numbers {
    align-self: start;
    display: grid;
    grid-template-columns: repeat(3, auto);
    gap: 0.75em;
    margin-block-start: 0.8em;
    line-height: 1.3;
  }

  .numbers > div + div {
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
  }

  .numbers dt {
    font-size: 1.3em;
    font-variant-numeric: tabular-nums;
  }

  .bone {
    fill: var(--_accent);
  }

  .soft {
    fill: color-mix(in srgb, var(--_accent) 25%, transparent);
  }

  .serum {
    fill: currentColor;
  }

  @container (inline-size >= 42em) {
    .topics {
      display: grid;
      grid-template: auto 1fr / 1fr 1fr;
      column-gap: 2em;
    }

    .topics > .tasks:nth-child(2) {
      grid-row: span 2;
    }

    .topics > :only-child {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size < 19em) {
    .key,
    .numbers {
      display: block;
    }

    .key > div,
    .numbers > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: baseline;
    }

    .key > :last-child {
      text-align: start;
    }

    .numbers > div + div {
      padding-inline-start: 0;
      border-inline-start: 0;
    }
  }

  @container (inline-size < 15em) {
    .roles {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .bone,
    .serum {
      fill: CanvasText;
    }

    .soft {
      fill: Canvas;
    }
  }

  @media print {
    .store {
      print-color-adjust: exact;
    }

    .bone {
      fill: #000;
    }

    .soft {
      fill: #ccc;
    }
  }
`;
