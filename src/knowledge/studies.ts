/**
 * What studies and guidelines say on magnesium and nerves.
 *
 * Left out on purpose:
 * - Cohorts: from the Philippines (no page of its own could be named), from a hospital (no more than `chu` says), and
 *   Skurnick 1996 (not on nerves).
 * - A meeting abstract that pools seven trials on nerve pain (Reg Anesth Pain Med 2024;49, Suppl 1, A4.1): no full paper.
 * - Small or older trials: Brill 2002 (7 people, one drip), Kim 2015 (a summary in a blog, no placebo), Engelen 2000 (not
 *   said to be random or blinded), Crosby 2000 (12 people, nothing compared), Chay 2010 (27 people, stopped early), Wu 2023
 *   (cancer pain), Morel 2018 (no results found).
 * - The meta-analysis of drips of 2012 (Eur J Cancer, 1,238 people in seven studies): its result came from three of them,
 *   and before `loprinzi`. Of `jordan` no ratio is shown (0.81, 0.60 to 1.11), as the largest trial carries it, and not
 *   all of the people counted.
 * - How many each drug helps, and amounts of any drug; guidelines that name the same kinds of drug (NeuPSIG 2025, American
 *   Diabetes Association, France); what the US neurologists say on skin treatments (not found).
 */
import type { DataSet } from './data-set.js';
import {
  aan,
  ao,
  arani,
  araniRegistry,
  asco,
  athavale,
  chu,
  cramps,
  crushedInMice,
  crushedInRats,
  grothey,
  jordan,
  leeuw,
  loprinzi,
  morel,
  ni,
  nice,
  nicePublic,
  park,
  pickering,
  pickering2020,
  pickeringPeople,
  rats,
  wen,
  yousef,
  yousefResults,
} from './sources/studies.js';
import type { Source } from './sources/source.js';

export const studiesData: DataSet = { checked: '2026-11', review: { months: 12 } };

/** The strongest kind first: the rungs of the ladder. */
export const studyKinds = ['guideline', 'review', 'trial', 'observation', 'animal', 'unconfirmed'] as const;
export type StudyKind = (typeof studyKinds)[number];

export interface Study {
  readonly kind: StudyKind;
  /** Year in which it was published or presented. */
  readonly year: number;
  /** People who took part, where it is a study of people. */
  readonly people?: number;
  /** Studies in a review. */
  readonly studies?: number;
  /** Of these on nerve pain, or on lasting pain too: the words say which. */
  readonly onNervePain?: number;
  /** Groups were compared by chance. */
  readonly compared?: true;
  /** It showed no effect. */
  readonly showedNothing?: true;
  /** Only presented at a meeting. */
  readonly onlyPresented?: true;
  /** Stands in the article this project began with. */
  readonly oftenRepeated?: true;
  /** Other figures that its words give. */
  readonly figures?: Readonly<Partial<Record<StudyFigure, number>>>;
  /** Its own page; left out: none could be found. */
  readonly source?: Source;
  /** Where else something that its words say stands. */
  readonly also?: readonly Source[];
}

export type StudyFigure =
  | 'withNervePain'
  /** With back pain that is nerve pain in part. */
  | 'inPart'
  /** Cramps a week, against a placebo, and the ends of the 95 % interval. */
  | 'fewerCramps'
  | 'mostFewer'
  | 'mostMore'
  /** Stayed to the end. */
  | 'finished';

/** Those of a kind in the order in which a reader meets them: first what is taken by mouth and on nerve pain. */
export const studies = {
  nice: { kind: 'guideline', year: 2020, source: nice, also: [nicePublic] },
  aan: { kind: 'guideline', year: 2022, source: aan },
  asco: { kind: 'guideline', year: 2020, source: asco },
  park: {
    kind: 'review',
    year: 2020,
    people: 418,
    studies: 9,
    onNervePain: 3,
    compared: true,
    figures: { withNervePain: 62, inPart: 80 },
    source: park,
  },
  morel: {
    kind: 'review',
    year: 2021,
    people: 5447,
    studies: 81,
    onNervePain: 6,
    compared: true,
    source: morel,
  },
  // Those before the largest trial: `ao` and `wen`.
  jordan: {
    kind: 'review',
    year: 2016,
    people: 694,
    studies: 5,
    compared: true,
    source: jordan,
    also: [ao, wen],
  },
  cramps: {
    kind: 'review',
    year: 2020,
    people: 735,
    studies: 11,
    compared: true,
    figures: { fewerCramps: 0.18, mostFewer: 0.84, mostMore: 0.49 },
    source: cramps,
  },
  pickering: {
    kind: 'trial',
    year: 2011,
    people: 45,
    compared: true,
    showedNothing: true,
    source: pickering,
    also: [pickeringPeople],
  },
  // People as in the registry.
  arani: { kind: 'trial', year: 2026, people: 60, compared: true, source: arani, also: [araniRegistry] },
  yousef: { kind: 'trial', year: 2013, people: 80, compared: true, source: yousef, also: [yousefResults] },
  leeuw: { kind: 'trial', year: 2004, people: 110, compared: true, source: leeuw },
  ni: { kind: 'trial', year: 2023, people: 109, compared: true, showedNothing: true, source: ni },
  pickering2020: { kind: 'trial', year: 2020, people: 20, compared: true, source: pickering2020 },
  loprinzi: {
    kind: 'trial',
    year: 2014,
    people: 353,
    compared: true,
    showedNothing: true,
    source: loprinzi,
  },
  grothey: { kind: 'trial', year: 2011, people: 104, compared: true, source: grothey },
  athavale: { kind: 'trial', year: 2023, people: 20, figures: { finished: 14 }, source: athavale },
  chu: { kind: 'observation', year: 2016, people: 978, source: chu },
  rats: { kind: 'animal', year: 2010, oftenRepeated: true, source: rats },
  aids: { kind: 'unconfirmed', year: 1994, people: 68, onlyPresented: true, oftenRepeated: true },
} as const satisfies Readonly<Record<string, Study>>;

export type StudyId = keyof typeof studies;

/** From the shortest trial by mouth to the longest: four weeks, five years. */
export const howLong = { sources: [pickering, leeuw] } as const;

/** What is often said online, with what stands behind it. */
export const claims = {
  regrows: { sources: [crushedInMice, crushedInRats] },
  nmda: { sources: [pickering] },
  threonate: { sources: [ni] },
  days: howLong,
} as const satisfies Readonly<Record<string, { readonly sources: readonly Source[] }>>;

export type ClaimId = keyof typeof claims;
