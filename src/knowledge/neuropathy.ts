/**
 * Peripheral neuropathy: the nerves, what it feels like where, how it starts, causes, nutrients, and when it is urgent.
 *
 * Left out on purpose: kidney failure and underactive thyroid as causes, and pressure on the spinal cord (one
 * general-practice page each); lack of vitamin E (not read); how many people in the US (no authority's page).
 */
import type { DataSet } from './data-set.js';
import { mgbasics } from './sources/kidney.js';
import { bariatric, nhs, niddk } from './sources/neuropathy.js';
import { fife, nhsinform, nidirect, ninds, nindsGbs, nutrients2015 } from './sources/signs.js';
import { asco } from './sources/studies.js';
import { efsaB6 } from './sources/vitamin-b6.js';
import type { Source } from './sources/source.js';

export const neuropathyData: DataSet = { checked: '2026-11', review: { months: 24 } };

export const nerveTypes = ['sensory', 'motor', 'autonomic'] as const;
export type NerveType = (typeof nerveTypes)[number];

/** Places on the figure, from top to bottom. */
export const areas = ['eyes', 'heart', 'bowel', 'bladder', 'hands', 'skin', 'legs', 'feet'] as const;
export type Area = (typeof areas)[number];

/** What it can feel like, by nerve, and where on the body. Sources stand with the nerve. */
export const feelings = {
  tingling: { nerve: 'sensory', areas: ['feet', 'hands'] },
  numbness: { nerve: 'sensory', areas: ['feet', 'hands'] },
  pain: { nerve: 'sensory', areas: ['feet', 'hands', 'legs'] },
  touch: { nerve: 'sensory', areas: ['feet', 'skin'] },
  balance: { nerve: 'sensory', areas: ['feet', 'legs'] },
  weakness: { nerve: 'motor', areas: ['hands', 'legs', 'feet'] },
  cramps: { nerve: 'motor', areas: ['legs', 'feet'] },
  wasting: { nerve: 'motor', areas: ['hands', 'legs'] },
  'foot-drop': { nerve: 'motor', areas: ['feet'] },
  standing: { nerve: 'autonomic', areas: ['heart'] },
  'fast-heart': { nerve: 'autonomic', areas: ['heart'] },
  'low-sugar': { nerve: 'autonomic', areas: [] },
  stools: { nerve: 'autonomic', areas: ['bowel'] },
  fullness: { nerve: 'autonomic', areas: ['bowel'] },
  urine: { nerve: 'autonomic', areas: ['bladder'] },
  sex: { nerve: 'autonomic', areas: ['bladder'] },
  sweat: { nerve: 'autonomic', areas: ['skin'] },
  pupils: { nerve: 'autonomic', areas: ['eyes'] },
} as const satisfies Readonly<Record<string, { readonly nerve: NerveType; readonly areas: readonly Area[] }>>;

export type FeelingId = keyof typeof feelings;

export const nerveSources = {
  sensory: [nhs, niddk],
  motor: [nhs, ninds],
  autonomic: [niddk, nhs],
} as const satisfies Readonly<Record<NerveType, readonly Source[]>>;

/** How most forms start and spread. */
export const spread = { steps: ['toes', 'legs', 'hands'], sources: [niddk, ninds] } as const;

/** */
export const neuropathyCauses = {
  diabetes: [nhsinform, nidirect, fife, niddk],
  alcohol: [ninds, nidirect, fife],
  'b12-lack': [fife],
  'other-lacks': [bariatric],
  'b6-excess': [efsaB6],
  chemotherapy: [fife, asco],
  medicines: [nidirect],
  pressure: [ninds, nidirect],
  infection: [ninds, nidirect],
  immune: [ninds, nindsGbs],
  toxins: [ninds],
  proteins: [ninds],
  inherited: [ninds],
  unknown: [fife],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type NeuropathyCauseId = keyof typeof neuropathyCauses;

/** Nutrients tied to nerves. */
export const nerveNutrients = {
  b12: [fife, bariatric],
  b6: [efsaB6],
  b1: [bariatric],
  copper: [bariatric],
  magnesium: [nutrients2015, mgbasics],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type NutrientId = keyof typeof nerveNutrients;

/** Signs that are urgent but no emergency. */
export const urgentSigns = {
  'same-day': [niddk, nhsinform],
  'see-doctor': [nhsinform, nidirect],
} as const;

/** Of people over 55 in the UK: almost one in this many. */
export const oneIn = { people: 10, over: 55, sources: [nhsinform, fife] } as const;
/** More kinds than this are known. */
export const kindsKnown = { count: 100, sources: [ninds] } as const;
