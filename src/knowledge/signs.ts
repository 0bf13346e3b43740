/**
 * Signs of too little and of too much magnesium, who runs low, what else causes such signs, and signs that
 * cannot wait. A sign says nothing on its own: the widgets never count or weigh them.
 *
 * Left out on purpose: blood levels at which signs begin (sources disagree), how common a low intake is (one
 * secondary source each), overactive thyroid and parathyroid (one secondary page),
 * high calcium and recovery from kidney injury (named with the kidney's other losses, which stand here as one).
 */
import type { DataSet } from './data-set.js';
import { mplus } from './sources/emergency.js';
import { mgbasics } from './sources/kidney.js';
import { debaaij, mplusMg, ods, ppi, scientifica2017 } from './sources/lack.js';
import { tgaB6 } from './sources/neuropathy.js';
import {
  ces,
  ces2,
  fife,
  jp25Text,
  mplusGbs,
  nhsinform,
  nhsSeizure,
  nidirect,
  ninds,
  nindsGbs,
  nutrients2015,
  nwasStroke,
  statpearls,
  walesGbs,
  walesPalpitations,
  walesSciatica,
  walesStroke,
} from './sources/signs.js';
import { efsaB6 } from './sources/vitamin-b6.js';
import type { Source } from './sources/source.js';

export const signsData: DataSet = { checked: '2026-11', review: { months: 24 } };

/** A sign that can come with too little magnesium. */
export interface LackSign {
  readonly stage: 'early' | 'later' | 'severe';
  /** Too much magnesium looks the same. */
  readonly alsoExcess?: true;
  /** Stands among the signs to call for. */
  readonly urgent?: true;
  /** Seen in a blood test only. */
  readonly inBloodTest?: true;
  /** */
  readonly sources: readonly Source[];
}

export const lackSigns = {
  fatigue: { stage: 'early', sources: [nutrients2015, mplusMg] },
  appetite: { stage: 'early', sources: [nutrients2015, jp25Text] },
  nausea: { stage: 'early', alsoExcess: true, sources: [nutrients2015, jp25Text] },
  weakness: {
    stage: 'early',
    alsoExcess: true,
    sources: [nutrients2015, statpearls, jp25Text, mplusMg],
  },
  vomiting: { stage: 'early', sources: [jp25Text] },
  numbness: { stage: 'later', sources: [nutrients2015, mplusMg] },
  tingling: { stage: 'later', sources: [nutrients2015] },
  cramps: { stage: 'later', sources: [nutrients2015, jp25Text, mplusMg] },
  tremor: { stage: 'later', sources: [statpearls, nutrients2015, jp25Text] },
  personality: { stage: 'later', sources: [ods, nutrients2015] },
  tetany: { stage: 'severe', urgent: true, sources: [nutrients2015] },
  seizure: { stage: 'severe', urgent: true, sources: [mplusMg] },
  rhythm: { stage: 'severe', urgent: true, alsoExcess: true, sources: [nutrients2015] },
  coronary: { stage: 'severe', urgent: true, sources: [nutrients2015] },
  nystagmus: { stage: 'severe', sources: [nutrients2015, mplusMg] },
  'low-calcium': { stage: 'severe', inBloodTest: true, sources: [mplusMg] },
  'low-potassium': { stage: 'severe', inBloodTest: true, sources: [mplusMg] },
} as const satisfies Readonly<Record<string, LackSign>>;

export type LackSignId = keyof typeof lackSigns;

/** Signs of too much magnesium, the earlier ones first. Sources place them at different blood levels. */
export const excessSigns = {
  nausea: { alsoLack: true, sources: [ods] },
  weakness: { alsoLack: true, sources: [mgbasics] },
  drowsiness: { sources: [mgbasics] },
  'low-pressure': { sources: [mgbasics] },
  'slow-breathing': { sources: [ods, mgbasics] },
  rhythm: { alsoLack: true, sources: [mgbasics] },
} as const satisfies Readonly<
  Record<string, { readonly alsoLack?: true; readonly sources: readonly Source[] }>
>;

export type ExcessSignId = keyof typeof excessSigns;

/** What too much does to muscles, and too much of a vitamin that is often sold with magnesium to nerves. */
export const excessEffects = {
  muscles: [mgbasics],
  'b6-nerves': [efsaB6, tgaB6],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

/** Commoner causes of numbness and tingling. */
export const commonerCauses = {
  diabetes: [nhsinform, fife],
  'b12-lack': [fife],
  'b6-excess': [efsaB6],
  alcohol: [ninds, nidirect],
  medicines: [fife, nidirect],
  pressure: [ninds, nidirect],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type CauseId = keyof typeof commonerCauses;

/** What makes a low level more likely. */
export const lackRisks = {
  bowel: [ods, mplusMg],
  'gut-loss': [mplusMg],
  diabetes: [ods, mplusMg],
  alcohol: [mplusMg],
  starvation: [mplusMg],
  kidneys: [debaaij],
  aldosterone: [mplusMg],
  older: [ods, scientifica2017],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type RiskId = keyof typeof lackRisks;

/**
 * Signs for which to call the emergency number, the most urgent for this subject first. Each element of a sign is a
 * row of its own, so that none is lost. Feet that are numb on both sides are what these readers live with: it is the
 * severe, the sudden and what gets worse that cannot wait.
 */
export const callSigns = {
  'gbs-climbs': [nindsGbs, mplusGbs],
  'gbs-breathing': [walesGbs],
  'gbs-move': [walesGbs],
  'ces-numb': [walesSciatica, ces, ces2],
  'ces-bladder': [ces, ces2, walesSciatica],
  'ces-legs': [walesSciatica],
  'stroke-side': [nwasStroke, walesStroke],
  'stroke-face': [walesStroke],
  'stroke-speech': [walesStroke, mplus],
  seizure: [nhsSeizure, ppi],
  faint: [mplus],
  spasm: [nutrients2015, ppi],
  heart: [ppi],
  'heart-with': [walesPalpitations],
  'mg-sleepy': [mgbasics],
  'mg-breathing': [mgbasics, ods],
} as const satisfies Readonly<Record<string, readonly Source[]>>;

export type CallSignId = keyof typeof callSigns;
