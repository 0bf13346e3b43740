import { html, nothing, type TemplateResult } from 'lit';
import type { DataSet } from '../knowledge/data-set.js';
import { edition } from '../knowledge/edition.js';
import type { SharedWords } from '../locales/en/shared.js';
import { cited } from '../model/citations.js';
import { clock, dueIn } from '../model/clock.js';
import { fill, fillText } from '../model/fill.js';
import { monthName } from '../model/intl.js';
import { oneOf } from '../model/option.js';

/** Whether the list of sources is open at first. */
export const sourcesOption = oneOf(['closed', 'open'], 'closed');

export interface SourceList {
  /** What the widget shows; the month of the first stands beside the list. */
  readonly data: readonly [DataSet, ...DataSet[]];
  readonly words: SharedWords;
  readonly language: string;
}

/**
 * What is due for a new check, in one sentence, and where the widget's figures come from, behind a disclosure: what was
 * cited until now. So it stands at the end of a widget.
 */
export function sourceList(
  host: { readonly sources: 'open' | 'closed' },
  { data, words, language }: SourceList,
): TemplateResult {
  const date = fillText(words.checked, { month: monthName(language, data[0].checked) });
  const due = dueIn(data, clock.now());
  return html`${due ? html`<p class="overdue">${words.overdue[due]}</p>` : nothing}
    <details class="sources small" part="sources" ?open=${host.sources === 'open'}>
      <summary>${words.sources} <span class="checked">${date}</span></summary>
      <p>${fillText(words.sourcesNote, { edition })}</p>
      ${words.translation ? html`<p>${words.translation}</p>` : nothing}
      <ul>
        ${cited().map(
          ({ title, organisation, year, url, via }) =>
            html`<li>
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
