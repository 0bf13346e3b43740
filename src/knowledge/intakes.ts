/**
 * Recommended intakes of magnesium and upper levels, mg a day, by authority.
 *
 * A recommended intake counts everything eaten and drunk. An upper level counts only what its `scope`
 * says, never food as such. The two are different things and are never compared as one.
 *
 * Left out on purpose: India (440 and 370 mg stand in the edition of 2020; that of 2024 could not be read), China (one
 * copy of a society's book, no page), Switzerland (its table could not be read), France (ANSES 2021 has 380 and 300 mg
 * for adults, but its figures for children stand in one copy alone: the EU's serve all ages until those can be shown).
 * Girls under 19 in pregnancy or breastfeeding in the UK: the table prints an increase and no amount. Upper levels of
 * children in the Nordic countries (none was seen) and in Japan (by body weight).
 */
import type { DataSet } from './data-set.js';
import type { AuthorityId } from './regions.js';
import {
  anz,
  dach,
  efsa,
  efsaUl,
  jp25,
  nnr,
  nnrUl,
  uk,
  ukGuidance,
  ukTable,
  usRda,
  usUl,
  who,
} from './sources/intakes.js';
import type { Source } from './sources/source.js';

export const intakesData: DataSet = { checked: '2026-11', review: { months: 36, of: 'amounts' } };

/** Grams in one mole of magnesium: the standard atomic mass. */
export const molarMass = 24.305;

/**
 * RDA, RDI and RNI: enough for nearly all healthy people. AI: set where that could not be worked out;
 * no minimum.
 */
export type IntakeKind = 'RDA' | 'RDI' | 'RNI' | 'AI';

export type Sex = 'female' | 'male';
export type LifeStage = 'pregnancy' | 'lactation';

/** A group and its amount. Without `sex`: for both. Without `stage`: neither pregnant nor breastfeeding. */
export interface IntakeRow {
  /** Age in months, this one included. */
  readonly from: number;
  /** Age in months, this one no longer included. Left out: no end. */
  readonly to?: number;
  readonly sex?: Sex;
  readonly stage?: LifeStage;
  /** Milligrams of magnesium a day. */
  readonly mg: number;
  /** The amount for babies fed with formula, where it differs from breast milk. */
  readonly formulaMg?: number;
  /** Where it differs from the authority's usual kind. */
  readonly kind?: IntakeKind;
  /** Where it differs from the authority's usual source. */
  readonly source?: Source;
}

/** What an upper level counts. */
export type UpperScope =
  'supplements-and-medicines' | 'supplements' | 'supplements-and-added' | 'added' | 'other-than-food';

export interface UpperLevel {
  /** UL: tolerable upper intake level. guidance: a weaker level of advice, or one that is only suggested. */
  readonly kind: 'UL' | 'guidance';
  readonly scope: UpperScope;
  /** Key into `intakeSources`. */
  readonly source: Source;
  readonly rows: readonly IntakeRow[];
}

export interface Intakes {
  readonly kind: IntakeKind;
  /** Year in which the values were set. */
  readonly year: number;
  /** Key into `intakeSources`. */
  readonly source: Source;
  readonly rows: readonly IntakeRow[];
  readonly upper?: UpperLevel;
}

/** By authority. One that is missing has no figures that may be shown. */
export const intakes: Readonly<Partial<Record<AuthorityId, Intakes>>> = {
  'us-ca': {
    kind: 'RDA',
    year: 1997,
    source: usRda,
    rows: [
      { from: 0, to: 6, mg: 30, kind: 'AI' },
      { from: 6, to: 12, mg: 75, kind: 'AI' },
      { from: 12, to: 48, mg: 80 },
      { from: 48, to: 108, mg: 130 },
      { from: 108, to: 168, sex: 'female', mg: 240 },
      { from: 108, to: 168, sex: 'male', mg: 240 },
      { from: 168, to: 228, sex: 'female', mg: 360 },
      { from: 168, to: 228, sex: 'male', mg: 410 },
      { from: 228, to: 372, sex: 'female', mg: 310 },
      { from: 228, to: 372, sex: 'male', mg: 400 },
      { from: 372, to: 612, sex: 'female', mg: 320 },
      { from: 372, to: 612, sex: 'male', mg: 420 },
      { from: 612, to: 852, sex: 'female', mg: 320 },
      { from: 612, to: 852, sex: 'male', mg: 420 },
      { from: 852, sex: 'female', mg: 320 },
      { from: 852, sex: 'male', mg: 420 },
      { from: 168, to: 228, stage: 'pregnancy', mg: 400 },
      { from: 228, to: 372, stage: 'pregnancy', mg: 350 },
      { from: 372, to: 612, stage: 'pregnancy', mg: 360 },
      { from: 168, to: 228, stage: 'lactation', mg: 360 },
      { from: 228, to: 372, stage: 'lactation', mg: 310 },
      { from: 372, to: 612, stage: 'lactation', mg: 320 },
    ],
    upper: {
      kind: 'UL',
      scope: 'supplements-and-medicines',
      source: usUl,
      rows: [
        { from: 12, to: 48, mg: 65 },
        { from: 48, to: 108, mg: 110 },
        { from: 108, mg: 350 },
        { from: 168, to: 612, stage: 'pregnancy', mg: 350 },
        { from: 168, to: 612, stage: 'lactation', mg: 350 },
      ],
    },
  },
  uk: {
    kind: 'RNI',
    year: 1991,
    source: uk,
    rows: [
      { from: 0, to: 4, mg: 55, source: ukTable },
      { from: 4, to: 7, mg: 60, source: ukTable },
      { from: 7, to: 10, mg: 75, source: ukTable },
      { from: 10, to: 12, mg: 80, source: ukTable },
      { from: 12, to: 48, mg: 85 },
      { from: 48, to: 84, mg: 120 },
      { from: 84, to: 132, mg: 200 },
      { from: 132, to: 180, mg: 280 },
      { from: 180, to: 228, mg: 300 },
      // The NHS names 19 to 64 only; the table has no end.
      { from: 228, sex: 'female', mg: 270, source: ukTable },
      { from: 228, sex: 'male', mg: 300, source: ukTable },
      { from: 228, stage: 'pregnancy', mg: 270, source: ukTable },
      // The table prints "+ 50" for women of 19 to 50: 270 + 50.
      { from: 228, to: 612, stage: 'lactation', mg: 320, source: ukTable },
    ],
    upper: {
      kind: 'guidance',
      scope: 'supplements',
      source: ukGuidance,
      // Its sentence names no group and no age: for adults is how we read it.
      rows: [{ from: 228, mg: 400 }],
    },
  },
  dach: {
    kind: 'AI',
    year: 2021,
    source: dach,
    rows: [
      { from: 0, to: 4, mg: 24 },
      { from: 4, to: 12, mg: 80 },
      { from: 12, to: 48, mg: 170 },
      { from: 48, to: 84, mg: 190 },
      { from: 84, to: 120, mg: 240 },
      { from: 120, to: 156, sex: 'female', mg: 230 },
      { from: 120, to: 156, sex: 'male', mg: 260 },
      { from: 156, to: 180, sex: 'female', mg: 240 },
      { from: 156, to: 180, sex: 'male', mg: 280 },
      { from: 180, to: 228, sex: 'female', mg: 260 },
      { from: 180, to: 228, sex: 'male', mg: 330 },
      { from: 228, sex: 'female', mg: 300 },
      { from: 228, sex: 'male', mg: 350 },
      { from: 180, stage: 'pregnancy', mg: 300 },
      { from: 180, stage: 'lactation', mg: 300 },
    ],
  },
  nnr: {
    kind: 'AI',
    year: 2023,
    source: nnr,
    rows: [
      { from: 0, to: 6, mg: 25 },
      { from: 6, to: 12, mg: 80 },
      { from: 12, to: 48, mg: 170 },
      { from: 48, to: 132, mg: 230 },
      { from: 132, to: 216, sex: 'female', mg: 250 },
      { from: 132, to: 216, sex: 'male', mg: 300 },
      { from: 216, sex: 'female', mg: 300 },
      { from: 216, sex: 'male', mg: 350 },
      { from: 216, stage: 'pregnancy', mg: 300 },
      { from: 216, stage: 'lactation', mg: 300 },
    ],
    upper: {
      kind: 'UL',
      scope: 'supplements',
      source: nnr,
      rows: [{ from: 216, mg: 250, source: nnrUl }],
    },
  },
  efsa: {
    kind: 'AI',
    year: 2015,
    source: efsa,
    rows: [
      { from: 6, to: 12, mg: 80 },
      { from: 12, to: 36, mg: 170 },
      { from: 36, to: 120, mg: 230 },
      { from: 120, to: 216, sex: 'female', mg: 250 },
      { from: 120, to: 216, sex: 'male', mg: 300 },
      { from: 216, sex: 'female', mg: 300 },
      { from: 216, sex: 'male', mg: 350 },
      { from: 216, stage: 'pregnancy', mg: 300 },
      { from: 216, stage: 'lactation', mg: 300 },
    ],
    upper: {
      kind: 'UL',
      scope: 'supplements-and-added',
      source: efsaUl,
      rows: [
        { from: 48, mg: 250 },
        { from: 216, stage: 'pregnancy', mg: 250 },
        { from: 216, stage: 'lactation', mg: 250 },
      ],
    },
  },
  anz: {
    kind: 'RDI',
    year: 2006,
    source: anz,
    rows: [
      { from: 0, to: 6, mg: 30, kind: 'AI' },
      { from: 6, to: 12, mg: 75, kind: 'AI' },
      { from: 12, to: 48, mg: 80 },
      { from: 48, to: 108, mg: 130 },
      { from: 108, to: 168, sex: 'female', mg: 240 },
      { from: 108, to: 168, sex: 'male', mg: 240 },
      { from: 168, to: 228, sex: 'female', mg: 360 },
      { from: 168, to: 228, sex: 'male', mg: 410 },
      { from: 228, to: 372, sex: 'female', mg: 310 },
      { from: 228, to: 372, sex: 'male', mg: 400 },
      { from: 372, sex: 'female', mg: 320 },
      { from: 372, sex: 'male', mg: 420 },
      { from: 168, to: 228, stage: 'pregnancy', mg: 400 },
      { from: 228, to: 372, stage: 'pregnancy', mg: 350 },
      { from: 372, to: 612, stage: 'pregnancy', mg: 360 },
      { from: 168, to: 228, stage: 'lactation', mg: 360 },
      { from: 228, to: 372, stage: 'lactation', mg: 310 },
      { from: 372, to: 612, stage: 'lactation', mg: 320 },
    ],
    upper: {
      kind: 'UL',
      scope: 'supplements',
      source: anz,
      rows: [
        { from: 12, to: 48, mg: 65 },
        { from: 48, to: 108, mg: 110 },
        { from: 108, mg: 350 },
        { from: 168, to: 612, stage: 'pregnancy', mg: 350 },
        { from: 168, to: 612, stage: 'lactation', mg: 350 },
      ],
    },
  },
  jp: {
    kind: 'RDA',
    year: 2025,
    source: jp25,
    rows: [
      { from: 0, to: 6, mg: 20, kind: 'AI' },
      { from: 6, to: 12, mg: 60, kind: 'AI' },
      { from: 12, to: 36, mg: 70 },
      { from: 36, to: 72, mg: 100 },
      { from: 72, to: 96, mg: 130 },
      { from: 96, to: 120, sex: 'female', mg: 160 },
      { from: 96, to: 120, sex: 'male', mg: 170 },
      { from: 120, to: 144, sex: 'female', mg: 220 },
      { from: 120, to: 144, sex: 'male', mg: 210 },
      { from: 144, to: 180, sex: 'female', mg: 290 },
      { from: 144, to: 180, sex: 'male', mg: 290 },
      { from: 180, to: 216, sex: 'female', mg: 310 },
      { from: 180, to: 216, sex: 'male', mg: 360 },
      { from: 216, to: 360, sex: 'female', mg: 280 },
      { from: 216, to: 360, sex: 'male', mg: 340 },
      { from: 360, to: 600, sex: 'female', mg: 290 },
      { from: 360, to: 600, sex: 'male', mg: 380 },
      { from: 600, to: 780, sex: 'female', mg: 290 },
      { from: 600, to: 780, sex: 'male', mg: 370 },
      { from: 780, to: 900, sex: 'female', mg: 280 },
      { from: 780, to: 900, sex: 'male', mg: 350 },
      { from: 900, sex: 'female', mg: 270 },
      { from: 900, sex: 'male', mg: 330 },
      { from: 216, to: 360, stage: 'pregnancy', mg: 320 },
      { from: 360, to: 600, stage: 'pregnancy', mg: 330 },
      { from: 216, to: 360, stage: 'lactation', mg: 280 },
      { from: 360, to: 600, stage: 'lactation', mg: 290 },
    ],
    upper: {
      kind: 'UL',
      scope: 'other-than-food',
      source: jp25,
      rows: [{ from: 216, mg: 350 }],
    },
  },
  who: {
    kind: 'RNI',
    year: 2004,
    source: who,
    rows: [
      { from: 0, to: 6, mg: 26, formulaMg: 36 },
      { from: 6, to: 12, mg: 54 },
      { from: 12, to: 48, mg: 60 },
      { from: 48, to: 84, mg: 76 },
      { from: 84, to: 120, mg: 100 },
      { from: 120, to: 228, sex: 'female', mg: 220 },
      { from: 120, to: 228, sex: 'male', mg: 230 },
      { from: 228, to: 780, sex: 'female', mg: 220 },
      { from: 228, to: 780, sex: 'male', mg: 260 },
      { from: 780, sex: 'female', mg: 190 },
      { from: 780, sex: 'male', mg: 224 },
      { from: 120, stage: 'pregnancy', mg: 220 },
      { from: 120, stage: 'lactation', mg: 270 },
    ],
    upper: {
      // Its words: "are suggested as tolerable limits".
      kind: 'guidance',
      scope: 'added',
      source: who,
      rows: [
        { from: 12, to: 48, mg: 65 },
        { from: 48, to: 132, mg: 110 },
        { from: 132, mg: 350 },
      ],
    },
  },
};
