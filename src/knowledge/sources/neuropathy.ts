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

export const nhsCauses: Source = {
  title: 'Peripheral neuropathy: causes',
  organisation: 'NHS, United Kingdom',
  year: 2014,
  url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/causes/',
};

export const nhsTests: Source = {
  title: 'Peripheral neuropathy: diagnosis',
  organisation: 'NHS, United Kingdom',
  url: 'https://www.nhs.uk/conditions/peripheral-neuropathy/diagnosis/',
  via: 'copy',
};

export const mplusDrugs: Source = {
  title: 'Neuropathy secondary to drugs',
  organisation: 'MedlinePlus, US National Library of Medicine',
  url: 'https://medlineplus.gov/ency/article/000700.htm',
  via: 'copy',
};

export const mplusNeuropathy: Source = {
  title: 'Peripheral neuropathy',
  organisation: 'MedlinePlus, US National Library of Medicine',
  year: 2010,
  url: 'https://medlineplus.gov/ency/article/000593.htm',
  via: 'copy',
};

export const mplusWernicke: Source = {
  title: 'Wernicke-Korsakoff syndrome',
  organisation: 'MedlinePlus, US National Library of Medicine',
  url: 'https://medlineplus.gov/ency/article/000771.htm',
  via: 'copy',
};

export const eyeBrain: Source = {
  title: 'Neuro-ophthalmic manifestations of Wernicke encephalopathy',
  organisation: 'Eye and Brain',
  year: 2020,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7335288/',
};

export const msdWernicke: Source = {
  title: 'Wernicke-Korsakoff syndrome',
  organisation: 'MSD and Merck Manual, consumer version',
  url: 'https://www.merckmanuals.com/en-ca/home/brain-spinal-cord-and-nerve-disorders/brain-dysfunction/wernicke-korsakoff-syndrome',
};

export const laeknabladid: Source = {
  title: 'Wernicke’s encephalopathy in chronic alcoholics',
  organisation: 'Læknablaðið, the Icelandic Medical Journal',
  year: 2011,
  url: 'https://www.laeknabladid.is/tolublod/2011/01/nr/4094',
};

// The page itself was read but for two sentences, how many and who else: these in copies.
export const mhraMetformin: Source = {
  title: 'Metformin and reduced vitamin B12 levels: new advice for monitoring patients at risk',
  organisation: 'Medicines and Healthcare products Regulatory Agency, United Kingdom',
  year: 2022,
  url: 'https://www.gov.uk/drug-safety-update/metformin-and-reduced-vitamin-b12-levels-new-advice-for-monitoring-patients-at-risk',
  via: 'copy',
};

export const nhsB12: Source = {
  title: 'Vitamin B12 or folate deficiency anaemia: causes',
  organisation: 'NHS, United Kingdom',
  url: 'https://www.nhs.uk/conditions/vitamin-b12-or-folate-deficiency-anaemia/causes/',
  via: 'copy',
};

export const niceB12: Source = {
  title: 'Vitamin B12 deficiency in over 16s: guideline NG239, recommendations',
  organisation: 'National Institute for Health and Care Excellence (NICE), England',
  year: 2024,
  url: 'https://www.nice.org.uk/guidance/ng239/chapter/Recommendations',
};

export const tgaB6: Source = {
  title: 'Vitamin B6 can cause peripheral neuropathy, Medicines Safety Update',
  organisation: 'Therapeutic Goods Administration, Australia',
  url: 'https://tga.gov.au/node/335051',
};

export const tgaB6Alert: Source = {
  title: 'Health supplements containing vitamin B6 can cause peripheral neuropathy',
  organisation: 'Therapeutic Goods Administration, Australia',
  url: 'https://tga.gov.au/news/safety-alerts/health-supplements-containing-vitamin-b6-can-cause-peripheral-neuropathy',
};

export const hweFoot: Source = {
  title: 'Foot health for diabetic patients',
  organisation: 'NHS Hertfordshire and West Essex',
  url: 'https://www.hweclinicalguidance.nhs.uk/clinical-pathways/foot-health-for-diabetic-patients/',
};

export const niceFoot: Source = {
  title: 'Diabetic foot problems: guideline NG19, recommendations',
  organisation: 'National Institute for Health and Care Excellence (NICE), England',
  url: 'https://www.nice.org.uk/guidance/ng19/chapter/Recommendations',
  via: 'report',
};

export const qehFoot: Source = {
  title: 'Diabetes: worried about your feet?',
  organisation: 'The Queen Elizabeth Hospital King’s Lynn NHS Foundation Trust',
  url: 'https://www.qehkl.nhs.uk/DiabetesFeetWorried.asp?s=information&p=information',
};

export const remedy: Source = {
  title: 'Peripheral neuropathy, for general practice',
  organisation: 'Remedy, NHS Bristol, North Somerset and South Gloucestershire',
  year: 2025,
  url: 'https://remedy.bnssg.icb.nhs.uk/adults/neurology/peripheral-neuropathy-under-review',
};

export const cornwall: Source = {
  title: 'Peripheral neuropathy, for general practice',
  organisation: 'Royal Cornwall Hospitals, NHS',
  year: 2020,
  url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/rms/primary_care_clinical_referral_criteria/neurology/peripheral_neuropathy',
};

export const tayside: Source = {
  title: 'Peripheral neuropathy, for general practice',
  organisation: 'NHS Tayside',
  url: 'https://www.nhstayside.scot.nhs.uk/WorkingWithUs/ReferralHelpSystem/PROD_368950',
};

export const mayo: Source = {
  title: 'Peripheral neuropathy: diagnosis and treatment',
  organisation: 'Mayo Clinic',
  year: 2024,
  url: 'https://www.mayoclinic.org/diseases-conditions/peripheral-neuropathy/diagnosis-treatment/drc-20352067',
  via: 'copy',
};

export const bradford: Source = {
  title: 'Neuropathy and feet',
  organisation: 'Bradford District Care NHS Foundation Trust',
  url: 'https://www.bdct.nhs.uk/neuropathy-and-feet/',
};

export const healthhub: Source = {
  title: 'Diabetic foot',
  organisation: 'HealthHub, Ministry of Health, Singapore',
  url: 'https://www.healthhub.sg/a-z/diseases-and-conditions/243/diabetic_foot_ttsh',
};

export const painByNight: Source = {
  title: 'A scoping review of the diurnal variation in the intensity of neuropathic pain',
  organisation: 'Pain Medicine',
  year: 2022,
  url: 'https://doi.org/10.1093/pm/pnab336',
  via: 'copy',
};

export const painByDay: Source = {
  title: 'Chronobiology of chronic pain: focus on diurnal rhythmicity of neuropathic pain',
  organisation: 'Current Opinion in Supportive and Palliative Care',
  year: 2014,
  url: 'https://doi.org/10.1097/SPC.0000000000000085',
  via: 'copy',
};
