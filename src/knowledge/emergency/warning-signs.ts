/** Signs of a medical emergency that touch this subject: always on show. Source: `mplus`. */
export const topicSigns = [
  'breathing',
  'chest',
  'speech',
  'neuro',
  'mental',
  'faint',
  'poison',
  'vomiting',
] as const;

/** The other signs in adults. Source: `mplus`. */
export const adultSigns = [
  'choking',
  'blue',
  'weak-cough',
  'bleeding',
  'blood',
  'head-spine',
  'injury',
  'swelling',
  'pain',
  'belly',
  'headache',
  'harm',
] as const;

/** Signs in children. Source: `mplus`. */
export const childSigns = [
  'c-breath',
  'c-blue',
  'c-alert',
  'c-sleepy',
  'c-mental',
  'c-walk',
  'c-seizure',
  'c-fever',
  'c-feed',
  'c-bleed',
] as const;

export type SignId = (typeof topicSigns | typeof adultSigns | typeof childSigns)[number];
