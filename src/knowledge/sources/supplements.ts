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

export const magnaspartate: Source = {
  title: 'Magnesium aspartate: product characteristics, section 4.3',
  organisation: 'UK product licence text',
  year: 2016,
  url: 'https://www.medicines.org.uk/emc/product/1889/smpc',
  via: 'copy',
};

export const schuette: Source = {
  title: 'Magnesium diglycinate and magnesium oxide after removal of part of the bowel: trial',
  organisation: 'Journal of Parenteral and Enteral Nutrition',
  year: 1994,
  url: 'https://doi.org/10.1177/0148607194018005430',
};

export const groeber: Source = {
  title: 'Myth or reality: transdermal magnesium?',
  organisation: 'Nutrients',
  year: 2017,
  url: 'https://doi.org/10.3390/nu9080813',
};

export const kass: Source = {
  title: 'Effect of magnesium cream on magnesium in blood and urine: trial',
  organisation: 'PLoS One',
  year: 2017,
  url: 'https://doi.org/10.1371/journal.pone.0174817',
};
