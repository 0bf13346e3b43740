/**
 * Where the figures come from: an authority's or a journal's own page. One group for each subject, so
 * that a widget on its own carries only the sources of its own figures.
 */

export interface Source {
  readonly title: string;
  readonly organisation: string;
  /** Year of the edition; left out where the page shows no date. */
  readonly year?: number;
  readonly url: string;
  /**
   * How it was read, when not on this page itself: in a copy of it, in another publication that states it, or, for
   * phone numbers, in public lists.
   */
  readonly via?: 'copy' | 'report' | 'lists';
}

/** Edition of this collection of facts: the month of its last change (ISO 8601). */
export const edition = '2026-11';

/** Sources of the emergency signs and numbers. Two capital letters: the country's own page. */
export const emergencySources: Readonly<Record<string, Source>> = {
  mplus: {
    title: 'Recognizing medical emergencies',
    organisation: 'MedlinePlus, US National Library of Medicine',
    year: 2023,
    url: 'https://medlineplus.gov/ency/article/001927.htm',
    via: 'copy',
  },
  eu112: {
    title: '112: the EU emergency number',
    organisation: 'European Commission',
    year: 2026,
    url: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    via: 'report',
  },
  // The {place} is filled from the row: one page for each country.
  travelAdvice: {
    title: 'Foreign travel advice: getting help',
    organisation: 'Government of the United Kingdom',
    url: 'https://www.gov.uk/foreign-travel-advice/{place}/getting-help',
    via: 'lists',
  },
  US: { title: '911', organisation: '911.gov, United States', url: 'https://www.911.gov/', via: 'lists' },
  MX: { title: '911', organisation: 'Gobierno de México', url: 'https://www.gob.mx/911', via: 'lists' },
  BR: {
    title: 'SAMU 192',
    organisation: 'Ministério da Saúde, Brasil',
    url: 'https://www.gov.br/saude/pt-br/composicao/saes/samu-192',
    via: 'lists',
  },
  GB: {
    title: 'When to call 999',
    organisation: 'NHS, United Kingdom',
    url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
    via: 'lists',
  },
  IE: {
    title: 'Making an emergency call',
    organisation: '112.ie, Ireland',
    url: 'https://112.ie/making-an-emergency-call/',
    via: 'lists',
  },
  FR: {
    title: 'Numéros d’urgence',
    organisation: 'Service-Public, France',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33954',
    via: 'lists',
  },
  AT: {
    title: 'Notrufe',
    organisation: 'RTR, Österreich',
    url: 'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
  },
  CH: {
    title: 'Notfälle',
    organisation: 'Kanton Zürich, Schweiz',
    url: 'https://www.zh.ch/de/migration-integration/willkommen/deutsch/notfaelle.html',
    via: 'lists',
  },
  BE: { title: '112', organisation: '112.be, Belgique', url: 'https://www.112.be/fr', via: 'lists' },
  LU: {
    title: '112',
    organisation: '112.public.lu, Luxembourg',
    url: 'https://112.public.lu/',
    via: 'lists',
  },
  NO: {
    title: 'About the Norwegian Poisons Information Centre',
    organisation: 'Helsenorge, Norway',
    url: 'https://www.helsenorge.no/en/poison-information/about/',
  },
  IS: { title: '112', organisation: '112.is, Ísland', url: 'https://www.112.is/', via: 'lists' },
  IN: { title: '112', organisation: 'Government of India', url: 'https://112.gov.in/', via: 'lists' },
  AU: {
    title: 'Triple Zero (000)',
    organisation: 'Australian Government',
    url: 'https://www.triplezero.gov.au/',
    via: 'lists',
  },
};

/** Sources of recommended intakes and upper levels. */
export const intakeSources: Readonly<Record<string, Source>> = {
  'us-rda': {
    title: 'Dietary Reference Intakes, table J-3: recommended allowances and adequate intakes, elements',
    organisation: 'National Academies, United States and Canada',
    year: 2019,
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/',
  },
  'us-ul': {
    title: 'Dietary Reference Intakes, applications in dietary assessment: upper intake levels',
    organisation: 'National Academies, United States and Canada',
    year: 2000,
    url: 'https://www.nationalacademies.org/read/9956/chapter/28',
  },
  efsa: {
    title: 'Scientific opinion on dietary reference values for magnesium',
    organisation: 'European Food Safety Authority',
    year: 2015,
    url: 'https://doi.org/10.2903/j.efsa.2015.4186',
  },
  'efsa-ul': {
    title: 'Summary of tolerable upper intake levels, version 4',
    organisation: 'European Food Safety Authority',
    year: 2018,
    url: 'https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf',
    via: 'copy',
  },
  uk: {
    title: 'The Eatwell Guide: government dietary recommendations',
    organisation: 'Government of the United Kingdom',
    url: 'https://www.gov.uk/government/publications/the-eatwell-guide',
    via: 'report',
  },
  'uk-adult': {
    title: 'Vitamins and minerals: others',
    organisation: 'NHS, United Kingdom',
    url: 'https://www.nhs.uk/conditions/vitamins-and-minerals/others/',
    via: 'copy',
  },
  dach: {
    title: 'Referenzwert Magnesium',
    organisation: 'Deutsche Gesellschaft für Ernährung',
    year: 2021,
    url: 'https://www.dge.de/wissenschaft/referenzwerte/magnesium/',
  },
  nnr: {
    title: 'Nordic Nutrition Recommendations 2023',
    organisation: 'Nordic Council of Ministers',
    year: 2023,
    url: 'https://doi.org/10.6027/nord2023-003',
    via: 'report',
  },
  anz: {
    title: 'Nutrient reference values: magnesium',
    organisation: 'National Health and Medical Research Council, Australia and New Zealand',
    year: 2006,
    url: 'https://www.eatforhealth.gov.au/nutrient-reference-values/nutrients/magnesium',
    via: 'report',
  },
  jp25: {
    title: 'Dietary Reference Intakes for Japanese 2025',
    organisation: 'Ministry of Health, Labour and Welfare, Japan',
    year: 2025,
    url: 'https://www.mhlw.go.jp/stf/newpage_44138.html',
    via: 'report',
  },
  who: {
    title: 'Vitamin and mineral requirements in human nutrition, second edition',
    organisation: 'World Health Organization and FAO',
    year: 2004,
    url: 'https://www.who.int/publications/i/item/9241546123',
    via: 'copy',
  },
};

/** Sources of what is said on kidney disease wherever supplements are spoken of. */
export const kidneySources: Readonly<Record<string, Source>> = {
  msk: {
    title: 'Magnesium',
    organisation: 'Memorial Sloan Kettering Cancer Center',
    url: 'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
  },
  mgbasics: {
    title: 'Magnesium basics',
    organisation: 'Clinical Kidney Journal',
    year: 2012,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/',
  },
};
