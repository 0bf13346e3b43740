import { debaaij, mplusMg, odsInteractions, ppi } from '../sources/lack.js';
import type { MedicineRule } from './rule.js';

/** Medicines with which the body loses magnesium. */
export const depletingRules: readonly MedicineRule[] = [
  {
    id: 'loop',
    names: ['furosemide', 'bumetanide', 'torasemide'],
    effect: 'losesInUrine',
    note: 'measure',
    sources: [odsInteractions, mplusMg],
  },
  {
    id: 'thiazide',
    names: ['hydrochlorothiazide', 'chlortalidone', 'indapamide'],
    effect: 'losesInUrine',
    note: 'measure',
    sources: [odsInteractions, mplusMg],
  },
  {
    id: 'ppi',
    names: ['omeprazole', 'esomeprazole', 'pantoprazole', 'lansoprazole'],
    effect: 'losesOverTime',
    note: 'bothDiuretics',
    sources: [ppi, debaaij],
  },
  {
    id: 'aminoglycosides',
    names: ['gentamicin', 'tobramycin', 'amikacin'],
    effect: 'losesInUrine',
    note: 'hospital',
    sources: [mplusMg],
  },
  {
    id: 'antimicrobial-other',
    names: ['amphotericin B', 'pentamidine', 'foscarnet'],
    effect: 'losesInUrine',
    note: 'hospital',
    fewSources: ['pentamidine', 'foscarnet'],
    sources: [mplusMg],
  },
  {
    id: 'platinum',
    names: ['cisplatin'],
    effect: 'losesInUrine',
    askFirst: 'cancerTeam',
    sources: [mplusMg],
  },
  {
    id: 'egfr',
    names: ['cetuximab', 'panitumumab'],
    effect: 'losesInUrine',
    askFirst: 'cancerTeam',
    sources: [debaaij],
  },
  {
    id: 'calcineurin',
    names: ['ciclosporin', 'tacrolimus'],
    effect: 'losesInUrine',
    askFirst: 'specialistTeam',
    sources: [debaaij, mplusMg],
  },
];
