/** Words used by more than one widget. `{places}` are filled by the widget. */
export const shared = {
  /** Direction of the script these words are written in: ltr or rtl. */
  dir: 'ltr',
  /** How many there are. */
  sources: 'Sources ({n})',
  /** The same for the ear: a page has as many of these rows as widgets. */
  sourcesOf: 'Sources of “{title}” ({n})',
  sourcesNote: 'Facts collected from the sources below, edition {edition}. Not reviewed by a clinician.',
  sourceWithYear: '{title}. {organisation}, {year}.',
  sourceWithoutYear: '{title}. {organisation}, no date shown.',
  checked: 'Checked {month}',
  /** Who translated these words, and whether anybody in health care has read them. English needs no such line. */
  translation: '',
  /** How a source was read, when not on its own page. */
  via: {
    copy: 'Read in a copy of this page.',
    report: 'Read in other publications that state it. This page was not opened.',
    lists: 'Numbers were compared in public lists. This page was not opened.',
  },
  country: {
    /** Above the list where the country is only a guess. */
    elsewhere: 'Somewhere else?',
    /** What the list is, for those who do not see it. */
    label: 'Country',
    none: 'Choose country',
    /** Opens the list where it stands in full elsewhere. */
    change: 'Change country',
    notListed: 'My country is not in this list',
  },
  /** Countries whose name inside a sentence differs from their name in a list: as many as the language needs. */
  countryInSentence: {
    AE: 'the United Arab Emirates',
    BS: 'the Bahamas',
    CD: 'the Democratic Republic of the Congo',
    CF: 'the Central African Republic',
    DO: 'the Dominican Republic',
    GB: 'the United Kingdom',
    GM: 'the Gambia',
    IM: 'the Isle of Man',
    KM: 'the Comoros',
    KY: 'the Cayman Islands',
    MH: 'the Marshall Islands',
    MV: 'the Maldives',
    NL: 'the Netherlands',
    PH: 'the Philippines',
    SB: 'the Solomon Islands',
    SC: 'the Seychelles',
    US: 'the United States',
  } as Readonly<Record<string, string>>,
  /** Takes back what Clear did. */
  undo: 'Undo',
  /** What is due for a new check. */
  due: {
    phones: 'These phone numbers are due for a new check. They may have changed.',
    amounts: 'These amounts are due for a new check. They may have changed.',
    both: 'These amounts and phone numbers are due for a new check. They may have changed.',
  },
  phone: {
    call: 'Call {number}',
    where: '({country})',
    /** A line's name, and what is known of it. */
    about: '{name}. {facts}',
    always: '24 hours.',
    hours: 'Open {from} to {to}. At other times call the emergency number.',
    hoursWithWeekend:
      'Open {from} to {to}, on Friday and Saturday to {late}. At other times call the emergency number.',
    free: 'Free to call.',
    mobile: 'From mobile phones.',
    texts: 'Also by text.',
    advice: 'Health advice, also on poisoning.',
    option: 'Then choose option {option}.',
    language: 'In {language}.',
    outsideQuebec: 'Outside Quebec.',
    quebec: 'For Quebec.',
    fewSources: 'Fewer sources agree: check the line’s own page.',
  },
};

export type SharedWords = typeof shared;
