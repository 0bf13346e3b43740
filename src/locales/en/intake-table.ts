import { caution } from './caution.js';
import { intakeFigures } from './intake-figures.js';

/** Words of `intake-table`. */
export const intakeTable = {
  ...caution,
  ...intakeFigures,
  heading: 'How much magnesium a day',
  /** Above figures side by side, of adults and of those that were asked about. */
  perDayAdults: 'Adults, {unit} a day, from all food and drink',
  perDay: 'In {unit} a day, from all food and drink',
  women: 'Women',
  men: 'Men',
  /** Whose figures: below those of one authority. */
  whose: 'A day, from all food and drink. {authority}, {kind}, set in {year}.',
  /** Of one that serves many countries. */
  whoseFor: 'A day, from all food and drink. For {country}: {authority}, {kind}, set in {year}.',
  /** Said when the reader has changed something: whose figures, then each group. */
  changed: '{authority}. {amounts}',
  changedAmount: '{group}: {amount}.',
  agesTitle: 'All ages, pregnancy, breastfeeding',
  dependsOnAge: 'Where two numbers stand, such as {amount}, the amount depends on age.',
  formula: 'With infant formula: {amount} a day.',
  noAnswer: '{authority}: there is no figure here for this group. Ask {ask}, or a doctor or dietitian.',
  /** Whom to ask where an authority has no figure to show. */
  ask: {
    'us-ca': 'the National Academies',
    uk: 'the NHS',
    dach: 'the German Nutrition Society',
    nnr: 'the Nordic Council of Ministers',
    efsa: 'the European Food Safety Authority',
    anz: 'the National Health and Medical Research Council',
    jp: 'the Ministry of Health, Labour and Welfare',
    in: 'the National Institute of Nutrition in India',
    ch: 'the Swiss Federal Food Safety and Veterinary Office',
    who: 'the World Health Organization',
  },
  table: {
    caption: 'Magnesium a day from all food and drink. {authority}, {kind}, set in {year}.',
    age: 'Age in years',
    female: 'Women and girls',
    male: 'Men and boys',
    pregnancy: 'Pregnant',
    lactation: 'Breastfeeding',
    /** Of one column of figures side by side. */
    amount: 'Amount a day',
    asked: 'You asked about',
    formulaNote: '{amount} with infant formula',
  },
  kinds: {
    RDA: 'RDA',
    RDI: 'RDI',
    RNI: 'RNI',
    AI: 'AI',
  },
  kindsExplained: {
    RDA: 'RDA (recommended dietary allowance): enough for nearly all healthy people.',
    RDI: 'RDI (recommended dietary intake): enough for nearly all healthy people.',
    RNI: 'RNI (reference nutrient intake): enough for nearly all healthy people.',
    AI: 'AI (adequate intake): set where an exact need could not be worked out. It is no minimum.',
  },
  compare: {
    kindAndYear: '{authority}: {kind}, set in {year}.',
    why: 'Why the figures differ',
    reasons: [
      'Each authority looked at different studies, in different years.',
      'RDA, RDI and RNI add a margin, so that they are enough for nearly all healthy people.',
      'An AI was set because an exact need could not be worked out.',
      'None of these amounts is a limit or a minimum. They are guides for healthy people.',
    ],
  },
  finder: {
    title: 'Find the amount for an age group',
    open: 'Add age',
    /** Where one was typed in another widget. */
    change: 'Change age',
    age: 'Age',
    ageUnit: 'Age in',
    years: 'years',
    months: 'months',
    sex: 'Sex',
    anySex: 'Choose',
    female: 'Female',
    male: 'Male',
    stage: 'Life stage',
    noStage: 'Neither of these',
    pregnancy: 'Pregnant',
    lactation: 'Breastfeeding',
    clear: 'Clear age',
    cleared: 'Cleared.',
    badAge: 'Type the age as a number. For a child under two, choose months.',
    country: 'Country',
  },
  chart: {
    ages: 'Age in years',
    /** At the line of women and men where it is one. */
    both: 'Everyone',
    /** Beside what upper levels count. */
    upper: 'The upper level is not in the chart, as it counts another thing.',
    /** What is marked in it. */
    shaded: 'Shaded: {ages}.',
    described: 'A chart of the amount advised by age, in steps. The table of all ages has the same figures.',
  },
};

export type IntakeTableWords = typeof intakeTable;
