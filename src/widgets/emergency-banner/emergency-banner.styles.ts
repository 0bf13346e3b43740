import { css } from 'lit';

/** The filled block keeps its own pair of colours whatever the page's theme: 9.5 to 1. */
export const styles = css`
  .callout {
    padding: 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: #8c1515;
    color: #fff;
  }

  .callout :focus-visible {
    outline-color: #fff;
  }

  .severity {
    font-size: max(0.875em, 13px);
    letter-spacing: 0.04em;
  }

  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 56px;
    min-inline-size: min(100%, 9em);
    margin-block-start: 0.35em;
    padding: 0.2em 1em;
    border: 2px solid #fff;
    border-radius: var(--_radius);
    background: #fff;
    color: #8c1515;
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    -webkit-text-fill-color: currentColor;
  }

  select {
    border-color: #fff;
  }

  .body {
    margin-block-start: var(--_space);
  }

  .signs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    column-gap: 2em;
    margin-block: 0.5em;
  }

  .signs li {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }

  .group {
    margin-block-start: 0.6em;
    font-weight: 700;
  }

  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em 2em;
    margin-block-start: var(--_space);
  }

  .lines dd + dd {
    margin-block-start: 0.5em;
  }

  .lines dt {
    font-weight: 700;
  }

  .line,
  .line-facts {
    display: block;
  }

  .phone {
    display: inline-block;
    min-block-size: 24px;
  }

  .line-facts {
    font-size: max(0.875em, 13px);
  }

  @media (forced-colors: active) {
    .callout {
      border-color: CanvasText;
    }

    .call {
      border-color: LinkText;
    }
  }

  @media print {
    .callout,
    .call {
      border-color: #000;
      background: #fff;
      color: #000;
    }
  }
`;
