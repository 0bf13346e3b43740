import { callSigns } from './call-signs.js';
import { caution } from './caution.js';
import { intakeFigures } from './intake-figures.js';
import { emergencyNumber } from './emergency-number.js';

/** Words of `neuropathy-guide`. */
export const neuropathyGuide = {
  ...emergencyNumber,
  ...callSigns,
  kidneys: caution.kidneys,
  units: intakeFigures.units,
  heading: 'Peripheral neuropathy',
  opening: 'Damage to nerves outside the brain and spinal cord, usually starting slowly in the toes.',
  kindsTitle: 'How it starts, and kinds',
  kinds: 'More than {kinds} kinds of neuropathy are known.',
  share: 'In the UK almost 1 in {people} people aged {from} or over have it to some degree.',
  figureTitle: 'Choose a place to see what it can feel like',
  /** What it shows, and the places that are chosen. */
  figure:
    'A standing body, seen from the front. Marked: {places}. The feet and calves are dark, the hands less so.',
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
    feet: 'Feet: what can happen',
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
    numbness: 'Numbness: heat or cuts may go unnoticed',
    pain: 'Burning, sharp or electric pain, often worse at night',
    touch: 'Pain from light touch',
    balance: 'Poor balance',
    weakness: 'Muscles that slowly weaken, or go limp',
    cramps: 'Cramps and twitching',
    wasting: 'Muscles that get thinner',
    'foot-drop': 'A foot that drops, and tripping',
    standing: 'Dizziness on standing up, even fainting: tell a doctor',
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
    muscles: 'Muscles that cramp, twitch, get thinner, slowly weaken or go limp',
    thin: 'Muscles that get thinner, slowly weaken or go limp',
    weak: 'Muscles that cramp, twitch, slowly weaken or go limp',
    steps: 'Poor balance, tripping, a dropping foot',
  },
  /** How many a place has, to those who listen. */
  found: { one: '{place}: {n} sign', other: '{place}: {n} signs' },
  /** What its picture shows. */
  spreadStep: 'Marked: {places}.',
  spreadMarks: {
    toes: 'toes',
    legs: 'feet and calves',
    hands: 'feet, calves and hands',
  },
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
  foot: 'With diabetes or numb feet: open sore, swelling, warmth, spreading redness, new colour or shape, fever.',
  early:
    'New foot pain, tingling or numbness, poor balance, weakness. With neither: a cut that does not heal.',
  careTitle: 'Daily check:',
  care: 'feet, bath water, shoes.',
  causesTitle: 'Causes',
  earlyWhy: 'Finding the cause early can limit the damage.',
  causes: {
    diabetes: 'Diabetes: the most common cause in the UK',
    alcohol: 'Heavy drinking over years',
    'b12-lack': 'Too little vitamin B12',
    'other-lacks': 'Too little vitamin B1, vitamin B6 or copper',
    'b6-excess': 'Too much vitamin B6, from supplements',
    chemotherapy: 'Some cancer medicines',
    medicines: 'Some other medicines, such as amiodarone, metronidazole, nitrofurantoin or phenytoin',
    thyroid: 'An underactive thyroid',
    kidneys: 'Long-term kidney disease',
    liver: 'Long-term liver disease',
    'nitrous-oxide': 'Nitrous oxide (“laughing gas”), through a lack of vitamin B12',
    pressure: 'An injury, or pressure on a nerve',
    infection: 'Infections, such as HIV or shingles',
    immune: 'The body’s own defences, as in Guillain-Barré syndrome',
    toxins: 'Poisons, such as lead',
    proteins: 'Certain proteins in the blood, and tumours',
    inherited: 'Conditions that run in families',
    unknown: 'Often no cause is found',
  },
  noChange: 'Nothing here is a reason to change a medicine on your own.',
  nutrientsTitle: 'Vitamins and minerals',
  nutrients: {
    b12: {
      name: 'Vitamin B12',
      text: 'Too little can bring numbness and unsteadiness. Found late, it can last.',
    },
    b6: {
      name: 'Vitamin B6',
      text: 'Too much, from supplements, can damage nerves. The damage may last. A lack from food alone is rare.',
      more: 'In Australia nerve damage was reported below {amount} a day too. Several products, also of magnesium, can add up.',
    },
    b1: {
      name: 'Vitamin B1 (thiamin)',
      text: 'Too little can bring burning feet and weakness, also within weeks after weight-loss surgery. Heavy drinking can lead to it too.',
    },
    copper: {
      name: 'Copper',
      text: 'Too little can damage nerves and spinal cord, years after surgery on stomach or bowel.',
    },
    magnesium: {
      name: 'Magnesium',
      text: 'A strong lack can bring numbness and tingling. Too much can weaken muscles.',
    },
  },
  b12: {
    who: 'Who more often runs low:',
    risks: {
      metformin: 'With metformin, a diabetes medicine: up to 1 in {people}',
      'acid-medicines': 'With medicines against stomach acid',
      vegan: 'On a vegan diet',
      bowel: 'After disease or surgery of the stomach or bowel',
      'nitrous-oxide': 'After nitrous oxide (“laughing gas”)',
    },
    test: 'With new numbness or tingling, ask about a B12 test.',
    ask: 'Ask before changing any medicine.',
  },
  wernicke: 'New or sudden confusion, odd eye movements or an unsteady walk: any one is an emergency.',
  wernickeRisks: 'It can come with heavy drinking, or after weight-loss surgery.',
  testsTitle: 'Tests and doctors',
  tests: {
    first:
      'First a GP (family doctor) asks questions and checks feeling, strength and reflexes. For some people a neurologist, a doctor for nerves, comes next.',
    blood: 'Blood tests often look at:',
    of: {
      sugar: 'Blood sugar, now or over months (HbA1c)',
      b12: 'Vitamin B12',
      thyroid: 'The thyroid',
      'kidneys-liver': 'Kidneys and liver',
      proteins: 'Proteins in the blood',
    },
    nerves: 'Sometimes tests show how well nerves carry signals. Not everybody needs them.',
    magnesium: 'Magnesium is in none of the lists of tests we read.',
  },
  helpTitle: 'Can it get better?',
  helpHint: 'what helps',
  help: {
    cause: 'It depends on the cause. Where the cause is found and put right, some people recover well.',
    lasting: 'Some damage stays even then, and some kinds slowly get worse.',
    both: '“It never goes away” and “it can be reversed”: neither holds for everybody.',
    painTitle: 'Pain',
    pain: 'Nerve pain has medicines of its own. England’s guideline begins with amitriptyline, duloxetine, gabapentin or pregabalin. For pain in one place it names capsaicin cream, for people who cannot have tablets or do not want them. A doctor can say more about each.',
    shop: 'Pain tablets from a shop may do little for it.',
    muscles: 'Physiotherapy (physical therapy) can help with weak muscles and poor coordination.',
    night: 'Nerve pain often rises towards evening and night. Why is not settled.',
    feetTitle: 'Feet, every day',
    feet: {
      look: 'Look at both, also from below; somebody else can help.',
      water: 'Test bath water before feet go in: heat may go unnoticed.',
      wash: 'Wash them, and do not soak them.',
      shoes: 'Shoes that fit, indoors too; feel inside them first.',
      heat: 'No hot water bottle and no fire close to them.',
    },
  },
};

export type NeuropathyGuideWords = typeof neuropathyGuide;
