/** Words that stand wherever supplements are spoken of, or a reader enters something. */
export const caution = {
  /** What is true of everything a reader enters. */
  privacy:
    'What you type or choose stays on this page. It is not sent or stored. Other scripts on a page could still watch.',
  /** Comes first wherever supplements are spoken of. */
  kidneys:
    'With kidney disease, magnesium can build up in the body and do harm. Upper levels are for healthy kidneys only. Ask a doctor who knows your kidneys before any supplement, antacid or laxative with magnesium.',
};

export type CautionWords = typeof caution;
