/** Signs for which to call the emergency number. */
export const callSigns = {
  call: {
    gbs: 'Weakness or tingling that climbs from the feet over hours or days',
    ces: 'Numbness between the legs, new bladder or bowel trouble, or both legs weak or numb',
    stroke: 'Sudden numbness or weakness on one side, or sudden trouble with speech or sight',
    'mg-severe': 'A seizure, fainting, painful spasms of hands or feet, or a racing or irregular heartbeat',
    'mg-overdose':
      'After magnesium products, above all with kidney disease: very sleepy, slow breathing, or sudden weakness',
  },
};
