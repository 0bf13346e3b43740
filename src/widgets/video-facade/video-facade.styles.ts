import { css } from 'lit';

export const styles = css`
  .play {
    display: block;
    inline-size: 100%;
    padding: 0;
    overflow: hidden;
    text-align: start;
  }

  .play img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .play span {
    display: block;
    padding: 0.75em 1em;
    font-weight: 700;
  }

  .play span::before {
    content: '▶ ' / '';
  }

  .player {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    background: #000;
  }

  @media print {
    .play {
      display: none;
    }
  }
`;
