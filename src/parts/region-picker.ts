import { html, type TemplateResult } from 'lit';
import { countriesByName } from '../model/intl.js';
import { notListed } from '../model/region.js';
import type { SharedWords } from '../locales/en/shared.js';
import { privateControls } from './private-controls.js';
import { selectField } from './select-field.js';

export interface RegionPicker {
  readonly countries: readonly string[];
  /** The country in use, `ZZ` when the reader found none in the list, or undefined. */
  readonly chosen: string | undefined;
  readonly label: string;
  /** Default: yes. */
  readonly isLabelShown?: boolean;
  /** Behind a button, as the same list stands open elsewhere. Default: no. */
  readonly isFolded?: boolean;
  readonly words: SharedWords;
  /** Language of the countries' names. */
  readonly language: string;
  /** `isStep`: by a key in the closed list. */
  readonly onChoose: (code: string, isStep?: boolean) => void;
}

/** A list of countries to choose from. It lists only countries for which the widget has figures. */
export function regionPicker({
  countries,
  chosen,
  label,
  isLabelShown,
  isFolded,
  words,
  language,
  onChoose,
}: RegionPicker): TemplateResult {
  const isListed = chosen === notListed || countries.includes(chosen ?? '');
  const names = countriesByName(language, countries).map(({ code, name }) => [code, name] as const);
  const list = selectField({
    label,
    isLabelShown,
    options: [...names, [notListed, words.country.notListed]],
    chosen: chosen ?? '',
    onChoose,
    prompt: isListed ? undefined : words.country.none,
  });
  return privateControls(
    isFolded
      ? html`<details class="change">
          <summary>${isListed ? words.country.change : words.country.none}</summary>
          ${list}
        </details>`
      : list,
  );
}
