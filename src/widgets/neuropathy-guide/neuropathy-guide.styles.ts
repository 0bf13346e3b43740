import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  .callout {
    margin-block: 0.6em;
  }

  .level,
  dt {
    font-weight: 700;
  }

  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    margin-block-start: 0.75em;
  }

  .pick > .figure {
    flex: none;
    inline-size: 8.5em;
  }

  .pick > div {
    flex: 1 1 15em;
    min-inline-size: 0;
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
  .mark .limb {
    fill: none;
    stroke-width: 11;
    stroke-linecap: round;
  }

  .body .limb,
  .mark .limb {
    stroke-width: 15;
  }

  .mark {
    fill: transparent;
    stroke: none;
    cursor: pointer;
  }

  .mark .limb,
  .edge {
    stroke: transparent;
  }

  .edge {
    fill: none;
    stroke-width: 3;
    pointer-events: none;
  }

  .on {
    fill: var(--_accent);
  }

  .on .limb,
  .on .edge {
    stroke: var(--_accent);
  }

  .felt {
    margin-block-start: 0.75em;
  }

  .spread {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 1em;
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }

  .spread .figure {
    inline-size: 5em;
    margin-block-end: 0.4em;
  }

  .spread .mark {
    cursor: auto;
  }

  .nutrients {
    row-gap: 0.6em;
    margin-block: 0.5em;
  }

  @media (forced-colors: active) {
    .body {
      opacity: 1;
      fill: GrayText;
      stroke: GrayText;
    }

    .on {
      fill: CanvasText;
    }

    .on :is(.limb, .edge) {
      stroke: CanvasText;
    }

    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
