import { html, nothing, type TemplateResult } from 'lit';
import { countriesByName } from '../base/intl.js';
import { notListed } from '../base/region.js';
import type { SharedWords } from '../locales/en/shared.js';
import { privateControls } from './private-controls.js';

export interface RegionPicker {
  readonly countries: readonly string[];
  /** The country in use, `ZZ` when the reader found none in the list, or undefined. */
  readonly chosen: string | undefined;
  readonly label: string;
  readonly words: SharedWords;
  /** Language of the countries' names. */
  readonly language: string;
  readonly onChoose: (code: string) => void;
}

/** A list of countries to choose from. It lists only countries for which the widget has figures. */
export function regionPicker({
  countries,
  chosen,
  label,
  words,
  language,
  onChoose,
}: RegionPicker): TemplateResult {
  const isListed = chosen === notListed || countries.includes(chosen ?? '');
  // `selected` as a property: the attribute no longer counts once the reader has chosen.
  const option = (code: string, name: string): TemplateResult =>
    html`<option value=${code} .selected=${code === chosen}>${name}</option>`;
  return privateControls(
    html`<label class="field region">
      <span class="label">${label}</span>
      <select
        autocomplete="off"
        @change=${({ target }: Event) => onChoose((target as HTMLSelectElement).value)}
      >
        ${isListed ? nothing : html`<option value="" selected disabled>${words.country.none}</option>`}
        ${countriesByName(language, countries).map(({ code, name }) => option(code, name))}
        ${option(notListed, words.country.notListed)}
      </select>
    </label>`,
  );
}
