import { callSigns } from './call-signs.js';
import { caution } from './caution.js';
import { emergencyNumber } from './emergency-number.js';
import { medicines } from './medicines.js';
import { takeAway } from './take-away.js';

/** Words of `deficiency-checklist`. */
export const deficiencyChecklist = {
  ...takeAway,
  ...caution,
  ...emergencyNumber,
  ...medicines,
  ...callSigns,
  heading: 'Signs of too little magnesium',
  opening:
    'These signs mostly have other causes: diabetes, low B12, high B6, alcohol, medicines, a pressed nerve.',
  uncommon: 'A lack that causes signs is uncommon.',
  tickTitle: 'Tick what to tell your doctor',
  tickHint: 'Nothing is counted or weighed.',
  signs: {
    appetite: 'Poor appetite',
    nausea: 'Feeling sick (nausea)',
    vomiting: 'Vomiting',
    fatigue: 'Tiredness',
    weakness: 'Weakness',
    numbness: 'Numbness',
    tingling: 'Tingling',
    cramps: 'Muscle cramps',
    tremor: 'Shaking or twitching',
    personality: 'Mood or character change',
  },
  alsoExcess: 'also from too much',
  excessTitle: 'Signs of too much',
  excessHint:
    'Too much is rare with healthy kidneys. Most often it comes with kidney disease, or from laxatives and antacids.',
  excess: {
    nausea: 'Feeling sick (nausea)',
    weakness: 'Weakness',
    drowsiness: 'Feeling very sleepy',
    'low-pressure': 'Low blood pressure',
    'slow-breathing': 'Slow or difficult breathing',
    rhythm: 'An irregular heartbeat',
  },
  alsoLack: 'also from too little',
  callFor: 'call for help',
  excessEffects: {
    muscles: 'Too much can weaken muscles.',
    'b6-nerves': 'Too much vitamin B6, often sold with magnesium, can damage nerves.',
  },
  risksTitle: 'More likely to run low',
  risksHint: 'age, diabetes, drinking',
  lessThanAdvised: 'Many people take in less magnesium than advised.',
  /** Below what is ticked in a row. */
  toNote: 'What you tick stands in the note, below the signs.',
  risks: {
    bowel: 'Crohn’s disease, coeliac disease, or part of the bowel removed or bypassed',
    'gut-loss': 'Diarrhoea or vomiting that lasts',
    diabetes: 'Diabetes, above all when blood sugar is hard to control',
    alcohol: 'Heavy drinking over years',
    starvation: 'Very little food for long, or drip feeding with too little magnesium',
    kidneys: 'Kidney conditions that let magnesium go; some are inherited',
    aldosterone: 'Too much aldosterone, a hormone that controls salt',
    older: 'Older age: less is eaten and taken up, more is lost',
  },
  medicinesTitle: 'Medicines that can lower magnesium',
  medicinesShort: 'water tablets, acid blockers',
  medicinesHint: 'Nothing here is a reason to change a medicine on your own.',
  fewerSources: 'Fewer sources name {names}.',
  longUse: 'Mostly after more than a year, some after {months} months.',
  opposite: 'Some water tablets do the opposite: {names} keep magnesium in the body.',
  bloodTitle: 'Blood tests and signs',
  range: '{low} to {high}',
  usual: 'The usual range in blood is {mmol} mmol/L ({mg} mg/dL).',
  usualSaid: 'The usual range in blood is {mmol} millimoles per litre, or {mg} milligrams per decilitre.',
  laboratory: 'Your laboratory’s own range decides. Ranges differ.',
  stores: 'Even a normal blood result does not rule out low stores.',
  cells: 'Tests of cells, such as red blood cells, do not settle it: they often disagree.',
  stages:
    'Early signs are vague. Numbness and tingling come late, and on their own point to other causes first.',
  causesTitle: 'Commoner causes of numbness and tingling',
  causes: {
    diabetes: 'Diabetes',
    'b12-lack': 'Too little vitamin B12',
    'b6-excess': 'Too much vitamin B6, from supplements',
    alcohol: 'Heavy drinking over many years',
    medicines: 'Some medicines, such as some for cancer',
    pressure: 'An injury, or pressure on a nerve',
  },
  noList: 'No list can tell what causes a sign.',
  bloodTest: 'With a severe lack a blood test may show low calcium or low potassium too.',
  severe: 'A severe lack can also make the eyes move on their own. That needs a doctor.',
  note: {
    title: 'Note for your appointment',
    filled: 'Your note has what you ticked.',
    cleared: 'The note was cleared.',
    restored: 'Your note is back.',
    signs: 'What I have noticed',
    risks: 'What may matter',
    medicines: 'Medicines I take, one or more of',
    questions: 'Questions to ask',
    ask: [
      'What else could explain these signs?',
      'Should my magnesium be tested, and how well do my kidneys work?',
      'Are tests for vitamin B12, blood sugar and blood proteins worth it?',
      'Could one of my medicines play a part?',
    ],
    own: 'In my own words',
    ownHint: 'Since when? How often? What makes it better or worse?',
    by: 'Made with a list of signs on a web page. It is no test result.',
  },
};

export type DeficiencyChecklistWords = typeof deficiencyChecklist;
