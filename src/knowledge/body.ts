/**
 * What magnesium does in the body, how much of it there is and where.
 *
 * Left out on purpose: its rank among the minerals (older texts say "fourth", which holds for cations only); a higher lower
 * limit for blood (a wish of authors tied to magnesium research centres).
 */
import type { DataSet } from './data-set.js';
import { iom1997, mgRanges, mgTests } from './sources/body.js';
import { debaaij, ods } from './sources/lack.js';

export const bodyData: DataSet = { checked: '2026-11', review: { months: 36 } };

/** Sources stand with each figure. */
export const bodyFacts = {
  /** Grams in an adult. */
  total: { grams: 25, sources: [ods, iom1997] },
  /** Percent of it in bone, lowest and highest. */
  bone: { percent: [50, 60], sources: [ods, iom1997] },
  /** Percent of it in blood serum, less than. */
  serum: { percent: 1, sources: [ods] },
  /** Milligrams a day that leave with urine. */
  urine: { mg: 120, sources: [ods] },
  /** Enzyme systems that need it, more than: as authorities count, and as a newer review does. */
  enzymes: { count: 300, newer: 600, sources: [ods, iom1997, debaaij] },
} as const;

/**
 * What it is needed for. Blood sugar and blood pressure stand apart, as one fact sheet's words: in the EU they are no
 * permitted claims of products (EFSA Journal 2010;8(10):1807). So does the immune system: the present text no longer
 * names it.
 */
export const roles = ['muscle', 'nerve', 'bone', 'energy', 'protein'] as const;

/** Magnesium in blood serum: the usual range, in the two units that laboratories write. It says little of the stores. */
export const bloodLevel = { mmolPerL: [0.75, 0.95], mgPerDl: [1.8, 2.3], sources: [iom1997] } as const;

/** What no blood test settles. */
export const bloodLimits = {
  ranges: [mgRanges],
  stores: [iom1997, ods],
  cells: [mgTests],
} as const;
