/** Signs for which to call the emergency number. */
export const callSigns = {
  coronary: 'Chest pain',
  callTitle: 'Call for help now',
  call: {
    'gbs-climbs': 'Weakness or tingling climbing from the feet over hours or days',
    'gbs-breathing': 'Trouble breathing, swallowing or speaking',
    'gbs-move': 'Cannot move face, arms or legs',
    'ces-numb': 'Numbness between the legs or around the anus',
    'ces-bladder': 'Suddenly cannot pee, or cannot control pee or poo',
    'ces-legs': 'Weakness or numbness in both legs, severe or getting worse',
    'stroke-side': 'Suddenly numb or weak on one side',
    'stroke-face': 'A face that droops on one side',
    'stroke-speech': 'Sudden trouble with speech or sight',
    seizure: 'A seizure (fit)',
    faint: 'Fainting',
    spasm: 'Hands or feet locked in a painful spasm',
    heart: 'A racing or irregular heartbeat that does not settle',
    'heart-with': 'A racing or irregular heartbeat with faintness, chest pain or breathlessness',
    'mg-sleepy': 'Very sleepy after magnesium, above all with kidney disease',
    'mg-breathing': 'After magnesium: slow or difficult breathing, sudden weakness',
  },
};
