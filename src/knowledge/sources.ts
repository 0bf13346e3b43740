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

/** Sources of what magnesium does in the body. */
export const bodySources: Readonly<Record<string, Source>> = {
  iom1997: {
    title: 'Dietary Reference Intakes for calcium, phosphorus, magnesium, vitamin D and fluoride, chapter 6',
    organisation: 'National Academies, United States',
    year: 1997,
    url: 'https://doi.org/10.17226/5776',
    via: 'copy',
  },
};

/** Further sources on neuropathy. */
export const neuropathySources: Readonly<Record<string, Source>> = {
  nhs: {
    title: 'Peripheral neuropathy',
    organisation: 'NHS, United Kingdom',
    url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/',
  },
  niddk: {
    title: 'Diabetic neuropathies',
    organisation: 'National Institute of Diabetes and Digestive and Kidney Diseases, US',
    url: 'https://www.niddk.nih.gov/health-information/diabetes/overview/preventing-problems/nerve-damage-diabetic-neuropathies',
    via: 'copy',
  },
  bariatric: {
    title: 'Peripheral neuropathy after weight-loss surgery',
    organisation: 'Current Treatment Options in Neurology',
    url: 'https://pubmed.ncbi.nlm.nih.gov/20842487/',
    via: 'copy',
  },
};

/** Studies on magnesium and nerves. */
export const studySources: Readonly<Record<string, Source>> = {
  asco: {
    title: 'Prevention and management of chemotherapy-induced peripheral neuropathy: guideline update',
    organisation: 'Journal of Clinical Oncology',
    year: 2020,
    url: 'https://doi.org/10.1200/JCO.20.01399',
    via: 'copy',
  },
  park: {
    title: 'Magnesium for chronic pain: systematic review',
    organisation: 'Anesthesia and Analgesia',
    year: 2020,
    url: 'https://doi.org/10.1213/ANE.0000000000004673',
  },
  morel: {
    title: 'Magnesium for pain treatment in 2021: review',
    organisation: 'Nutrients',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8143286/',
  },
  oxaliplatin: {
    title: 'Calcium and magnesium with oxaliplatin: meta-analysis',
    organisation: 'European Journal of Cancer',
    year: 2012,
    url: 'https://pubmed.ncbi.nlm.nih.gov/22542974/',
  },
  loprinzi: {
    title: 'Calcium and magnesium against nerve damage by oxaliplatin: trial N08CB',
    organisation: 'Journal of Clinical Oncology',
    year: 2014,
    url: 'https://doi.org/10.1200/JCO.2013.52.0536',
  },
  pickering: {
    title: 'Oral magnesium in neuropathic pain: trial',
    organisation: 'Magnesium Research',
    year: 2011,
    url: 'https://doi.org/10.1684/mrh.2011.0282',
  },
  grothey: {
    title: 'Calcium and magnesium against nerve damage by oxaliplatin: trial N04C7',
    organisation: 'Journal of Clinical Oncology',
    year: 2011,
    url: 'https://doi.org/10.1200/JCO.2010.31.5911',
    via: 'copy',
  },
  leeuw: {
    title: 'Long-term magnesium and neuropathy in type 1 diabetes: trial',
    organisation: 'Magnesium Research',
    year: 2004,
    url: 'https://pubmed.ncbi.nlm.nih.gov/15319143/',
    via: 'copy',
  },
  chu: {
    title: 'Serum magnesium and nerve function in type 2 diabetes',
    organisation: 'Scientific Reports',
    year: 2016,
    url: 'https://doi.org/10.1038/srep32623',
  },
  rats: {
    title: 'Magnesium-25 nanoparticles in experimental diabetic neuropathy',
    organisation: 'International Journal of Nanomedicine',
    year: 2010,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950410/',
  },
};

/** Sources of the magnesium in foods. */
export const foodTableSources: Readonly<Record<string, Source>> = {
  usda: {
    title: 'National Nutrient Database for Standard Reference (SR Legacy in FoodData Central)',
    organisation: 'US Department of Agriculture',
    year: 2015,
    url: 'https://fdc.nal.usda.gov/',
    via: 'copy',
  },
  'ods-foods': {
    title: 'Magnesium: health professional fact sheet, table 2',
    organisation: 'Office of Dietary Supplements, US National Institutes of Health',
    year: 2026,
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
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

/** Sources of what lowers magnesium. */
export const lackSources: Readonly<Record<string, Source>> = {
  ods: {
    title: 'Magnesium: health professional fact sheet',
    organisation: 'Office of Dietary Supplements, US National Institutes of Health',
    year: 2026,
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
    via: 'copy',
  },
  'mplus-mg': {
    title: 'Low magnesium level',
    organisation: 'MedlinePlus, US National Library of Medicine',
    year: 2012,
    url: 'https://medlineplus.gov/ency/article/000315.htm',
    via: 'copy',
  },
  debaaij: {
    title: 'Magnesium in man: implications for health and disease',
    organisation: 'Physiological Reviews',
    year: 2015,
    url: 'https://doi.org/10.1152/physrev.00012.2014',
    via: 'copy',
  },
  'ods-interactions': {
    title: 'Magnesium: interactions with medications, supplements',
    organisation: 'Office of Dietary Supplements, US National Institutes of Health',
    year: 2026,
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
    via: 'report',
  },
  ppi: {
    title: 'Safety communication: low magnesium and proton pump inhibitors',
    organisation: 'US Food and Drug Administration',
    year: 2011,
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
    via: 'report',
  },
};

/** Sources of signs and their causes. */
export const signSources: Readonly<Record<string, Source>> = {
  nutrients2015: {
    title: 'Magnesium in prevention and therapy, table 2',
    organisation: 'Nutrients',
    year: 2015,
    url: 'https://doi.org/10.3390/nu7095388',
  },
  'jp25-text': {
    title: 'Dietary Reference Intakes for Japanese 2025, report text',
    organisation: 'Ministry of Health, Labour and Welfare, Japan',
    year: 2024,
    url: 'https://www.mhlw.go.jp/stf/newpage_44138.html',
    via: 'copy',
  },
  statpearls: {
    title: 'Hypomagnesemia',
    organisation: 'StatPearls',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK500003/',
  },
  nhsinform: {
    title: 'Peripheral neuropathy',
    organisation: 'NHS inform, Scotland',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/peripheral-neuropathy',
  },
  nidirect: {
    title: 'Peripheral neuropathy',
    organisation: 'nidirect, Northern Ireland',
    url: 'https://www.nidirect.gov.uk/conditions/peripheral-neuropathy',
  },
  fife: {
    title: 'Peripheral sensory neuropathy',
    organisation: 'NHS Fife',
    url: 'https://nhsfife.org/services/all-services/patient-advice/peripheral-neuropathy',
  },
  ninds: {
    title: 'Peripheral neuropathy',
    organisation: 'National Institute of Neurological Disorders and Stroke, US',
    url: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
    via: 'copy',
  },
  'ninds-gbs': {
    title: 'Guillain-Barré syndrome',
    organisation: 'National Institute of Neurological Disorders and Stroke, US',
    url: 'https://www.ninds.nih.gov/health-information/disorders/guillain-barre-syndrome',
    via: 'copy',
  },
  'mplus-gbs': {
    title: 'Guillain-Barré syndrome',
    organisation: 'MedlinePlus, US National Library of Medicine',
    url: 'https://medlineplus.gov/guillainbarresyndrome.html',
    via: 'copy',
  },
  ces: {
    title: 'Cauda equina syndrome',
    organisation: 'Torbay and South Devon NHS Foundation Trust',
    url: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
  },
  ces2: {
    title: 'Cauda equina warning signs',
    organisation: 'Chesterfield Royal Hospital NHS Foundation Trust',
    url: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
  },
};

/** Vitamin B6 as a cause of nerve damage. */
export const vitaminB6Sources: Readonly<Record<string, Source>> = {
  'efsa-b6': {
    title: 'Scientific opinion on the tolerable upper intake level for vitamin B6',
    organisation: 'European Food Safety Authority',
    year: 2023,
    url: 'https://doi.org/10.2903/j.efsa.2023.8006',
    via: 'copy',
  },
  'uk-b6': {
    title: 'B vitamins and folic acid',
    organisation: 'NHS, United Kingdom',
    url: 'https://www.nhs.uk/conditions/vitamins-and-minerals/vitamin-b/',
    via: 'report',
  },
  'us-b6': {
    title: 'Vitamin B6: health professional fact sheet',
    organisation: 'Office of Dietary Supplements, US National Institutes of Health',
    url: 'https://ods.od.nih.gov/factsheets/VitaminB6-HealthProfessional/',
    via: 'copy',
  },
};

/** Sources of what is said before taking a supplement. */
export const supplementSources: Readonly<Record<string, Source>> = {
  vkm: {
    title: 'Risk assessment of magnesium in food supplements',
    organisation: 'Norwegian Scientific Committee for Food Safety',
    year: 2016,
    url: 'https://www.vkm.no/english/riskassessments/allpublications/riskassessmentofmagnesiuminfoodsupplements.4.2375207615dac0245aee5130.html',
  },
  mgo: {
    title: 'Risk factors for high magnesium in patients prescribed magnesium oxide',
    organisation: 'Journal of Pharmaceutical Health Care and Sciences',
    year: 2019,
    url: 'https://doi.org/10.1186/s40780-019-0133-7',
    via: 'copy',
  },
  mgfa: {
    title: 'Cautionary drugs for people with myasthenia gravis',
    organisation: 'Myasthenia Gravis Foundation of America',
    url: 'https://myasthenia.org/Newly-Diagnosed/Cautionary-Drugs-for-MG-Patients',
    via: 'report',
  },
};

/** Sources of what magnesium and medicines do to each other. */
export const medicineSources: Readonly<Record<string, Source>> = {
  'smpc-antacid': {
    title: 'Antacid with magnesium: product characteristics, section 4.5',
    organisation: 'UK product licence text',
    url: 'https://www.medicines.org.uk/emc/product/4880/smpc',
  },
  'smpc-mgoh': {
    title: 'Magnesium hydroxide: product characteristics, section 4.5',
    organisation: 'UK product licence text',
    url: 'https://medicines.org.uk/emc/medicine/25343',
  },
  'smpc-iron': {
    title: 'Iron by mouth: product characteristics, section 4.5',
    organisation: 'UK product licence text',
    url: 'https://www.medicines.org.uk/emc/product/3130',
  },
  hse: {
    title: 'Drug interactions: tetracyclines',
    organisation: 'Health Service Executive, Ireland',
    url: 'https://www.hse.ie/eng/services/list/2/gp/antibiotic-prescribing/drug-interactions/tetracyclines.html',
  },
  'cipro-mplus': {
    title: 'Ciprofloxacin',
    organisation: 'MedlinePlus, US National Library of Medicine',
    url: 'https://medlineplus.gov/druginfo/meds/a688016.html',
    via: 'report',
  },
  'moxi-label': {
    title: 'Moxifloxacin tablets: label',
    organisation: 'DailyMed, US National Library of Medicine',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=f596ed10-197c-4c27-a1fa-9a399bdefdfa',
    via: 'report',
  },
  nni: {
    title: 'Risedronate and ibandronate (monthly)',
    organisation: 'National Neuroscience Institute, Singapore',
    url: 'https://www.nni.com.sg/patient-care/medicine/risedronate-and-ibandronate-monthly/dosage',
  },
  'iban-pi': {
    title: 'Ibandronic acid: product information',
    organisation: 'European Medicines Agency',
    url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/bonviva',
    via: 'copy',
  },
  'levo-mplus': {
    title: 'Levothyroxine',
    organisation: 'MedlinePlus, US National Library of Medicine',
    url: 'https://medlineplus.gov/druginfo/meds/a682461.html',
    via: 'report',
  },
  'nih-insti': {
    title: 'Drug interactions: integrase inhibitors',
    organisation: 'HIV guidelines, US Department of Health and Human Services',
    url: 'https://clinicalinfo.hiv.gov/en/node/9228',
  },
  'kkh-dtg': {
    title: 'Dolutegravir: how to use',
    organisation: 'KK Women’s and Children’s Hospital, Singapore',
    url: 'https://www.skh.com.sg/patient-care/medicine/dolutegravir/dosage',
  },
  dtg: {
    title: 'Dolutegravir: established drug interactions',
    organisation: 'PubMed Central, US National Library of Medicine',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3940684/',
  },
  liverpool: {
    title: 'Raltegravir and antacids',
    organisation: 'HIV Drug Interactions, University of Liverpool',
    url: 'https://hiv-druginteractions.org/interactions/70927',
  },
  ucsf: {
    title: 'Antacids and raltegravir',
    organisation: 'HIV InSite, University of California San Francisco',
    url: 'http://hivinsite.ucsf.edu/insite?page=hmq-1503-05',
  },
  'bic-label': {
    title: 'Bictegravir combination: US label',
    organisation: 'US Food and Drug Administration',
    url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2018/210251s000lbl.pdf',
    via: 'copy',
  },
  juluca: {
    title: 'Dolutegravir with rilpivirine: US label',
    organisation: 'US Food and Drug Administration',
    url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2017/210192s000lbl.pdf',
    via: 'report',
  },
  xofluza: {
    title: 'Baloxavir: US label',
    organisation: 'US Food and Drug Administration',
    url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2018/210854s000lbl.pdf',
    via: 'report',
  },
  'nhs-gaba': {
    title: 'Taking gabapentin with other medicines',
    organisation: 'NHS, United Kingdom',
    url: 'https://www.nhs.uk/medicines/gabapentin/taking-gabapentin-with-other-medicines-and-herbal-supplements/',
    via: 'copy',
  },
};
