import { css } from './kit.js';

export const styles = css`
  dialog {
    inline-size: min(38em, 100% - 1.5em);
    max-block-size: calc(100% - 1.5em);
    padding: 1.25em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    overflow: auto;
    overscroll-behavior: contain;
  }

  ::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .title {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .title:focus,
  .thanks:focus {
    outline: none;
  }

  form > *,
  .private > * {
    margin-block-start: 1em;
  }

  legend,
  dt,
  .label {
    font-weight: 700;
  }

  dd {
    overflow-wrap: anywhere;
  }

  button[aria-disabled] {
    opacity: 0.5;
    cursor: default;
  }

  [type='radio'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    margin: 0.125em 0 0;
    accent-color: currentColor;
  }

  #email {
    inline-size: 100%;
  }

  .flaw {
    margin-block-start: 0.25em;
    font-weight: 700;
  }

  .flaw::before {
    content: '▲ ' / '';
  }

  .summary {
    padding: 0.6em 0.75em;
    border: 2px solid currentColor;
    border-radius: var(--_radius);
  }

  /* Ways to a field, as links are. */
  .summary ul {
    padding: 0;
    list-style: none;
  }

  .summary button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .buttons {
    align-items: end;
  }

  /* In WebKit what it says beside its button would make the form scroll sideways. */
  [type='file'] {
    contain: paint;
  }

  /* A file's name may be long. */
  .file {
    min-inline-size: 0;
  }

  #message-hint {
    margin-block-end: 0.25em;
  }

  /* Lower than a screen, so that a finger finds a place beside it to scroll on. */
  .pad {
    position: relative;
    inline-size: fit-content;
    margin-block-start: 0.5em;
    touch-action: none;
    cursor: crosshair;
    line-height: 0;
    border: 1px solid currentColor;
  }

  .pad canvas {
    max-inline-size: 100%;
    max-block-size: 55vh;
  }

  .pad svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .black {
    fill: #000;
  }

  /* For keys, and while a pointer draws. */
  .pad:not(:focus-visible, .drawing) .frame {
    display: none;
  }

  .corner {
    stroke: #d00;
    stroke-width: 12px;
    stroke-linecap: square;
    vector-effect: non-scaling-stroke;
  }

  .frame {
    fill: none;
    stroke: #d00;
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }

  .primary {
    min-block-size: 44px;
    font-weight: 700;
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;
