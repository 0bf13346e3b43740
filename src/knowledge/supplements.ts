/**
 * What to know before taking magnesium: conditions in which it does harm, side effects, vitamin B6 that is
 * often sold with it, and how a label counts. Upper levels stand in `intakes.ts`.
 *
 * Left out on purpose: pancreatitis, adrenal disease and underactive thyroid (no authority's page known),
 * deaths and single cases (press reports), most forms of magnesium (not read).
 */

/** Month in which every row of this file was last checked against its sources (ISO 8601). */
export const supplementsChecked = '2026-11';

/** Who should ask first. Kidney disease stands apart, before everything. Ids of sources. */
export const askFirstConditions = {
  'young-child': ['vkm', 'us-ul', 'efsa-ul'],
  pregnancy: ['msk'],
  'slow-bowel': ['msk'],
  heart: ['msk'],
  myasthenia: ['mgfa'],
  'older-laxative': ['mgo'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ConditionId = keyof typeof askFirstConditions;

/** Side effects, the most frequent first. Ids of sources. */
export const sideEffects = {
  diarrhoea: ['vkm'],
  nausea: ['ods-interactions'],
  overdose: ['mgbasics'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SideEffectId = keyof typeof sideEffects;

/** Milligrams of added magnesium a day at which diarrhoea begins in some adults. */
export const diarrhoeaFrom = { mg: 360, source: 'vkm' } as const;

/** Upper levels of vitamin B6 for adults, mg a day, the newest first. */
export const vitaminB6 = [
  { id: 'efsa', mg: 12, year: 2023, source: 'efsa-b6' },
  { id: 'uk', mg: 10, year: 2003, source: 'uk-b6', fewSources: true },
  { id: 'us', mg: 100, year: 1998, source: 'us-b6' },
] as const;

/** The form in the worked example: the share of its weight that is magnesium, from the molar masses. */
export const labelExample = {
  form: 'oxide',
  percent: 60.3,
  /** Milligrams of the compound in the example. */
  compoundMg: 500,
  source: 'ods-interactions',
} as const;
