import { html, nothing, type TemplateResult } from 'lit';
import { monthName } from '../model/intl.js';
import { fill, fillText } from '../model/words.js';
import { edition, type Source } from '../knowledge/sources.js';
import type { SharedWords } from '../locales/en/shared.js';

export interface SourceList {
  readonly sources: readonly (Source & { readonly id: string })[];
  /** ISO month in which the widget's figures were last checked. */
  readonly checked: string;
  readonly words: SharedWords;
  readonly language: string;
}

/** The named sources, each once, from the groups that hold them. */
export const pickSources = (
  ids: readonly string[],
  ...groups: readonly Readonly<Record<string, Source>>[]
): SourceList['sources'] => {
  const all = Object.assign({}, ...groups) as Readonly<Record<string, Source>>;
  return [...new Set(ids)].map((id) => ({ id, ...all[id]! }));
};

/** Where a widget's figures come from, behind a disclosure; the date of the last check stands beside it. */
export function sourceList(
  host: { readonly sources: 'open' | 'closed' },
  { sources, checked, words, language }: SourceList,
): TemplateResult {
  const date = fillText(words.checked, { month: monthName(language, checked) });
  return html`<details class="sources small" part="sources" ?open=${host.sources === 'open'}>
    <summary>${words.sources} <span class="checked" data-figure="edition">${date}</span></summary>
    <p data-figure="edition">${fillText(words.sourcesNote, { edition })}</p>
    <ul>
      ${sources.map(
        ({ id, title, organisation, year, url, via }) =>
          html`<li data-figure="source/${id}">
            ${fill(year ? words.sourceWithYear : words.sourceWithoutYear, {
              title: html`<a href=${url} rel="noopener">${title}</a>`,
              organisation,
              year,
            })}
            ${date} ${via ? words.via[via] : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}
