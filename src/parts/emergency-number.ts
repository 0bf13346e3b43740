import { html, nothing, type TemplateResult } from 'lit';
import { countryInSentence } from '../model/intl.js';
import { cite } from '../model/citations.js';
import { countries, numberFor, sourceOfNumber } from '../model/emergency.js';
import { notListed } from '../model/region.js';
import { fill, fillText } from '../model/fill.js';
import type { EmergencyNumber } from '../knowledge/emergency/numbers.js';
import type { EmergencyNumberWords } from '../locales/en/emergency-number.js';
import type { SharedWords } from '../locales/en/shared.js';
import { phoneLink } from './phone-line.js';
import { regionPicker } from './region-picker.js';

interface EmergencyLine {
  /** The reader's country, `ZZ` when it is in no list, undefined when it is not known. */
  readonly place: string | undefined;
  readonly words: EmergencyNumberWords & SharedWords;
  readonly language: string;
  readonly onChoose: (code: string) => void;
  /** The link that calls. */
  readonly link: (number: string) => TemplateResult;
}

/**
 * The local emergency number and the way out to another country. The country is always named before its
 * number, which may only be guessed from the language of the page; without a country there are words.
 */
export function emergencyLine({ place, words, language, onChoose, link }: EmergencyLine): TemplateResult {
  const number = numberFor(place);
  const isKnown = place !== undefined && place !== notListed;
  const country = isKnown ? countryInSentence(place, words, language) : '';
  return html`<div class="now" ${number ? cite(sourceOfNumber(number)) : nothing}>
    <div>
      <p class="number" role="status">
        ${
          number
            ? html`<span class="where"
                  >${fillText(number.general ? words.anyHelp : words.ambulance, { country })}</span
                >
                ${link(number.number)}`
            : isKnown
              ? fillText(words.noNumber, { country })
              : words.unknown
        }
      </p>
      ${number ? otherNumbers(number, words) : nothing}
    </div>
    ${regionPicker({
      countries,
      chosen: place,
      label: number ? words.country.elsewhere : words.country.choose,
      words,
      language,
      onChoose,
    })}
  </div>`;
}

/** What else works in the country, and what is not sure. */
function otherNumbers(
  { also, fromMobile, textPhone, fewSources }: EmergencyNumber,
  words: EmergencyNumberWords,
): TemplateResult {
  const lines = Object.entries({ also, fromMobile, textPhone }) as [
    'also' | 'fromMobile' | 'textPhone',
    string?,
  ][];
  return html`${lines.map(([kind, number]) =>
    number ? html`<p class="more">${fill(words[kind], { number: phoneLink(number, number) })}</p>` : nothing,
  )}${fewSources ? html`<p class="more">${words.fewSources}</p>` : nothing}`;
}
