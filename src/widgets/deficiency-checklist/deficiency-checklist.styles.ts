import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block-start: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  .callout {
    margin-block: var(--_space);
  }

  p + p,
  p + ul,
  ul + p,
  .private + p {
    margin-block-start: 0.75em;
  }

  /* On paper a field would cut off what does not fit in it. */
  .written {
    display: none;
    white-space: pre-line;
  }

  .hint {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .ticks li {
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_line);
  }

  .note {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .note .section {
    margin-block-start: 0;
  }

  .part {
    margin-block-start: 0.75em;
    font-weight: 700;
  }

  .own {
    margin-block-start: 0.75em;
  }

  @media print {
    .written:not(:empty) {
      display: block;
    }

    .own:has(+ .written:not(:empty)) textarea {
      display: none;
    }

    .note {
      border-color: #000;
    }
  }
`;
