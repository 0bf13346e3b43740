import { emergencyNumber } from './emergency-number.js';

/** Words of `emergency-banner`. */
export const emergencyBanner = {
  ...emergencyNumber,
  heading: 'Emergency: when to call',
  /** Where the number stands without the signs. */
  headingCompact: 'Emergency number',
  when: 'Call right away if a life may be in danger, or if moving the person could do harm.',
  allSigns: 'More warning signs',
  adults: 'Adults',
  children: 'Children',
  poison: {
    title: 'Poisoning',
    /** Several, each for a part of the country. */
    centres: { one: '{n} centre, by region', other: '{n} centres, by region' },
    none: 'We have no confirmed poison centre for this country. Call the emergency number, or ask a doctor or pharmacist.',
    unknown: 'Call a poison centre, doctor or pharmacist.',
  },
  crisis: {
    title: 'Thoughts of suicide',
    none: 'We have no confirmed crisis line for this country. Tell someone near you, and call the emergency number.',
    unknown: 'Tell someone near you, and call a crisis line.',
  },
  signs: {
    breathing: 'Trouble breathing, or short of breath',
    chest: 'Chest pain or discomfort, two minutes or longer',
    speech: 'Unable to speak',
    neuro: 'Sudden dizziness, weakness or change in sight',
    mental: 'Sudden confusion, odd behaviour, or hard to wake',
    faint: 'Fainting or passing out',
    poison: 'Swallowed poison, or too many tablets',
    vomiting: 'Severe or non-stop vomiting',
    choking: 'Choking',
    blue: 'Skin that turns blue',
    'weak-cough': 'A cough too weak to clear the airway',
    bleeding: 'Bleeding that will not stop',
    blood: 'Coughing up or vomiting blood',
    'head-spine': 'A blow to the head or an injured spine',
    injury: 'A bad injury: a crash, a burn, smoke, near drowning, a deep or large wound',
    swelling: 'Swelling of the face, eyes or tongue',
    pain: 'Sudden, severe pain anywhere',
    belly: 'Severe belly pain or pressure',
    headache: 'A headache unlike any before',
    harm: 'Thoughts of ending your life or hurting someone',
    'c-breath': 'Trouble breathing, or breathing that is not normal',
    'c-blue': 'Blue or grey skin',
    'c-alert': 'Less alert, or slow to respond',
    'c-sleepy': 'More sleepy than usual',
    'c-mental': 'A clear change: confused, strange or very cross',
    'c-walk': 'Cannot stand or walk',
    'c-seizure': 'A seizure (fit)',
    'c-fever': 'Fever with odd behaviour or a stiff neck or back',
    'c-feed': 'Trouble eating or feeding',
    'c-bleed': 'Bleeding that will not stop',
  },
};

export type EmergencyBannerWords = typeof emergencyBanner;
