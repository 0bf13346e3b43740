import { html, type TemplateResult } from 'lit';
import { numberText } from '../model/intl.js';
import { fillText } from '../model/words.js';
import type { LifeStage, Sex } from '../knowledge/intakes.js';
import type { IntakeFigureWords } from '../locales/en/intake-figures.js';
import type { SharedWords } from '../locales/en/shared.js';
import { inUnit, type Figure, type Unit } from '../model/intake.js';

/** In what words, language and unit something is shown. */
export interface Show<W extends IntakeFigureWords = IntakeFigureWords> {
  readonly words: W & SharedWords;
  readonly language: string;
  readonly unit: Unit;
}

/** A stretch of ages in words. Under a year the field's own bands have their own names: 7–12 months is 6 to under 12. */
export function agesText(from: number, to: number | undefined, { words, language }: Show): string {
  const { ages } = words;
  const number = (n: number): string => numberText(language, n);
  if (to === undefined) return fillText(ages.andOlder, { from: number(from / 12) });
  if (to > 12) return fillText(ages.years, { from: number(from / 12), to: number(to / 12 - 1) });
  const isStandardBand = from + 6 === to;
  return isStandardBand
    ? fillText(ages.months, { from: number(from && from + 1), to: number(to) })
    : fillText(ages.underMonths, { from: number(from), to: number(to) });
}

interface Named {
  readonly from: number;
  readonly to?: number | undefined;
  readonly sex?: Sex | undefined;
  readonly stage?: LifeStage | undefined;
}

/** The name of a group: "Women 31–50". `anyAge`: a life stage whose age is not known. */
export function groupName(group: Named, show: Show, anyAge = false): string {
  const { groups } = show.words;
  const { from, to, sex, stage } = group;
  const ages = agesText(from, to, show);
  if (stage === 'pregnancy') return anyAge ? groups.pregnantAnyAge : fillText(groups.pregnant, { ages });
  if (stage === 'lactation')
    return anyAge ? groups.breastfeedingAnyAge : fillText(groups.breastfeeding, { ages });
  const isAdult = from >= 18 * 12;
  if (sex === 'female') return fillText(isAdult ? groups.women : groups.girls, { ages });
  if (sex === 'male') return fillText(isAdult ? groups.men : groups.boys, { ages });
  if (to === undefined) return fillText(groups.everyone, { ages });
  return fillText(to <= 12 ? groups.babies : from >= 15 * 12 ? groups.young : groups.children, { ages });
}

/**
 * An amount, or the span of two, bound to its figure (of a span: the lowest): short for the eye, the unit in full for
 * the ear. One flat template, as a table holds dozens of them.
 */
export function amount(
  id: string,
  low: number,
  high: number,
  { words, language, unit }: Show,
): TemplateResult {
  const number = (mg: number): string => numberText(language, inUnit(mg, unit));
  const values = { n: number(low), to: number(high) };
  const text = words.units[unit];
  const isSpan = low !== high;
  return html`<span class="amount" data-figure=${id}
    ><span aria-hidden="true">${fillText(isSpan ? text.range : text.amount, values)}</span
    ><span class="spoken">${fillText(isSpan ? text.spokenRange : text.spoken, values)}</span></span
  >`;
}

/** An amount inside a sentence: "360 mg". */
export const amountText = (mg: number, unit: Unit, { units }: IntakeFigureWords, language: string): string =>
  fillText(units[unit].amount, { n: numberText(language, inUnit(mg, unit)) });

/** The amounts of a group. */
export const groupAmount = ({ low, high }: { low: Figure; high: Figure }, show: Show): TemplateResult =>
  amount(low.id, low.mg, high.mg, show);
