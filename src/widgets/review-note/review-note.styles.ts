import { css } from 'lit';

export const styles = css`
  .opening {
    margin-block-start: 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
  }

  .section ~ p {
    margin-block-start: 0.4em;
  }

  .review {
    margin-block: 0.4em;
  }

  .review > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }

  .review dd,
  .overdue {
    font-weight: 700;
  }
`;
