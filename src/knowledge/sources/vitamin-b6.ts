/** Vitamin B6 as a cause of nerve damage. */
import type { Source } from './source.js';

export const efsaB6: Source = {
  title: 'Scientific opinion on the tolerable upper intake level for vitamin B6',
  organisation: 'European Food Safety Authority',
  year: 2023,
  url: 'https://doi.org/10.2903/j.efsa.2023.8006',
  via: 'copy',
};

export const ukB6: Source = {
  title: 'Vitamin B6',
  organisation: 'Food Standards Scotland',
  url: 'https://www.foodstandards.gov.scot/consumers/healthy-eating/nutrition/vitamins-minerals/vitamin-b6',
};

export const usB6: Source = {
  title: 'Vitamin B6: health professional fact sheet',
  organisation: 'Office of Dietary Supplements, US National Institutes of Health',
  url: 'https://ods.od.nih.gov/factsheets/VitaminB6-HealthProfessional/',
  via: 'copy',
};

export const anzB6: Source = {
  title: 'Nutrient reference values: vitamin B6',
  organisation: 'National Health and Medical Research Council, Australia and New Zealand',
  year: 2006,
  url: 'https://www.eatforhealth.gov.au/nutrient-reference-values/nutrients/vitamin-b6',
  via: 'report',
};
