import { css } from 'lit';

/** The filled head keeps its own pair of colours whatever the page's theme: 9.5 to 1. */
export const emergencyStyles = css`
  .emergency {
    margin-block-start: 0.9em;
    overflow: clip;
    break-inside: avoid;
  }

  .emergency-head {
    padding: 0.7em 0.85em;
    background: #8c1515;
    color: #fff;
  }

  .emergency-head :focus-visible {
    outline-color: #fff;
  }

  .emergency-title {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-weight: 700;
  }

  .emergency-title > svg {
    flex: none;
  }

  .emergency-title > * {
    margin: 0;
  }

  /* Number and country in one row. It is as high as what stands there while no country is known, or one is a guess, so
     that nothing moves when one is chosen. */
  .now {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.6em;
    align-items: end;
    min-block-size: 48px;
    margin-block-start: 0.4em;
    line-height: 1.25;
  }

  .now .number {
    align-self: center;
  }

  .now .label {
    margin: 0;
    font-size: max(0.875em, 13px);
  }

  .now.with-label {
    min-block-size: calc(48px + 1.1em);
  }

  .now > * {
    flex: 1 1 9.1em;
    min-inline-size: 0;
  }

  /* All the room that the list leaves, while both are in one row. */
  .now > .number {
    flex: 1000 1 6.6em;
  }

  /* The list is wide enough for the names of most countries; where the browser can tell, for the one that is chosen: in a
     row of its own rather than cut. */
  @supports (field-sizing: content) {
    .now > .number + * {
      flex-basis: auto;
    }

    .now select {
      field-sizing: content;
      max-inline-size: 100%;
    }

    /* Who finds no country keeps the words for a number: they and the signs stay where they are. */
    .now > .number + :has([value='ZZ']:checked) {
      flex-basis: 9.1em;
    }
  }

  @container (max-width: 18em) {
    .now {
      display: block;
    }

    .now > * + * {
      margin-block-start: 0.5em;
    }

    .now .number {
      display: grid;
      align-content: center;
      min-block-size: 48px;
    }
  }

  .now select {
    inline-size: 100%;
    min-block-size: 48px;
    padding-inline: 0.45em 0.2em;
    border-color: #fff;
  }

  .call {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 0.2em 0.5em;
    border: 2px solid #fff;
    border-radius: var(--_radius);
    background: #fff;
    color: #8c1515;
    font-size: 1.2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    -webkit-text-fill-color: currentColor;
  }

  .where {
    font-size: max(0.7em, 13px);
    font-weight: 400;
  }

  .call:not(.guess) .where {
    display: none;
  }

  .emergency-signs {
    padding: 0.4em 0.85em;
  }

  .emergency-signs ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.25em 2em;
    padding-inline-start: 0.95em;
    line-height: 1.35;
    list-style: disc;
  }

  .also {
    line-height: 1.35;
  }

  * + .also {
    margin-block-start: 0.3em;
  }

  @media (forced-colors: active) {
    .call {
      border-color: LinkText;
    }
  }

  @media print {
    .emergency-head,
    .call {
      border-color: #000;
      background: #fff;
      color: #000;
    }

    .call .where {
      display: inline !important;
    }
  }
`;
