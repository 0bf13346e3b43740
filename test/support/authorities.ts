/**
 * Whose pages may stand as a source, each looked at by a person. An entry is a host (`www.` in front does not
 * matter), or a host with the start of a path where one host serves many publishers.
 */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  'a government, its ministry, agency or region': [
    '911.gov',
    'accessdata.fda.gov',
    'argentina.gob.ar',
    'bvl.bund.de',
    'canada.ca',
    'clinicalinfo.hiv.gov',
    'diariodarepublica.pt',
    'digital-strategy.ec.europa.eu',
    'eatforhealth.gov.au',
    'ema.europa.eu',
    'fda.gov',
    'fdc.nal.usda.gov',
    'foodstandards.gov.scot',
    'gob.mx',
    'gob.pe',
    'gov.br',
    'gov.uk',
    'healthdirect.gov.au',
    'irct.behdasht.gov.ir', // Iranian Registry of Clinical Trials
    'mhlw.go.jp',
    'mjusticia.gob.es',
    'mohw.go.kr',
    'nhmrc.gov.au',
    'niddk.nih.gov',
    'ninds.nih.gov',
    'nngyk.gov.hu',
    'ods.od.nih.gov',
    'portal.mspbs.gov.py',
    'pref.miyazaki.lg.jp',
    'sanidad.gob.es',
    'service-public.gouv.fr',
    'sns24.gov.pt',
    'telemanas.mohfw.gov.in',
    'tga.gov.au',
    'triplezero.gov.au',
    'um.fi',
    'ventanillaunicasocial.gob.cl',
    'westerncape.gov.za',
    'zh.ch',
  ],
  'the operator or regulator of a country’s emergency number': [
    '112.be',
    '112.gov.in',
    '112.ie',
    '112.is',
    '112.public.lu',
    'relayuk.bt.com',
    'rtr.at',
  ],
  'a public health service': [
    'goeg.at',
    'helsenorge.no',
    'healthhub.sg', // Ministry of Health, Singapore
    'hse.ie',
    'nice.org.uk',
    '111.wales.nhs.uk',
    'bcuhb.nhs.wales',
    'nhs.uk',
    'hweclinicalguidance.nhs.uk',
    'nhstayside.scot.nhs.uk',
    'nwas.nhs.uk',
    'remedy.bnssg.icb.nhs.uk',
    'rms.cornwall.nhs.uk',
    'nhsfife.org',
    'nhsinform.scot',
    'nidirect.gov.uk',
    'terveyskyla.fi',
  ],
  'an authority on food and nutrition': [
    'dge.de',
    'efsa.europa.eu',
    'livsmedelsverket.se',
    'nationalacademies.org',
    'nutrition.org.uk', // the British Nutrition Foundation: prints the tables of COMA 1991
    'vkm.no',
    'who.int',
  ],
  'a national medical library, or a journal in its archive': [
    'dailymed.nlm.nih.gov',
    'medlineplus.gov',
    'ncbi.nlm.nih.gov/books',
    'pmc.ncbi.nlm.nih.gov',
    'pubmed.ncbi.nlm.nih.gov',
  ],

  'a journal or publisher behind its DOI prefix': [
    'doi.org/10.1002', // Wiley: Cochrane Database of Systematic Reviews
    'doi.org/10.1007', // Springer
    'doi.org/10.1017', // Cambridge University Press
    'doi.org/10.1038', // Nature Portfolio
    'doi.org/10.1093', // Oxford University Press
    'doi.org/10.1097', // Wolters Kluwer
    'doi.org/10.1111', // Wiley: Anaesthesia
    'doi.org/10.1152', // Physiological Reviews
    'doi.org/10.1186', // BioMed Central
    'doi.org/10.1200', // Journal of Clinical Oncology
    'doi.org/10.1212', // American Academy of Neurology
    'doi.org/10.1213', // Anesthesia and Analgesia
    'doi.org/10.1684', // Magnesium Research
    'doi.org/10.1177', // Sage: Journal of Parenteral and Enteral Nutrition
    'doi.org/10.1371', // PLoS
    'doi.org/10.17226', // National Academies Press
    'doi.org/10.2147', // Dove Press
    'doi.org/10.2903', // EFSA Journal
    'doi.org/10.3390', // MDPI
    'doi.org/10.34172', // Immunopathologia Persa
    'doi.org/10.3892', // Experimental and Therapeutic Medicine
    'doi.org/10.6027', // Nordic Council of Ministers
  ],
  'a journal’s own page, or a manual its publisher keeps for readers': [
    'laeknabladid.is',
    'merckmanuals.com',
  ],
  'a poison centre, or the network of a country’s poison centres': [
    '16662.ee',
    'centreantipoisons.be',
    'centres-antipoison.net',
    'centroantiveleni.org',
    'ggiz-erfurt.de',
    'giftinfo.uni-mainz.de',
    'giftinformation.se',
    'giftlinjen.dk',
    'giftnotruf.charite.de',
    'giz-nord.de',
    'gizbonn.de',
    'imi.hr',
    'ntic.sk',
    'poisoncenters.org',
    'poisons.co.nz',
    'poisons.ie',
    'tis-cz.cz',
    'toxinfo.ch',
  ],
  'a hospital that runs the line or writes for patients': [
    'aboutkidshealth.ca', // Hospital for Sick Children, Toronto
    'bdct.nhs.uk', // Bradford District Care
    'chesterfieldroyal.nhs.uk',
    'hivinsite.ucsf.edu', // University of California San Francisco
    'mayoclinic.org',
    'mskcc.org',
    'nni.com.sg',
    'policlinicogemelli.it',
    'qehkl.nhs.uk', // Queen Elizabeth Hospital, King’s Lynn
    'skh.com.sg',
    'torbayandsouthdevon.nhs.uk',
  ],
  'the texts of licensed medicines, as their makers agreed them with the regulator': ['medicines.org.uk'],
  'a university’s own list of what its people published': ['researchers.mq.edu.au'],
  'a university’s table of interactions with HIV medicines': ['hiv-druginteractions.org'],
  'a society of doctors': ['aeped.es'],
  'a society for people with an illness, with its own medical board': ['myasthenia.org'],
  'a crisis line': [
    '113.nl',
    '143.ch',
    '1737.org.nz',
    '3114.fr',
    '454545.lu',
    '988.ca',
    '988lifeline.org',
    'cvv.org.br',
    'lifeline.org.au',
    'livslinien.dk',
    'mentalhelse.no',
    'mieli.fi',
    'mind.se',
    'preventionsuicide.be',
    'sadag.org',
    'samaritans.org',
    'since2011.net',
    'telefonoamico.it',
    'telefonseelsorge.at',
    'telefonseelsorge.de',
    'zelfmoord1813.be',
  ],
};

/** Every entry of the list. */
export const authorities: readonly string[] = Object.values(reviewed).flat();

/** The entry an address falls under, or undefined: then nobody has looked at whose page it is. */
export function authorityOf(address: string): string | undefined {
  const { hostname, pathname } = new URL(address);
  const page = `${hostname.replace(/^www\./, '')}${pathname}`;
  return authorities.find((entry) => page === entry || page.startsWith(`${entry}/`));
}
