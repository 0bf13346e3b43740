import { html, type TemplateResult } from 'lit';
import type { IntakeRow } from '../knowledge/intakes.js';
import { fill, fillText } from '../model/fill.js';
import type { Group } from '../model/intake.js';
import { agesText, groupName, type Show } from '../model/intake-words.js';
import { numberText } from '../model/intl.js';
import { inUnit } from '../model/unit.js';

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
    ><span aria-hidden="true">${seen}</span><span class="spoken">${spoken}</span></span
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
    ><span class="spoken">${spoken}</span></span
  >`;
}

/** Text that is said in other words than it is written, or in the same. */
export const asSaid = (seen: string, spoken: string): unknown =>
  seen === spoken ? seen : html`<span aria-hidden="true">${seen}</span><span class="spoken">${spoken}</span>`;

/** The unit inside a sentence. */
export const unitName = ({ words, unit }: Show): unknown =>
  asSaid(words.units[unit].short, words.units[unit].inFull);

/** A stretch of ages: "31–50", said "31 to 50". */
export const ages = (from: number, to: number | undefined, show: Show): unknown =>
  asSaid(agesText(from, to, show), agesText(from, to, show, true));

/** The name of a group: "Women 31–50", said "Women 31 to 50". */
export const groupLabel = (
  group: Pick<Group, 'from' | 'to' | 'sex' | 'stage'>,
  show: Show,
  anyAge = false,
): unknown => asSaid(groupName(group, show, anyAge), groupName(group, show, anyAge, true));
