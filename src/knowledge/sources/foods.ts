/** Sources of the magnesium in foods. */
import type { Source } from './source.js';

export const usda: Source = {
  title: 'National Nutrient Database for Standard Reference (SR Legacy in FoodData Central)',
  organisation: 'US Department of Agriculture',
  year: 2015,
  url: 'https://fdc.nal.usda.gov/',
  via: 'copy',
};

export const odsFoods: Source = {
  title: 'Magnesium: health professional fact sheet, table 2',
  organisation: 'Office of Dietary Supplements, US National Institutes of Health',
  year: 2026,
  url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  via: 'copy',
};
