import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block-start: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  p + p,
  dl + p,
  ul + p {
    margin-block-start: 0.4em;
  }

  .columns.plain {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  .numbers,
  .key {
    display: grid;
    gap: 0.75em 1.5em;
    margin-block: 0.4em;
  }

  .key {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
  }

  dt {
    font-weight: 700;
  }

  .numbers dt {
    font-size: 1.5em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  /* Figure and words in one line where there is room. */
  @container (min-width: 30em) {
    .numbers {
      grid-template-columns: fit-content(50%) 1fr;
    }

    .numbers > div {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
      align-items: baseline;
    }
  }

  .store {
    display: block;
    inline-size: 100%;
    block-size: 2.5em;
    margin-block: 0.4em;
    border: 1px solid currentColor;
  }

  [dir='rtl'] .store {
    scale: -1 1;
  }

  .key i {
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.5em;
    border: 1px solid currentColor;
    vertical-align: -0.05em;
  }

  .bone {
    fill: var(--_accent);
    background: var(--_accent);
  }

  .soft {
    fill: color-mix(in srgb, var(--_accent) 25%, transparent);
    background: color-mix(in srgb, var(--_accent) 25%, transparent);
  }

  .serum {
    fill: currentColor;
    background: linear-gradient(90deg, transparent 40%, currentColor 40% 60%, transparent 60%);
  }

  @media (forced-colors: active) {
    .key i {
      color: CanvasText;
      forced-color-adjust: none;
    }

    .bone,
    .serum {
      fill: CanvasText;
    }

    .bone {
      background: CanvasText;
    }

    .soft {
      fill: Canvas;
      background: Canvas;
    }
  }

  @media print {
    .key i,
    .store {
      print-color-adjust: exact;
    }

    .bone {
      fill: #000;
      background: #000;
    }

    .soft {
      fill: #ccc;
      background: #ccc;
    }
  }
`;
