/**
 * What the sources say of peripheral neuropathy, written down from them and not from `src/knowledge`. Each row says
 * by which words a reader can tell that it is on screen. Only what was read, and has an authority's page.
 */

/** Addresses of the authorities’ pages. */
export const pages = {
  ninds: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
  'ninds-gbs': 'https://www.ninds.nih.gov/health-information/disorders/guillain-barre-syndrome',
  'mplus-gbs': 'https://medlineplus.gov/guillainbarresyndrome.html',
  niddk:
    'https://www.niddk.nih.gov/health-information/diabetes/overview/preventing-problems/nerve-damage-diabetic-neuropathies',
  nhs: 'https://www.nhs.uk/conditions/peripheral-neuropathy/',
  nhsinform:
    'https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/peripheral-neuropathy',
  nidirect: 'https://www.nidirect.gov.uk/conditions/peripheral-neuropathy',
  fife: 'https://nhsfife.org/services/all-services/patient-advice/peripheral-neuropathy',
  ces: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
  ces2: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
  bariatric: 'https://pubmed.ncbi.nlm.nih.gov/20842487/',
  efsab6: 'https://doi.org/10.2903/j.efsa.2023.8006',
  asco: 'https://doi.org/10.1200/JCO.20.01399',
  emerg: 'https://medlineplus.gov/ency/article/001927.htm',
  nutrients2015: 'https://doi.org/10.3390/nu7095388',
  'wales-gbs': 'https://111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
  'wales-sciatica': 'https://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/',
  'wales-palpitations': 'https://111.wales.nhs.uk/encyclopaedia/h/article/heartpalpitations',
  'wales-stroke': 'https://bcuhb.nhs.wales/services/hospital-services/stroke-service/signs-of-stroke-fast',
  ppi: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
  mgbasics: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/',
  ods: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  'nwas-stroke':
    'https://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/symptoms-of-a-stroke/',
  'nhs-seizure': 'https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/',
  'nhs-causes': 'https://www.nhs.uk/conditions/peripheral-neuropathy/causes/',
  'nhs-tests': 'https://www.nhs.uk/conditions/peripheral-neuropathy/diagnosis/',
  'mplus-drugs': 'https://medlineplus.gov/ency/article/000700.htm',
  'mplus-neuropathy': 'https://medlineplus.gov/ency/article/000593.htm',
  'mplus-wernicke': 'https://medlineplus.gov/ency/article/000771.htm',
  'eye-brain': 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7335288/',
  'msd-wernicke':
    'https://www.merckmanuals.com/en-ca/home/brain-spinal-cord-and-nerve-disorders/brain-dysfunction/wernicke-korsakoff-syndrome',
  laeknabladid: 'https://www.laeknabladid.is/tolublod/2011/01/nr/4094',
  mhra: 'https://www.gov.uk/drug-safety-update/metformin-and-reduced-vitamin-b12-levels-new-advice-for-monitoring-patients-at-risk',
  'nhs-b12': 'https://www.nhs.uk/conditions/vitamin-b12-or-folate-deficiency-anaemia/causes/',
  'nice-b12': 'https://www.nice.org.uk/guidance/ng239/chapter/Recommendations',
  tga: 'https://tga.gov.au/node/335051',
  'tga-alert':
    'https://tga.gov.au/news/safety-alerts/health-supplements-containing-vitamin-b6-can-cause-peripheral-neuropathy',
  'hwe-foot': 'https://www.hweclinicalguidance.nhs.uk/clinical-pathways/foot-health-for-diabetic-patients/',
  'nice-foot': 'https://www.nice.org.uk/guidance/ng19/chapter/Recommendations',
  'qeh-foot': 'https://www.qehkl.nhs.uk/DiabetesFeetWorried.asp?s=information&p=information',
  remedy: 'https://remedy.bnssg.icb.nhs.uk/adults/neurology/peripheral-neuropathy-under-review',
  cornwall:
    'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/neurology/peripheral_neuropathy',
  tayside: 'https://www.nhstayside.scot.nhs.uk/WorkingWithUs/ReferralHelpSystem/PROD_368950',
  mayo: 'https://www.mayoclinic.org/diseases-conditions/peripheral-neuropathy/diagnosis-treatment/drc-20352067',
  msk: 'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
  bradford: 'https://www.bdct.nhs.uk/neuropathy-and-feet/',
  healthhub: 'https://www.healthhub.sg/a-z/diseases-and-conditions/243/diabetic_foot_ttsh',
  'nice-pain': 'https://www.nice.org.uk/guidance/cg173/chapter/Recommendations',
  'pain-by-night': 'https://doi.org/10.1093/pm/pnab336',
  'pain-by-day': 'https://doi.org/10.1097/SPC.0000000000000085',
} as const;
export type Page = keyof typeof pages;

export interface Published {
  readonly says: RegExp;
  readonly sources: readonly Page[];
}

type Nerve = 'sensory' | 'motor' | 'autonomic';
type Place = 'eyes' | 'heart' | 'bowel' | 'bladder' | 'skin' | 'hands' | 'legs' | 'feet';

/** What the places are called at the figure, from top to bottom, and above what is felt there. */
export const places: Readonly<Record<Place, { name: string; title: RegExp }>> = {
  eyes: { name: 'Eyes', title: /^Eyes/ },
  heart: { name: 'Heart', title: /^Heart and blood pressure/ },
  bowel: { name: 'Stomach', title: /^Stomach and bowel/ },
  bladder: { name: 'Bladder', title: /^Bladder and sex/ },
  hands: { name: 'Hands', title: /^Hands/ },
  skin: { name: 'Skin', title: /^Skin/ },
  legs: { name: 'Legs', title: /^Legs/ },
  feet: { name: 'Feet', title: /^Feet/ },
};

export const nerves: Readonly<
  Record<Nerve, { name: RegExp; carries: readonly RegExp[]; sources: readonly Page[] }>
> = {
  sensory: { name: /\(sensory\)/, carries: [/touch/, /heat/, /pain/, /where/], sources: ['nhs', 'niddk'] },
  motor: { name: /\(motor\)/, carries: [/orders to muscles/], sources: ['nhs', 'ninds'] },
  autonomic: {
    name: /\(autonomic\)/,
    carries: [/blood pressure/, /digestion/, /bladder/, /sweat/, /sex/],
    sources: ['niddk', 'nhs'],
  },
};

export interface Feeling {
  readonly says: RegExp;
  readonly nerve: Nerve;
  /** Where it is felt, of which the sources name the feet most, then the hands. */
  readonly at: readonly Place[];
}

export const feelings: readonly Feeling[] = [
  { says: /pins and needles/i, nerve: 'sensory', at: ['feet', 'hands'] },
  { says: /numbness.*heat/i, nerve: 'sensory', at: ['feet', 'hands'] },
  { says: /burning, sharp or electric/i, nerve: 'sensory', at: ['feet', 'hands', 'legs'] },
  { says: /light touch/i, nerve: 'sensory', at: ['feet', 'skin'] },
  { says: /poor balance/i, nerve: 'sensory', at: ['feet', 'legs'] },
  { says: /^muscles that.*slowly weaken,? or go limp/i, nerve: 'motor', at: ['feet', 'legs', 'hands'] },
  { says: /cramps and twitching|cramp, twitch/i, nerve: 'motor', at: ['feet', 'legs'] },
  { says: /thinner/i, nerve: 'motor', at: ['legs', 'hands'] },
  { says: /foot that drops, and tripping|tripping, a dropping foot/i, nerve: 'motor', at: ['feet'] },
  { says: /dizziness on standing up, even fainting: tell a doctor/i, nerve: 'autonomic', at: ['heart'] },
  { says: /fast heartbeat at rest/i, nerve: 'autonomic', at: ['heart'] },
  { says: /low blood sugar without.*warning/i, nerve: 'autonomic', at: [] },
  { says: /constipation, or diarrhoea at night/i, nerve: 'autonomic', at: ['bowel'] },
  { says: /sick or full soon.*bloating/i, nerve: 'autonomic', at: ['bowel'] },
  { says: /emptying the bladder.*leaks/i, nerve: 'autonomic', at: ['bladder'] },
  { says: /erections.*dry vagina/i, nerve: 'autonomic', at: ['bladder'] },
  { says: /too much or too little sweat/i, nerve: 'autonomic', at: ['skin'] },
  { says: /pupils slow/i, nerve: 'autonomic', at: ['eyes'] },
];

export const causes: readonly Published[] = [
  { says: /^Diabetes: the most common/, sources: ['nhsinform', 'nidirect', 'fife', 'niddk'] },
  { says: /drinking/, sources: ['ninds', 'nidirect', 'fife'] },
  { says: /^too little vitamin B12/i, sources: ['fife'] },
  { says: /too little vitamin B1, vitamin B6 or copper/i, sources: ['bariatric'] },
  { says: /too much vitamin B6.*supplements/i, sources: ['efsab6'] },
  { says: /cancer medicines/, sources: ['fife', 'asco'] },
  {
    says: /other medicines, such as amiodarone, metronidazole, nitrofurantoin or phenytoin$/,
    sources: ['mplus-drugs', 'nidirect'],
  },
  { says: /underactive thyroid/, sources: ['nhs-causes'] },
  { says: /long-term kidney disease/i, sources: ['nhs-causes'] },
  { says: /long-term liver disease/i, sources: ['nhs-causes'] },
  { says: /nitrous oxide \(“laughing gas”\), through a lack of/i, sources: ['nice-b12'] },
  { says: /injury.*pressure on a nerve/, sources: ['ninds', 'nidirect'] },
  { says: /infections/i, sources: ['ninds', 'nidirect'] },
  { says: /defences.*Guillain-Barré/, sources: ['ninds', 'ninds-gbs'] },
  { says: /poisons.*lead/i, sources: ['ninds'] },
  { says: /proteins in the blood, and tumours/, sources: ['ninds'] },
  { says: /families/, sources: ['ninds'] },
  { says: /no cause is found/, sources: ['fife'] },
];

/** By the name above it: what must be said of lack and of excess. */
export const nutrients: Readonly<Record<string, { says: readonly RegExp[]; sources: readonly Page[] }>> = {
  'Vitamin B12': {
    says: [/too little.*numbness and unsteadiness/i, /late.*last/i],
    sources: ['bariatric', 'fife'],
  },
  'Vitamin B6': {
    says: [
      /too much, from supplements, can damage/i,
      /may last/,
      /lack from food alone is rare/i,
      // TGA, Medicines Safety Update.
      /Australia.*below 50 mg a day.*several products, also of magnesium, can add up/i,
    ],
    sources: ['efsab6', 'tga-alert'],
  },
  'Vitamin B1 (thiamin)': {
    says: [
      /too little.*burning feet and weakness/i,
      /within weeks after weight-loss surgery/,
      /heavy drinking/i,
    ],
    sources: ['bariatric', 'laeknabladid'],
  },
  Copper: {
    says: [/too little.*nerves and spinal cord/i, /years after surgery on stomach or bowel/],
    sources: ['bariatric'],
  },
  Magnesium: {
    says: [/lack.*numbness and tingling/, /too much can weaken muscles/i],
    sources: ['nutrients2015', 'mgbasics'],
  },
};

/** Who more often runs low in vitamin B12: MHRA, June 2022; NHS; NICE NG239. */
export const b12Risks: readonly Published[] = [
  { says: /metformin.*up to 1 in 10$/, sources: ['mhra'] },
  { says: /medicines against stomach acid/, sources: ['mhra', 'nice-b12'] },
  { says: /vegan/, sources: ['nhs-b12', 'mhra'] },
  { says: /disease or surgery of the stomach or bowel/, sources: ['mhra', 'nice-b12'] },
  { says: /nitrous oxide/, sources: ['nice-b12'] },
];

/** MedlinePlus 000771 for the signs; Eye and Brain 2020 and the MSD manual for the emergency. Fewer than a third have all. */
export const wernicke: Published & { readonly mustSay: readonly RegExp[] } = {
  says: /emergency/,
  mustSay: [/new or sudden confusion/i, /odd eye movements/, /\bor an unsteady walk/, /any one/],
  sources: ['mplus-wernicke', 'eye-brain', 'msd-wernicke', 'laeknabladid'],
};

/** NHS, BNSSG Remedy, Royal Cornwall, NHS Tayside, Mayo Clinic. */
export const bloodTests: readonly Published[] = [
  { says: /blood sugar.*HbA1c/i, sources: ['nhs-tests', 'remedy', 'cornwall', 'tayside'] },
  { says: /^vitamin B12$/i, sources: ['nhs-tests', 'remedy', 'cornwall', 'tayside'] },
  { says: /thyroid/, sources: ['cornwall', 'tayside', 'mayo'] },
  { says: /kidneys and liver/i, sources: ['cornwall', 'tayside', 'nhs-tests'] },
  { says: /proteins/i, sources: ['remedy', 'cornwall', 'tayside'] },
];

/** Which doctor, and what else. */
export const examination: readonly Published[] = [
  { says: /GP \(family doctor\).*reflexes.*neurologist/, sources: ['nhs-tests', 'nhsinform'] },
  { says: /nerves carry signals/, sources: ['nhs-tests', 'niddk', 'mayo', 'cornwall', 'tayside'] },
  { says: /magnesium is in none/i, sources: ['nhs-tests', 'remedy', 'cornwall', 'tayside', 'mayo'] },
];

/** MedlinePlus 000593, NINDS; NICE CG173; NIDDK; Pain Medicine 2022. */
export const help: readonly Published[] = [
  { says: /depends on the cause.*some people recover well/, sources: ['mplus-neuropathy', 'ninds'] },
  {
    says: /some damage stays.*slowly get worse.*neither holds for everybody/i,
    sources: ['mplus-neuropathy', 'ninds', 'bradford'],
  },
  {
    says: /England.*amitriptyline, duloxetine, gabapentin or pregabalin.*capsaicin cream, for people who cannot have tablets or do not want them/,
    sources: ['nice-pain'],
  },
  { says: /^pain tablets from a shop/i, sources: ['niddk'] },
  { says: /^physiotherapy \(physical therapy\)/i, sources: ['niddk'] },
  { says: /evening and night.*not settled/, sources: ['pain-by-night', 'pain-by-day', 'niddk'] },
];

/** Bradford District Care NHS, NIDDK, HealthHub Singapore; NHS 111 Wales on heat. */
export const footCare: readonly Published[] = [
  { says: /look at both/i, sources: ['bradford', 'niddk', 'fife'] },
  { says: /test bath water before/i, sources: ['bradford', 'healthhub'] },
  { says: /do not soak/, sources: ['healthhub', 'niddk'] },
  { says: /shoes that fit, indoors too/i, sources: ['bradford', 'niddk', 'healthhub'] },
  { says: /no hot water bottle/i, sources: ['bradford', 'wales-sciatica'] },
];

/** By the words of their level. */
export const urgent: Readonly<Record<string, readonly Published[]>> = {
  'Call for help now': [
    { says: /climbing from the feet over hours or days/, sources: ['ninds-gbs', 'mplus-gbs'] },
    { says: /^trouble breathing, swallowing or speaking$/i, sources: ['wales-gbs'] },
    { says: /^cannot move face, arms or legs$/i, sources: ['wales-gbs'] },
    {
      says: /^numbness between the legs or around the anus$/i,
      sources: ['ces', 'ces2', 'wales-sciatica'],
    },
    {
      says: /suddenly cannot pee, or cannot control pee or poo/i,
      sources: ['ces', 'ces2', 'wales-sciatica'],
    },
    { says: /weakness or numbness in both legs, severe or getting worse/i, sources: ['wales-sciatica'] },
    { says: /suddenly numb or weak on one side/i, sources: ['nwas-stroke', 'wales-stroke'] },
    { says: /a face that droops on one side/i, sources: ['wales-stroke'] },
    { says: /sudden trouble with speech or sight/i, sources: ['wales-stroke', 'emerg'] },
    { says: /a seizure \(fit\)/i, sources: ['nhs-seizure', 'ppi'] },
    { says: /^fainting$/i, sources: ['emerg'] },
    { says: /^chest pain$/i, sources: ['nutrients2015'] },
    { says: /hands or feet locked in a painful spasm/i, sources: ['nutrients2015', 'ppi'] },
    { says: /heartbeat that does not settle/, sources: ['ppi'] },
    { says: /heartbeat with faintness, chest pain or breathlessness/, sources: ['wales-palpitations'] },
    { says: /very sleepy after magnesium, above all with kidney disease/i, sources: ['mgbasics'] },
    {
      says: /^after magnesium: slow or difficult breathing, sudden weakness$/i,
      sources: ['mgbasics', 'ods'],
    },
  ],
  'Get help today': [
    {
      says: /numb feet.*open sore, swelling, warmth, spreading redness, new colour or shape, fever/i,
      sources: ['qeh-foot', 'hwe-foot', 'nice-foot', 'bradford', 'niddk', 'nhsinform'],
    },
  ],
  'See a doctor soon': [
    {
      says: /new foot pain, tingling or numbness.*balance.*weakness.*cut that does not heal/i,
      sources: ['nhsinform', 'nidirect'],
    },
  ],
};

/** What the sources do not carry: only remembered, or with no authority’s page. */
export const notShown: readonly RegExp[] = [
  /vitamin E\b/,
  /kidney failure|coeliac|statin/i,
  /20 million/,
  /in the dark/,
  /below a line|stiff/i,
  // Not in the lists read word for word: they say a change of colour.
  /black skin/i,
  // Nobody says so.
  /not known to cause lasting/i,
  /folic|zinc/i,
  /isoniazid|fluoroquinolone/i,
  /Lyme|leprosy/,
];
