/**
 * What the sources say of magnesium and medicines (November 2026), written out from the collected reference data and
 * never from `src/`: a slip in `knowledge/` must not be able to pass itself. All rows that may be shown.
 */

/** What changes what. */
export type Direction =
  | 'magnesium lowers the medicine'
  | 'magnesium lowers or changes the medicine'
  | 'magnesium lowers iron'
  | 'the medicine lowers magnesium'
  | 'the medicine raises magnesium'
  | 'the product holds magnesium'
  | 'the product holds vitamin B6';

export interface PublishedInteraction {
  readonly medicines: readonly string[];
  readonly direction: Direction;
  /** Hours the medicine is taken before magnesium, and after it. Left out: time apart does not solve it. */
  readonly hours?: readonly [before: number, after: number];
  /** Who is asked first. */
  readonly ask?: string;
  /** What else the card says. */
  readonly says?: readonly RegExp[];
  /** Sources give different hours. */
  readonly differ?: true;
  /** Medicines of this row that only some of its sources name. */
  readonly few?: readonly string[];
  /** The authorities' and journals' own pages; where there are hours, those that give them, and none with fewer. */
  readonly links: readonly string[];
}

const ods = 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/';
const antacid = 'https://www.medicines.org.uk/emc/product/4880/smpc';
const hivGuidelines = 'https://clinicalinfo.hiv.gov/en/node/9228';
const lowMagnesium = 'https://medlineplus.gov/ency/article/000315.htm';
const review = 'https://doi.org/10.1152/physrev.00012.2014';
const label = (path: string): string => `https://www.accessdata.fda.gov/drugsatfda_docs/label/${path}lbl.pdf`;

const hivClinic = 'Ask the HIV clinic first';
const hiv = /HIV/;
const lessTakenUp = 'magnesium lowers the medicine';
const measured = /measured/;

export const published: Readonly<Record<string, PublishedInteraction>> = {
  tetracyclines: {
    medicines: ['doxycycline', 'minocycline', 'tetracycline', 'demeclocycline'],
    direction: lessTakenUp, hours: [2, 6], differ: true,
    links: [ods],
  },
  fluoroquinolones: {
    medicines: ['ciprofloxacin', 'levofloxacin', 'ofloxacin', 'norfloxacin', 'delafloxacin'],
    direction: lessTakenUp, hours: [2, 6], differ: true,
    links: [ods],
  },
  moxifloxacin: {
    medicines: ['moxifloxacin'],
    direction: lessTakenUp, hours: [4, 8], differ: true,
    links: ['https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=f596ed10-197c-4c27-a1fa-9a399bdefdfa'],
  },
  nitrofurantoin: {
    medicines: ['nitrofurantoin'],
    direction: lessTakenUp, hours: [4, 4], differ: true, says: [/trisilicate/],
    links: [antacid],
  },
  bisphosphonates: {
    medicines: ['alendronate', 'risedronate', 'etidronate'],
    direction: lessTakenUp, hours: [2, 2], differ: true, says: [/empty stomach/, /plain water/],
    links: [ods],
  },
  ibandronate: {
    medicines: ['ibandronate'],
    direction: lessTakenUp, hours: [2, 6], differ: true, says: [/empty stomach/, /plain water/],
    links: ['https://www.ema.europa.eu/en/medicines/human/EPAR/bonviva'],
  },
  levothyroxine: {
    medicines: ['levothyroxine', 'liothyronine'],
    direction: lessTakenUp, hours: [4, 4], differ: true, says: [/thyroid should be checked/],
    links: ['https://medlineplus.gov/druginfo/meds/a682461.html'],
  },
  dolutegravir: {
    medicines: ['dolutegravir'],
    direction: lessTakenUp, hours: [2, 6], ask: hivClinic, says: [hiv],
    links: [
      hivGuidelines,
      'https://www.skh.com.sg/patient-care/medicine/dolutegravir/dosage',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC3940684/',
    ],
  },
  'dolutegravir with rilpivirine': {
    medicines: ['dolutegravir with rilpivirine'],
    direction: lessTakenUp, hours: [4, 6], ask: hivClinic, says: [hiv],
    links: [label('2017/210192s000')],
  },
  bictegravir: {
    medicines: ['bictegravir'],
    direction: lessTakenUp, hours: [2, 6], ask: hivClinic, differ: true, says: [hiv],
    links: [label('2018/210251s000')],
  },
  raltegravir: {
    medicines: ['raltegravir'],
    direction: lessTakenUp, ask: hivClinic, says: [/even when they are taken hours apart/],
    links: ['https://hiv-druginteractions.org/interactions/70927', hivGuidelines, 'http://hivinsite.ucsf.edu/insite?page=hmq-1503-05'],
  },
  elvitegravir: {
    medicines: ['elvitegravir with cobicistat'],
    direction: lessTakenUp, hours: [4, 4], ask: hivClinic, differ: true, says: [hiv],
    links: [hivGuidelines],
  },
  baloxavir: {
    medicines: ['baloxavir marboxil'],
    direction: lessTakenUp, says: [/no magnesium on the day/, /Ask a pharmacist/],
    links: [label('2018/210854s000')],
  },
  gabapentin: {
    medicines: ['gabapentin'],
    direction: lessTakenUp, hours: [2, 2], says: [/antacids says 2 to 4 hours/],
    links: ['https://www.nhs.uk/medicines/gabapentin/taking-gabapentin-with-other-medicines-and-herbal-supplements/'],
  },
  penicillamine: {
    medicines: ['penicillamine'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the clinic', differ: true,
    links: [antacid],
  },
  iron: {
    medicines: ['ferrous sulfate'],
    direction: 'magnesium lowers iron', hours: [2, 2], says: [/antacids says 2 to 4 hours/],
    links: ['https://www.medicines.org.uk/emc/product/3130'],
  },
  rosuvastatin: {
    medicines: ['rosuvastatin'],
    direction: lessTakenUp, hours: [2, 4], says: [/general text on antacids says 2 to 4 hours/],
    links: [antacid],
  },
  'other medicines with antacids': {
    medicines: [
      'itraconazole', 'ketoconazole', 'isoniazid', 'phenytoin', 'chlorpromazine', 'sotalol', 'tacrolimus',
      'azithromycin', 'fexofenadine', 'hydroxychloroquine', 'rifampicin',
    ],
    direction: 'magnesium lowers or changes the medicine', hours: [4, 4], differ: true, few: ['sotalol', 'tacrolimus'],
    links: [antacid],
  },
  mycophenolate: {
    medicines: ['mycophenolate mofetil', 'mycophenolic acid'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the transplant or specialist team first', differ: true,
    links: [antacid],
  },
  digoxin: {
    medicines: ['digoxin'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask a doctor or pharmacist first', differ: true,
    links: [antacid],
  },
  'loop diuretics': {
    medicines: ['furosemide', 'bumetanide', 'torasemide'],
    direction: 'the medicine lowers magnesium', says: [measured],
    links: [ods, lowMagnesium],
  },
  thiazides: {
    medicines: ['hydrochlorothiazide', 'chlortalidone', 'indapamide'],
    direction: 'the medicine lowers magnesium', says: [measured],
    links: [ods, lowMagnesium],
  },
  'potassium-sparing diuretics': {
    medicines: ['spironolactone', 'amiloride', 'triamterene'],
    direction: 'the medicine raises magnesium', ask: 'Ask a doctor or pharmacist first',
    links: [ods],
  },
  'proton pump inhibitors': {
    medicines: ['omeprazole', 'esomeprazole', 'pantoprazole', 'lansoprazole'],
    direction: 'the medicine lowers magnesium', says: [/more than a year/, measured, /digoxin or water tablets/],
    links: [
      'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
      review,
    ],
  },
  aminoglycosides: {
    medicines: ['gentamicin', 'tobramycin', 'amikacin'],
    direction: 'the medicine lowers magnesium', says: [/in hospital/],
    links: [lowMagnesium],
  },
  'other hospital medicines for infections': {
    medicines: ['amphotericin B', 'pentamidine', 'foscarnet'],
    direction: 'the medicine lowers magnesium', says: [/in hospital/], few: ['pentamidine', 'foscarnet'],
    links: [lowMagnesium],
  },
  cisplatin: {
    medicines: ['cisplatin'],
    direction: 'the medicine lowers magnesium', ask: 'Ask the cancer team first',
    links: [lowMagnesium],
  },
  'EGFR antibodies': {
    medicines: ['cetuximab', 'panitumumab'],
    direction: 'the medicine lowers magnesium', ask: 'Ask the cancer team first',
    links: [review],
  },
  'calcineurin inhibitors': {
    medicines: ['ciclosporin', 'tacrolimus'],
    direction: 'the medicine lowers magnesium', ask: 'Ask the transplant or specialist team first',
    links: [review, lowMagnesium],
  },
  'products that hold magnesium': {
    medicines: [
      'milk of magnesia', 'magnesium antacids', 'Epsom salts by mouth', 'bowel-cleansing preparations', 'multivitamins',
    ],
    direction: 'the product holds magnesium', says: [/add up/, /upper level/],
    links: [ods, 'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium'],
  },
  'magnesium with vitamin B6': {
    medicines: ['magnesium with vitamin B6'],
    direction: 'the product holds vitamin B6', says: [/Read the label/, /see a doctor/],
    links: ['https://doi.org/10.2903/j.efsa.2023.8006'],
  },
}; // prettier-ignore

/** In the reference data, and not to be shown: no authority's page could be named. */
export const notShown: readonly string[] = [
  'cabotegravir', 'cabotegravir by mouth', 'glipizide', 'glyburide', 'glibenclamide', 'nifedipine', 'amlodipine',
  'verapamil', 'diltiazem', 'rocuronium', 'vecuronium', 'suxamethonium', 'zinc', 'calcium carbonate',
]; // prettier-ignore

/** Upper levels of vitamin B6 for adults, milligrams a day. */
export const vitaminB6 = [
  { authority: 'European Union', year: 2023, mg: 12 },
  { authority: 'United Kingdom', year: 2003, mg: 10 },
  { authority: 'United States', year: 1998, mg: 100 },
] as const;

/** Milligrams a day of added magnesium at which diarrhoea begins in some adults (VKM, 2016). */
export const diarrhoeaFrom = 360;

/** Relative atomic masses. */
export const atomicMass = { Mg: 24.305, O: 15.999 } as const;
