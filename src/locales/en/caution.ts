/** Words that stand wherever supplements are spoken of, or a reader enters something. */
export const caution = {
  /** What is true of everything a reader enters. */
  privacy:
    'What you type or choose stays on this page. It is not sent or stored. Other scripts on a page could still watch.',
  /** The same where it was said before. */
  privacyAgain: 'What you enter stays on this page.',
  /** Comes first wherever supplements are spoken of. */
  kidneys: {
    ask: 'Kidney disease? Ask a doctor before any magnesium.',
    why: 'It can build up and do harm, from antacids and laxatives too.',
  },
};

export type CautionWords = typeof caution;
