import { odsInteractions } from '../sources/lack.js';
import type { MedicineRule } from './rule.js';

/** Water tablets that do the opposite: the article this project began with left them out. */
export const raisingRules: readonly MedicineRule[] = [
  {
    id: 'k-sparing',
    names: ['spironolactone', 'amiloride', 'triamterene'],
    effect: 'raises',
    askFirst: 'doctor',
    sources: [odsInteractions],
  },
];
