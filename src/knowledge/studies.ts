/**
 * What studies say on magnesium and nerves.
 *
 * Left out on purpose: a cohort from the Philippines (no page of its own could be named), the trial of Ranjbar Arani
 * (its results were not seen), a cohort from a hospital (no more than `chu` says), and Skurnick 1996 (not on nerves).
 */
import type { DataSet } from './data-set.js';
import {
  asco,
  chu,
  grothey,
  leeuw,
  loprinzi,
  morel,
  oxaliplatin,
  park,
  pickering,
  rats,
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
  /** Key into `studySources`; left out: none could be found. */
  readonly source?: Source;
}

export const studies = {
  asco: { kind: 'guideline', year: 2020, source: asco },
  park: {
    kind: 'review',
    year: 2020,
    people: 418,
    studies: 9,
    onNervePain: 3,
    compared: true,
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
  oxaliplatin: {
    kind: 'review',
    year: 2012,
    people: 1238,
    studies: 7,
    source: oxaliplatin,
  },
  loprinzi: {
    kind: 'trial',
    year: 2014,
    people: 353,
    compared: true,
    showedNothing: true,
    source: loprinzi,
  },
  pickering: {
    kind: 'trial',
    year: 2011,
    people: 45,
    compared: true,
    showedNothing: true,
    source: pickering,
  },
  grothey: { kind: 'trial', year: 2011, people: 104, compared: true, source: grothey },
  leeuw: { kind: 'trial', year: 2004, people: 110, compared: true, source: leeuw },
  chu: { kind: 'observation', year: 2016, people: 978, source: chu },
  rats: { kind: 'animal', year: 2010, oftenRepeated: true, source: rats },
  aids: { kind: 'unconfirmed', year: 1994, people: 68, onlyPresented: true, oftenRepeated: true },
} as const satisfies Readonly<Record<string, Study>>;

export type StudyId = keyof typeof studies;
