import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../base/place.js';
import type { EmergencyNumber } from '../knowledge/emergency/numbers.js';
import type { EmergencyNumberWords } from '../locales/en/emergency-number.js';
import type { Source } from '../knowledge/sources/source.js';
import type { SharedWords } from '../locales/en/shared.js';
import { cite } from '../model/citations.js';
import { countries, numberFor, sourceOfNumber } from '../model/emergency.js';
import { fill, fillText } from '../model/fill.js';
import { countryInSentence, countryName } from '../model/intl.js';
import { notListed } from '../model/region.js';
import { phoneMark } from './marks.js';
import { phoneLink } from './phone-line.js';
import { regionPicker } from './region-picker.js';

export interface Emergency {
  /** The title in the head: a heading. */
  readonly title: unknown;
  readonly place: Place;
  readonly words: EmergencyNumberWords & SharedWords;
  readonly language: string;
  /** Whether the list of countries stands before this widget: then it opens on a press. */
  readonly isCountryAsked: boolean;
  /** What to call for, below the head. */
  readonly signs?: unknown;
}

/**
 * What to call for, and whom: a red head with the number and the country in one row, and the signs below. Without a
 * country there are words; a country that is only guessed from the language of the page stands in the link itself.
 */
export function emergency({
  title,
  place,
  words,
  language,
  isCountryAsked,
  signs,
}: Emergency): TemplateResult {
  const { code, isGuess, hasGuess } = place;
  const number = numberFor(code);
  const isKnown = code !== undefined && code !== notListed;
  // Below the signs: they stay where they are when a country is chosen.
  const source = number && sourceOfNumber(number);
  const more = number && otherNumbers(number, source!, words);
  return html`<div class="emergency tint" part="emergency">
    <div class="emergency-head" ${source ? cite(source) : nothing}>
      <div class="emergency-title">${phoneMark}${title}</div>
      <div class=${hasGuess ? 'now with-label' : 'now'}>
        <p class="number">
          ${number ? callLink(number.number, countryName(language, code!), isGuess, words) : words.unknown}
        </p>
        ${regionPicker({
          countries,
          chosen: code,
          isFolded: isCountryAsked && !isGuess,
          label: isGuess ? words.country.elsewhere : words.country.label,
          isLabelShown: isGuess,
          words,
          language,
          onChoose: place.choose,
        })}
      </div>
      ${place.spoken(() => (number ? spokenCall(number.number, countryName(language, code!), words) : words.unknown))}
      ${
        !number && isKnown
          ? html`<p class="more">
              ${fillText(words.noNumber, { country: countryInSentence(code, words, language) })}
            </p>`
          : nothing
      }
    </div>
    ${signs || more ? html`<div class="emergency-signs">${signs} ${more ?? nothing}</div>` : nothing}
  </div>`;
}

/** What calls. The country is on show where it is a guess, and where the list of countries is not, such as on paper. */
const callLink = (number: string, country: string, isGuess: boolean, words: SharedWords): TemplateResult =>
  html`<a class=${isGuess ? 'call guess' : 'call'} part="call" href="tel:${number}"
    >${callText(number, country, words)}</a
  >`;

// In one element: in a flexible box its words would be boxes of their own, and each be said as a link.
const callText = (number: string, country: string, { phone }: Pick<SharedWords, 'phone'>): TemplateResult =>
  html`<span>${fill(phone.call, { number: html`<bdi dir="ltr" translate="no">${number}</bdi>` })}</span>
    <span class="where">${fillText(phone.where, { country })}</span>`;

const spokenCall = (number: string, country: string, { phone }: Pick<SharedWords, 'phone'>): string =>
  `${fillText(phone.call, { number })} ${fillText(phone.where, { country })}`;

/** What else works in the country, and what is not sure. */
function otherNumbers(
  { number: first, also, fromMobile, textPhone, textPhoneSource, fewSources }: EmergencyNumber,
  source: Source,
  words: EmergencyNumberWords,
): TemplateResult | undefined {
  const lines = Object.entries({ also, fromMobile, textPhone }) as [
    'also' | 'fromMobile' | 'textPhone',
    string?,
  ][];
  if (!fewSources && !lines.some(([, number]) => number)) return undefined;
  return html`<p class="also small" ${cite(source, ...(textPhoneSource ? [textPhoneSource] : []))}>
    ${lines.map(([kind, number]) =>
      number ? html`${fill(words[kind], { number: phoneLink(number, number) })} ` : nothing,
    )}
    ${fewSources ? fillText(words.fewSources, { number: first }) : nothing}
  </p>`;
}
