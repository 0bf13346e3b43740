import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block: var(--_space);
  }

  .controls > * {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .controls select {
    inline-size: 100%;
  }

  .study {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  .study p + p,
  .facts + p {
    margin-block-start: 0.35em;
  }

  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .name {
    font-size: 1.1em;
    font-weight: 700;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .year,
  .facts {
    font-variant-numeric: tabular-nums;
  }
`;
