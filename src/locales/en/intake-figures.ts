/** Words for amounts: groups of people, authorities, units, upper levels. Used by every widget that shows amounts. */
export const intakeFigures = {
  groups: {
    babies: 'Babies {ages}',
    children: 'Children {ages}',
    young: 'Young people {ages}',
    everyone: 'Everyone {ages}',
    adults: 'Adults',
    girls: 'Girls {ages}',
    boys: 'Boys {ages}',
    women: 'Women {ages}',
    men: 'Men {ages}',
    pregnant: 'Pregnant, {ages}',
    pregnantAnyAge: 'Pregnant',
    breastfeeding: 'Breastfeeding, {ages}',
    breastfeedingAnyAge: 'Breastfeeding',
  },
  ages: {
    years: '{from}–{to}',
    andOlder: '{from} and older',
    months: '{from}–{to} months',
    underMonths: '{from} to under {to} months',
  },
  /** The same for the ear, where they differ. */
  agesSpoken: {
    years: '{from} to {to}',
    months: '{from} to {to} months',
  },
  /** Two amounts whose unit stands elsewhere. */
  span: '{n}–{to}',
  authorities: {
    'us-ca': 'United States and Canada',
    uk: 'United Kingdom',
    dach: 'Germany and Austria',
    nnr: 'Nordic countries',
    efsa: 'European Union',
    anz: 'Australia and New Zealand',
    jp: 'Japan',
    in: 'India',
    ch: 'Switzerland',
    who: 'World Health Organization and FAO',
  },
  /** Where figures stand side by side. */
  authoritiesShort: {
    'us-ca': 'US, Canada',
    uk: 'UK',
    dach: 'Germany, Austria',
    nnr: 'Nordic countries',
    efsa: 'EU',
    anz: 'Australia, NZ',
    jp: 'Japan',
    in: 'India',
    ch: 'Switzerland',
    who: 'WHO and FAO',
  },
  /** For the eye, and in full for the ear. */
  units: {
    mg: {
      short: 'mg',
      inFull: 'milligrams',
      amount: '{n} mg',
      range: '{n}–{to} mg',
      spoken: '{n} milligrams',
      spokenRange: '{n} to {to} milligrams',
    },
    mmol: {
      short: 'mmol',
      inFull: 'millimoles',
      amount: '{n} mmol',
      range: '{n}–{to} mmol',
      spoken: '{n} millimoles',
      spokenRange: '{n} to {to} millimoles',
    },
  },
  upper: {
    title: 'Upper level a day',
    aboutTitle: 'What the upper level counts',
    UL: '{authority}. {group}: upper level {amount} a day. {scope}',
    guidance: '{authority}. {group}: guidance level {amount} a day. {scope}',
    scopes: {
      'supplements-and-medicines': 'It counts supplements and medicines only.',
      supplements: 'It counts supplements only.',
      'supplements-and-added': 'It counts supplements, and magnesium added to food or water.',
      added: 'It counts magnesium that was added to food or drinking water.',
      'other-than-food': 'It counts all sources other than normal food.',
    },
    /** What is counted, beside the figure. */
    counts: {
      'supplements-and-medicines': 'from supplements and medicines',
      supplements: 'from supplements',
      'supplements-and-added': 'from supplements, and added to food or water',
      added: 'added to food or water',
      'other-than-food': 'from all but normal food',
    },
    /** Below a figure that is not an upper level. */
    asGuidance: '(as guidance)',
    /** Of the figures for adults, and of those for the person that was asked about. */
    foodAdults: 'Adults with healthy kidneys. What food contains by nature is not counted.',
    food: 'With healthy kidneys. What food contains by nature is not counted.',
    overdose: 'With healthy kidneys, food above this figure is no overdose.',
    below:
      'This can be lower than the amount advised above. Both are right: one counts supplements, the other all you eat and drink.',
    guidanceNote: 'This is a guidance level, which is weaker than an upper level.',
    none: '{authority}: no upper level is shown here for this group. Ask a doctor or pharmacist before taking a supplement.',
  },
};

export type IntakeFigureWords = typeof intakeFigures;
