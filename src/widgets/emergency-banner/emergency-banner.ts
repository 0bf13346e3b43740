import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { counted } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { SaidOnce } from '../../base/said-once.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { flag, oneOf, type OptionsOf } from '../../model/option.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import type { HelpLine } from '../../knowledge/emergency/lines.js';
import { topicSigns, type SignId } from '../../knowledge/emergency/warning-signs.js';
import { mplus } from '../../knowledge/sources/emergency.js';
import { cite } from '../../model/citations.js';
import { sourcesOfLines } from '../../model/emergency.js';
import { emergencyBanner, type EmergencyBannerWords } from '../../locales/en/emergency-banner.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { notListed } from '../../model/region.js';
import { emergency } from '../../parts/emergency.js';
import { emergencyStyles } from '../../parts/emergency.styles.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import { aboutLine, phoneLine, phoneLink } from '../../parts/phone-line.js';
import { expandOption, row, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { styles } from './emergency-banner.styles.js';
import { furtherSigns, helpLines, signsFor, type SignsFor } from './model.js';

type BannerWords = EmergencyBannerWords & SharedWords;

/**
 * The local emergency number, the warning signs that touch this subject, and where to get help with
 * poisoning or thoughts of ending one's life. Without a known country: words and a list of countries.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 * @csspart emergency - The block with the number and the signs.
 * @csspart call - The link that calls.
 * @csspart phone - Every other phone number.
 */
export class EmergencyBanner extends NutrientElement<EmergencyBannerWords> {
  static override readonly tag = 'emergency-banner';

  /** The widget's words. */
  static override readonly words = new Words('emergency-banner', emergencyBanner);

  static override readonly says = ['country'] as const;

  static override styles = [...NutrientElement.styles, emergencyStyles, rowStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    compact: flag('compact'),
    signs: oneOf(signsFor, 'both'),
    region: regionOption,
    expand: expandOption('signs'),
  } satisfies OptionsOf<EmergencyBanner>;

  /** Shows the head with the number and the sources only. Default false. */
  declare compact: boolean;

  /** Whose further warning signs can be opened: `adult`, `child` or `both` (default). */
  declare signs: SignsFor;

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Rows open at first: some of `signs` (further warning signs) and `sources`, or `all`. Default: none. */
  declare expand: string;

  readonly #once = new SaidOnce(this);
  readonly #place = new Place(this);

  protected content(words: BannerWords, language: string): TemplateResult {
    cite(mplus); // when to call, whatever else is shown
    return html`${emergency({
      isCountryAsked: this.#once.has('country'),
      title: headingLine(this, this.compact ? words.headingCompact : words.heading),
      place: this.#place,
      words,
      language,
      signs: this.compact ? undefined : signList(topicSigns, words),
    })}
    ${this.compact ? nothing : html`${this.#lines(words, language)} ${this.#furtherSigns(words)}`}
    ${sourceList(this, { of: headingText(this, words.heading), data: [emergencyData], words, language })}`;
  }

  /** Whom to call for poisoning, and with thoughts of ending one's life: a line each. */
  #lines(words: BannerWords, language: string): TemplateResult {
    const place = this.#place.code;
    const { poison, crisis } = helpLines(place);
    const isKnown = place !== undefined && place !== notListed;
    const none = isKnown ? 'none' : 'unknown';
    const all = (some: readonly HelpLine[]): readonly TemplateResult[] =>
      some.map((it) => phoneLine(it, words, language));
    const entry = (title: string, lines: readonly HelpLine[], otherwise: string): TemplateResult => {
      const [first, second] = lines;
      if (!first)
        return html`<div>
          <dt><b>${title}</b></dt>
          <dd class="small">${otherwise}</dd>
        </div>`;
      if (second)
        return html`<div>
          <dt><b>${title}</b></dt>
          <dd>${all(lines)}</dd>
        </div>`;
      return html`<div class="line">
        <dt><b>${title}</b> ${aboutLine(first, words, language)}</dt>
        <dd>${phoneLink(first.tel, first.shown)}</dd>
      </div>`;
    };
    // Those of regions do not go into a line.
    const isLong = poison.length > 2;
    // One list for both places: a page that is named in each stands once among the sources.
    const sources = sourcesOfLines([...crisis, ...poison]);
    return html`<dl class="lines" ${cite(sources)}>
        ${entry(words.crisis.title, crisis, words.crisis[none])}
        ${isLong ? nothing : entry(words.poison.title, poison, words.poison[none])}
      </dl>
      ${
        isLong
          ? row(this, {
              name: 'poison',
              title: words.poison.title,
              hint: counted(language, poison.length, words.poison.centres),
              content: html`<div ${cite(sources)}>${all(poison)}</div>`,
              isPrinted: true,
            })
          : nothing
      }`;
  }

  #furtherSigns(words: BannerWords): TemplateResult {
    const { adults, children } = furtherSigns(this.signs);
    const group = (name: string, ids: readonly SignId[]): TemplateResult | typeof nothing =>
      ids.length
        ? html`${sectionTitle(this.headingLevel, name, 'group')}
            <div class="further">${signList(ids, words)}</div>`
        : nothing;
    return row(this, {
      name: 'signs',
      title: words.allSigns,
      hint: [adults.length && words.adults, children.length && words.children].filter(Boolean).join(', '),
      content: html`<p>${words.when}</p>
        ${group(words.adults, adults)} ${group(words.children, children)}`,
      isPrinted: true,
    });
  }
}

const signList = (ids: readonly SignId[], words: BannerWords): TemplateResult =>
  html`<ul class="signs" ${cite(mplus)}>
    ${ids.map((id) => html`<li>${words.signs[id]}</li>`)}
  </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'emergency-banner': EmergencyBanner;
  }
}
