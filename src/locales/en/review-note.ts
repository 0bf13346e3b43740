/** Words of `review-note`. */
export const reviewNote = {
  heading: 'Talk to a professional',
  opening: 'A page cannot look at you, or know your health. A doctor or pharmacist can.',
  whenTitle: 'When to ask',
  when: {
    supplements:
      'Before any supplement with magnesium: with kidney disease, a heart condition or regular medicines, when pregnant, or for a child',
    early: 'With new pain, tingling or numbness in the feet, weakness, or trouble with balance',
    foot: 'With a cut on the foot that does not heal',
  },
  aboutTitle: 'About this page',
  reviewedBy: 'Text of this page reviewed by:',
  reviewedOn: 'Date of the review:',
  nobody: 'No reviewer is named for the text of this page.',
  next: 'Next review:',
  overdue: 'The next review was due on {date}. Some of this text may be out of date.',
  widgets:
    'Parts that list their own sources, like this one, come from a shared collection. No clinician reviewed them.',
  wrong: 'A wrong figure? Tell the publisher of this page, and name the part and the figure.',
};

export type ReviewNoteWords = typeof reviewNote;
