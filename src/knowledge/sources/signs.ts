/** Sources of signs and their causes. */
import type { Source } from './source.js';

export const nutrients2015: Source = {
  title: 'Magnesium in prevention and therapy, table 2',
  organisation: 'Nutrients',
  year: 2015,
  url: 'https://doi.org/10.3390/nu7095388',
};

export const jp25Text: Source = {
  title: 'Dietary Reference Intakes for Japanese 2025, report text',
  organisation: 'Ministry of Health, Labour and Welfare, Japan',
  year: 2024,
  url: 'https://www.mhlw.go.jp/stf/newpage_44138.html',
  via: 'copy',
};

export const statpearls: Source = {
  title: 'Hypomagnesemia',
  organisation: 'StatPearls',
  url: 'https://www.ncbi.nlm.nih.gov/books/NBK500003/',
};

export const nhsinform: Source = {
  title: 'Peripheral neuropathy',
  organisation: 'NHS inform, Scotland',
  url: 'https://www.nhsinform.scot/illnesses-and-conditions/brain-nerves-and-spinal-cord/peripheral-neuropathy',
};

export const nidirect: Source = {
  title: 'Peripheral neuropathy',
  organisation: 'nidirect, Northern Ireland',
  url: 'https://www.nidirect.gov.uk/conditions/peripheral-neuropathy',
};

export const fife: Source = {
  title: 'Peripheral sensory neuropathy',
  organisation: 'NHS Fife',
  url: 'https://nhsfife.org/services/all-services/patient-advice/peripheral-neuropathy',
};

export const ninds: Source = {
  title: 'Peripheral neuropathy',
  organisation: 'National Institute of Neurological Disorders and Stroke, US',
  url: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
  via: 'copy',
};

export const nindsGbs: Source = {
  title: 'Guillain-Barré syndrome',
  organisation: 'National Institute of Neurological Disorders and Stroke, US',
  url: 'https://www.ninds.nih.gov/health-information/disorders/guillain-barre-syndrome',
  via: 'copy',
};

export const mplusGbs: Source = {
  title: 'Guillain-Barré syndrome',
  organisation: 'MedlinePlus, US National Library of Medicine',
  url: 'https://medlineplus.gov/guillainbarresyndrome.html',
  via: 'copy',
};

export const walesGbs: Source = {
  title: 'Guillain-Barré syndrome',
  organisation: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
};

export const walesSciatica: Source = {
  title: 'Sciatica',
  organisation: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/',
  via: 'copy',
};

export const walesPalpitations: Source = {
  title: 'Heart palpitations',
  organisation: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/encyclopaedia/h/article/heartpalpitations',
};

export const walesStroke: Source = {
  title: 'Signs of stroke (FAST)',
  organisation: 'Betsi Cadwaladr University Health Board, NHS Wales',
  url: 'https://bcuhb.nhs.wales/services/hospital-services/stroke-service/signs-of-stroke-fast',
  via: 'copy',
};

export const ces: Source = {
  title: 'Cauda equina syndrome',
  organisation: 'Torbay and South Devon NHS Foundation Trust',
  url: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
};

export const ces2: Source = {
  title: 'Cauda equina warning signs',
  organisation: 'Chesterfield Royal Hospital NHS Foundation Trust',
  url: 'https://chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
};

// Read at its address of 2014, which leads here.
export const nhsSeizure: Source = {
  title: 'What to do if someone has a seizure (fit)',
  organisation: 'NHS, United Kingdom',
  url: 'https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/',
};

export const nwasStroke: Source = {
  title: 'Symptoms of a stroke',
  organisation: 'North West Ambulance Service NHS Trust',
  url: 'https://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/symptoms-of-a-stroke/',
};
