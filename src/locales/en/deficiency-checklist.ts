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
    'These signs have many commoner causes. Many people take in less magnesium than advised. A lack that causes signs is uncommon.',
  causesTitle: 'Commoner causes of numbness and tingling',
  causes: {
    diabetes: 'Diabetes',
    'b12-lack': 'Too little vitamin B12',
    'b6-excess': 'Too much vitamin B6, from supplements',
    alcohol: 'Heavy drinking over many years',
    medicines: 'Some medicines, such as some for cancer',
    pressure: 'An injury, or pressure on a nerve',
  },
  noList: 'No list can tell what causes a sign. Even a normal blood result does not rule out low stores.',
  callTitle: 'Call for help right away',
  coronary: 'Chest pain',
  tickHint:
    'Tick what fits you. Your ticks build a note for an appointment, at the end of this list. They do nothing else.',
  stages: {
    early: 'Early signs',
    later: 'Later signs',
  },
  stageHints: {
    early: 'They are vague, and come with many other illnesses.',
    later: 'Numbness and tingling come late. On their own they point to other causes first.',
  },
  signs: {
    appetite: 'Poor appetite',
    nausea: 'Feeling sick (nausea)',
    vomiting: 'Being sick (vomiting)',
    fatigue: 'Tiredness',
    weakness: 'Weakness',
    numbness: 'Numbness',
    tingling: 'Tingling, or pins and needles',
    cramps: 'Muscle cramps',
    tremor: 'Shaking or twitching',
    personality: 'A change in mood or character',
  },
  alsoExcess: 'Also a sign of too much.',
  severe: 'A severe lack can also make the eyes move on their own. That needs a doctor.',
  bloodTest: 'A blood test may then show low calcium or low potassium too.',
  excessTitle: 'Too much magnesium can look the same',
  excessHint:
    'Too much is rare with healthy kidneys. Most often it comes with kidney disease, or from laxatives and antacids.',
  excess: {
    nausea: 'Feeling sick (nausea)',
    weakness: 'Weakness',
    drowsiness: 'Feeling very sleepy',
    'low-pressure': 'Low blood pressure',
    'slow-breathing': 'Slow breathing',
    rhythm: 'An irregular heartbeat',
  },
  alsoLack: 'Also a sign of too little.',
  risksTitle: 'What makes a low level more likely',
  risks: {
    bowel: 'Crohn’s disease, coeliac disease, or part of the bowel removed or bypassed',
    'gut-loss': 'Diarrhoea or vomiting that lasts',
    diabetes: 'Diabetes, above all when blood sugar is hard to control',
    alcohol: 'Heavy drinking over years',
    starvation: 'Very little food for long, or drip feeding with too little magnesium',
    kidneys: 'Kidney conditions that let magnesium go; some are inherited',
    aldosterone: 'Too much aldosterone, a hormone that controls salt',
  },
  medicinesTitle: 'Medicines that can lower magnesium',
  medicinesHint: 'Nothing here is a reason to change a medicine on your own.',
  fewerSources: 'Fewer sources name {names}.',
  longUse: 'Mostly after more than a year.',
  opposite: 'Some water tablets do the opposite: {names} keep magnesium in the body.',
  note: {
    title: 'Note for your appointment',
    empty: 'Nothing is ticked yet.',
    filled: 'Your note holds what you ticked.',
    signs: 'What I have noticed',
    risks: 'What may matter',
    medicines: 'Medicines I take, one or more of',
    questions: 'Questions to ask',
    ask: [
      'What else could explain these signs?',
      'Should my magnesium be tested, and how well do my kidneys work?',
      'Is a test for vitamin B12 or blood sugar worth it?',
      'Could one of my medicines play a part?',
    ],
    own: 'In my own words',
    ownHint: 'Since when? How often? What makes it better or worse?',
    by: 'Made with a list of signs on a web page. It is no test result.',
  },
};

export type DeficiencyChecklistWords = typeof deficiencyChecklist;
