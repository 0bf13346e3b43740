/** Studies on magnesium and nerves, and guidelines on nerve pain. */
import type { Source } from './source.js';

export const asco: Source = {
  title: 'Prevention and management of chemotherapy-induced peripheral neuropathy: guideline update',
  organisation: 'Journal of Clinical Oncology',
  year: 2020,
  url: 'https://doi.org/10.1200/JCO.20.01399',
  via: 'copy',
};

export const nice: Source = {
  title: 'Neuropathic pain in adults: guideline CG173, recommendations',
  organisation: 'National Institute for Health and Care Excellence (NICE), England',
  year: 2020,
  url: 'https://www.nice.org.uk/guidance/cg173/chapter/Recommendations',
};

export const nicePublic: Source = {
  title: 'Neuropathic pain: information for the public, guideline CG173',
  organisation: 'National Institute for Health and Care Excellence (NICE), England',
  year: 2013,
  url: 'https://www.nice.org.uk/guidance/cg173/ifp/chapter/All-types-of-neuropathic-pain-except-trigeminal-neuralgia',
};

export const aan: Source = {
  title: 'Oral and topical treatment of painful diabetic polyneuropathy: guideline update',
  organisation: 'Neurology, for the American Academy of Neurology',
  year: 2022,
  url: 'https://doi.org/10.1212/WNL.0000000000013038',
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

/** No address of its own could be read: the search leads to it. */
export const jordan: Source = {
  title: 'Calcium and magnesium against nerve damage by oxaliplatin: systematic review',
  organisation: 'Oncology',
  year: 2016,
  url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Jordan+Jahn+Unverzagt+calcium+magnesium+oxaliplatin+neurotoxicity',
  via: 'copy',
};

export const ao: Source = {
  title: 'Calcium and magnesium with oxaliplatin: meta-analysis of four trials',
  organisation: 'Experimental and Therapeutic Medicine',
  year: 2012,
  url: 'https://doi.org/10.3892/etm.2012.678',
  via: 'copy',
};

export const wen: Source = {
  title: 'Calcium and magnesium with oxaliplatin: meta-analysis of trials and cohorts',
  organisation: 'Annals of Oncology',
  year: 2013,
  url: 'https://doi.org/10.1093/annonc/mds211',
  via: 'copy',
};

export const cramps: Source = {
  title: 'Magnesium for skeletal muscle cramps: systematic review',
  organisation: 'Cochrane Database of Systematic Reviews',
  year: 2020,
  url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
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

/** Who took part is told by a column on the trial. */
export const pickeringPeople: Source = {
  title: 'Oral magnesium in neuropathic pain: who took part',
  organisation: 'Magnesium Research',
  year: 2011,
  url: 'https://doi.org/10.1684/mrh.2011.0282',
  via: 'report',
};

/** Read up to its methods: its results were not in the text. */
export const arani: Source = {
  title: 'Magnesium citrate in diabetic peripheral polyneuropathy: trial',
  organisation: 'Immunopathologia Persa',
  year: 2026,
  url: 'https://doi.org/10.34172/ipp.2025.43996',
};

export const araniRegistry: Source = {
  title: 'Magnesium in diabetic neuropathy: registration of trial 71594',
  organisation: 'Iranian Registry of Clinical Trials',
  url: 'https://irct.behdasht.gov.ir/trial/71594',
};

export const yousef: Source = {
  title: 'Magnesium by vein, then by mouth, in back pain with a neuropathic part: trial',
  organisation: 'Anaesthesia',
  year: 2013,
  url: 'https://doi.org/10.1111/anae.12107',
  via: 'copy',
};

/** The groups beside each other are told by a column on the trial. */
export const yousefResults: Source = {
  title: 'Magnesium by vein, then by mouth, in back pain: both groups at each visit',
  organisation: 'Anaesthesia',
  year: 2013,
  url: 'https://doi.org/10.1111/anae.12107',
  via: 'report',
};

export const ni: Source = {
  title: 'Magnesium threonate and lasting pain after breast cancer surgery: trial',
  organisation: 'Breast Cancer: Targets and Therapy',
  year: 2023,
  url: 'https://doi.org/10.2147/BCTT.S413435',
  via: 'copy',
};

export const pickering2020: Source = {
  title: 'Ketamine and magnesium for refractory neuropathic pain: trial',
  organisation: 'Anesthesiology',
  year: 2020,
  url: 'https://doi.org/10.1097/ALN.0000000000003345',
};

export const athavale: Source = {
  title: 'Magnesium through the skin for neuropathy in chronic kidney disease: pilot study',
  organisation: 'Journal of Palliative Medicine, in the records of Macquarie University',
  year: 2023,
  url: 'https://researchers.mq.edu.au/en/publications/transdermal-magnesium-for-the-treatment-of-peripheral-neuropathy-',
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

export const crushedInMice: Source = {
  title: 'Magnesium in the diet of mice with a crushed nerve',
  organisation: 'Magnesium Research',
  year: 2011,
  url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Magnesium+supplement+promotes+sciatic+nerve+regeneration+inflammatory',
  via: 'copy',
};

export const crushedInRats: Source = {
  title: 'Magnesium in the diet of rats with a crushed nerve',
  organisation: 'Neurosurgery',
  year: 2019,
  url: 'https://pubmed.ncbi.nlm.nih.gov/?term=magnesium+transporter+genes+high+magnesium+diet+sciatic+nerve+crush',
  via: 'copy',
};
