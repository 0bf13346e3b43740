/** Sources of what is said before taking a supplement. */
import type { Source } from './source.js';

export const vkm: Source = {
  title: 'Risk assessment of magnesium in food supplements',
  organisation: 'Norwegian Scientific Committee for Food Safety',
  year: 2016,
  url: 'https://www.vkm.no/english/riskassessments/allpublications/riskassessmentofmagnesiuminfoodsupplements.4.2375207615dac0245aee5130.html',
};

export const mgo: Source = {
  title: 'Risk factors for high magnesium in patients prescribed magnesium oxide',
  organisation: 'Journal of Pharmaceutical Health Care and Sciences',
  year: 2019,
  url: 'https://doi.org/10.1186/s40780-019-0133-7',
  via: 'copy',
};

export const mgfa: Source = {
  title: 'Cautionary drugs for people with myasthenia gravis',
  organisation: 'Myasthenia Gravis Foundation of America',
  url: 'https://myasthenia.org/Newly-Diagnosed/Cautionary-Drugs-for-MG-Patients',
  via: 'report',
};
