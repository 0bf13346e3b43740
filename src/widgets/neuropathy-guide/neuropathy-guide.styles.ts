import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block-start: 0.35em;
  }

  .level,
  .part {
    font-weight: 700;
  }

  p + ul,
  ul + p {
    margin-block-start: 0.4em;
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

  /* Beside the figure a list of its places: rows of one height, so that the lines of the figure end at them. */
  .stage {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    max-inline-size: 24em;
    margin-block-start: 0.5em;
    direction: ltr;
  }

  .stage > .figure {
    grid-area: 1 / 1 / span 8;
    block-size: calc(8 * max(44px, 2.6em));
  }

  .stage button {
    grid-column: 2;
    block-size: max(44px, 2.6em);
    margin-block-end: -1px;
    padding: 0 0.8em;
    border-radius: 0;
    line-height: 1.2;
    text-align: left;
    unicode-bidi: plaintext;
  }

  .stage button:first-of-type {
    border-radius: var(--_radius) var(--_radius) 0 0;
  }

  .stage button:last-of-type {
    border-radius: 0 0 var(--_radius) var(--_radius);
  }

  .stage :focus-visible {
    z-index: 1;
  }

  /* Large text. */
  @container (inline-size < 15em) {
    .stage > .figure {
      block-size: calc(8 * max(44px, 1.4em));
    }

    .stage button {
      block-size: max(44px, 1.4em);
      padding-inline: 0.2em;
    }
  }

  .line {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0.8;
    opacity: 0.85;
  }

  .line circle {
    stroke: none;
  }

  .line.to {
    opacity: 1;
    stroke-width: 1.4;
  }

  @container (inline-size >= 34em) {
    .look {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 1.5em;
      align-items: start;
    }

    .stage {
      inline-size: 20em;
    }

    .look .felt {
      margin-block-start: 0.8em;
    }
  }

  [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
    font-weight: 700;
  }

  .figure {
    display: block;
    block-size: auto;
  }

  /* One opacity for the whole: its parts overlap. */
  .body {
    opacity: 0.2;
    fill: currentColor;
  }

  /* Its edge is seen where the two tones are hard to tell apart. */
  .rim {
    opacity: 0.85;
    fill: none;
    stroke: currentColor;
    stroke-width: 0.8;
  }

  .on,
  .fade {
    fill: var(--_accent);
  }

  .edge {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
  }

  /* From the fingers and from the feet up. */
  .fade {
    opacity: 0.8;
    mask-image: linear-gradient(
      transparent 37%,
      rgb(0 0 0 / 0.6) 52%,
      rgb(0 0 0 / 0.6) 55.7%,
      transparent 55.8%,
      #000 93%
    );
    pointer-events: none;
  }

  .emergency {
    margin-block-start: 0.7em;
  }

  .felt {
    margin-block-start: 0.6em;
    padding: 0.7em 0.85em;
    line-height: 1.4;
  }

  .felt > .plain {
    padding-inline-start: 0.95em;
  }

  .felt > p:last-child {
    margin-block-start: auto;
  }

  /* Once a reader chooses: as high as the longest, so that what stands below stays where it is. */
  .felt.kept {
    display: flex;
    flex-direction: column;
    min-block-size: 15.5em;
  }

  @container (inline-size < 22em) {
    .felt.kept {
      min-block-size: 21em;
    }
  }

  .levels {
    margin-block-start: 0.4em;
    line-height: 1.35;
  }

  .levels > div {
    padding-block: 0.5em;
  }

  .levels > div > * {
    display: inline;
  }

  .levels dt {
    margin-inline-end: 0.4em;
  }

  @container (inline-size >= 26em) {
    .levels > div {
      display: grid;
      grid-template-columns: 5.6em 1fr;
      gap: 0.6em;
    }
  }

  .levels > div + div {
    border-block-start: 1px solid var(--_line);
  }

  .levels + .row {
    margin-block-start: 0;
  }

  .in-row > .feelings {
    margin-block-start: 0.8em;
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

  .in-row :is(p, ul) + p,
  .nutrients p {
    margin-block-start: 0.5em;
  }

  .in-row .part {
    margin-block-start: 0.9em;
  }

  .in-row .part + :is(p, ul),
  .in-row p + ul {
    margin-block-start: 0.1em;
  }

  /* In a title a hint stands after it. */
  .in-row b {
    margin-inline-end: 0;
  }

  .nutrients {
    row-gap: 0.9em;
    margin-block: 0.5em;
  }

  @media (prefers-contrast: more) {
    .rim,
    .line {
      opacity: 1;
    }
  }

  /* The page's accent may not be seen on paper. */
  @media print, (forced-colors: active) {
    .on,
    .fade {
      fill: currentColor;
    }

    .edge {
      fill: none;
      stroke: currentColor;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
