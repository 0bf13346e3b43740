import { debaaij, mplusMg, odsInteractions, ppi } from '../sources/lack.js';
import { bendroflumethiazide, mhraPpi, smpcMgSupplement } from '../sources/medicines.js';
import { mhraMetformin } from '../sources/neuropathy.js';
import type { MedicineRule } from './rule.js';

/** Medicines with which the body loses magnesium. How much, sources dispute. */
export const depletingRules: readonly MedicineRule[] = [
  {
    id: 'loop',
    names: ['furosemide', 'bumetanide', 'torasemide', 'etacrynic acid'],
    effect: 'losesInUrine',
    notes: ['measure'],
    sources: [odsInteractions, mplusMg, ppi],
  },
  {
    id: 'thiazide',
    names: [
      'hydrochlorothiazide',
      'chlortalidone',
      'indapamide',
      'bendroflumethiazide',
      'chlorothiazide',
      'metolazone',
    ],
    effect: 'losesInUrine',
    notes: ['measure'],
    sources: [odsInteractions, mplusMg, ppi, bendroflumethiazide],
  },
  {
    id: 'ppi',
    names: ['omeprazole', 'esomeprazole', 'pantoprazole', 'lansoprazole', 'rabeprazole', 'dexlansoprazole'],
    effect: 'losesOverTime',
    notes: ['bothDiuretics', 'b12Too'],
    // Most cases after more than a year, some after so many months; in one of so many, magnesium alone did not put it right.
    figures: { months: 3, people: 4 },
    sources: [ppi, mhraMetformin, mhraPpi, debaaij],
    shown: 2,
  },
  {
    id: 'aminoglycosides',
    names: ['gentamicin', 'tobramycin', 'amikacin'],
    effect: 'losesInUrine',
    notes: ['hospital'],
    sources: [mplusMg, smpcMgSupplement],
  },
  {
    id: 'antimicrobial-other',
    names: ['amphotericin B', 'pentamidine', 'foscarnet'],
    effect: 'losesInUrine',
    notes: ['hospital'],
    sources: [mplusMg, smpcMgSupplement],
  },
  {
    id: 'platinum',
    names: ['cisplatin'],
    effect: 'losesInUrine',
    askFirst: 'cancerTeam',
    sources: [mplusMg, smpcMgSupplement],
  },
  {
    id: 'egfr',
    names: ['cetuximab', 'panitumumab', 'erlotinib'],
    effect: 'losesInUrine',
    askFirst: 'cancerTeam',
    fewSources: ['erlotinib'],
    sources: [debaaij, smpcMgSupplement],
  },
  {
    id: 'calcineurin',
    names: ['ciclosporin', 'tacrolimus', 'sirolimus'],
    effect: 'losesInUrine',
    askFirst: 'specialistTeam',
    fewSources: ['sirolimus'],
    sources: [debaaij, mplusMg, smpcMgSupplement],
  },
];
