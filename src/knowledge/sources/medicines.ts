/** Sources of what magnesium and medicines do to each other. */
import type { Source } from './source.js';

export const smpcAntacid: Source = {
  title: 'Antacid with magnesium: product characteristics, section 4.5',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/product/4880/smpc',
};

export const smpcMgSupplement: Source = {
  title: 'Magnesium by mouth, for a lack: product characteristics, section 4.5',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/product/2678/smpc',
};

export const smpcMgSalts: Source = {
  title: 'Magnesium salts by mouth: product characteristics, section 4.5',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/product/4841/smpc',
};

export const smpcMgAluminium: Source = {
  title: 'Antacid with aluminium and magnesium: product characteristics, section 4.5',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/product/2716/smpc',
};

export const smpcMgoh: Source = {
  title: 'Magnesium hydroxide: product characteristics, section 4.5',
  organisation: 'UK product licence text',
  url: 'https://medicines.org.uk/emc/medicine/25343',
};

export const smpcIron: Source = {
  title: 'Iron by mouth: product characteristics, section 4.5',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/product/3130',
};

export const hse: Source = {
  title: 'Drug interactions: tetracyclines',
  organisation: 'Health Service Executive, Ireland',
  url: 'https://www.hse.ie/eng/services/list/2/gp/antibiotic-prescribing/drug-interactions/tetracyclines.html',
};

export const ciproMplus: Source = {
  title: 'Ciprofloxacin',
  organisation: 'MedlinePlus, US National Library of Medicine',
  url: 'https://medlineplus.gov/druginfo/meds/a688016.html',
  via: 'report',
};

export const moxiLabel: Source = {
  title: 'Moxifloxacin tablets: label',
  organisation: 'DailyMed, US National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=f596ed10-197c-4c27-a1fa-9a399bdefdfa',
  via: 'report',
};

export const nni: Source = {
  title: 'Risedronate and ibandronate (monthly)',
  organisation: 'National Neuroscience Institute, Singapore',
  url: 'https://www.nni.com.sg/patient-care/medicine/risedronate-and-ibandronate-monthly/dosage',
};

export const ibanPi: Source = {
  title: 'Ibandronic acid: product information',
  organisation: 'European Medicines Agency',
  url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/bonviva',
  via: 'copy',
};

export const levoMplus: Source = {
  title: 'Levothyroxine',
  organisation: 'MedlinePlus, US National Library of Medicine',
  url: 'https://medlineplus.gov/druginfo/meds/a682461.html',
  via: 'report',
};

export const nihInsti: Source = {
  title: 'Drug interactions: integrase inhibitors',
  organisation: 'HIV guidelines, US Department of Health and Human Services',
  url: 'https://clinicalinfo.hiv.gov/en/node/9228',
};

export const kkhDtg: Source = {
  title: 'Dolutegravir: how to use',
  organisation: 'KK Women’s and Children’s Hospital, Singapore',
  url: 'https://www.skh.com.sg/patient-care/medicine/dolutegravir/dosage',
};

export const dtg: Source = {
  title: 'Dolutegravir: established drug interactions',
  organisation: 'PubMed Central, US National Library of Medicine',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3940684/',
};

export const liverpool: Source = {
  title: 'Raltegravir and antacids',
  organisation: 'HIV Drug Interactions, University of Liverpool',
  url: 'https://hiv-druginteractions.org/interactions/70927',
};

export const ucsf: Source = {
  title: 'Antacids and raltegravir',
  organisation: 'HIV InSite, University of California San Francisco',
  url: 'http://hivinsite.ucsf.edu/insite?page=hmq-1503-05',
};

export const bicLabel: Source = {
  title: 'Bictegravir combination: US label',
  organisation: 'US Food and Drug Administration',
  url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2018/210251s000lbl.pdf',
  via: 'copy',
};

export const juluca: Source = {
  title: 'Dolutegravir with rilpivirine: US label',
  organisation: 'US Food and Drug Administration',
  url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2017/210192s000lbl.pdf',
  via: 'report',
};

export const xofluza: Source = {
  title: 'Baloxavir: US label',
  organisation: 'US Food and Drug Administration',
  url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2018/210854s000lbl.pdf',
  via: 'report',
};

export const nhsGaba: Source = {
  title: 'Taking gabapentin with other medicines',
  organisation: 'NHS, United Kingdom',
  url: 'https://www.nhs.uk/medicines/gabapentin/taking-gabapentin-with-other-medicines-and-herbal-supplements/',
  via: 'copy',
};

export const lymecycline: Source = {
  title: 'Lymecycline capsules: leaflet',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/search?q=lymecycline',
  via: 'copy',
};

export const oxytetracycline: Source = {
  title: 'Oxytetracycline: product characteristics, section 5.2',
  organisation: 'UK product licence text',
  year: 2018,
  url: 'https://www.medicines.org.uk/emc/search?q=oxytetracycline',
  via: 'copy',
};

export const cabotegravirEpar: Source = {
  title: 'Cabotegravir tablets: product information',
  organisation: 'European Medicines Agency',
  url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/vocabria',
  via: 'report',
};

export const edurantLabel: Source = {
  title: 'Rilpivirine: product information',
  organisation: 'European Medicines Agency',
  url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/edurant',
  via: 'report',
};

export const epclusaEpar: Source = {
  title: 'Sofosbuvir with velpatasvir: product information',
  organisation: 'European Medicines Agency',
  url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/epclusa',
  via: 'copy',
};

export const promacta: Source = {
  title: 'Eltrombopag: US label, section 7',
  organisation: 'US Food and Drug Administration',
  year: 2021,
  url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=eltrombopag',
  via: 'copy',
};

export const sprycel: Source = {
  title: 'Dasatinib: US label',
  organisation: 'US Food and Drug Administration',
  url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=dasatinib',
  via: 'report',
};

export const phillips: Source = {
  title: 'Milk of magnesia: product characteristics, section 4.5',
  organisation: 'UK product licence text',
  year: 2013,
  url: 'https://www.medicines.org.uk/emc/search?q=magnesium%20hydroxide',
  via: 'copy',
};

export const naproxenLabel: Source = {
  title: 'Naproxen: US label',
  organisation: 'DailyMed, US National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=naproxen',
  via: 'copy',
};

export const pediamecum: Source = {
  title: 'Magnesio hidróxido',
  lang: 'es',
  organisation: 'Asociación Española de Pediatría',
  url: 'https://www.aeped.es/comite-medicamentos/pediamecum/magnesio-hidroxido',
};

export const atorvastatinLabel: Source = {
  title: 'Atorvastatin: US label',
  organisation: 'DailyMed, US National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=atorvastatin',
  via: 'copy',
};

export const amlodipineLabel: Source = {
  title: 'Amlodipine: US label, section 7',
  organisation: 'DailyMed, US National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=amlodipine',
  via: 'copy',
};

export const mhraPpi: Source = {
  title: 'Proton pump inhibitors in long-term use: reports of hypomagnesaemia',
  organisation: 'Medicines and Healthcare products Regulatory Agency, United Kingdom',
  year: 2012,
  url: 'https://www.gov.uk/drug-safety-update/proton-pump-inhibitors-in-long-term-use-reports-of-hypomagnesaemia',
};

export const bendroflumethiazide: Source = {
  title: 'Bendroflumethiazide: product characteristics',
  organisation: 'UK product licence text',
  year: 2019,
  url: 'https://www.medicines.org.uk/emc/product/2445/smpc',
  via: 'copy',
};

export const calcitriol: Source = {
  title: 'Calcitriol: product characteristics',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/search?q=calcitriol',
  via: 'copy',
};

export const alfacalcidol: Source = {
  title: 'Alfacalcidol: product characteristics',
  organisation: 'UK product licence text',
  url: 'https://www.medicines.org.uk/emc/search?q=alfacalcidol',
  via: 'copy',
};

export const spencer: Source = {
  title: 'Inhibitory effects of zinc on magnesium balance and magnesium absorption in man',
  organisation: 'Journal of the American College of Nutrition',
  year: 1994,
  url: 'https://pubmed.ncbi.nlm.nih.gov/7836627/',
  via: 'copy',
};
