import { molarMass } from '../knowledge/intakes.js';
import { oneOf } from './option.js';

export type Unit = 'mg' | 'mmol';

/** The unit of amounts; '' is the page's default. */
export const unitOption = oneOf<Unit | ''>(['', 'mg', 'mmol'], '');

/** Milligrams in the unit to show. Millimoles carry three digits: the figures are no more exact than that. */
export const inUnit = (mg: number, unit: Unit): number =>
  unit === 'mg' ? mg : Number((mg / molarMass).toPrecision(3));
