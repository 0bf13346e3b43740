/** Sources of recommended intakes and upper levels. */
import type { Source } from './source.js';

export const usRda: Source = {
  title: 'Dietary Reference Intakes, table J-3: recommended allowances and adequate intakes, elements',
  organisation: 'National Academies, United States and Canada',
  year: 2019,
  url: 'https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/',
};

export const usUl: Source = {
  title: 'Dietary Reference Intakes, applications in dietary assessment: upper intake levels',
  organisation: 'National Academies, United States and Canada',
  year: 2000,
  url: 'https://www.nationalacademies.org/read/9956/chapter/28',
};

export const efsa: Source = {
  title: 'Scientific opinion on dietary reference values for magnesium',
  organisation: 'European Food Safety Authority',
  year: 2015,
  url: 'https://doi.org/10.2903/j.efsa.2015.4186',
};

export const efsaUl: Source = {
  title: 'Summary of tolerable upper intake levels, version 4',
  organisation: 'European Food Safety Authority',
  year: 2018,
  url: 'https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf',
  via: 'copy',
};

export const uk: Source = {
  title: 'The Eatwell Guide: government dietary recommendations',
  organisation: 'Government of the United Kingdom',
  url: 'https://www.gov.uk/government/publications/the-eatwell-guide',
  via: 'report',
};

/** The amounts of COMA 1991 (Department of Health), as the foundation prints them, with the ages that the pages of the government leave out. */
export const ukTable: Source = {
  title: 'Nutrition Requirements (Dietary Reference Values, Department of Health, 1991)',
  organisation: 'British Nutrition Foundation',
  year: 2021,
  url: 'https://www.nutrition.org.uk/',
  via: 'copy',
};

export const ukGuidance: Source = {
  title: 'Vitamins and minerals: others',
  organisation: 'NHS, United Kingdom',
  url: 'https://www.nhs.uk/conditions/vitamins-and-minerals/others/',
  via: 'copy',
};

export const dach: Source = {
  title: 'Referenzwert Magnesium',
  lang: 'de',
  organisation: 'Deutsche Gesellschaft für Ernährung',
  year: 2021,
  url: 'https://www.dge.de/wissenschaft/referenzwerte/magnesium/',
};

export const nnr: Source = {
  title: 'Nordic Nutrition Recommendations 2023',
  organisation: 'Nordic Council of Ministers',
  year: 2023,
  url: 'https://doi.org/10.6027/nord2023-003',
  via: 'copy',
};

export const nnrUl: Source = {
  title: 'Magnesium',
  organisation: 'Livsmedelsverket, Sverige',
  year: 2024,
  url: 'https://www.livsmedelsverket.se/livsmedel-och-innehall/naringsamne/salt-och-mineraler1/magnesium',
};

export const anz: Source = {
  title: 'Nutrient Reference Values for Australia and New Zealand, summary table 8',
  organisation: 'National Health and Medical Research Council, Australia and New Zealand',
  year: 2006,
  url: 'https://www.nhmrc.gov.au/about-us/publications/nutrient-reference-values-australia-and-new-zealand-including-recommended-dietary-intakes',
  via: 'copy',
};

export const jp25: Source = {
  title: 'Dietary Reference Intakes for Japanese 2025',
  organisation: 'Ministry of Health, Labour and Welfare, Japan',
  year: 2025,
  url: 'https://www.mhlw.go.jp/content/10904750/001316585.pdf',
  via: 'copy',
};

export const who: Source = {
  title: 'Vitamin and mineral requirements in human nutrition, second edition',
  organisation: 'World Health Organization and FAO',
  year: 2004,
  url: 'https://www.who.int/publications/i/item/9241546123',
  via: 'copy',
};
