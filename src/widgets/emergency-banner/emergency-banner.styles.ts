import { css } from 'lit';

export const styles = css`
  .emergency {
    margin-block-start: 0;
  }

  .heading {
    font-size: 1.15em;
  }

  .group {
    margin-block-start: 0.6em;
    font-weight: 700;
  }

  .further {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    column-gap: 2em;
  }

  .further li {
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }

  .lines + .row {
    margin-block-start: 0;
    border-block-start: 0;
  }

  .lines > div {
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
    line-height: 1.3;
  }

  .lines b {
    margin-inline-end: 0.4em;
  }

  .lines > :not(.line) > :is(dt, .small) {
    display: inline;
  }

  /* Whose number it is at the start, and the number at the end. */
  .line {
    display: flex;
    gap: 0.1em 1em;
    align-items: center;
    justify-content: space-between;
    line-height: 1.3;
  }

  .line + .line {
    margin-block-start: 0.35em;
  }

  .line .phone {
    flex: none;
  }

  @container (max-width: 15em) {
    .line {
      flex-wrap: wrap;
    }
  }

  .phone {
    display: inline-block;
    min-block-size: 24px;
  }
`;
