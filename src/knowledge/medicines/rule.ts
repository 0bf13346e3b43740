/**
 * Medicines and products that magnesium goes badly with, and medicines that change the body's magnesium.
 *
 * Names are the international ones (INN, British spelling), in lower case, and the key to their words in
 * other languages. Hours are the longest that sources give for the medicine.
 *
 * Left out on purpose, as no authority's page could be named: cabotegravir tablets, sulfonylureas, digoxin
 * with low magnesium, calcium channel blockers, relaxants used in anaesthesia, high-dose zinc, calcium.
 */
import type { DataSet } from '../data-set.js';
import type { Source } from '../sources/source.js';

/** Of all rows on medicines. */
export const medicinesData: DataSet = { checked: '2026-11', review: { months: 12 } };

/** What happens between a medicine and magnesium. */
export type MedicineEffect =
  // Magnesium lowers or changes the medicine.
  | 'binds'
  | 'bindsHivMedicine'
  | 'bindsHivPair'
  | 'lowersHivMedicineAtAnyGap'
  | 'lowersThyroidMedicine'
  | 'antacidLowers'
  | 'trisilicateLowers'
  | 'antacidChanges'
  | 'lowersIron'
  // The medicine lowers or raises magnesium.
  | 'losesInUrine'
  | 'losesOverTime'
  | 'raises'
  // The product itself.
  | 'holdsMagnesium'
  | 'holdsVitaminB6';

/** Whom to ask before any product with magnesium: such a row is never about timing alone. */
export type AskFirst = 'hivClinic' | 'specialistTeam' | 'cancerTeam' | 'clinic' | 'doctor';

/** What else is advised. */
export type MedicineNote =
  | 'pharmacist'
  | 'measure'
  | 'thyroidCheck'
  | 'fasting'
  | 'notThatDay'
  | 'hospital'
  | 'bothDiuretics'
  | 'addUp'
  | 'readLabel';

export interface MedicineRule {
  readonly id: string;
  /** Medicines this row is about. */
  readonly names: readonly string[];
  readonly effect: MedicineEffect;
  /** Least hours between the medicine and magnesium. Left out: time apart does not solve it. */
  readonly gap?: {
    /** The medicine first, magnesium this many hours later. */
    readonly before: number;
    /** Magnesium first, the medicine this many hours later. */
    readonly after: number;
  };
  readonly askFirst?: AskFirst;
  readonly note?: MedicineNote;
  /** Sources give different hours; the longest of each is kept. */
  readonly sourcesDiffer?: true;
  /** Hours that a general text on antacids gives, where the medicine's own text gives fewer. */
  readonly antacidText?: readonly [number, number];
  /** Of `names`, those that fewer sources name. */
  readonly fewSources?: readonly string[];
  /** The one that gives the hours first. */
  readonly sources: readonly Source[];
}
