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
  | 'the medicine lets more magnesium in'
  | 'low magnesium makes the medicine riskier'
  | 'the medicine lowers vitamin B12'
  | 'nothing is confirmed'
  | 'the product holds magnesium'
  | 'the product holds vitamin B6';

export interface PublishedInteraction {
  readonly medicines: readonly string[];
  readonly direction: Direction;
  /** Hours the medicine is taken before magnesium, and after it. */
  readonly hours?: readonly [before: number, after: number];
  /** The source says that time apart does not solve it, or what it says has nothing to do with time. */
  readonly stays?: true;
  /** Who is asked first. */
  readonly ask?: string;
  /** What else the card says. */
  readonly says?: readonly RegExp[];
  /** What the card of this medicine does not say, as its sources do not. */
  readonly never?: readonly RegExp[];
  /** Sources give different hours. */
  readonly differ?: true;
  /** Medicines of this row that only some of its sources name. */
  readonly few?: readonly string[];
  /** Every page that a card may link to: where there are hours, those that give them, and those that give more than one figure. */
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
const avoidBoth = /One UK text on antacids is against both together/;

export const published: Readonly<Record<string, PublishedInteraction>> = {
  tetracyclines: {
    medicines: ['doxycycline', 'minocycline', 'tetracycline', 'demeclocycline', 'lymecycline', 'oxytetracycline'],
    // Fact sheet: 2 before, or 4 to 6 after; UK product 4880: two to four hours.
    direction: lessTakenUp, hours: [4, 6], differ: true,
    links: [ods, antacid],
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
    medicines: ['alendronate', 'risedronate'],
    direction: lessTakenUp, hours: [4, 4], differ: true, says: [/empty stomach/, /plain water/],
    links: [supplement],
  },
  // Of the class, in the supplement text; taken between meals, so that the advice on fasting is not of it.
  etidronate: {
    medicines: ['etidronate'],
    direction: lessTakenUp, hours: [4, 4], differ: true, never: [/empty stomach/, /plain water/],
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
    // UK product 2716: with dolutegravir, raltegravir and bictegravir the combination should be avoided.
    direction: lessTakenUp, hours: [2, 6], ask: hivClinic, differ: true, says: [hiv, avoidBoth],
    links: [
      hivGuidelines,
      aluminium,
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
    direction: lessTakenUp, hours: [2, 6], ask: hivClinic, differ: true, says: [hiv, avoidBoth],
    links: [label('2018/210251s000'), aluminium],
  },
  raltegravir: {
    medicines: ['raltegravir'],
    direction: lessTakenUp, stays: true, ask: hivClinic, says: [/even when they are taken hours apart/],
    links: ['https://hiv-druginteractions.org/interactions/70927', hivGuidelines, 'http://hivinsite.ucsf.edu/insite?page=hmq-1503-05'],
  },
  elvitegravir: {
    medicines: ['elvitegravir with cobicistat'],
    direction: lessTakenUp, hours: [4, 4], ask: hivClinic, differ: true, says: [hiv],
    links: [hivGuidelines],
  },
  'cabotegravir by mouth': {
    medicines: ['cabotegravir by mouth'],
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
    direction: lessTakenUp, hours: [4, 4], ask: hivClinic, differ: true,
    links: [antacid],
  },
  'sofosbuvir with velpatasvir': {
    medicines: ['sofosbuvir with velpatasvir'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the specialist team first',
    links: [epar('epclusa')],
  },
  baloxavir: {
    medicines: ['baloxavir marboxil'],
    direction: lessTakenUp, says: [/no magnesium on the day/, /Ask a pharmacist/],
    links: [label('2018/210854s000')],
  },
  gabapentin: {
    medicines: ['gabapentin'],
    // NHS: 2 hours either side; UK product 4841: two to four hours from any other medicine, gabapentin among those named.
    direction: lessTakenUp, hours: [4, 4], differ: true,
    links: [
      salts,
      'https://www.nhs.uk/medicines/gabapentin/taking-gabapentin-with-other-medicines-and-herbal-supplements/',
    ],
  },
  penicillamine: {
    medicines: ['penicillamine'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the clinic', differ: true,
    links: [supplement, antacid],
  },
  eltrombopag: {
    medicines: ['eltrombopag'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the specialist team first', differ: true,
    links: [dailyMed('eltrombopag'), salts],
  },
  iron: {
    medicines: ['iron', 'ferrous sulfate', 'ferrous fumarate', 'ferrous gluconate'],
    direction: lessTakenUp, hours: [4, 4], differ: true,
    links: [supplement],
  },
  rosuvastatin: {
    medicines: ['rosuvastatin'],
    // Its own text: 2 hours; UK product 4880: two to four from any other medicine.
    direction: lessTakenUp, hours: [4, 4], differ: true,
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
  // UK product 25343.
  nilotinib: {
    medicines: ['nilotinib'],
    direction: 'antacids are not to be taken with it', ask: 'Ask the cancer team first',
    links: [hydroxide],
  },
  // UK products 4880 and 4841.
  ulipristal: {
    medicines: ['ulipristal'],
    direction: 'antacids are not to be taken with it', ask: 'Ask a doctor or pharmacist first',
    links: [antacid, salts],
  },
  'other medicines with antacids': {
    medicines: [
      'captopril', 'enalapril', 'fosinopril', 'azithromycin', 'cefaclor', 'cefpodoxime', 'isoniazid', 'itraconazole',
      'ketoconazole', 'rifampicin', 'fexofenadine', 'deflazacort', 'dipyridamole', 'diflunisal', 'phenytoin',
      'lansoprazole', 'sulpiride', 'chlorpromazine', 'chloroquine', 'hydroxychloroquine', 'proguanil', 'aspirin',
      'ursodeoxycholic acid', 'lisinopril', 'ramipril', 'methenamine', 'lithium', 'phenobarbital',
    ],
    direction: 'magnesium lowers or changes the medicine', hours: [4, 4], differ: true,
    few: ['ursodeoxycholic acid', 'lisinopril', 'ramipril', 'lithium', 'phenobarbital'],
    links: [antacid, hydroxide],
  },
  // UK product 2716, whose sentence is of aluminium; the product holds both. At least 2 hours.
  'medicines with antacids of aluminium and magnesium': {
    medicines: [
      'atenolol', 'metoprolol', 'propranolol', 'cefdinir', 'dexamethasone', 'prednisolone', 'prednisone', 'ethambutol',
      'indometacin', 'clindamycin', 'riociguat', 'famotidine', 'cimetidine',
    ],
    direction: 'magnesium lowers or changes the medicine', hours: [2, 2],
    says: [/antacids with aluminium and magnesium/i, /2 to 4 hours from any other/],
    links: [aluminium],
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
    direction: 'magnesium raises the medicine', few: ['glibenclamide', 'glipizide'],
    says: [/Blood sugar could then fall more: ask the diabetes team/, /2 to 4 hours from any other/],
    links: ['https://www.aeped.es/comite-medicamentos/pediamecum/magnesio-hidroxido'],
  },
  naproxen: {
    medicines: ['naproxen'],
    direction: 'magnesium lowers or changes the medicine', says: [/taken up later/, /2 to 4 hours from any other/],
    links: [dailyMed('naproxen')],
  },
  atorvastatin: {
    medicines: ['atorvastatin'],
    direction: 'magnesium lowers or changes the medicine', says: [/but not what it does for cholesterol/],
    links: [dailyMed('atorvastatin')],
  },
  amlodipine: {
    medicines: ['amlodipine'],
    direction: 'nothing is confirmed', says: [/no clear effect/, /Ask a pharmacist/],
    links: [dailyMed('amlodipine')],
  },
  mycophenolate: {
    medicines: ['mycophenolate mofetil', 'mycophenolic acid'],
    direction: lessTakenUp, hours: [4, 4], ask: 'Ask the specialist team first', differ: true,
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
    medicines: ['spironolactone', 'amiloride', 'triamterene'],
    direction: 'the medicine raises magnesium', stays: true, ask: 'Ask a doctor or pharmacist first',
    links: [ods],
  },
  'proton pump inhibitors': {
    medicines: ['omeprazole', 'esomeprazole', 'pantoprazole', 'lansoprazole', 'rabeprazole', 'dexlansoprazole'],
    direction: 'the medicine lowers magnesium',
    // FDA, 2 March 2011; MHRA, April 2012 and, of vitamin B12, June 2022.
    says: [/more than a year, in some after 3 months/, measured, /digoxin or water tablets/, /about 1 in 4 cases/, /vitamin B12 too/],
    links: [
      'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
      metforminAndB12,
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
    direction: 'the medicine lowers magnesium', ask: 'Ask the specialist team first', few: ['sirolimus'],
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
    direction: 'the medicine raises magnesium', stays: true, ask: 'Ask a doctor or pharmacist first', says: [/dialysis/],
    links: ['https://www.medicines.org.uk/emc/search?q=calcitriol', 'https://www.medicines.org.uk/emc/search?q=alfacalcidol'],
  },
  zinc: {
    medicines: ['zinc'],
    // Abstract of J Am Coll Nutr 1994;13:479: 142 mg of zinc a day.
    direction: 'the medicine lowers magnesium', says: [/taken up/, /such as 142 mg a day/],
    links: ['https://pubmed.ncbi.nlm.nih.gov/7836627/'],
  },
  // Named as kinds, opioids and tricyclics.
  'medicines that slow the bowel': {
    medicines: ['tramadol', 'amitriptyline', 'nortriptyline'],
    direction: 'the medicine lets more magnesium in', few: ['tramadol', 'amitriptyline', 'nortriptyline'],
    links: ['https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium'],
  },
  // Looked for in five UK texts on magnesium, and named in none.
  'names that readers look for': {
    medicines: [
      'pregabalin', 'duloxetine', 'amitriptyline', 'nortriptyline', 'carbamazepine', 'metformin', 'tramadol',
      'paracetamol', 'simvastatin', 'pravastatin', 'sertraline', 'losartan', 'bisoprolol', 'warfarin',
    ],
    direction: 'nothing is confirmed',
    says: [/so nothing is confirmed here/, /does not mean that there is no effect: ask a pharmacist/, /2 to 4 hours from any other/],
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

/** In the reference data, and not to be shown: no authority's page could be named, one leaflet alone, or nothing was read. */
export const notShown: readonly string[] = [
  'nifedipine', 'verapamil', 'diltiazem', 'rocuronium', 'vecuronium', 'suxamethonium', 'calcium carbonate', 'apixaban',
  'allopurinol', 'dabigatran', 'bosutinib', 'gefitinib', 'neratinib', 'ledipasvir', 'cefuroxime', 'pazopanib', 'eplerenone', 'sotalol',
]; // prettier-ignore

/** Most vitamin B6 for adults, milligrams a day, and the page of each authority. */
export const vitaminB6 = [
  { authority: 'European Union', year: 2023, mg: 12, link: 'https://doi.org/10.2903/j.efsa.2023.8006' },
  {
    authority: 'Australia and New Zealand', year: 2006, mg: 50,
    link: 'https://www.eatforhealth.gov.au/nutrient-reference-values/nutrients/vitamin-b6',
  },
  // Food Standards Scotland: no more than 10 mg a day from supplements.
  {
    authority: 'United Kingdom', year: 2003, mg: 10,
    link: 'https://www.foodstandards.gov.scot/consumers/healthy-eating/nutrition/vitamins-minerals/vitamin-b6',
  },
  {
    authority: 'United States', year: 1998, mg: 100,
    link: 'https://ods.od.nih.gov/factsheets/VitaminB6-HealthProfessional/',
  },
] as const; // prettier-ignore

/** Milligrams a day of added magnesium at which diarrhoea begins in some adults (VKM, 2016). */
export const diarrhoeaFrom = 360;

/** Relative atomic masses. */
export const atomicMass = { Mg: 24.305, O: 15.999 } as const;
