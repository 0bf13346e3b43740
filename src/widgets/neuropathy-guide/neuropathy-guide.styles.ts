import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  .callout {
    margin-block: 1em;
  }

  .level,
  dt {
    font-weight: 700;
  }

  /* Down one column, then the next: rows of a grid would leave gaps below short lines. */
  :is(ul, .feelings).columns {
    display: block;
    columns: 13em;
  }

  li,
  .feelings > div {
    break-inside: avoid;
  }

  .pick {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 1em;
    margin-block-start: 0.75em;
  }

  .pick > .figure {
    inline-size: clamp(7.5em, 30cqi, 10em);
  }

  .nerves {
    grid-column: 1 / -1;
  }

  @container (inline-size >= 28em) {
    .pick {
      grid-template-rows: auto 1fr;
    }

    .pick > .figure {
      grid-row: span 2;
    }

    .nerves {
      grid-column: 2;
    }
  }

  @container (inline-size < 15em) {
    .pick {
      grid-template-columns: 100%;
    }
  }

  .pick .buttons {
    margin-block: 0;
  }

  .pick button {
    text-align: start;
  }

  [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 2px currentColor;
    font-weight: 700;
  }

  .figure {
    display: block;
    block-size: auto;
  }

  /* One opacity for the whole, or the limbs would show through where they overlap. */
  .body {
    opacity: 0.2;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0;
  }

  .body :is(.arm, .limb),
  .mark :is(.limb, .edge) {
    fill: none;
    stroke-width: 11;
    stroke-linecap: round;
  }

  .body .limb,
  .mark .limb {
    stroke-width: 15;
  }

  /* Where something can be picked stands as an outline. */
  .mark {
    fill: none;
    stroke: color-mix(in srgb, currentColor 55%, transparent);
    stroke-width: 1;
  }

  .mark :is(.limb, .edge) {
    stroke: transparent;
  }

  .mark .edge {
    stroke-width: 3;
  }

  .hit {
    fill: transparent;
    cursor: pointer;
  }

  .hit .arm {
    fill: none;
    stroke: transparent;
    stroke-width: 24;
  }

  .on {
    fill: var(--_accent);
    stroke: none;
  }

  .on .limb,
  .on .edge {
    stroke: var(--_accent);
  }

  .felt {
    margin-block: 1em 0.4em;
  }

  .felt > .level {
    margin-block-end: 0.3em;
    font-size: 1.1em;
  }

  .feelings > div {
    margin-block-end: 0.75em;
  }

  .spread {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    gap: 0.6em;
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }

  .spread .figure {
    inline-size: 5em;
    max-inline-size: 100%;
    margin-block-end: 0.4em;
  }

  .nutrients {
    row-gap: 0.6em;
    margin-block: 0.5em;
  }

  /* The page's accent may not be seen on paper. */
  @media print, (forced-colors: active) {
    .on {
      fill: currentColor;
    }

    .on :is(.limb, .edge) {
      stroke: currentColor;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
