/**
 * Medicines and products that magnesium goes badly with, and medicines that change the body's magnesium.
 *
 * Names are the international ones (INN, British spelling), in lower case, and the key to their words in
 * other languages. Hours are the longest that sources give for the medicine.
 *
 * Left out on purpose: eplerenone (no text read speaks of it and magnesium), sotalol (one leaflet), verapamil, diltiazem
 * and nifedipine (read of magnesium by drip only), calcium, allopurinol, bosutinib, dabigatran, gefitinib, ledipasvir and
 * neratinib (second-hand pages only), ferric maltol and polysaccharide iron (no text names them), apixaban, cefuroxime,
 * deferasirox and pazopanib (nothing read). The finder says of a name that is not here that it is not.
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
  | 'productsLower'
  | 'antacidLowers'
  | 'antacidLowersHivMedicine'
  | 'antacidLowersCholesterolSame'
  | 'antacidChanges'
  | 'aluminiumChanges'
  | 'antacidRaises'
  | 'antacidDelays'
  | 'antacidNoEffect'
  | 'antacidAvoid'
  | 'upsetsAcids'
  // The medicine lowers or raises magnesium.
  | 'losesInUrine'
  | 'losesOverTime'
  | 'raises'
  | 'raisesUptake'
  | 'lowersMagnesiumUptake'
  | 'lowMagnesiumHarms'
  // More magnesium gets into the blood.
  | 'slowsBowel'
  // It matters to nerves.
  | 'lowersB12'
  // The product itself.
  | 'holdsMagnesium'
  | 'holdsVitaminB6'
  // A name that readers look for, and no more.
  | 'notNamed';

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
  | 'readLabel'
  | 'b12Test'
  | 'b12Too'
  | 'noProof'
  | 'avoidBoth'
  | 'sugar';

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
  readonly notes?: readonly MedicineNote[];
  /** Sources give different hours; the longest of each is kept. */
  readonly sourcesDiffer?: true;
  /** A general text on antacids gives more hours than the medicine's own text, or it is all that there is: `generalGap`. */
  readonly antacidText?: true;
  /** Figures in the words on its effect and its note, by the place they fill. */
  readonly figures?: Readonly<Record<string, number>>;
  /** Of `names`, those that fewer sources name. */
  readonly fewSources?: readonly string[];
  /** Those that say what is shown first. */
  readonly sources: readonly Source[];
  /** So many of them carry what the card says. Left out: the first. */
  readonly shown?: number;
}
