import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block-start: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  p + p {
    margin-block-start: 0.4em;
  }
`;
