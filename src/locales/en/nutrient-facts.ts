/** Words of `nutrient-facts`. */
export const nutrientFacts = {
  heading: 'What magnesium does',
  opening: 'Magnesium is a mineral from food and drink. Muscles, nerves and bones need it to work.',
  rolesTitle: 'What the body needs it for',
  roles: {
    muscle: 'Muscles: to tighten and to let go',
    nerve: 'Nerves: to pass on signals',
    bone: 'Bones: as a building material',
    sugar: 'Blood sugar: to keep it in balance',
    pressure: 'Blood pressure: to help control it',
    energy: 'Energy: to turn food into it',
    protein: 'Protein: to build it',
  },
  immune:
    'Older texts also name the immune system. Today’s US fact sheet does not name it among its main tasks.',
  role: 'A task in the body is no promise. It does not mean that more magnesium does more.',
  bodyTitle: 'Where the body keeps it',
  /** For the ear; the figures follow as text. */
  picture:
    'A bar that stands for all the magnesium in an adult. Bone takes half of it or a little more. Muscle and other soft tissue take most of the rest. Blood serum is a thin line at the end.',
  stripes:
    'The whole bar is all the magnesium in an adult. Stripes: between the lower and the higher figure for bone.',
  parts: { bone: 'Bone', soft: 'Muscle and other soft tissue', serum: 'Blood serum' },
  share: { bone: '{low} to {high}', soft: 'most of the rest', serum: 'less than {percent}' },
  serum: 'Even a normal blood result does not rule out low stores.',
  numbersTitle: 'In numbers',
  numbers: {
    total: { figure: 'About {n} g', text: 'in the body of an adult' },
    enzymes: {
      figure: 'More than {n}',
      text: 'enzyme systems need it. Enzymes drive the small chemical steps of life. A newer review counts over {newer}.',
    },
    urine: {
      figure: 'About {n} mg',
      text: 'a day leave with urine, and less when little comes in.',
    },
  },
};

export type NutrientFactsWords = typeof nutrientFacts;
