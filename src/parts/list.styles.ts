import { css } from 'lit';

/** For widgets of several sections, with lists, boxes to tick and text to write. */
export const lists = css`
  .plain {
    margin-block: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    column-gap: 2em;
  }

  .columns.plain {
    column-gap: 3em;
  }

  .aside {
    display: block;
    font-size: max(0.875em, 13px);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .tick {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: 0.5em;
    cursor: pointer;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em 0.25em;
  }

  textarea {
    display: block;
    inline-size: 100%;
    field-sizing: content;
    min-block-size: 6em;
    resize: vertical;
  }

  /* Drawn in the colour of the text: a browser's own boxes are all white on a dark page that does not say it is. */
  [type='checkbox'] {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    margin: 0.125em 0 0;
    padding: 0;
    border: 2px solid currentColor;
    border-radius: 3px;
  }

  /* A border, as backgrounds are not printed. */
  [type='checkbox']:checked::before {
    content: '';
    inline-size: 0.35em;
    block-size: 0.7em;
    margin-block-end: 0.15em;
    border: solid currentColor;
    border-width: 0 0.2em 0.2em 0;
    rotate: 45deg;
  }
`;
