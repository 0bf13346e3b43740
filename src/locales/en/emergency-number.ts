/** Words around the local emergency number. */
export const emergencyNumber = {
  ambulance: 'For an ambulance in {country}',
  anyHelp: 'For emergency help in {country}',
  unknown: 'Call your local emergency number.',
  noNumber: 'We have no confirmed number for {country}. Call your local emergency number.',
  also: '{number} also works.',
  fromMobile: 'From a mobile phone, {number} also works.',
  textPhone: 'With a text phone (TTY), call {number}.',
  fewSources: 'Fewer sources agree on this number. It may have changed.',
};

export type EmergencyNumberWords = typeof emergencyNumber;
