/** Sources of what magnesium does in the body. */
import type { Source } from './source.js';

export const iom1997: Source = {
  title: 'Dietary Reference Intakes for calcium, phosphorus, magnesium, vitamin D and fluoride, chapter 6',
  organisation: 'National Academies, United States',
  year: 1997,
  url: 'https://doi.org/10.17226/5776',
};

export const mgRanges: Source = {
  title: 'Recommendation on an updated standardization of serum magnesium reference ranges',
  organisation: 'European Journal of Nutrition',
  year: 2022,
  url: 'https://doi.org/10.1007/s00394-022-02916-w',
};

export const mgTests: Source = {
  title: 'Update on the assessment of magnesium status',
  organisation: 'British Journal of Nutrition',
  year: 2008,
  url: 'https://doi.org/10.1017/S000711450800682X',
};
