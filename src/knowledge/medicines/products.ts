import { msk } from '../sources/kidney.js';
import { odsInteractions } from '../sources/lack.js';
import { efsaB6 } from '../sources/vitamin-b6.js';
import type { MedicineRule } from './rule.js';

/** Products that hold magnesium, or what magnesium is often sold with. */
export const productRules: readonly MedicineRule[] = [
  {
    id: 'same-ingredient',
    names: [
      'milk of magnesia',
      'magnesium antacids',
      'Epsom salts by mouth',
      'bowel-cleansing preparations',
      'multivitamins',
    ],
    effect: 'holdsMagnesium',
    notes: ['addUp'],
    sources: [odsInteractions, msk],
  },
  {
    id: 'b6-combined',
    names: ['magnesium with vitamin B6'],
    effect: 'holdsVitaminB6',
    notes: ['readLabel'],
    sources: [efsaB6],
  },
];
