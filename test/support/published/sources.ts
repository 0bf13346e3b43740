/**
 * Sources as the collected reference data has them, copied apart from `src/knowledge`: whose page may be cited, the
 * year of its edition, and how it was read.
 */

export interface PublishedSource {
  /** The page of the authority or journal, never that of a copy. */
  readonly url: string;
  /** Left out where the page shows no date. */
  readonly year?: number;
  /** On this page itself, in a copy of it, in another publication that states it, or in public lists of numbers. */
  readonly read: 'itself' | 'copy' | 'report' | 'lists';
}

export const publishedSources: Readonly<Record<string, PublishedSource>> = {
  mplus: { url: 'https://medlineplus.gov/ency/article/001927.htm', year: 2023, read: 'copy' },
  eu112: { url: 'https://digital-strategy.ec.europa.eu/en/policies/112', year: 2026, read: 'report' },
  US: { url: 'https://www.911.gov/', read: 'lists' },
  MX: { url: 'https://www.gob.mx/911', read: 'lists' },
  BR: { url: 'https://www.gov.br/saude/pt-br/composicao/saes/samu-192', read: 'lists' },
  GB: {
    url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
    read: 'lists',
  },
  IE: { url: 'https://112.ie/making-an-emergency-call/', read: 'lists' },
  FR: { url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33954', read: 'lists' },
  AT: {
    url: 'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
    read: 'itself',
  },
  CH: { url: 'https://www.zh.ch/de/migration-integration/willkommen/deutsch/notfaelle.html', read: 'lists' },
  BE: { url: 'https://www.112.be/fr', read: 'lists' },
  LU: { url: 'https://112.public.lu/', read: 'lists' },
  NO: { url: 'https://www.helsenorge.no/en/poison-information/about/', read: 'itself' },
  IS: { url: 'https://www.112.is/', read: 'lists' },
  IN: { url: 'https://112.gov.in/', read: 'lists' },
  AU: { url: 'https://www.triplezero.gov.au/', read: 'lists' },
  PY: {
    url: 'https://portal.mspbs.gov.py/operativocaacupe-ante-emergencias-llamar-al-141/',
    read: 'itself',
  },
  LA: { url: 'https://um.fi/matkustustiedote/-/c/LA', read: 'copy' },
  'relay-G-b': { url: 'https://www.relayuk.bt.com/', read: 'report' },
  'us-rda': {
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/',
    year: 2019,
    read: 'itself',
  },
  'us-ul': { url: 'https://www.nationalacademies.org/read/9956/chapter/28', year: 2000, read: 'itself' },
  efsa: { url: 'https://doi.org/10.2903/j.efsa.2015.4186', year: 2015, read: 'itself' },
  'efsa-ul': {
    url: 'https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf',
    year: 2018,
    read: 'copy',
  },
  uk: { url: 'https://www.gov.uk/government/publications/the-eatwell-guide', read: 'report' },
  'uk-table': { url: 'https://www.nutrition.org.uk/', year: 2021, read: 'copy' },
  // First read in a guide that quotes it, then in a full copy, which is said of its rows.
  'uk-guidance': { url: 'https://www.nhs.uk/conditions/vitamins-and-minerals/others/', read: 'copy' },
  dach: { url: 'https://www.dge.de/wissenschaft/referenzwerte/magnesium/', year: 2021, read: 'itself' },
  nnr: { url: 'https://doi.org/10.6027/nord2023-003', year: 2023, read: 'copy' },
  'nnr-ul': {
    url: 'https://www.livsmedelsverket.se/livsmedel-och-innehall/naringsamne/salt-och-mineraler1/magnesium',
    year: 2024,
    read: 'itself',
  },
  anz: {
    url: 'https://www.nhmrc.gov.au/about-us/publications/nutrient-reference-values-australia-and-new-zealand-including-recommended-dietary-intakes',
    year: 2006,
    read: 'copy',
  },
  jp25: { url: 'https://www.mhlw.go.jp/content/10904750/001316585.pdf', year: 2025, read: 'copy' },
  who: { url: 'https://www.who.int/publications/i/item/9241546123', year: 2004, read: 'copy' },
  msk: { url: 'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium', read: 'itself' },
  mgbasics: { url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/', year: 2012, read: 'itself' },
  ods: { url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/', year: 2026, read: 'copy' },
  'mplus-mg': { url: 'https://medlineplus.gov/ency/article/000315.htm', year: 2012, read: 'copy' },
  debaaij: { url: 'https://doi.org/10.1152/physrev.00012.2014', year: 2015, read: 'copy' },
  'ods-interactions': {
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
    year: 2026,
    read: 'report',
  },
  ppi: {
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-low-magnesium-levels-can-be-associated-long-term-use-proton-pump',
    year: 2011,
    read: 'itself',
  },
  nutrients2015: { url: 'https://doi.org/10.3390/nu7095388', year: 2015, read: 'itself' },
  'jp25-text': { url: 'https://www.mhlw.go.jp/stf/newpage_44138.html', year: 2024, read: 'copy' },
  statpearls: { url: 'https://www.ncbi.nlm.nih.gov/books/NBK500003/', read: 'itself' },
  nhsinform: {
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/peripheral-neuropathy',
    read: 'itself',
  },
  nidirect: { url: 'https://www.nidirect.gov.uk/conditions/peripheral-neuropathy', read: 'itself' },
  fife: {
    url: 'https://nhsfife.org/services/all-services/patient-advice/peripheral-neuropathy',
    read: 'itself',
  },
  ninds: {
    url: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
    read: 'copy',
  },
  'ninds-gbs': {
    url: 'https://www.ninds.nih.gov/health-information/disorders/guillain-barre-syndrome',
    read: 'copy',
  },
  'mplus-gbs': { url: 'https://medlineplus.gov/guillainbarresyndrome.html', read: 'copy' },
  ces: {
    url: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
    read: 'itself',
  },
  ces2: {
    url: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
    read: 'itself',
  },
  'wales-gbs': {
    url: 'https://111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
    read: 'itself',
  },
  'wales-sciatica': { url: 'https://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/', read: 'copy' },
  'wales-palpitations': {
    url: 'https://111.wales.nhs.uk/encyclopaedia/h/article/heartpalpitations',
    read: 'itself',
  },
  'wales-stroke': {
    url: 'https://bcuhb.nhs.wales/services/hospital-services/stroke-service/signs-of-stroke-fast',
    read: 'copy',
  },
  'efsa-b6': { url: 'https://doi.org/10.2903/j.efsa.2023.8006', year: 2023, read: 'copy' },
  'uk-b6': {
    url: 'https://www.foodstandards.gov.scot/consumers/healthy-eating/nutrition/vitamins-minerals/vitamin-b6',
    read: 'itself',
  },
  // The 1998 of the reference data is the year of the limit in it, not of the page.
  'us-b6': { url: 'https://ods.od.nih.gov/factsheets/VitaminB6-HealthProfessional/', read: 'copy' },
  vkm: {
    url: 'https://www.vkm.no/english/riskassessments/allpublications/riskassessmentofmagnesiuminfoodsupplements.4.2375207615dac0245aee5130.html',
    year: 2016,
    read: 'itself',
  },
  mgo: { url: 'https://doi.org/10.1186/s40780-019-0133-7', year: 2019, read: 'copy' },
  mgfa: { url: 'https://myasthenia.org/Newly-Diagnosed/Cautionary-Drugs-for-MG-Patients', read: 'report' },
  'smpc-antacid': { url: 'https://www.medicines.org.uk/emc/product/4880/smpc', read: 'itself' },
  'smpc-mgoh': { url: 'https://medicines.org.uk/emc/medicine/25343', read: 'itself' },
  'smpc-iron': { url: 'https://www.medicines.org.uk/emc/product/3130', read: 'itself' },
  hse: {
    url: 'https://www.hse.ie/eng/services/list/2/gp/antibiotic-prescribing/drug-interactions/tetracyclines.html',
    read: 'itself',
  },
  'cipro-mplus': { url: 'https://medlineplus.gov/druginfo/meds/a688016.html', read: 'report' },
  'moxi-label': {
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=f596ed10-197c-4c27-a1fa-9a399bdefdfa',
    read: 'report',
  },
  nni: {
    url: 'https://www.nni.com.sg/patient-care/medicine/risedronate-and-ibandronate-monthly/dosage',
    read: 'itself',
  },
  'iban-pi': { url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/bonviva', read: 'copy' },
  'levo-mplus': { url: 'https://medlineplus.gov/druginfo/meds/a682461.html', read: 'report' },
  'nih-insti': { url: 'https://clinicalinfo.hiv.gov/en/node/9228', read: 'itself' },
  'kkh-dtg': { url: 'https://www.skh.com.sg/patient-care/medicine/dolutegravir/dosage', read: 'itself' },
  dtg: { url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3940684/', read: 'itself' },
  liverpool: { url: 'https://hiv-druginteractions.org/interactions/70927', read: 'itself' },
  ucsf: { url: 'http://hivinsite.ucsf.edu/insite?page=hmq-1503-05', read: 'itself' },
  'bic-label': {
    url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2018/210251s000lbl.pdf',
    read: 'copy',
  },
  juluca: {
    url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2017/210192s000lbl.pdf',
    read: 'report',
  },
  xofluza: {
    url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2018/210854s000lbl.pdf',
    read: 'report',
  },
  'nhs-gaba': {
    url: 'https://www.nhs.uk/medicines/gabapentin/taking-gabapentin-with-other-medicines-and-herbal-supplements/',
    read: 'copy',
  },
  iom1997: { url: 'https://doi.org/10.17226/5776', year: 1997, read: 'itself' },
  nhs: { url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/', read: 'itself' },
  niddk: {
    url: 'https://www.niddk.nih.gov/health-information/diabetes/overview/preventing-problems/nerve-damage-diabetic-neuropathies',
    read: 'copy',
  },
  bariatric: { url: 'https://pubmed.ncbi.nlm.nih.gov/20842487/', read: 'copy' },
  asco: { url: 'https://doi.org/10.1200/JCO.20.01399', year: 2020, read: 'copy' },
  park: { url: 'https://doi.org/10.1213/ANE.0000000000004673', year: 2020, read: 'itself' },
  morel: { url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8143286/', year: 2021, read: 'itself' },
  // Its abstract in another collection, which gives no address; the search is by authors and subject.
  jordan: {
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Jordan+Jahn+Unverzagt+calcium+magnesium+oxaliplatin+neurotoxicity',
    year: 2016,
    read: 'copy',
  },
  ao: { url: 'https://doi.org/10.3892/etm.2012.678', year: 2012, read: 'copy' },
  wen: { url: 'https://doi.org/10.1093/annonc/mds211', year: 2013, read: 'copy' },
  cramps: { url: 'https://doi.org/10.1002/14651858.CD009402.pub3', year: 2020, read: 'itself' },
  nice: { url: 'https://www.nice.org.uk/guidance/cg173/chapter/Recommendations', year: 2020, read: 'itself' },
  'nice-public': {
    url: 'https://www.nice.org.uk/guidance/cg173/ifp/chapter/All-types-of-neuropathic-pain-except-trigeminal-neuralgia',
    year: 2013,
    read: 'itself',
  },
  aan: { url: 'https://doi.org/10.1212/WNL.0000000000013038', year: 2022, read: 'copy' },
  // Who took part, and both groups at each visit, as columns on the trials tell it.
  'pickering-people': { url: 'https://doi.org/10.1684/mrh.2011.0282', year: 2011, read: 'report' },
  'yousef-results': { url: 'https://doi.org/10.1111/anae.12107', year: 2013, read: 'report' },
  yousef: { url: 'https://doi.org/10.1111/anae.12107', year: 2013, read: 'copy' },
  // Up to its methods.
  arani: { url: 'https://doi.org/10.34172/ipp.2025.43996', year: 2026, read: 'itself' },
  'arani-registry': { url: 'https://irct.behdasht.gov.ir/trial/71594', read: 'itself' },
  ni: { url: 'https://doi.org/10.2147/BCTT.S413435', year: 2023, read: 'copy' },
  pickering2020: { url: 'https://doi.org/10.1097/ALN.0000000000003345', year: 2020, read: 'itself' },
  athavale: {
    url: 'https://researchers.mq.edu.au/en/publications/transdermal-magnesium-for-the-treatment-of-peripheral-neuropathy-',
    year: 2023,
    read: 'itself',
  },
  'crushed-in-mice': {
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Magnesium+supplement+promotes+sciatic+nerve+regeneration+inflammatory',
    year: 2011,
    read: 'copy',
  },
  'crushed-in-rats': {
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=magnesium+transporter+genes+high+magnesium+diet+sciatic+nerve+crush',
    year: 2019,
    read: 'copy',
  },
  loprinzi: { url: 'https://doi.org/10.1200/JCO.2013.52.0536', year: 2014, read: 'itself' },
  pickering: { url: 'https://doi.org/10.1684/mrh.2011.0282', year: 2011, read: 'itself' },
  // Both abstracts, as they stand in other collections.
  grothey: { url: 'https://doi.org/10.1200/JCO.2010.31.5911', year: 2011, read: 'copy' },
  leeuw: { url: 'https://pubmed.ncbi.nlm.nih.gov/15319143/', year: 2004, read: 'copy' },
  chu: { url: 'https://doi.org/10.1038/srep32623', year: 2016, read: 'itself' },
  rats: { url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2950410/', year: 2010, read: 'itself' },
  // Tables of releases 27 and 28, both as they were copied into public collections.
  usda: { url: 'https://fdc.nal.usda.gov/', year: 2015, read: 'copy' },
  'ods-foods': {
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
    year: 2026,
    read: 'copy',
  },
  'smpc-mg-supplement': { url: 'https://www.medicines.org.uk/emc/product/2678/smpc', read: 'itself' },
  'smpc-mg-salts': { url: 'https://www.medicines.org.uk/emc/product/4841/smpc', read: 'itself' },
  'smpc-mg-aluminium': { url: 'https://www.medicines.org.uk/emc/product/2716/smpc', read: 'itself' },
  lymecycline: { url: 'https://www.medicines.org.uk/emc/search?q=lymecycline', read: 'copy' },
  oxytetracycline: {
    url: 'https://www.medicines.org.uk/emc/search?q=oxytetracycline',
    year: 2018,
    read: 'copy',
  },
  'cabotegravir-epar': { url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/vocabria', read: 'report' },
  'edurant-label': { url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/edurant', read: 'report' },
  'epclusa-epar': { url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/epclusa', read: 'copy' },
  promacta: {
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=eltrombopag',
    year: 2021,
    read: 'copy',
  },
  sprycel: { url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=dasatinib', read: 'report' },
  phillips: {
    url: 'https://www.medicines.org.uk/emc/search?q=magnesium%20hydroxide',
    year: 2013,
    read: 'copy',
  },
  'naproxen-label': { url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=naproxen', read: 'copy' },
  pediamecum: {
    url: 'https://www.aeped.es/comite-medicamentos/pediamecum/magnesio-hidroxido',
    read: 'itself',
  },
  'atorvastatin-label': {
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=atorvastatin',
    read: 'copy',
  },
  'amlodipine-label': {
    url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=amlodipine',
    read: 'copy',
  },
  'mhra-metformin': {
    url: 'https://www.gov.uk/drug-safety-update/metformin-and-reduced-vitamin-b12-levels-new-advice-for-monitoring-patients-at-risk',
    year: 2022,
    read: 'copy',
  },
  'mhra-ppi': {
    url: 'https://www.gov.uk/drug-safety-update/proton-pump-inhibitors-in-long-term-use-reports-of-hypomagnesaemia',
    year: 2012,
    read: 'itself',
  },
  bendroflumethiazide: {
    url: 'https://www.medicines.org.uk/emc/product/2445/smpc',
    year: 2019,
    read: 'copy',
  },
  calcitriol: { url: 'https://www.medicines.org.uk/emc/search?q=calcitriol', read: 'copy' },
  alfacalcidol: { url: 'https://www.medicines.org.uk/emc/search?q=alfacalcidol', read: 'copy' },
  spencer: { url: 'https://pubmed.ncbi.nlm.nih.gov/7836627/', year: 1994, read: 'copy' },
  magnaspartate: { url: 'https://www.medicines.org.uk/emc/product/1889/smpc', year: 2016, read: 'copy' },
  schuette: { url: 'https://doi.org/10.1177/0148607194018005430', year: 1994, read: 'itself' },
  groeber: { url: 'https://doi.org/10.3390/nu9080813', year: 2017, read: 'itself' },
  kass: { url: 'https://doi.org/10.1371/journal.pone.0174817', year: 2017, read: 'itself' },
  'anz-b6': {
    url: 'https://www.eatforhealth.gov.au/nutrient-reference-values/nutrients/vitamin-b6',
    year: 2006,
    read: 'report',
  },
  'nhs-seizure': {
    url: 'https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/',
    read: 'itself',
  },
  'nwas-stroke': {
    url: 'https://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/symptoms-of-a-stroke/',
    read: 'itself',
  },
  scientifica2017: { url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5637834/', year: 2017, read: 'itself' },
  'mg-ranges': { url: 'https://doi.org/10.1007/s00394-022-02916-w', year: 2022, read: 'itself' },
  'mg-tests': { url: 'https://doi.org/10.1017/S000711450800682X', year: 2008, read: 'itself' },
  'nhs-causes': {
    url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/causes/',
    year: 2014,
    read: 'itself',
  },
  'nhs-tests': { url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/diagnosis/', read: 'copy' },
  'mplus-drugs': { url: 'https://medlineplus.gov/ency/article/000700.htm', read: 'copy' },
  'mplus-neuropathy': { url: 'https://medlineplus.gov/ency/article/000593.htm', year: 2010, read: 'copy' },
  'mplus-wernicke': { url: 'https://medlineplus.gov/ency/article/000771.htm', read: 'copy' },
  'eye-brain': { url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7335288/', year: 2020, read: 'itself' },
  'msd-wernicke': {
    url: 'https://www.merckmanuals.com/en-ca/home/brain-spinal-cord-and-nerve-disorders/brain-dysfunction/wernicke-korsakoff-syndrome',
    read: 'itself',
  },
  laeknabladid: { url: 'https://www.laeknabladid.is/tolublod/2011/01/nr/4094', year: 2011, read: 'itself' },
  'nhs-b12': {
    url: 'https://www.nhs.uk/conditions/vitamin-b12-or-folate-deficiency-anaemia/causes/',
    read: 'copy',
  },
  'nice-b12': {
    url: 'https://www.nice.org.uk/guidance/ng239/chapter/Recommendations',
    year: 2024,
    read: 'itself',
  },
  'tga-b6': { url: 'https://tga.gov.au/node/335051', read: 'itself' },
  'tga-b6-alert': {
    url: 'https://tga.gov.au/news/safety-alerts/health-supplements-containing-vitamin-b6-can-cause-peripheral-neuropathy',
    read: 'itself',
  },
  'hwe-foot': {
    url: 'https://www.hweclinicalguidance.nhs.uk/clinical-pathways/foot-health-for-diabetic-patients/',
    read: 'itself',
  },
  'nice-foot': { url: 'https://www.nice.org.uk/guidance/ng19/chapter/Recommendations', read: 'report' },
  'qeh-foot': {
    url: 'https://www.qehkl.nhs.uk/DiabetesFeetWorried.asp?s=information&p=information',
    read: 'itself',
  },
  remedy: {
    url: 'https://remedy.bnssg.icb.nhs.uk/adults/neurology/peripheral-neuropathy-under-review',
    year: 2025,
    read: 'itself',
  },
  cornwall: {
    url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/neurology/peripheral_neuropathy',
    year: 2020,
    read: 'itself',
  },
  tayside: {
    url: 'https://www.nhstayside.scot.nhs.uk/WorkingWithUs/ReferralHelpSystem/PROD_368950',
    read: 'itself',
  },
  mayo: {
    url: 'https://www.mayoclinic.org/diseases-conditions/peripheral-neuropathy/diagnosis-treatment/drc-20352067',
    year: 2024,
    read: 'copy',
  },
  bradford: { url: 'https://www.bdct.nhs.uk/neuropathy-and-feet/', read: 'itself' },
  healthhub: {
    url: 'https://www.healthhub.sg/a-z/diseases-and-conditions/243/diabetic_foot_ttsh',
    read: 'itself',
  },
  'pain-by-night': { url: 'https://doi.org/10.1093/pm/pnab336', year: 2022, read: 'copy' },
  'pain-by-day': { url: 'https://doi.org/10.1097/SPC.0000000000000085', year: 2014, read: 'copy' },
};
