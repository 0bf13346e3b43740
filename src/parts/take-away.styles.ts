import { css } from 'lit';

/** For Copy, Print and Clear. */
export const takeAwayStyles = css`
  /* What cannot be undone stands apart. */
  .take-away .buttons > :last-child {
    margin-inline-start: auto;
  }

  /* Laid out, as engines print nothing of a frame that is not; seen and reached by nobody. */
  .paper iframe {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;
