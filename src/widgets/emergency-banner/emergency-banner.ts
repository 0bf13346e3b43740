import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { clock } from '../../model/clock.js';
import { countryInSentence } from '../../model/intl.js';
import { NutrientElement, placeOf } from '../../base/nutrient-element.js';
import { flag, oneOf } from '../../model/option.js';
import { fillText, Words } from '../../model/words.js';
import type { HelpLine, SignId } from '../../knowledge/emergency.js';
import { emergencyBanner } from '../../locales/en/emergency-banner.js';
import { shared } from '../../locales/en/shared.js';
import { notListed } from '../../model/region.js';
import { callout } from '../../parts/callout.js';
import { emergencyLine } from '../../parts/emergency-number.js';
import { headingLine } from '../../parts/heading-line.js';
import { callButton, phoneLine } from '../../parts/phone-line.js';
import { sourceList } from '../../parts/source-list.js';
import { styles } from './emergency-banner.styles.js';
import {
  emergencyFacts,
  furtherSigns,
  signsFor,
  topicSigns,
  type EmergencyFacts,
  type SignsFor,
} from './model.js';

const english = { ...shared, ...emergencyBanner };
type BannerWords = typeof english;

/**
 * The local emergency number, the warning signs that touch this subject, and where to get help with
 * poisoning or thoughts of ending one's life. Without a known country: words and a list of countries.
 *
 * @slot heading - A heading of the page's own.
 * @csspart callout - The filled block with the number.
 * @csspart call - The link that calls.
 * @csspart phone - Every other phone number.
 */
export class EmergencyBanner extends NutrientElement<BannerWords> {
  static override readonly tag = 'emergency-banner';

  /** The banner's words; `add` brings another language. */
  static readonly words = new Words<BannerWords>(english);

  static override styles = [...NutrientElement.styles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    compact: { ...flag('compact') },
    signs: { ...oneOf(signsFor, 'both') },
  };

  /** Shows the number line only. Default false. */
  declare compact: boolean;

  /** Whose further warning signs can be opened: `adult`, `child` or `both` (default). */
  declare signs: SignsFor;

  protected readonly words = EmergencyBanner.words;

  protected content(words: BannerWords, language: string): TemplateResult {
    const place = placeOf(this);
    const facts = emergencyFacts(place, clock.now());
    return html`${this.#numberBlock(place, words, language)}
    ${this.compact ? nothing : this.#body(place, facts, words, language)}
    ${facts.overdue ? html`<p class="overdue">${words.phone.overdue}</p>` : nothing}
    ${sourceList(this, { ...facts, words, language })}`;
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
        onChoose: (code) => this.choosePlace(code),
        link: (number, figure) => callButton(number, figure, words),
      })}`,
    );
  }

  #body(
    place: string | undefined,
    { poison, crisis }: EmergencyFacts,
    words: BannerWords,
    language: string,
  ): TemplateResult {
    const country = isKnown(place) ? countryInSentence(place, words, language) : undefined;
    const further = furtherSigns(this.signs);
    const line = (kind: string) => (it: HelpLine, i: number) =>
      html`<dd>${phoneLine(it, `${kind}/${place}/${i}`, words, language)}</dd>`;
    return html`<div class="body">
      <p data-figure="source/mplus">${words.when}</p>
      ${signList(topicSigns, words)}
      <details>
        <summary>${words.allSigns}</summary>
        ${further.adults.length ? html`<p class="group">${words.adults}</p>` : nothing}
        ${signList(further.adults, words)}
        ${further.children.length ? html`<p class="group">${words.children}</p>` : nothing}
        ${signList(further.children, words)}
      </details>
      <dl class="lines">
        <div>
          <dt>${country ? fillText(words.poisonIn, { country }) : words.poison}</dt>
          ${poison.length ? nothing : html`<dd>${country ? words.noPoison : words.noPoisonUnknown}</dd>`}
          ${poison.some(({ advice }) => advice) ? html`<dd>${words.poisonAdvice}</dd>` : nothing}
          ${poison.map(line('poison'))}
        </div>
        <div>
          <dt>${country ? fillText(words.crisisIn, { country }) : words.crisis}</dt>
          ${crisis.length ? nothing : html`<dd>${country ? words.noCrisis : words.noCrisisUnknown}</dd>`}
          ${crisis.map(line('crisis'))}
        </div>
      </dl>
    </div>`;
  }
}

const isKnown = (place: string | undefined): place is string => place !== undefined && place !== notListed;

const signList = (ids: readonly SignId[], words: BannerWords): TemplateResult | typeof nothing =>
  ids.length
    ? html`<ul class="signs">
        ${ids.map((id) => html`<li data-figure="sign/${id}">${words.signs[id]}</li>`)}
      </ul>`
    : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'emergency-banner': EmergencyBanner;
  }
}
