import { css } from 'lit';

/**
 * Inside the shadow root, where a page's reset ("* { letter-spacing: ... }") does not reach: what a page
 * hands down by inheritance is set back here, all but font, colour and whether it is there at all.
 */
export const frame = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .root {
    all: initial;
    /* To Chromium and WebKit what lang says is one of all: fonts and capitals go by it. */
    -webkit-locale: inherit;
    display: block;
    box-sizing: border-box;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: inherit;
    font-stretch: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    /* em: from the host's own size, as pages set html to 62.5 %. The floor: some set 0. */
    font-size: max(1em, 13px);
    line-height: 1.45;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    user-select: text;
    -webkit-user-select: text;

    container-type: inline-size;
    /* Size containment alone would let a flex or table parent shrink the widget to nothing. The limit: what a
       phone has room for, at 200 % text too. */
    contain-intrinsic-inline-size: min(18em, 288px);
    padding: var(--_padding);
    border: var(--_frame);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [lang='en'] {
    -webkit-locale: 'en';
  }

  p,
  ul,
  dl,
  dd,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
  }

  /* Titles are as large as the text around them, unless a class says more. */
  :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  /* On a page without a doctype a table has the look of the body, and not of what it stands in. */
  table {
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  .heading {
    break-after: avoid;
    font-family: var(--_heading-font);
    font-size: var(--_heading-size);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading ::slotted(*) {
    margin: 0 !important;
  }

  /* Where the box begins. */
  .root > .heading {
    margin-block-end: 0.2em;
    padding-block-start: 0.45em;
    border-block-start: 3px solid currentColor;
  }

  .section {
    margin-block: 0.85em 0.2em;
    break-after: avoid;
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  summary {
    cursor: pointer;
    padding-block: 0.35em;
    min-block-size: 24px;
  }

  /* For screen readers only. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
  }

  /* In a line of text it stays in its flow: what is out of it, screen readers that go line by line leave out. */
  .spoken.in-line:not([hidden]) {
    position: static;
    display: inline-block;
    margin-inline-end: -1px;
  }

  @media not print {
    .on-paper-only {
      display: none;
    }
  }

  .small {
    font-size: max(0.875em, 13px);
  }

  /* A quiet surface, drawn in the colour of the text, which has a little less contrast on it. So the text moves a little
     further from the middle of the scale: 0.5636 is the one grey that can be read on white and on black. The nearer a text is
     to that, the fainter the surface, and the clearer its edge. Browsers that cannot do so have the edge alone. */
  .tint {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  @supports (color: oklch(from currentColor l c h)) {
    .tint {
      border-color: oklch(from currentColor l c h / max(0, 0.28 - 2.8 * max(l - 0.5636, 0.5636 - l)));
    }

    .tint,
    [aria-pressed='true'],
    .chip[aria-expanded='true'] {
      background: oklch(from currentColor l c h / min(0.06, 0.6 * max(l - 0.5636, 0.5636 - l)));
      color: oklch(from currentColor calc(l + (l - 0.5636) * 0.35) c h);
    }
  }

  @media (forced-colors: active) {
    .tint {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .tint {
      border-color: #000;
      background: none;
      color: inherit;
    }
  }

  .change > summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    list-style: none;
  }

  .change > summary::-webkit-details-marker {
    display: none;
  }

  .field,
  .label,
  .where {
    display: block;
  }

  .label {
    margin-block-end: 0.25em;
  }

  select,
  input,
  textarea,
  button {
    font: inherit;
    color: inherit;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.35em 0.6em;
    /* So much of it that the border has 3 to 1 wherever the text has 4.5 to 1, whatever the two colours. */
    border: 1px solid color-mix(in srgb, currentColor 92%, transparent);
    border-radius: var(--_radius);
    background-color: transparent;
  }

  /* Below 16 px phones zoom into a field that is touched, and the rest of the page is out of sight. */
  @media (any-pointer: coarse) {
    select,
    input,
    textarea {
      font-size: max(1em, 16px);
    }
  }

  select {
    inline-size: 22em;
    /* In WebKit the name chosen, if longer than the list, would make the page scroll sideways. */
    contain: paint;
  }

  /* Large text on a phone: browsers cut what is chosen in a list off. */
  .in-full {
    display: none;
  }

  @container (max-width: 12em) {
    .in-full {
      display: block;
    }
  }

  button {
    cursor: pointer;
  }

  option {
    /* The list is drawn by the browser, on its own background. */
    color: FieldText;
    background-color: Field;
  }

  .phone {
    font-weight: 700;
  }

  .more,
  .row-sources li {
    margin-block-start: 0.5em;
  }

  .phone {
    /* Not nowrap: WebKit lets text with spaces stick out of the line by up to the width of one. */
    white-space: pre;
    font-variant-numeric: tabular-nums;
  }

  /* Whoever asks for more contrast gets full lines in place of faint ones, and no tints. */
  @media (prefers-contrast: more) {
    select,
    input,
    textarea,
    button,
    .tint {
      border-color: currentColor;
    }

    .tint,
    [aria-pressed='true'],
    .chip[aria-expanded='true'] {
      background: none;
      color: inherit;
    }
  }

  @media print {
    .root {
      color: #000;
      background: #fff;
    }

    .private:not(.on-paper),
    button {
      display: none;
    }

    .row-sources a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
