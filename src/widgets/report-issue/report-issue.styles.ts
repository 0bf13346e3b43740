import { css } from 'lit';

export const styles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .heading {
    font-size: 1em;
  }

  .told:not(:empty),
  .told + textarea {
    margin-block-start: 0.5em;
  }

  .told + textarea {
    inline-size: 100%;
  }

  .on-paper {
    display: none;
  }

  @media print {
    .root:not(:has(.on-paper)),
    .open,
    .told,
    .told + textarea {
      display: none;
    }

    .on-paper {
      display: block;
    }
  }
`;
