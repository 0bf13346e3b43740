/** Sources of what lowers magnesium. */
import type { Source } from './source.js';

export const ods: Source = {
  title: 'Magnesium: health professional fact sheet',
  organisation: 'Office of Dietary Supplements, US National Institutes of Health',
  year: 2026,
  url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  via: 'copy',
};

export const mplusMg: Source = {
  title: 'Low magnesium level',
  organisation: 'MedlinePlus, US National Library of Medicine',
  year: 2012,
  url: 'https://medlineplus.gov/ency/article/000315.htm',
  via: 'copy',
};

export const debaaij: Source = {
  title: 'Magnesium in man: implications for health and disease',
  organisation: 'Physiological Reviews',
  year: 2015,
  url: 'https://doi.org/10.1152/physrev.00012.2014',
  via: 'copy',
};

export const odsInteractions: Source = {
  title: 'Magnesium: interactions with medications, supplements',
  organisation: 'Office of Dietary Supplements, US National Institutes of Health',
  year: 2026,
  url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  via: 'report',
};

export const ppi: Source = {
  title: 'Safety communication: low magnesium and proton pump inhibitors',
  organisation: 'US Food and Drug Administration',
  year: 2011,
  url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
};

export const scientifica2017: Source = {
  title: 'The importance of magnesium in clinical healthcare, table 5',
  organisation: 'Scientifica',
  year: 2017,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5637834/',
};
