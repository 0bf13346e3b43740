/** Words of `report-issue`, without those of its form. */
export const reportIssue = {
  heading: 'A mistake here?',
  open: 'Report a problem',
  paper: 'To report a problem with this page, write to {address}.',
  loading: 'The form is loading…',
  notLoaded: {
    mailto: 'The form could not be loaded. Write to {address}.',
    none: 'The form could not be loaded. Copy this text, and send it to the people behind this page.',
  },
  /** What the text is called by a screen reader. */
  text: 'Text to copy',
};

export type ReportIssueWords = typeof reportIssue;
