import { amounts, portions } from './amounts.js';
import type { Figure } from './figure.js';
import { medicines } from './medicines.js';
import { phones } from './phones.js';
import { rest } from './rest.js';

/** Every figure that a widget can show, from the same data as the widgets. The build writes it to `dist/figures.json`. */
export const register = (): readonly Figure[] => [
  ...amounts(),
  ...portions(),
  ...medicines(),
  ...rest(),
  ...phones(),
];
