import type { DataSet } from '../data-set.js';

/** Of the numbers, the lines and the warning signs. */
export const emergencyData: DataSet = { checked: '2026-11', review: { months: 12, of: 'phones' } };
