/** Words around what a reader can take away: copy, print, clear. */
export const takeAway = {
  copy: 'Copy',
  print: 'Print',
  clear: 'Clear',
  copied: 'Copied.',
  notCopied: 'This browser does not let a page copy. The text below is marked: copy it yourself.',
  notPrinted: 'If nothing is printed, it is not allowed here. The text below is marked: copy it yourself.',
  byHand: 'The note as plain text',
};

export type TakeAwayWords = typeof takeAway;
