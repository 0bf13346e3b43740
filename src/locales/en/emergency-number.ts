/** Words around the local emergency number. */
export const emergencyNumber = {
  unknown: 'Call your local emergency number.',
  noNumber: 'We have no confirmed number for {country}.',
  also: '{number} also works.',
  fromMobile: 'On a mobile, {number} also works.',
  textPhone: 'Text phone (TTY): {number}.',
  fewSources: 'Fewer sources agree on {number}. It may have changed.',
};

export type EmergencyNumberWords = typeof emergencyNumber;
