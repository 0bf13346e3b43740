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
  { says: /(weak muscles|muscles that weaken).*cannot move/i, nerve: 'motor', at: ['feet', 'legs', 'hands'] },
  { says: /cramps and twitching|cramp, twitch/i, nerve: 'motor', at: ['feet', 'legs'] },
  { says: /thinner/i, nerve: 'motor', at: ['legs', 'hands'] },
  { says: /foot that drops, and tripping|tripping, a foot that drops/i, nerve: 'motor', at: ['feet'] },
  { says: /dizziness or fainting on standing/i, nerve: 'autonomic', at: ['heart'] },
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
  { says: /too little vitamin B12/i, sources: ['fife'] },
  { says: /too little vitamin B1, vitamin B6 or copper/i, sources: ['bariatric'] },
  { says: /too much vitamin B6.*supplements/i, sources: ['efsab6'] },
  { says: /cancer medicines/, sources: ['fife', 'asco'] },
  { says: /other medicines/, sources: ['nidirect'] },
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
    says: [/too much, from supplements, can damage/i, /may last/, /lack from food alone is rare/i],
    sources: ['efsab6'],
  },
  'Vitamin B1 (thiamin)': {
    says: [/too little.*burning feet and weakness/i, /within weeks after weight-loss surgery/],
    sources: ['bariatric'],
  },
  Copper: {
    says: [/too little.*nerves and spinal cord/i, /years after surgery on stomach or bowel/],
    sources: ['bariatric'],
  },
  Magnesium: {
    says: [/lack.*numbness and tingling/, /not known to cause lasting neuropathy/, /too much.*weakness/i],
    sources: ['nutrients2015', 'mgbasics'],
  },
};

/** By the words of their level. */
export const urgent: Readonly<Record<string, readonly Published[]>> = {
  'Call for help right away': [
    { says: /climbing from the feet over hours or days/, sources: ['ninds-gbs', 'mplus-gbs', 'wales-gbs'] },
    { says: /breathing, swallowing, speaking or moving the face/, sources: ['wales-gbs'] },
    { says: /^numbness between the legs$/i, sources: ['ces', 'ces2', 'wales-sciatica'] },
    {
      says: /suddenly cannot pee, or cannot control pee or poo/i,
      sources: ['ces', 'ces2', 'wales-sciatica'],
    },
    { says: /weakness or numbness in both legs, severe or getting worse/i, sources: ['wales-sciatica'] },
    { says: /suddenly numb or weak on one side/i, sources: ['emerg', 'wales-stroke'] },
    { says: /a face that droops on one side/i, sources: ['wales-stroke'] },
    { says: /sudden trouble with speech or sight/i, sources: ['wales-stroke'] },
    { says: /a seizure \(fit\)/i, sources: ['emerg', 'ppi'] },
    { says: /^fainting$/i, sources: ['emerg'] },
    { says: /^chest pain$/i, sources: ['nutrients2015'] },
    { says: /hands or feet locked in a painful spasm/i, sources: ['nutrients2015', 'ppi'] },
    { says: /heartbeat that does not settle/, sources: ['ppi', 'wales-palpitations'] },
    { says: /heartbeat with faintness, chest pain or breathlessness/, sources: ['wales-palpitations'] },
    { says: /very sleepy after magnesium, above all with kidney disease/i, sources: ['mgbasics'] },
    { says: /slow breathing or sudden weakness after magnesium/i, sources: ['mgbasics'] },
  ],
  'Get help today': [
    { says: /numb feet.*sore.*redness.*black skin.*warmth or fever/i, sources: ['niddk', 'nhsinform'] },
  ],
  'See a doctor soon': [
    {
      says: /new pain, tingling or numbness.*balance.*weakness.*cut that does not heal/i,
      sources: ['nhsinform', 'nidirect'],
    },
  ],
};

/** What the sources do not carry: only remembered, or with no authority’s page. */
export const notShown: readonly RegExp[] = [
  /vitamin E\b/,
  /kidney failure|thyroid/i,
  /20 million/,
  /in the dark/,
  /below a line|stiff/i,
  /Wernicke|confusion/i,
  /folic|zinc/i,
  /isoniazid|metformin|amiodarone/i,
  /Lyme|leprosy/,
];
