import { numberText } from './intl.js';
import { fillText } from './fill.js';
import type { LifeStage, Sex } from '../knowledge/intakes.js';
import type { IntakeFigureWords } from '../locales/en/intake-figures.js';
import type { SharedWords } from '../locales/en/shared.js';
import { inUnit, type Unit } from './unit.js';

/** In what words, language and unit something is shown. */
export interface Show<W extends IntakeFigureWords = IntakeFigureWords> {
  readonly words: W & SharedWords;
  readonly language: string;
  readonly unit: Unit;
}

/** A stretch of ages in words, for the eye or the ear. Under a year the field's own bands have their own names: 7–12 months is 6 to under 12. */
export function agesText(
  from: number,
  to: number | undefined,
  { words, language }: Show,
  isSpoken = false,
): string {
  const ages = isSpoken ? { ...words.ages, ...words.agesSpoken } : words.ages;
  const number = (n: number): string => numberText(language, n);
  if (to === undefined) return fillText(ages.andOlder, { from: number(from / 12) });
  if (to > 12) return fillText(ages.years, { from: number(from / 12), to: number(to / 12 - 1) });
  const isStandardBand = from + 6 === to;
  return isStandardBand
    ? fillText(ages.months, { from: number(from && from + 1), to: number(to) })
    : fillText(ages.underMonths, { from: number(from), to: number(to) });
}

/** Whether all in a group are called women and men. */
export const isAdult = ({ from }: { readonly from: number }): boolean => from >= 18 * 12;

/** Whose amount it is. */
export interface Named {
  readonly from: number;
  readonly to?: number | undefined;
  readonly sex?: Sex | undefined;
  readonly stage?: LifeStage | undefined;
}

/** The name of a group: "Women 31–50". `anyAge`: a life stage whose age is not known. `isSpoken`: "Women 31 to 50". */
export function groupName(group: Named, show: Show, anyAge = false, isSpoken = false): string {
  const { groups } = show.words;
  const { from, to, sex, stage } = group;
  const ages = agesText(from, to, show, isSpoken);
  if (stage === 'pregnancy') return anyAge ? groups.pregnantAnyAge : fillText(groups.pregnant, { ages });
  if (stage === 'lactation')
    return anyAge ? groups.breastfeedingAnyAge : fillText(groups.breastfeeding, { ages });
  if (sex === 'female') return fillText(isAdult(group) ? groups.women : groups.girls, { ages });
  if (sex === 'male') return fillText(isAdult(group) ? groups.men : groups.boys, { ages });
  // For both sexes alike it is only levels of which the source says "adults", and names no age.
  if (to === undefined) return isAdult(group) ? groups.adults : fillText(groups.everyone, { ages });
  return fillText(to <= 12 ? groups.babies : from >= 15 * 12 ? groups.young : groups.children, { ages });
}

/** An amount inside a sentence: "360 mg", or "360 milligrams" where it is said. */
export const amountText = (
  mg: number,
  unit: Unit,
  { units }: Pick<IntakeFigureWords, 'units'>,
  language: string,
  isSpoken = false,
): string =>
  fillText(units[unit][isSpoken ? 'spoken' : 'amount'], { n: numberText(language, inUnit(mg, unit)) });
