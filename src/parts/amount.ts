import { html, type TemplateResult } from 'lit';
import type { IntakeRow } from '../knowledge/intakes.js';
import { fill, fillText } from '../model/fill.js';
import { agesText, amountText, groupName, type Named, type Show } from '../model/intake-words.js';
import { numberText } from '../model/intl.js';
import { inUnit } from '../model/unit.js';
import type { IntakeFigureWords } from '../locales/en/intake-figures.js';
import { asSaid } from './as-said.js';

interface Amount {
  /** The number, or the span of two. */
  readonly number: string;
  /** With its unit, for the eye and for the ear. */
  readonly seen: string;
  readonly spoken: string;
}

/** An amount, or the span of two, as it is written and said. */
export function amountWords(low: number, high: number, { words, language, unit }: Show): Amount {
  const number = (mg: number): string => numberText(language, inUnit(mg, unit));
  const values = { n: number(low), to: number(high) };
  const text = words.units[unit];
  return low === high
    ? { number: values.n, seen: fillText(text.amount, values), spoken: fillText(text.spoken, values) }
    : {
        number: fillText(words.span, values),
        seen: fillText(text.range, values),
        spoken: fillText(text.spokenRange, values),
      };
}

/** Short for the eye, the unit in full for the ear. One flat template, as a table holds dozens of them. */
export function amount(low: number, high: number, show: Show): TemplateResult {
  const { seen, spoken } = amountWords(low, high, show);
  return html`<span class="amount"
    ><span aria-hidden="true">${seen}</span><span class="spoken in-line">${spoken}</span></span
  >`;
}

interface Span {
  readonly low: IntakeRow;
  readonly high: IntakeRow;
}

/** The amounts of a group. */
export const groupAmount = ({ low, high }: Span, show: Show): TemplateResult => amount(low.mg, high.mg, show);

/** The same as a large number, for the ear with its unit. `isUnitShown`: for the eye too. */
export function largeAmount({ low, high }: Span, show: Show, isUnitShown: boolean): TemplateResult {
  const { number, spoken } = amountWords(low.mg, high.mg, show);
  const shown = html`<b class="number">${number}</b>`;
  return html`<span class="amount"
    ><span aria-hidden="true"
      >${isUnitShown ? fill(show.words.units[show.unit].amount, { n: shown }) : shown}</span
    ><span class="spoken in-line">${spoken}</span></span
  >`;
}

/** An amount inside a sentence. */
export const amountInText = (
  mg: number,
  words: Pick<IntakeFigureWords, 'units'>,
  language: string,
): unknown => asSaid(amountText(mg, 'mg', words, language), amountText(mg, 'mg', words, language, true));

/** The unit inside a sentence. */
export const unitName = ({ words, unit }: Show): unknown =>
  asSaid(words.units[unit].short, words.units[unit].inFull);

/** A stretch of ages: "31–50", said "31 to 50". */
export const ages = (from: number, to: number | undefined, show: Show): unknown =>
  asSaid(agesText(from, to, show), agesText(from, to, show, true));

/** The name of a group: "Women 31–50", said "Women 31 to 50". */
export const groupLabel = (group: Named, show: Show, anyAge = false): unknown =>
  asSaid(groupName(group, show, anyAge), groupName(group, show, anyAge, true));
