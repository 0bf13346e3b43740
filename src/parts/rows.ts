import { css, html, nothing, type TemplateResult } from 'lit';
import { someOf, type Option } from '../model/option.js';
import { chevron } from './marks.js';

/** `expand`: which rows are open at first, of a widget that has the named ones and that of its sources. */
export const expandOption = (...rows: readonly string[]): Option<string> =>
  someOf([...rows, 'sources', 'all']);

/** A widget with rows. */
export interface RowHost {
  /** Names of the rows that are open at first, with spaces between; `all`: every one. */
  readonly expand: string;
}

export interface Row {
  /** What `expand` calls it. */
  readonly name: string;
  readonly title: unknown;
  /** What is inside, in a few words. */
  readonly hint?: unknown;
  readonly content: unknown;
  /** Open on paper whatever the reader did: warnings, and sources. */
  readonly isPrinted?: boolean;
}

/** A row a finger high: a bold noun, a short hint, and a chevron. What it holds is found by a browser's own search. */
export const row = ({ expand }: RowHost, { name, title, hint, content, isPrinted }: Row): TemplateResult => {
  const open = expand.split(' ');
  return html`<details
    class="row row-${name} ${isPrinted ? 'on-paper' : ''}"
    part=${name === 'sources' ? 'row sources' : 'row'}
    ?open=${open.includes(name) || open.includes('all')}
  >
    <summary>
      <span><b>${title}</b> ${hint ? html`<span class="small hint">${hint}</span>` : nothing}</span>
      ${chevron}
    </summary>
    <div class="in-row">${content}</div>
  </details>`;
};

export const rowStyles = css`
  .row {
    border-block-start: 1px solid var(--_line);
  }

  .root > .row:last-of-type {
    border-block-end: 1px solid var(--_line);
  }

  /* The first of them. */
  :not(.row, .private) + .row {
    margin-block-start: 0.5em;
  }

  .row > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    padding-block: 0.4em;
    line-height: 1.3;
    list-style: none;
  }

  .row > summary::-webkit-details-marker {
    display: none;
  }

  /* Small print. */
  .row-sources > summary {
    min-block-size: 44px;
    font-size: max(0.875em, 13px);
  }

  .row-sources b {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .row b {
    margin-inline-end: 0.5em;
  }

  /* Whole, beside the title or below it. */
  .hint {
    display: inline-block;
  }

  .mark-chevron {
    flex: none;
  }

  .row[open] > summary .mark-chevron {
    rotate: 180deg;
  }

  .in-row {
    padding-block: 0.1em 1em;
  }

  @media print {
    .mark-chevron {
      display: none;
    }

    .row.on-paper::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
