import { css } from 'lit';

export const styles = css`
  .opening {
    line-height: 1.3;
  }

  /* The first tick is not to stand far below. */
  .emergency,
  .caution {
    margin-block-start: 0.35em;
  }

  .caution {
    padding-block: 0.4em;
    line-height: 1.3;
  }

  p + p,
  p + ul,
  ul + p,
  .private + p {
    margin-block-start: 0.5em;
  }

  legend > .section {
    margin-block: 0.4em 0;
  }

  .ticks {
    column-gap: 1.2em;
    line-height: 1.3;
  }

  .ticks.columns {
    grid-template-columns: 1fr;
  }

  /* Two even columns, and never where words would have no room. */
  @container (inline-size >= 20em) {
    .ticks.columns {
      grid-template-columns: 1fr 1fr;
    }
  }

  .ticks li {
    border-block-end: 1px solid var(--_line);
  }

  .tick {
    align-items: center;
    block-size: 100%;
  }

  .private + .row {
    margin-block-start: 0.7em;
  }

  .note {
    margin-block-start: 0.7em;
    padding: 0.85em;
    line-height: 1.35;
  }

  .note .section {
    margin-block-start: 0;
  }

  .note .part {
    margin-block-start: 0.6em;
    font-weight: 700;
  }

  .note .plain {
    margin-block: 0.1em 0;
  }

  .note textarea {
    min-block-size: 4em;
  }

  .own {
    margin-block-start: 0.75em;
  }

  /* On paper a field would cut off what does not fit in it. */
  .written {
    display: none;
    white-space: pre-line;
  }

  @media print {
    .written:not(:empty) {
      display: block;
    }

    .own:has(+ .written:not(:empty)) textarea {
      display: none;
    }
  }
`;
