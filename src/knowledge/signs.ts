/**
 * Signs of too little and of too much magnesium, who runs low, what else causes such signs, and signs that
 * cannot wait. A sign says nothing on its own: the widgets never count or weigh them.
 *
 * Left out on purpose: blood levels at which signs begin (sources disagree), how common a low intake is (one
 * secondary source each), older age as a risk (not read), overactive thyroid and parathyroid (one secondary page),
 * high calcium and recovery from kidney injury (named with the kidney's other losses, which stand here as one).
 */

/** Month in which every row of this file was last checked against its sources (ISO 8601). */
export const signsChecked = '2026-11';

/** A sign that can come with too little magnesium. */
export interface LackSign {
  readonly stage: 'early' | 'later' | 'severe';
  /** Too much magnesium looks the same. */
  readonly alsoExcess?: true;
  /** Stands among the signs to call for. */
  readonly urgent?: true;
  /** Seen in a blood test only. */
  readonly inBloodTest?: true;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

export const lackSigns = {
  appetite: { stage: 'early', sources: ['nutrients2015', 'jp25-text'] },
  nausea: { stage: 'early', alsoExcess: true, sources: ['nutrients2015', 'jp25-text'] },
  vomiting: { stage: 'early', sources: ['jp25-text'] },
  fatigue: { stage: 'early', sources: ['nutrients2015', 'mplus-mg'] },
  weakness: {
    stage: 'early',
    alsoExcess: true,
    sources: ['nutrients2015', 'statpearls', 'jp25-text', 'mplus-mg'],
  },
  numbness: { stage: 'later', sources: ['nutrients2015', 'mplus-mg'] },
  tingling: { stage: 'later', sources: ['nutrients2015'] },
  cramps: { stage: 'later', sources: ['nutrients2015', 'jp25-text', 'mplus-mg'] },
  tremor: { stage: 'later', sources: ['statpearls', 'nutrients2015', 'jp25-text'] },
  personality: { stage: 'later', sources: ['nutrients2015'] },
  tetany: { stage: 'severe', urgent: true, sources: ['nutrients2015'] },
  seizure: { stage: 'severe', urgent: true, sources: ['mplus-mg'] },
  rhythm: { stage: 'severe', urgent: true, alsoExcess: true, sources: ['nutrients2015'] },
  coronary: { stage: 'severe', urgent: true, sources: ['nutrients2015'] },
  nystagmus: { stage: 'severe', sources: ['nutrients2015', 'mplus-mg'] },
  'low-calcium': { stage: 'severe', inBloodTest: true, sources: ['mplus-mg'] },
  'low-potassium': { stage: 'severe', inBloodTest: true, sources: ['mplus-mg'] },
} as const satisfies Readonly<Record<string, LackSign>>;

export type LackSignId = keyof typeof lackSigns;

/** Signs of too much magnesium, the earlier ones first. Sources place them at different blood levels. */
export const excessSigns = {
  nausea: { alsoLack: true, sources: ['ods'] },
  weakness: { alsoLack: true, sources: ['mgbasics'] },
  drowsiness: { sources: ['mgbasics'] },
  'low-pressure': { sources: ['mgbasics'] },
  'slow-breathing': { sources: ['mgbasics'] },
  rhythm: { alsoLack: true, sources: ['mgbasics'] },
} as const satisfies Readonly<
  Record<string, { readonly alsoLack?: true; readonly sources: readonly string[] }>
>;

export type ExcessSignId = keyof typeof excessSigns;

/** Commoner causes of numbness and tingling. Ids of sources. */
export const commonerCauses = {
  diabetes: ['nhsinform', 'fife'],
  'b12-lack': ['fife'],
  'b6-excess': ['efsa-b6'],
  alcohol: ['ninds', 'nidirect'],
  medicines: ['fife', 'nidirect'],
  pressure: ['ninds', 'nidirect'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CauseId = keyof typeof commonerCauses;

/** What makes a low level more likely. Ids of sources. */
export const lackRisks = {
  bowel: ['ods', 'mplus-mg'],
  'gut-loss': ['mplus-mg'],
  diabetes: ['ods', 'mplus-mg'],
  alcohol: ['mplus-mg'],
  starvation: ['mplus-mg'],
  kidneys: ['debaaij'],
  aldosterone: ['mplus-mg'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RiskId = keyof typeof lackRisks;

/** Signs for which to call the emergency number. Ids of sources. */
export const callSigns = {
  'mg-severe': ['mplus', 'nutrients2015'],
  'mg-overdose': ['mgbasics'],
  gbs: ['ninds-gbs', 'mplus-gbs'],
  ces: ['ces', 'ces2'],
  stroke: ['mplus'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CallSignId = keyof typeof callSigns;
