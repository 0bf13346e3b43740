/**
 * Peripheral neuropathy: the nerves, what it feels like where, how it starts, causes, nutrients, tests, what helps, and when
 * it is urgent.
 *
 * Left out on purpose: pressure on the spinal cord (one general-practice page); coeliac disease (a charity and a journal
 * that calls the reports disputed), statins (one abstract), fluoroquinolones (an old copy only); lack of vitamin E (not
 * read); how many people in the US (no authority’s page); testing water with an elbow (the trust that says so could not be
 * traced to a page); why pain is worse at night (no source settles it); how long a lack of B12 takes (one page in copies).
 */
import type { DataSet } from './data-set.js';
import { mgbasics } from './sources/kidney.js';
import {
  bariatric,
  bradford,
  cornwall,
  eyeBrain,
  healthhub,
  hweFoot,
  laeknabladid,
  mayo,
  mhraMetformin,
  mplusDrugs,
  mplusNeuropathy,
  mplusWernicke,
  msdWernicke,
  nhs,
  nhsB12,
  nhsCauses,
  nhsTests,
  niceB12,
  niceFoot,
  niddk,
  painByDay,
  painByNight,
  qehFoot,
  remedy,
  tayside,
  tgaB6,
  tgaB6Alert,
} from './sources/neuropathy.js';
import { fife, nhsinform, nidirect, ninds, nindsGbs, nutrients2015, walesSciatica } from './sources/signs.js';
import { asco, nice } from './sources/studies.js';
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
  medicines: [mplusDrugs, nidirect],
  thyroid: [nhsCauses],
  kidneys: [nhsCauses],
  liver: [nhsCauses],
  'nitrous-oxide': [niceB12],
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
  b6: [efsaB6, tgaB6Alert],
  b1: [bariatric, laeknabladid],
  copper: [bariatric],
  magnesium: [nutrients2015, mgbasics],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type NutrientId = keyof typeof nerveNutrients;

/** Who more often runs low in vitamin B12. */
export const b12Risks = {
  metformin: [mhraMetformin],
  'acid-medicines': [mhraMetformin, niceB12],
  vegan: [nhsB12, mhraMetformin],
  bowel: [mhraMetformin, niceB12],
  'nitrous-oxide': [niceB12],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type B12RiskId = keyof typeof b12Risks;

/** Of those who take metformin, up to one in this many may be affected. */
export const b12OnMetformin = { people: 10, source: mhraMetformin } as const;

/** When to ask about a test of it: numbness or tingling that is new. */
export const b12Test = { sources: [mhraMetformin, nhsTests] } as const;

/** Milligrams of vitamin B6 a day, below which nerve damage was reported too, from several products together as well. */
export const b6Reports = { mg: 50, source: tgaB6 } as const;

/** Wernicke encephalopathy: fewer than a third have all three of its signs. */
export const wernicke = { sources: [mplusWernicke, eyeBrain, msdWernicke, laeknabladid] } as const;

/** What a doctor looks for in blood. Magnesium is in none of these lists. */
export const bloodTests = {
  sugar: [nhsTests, remedy, cornwall, tayside],
  b12: [nhsTests, remedy, cornwall, tayside],
  thyroid: [cornwall, tayside, mayo],
  'kidneys-liver': [cornwall, tayside, nhsTests],
  proteins: [remedy, cornwall, tayside],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type BloodTestId = keyof typeof bloodTests;

/** Which doctor looks, and how. */
export const examination = {
  first: [nhsTests, nhsinform],
  nerves: [nhsTests, niddk, mayo, cornwall, tayside],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

/** Whether it gets better. */
export const outlook = {
  cause: [mplusNeuropathy, ninds],
  lasting: [mplusNeuropathy, ninds, bradford],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

/** What is done for pain and weakness: no amounts, and none is advised. */
export const painHelp = {
  medicines: [nice],
  'over-the-counter': [niddk],
  physiotherapy: [niddk],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

/** That pain rises at night; and that the reason is not known. */
export const atNight = { sources: [painByNight, painByDay, niddk] } as const;

/** What to do for the feet each day. */
export const footCare = {
  look: [bradford, niddk, fife],
  water: [bradford, healthhub],
  wash: [healthhub, niddk],
  shoes: [bradford, niddk, healthhub],
  heat: [bradford, walesSciatica],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type FootCareId = keyof typeof footCare;

/** Signs that are urgent but no emergency. Most were written for diabetes; Bradford’s page is for any cause. */
export const urgentSigns = {
  'same-day': [qehFoot, hweFoot, niceFoot, bradford, niddk, nhsinform],
  'see-doctor': [nhsinform, nidirect],
} as const;

/** Of people of this age or older in the UK: almost one in this many. */
export const oneIn = { people: 10, from: 55, sources: [nhsinform, fife] } as const;
/** More kinds than this are known. */
export const kindsKnown = { count: 100, sources: [ninds] } as const;
