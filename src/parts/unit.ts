import { oneOf, type Option } from '../model/option.js';
import { pageDefault } from '../base/page-defaults.js';
import { isServer } from '../base/server.js';
import type { Unit } from '../model/intake.js';

export type { Unit };

/** The unit of amounts; '' is the page's default. */
export const unitOption: Option<Unit | ''> = oneOf(['', 'mg', 'mmol'], '');

export const pageUnit = (): Unit | '' => (isServer ? '' : pageDefault('unit', unitOption));
