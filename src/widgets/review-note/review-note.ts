import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { clock } from '../../model/clock.js';
import { dayName } from '../../model/intl.js';
import { nearestLanguage } from '../../base/language.js';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { anyText, isoDate, type OptionsOf } from '../../model/option.js';
import { regionOfLanguage } from '../../model/region.js';
import { isServer } from '../../base/server.js';
import { quoted, warnOnce } from '../../base/warn.js';
import { fillText } from '../../model/fill.js';
import { signsData } from '../../knowledge/signs.js';
import { msk } from '../../knowledge/sources/kidney.js';
import { nhsinform } from '../../knowledge/sources/signs.js';
import { cite } from '../../model/citations.js';
import { reviewNote, type ReviewNoteWords } from '../../locales/en/review-note.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { expandOption, row, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { styles } from './review-note.styles.js';

type NoteWords = ReviewNoteWords & SharedWords;

const sources = { supplements: msk, early: nhsinform, foot: nhsinform };

/**
 * When to talk to a professional, and who reviewed the page's own text, as its author says. A reviewer is
 * never made up: without a name it says that there is none.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 */
export class ReviewNote extends NutrientElement<ReviewNoteWords> {
  static override readonly tag = 'review-note';

  static override readonly embeddable = false;

  /** The widget's words. */
  static override readonly words = new Words('review-note', reviewNote);

  static override styles = [...NutrientElement.styles, lists, rowStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    reviewedBy: { attribute: 'reviewed-by', ...anyText },
    credentials: anyText,
    reviewedOn: { attribute: 'reviewed-on', ...isoDate },
    nextReview: { attribute: 'next-review', ...isoDate },
    expand: expandOption('report'),
  } satisfies OptionsOf<ReviewNote>;

  /** Who reviewed the text of the page. Default: nobody. */
  declare reviewedBy: string | undefined;

  /** Their credentials, such as "MD, neurologist". Shown only with a name. */
  declare credentials: string | undefined;

  /** When, as an ISO 8601 day such as 2026-11-22, not in the future. Shown only with a name. */
  declare reviewedOn: string | undefined;

  /** When it is due again, as an ISO 8601 day. Once it is past, the widget says so. */
  declare nextReview: string | undefined;

  /** Rows open at first: some of `report` and `sources`, or `all`. Default: none. */
  declare expand: string;

  protected content(words: NoteWords, language: string): TemplateResult {
    return html`${headingLine(this, words.heading)} ${this.#review(words, language)}
      ${sectionTitle(this.headingLevel, words.whenTitle)}
      <ul class="plain">
        ${(['supplements', 'early', 'foot'] as const).map(
          (id) => html`<li ${cite(sources[id])}>${words.when[id]}</li>`,
        )}
      </ul>
      ${row(this, {
        name: 'report',
        title: words.wrongTitle,
        content: html`<p>${words.wrong}</p>
          <p>${words.widgets}</p>`,
      })}
      ${sourceList(this, { of: headingText(this, words.heading), data: [signsData], words, language })}`;
  }

  #review(words: NoteWords, language: string): TemplateResult {
    const name = this.reviewedBy?.trim();
    if (!name) return html`<p>${words.nobody}</p>`;
    const credentials = this.credentials?.trim();
    const { nextReview } = this;
    const reviewedOn = this.#doneOn;
    const locale = this.#locale(language);
    const day = (isoDay: string): string => dayName(locale, isoDay);
    const isOver = nextReview !== undefined && nextReview < readersDay();
    // No full stop after a name: many end with one.
    return html`<dl class="review">
        <div>
          <dt>${words.reviewedBy}</dt>
          <dd>${credentials ? `${name}, ${credentials}` : name}</dd>
        </div>
        ${
          reviewedOn
            ? html`<div>
                <dt>${words.reviewedOn}</dt>
                <dd>${day(reviewedOn)}</dd>
              </div>`
            : nothing
        }
        ${
          nextReview && !isOver
            ? html`<div>
                <dt>${words.next}</dt>
                <dd>${day(nextReview)}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${
        nextReview && isOver
          ? html`<p class="overdue">${fillText(words.overdue, { date: day(nextReview) })}</p>`
          : nothing
      }`;
  }

  /** Nobody reviews in advance: a day still to come is a slip. Tomorrow has begun in other parts of the world. */
  get #doneOn(): string | undefined {
    const { reviewedOn } = this;
    if (!reviewedOn || reviewedOn <= readersDay(1)) return reviewedOn;
    warnOnce(`<${this.localName} reviewed-on=${quoted(reviewedOn)}> has not come yet, so it is not shown.`);
    return undefined;
  }

  /** The language shown, as it is written where the page is at home: "4 March" on a British page. */
  #locale(language: string): string {
    const page = isServer ? (this.getAttribute('lang') ?? '') : nearestLanguage(this);
    const region = regionOfLanguage(page);
    return region && page.split('-')[0]!.toLowerCase() === language ? `${language}-${region}` : language;
  }
}

/** A day of the reader's as ISO 8601: what is due on it is not late before midnight where they are. */
function readersDay(later = 0): string {
  const now = clock.now();
  const minutes = later * 24 * 60 - now.getTimezoneOffset();
  return new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 10);
}

declare global {
  interface HTMLElementTagNameMap {
    'review-note': ReviewNote;
  }
}
