import type { PluralForms } from '../plural-forms.js';
import { caution } from './caution.js';
import { emergencyNumber } from './emergency-number.js';
import { intakeFigures } from './intake-figures.js';
import { medicineTyped } from './medicine-typed.js';
import { medicines } from './medicines.js';

/** Words of `supplement-warning`. */
export const supplementWarning = {
  ...caution,
  ...emergencyNumber,
  ...intakeFigures,
  ...medicines,
  medicineTyped,
  heading: 'Before taking magnesium',
  upperTitle: 'Upper level a day',
  upperLine: '{group}: {amount} a day',
  effectsTitle: 'Side effects',
  effects: {
    diarrhoea:
      'Diarrhoea is the most frequent. In some adults it begins at about {amount} a day of added magnesium.',
    nausea: 'Feeling sick and stomach cramps.',
    overdose:
      'Rare, with an overdose or kidney disease: low blood pressure, weakness, slow or difficult breathing, a change in heart rhythm.',
  },
  beforeSurgery: 'Before an operation, tell the anaesthetist: magnesium can strengthen muscle relaxants.',
  kidneyLimit:
    'With severe kidney disease (eGFR below {n}) UK product texts rule it out. Any kidney disease is a reason to ask first.',
  effectsPoison: 'With an overdose you can also call a poison centre.',
  callTitle: 'Call for help after magnesium',
  overdose: 'Very sleepy, slow or difficult breathing, sudden weakness, above all with kidney disease.',
  askFirstTitle: 'Ask a doctor or pharmacist first',
  conditions: {
    'young-child': {
      name: 'Young child',
      text: 'Ask a children’s doctor before any supplement. For young children some upper levels are lower, and not every authority sets one.',
    },
    pregnancy: {
      name: 'Pregnant or breastfeeding',
      text: 'Ask a midwife, doctor or pharmacist before any supplement.',
    },
    'slow-bowel': {
      name: 'Blocked or slow bowel',
      text: 'More magnesium gets into the blood then. Opioid pain tablets, some antidepressants and nerve damage from diabetes can slow the bowel. Fewer sources agree on this.',
    },
    heart: {
      name: 'Heart condition',
      text: 'Magnesium can slow the signals of the heart.',
    },
    myasthenia: {
      name: 'Myasthenia',
      text: 'Myasthenia gravis makes muscles weak. Magnesium can make weakness worse. The warnings speak above all of magnesium by drip. Ask the neurologist about tablets too.',
    },
    'older-laxative': {
      name: 'Older, for bowels',
      text: 'For older people who take magnesium for the bowels: kidneys work less well with age. Ask for kidneys and magnesium to be checked.',
    },
  },
  b6Title: 'Vitamin B6 and nerves',
  b6: 'Magnesium is often sold with vitamin B6. Too much vitamin B6 can itself damage nerves. Tingling that begins or gets worse is a reason to see a doctor.',
  b6Levels: {
    efsa: 'European Union ({year}): upper level {amount} a day.',
    anz: 'Australia and New Zealand ({year}): upper level {amount} a day.',
    uk: 'United Kingdom ({year}): no more than {amount} a day from supplements.',
    us: 'United States ({year}): upper level {amount} a day.',
  },
  b6Differ: 'For adults. The authorities differ.',
  b6HarmBelow:
    'Nerve damage was also reported below {amount} a day, often from several products together. Products with magnesium were among them.',
  formTitle: 'Which form?',
  formHint: 'pills, creams, baths',
  form: [
    'No form is known to be better for nerve pain. We found no trial that compares them.',
    'Forms that dissolve well are taken up better. In small studies aspartate, citrate, chloride and lactate did better than oxide and sulfate.',
  ],
  glycinate:
    'Glycinate was not among them. After bowel surgery it was taken up much as oxide was, in a study of {n} people.',
  threonate: 'Threonate did no more than a dummy (placebo) in one trial, on pain after surgery.',
  skinTitle: 'Creams, sprays, Epsom baths:',
  skin: 'no good sign shows that useful amounts get through skin, says a review of {year}. One of its authors wrote from a company’s address.',
  cream: 'In a trial of {n} people a cream did not clearly raise magnesium in the blood.',
  water:
    'Numb feet may not feel that water is too hot: let an elbow test it. Wash, and do not soak: soaking can harm the skin.',
  labelTitle: 'Reading the label',
  label:
    'US labels state the magnesium itself. Other labels may state the whole compound, which weighs more. Only the magnesium counts.',
  labelExample:
    'An example: {compound} of magnesium oxide contain about {amount} of magnesium. That is about {percent} of its weight.',
  finder: {
    title: 'Look up your medicines',
    /** Beside it, as long as there is nothing. */
    stays: 'Stays on this page.',
    /** In the field while it is empty. */
    type: 'A name, such as levothyroxine',
    /** Buttons that open the names of a kind; on a phone they stand in two rows. */
    kinds: {
      thyroid: 'Thyroid',
      antibiotics: 'Antibiotics',
      bone: 'Bone',
      iron: 'Iron',
      nerves: 'Nerve pain',
      water: 'Water tablets',
      acid: 'Stomach acid',
    },
    all: 'All {n}',
    pick: 'Choose from all of them',
    none: 'Choose a medicine',
    add: 'Add {name}',
    addPicked: 'Add',
    added: '{name} was added.',
    removed: '{name} was removed.',
    cleared: 'All were removed.',
    restored: 'They are on your list again.',
    remove: 'Remove {name}',
    picked: '{name} is already on your list below.',
    tooMany: { other: '{n} names fit. Type more letters to see them all.' } as PluralForms,
    matches: { one: '{n} name fits.', other: '{n} names fit.' } as PluralForms,
    /** Names of a kind that was opened. */
    ofKind: { one: '{kind}: {n} name', other: '{kind}: {n} names' } as PluralForms,
    unknown:
      'This name is not in our list. That does not mean there is no problem: ask a pharmacist. A general text on antacids says {low} to {high} hours from any other medicine.',
    near: 'This name is not in our list. Names like it may be other medicines. If yours is not here, ask a pharmacist.',
    itself: 'That is magnesium itself. All on this page is about it.',
    brand: 'Brand names are not listed. Try the name of the substance, which is on the pack.',
    clear: 'Clear',
    end: 'Not a complete list: ask a pharmacist.',
    /** Once there is a card. */
    each: 'Each one stands for itself: this is no plan for the day. What the leaflet or a pharmacist says comes first. Nothing here is a reason to change a medicine on your own.',
  },
  medicineEffects: {
    binds: 'Magnesium can bind {name} in the gut. Then less of it is taken up.',
    bindsHivMedicine: 'Magnesium can bind {name} in the gut. Then it may no longer hold HIV in check.',
    bindsHivPair:
      'Magnesium can bind dolutegravir in the gut, and antacids also lower rilpivirine. Then they may no longer hold HIV in check.',
    lowersHivMedicineAtAnyGap: 'Antacids with magnesium lower {name}, even when they are taken hours apart.',
    lowersThyroidMedicine: 'Less {name} may be taken up, so that it does less for the thyroid.',
    antacidLowers: 'Antacids with magnesium can lower how much {name} is taken up.',
    productsLower: 'Magnesium products can lower how much {name} is taken up.',
    antacidLowersHivMedicine:
      'Antacids with magnesium can lower {name}. Then it may no longer hold HIV in check.',
    antacidLowersCholesterolSame:
      'An antacid with magnesium lowered {name} in the blood, but not what it does for cholesterol.',
    antacidChanges: 'Antacids with magnesium may change how much {name} the body takes up or keeps.',
    aluminiumChanges: 'Antacids with aluminium and magnesium may change how much {name} is taken up.',
    antacidRaises: 'Magnesium hydroxide, as in milk of magnesia, may raise how much {name} is taken up.',
    antacidDelays: 'After antacids with magnesium, {name} can be taken up later.',
    antacidNoEffect: 'In one test an antacid with magnesium had no clear effect on {name} in the blood.',
    antacidAvoid: 'A UK text says that antacids should not be taken with {name}.',
    upsetsAcids: 'Together with antacids with magnesium, {name} can upset the acids in the blood.',
    losesInUrine: 'With {name} the body can lose more magnesium in urine.',
    losesOverTime:
      'Long use of {name} can lower magnesium, mostly after more than a year, in some after {months} months.',
    raises: '{name} keeps magnesium in the body, so the level can rise.',
    raisesUptake:
      'With {name} and magnesium products too much magnesium can build up, above all on dialysis.',
    slowsBowel: '{name} can slow the bowel. Then more magnesium gets into the blood.',
    lowersMagnesiumUptake: '{name}, such as {amount} a day, can lower how much magnesium is taken up.',
    lowMagnesiumHarms: 'Low magnesium can bring more side effects of {name}.',
    lowersB12:
      'Long use of {name} can lower vitamin B12, in up to 1 in {people} people. That can damage nerves.',
    holdsMagnesium: '{name} can contain magnesium.',
    holdsVitaminB6: 'Too much vitamin B6 can itself damage nerves.',
    notNamed: 'The UK texts on magnesium that we read do not name {name}, so nothing is confirmed here.',
  },
  gap: '{name}: at least {before} before magnesium, or at least {after} after it.',
  /** At the ends of a time line. */
  magnesium: 'magnesium',
  noGap: 'Time apart does not solve this.',
  hours: { one: '{n} hour', other: '{n} hours' } as PluralForms,
  askFirst: {
    hivClinic: 'Ask the HIV clinic first, before any product with magnesium.',
    specialistTeam: 'Ask the specialist team first.',
    cancerTeam: 'Ask the cancer team first.',
    clinic: 'Ask the clinic that prescribes it first.',
    doctor: 'Ask a doctor or pharmacist first.',
  },
  medicineNotes: {
    pharmacist: 'Ask a pharmacist.',
    measure: 'Ask whether your magnesium should be measured.',
    thyroidCheck: 'Ask whether your thyroid should be checked.',
    fasting: 'It comes first in the day, on an empty stomach, with plain water.',
    notThatDay: 'The advice is no magnesium on the day of the dose. Ask a pharmacist.',
    hospital: 'By drip or injection it is given in hospital, where staff measure levels.',
    bothDiuretics:
      'Ask whether your magnesium should be measured, above all with digoxin or water tablets. In about 1 in {people} cases magnesium alone did not put it right.',
    b12Too:
      'Long use can lower vitamin B12 too, and that can damage nerves. With new numbness or tingling, ask about a test.',
    b12Test: 'With new numbness or tingling, ask about a test of vitamin B12.',
    noProof: 'That does not mean that there is no effect: ask a pharmacist.',
    avoidBoth: 'One UK text on antacids is against both together.',
    sugar: 'Blood sugar could then fall more: ask the diabetes team.',
    addUp:
      'All amounts add up, and together can pass the upper level. Ask a pharmacist before taking two such products.',
    readLabel: 'Read the label. Tingling that begins or gets worse is a reason to see a doctor.',
  },
  sourcesDiffer: 'Sources differ. We show the longest time.',
  antacidText: 'A general text on antacids says {low} to {high} hours from any other medicine.',
  fewSourcesHere: 'Few sources say this.',
  /** In place of two sentences on amounts and phone numbers. */
  source: 'Source: {title}. {organisation}.',
};

export type SupplementWarningWords = typeof supplementWarning;
