/** Further sources on neuropathy. */
import type { Source } from './source.js';

export const nhs: Source = {
  title: 'Peripheral neuropathy',
  organisation: 'NHS, United Kingdom',
  url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/',
};

export const niddk: Source = {
  title: 'Diabetic neuropathies',
  organisation: 'National Institute of Diabetes and Digestive and Kidney Diseases, US',
  url: 'https://www.niddk.nih.gov/health-information/diabetes/overview/preventing-problems/nerve-damage-diabetic-neuropathies',
  via: 'copy',
};

export const bariatric: Source = {
  title: 'Peripheral neuropathy after weight-loss surgery',
  organisation: 'Current Treatment Options in Neurology',
  url: 'https://pubmed.ncbi.nlm.nih.gov/20842487/',
  via: 'copy',
};
