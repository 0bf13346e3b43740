import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { countryInSentence } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { flag, oneOf, type OptionsOf } from '../../model/option.js';
import { fillText } from '../../model/fill.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import type { HelpLine } from '../../knowledge/emergency/lines.js';
import { topicSigns, type SignId } from '../../knowledge/emergency/warning-signs.js';
import { mplus } from '../../knowledge/sources/emergency.js';
import { cite } from '../../model/citations.js';
import { sourcesOfLines } from '../../model/emergency.js';
import { emergencyBanner, type EmergencyBannerWords } from '../../locales/en/emergency-banner.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { notListed } from '../../model/region.js';
import { callout } from '../../parts/callout.js';
import { emergencyLine } from '../../parts/emergency-number.js';
import { headingLine } from '../../parts/heading-line.js';
import { callButton, phoneLine } from '../../parts/phone-line.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { styles } from './emergency-banner.styles.js';
import { furtherSigns, helpLines, signsFor, type HelpLines, type SignsFor } from './model.js';

type BannerWords = EmergencyBannerWords & SharedWords;

/**
 * The local emergency number, the warning signs that touch this subject, and where to get help with
 * poisoning or thoughts of ending one's life. Without a known country: words and a list of countries.
 *
 * @slot heading - A heading of the page's own.
 * @csspart sources - The list of sources.
 * @csspart callout - The filled block with the number.
 * @csspart call - The link that calls.
 * @csspart phone - Every other phone number.
 */
export class EmergencyBanner extends NutrientElement<EmergencyBannerWords> {
  static override readonly tag = 'emergency-banner';

  /** The widget's words. */
  static override readonly words = new Words('emergency-banner', emergencyBanner);

  static override styles = [...NutrientElement.styles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    compact: flag('compact'),
    signs: oneOf(signsFor, 'both'),
    region: regionOption,
    sources: sourcesOption,
  } satisfies OptionsOf<EmergencyBanner>;

  /** Shows the number line only. Default false. */
  declare compact: boolean;

  /** Whose further warning signs can be opened: `adult`, `child` or `both` (default). */
  declare signs: SignsFor;

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  readonly #place = new Place(this);

  protected content(words: BannerWords, language: string): TemplateResult {
    const place = this.#place.code;
    cite(mplus); // when to call, whatever else is shown
    return html`${this.#numberBlock(place, words, language)}
    ${this.compact ? nothing : this.#body(place, helpLines(place), words, language)}
    ${sourceList(this, { data: [emergencyData], words, language })}`;
  }

  /** The filled block: the country, its number as the one big thing, and the way out. */
  #numberBlock(place: string | undefined, words: BannerWords, language: string): TemplateResult {
    return callout(
      'emergency',
      words,
      html`${headingLine(this, words.heading)}
      ${emergencyLine({
        place,
        words,
        language,
        onChoose: this.#place.choose,
        link: (number) => callButton(number, words),
      })}`,
    );
  }

  #body(
    place: string | undefined,
    { poison, crisis }: HelpLines,
    words: BannerWords,
    language: string,
  ): TemplateResult {
    const country = isKnown(place) ? countryInSentence(place, words, language) : undefined;
    const further = furtherSigns(this.signs);
    const line = (it: HelpLine): TemplateResult => html`<dd>${phoneLine(it, words, language)}</dd>`;
    return html`<div class="body">
      <p>${words.when}</p>
      ${signList(topicSigns, words)}
      <details>
        <summary>${words.allSigns}</summary>
        ${further.adults.length ? html`<p class="group">${words.adults}</p>` : nothing}
        ${signList(further.adults, words)}
        ${further.children.length ? html`<p class="group">${words.children}</p>` : nothing}
        ${signList(further.children, words)}
      </details>
      <dl class="lines" ${cite(sourcesOfLines([...poison, ...crisis]))}>
        <div>
          <dt>${country ? fillText(words.poisonIn, { country }) : words.poison}</dt>
          ${poison.length ? nothing : html`<dd>${country ? words.noPoison : words.noPoisonUnknown}</dd>`}
          ${poison.some(({ advice }) => advice) ? html`<dd>${words.poisonAdvice}</dd>` : nothing}
          ${poison.map(line)}
        </div>
        <div>
          <dt>${country ? fillText(words.crisisIn, { country }) : words.crisis}</dt>
          ${crisis.length ? nothing : html`<dd>${country ? words.noCrisis : words.noCrisisUnknown}</dd>`}
          ${crisis.map(line)}
        </div>
      </dl>
    </div>`;
  }
}

const isKnown = (place: string | undefined): place is string => place !== undefined && place !== notListed;

const signList = (ids: readonly SignId[], words: BannerWords): TemplateResult | typeof nothing =>
  ids.length
    ? html`<ul class="signs" ${cite(mplus)}>
        ${ids.map((id) => html`<li>${words.signs[id]}</li>`)}
      </ul>`
    : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'emergency-banner': EmergencyBanner;
  }
}
