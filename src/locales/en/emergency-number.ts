/** Words around the local emergency number. */
export const emergencyNumber = {
  unknown: 'Call your local emergency number.',
  noNumber: 'We have no confirmed number for {country}.',
  also: 'Also: {number}.',
  fromMobile: 'On a mobile, {number} also works.',
  textPhone: 'Textphone/TTY: {number}.',
  fewSources: 'Fewer sources agree on {number}. It may have changed.',
};

export type EmergencyNumberWords = typeof emergencyNumber;
