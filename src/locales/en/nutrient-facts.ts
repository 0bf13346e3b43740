/** Words of `nutrient-facts`. */
export const nutrientFacts = {
  heading: 'What magnesium does',
  opening: 'A mineral from food and drink.',
  bodyTitle: 'Where the body keeps it',
  /** For the ear; the figures follow as text. */
  picture:
    'A bar that stands for all the magnesium in an adult. Bone takes half of it or a little more. Muscle and other soft tissue take most of the rest. Blood serum is a thin line at the end.',
  parts: { bone: 'Bone', soft: 'Muscle, soft tissue', serum: 'Blood serum' },
  share: { bone: '{low} to {high}', soft: 'most of the rest', serum: 'under {percent}' },
  serum: 'Even a normal blood result does not rule out low stores.',
  rolesTitle: 'What needs it',
  /** What it is, and what magnesium does there. */
  roles: {
    muscle: { name: 'Muscles', text: 'tighten and let go' },
    nerve: { name: 'Nerves', text: 'pass signals' },
    bone: { name: 'Bones', text: 'are built of it' },
    energy: { name: 'Energy', text: 'from food' },
    protein: { name: 'Protein', text: 'is built' },
  },
  alsoNamed: 'The US fact sheet also names blood sugar and blood pressure.',
  role: 'A task is no promise: more magnesium does not do more.',
  /** Each as it is written, and as it is said. */
  numbers: {
    total: { figure: '{n} g', said: '{n} grams', text: 'in an adult' },
    enzymes: { figure: '{n}+', said: 'More than {n}', text: 'enzyme systems' },
    urine: { figure: '{n} mg', said: '{n} milligrams', text: 'in urine a day' },
  },
  figures: {
    title: 'About these figures',
    total: 'An adult has about {amount} in the body.',
    enzymes:
      'More than {n} enzyme systems need it. Enzymes drive the small chemical steps of life. A newer review counts over {newer}.',
    urine: 'About {amount} leave with urine each day, and less when little comes in.',
    stripes:
      'The whole bar is all the magnesium in an adult. Stripes: between the lower and the higher figure for bone.',
  },
  older: {
    title: 'And the immune system?',
    text: 'Older texts also name the immune system. Today’s US fact sheet does not name it among its main tasks.',
  },
};

export type NutrientFactsWords = typeof nutrientFacts;
