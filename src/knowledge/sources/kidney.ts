/** Sources of what is said on kidney disease wherever supplements are spoken of. */
import type { Source } from './source.js';

export const msk: Source = {
  title: 'Magnesium',
  organisation: 'Memorial Sloan Kettering Cancer Center',
  url: 'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
};

export const mgbasics: Source = {
  title: 'Magnesium basics',
  organisation: 'Clinical Kidney Journal',
  year: 2012,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/',
};
