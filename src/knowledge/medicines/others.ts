import { msk } from '../sources/kidney.js';
import { ppi } from '../sources/lack.js';
import {
  alfacalcidol,
  calcitriol,
  smpcAntacid,
  smpcMgAluminium,
  smpcMgSalts,
  smpcMgSupplement,
  smpcMgoh,
  spencer,
} from '../sources/medicines.js';
import { mhraMetformin } from '../sources/neuropathy.js';
import type { MedicineRule } from './rule.js';

/** Of names that were looked for in each of these texts, and not found. */
const notNamed = {
  effect: 'notNamed',
  antacidText: true,
  notes: ['noProof'],
  sources: [smpcMgSupplement, smpcMgSalts, smpcMgoh, smpcAntacid, smpcMgAluminium],
} as const;

/** What else matters to nerves or to magnesium, and names that readers look for and no text on magnesium names. */
export const otherRules: readonly MedicineRule[] = [
  {
    id: 'digoxin-low',
    names: ['digoxin'],
    effect: 'lowMagnesiumHarms',
    notes: ['measure'],
    sources: [ppi, smpcMgSupplement],
    shown: 2,
  },
  {
    id: 'metformin-b12',
    names: ['metformin'],
    effect: 'lowersB12',
    notes: ['b12Test'],
    figures: { people: 10 },
    sources: [mhraMetformin],
  },
  {
    id: 'active-vitamin-d',
    names: ['calcitriol', 'alfacalcidol'],
    effect: 'raisesUptake',
    askFirst: 'doctor',
    sources: [calcitriol, alfacalcidol],
    shown: 2,
  },
  {
    id: 'zinc',
    names: ['zinc'],
    effect: 'lowersMagnesiumUptake',
    notes: ['pharmacist'],
    figures: { mg: 142 },
    sources: [spencer],
  },
  {
    // Named as kinds, opioids and tricyclics.
    id: 'slow-bowel',
    names: ['tramadol', 'amitriptyline', 'nortriptyline'],
    effect: 'slowsBowel',
    fewSources: ['tramadol', 'amitriptyline', 'nortriptyline'],
    sources: [msk],
  },
  {
    id: 'nerve-pain',
    names: ['pregabalin', 'duloxetine', 'amitriptyline', 'nortriptyline', 'carbamazepine'],
    ...notNamed,
  },
  {
    id: 'not-named',
    names: [
      'metformin',
      'tramadol',
      'paracetamol',
      'simvastatin',
      'pravastatin',
      'sertraline',
      'losartan',
      'bisoprolol',
      'warfarin',
    ],
    ...notNamed,
  },
];
