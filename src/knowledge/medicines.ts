/**
 * Medicines and products that magnesium goes badly with, and medicines that change the body's magnesium.
 *
 * Names are the international ones (INN, British spelling), in lower case, and the key to their words in
 * other languages. Hours are the longest that sources give for the medicine.
 *
 * Left out on purpose, as no authority's page could be named: cabotegravir tablets, sulfonylureas, digoxin
 * with low magnesium, calcium channel blockers, relaxants used in anaesthesia, high-dose zinc, calcium.
 */

/** Month in which every row of this file was last checked against its sources (ISO 8601). */
export const medicinesChecked = '2026-11';

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
  /** Ids of sources, the one that gives the hours first. */
  readonly sources: readonly string[];
}

/** Medicines and supplements that are taken up less, or otherwise, with magnesium. */
export const bindingRules: readonly MedicineRule[] = [
  {
    id: 'tetracyclines',
    names: ['doxycycline', 'minocycline', 'tetracycline', 'demeclocycline'],
    effect: 'binds',
    gap: { before: 2, after: 6 },
    sourcesDiffer: true,
    sources: ['ods-interactions', 'hse'],
  },
  {
    id: 'fluoroquinolones',
    names: ['ciprofloxacin', 'levofloxacin', 'ofloxacin', 'norfloxacin', 'delafloxacin'],
    effect: 'binds',
    gap: { before: 2, after: 6 },
    sourcesDiffer: true,
    sources: ['ods-interactions', 'cipro-mplus'],
  },
  {
    id: 'moxifloxacin',
    names: ['moxifloxacin'],
    effect: 'binds',
    gap: { before: 4, after: 8 },
    sourcesDiffer: true,
    sources: ['moxi-label'],
  },
  {
    id: 'nitrofurantoin',
    names: ['nitrofurantoin'],
    effect: 'trisilicateLowers',
    gap: { before: 4, after: 4 },
    note: 'pharmacist',
    sourcesDiffer: true,
    sources: ['smpc-antacid', 'smpc-mgoh'],
  },
  {
    id: 'bisphosphonates',
    names: ['alendronate', 'risedronate', 'etidronate'],
    effect: 'binds',
    gap: { before: 2, after: 2 },
    note: 'fasting',
    sourcesDiffer: true,
    sources: ['ods-interactions', 'nni'],
  },
  {
    id: 'ibandronate',
    names: ['ibandronate'],
    effect: 'binds',
    gap: { before: 2, after: 6 },
    note: 'fasting',
    sourcesDiffer: true,
    sources: ['iban-pi', 'ods-interactions', 'nni'],
  },
  {
    id: 'levothyroxine',
    names: ['levothyroxine', 'liothyronine'],
    effect: 'lowersThyroidMedicine',
    gap: { before: 4, after: 4 },
    note: 'thyroidCheck',
    sourcesDiffer: true,
    sources: ['levo-mplus'],
  },
  {
    id: 'dolutegravir',
    names: ['dolutegravir'],
    effect: 'bindsHivMedicine',
    gap: { before: 2, after: 6 },
    askFirst: 'hivClinic',
    sources: ['nih-insti', 'kkh-dtg', 'dtg'],
  },
  {
    id: 'dolutegravir-rilpivirine',
    names: ['dolutegravir with rilpivirine'],
    effect: 'bindsHivPair',
    gap: { before: 4, after: 6 },
    askFirst: 'hivClinic',
    sources: ['juluca'],
  },
  {
    id: 'bictegravir',
    names: ['bictegravir'],
    effect: 'bindsHivMedicine',
    gap: { before: 2, after: 6 },
    askFirst: 'hivClinic',
    sourcesDiffer: true,
    sources: ['bic-label'],
  },
  {
    id: 'raltegravir',
    names: ['raltegravir'],
    effect: 'lowersHivMedicineAtAnyGap',
    askFirst: 'hivClinic',
    sources: ['liverpool', 'nih-insti', 'ucsf'],
  },
  {
    id: 'elvitegravir',
    names: ['elvitegravir with cobicistat'],
    effect: 'bindsHivMedicine',
    gap: { before: 4, after: 4 },
    askFirst: 'hivClinic',
    sourcesDiffer: true,
    sources: ['nih-insti'],
  },
  {
    id: 'baloxavir',
    names: ['baloxavir marboxil'],
    effect: 'binds',
    note: 'notThatDay',
    sources: ['xofluza'],
  },
  {
    id: 'gabapentin',
    names: ['gabapentin'],
    effect: 'antacidLowers',
    gap: { before: 2, after: 2 },
    antacidText: [2, 4],
    sources: ['nhs-gaba', 'smpc-antacid'],
  },
  {
    id: 'penicillamine',
    names: ['penicillamine'],
    effect: 'binds',
    gap: { before: 4, after: 4 },
    askFirst: 'clinic',
    sourcesDiffer: true,
    sources: ['smpc-antacid', 'smpc-mgoh'],
  },
  {
    id: 'iron',
    names: ['iron', 'ferrous sulfate'],
    effect: 'lowersIron',
    gap: { before: 2, after: 2 },
    antacidText: [2, 4],
    sources: ['smpc-iron', 'smpc-antacid'],
  },
  {
    id: 'rosuvastatin',
    names: ['rosuvastatin'],
    effect: 'antacidLowers',
    gap: { before: 2, after: 4 },
    antacidText: [2, 4],
    sources: ['smpc-antacid', 'smpc-mgoh'],
  },
  {
    id: 'other-antacid',
    names: [
      'itraconazole',
      'ketoconazole',
      'isoniazid',
      'phenytoin',
      'chlorpromazine',
      'sotalol',
      'tacrolimus',
      'azithromycin',
      'fexofenadine',
      'hydroxychloroquine',
      'rifampicin',
    ],
    effect: 'antacidChanges',
    gap: { before: 4, after: 4 },
    note: 'pharmacist',
    sourcesDiffer: true,
    fewSources: ['sotalol', 'tacrolimus'],
    sources: ['smpc-antacid', 'smpc-mgoh'],
  },
  {
    id: 'mycophenolate',
    names: ['mycophenolate mofetil', 'mycophenolic acid'],
    effect: 'antacidLowers',
    gap: { before: 4, after: 4 },
    askFirst: 'specialistTeam',
    sourcesDiffer: true,
    sources: ['smpc-antacid', 'smpc-mgoh'],
  },
  {
    id: 'digoxin-absorption',
    names: ['digoxin'],
    effect: 'antacidLowers',
    gap: { before: 4, after: 4 },
    askFirst: 'doctor',
    sourcesDiffer: true,
    sources: ['smpc-antacid', 'smpc-mgoh'],
  },
];

/** Medicines with which the body loses magnesium. */
export const depletingRules: readonly MedicineRule[] = [
  {
    id: 'loop',
    names: ['furosemide', 'bumetanide', 'torasemide'],
    effect: 'losesInUrine',
    note: 'measure',
    sources: ['ods-interactions', 'mplus-mg'],
  },
  {
    id: 'thiazide',
    names: ['hydrochlorothiazide', 'chlortalidone', 'indapamide'],
    effect: 'losesInUrine',
    note: 'measure',
    sources: ['ods-interactions', 'mplus-mg'],
  },
  {
    id: 'ppi',
    names: ['omeprazole', 'esomeprazole', 'pantoprazole', 'lansoprazole'],
    effect: 'losesOverTime',
    note: 'bothDiuretics',
    sources: ['ppi', 'debaaij'],
  },
  {
    id: 'aminoglycosides',
    names: ['gentamicin', 'tobramycin', 'amikacin'],
    effect: 'losesInUrine',
    note: 'hospital',
    sources: ['mplus-mg'],
  },
  {
    id: 'antimicrobial-other',
    names: ['amphotericin B', 'pentamidine', 'foscarnet'],
    effect: 'losesInUrine',
    note: 'hospital',
    fewSources: ['pentamidine', 'foscarnet'],
    sources: ['mplus-mg'],
  },
  {
    id: 'platinum',
    names: ['cisplatin'],
    effect: 'losesInUrine',
    askFirst: 'cancerTeam',
    sources: ['mplus-mg'],
  },
  {
    id: 'egfr',
    names: ['cetuximab', 'panitumumab'],
    effect: 'losesInUrine',
    askFirst: 'cancerTeam',
    sources: ['debaaij'],
  },
  {
    id: 'calcineurin',
    names: ['ciclosporin', 'tacrolimus'],
    effect: 'losesInUrine',
    askFirst: 'specialistTeam',
    sources: ['debaaij', 'mplus-mg'],
  },
];

/** Water tablets that do the opposite: the article this project began with left them out. */
export const raisingRules: readonly MedicineRule[] = [
  {
    id: 'k-sparing',
    names: ['spironolactone', 'amiloride', 'triamterene'],
    effect: 'raises',
    askFirst: 'doctor',
    sources: ['ods-interactions'],
  },
];

/** Products that hold magnesium, or what magnesium is often sold with. */
export const productRules: readonly MedicineRule[] = [
  {
    id: 'same-ingredient',
    names: [
      'milk of magnesia',
      'magnesium antacids',
      'Epsom salts by mouth',
      'bowel-cleansing preparations',
      'multivitamins',
    ],
    effect: 'holdsMagnesium',
    note: 'addUp',
    sources: ['ods-interactions', 'msk'],
  },
  {
    id: 'b6-combined',
    names: ['magnesium with vitamin B6'],
    effect: 'holdsVitaminB6',
    note: 'readLabel',
    sources: ['efsa-b6'],
  },
];
