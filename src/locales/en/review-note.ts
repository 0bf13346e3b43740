/** Words of `review-note`. */
export const reviewNote = {
  heading: 'Who checked this page',
  whenTitle: 'Ask a doctor or pharmacist',
  when: {
    supplements: 'Before magnesium: with kidney or heart disease, medicines, pregnancy, or a child',
    early: 'With new pain, tingling, numb feet, weakness or poor balance',
    foot: 'With a cut on the foot that does not heal',
  },
  reviewedBy: 'Text of this page reviewed by:',
  reviewedOn: 'Date of the review:',
  nobody: 'No reviewer is named for this page’s text.',
  next: 'Next review:',
  overdue: 'The next review was due on {date}. Some of this text may be out of date.',
  widgets:
    'Parts that list their own sources, like this one, come from a shared collection. No clinician reviewed them.',
  wrongTitle: 'A wrong figure?',
  wrong: 'Tell the publisher of this page, and name the part and the figure.',
};

export type ReviewNoteWords = typeof reviewNote;
