import { callSigns } from './call-signs.js';
import { emergencyNumber } from './emergency-number.js';

/** Words of `neuropathy-guide`. */
export const neuropathyGuide = {
  ...emergencyNumber,
  ...callSigns,
  heading: 'What peripheral neuropathy is',
  opening:
    'Damage to nerves outside the brain and spinal cord. It usually starts in the toes and climbs slowly.',
  kindsTitle: 'Kinds of nerves',
  kinds: 'More than {kinds} kinds of neuropathy are known.',
  share: 'In the UK almost 1 in {people} people over {over} have it to some degree.',
  figureTitle: 'Choose a place to see what it can feel like',
  figure: 'A standing body, seen from the front. The feet and calves are dark, the hands less so.',
  /** At the figure. */
  labels: {
    eyes: 'Eyes',
    heart: 'Heart',
    bowel: 'Stomach',
    bladder: 'Bladder',
    skin: 'Skin',
    hands: 'Hands',
    legs: 'Legs',
    feet: 'Feet',
  },
  felt: {
    eyes: 'Eyes can feel like this',
    heart: 'Heart and blood pressure: what can happen',
    bowel: 'Stomach and bowel: what can happen',
    bladder: 'Bladder and sex: what can happen',
    skin: 'Skin: what can happen',
    hands: 'Hands can feel like this',
    legs: 'Legs can feel like this',
    feet: 'Feet can feel like this',
  },
  nerveNames: {
    sensory: 'Nerves for feeling (sensory)',
    motor: 'Nerves for muscles (motor)',
    autonomic: 'Nerves for what runs by itself (autonomic)',
  },
  nerveWork: {
    sensory: 'They carry touch, heat, pain, and where your limbs are.',
    motor: 'They carry orders to muscles.',
    autonomic: 'They run blood pressure, digestion, the bladder, sweat and sex.',
  },
  feelings: {
    tingling: 'Pins and needles',
    numbness: 'Numbness: heat or a cut may go unnoticed',
    pain: 'Burning, sharp or electric pain, often worse at night',
    touch: 'Pain from a light touch',
    balance: 'Poor balance',
    weakness: 'Weak muscles, or muscles that cannot move',
    cramps: 'Cramps and twitching',
    wasting: 'Muscles that get thinner',
    'foot-drop': 'A foot that drops, and tripping',
    standing: 'Dizziness or fainting on standing up',
    'fast-heart': 'A fast heartbeat at rest',
    'low-sugar': 'Low blood sugar without the usual warning signs',
    stools: 'Constipation, or diarrhoea at night',
    fullness: 'Feeling sick or full soon, bloating',
    urine: 'Trouble emptying the bladder, or leaks',
    sex: 'Trouble with erections, or a dry vagina',
    sweat: 'Too much or too little sweat',
    pupils: 'Pupils slow to get used to light',
  },
  /** Some of them in one line, where they are felt in the same place. */
  together: {
    muscles: 'Muscles that weaken, cramp, twitch, get thinner or cannot move',
    thin: 'Muscles that weaken, get thinner or cannot move',
    weak: 'Muscles that weaken, cramp, twitch or cannot move',
    steps: 'Poor balance, tripping, a foot that drops',
  },
  /** How many a place has, to those who listen. */
  found: { one: '{place}: {n} sign', other: '{place}: {n} signs' },
  spreadTitle: 'How it usually starts',
  spreadStep: 'Step {n}',
  spread: {
    toes: 'Most forms begin in the toes, on both sides alike.',
    legs: 'Slowly they climb the feet and legs, like a stocking.',
    hands: 'Later the hands can follow, like a glove.',
  },
  slow: 'Slow is the usual way. A sudden start is a warning sign.',
  levels: {
    'same-day': 'Get help today',
    'see-doctor': 'See a doctor soon',
  },
  foot: 'With numb feet: an open sore, spreading redness, black skin, warmth or fever.',
  early: 'New pain, tingling or numbness in the feet, poor balance, weakness, a foot cut that does not heal.',
  careTitle: 'Every day:',
  care: 'look at both feet, wear shoes that fit.',
  causesTitle: 'Causes',
  causesHint: 'most often diabetes',
  earlyWhy: 'Finding the cause early can limit the damage.',
  causes: {
    diabetes: 'Diabetes: the most common cause in the UK',
    alcohol: 'Heavy drinking over years',
    'b12-lack': 'Too little vitamin B12',
    'other-lacks': 'Too little vitamin B1, vitamin B6 or copper',
    'b6-excess': 'Too much vitamin B6, from supplements',
    chemotherapy: 'Some cancer medicines',
    medicines: 'Some other medicines',
    pressure: 'An injury, or pressure on a nerve',
    infection: 'Infections, such as HIV or shingles',
    immune: 'The body’s own defences, as in Guillain-Barré syndrome',
    toxins: 'Poisons, such as lead',
    proteins: 'Certain proteins in the blood, and tumours',
    inherited: 'Conditions that run in families',
    unknown: 'Often no cause is found',
  },
  nutrientsTitle: 'Nutrients',
  nutrientsHint: 'B12, B6, B1, copper, magnesium',
  nutrients: {
    b12: {
      name: 'Vitamin B12',
      text: 'Too little can bring numbness and unsteadiness. Found late, it can last.',
    },
    b6: {
      name: 'Vitamin B6',
      text: 'Too much, from supplements, can damage nerves. The damage may last. A lack from food alone is rare.',
    },
    b1: {
      name: 'Vitamin B1 (thiamin)',
      text: 'Too little can bring burning feet and weakness, also within weeks after weight-loss surgery.',
    },
    copper: {
      name: 'Copper',
      text: 'Too little can damage nerves and spinal cord, years after surgery on stomach or bowel.',
    },
    magnesium: {
      name: 'Magnesium',
      text: 'A strong lack can bring numbness and tingling. It is not known to cause lasting neuropathy. Too much can bring weakness.',
    },
  },
};

export type NeuropathyGuideWords = typeof neuropathyGuide;
