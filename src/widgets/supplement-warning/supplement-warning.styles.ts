import { css } from 'lit';

export const styles = css`
  .callout {
    margin-block: var(--_space);
  }

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
  .gap,
  dt {
    font-weight: 700;
  }

  .by {
    margin-block-start: 0.5em;
  }

  .conditions {
    row-gap: 0.6em;
    margin-block: 0.5em;
  }

  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 0.5em;
  }

  .finder input,
  .pick {
    inline-size: 100%;
    max-inline-size: 27em;
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

  .finder [role='status'] {
    /* Below the ring of a field that has the focus. */
    margin-block-start: 0.4em;
    min-block-size: 1.5em;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em;
  }

  .medicine {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .name {
    font-size: 1.1em;
  }

  .rule {
    margin-block: 0.25em 0.75em;
  }

  .rule + .rule {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .end {
    margin-block-start: 0.75em;
  }

  @media print {
    .finder,
    .hint,
    .privacy {
      display: none;
    }
  }
`;
