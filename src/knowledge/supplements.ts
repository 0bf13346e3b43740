/**
 * What to know before taking magnesium: conditions in which it does harm, side effects, vitamin B6 that is
 * often sold with it, and how a label counts. Upper levels stand in `intakes.ts`.
 *
 * Left out on purpose: pancreatitis, adrenal disease and underactive thyroid (no authority's page known),
 * deaths and single cases (press reports), most forms of magnesium (not read).
 */
import type { DataSet } from './data-set.js';
import { efsaUl, usUl } from './sources/intakes.js';
import { mgbasics, msk } from './sources/kidney.js';
import { odsInteractions } from './sources/lack.js';
import { mgfa, mgo, vkm } from './sources/supplements.js';
import { efsaB6, ukB6, usB6 } from './sources/vitamin-b6.js';
import type { Source } from './sources/source.js';

export const supplementsData: DataSet = { checked: '2026-11', review: { months: 24 } };

/** Who should ask first. Kidney disease stands apart, before everything. */
export const askFirstConditions = {
  'young-child': [vkm, usUl, efsaUl],
  pregnancy: [msk],
  'slow-bowel': [msk],
  heart: [msk],
  myasthenia: [mgfa],
  'older-laxative': [mgo],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type ConditionId = keyof typeof askFirstConditions;

/** Side effects, the most frequent first. */
export const sideEffects = {
  diarrhoea: [vkm],
  nausea: [odsInteractions],
  overdose: [mgbasics],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type SideEffectId = keyof typeof sideEffects;

/** Milligrams of added magnesium a day at which diarrhoea begins in some adults. */
export const diarrhoeaFrom = { mg: 360, source: vkm } as const;

/** Upper levels of vitamin B6 for adults, mg a day, the newest first. */
export const vitaminB6 = [
  { id: 'efsa', mg: 12, year: 2023, source: efsaB6 },
  { id: 'uk', mg: 10, year: 2003, source: ukB6, fewSources: true },
  { id: 'us', mg: 100, year: 1998, source: usB6 },
] as const;

/** The form in the worked example: the share of its weight that is magnesium, from the molar masses. */
export const labelExample = {
  form: 'oxide',
  percent: 60.3,
  /** Milligrams of the compound in the example. */
  compoundMg: 500,
  source: odsInteractions,
} as const;
