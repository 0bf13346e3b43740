import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  .callout {
    margin-block: var(--_space);
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
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  .study:last-child {
    border-block-end: 0;
  }

  .studies + button {
    margin-block-start: 1em;
  }

  .study p + p,
  .study ul + p,
  .study p + ul {
    margin-block-start: 0.35em;
  }

  .kind,
  .marks,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    font-variant-numeric: tabular-nums;
  }

  .marks {
    gap: 0.35em;
  }

  .marks li {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* The thicker line is for the eye; the words say it. */
  .marks .none {
    border: 2px solid currentColor;
  }

  .study .name {
    margin-block-start: 0.5em;
    font-size: 1.1em;
    font-weight: 700;
  }

  .facts {
    gap: 0 1.25em;
  }

  .later {
    display: none;
  }

  /* On paper there is no button to press. */
  @media print {
    .later {
      display: list-item;
    }

    .later-count {
      display: none;
    }
  }
`;
