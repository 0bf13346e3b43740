import { html, nothing, type TemplateResult } from 'lit';
import type { DataSet } from '../knowledge/data-set.js';
import { edition } from '../knowledge/edition.js';
import type { SharedWords } from '../locales/en/shared.js';
import { cited } from '../model/citations.js';
import { clock, dueIn } from '../model/clock.js';
import { fill, fillText } from '../model/fill.js';
import { monthName, numberText } from '../model/intl.js';
import { asSaid } from './as-said.js';
import { row, type RowHost } from './rows.js';
import { sourceLink } from './source-link.js';

export interface SourceList {
  /** What the widget is called: a page has many lists, and each says of what. */
  readonly of: string;
  /** What the widget shows; the month of the first stands beside the list. */
  readonly data: readonly [DataSet, ...DataSet[]];
  readonly words: SharedWords;
  readonly language: string;
}

/**
 * What is due for a new check, in one sentence, and the row of where the widget's figures come from: what was cited
 * until now. So it stands at the end of a widget.
 */
export function sourceList(host: RowHost, { of, data, words, language }: SourceList): TemplateResult {
  const date = fillText(words.checked, { month: monthName(language, data[0].checked) });
  const due = dueIn(data, clock.now());
  const sources = cited();
  const n = numberText(language, sources.length);
  const list = html`<p>${fillText(words.sourcesNote, { edition })}</p>
    ${words.translation ? html`<p>${words.translation}</p>` : nothing}
    ${
      sources.length
        ? html`<ul>
            ${sources.map((source) => {
              const { organisation, year, via } = source;
              const title = sourceLink(source, language);
              return html`<li>
                ${fill(year ? words.sourceWithYear : words.sourceWithoutYear, { title, organisation, year })}
                ${via ? words.via[via] : nothing}
              </li>`;
            })}
          </ul>`
        : nothing
    }`;
  return html`${due ? html`<p class="overdue">${words.due[due]}</p>` : nothing}
  ${row(host, {
    name: 'sources',
    title: asSaid(fillText(words.sources, { n }), fillText(words.sourcesOf, { n, title: of })),
    hint: date,
    content: list,
    // With their addresses.
    isPrinted: true,
  })}`;
}
