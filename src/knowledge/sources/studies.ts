/** Studies on magnesium and nerves. */
import type { Source } from './source.js';

export const asco: Source = {
  title: 'Prevention and management of chemotherapy-induced peripheral neuropathy: guideline update',
  organisation: 'Journal of Clinical Oncology',
  year: 2020,
  url: 'https://doi.org/10.1200/JCO.20.01399',
  via: 'copy',
};

export const park: Source = {
  title: 'Magnesium for chronic pain: systematic review',
  organisation: 'Anesthesia and Analgesia',
  year: 2020,
  url: 'https://doi.org/10.1213/ANE.0000000000004673',
};

export const morel: Source = {
  title: 'Magnesium for pain treatment in 2021: review',
  organisation: 'Nutrients',
  year: 2021,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8143286/',
};

export const oxaliplatin: Source = {
  title: 'Calcium and magnesium with oxaliplatin: meta-analysis',
  organisation: 'European Journal of Cancer',
  year: 2012,
  url: 'https://pubmed.ncbi.nlm.nih.gov/22542974/',
};

export const loprinzi: Source = {
  title: 'Calcium and magnesium against nerve damage by oxaliplatin: trial N08CB',
  organisation: 'Journal of Clinical Oncology',
  year: 2014,
  url: 'https://doi.org/10.1200/JCO.2013.52.0536',
};

export const pickering: Source = {
  title: 'Oral magnesium in neuropathic pain: trial',
  organisation: 'Magnesium Research',
  year: 2011,
  url: 'https://doi.org/10.1684/mrh.2011.0282',
};

export const grothey: Source = {
  title: 'Calcium and magnesium against nerve damage by oxaliplatin: trial N04C7',
  organisation: 'Journal of Clinical Oncology',
  year: 2011,
  url: 'https://doi.org/10.1200/JCO.2010.31.5911',
  via: 'copy',
};

export const leeuw: Source = {
  title: 'Long-term magnesium and neuropathy in type 1 diabetes: trial',
  organisation: 'Magnesium Research',
  year: 2004,
  url: 'https://pubmed.ncbi.nlm.nih.gov/15319143/',
  via: 'copy',
};

export const chu: Source = {
  title: 'Serum magnesium and nerve function in type 2 diabetes',
  organisation: 'Scientific Reports',
  year: 2016,
  url: 'https://doi.org/10.1038/srep32623',
};

export const rats: Source = {
  title: 'Magnesium-25 nanoparticles in experimental diabetic neuropathy',
  organisation: 'International Journal of Nanomedicine',
  year: 2010,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950410/',
};
