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

  .numbers,
  .key {
    row-gap: 0.75em;
    margin-block: 0.4em;
  }

  dt {
    font-weight: 700;
  }

  .numbers dt {
    font-size: 1.5em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
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
    .bone,
    .serum {
      fill: CanvasText;
    }

    .soft {
      fill: Canvas;
    }

    .key i {
      forced-color-adjust: none;
    }
  }

  @media print {
    .key i,
    .store {
      print-color-adjust: exact;
    }
  }
`;
