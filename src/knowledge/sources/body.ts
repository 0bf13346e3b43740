/** Sources of what magnesium does in the body. */
import type { Source } from './source.js';

export const iom1997: Source = {
  title: 'Dietary Reference Intakes for calcium, phosphorus, magnesium, vitamin D and fluoride, chapter 6',
  organisation: 'National Academies, United States',
  year: 1997,
  url: 'https://doi.org/10.17226/5776',
  via: 'copy',
};
