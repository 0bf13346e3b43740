/**
 * What the sources say, copied from them by hand and apart from `src/knowledge`: which sign stands in which
 * stage, who runs low, which medicines, and what may not be shown.
 */

/** Pages of authorities and journals that name what the rows below say. */
export const pages = {
  nutrients: 'https://doi.org/10.3390/nu7095388',
  japan: 'https://www.mhlw.go.jp/stf/newpage_44138.html',
  statpearls: 'https://www.ncbi.nlm.nih.gov/books/NBK500003/',
  medline: 'https://medlineplus.gov/ency/article/000315.htm',
  medlineEmergencies: 'https://medlineplus.gov/ency/article/001927.htm',
  medlineGbs: 'https://medlineplus.gov/guillainbarresyndrome.html',
  nindsGbs: 'https://www.ninds.nih.gov/health-information/disorders/guillain-barre-syndrome',
  torbay:
    'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
  chesterfield:
    'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
  scientifica: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5637834/',
  iom: 'https://doi.org/10.17226/5776',
  ranges: 'https://doi.org/10.1007/s00394-022-02916-w',
  cells: 'https://doi.org/10.1017/S000711450800682X',
  tga: 'https://tga.gov.au/node/335051',
  nwasStroke:
    'https://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/symptoms-of-a-stroke/',
  nhsSeizure: 'https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/',
  kidneyJournal: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/',
  ods: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  physiology: 'https://doi.org/10.1152/physrev.00012.2014',
  fda: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
  sloanKettering: 'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
  nhsInform:
    'https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/peripheral-neuropathy',
  nidirect: 'https://www.nidirect.gov.uk/conditions/peripheral-neuropathy',
  fife: 'https://nhsfife.org/services/all-services/patient-advice/peripheral-neuropathy',
  ninds: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
  efsaB6: 'https://doi.org/10.2903/j.efsa.2023.8006',
  walesGbs: 'https://111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
  walesSciatica: 'https://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/',
  walesPalpitations: 'https://111.wales.nhs.uk/encyclopaedia/h/article/heartpalpitations',
  walesStroke: 'https://bcuhb.nhs.wales/services/hospital-services/stroke-service/signs-of-stroke-fast',
} as const;

export type Page = keyof typeof pages;

export interface Published {
  /** Words a reader would look for. */
  readonly says: RegExp;
  /** At least one of these is named in the list of sources. */
  readonly sources: readonly Page[];
}

/** Signs of too little magnesium that can be ticked, by stage. */
export const lack: Readonly<Record<'early' | 'later', readonly Published[]>> = {
  early: [
    { says: /appetite/i, sources: ['nutrients', 'japan'] },
    { says: /nausea/i, sources: ['nutrients', 'japan'] },
    { says: /vomiting/i, sources: ['japan'] },
    { says: /tired/i, sources: ['nutrients', 'medline'] },
    { says: /weakness/i, sources: ['nutrients', 'statpearls', 'japan', 'medline'] },
  ],
  later: [
    { says: /numbness/i, sources: ['nutrients', 'medline'] },
    { says: /tingling|pins and needles/i, sources: ['nutrients'] },
    { says: /cramp/i, sources: ['nutrients', 'japan', 'medline'] },
    { says: /shaking|twitching/i, sources: ['statpearls', 'nutrients', 'japan'] },
    { says: /mood|character/i, sources: ['ods', 'nutrients'] },
  ],
};

/** Severe signs: those to call for, and those a doctor finds. */
export const severe = {
  call: [
    { says: /hands or feet locked in a painful spasm/i, sources: ['nutrients'] },
    { says: /seizure/i, sources: ['medline'] },
    { says: /irregular heartbeat that does not settle/i, sources: ['fda'] },
    { says: /^chest pain$/i, sources: ['nutrients'] },
  ],
  found: [
    { says: /eyes move on their own/i, sources: ['nutrients', 'medline'] },
    { says: /blood test.*low calcium/i, sources: ['medline'] },
    { says: /blood test.*low potassium/i, sources: ['medline'] },
  ],
} as const satisfies Readonly<Record<string, readonly Published[]>>;

/**
 * Emergencies that touch this subject, each element a line of its own. `mustSay`: parts that may not be lost. Feet that are
 * numb on both sides, a cramp at night and a heart that beats fast are everyday things to these readers: the signs say
 * what makes them an emergency.
 */
export const emergencies: readonly (Published & { readonly mustSay: readonly RegExp[] })[] = [
  {
    says: /climbing from the feet/i,
    mustSay: [/weakness/i, /tingling/i, /hours or days/i],
    sources: ['nindsGbs', 'medlineGbs'],
  },
  {
    says: /^trouble breathing/i,
    mustSay: [/swallowing/i, /speaking/i],
    sources: ['walesGbs'],
  },
  {
    says: /^cannot move/i,
    mustSay: [/face/i, /arms/i, /legs/i],
    sources: ['walesGbs'],
  },
  {
    says: /^numbness between the legs/i,
    mustSay: [/around the anus/i],
    sources: ['walesSciatica', 'torbay', 'chesterfield'],
  },
  {
    says: /\bpee\b/i,
    mustSay: [/suddenly cannot pee/i, /cannot control pee or poo/i],
    sources: ['torbay', 'chesterfield', 'walesSciatica'],
  },
  {
    says: /both legs/i,
    mustSay: [/weakness or numbness/i, /severe or getting worse/i],
    sources: ['walesSciatica'],
  },
  {
    says: /numb.* on one side/i,
    mustSay: [/sudden/i, /weak/i],
    sources: ['nwasStroke', 'walesStroke'],
  },
  { says: /face that droops on one side/i, mustSay: [], sources: ['walesStroke'] },
  {
    says: /sudden trouble with speech or sight/i,
    mustSay: [],
    sources: ['walesStroke', 'medlineEmergencies'],
  },
  { says: /seizure/i, mustSay: [/\(fit\)/], sources: ['nhsSeizure', 'fda'] },
  { says: /^fainting$/i, mustSay: [], sources: ['medlineEmergencies'] },
  {
    says: /hands or feet/i,
    mustSay: [/locked/i, /painful spasm/i],
    sources: ['nutrients', 'fda'],
  },
  {
    says: /heartbeat that does not settle/i,
    mustSay: [/racing or irregular/i],
    sources: ['fda'],
  },
  {
    says: /heartbeat with/i,
    mustSay: [/racing or irregular/i, /faintness/i, /chest pain/i, /breathlessness/i],
    sources: ['walesPalpitations'],
  },
  {
    says: /very sleepy after magnesium/i,
    mustSay: [/kidney disease/i],
    sources: ['kidneyJournal'],
  },
  {
    says: /^after magnesium:/i,
    mustSay: [/slow or difficult breathing/i, /sudden weakness/i],
    sources: ['kidneyJournal', 'ods'],
  },
];

/** Signs of too much magnesium; `alike`: too little looks the same. */
export const excess: readonly (Published & { readonly alike: boolean })[] = [
  { says: /nausea/i, alike: true, sources: ['ods'] },
  { says: /^weakness/i, alike: true, sources: ['kidneyJournal'] },
  { says: /sleepy|drows/i, alike: false, sources: ['kidneyJournal'] },
  { says: /low blood pressure/i, alike: false, sources: ['kidneyJournal'] },
  { says: /slow or difficult breathing/i, alike: false, sources: ['ods', 'kidneyJournal'] },
  { says: /irregular heartbeat/i, alike: true, sources: ['kidneyJournal'] },
];

/** Signs of too little magnesium that too much gives as well. */
export const alikeOfLack: readonly RegExp[] = [/nausea/i, /^weakness/i];

/** What blood tests tell: IOM 1997, chapter 6; European Journal of Nutrition 2022; British Journal of Nutrition 2008. */
export const blood: readonly Published[] = [
  { says: /0\.75 to 0\.95 mmol\/L \(1\.8 to 2\.3 mg\/dL\)/, sources: ['iom'] },
  { says: /laboratory’s own range decides.*ranges differ/i, sources: ['ranges'] },
  { says: /normal blood result does not rule out low stores/i, sources: ['iom', 'ods'] },
  { says: /tests of cells.*red blood cells.*often disagree/i, sources: ['cells'] },
];

/** What too much does. */
export const effects: readonly Published[] = [
  { says: /^too much can weaken muscles/i, sources: ['kidneyJournal'] },
  { says: /vitamin B6, often sold with magnesium, can damage nerves/i, sources: ['efsaB6', 'tga'] },
];

/**
 * Who runs low. `rows`: the rows of the collection that are one line here, as three lists (risk groups, causes,
 * conditions) name the same things.
 */
export const risks: readonly (Published & { readonly rows: readonly string[] })[] = [
  {
    rows: ['riskGroups/gi', 'causes/absorption', 'conditions/ibd-coeliac'],
    says: /crohn.*coeliac.*bowel removed/i,
    sources: ['ods', 'medline'],
  },
  {
    rows: ['causes/gi-loss', 'conditions/diarrhoea'],
    says: /diarrhoea or vomiting that lasts/i,
    sources: ['medline'],
  },
  {
    rows: ['riskGroups/t2d', 'conditions/diabetes'],
    says: /diabetes.*hard to control/i,
    sources: ['ods', 'medline'],
  },
  { rows: ['riskGroups/alcohol', 'conditions/alcohol'], says: /heavy drinking/i, sources: ['medline'] },
  { rows: ['causes/intake', 'conditions/refeeding'], says: /little food.*drip/i, sources: ['medline'] },
  {
    rows: ['causes/renal', 'conditions/kidney-wasting'],
    says: /kidney.*inherited/i,
    sources: ['physiology'],
  },
  { rows: ['causes/hormone', 'conditions/hormones'], says: /aldosterone/i, sources: ['medline'] },
  // Scientifica 2017, table 5: lower intake, less absorbed, more lost in urine.
  {
    rows: ['riskGroups/older', 'conditions/older'],
    says: /older age: less is eaten and taken up, more is lost/i,
    sources: ['ods', 'scientifica'],
  },
];

/** Rows, and parts of rows, that stand elsewhere or nowhere, and why. */
export const leftOut = {
  'riskGroups/medicines': 'each medicine has its own line',
  'causes/renal: hypercalcaemia, recovery from kidney injury':
    'found and followed by a clinic, not by a reader',
  'conditions/hormones: thyroid, parathyroid': 'one secondary page; no authority names them',
  'conditions/diabetes: ketoacidosis':
    'an emergency of its own, and part of diabetes that is hard to control',
  'causes/other, conditions/pancreatitis': 'not to be shown: no page of an authority',
} as const;

/** Medicines that lower magnesium, and those that do the opposite: every one by name. */
export const medicines: readonly (Published & { readonly names: readonly string[] })[] = [
  // By name in the notice of the FDA, 2 March 2011; bendroflumethiazide in a UK product text, 2019.
  {
    says: /loop diuretics/,
    names: ['furosemide', 'bumetanide', 'torasemide (torsemide)', 'etacrynic acid (ethacrynic acid)'],
    sources: ['ods', 'medline'],
  },
  {
    says: /thiazides/,
    names: [
      'hydrochlorothiazide',
      'chlortalidone (chlorthalidone)',
      'indapamide',
      'bendroflumethiazide',
      'chlorothiazide',
      'metolazone',
    ],
    sources: ['ods', 'medline'],
  },
  {
    says: /proton pump/,
    names: ['omeprazole', 'esomeprazole', 'pantoprazole', 'lansoprazole', 'rabeprazole', 'dexlansoprazole'],
    sources: ['fda', 'physiology'],
  },
  { says: /aminoglycosides/, names: ['gentamicin', 'tobramycin', 'amikacin'], sources: ['medline'] },
  { says: /infections/, names: ['amphotericin B', 'pentamidine', 'foscarnet'], sources: ['medline'] },
  { says: /platinum/, names: ['cisplatin'], sources: ['medline'] },
  { says: /EGFR/, names: ['cetuximab', 'panitumumab', 'erlotinib'], sources: ['physiology'] },
  {
    says: /transplant/i,
    names: ['ciclosporin (cyclosporine)', 'tacrolimus', 'sirolimus'],
    sources: ['physiology', 'medline'],
  },
];

export const raising = ['spironolactone', 'amiloride', 'triamterene'] as const;

/** Commoner causes of numbness and tingling. */
export const causes: readonly Published[] = [
  { says: /^diabetes/i, sources: ['nhsInform', 'nidirect', 'fife'] },
  { says: /too little vitamin B12/i, sources: ['fife'] },
  { says: /too much vitamin B6/i, sources: ['efsaB6'] },
  { says: /drinking/i, sources: ['ninds', 'nidirect', 'fife'] },
  { says: /medicines.*cancer/i, sources: ['fife', 'nidirect'] },
  { says: /injury, or pressure on a nerve/i, sources: ['ninds', 'nidirect'] },
];

/** Not to be shown: one secondary page, not read, or sources that disagree. */
export const notShown: Readonly<Record<string, RegExp>> = {
  'shares of people who drink': /30 to 80|\bpercent\b|%/i,
  // Of signs, and the higher lower limit that some ask for; the usual range stands in its row.
  'blood levels': /mEq|\b0[.,]5\b|\b1[.,]2\b|\b0[.,]85\b|\b2[.,]07\b/i,
  'shares of the population': /\b4[38]\b|\b5[29]\b|americans/i,
  'inflamed pancreas, transfusions': /pancrea|transfusion/i,
  'overactive glands': /thyroid/i,
  'flushing, lost reflexes': /flush|reflex/i,
  'single cases': /dialysis|cardiac arrest|\bdeaths?\b|\bdied\b/i,
  'medicines without a page of an authority':
    /digoxin|zinc|sulfonylurea|glipizide|calcium channel|cabotegravir/i,
  'numbness below a line across the body': /across the body|stiff/i,
};
