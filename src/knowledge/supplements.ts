/**
 * What to know before taking magnesium: conditions in which it does harm, side effects, vitamin B6 that is
 * often sold with it, and how a label counts. Upper levels stand in `intakes.ts`.
 *
 * Left out on purpose: pancreatitis, adrenal disease and underactive thyroid (no authority's page known),
 * deaths and single cases (press reports), percentages of what is taken up (from 4 to 23 for the same oxide), what forms
 * do for nerve pain (no trial compares them), Epsom baths (one paper in no journal).
 */
import type { DataSet } from './data-set.js';
import { efsaUl, usUl } from './sources/intakes.js';
import { mgbasics, msk } from './sources/kidney.js';
import { odsInteractions } from './sources/lack.js';
import { ni } from './sources/studies.js';
import { bradford, healthhub } from './sources/neuropathy.js';
import { smpcMgSalts } from './sources/medicines.js';
import { groeber, kass, magnaspartate, mgfa, mgo, schuette, vkm } from './sources/supplements.js';
import { anzB6, efsaB6, ukB6, usB6 } from './sources/vitamin-b6.js';
import type { Source } from './sources/source.js';

export const supplementsData: DataSet = { checked: '2026-11', review: { months: 24 } };

/** Who should ask first. Kidney disease stands apart, before everything. */
export const askFirstConditions = {
  pregnancy: [msk],
  'slow-bowel': [msk],
  'young-child': [vkm, usUl, efsaUl],
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
  { id: 'anz', mg: 50, year: 2006, source: anzB6 },
  { id: 'uk', mg: 10, year: 2003, source: ukB6 },
  { id: 'us', mg: 100, year: 1998, source: usB6 },
] as const;

/** Of kidneys: from a filtration rate below this, in ml a minute, product texts rule it out. */
export const kidneyLimit = { egfr: 30, sources: [magnaspartate] } as const;

/** It strengthens what relaxes muscles in anaesthesia. */
export const beforeSurgery = { sources: [smpcMgSalts] } as const;

/** Forms: how well they are taken up, in small studies. `people`: of the one on glycinate, after bowel surgery. */
export const forms = {
  sources: [odsInteractions],
  people: 12,
  glycinate: [schuette],
  threonate: [ni],
} as const;

/** Through the skin. `year`: of the review; `people`: of a trial of a cream. */
export const throughSkin = {
  year: 2017,
  sources: [groeber],
  people: 25,
  cream: [kass],
  water: [bradford, healthhub],
} as const;

/** The form in the worked example: the share of its weight that is magnesium, about: from the molar masses. */
export const labelExample = {
  form: 'oxide',
  percent: 60,
  /** Milligrams of the compound in the example. */
  compoundMg: 500,
  source: odsInteractions,
} as const;
