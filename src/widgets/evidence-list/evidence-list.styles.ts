import { css } from 'lit';

export const styles = css`
  .summary {
    margin-block-start: 0.7em;
  }

  p + p {
    margin-block-start: 0.4em;
  }

  .section {
    margin-block: 0.9em 0.3em;
  }

  .studies {
    border-block-start: 1px solid var(--_line);
  }

  li:first-child > .study {
    border-block-start: 0;
  }

  /* The title over what came of it, between the dot and the chevron. */
  .study > summary {
    display: grid;
    grid-template: auto auto / auto 1fr auto;
    gap: 0 0.6em;
    align-content: center;
    padding-block: 0.35em;
  }

  .study > summary > svg {
    grid-row: span 2;
  }

  .study > summary > .outcome {
    grid-area: 2 / 2;
  }

  .study .mark-chevron {
    grid-area: 1 / 3 / span 2;
  }

  /* Below the name, and not below the dot. */
  .study > .in-row {
    padding-inline-start: 3.2em;
  }

  .dot {
    flex: none;
    fill: var(--_accent);
  }

  /* A line ends between facts, if it can; a gap and no mark between them, which would stand alone at the end of a line. */
  .fact {
    display: inline-block;
    margin-inline-end: 0.7em;
  }

  .told:not(:first-child),
  .repeated {
    margin-block-start: 1em;
  }

  .told b,
  .claims b {
    margin-inline-end: 0;
  }

  .claims li + li {
    margin-block-start: 0.4em;
  }

  .all {
    inline-size: 100%;
    margin-block-start: 0.75em;
  }

  @container (inline-size >= 37em) {
    .ladder:has(.rung-review:not([hidden]) ~ .rung-trial:not([hidden])) {
      display: grid;
      grid-template: auto 1fr / 1fr 1fr;
      column-gap: 2em;
    }

    .rung-review:not([hidden]) ~ .rung-trial {
      grid-area: 1 / 2 / span 2;
    }
  }

  /* Narrow phones and large text: the words have all the room. How many people a dot stands for is among them. */
  @container (inline-size < 20em) {
    .dot {
      display: none;
    }

    .study > summary {
      column-gap: 0;
    }

    .study > summary > .name {
      grid-area: 1 / 2;
    }

    .study > .in-row {
      padding-inline-start: 0;
    }
  }

  /* On paper there is no button to press. */
  @media print {
    [hidden] {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .dot {
      fill: CanvasText;
    }
  }
`;
