import { css } from 'lit';

export const styles = css`
  .play {
    display: block;
    inline-size: 100%;
    padding: 0;
    overflow: hidden;
    text-align: start;
  }

  .play:hover {
    background-color: color-mix(in srgb, currentColor 8%, transparent);
  }

  .play img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .play img[hidden] {
    display: none;
  }

  .play span {
    display: block;
    padding: 0.6em 1em;
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

  .heading + .play,
  .heading + .player,
  .root > p {
    margin-block-start: 0.5em;
  }

  .root > p + .row {
    margin-block-start: 0.1em;
  }

  .link a {
    display: inline-block;
    min-block-size: 24px;
  }

  .name {
    font-weight: 700;
  }

  .on-paper-only {
    display: none;
  }

  @media print {
    .on-paper-only {
      display: block;
    }

    .play,
    .player,
    .contact {
      display: none;
    }

    .link a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
