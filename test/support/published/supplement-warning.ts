/**
 * What the sources say of magnesium and medicines (November 2026), written out from the collected reference data and
 * never from `src/`: a slip in `knowledge/` must not be able to pass itself. All rows that may be shown.
 */

/** What changes what. */
export type Direction =
  | 'magnesium lowers the medicine'
  | 'magnesium lowers or changes the medicine'
  | 'magnesium raises the medicine'
  | 'antacids are not to be taken with it'
  | 'together they upset the blood'
  | 'the medicine lowers magnesium'
  | 'the medicine raises magnesium'
  | 'low magnesium makes the medicine riskier'
  | 'the medicine lowers vitamin B12'
  | 'nothing is confirmed'
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
const hydroxide = 'https://medicines.org.uk/emc/medicine/25343';
const salts = 'https://www.medicines.org.uk/emc/product/4841/smpc';
const supplement = 'https://www.medicines.org.uk/emc/product/2678/smpc';
const aluminium = 'https://www.medicines.org.uk/emc/product/2716/smpc';
const ofHydroxide = 'https://www.medicines.org.uk/emc/search?q=magnesium%20hydroxide';
const dailyMed = (name: string): string => `https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=${name}`;
const epar = (name: string): string => `https://www.ema.europa.eu/en/medicines/human/EPAR/${name}`;
const metforminAndB12 =
  'https://www.gov.uk/drug-safety-update/metformin-and-reduced-vitamin-b12-levels-new-advice-for-monitoring-patients-at-risk';
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
    medicines: ['doxycycline', 'minocycline', 'tetracycline', 'demeclocycline', 'lymecycline', 'oxytetracycline'],
    direction: lessTakenUp, hours: [2, 6], differ: true,
    links: [ods],
  },
  fluoroquinolones: {
    medicines: ['ciprofloxacin', 'levofloxacin', 'ofloxacin', 'norfloxacin', 'delafloxacin'],
    direction: lessTakenUp, hours: [4, 6], differ: true,
    links: [ods, aluminium],
  },
  moxifloxacin: {
    medicines: ['moxifloxacin'],
    direction: lessTakenUp, hours: [4, 8], differ: true,
    links: ['https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=f596ed10-197c-4c27-a1fa-9a399bdefdfa'],
  },
  nitrofurantoin: {
    medicines: ['nitrofurantoin'],
    direction: lessTakenUp, hours: [4, 4], differ: true,
    links: [supplement, antacid],
  },
  bisphosphonates: {
    medicines: ['alendronate', 'risedronate', 'etidronate'],
    direction: lessTakenUp, hours: [4, 4], differ: true, says: [/empty stomach/, /plain water/],
    links: [supplement],
  },
  ibandronate: {
    medicines: ['ibandronate'],
    direction: lessTakenUp, hours: [4, 6], differ: true, says: [/empty stomach/, /plain water/],
    links: [epar('bonviva'), supplement],
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
  'cabotegravir tablets': {
    medicines: ['cabotegravir tablets'],
    direction: lessTakenUp, hours: [4, 4], ask: hivClinic, differ: true, says: [hiv],
    links: [epar('vocabria')],
  },
  rilpivirine: {
    medicines: ['rilpivirine'],
    direction: lessTakenUp, hours: [4, 2], ask: hivClinic, says: [hiv],
    links: [epar('edurant')],
  },
  'HIV protease inhibitors': {
    medicines: ['atazanavir', 'fosamprenavir', 'tipranavir'],
    direction: lessTakenUp, hours: [4, 4], ask: hivClinic, differ: true, says: [hiv],
    links: [antacid],
  },
  'sofosbuvir with velpatasvir': {
    medicines: ['sofosbuvir with velpatasvir'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the transplant or specialist team first',
    links: [epar('epclusa')],
  },
  baloxavir: {
    medicines: ['baloxavir marboxil'],
    direction: lessTakenUp, says: [/no magnesium on the day/, /Ask a pharmacist/],
    links: [label('2018/210854s000')],
  },
  gabapentin: {
    medicines: ['gabapentin'],
    direction: lessTakenUp, hours: [2, 2], says: [/antacids says 2 to 4 hours from any other medicine/],
    links: ['https://www.nhs.uk/medicines/gabapentin/taking-gabapentin-with-other-medicines-and-herbal-supplements/'],
  },
  penicillamine: {
    medicines: ['penicillamine'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the clinic', differ: true,
    links: [supplement, antacid],
  },
  eltrombopag: {
    medicines: ['eltrombopag'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the transplant or specialist team first', differ: true,
    links: [dailyMed('eltrombopag'), salts],
  },
  iron: {
    medicines: ['iron', 'ferrous sulfate', 'ferrous fumarate', 'ferrous gluconate'],
    direction: lessTakenUp, hours: [4, 4], differ: true,
    links: [supplement],
  },
  rosuvastatin: {
    medicines: ['rosuvastatin'],
    direction: lessTakenUp, hours: [2, 4], says: [/general text on antacids says 2 to 4 hours/],
    links: [antacid],
  },
  erlotinib: {
    medicines: ['erlotinib'],
    direction: lessTakenUp, hours: [2, 4], ask: 'Ask the cancer team first',
    links: [antacid, salts],
  },
  dasatinib: {
    medicines: ['dasatinib'],
    direction: lessTakenUp, hours: [2, 2], ask: 'Ask the cancer team first', says: [/antacids says 2 to 4 hours/],
    links: [dailyMed('dasatinib')],
  },
  'not with antacids': {
    medicines: ['nilotinib', 'ulipristal'],
    direction: 'antacids are not to be taken with it', ask: 'Ask a doctor or pharmacist first',
    links: [hydroxide, antacid],
  },
  'other medicines with antacids': {
    medicines: [
      'captopril', 'enalapril', 'fosinopril', 'azithromycin', 'cefaclor', 'cefpodoxime', 'isoniazid', 'itraconazole',
      'ketoconazole', 'rifampicin', 'fexofenadine', 'deflazacort', 'dipyridamole', 'diflunisal', 'phenytoin',
      'lansoprazole', 'sulpiride', 'chlorpromazine', 'chloroquine', 'hydroxychloroquine', 'proguanil', 'aspirin',
      'ursodeoxycholic acid', 'lisinopril', 'ramipril', 'methenamine', 'lithium', 'phenobarbital', 'sotalol', 'tacrolimus',
      'atenolol', 'metoprolol', 'propranolol', 'cefdinir', 'dexamethasone', 'prednisolone', 'prednisone', 'ethambutol',
      'indometacin', 'clindamycin', 'riociguat', 'famotidine', 'cimetidine',
    ],
    direction: 'magnesium lowers or changes the medicine', hours: [4, 4], differ: true,
    few: [
      'ursodeoxycholic acid', 'lisinopril', 'ramipril', 'lithium', 'phenobarbital', 'sotalol', 'tacrolimus', 'cefdinir',
      'ethambutol', 'indometacin', 'clindamycin', 'riociguat', 'famotidine', 'cimetidine',
    ],
    links: [antacid],
  },
  'sodium polystyrene sulfonate': {
    medicines: ['sodium polystyrene sulfonate'],
    direction: 'together they upset the blood', ask: 'Ask a doctor or pharmacist first',
    links: [hydroxide, salts, antacid],
  },
  ibuprofen: {
    medicines: ['ibuprofen'],
    direction: 'magnesium raises the medicine', few: ['ibuprofen'], says: [/2 to 4 hours from any other/],
    links: [ofHydroxide],
  },
  sulfonylureas: {
    medicines: ['glibenclamide', 'glipizide'],
    direction: 'magnesium raises the medicine', few: ['glibenclamide', 'glipizide'], says: [/2 to 4 hours from any other/],
    links: ['https://www.aeped.es/comite-medicamentos/pediamecum/magnesio-hidroxido'],
  },
  naproxen: {
    medicines: ['naproxen'],
    direction: 'magnesium lowers or changes the medicine', says: [/delay/, /2 to 4 hours from any other/],
    links: [dailyMed('naproxen')],
  },
  atorvastatin: {
    medicines: ['atorvastatin'],
    direction: 'magnesium lowers or changes the medicine', says: [/effect on cholesterol was the same/],
    links: [dailyMed('atorvastatin')],
  },
  amlodipine: {
    medicines: ['amlodipine'],
    direction: 'nothing is confirmed', says: [/did not change/, /Ask a pharmacist/],
    links: [dailyMed('amlodipine')],
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
    medicines: ['furosemide', 'bumetanide', 'torasemide', 'etacrynic acid'],
    direction: 'the medicine lowers magnesium', says: [measured],
    links: [ods, lowMagnesium],
  },
  thiazides: {
    medicines: ['hydrochlorothiazide', 'chlortalidone', 'indapamide', 'bendroflumethiazide', 'chlorothiazide', 'metolazone'],
    direction: 'the medicine lowers magnesium', says: [measured],
    links: [ods, lowMagnesium],
  },
  'potassium-sparing diuretics': {
    medicines: ['spironolactone', 'amiloride', 'triamterene', 'eplerenone'],
    direction: 'the medicine raises magnesium', ask: 'Ask a doctor or pharmacist first', few: ['eplerenone'],
    links: [ods],
  },
  'proton pump inhibitors': {
    medicines: ['omeprazole', 'esomeprazole', 'pantoprazole', 'lansoprazole', 'rabeprazole', 'dexlansoprazole'],
    direction: 'the medicine lowers magnesium',
    // FDA, 2 March 2011; MHRA, April 2012 and, of vitamin B12, June 2022.
    says: [/more than a year, in some after 3 months/, measured, /digoxin or water tablets/, /about 1 in 4 cases/, /vitamin B12 too/],
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
    direction: 'the medicine lowers magnesium', says: [/in hospital/],
    links: [lowMagnesium, supplement],
  },
  cisplatin: {
    medicines: ['cisplatin'],
    direction: 'the medicine lowers magnesium', ask: 'Ask the cancer team first',
    links: [lowMagnesium],
  },
  'EGFR antibodies': {
    medicines: ['cetuximab', 'panitumumab', 'erlotinib'],
    direction: 'the medicine lowers magnesium', ask: 'Ask the cancer team first', few: ['erlotinib'],
    links: [review],
  },
  'calcineurin inhibitors': {
    medicines: ['ciclosporin', 'tacrolimus', 'sirolimus'],
    direction: 'the medicine lowers magnesium', ask: 'Ask the transplant or specialist team first', few: ['sirolimus'],
    links: [review, lowMagnesium],
  },
  'digoxin with low magnesium': {
    medicines: ['digoxin'],
    direction: 'low magnesium makes the medicine riskier', says: [measured],
    // FDA, 2 March 2011; UK product 2678.
    links: [
      'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
      supplement,
    ],
  },
  'metformin and vitamin B12': {
    medicines: ['metformin'],
    direction: 'the medicine lowers vitamin B12', says: [/up to 1 in 10 people/, /ask about a test of vitamin B12/],
    links: [metforminAndB12],
  },
  'active vitamin D': {
    medicines: ['calcitriol', 'alfacalcidol'],
    direction: 'the medicine raises magnesium', ask: 'Ask a doctor or pharmacist first', says: [/dialysis/],
    links: ['https://www.medicines.org.uk/emc/search?q=calcitriol', 'https://www.medicines.org.uk/emc/search?q=alfacalcidol'],
  },
  zinc: {
    medicines: ['zinc'],
    direction: 'the medicine lowers magnesium', says: [/taken up/],
    links: ['https://pubmed.ncbi.nlm.nih.gov/7836627/'],
  },
  // Looked for in five UK texts on magnesium, and named in none.
  'names that readers look for': {
    medicines: [
      'pregabalin', 'duloxetine', 'amitriptyline', 'nortriptyline', 'carbamazepine', 'metformin', 'tramadol',
      'paracetamol', 'simvastatin', 'pravastatin', 'sertraline', 'losartan', 'bisoprolol', 'warfarin',
    ],
    direction: 'nothing is confirmed',
    says: [/is confirmed here/, /does not mean that there is none: ask a pharmacist/, /2 to 4 hours from any other/],
    links: [supplement, salts, hydroxide, antacid, aluminium],
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

/** In the reference data, and not to be shown: no authority's page could be named, or nothing was read. */
export const notShown: readonly string[] = [
  'nifedipine', 'verapamil', 'diltiazem', 'rocuronium', 'vecuronium', 'suxamethonium', 'calcium carbonate', 'apixaban',
  'allopurinol', 'dabigatran', 'bosutinib', 'gefitinib', 'neratinib', 'ledipasvir', 'cefuroxime', 'pazopanib',
]; // prettier-ignore

/** Upper levels of vitamin B6 for adults, milligrams a day. */
export const vitaminB6 = [
  { authority: 'European Union', year: 2023, mg: 12 },
  { authority: 'Australia and New Zealand', year: 2006, mg: 50 },
  { authority: 'United Kingdom', year: 2003, mg: 10 },
  { authority: 'United States', year: 1998, mg: 100 },
] as const;

/** Milligrams a day of added magnesium at which diarrhoea begins in some adults (VKM, 2016). */
export const diarrhoeaFrom = 360;

/** Relative atomic masses. */
export const atomicMass = { Mg: 24.305, O: 15.999 } as const;
