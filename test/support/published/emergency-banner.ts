/**
 * What the sources say (November 2026), written out from the collected reference data and never from `src/`: a slip
 * in `knowledge/` must not be able to pass itself.
 */

export interface PublishedNumber {
  /** As the collected data names the country. */
  name: string;
  /** What to call for an ambulance: its own number, else the general one. */
  number: string;
  /** Works in the whole country too. */
  also?: string;
  fromMobile?: string;
  textPhone?: string;
  /** The authority's own page. */
  source: string;
}

const travelAdvice = (place: string): string =>
  `https://www.gov.uk/foreign-travel-advice/${place}/getting-help`;
const eu112 = 'https://digital-strategy.ec.europa.eu/en/policies/112';

/** The 100 countries whose emergency number may be shown. Peru and Nigeria are not among them: one list only. */
// prettier-ignore
export const emergencyNumbers: Readonly<Record<string, PublishedNumber>> = {
  US: { name: 'United States', number: '911', source: 'https://www.911.gov/' },
  CA: { name: 'Canada', number: '911', source: travelAdvice('canada') },
  MX: { name: 'Mexico', number: '911', source: 'https://www.gob.mx/911' },
  BR: { name: 'Brazil', number: '192', source: 'https://www.gov.br/saude/pt-br/composicao/saes/samu-192' },
  AR: { name: 'Argentina', number: '107', source: travelAdvice('argentina') },
  CL: { name: 'Chile', number: '131', source: travelAdvice('chile') },
  CO: { name: 'Colombia', number: '123', source: travelAdvice('colombia') },
  EC: { name: 'Ecuador', number: '911', source: travelAdvice('ecuador') },
  UY: { name: 'Uruguay', number: '911', source: travelAdvice('uruguay') },
  PY: { name: 'Paraguay', number: '141', also: '911', source: 'https://portal.mspbs.gov.py/operativocaacupe-ante-emergencias-llamar-al-141/' },
  VE: { name: 'Venezuela', number: '911', source: travelAdvice('venezuela') },
  CR: { name: 'Costa Rica', number: '911', source: travelAdvice('costa-rica') },
  PA: { name: 'Panama', number: '911', source: travelAdvice('panama') },
  DO: { name: 'Dominican Republic', number: '911', source: travelAdvice('dominican-republic') },
  CU: { name: 'Cuba', number: '104', source: travelAdvice('cuba') },
  JM: { name: 'Jamaica', number: '110', source: travelAdvice('jamaica') },
  GB: { name: 'United Kingdom', number: '999', also: '112', textPhone: '18000', source: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/' },
  IE: { name: 'Ireland', number: '112', also: '999', source: 'https://112.ie/making-an-emergency-call/' },
  FR: { name: 'France', number: '15', also: '112', source: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33954' },
  DE: { name: 'Germany', number: '112', source: eu112 },
  AT: { name: 'Austria', number: '144', also: '112', source: 'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html' },
  CH: { name: 'Switzerland', number: '144', also: '112', source: 'https://www.zh.ch/de/migration-integration/willkommen/deutsch/notfaelle.html' },
  LI: { name: 'Liechtenstein', number: '144', also: '112', source: travelAdvice('liechtenstein') },
  BE: { name: 'Belgium', number: '112', source: 'https://www.112.be/fr' },
  NL: { name: 'Netherlands', number: '112', source: eu112 },
  LU: { name: 'Luxembourg', number: '112', source: 'https://112.public.lu/' },
  ES: { name: 'Spain', number: '112', source: eu112 },
  PT: { name: 'Portugal', number: '112', source: eu112 },
  IT: { name: 'Italy', number: '118', also: '112', source: eu112 },
  GR: { name: 'Greece', number: '166', also: '112', source: eu112 },
  CY: { name: 'Cyprus', number: '112', source: eu112 },
  MT: { name: 'Malta', number: '112', source: eu112 },
  DK: { name: 'Denmark', number: '112', source: eu112 },
  SE: { name: 'Sweden', number: '112', source: eu112 },
  NO: { name: 'Norway', number: '113', source: 'https://www.helsenorge.no/en/poison-information/about/' },
  FI: { name: 'Finland', number: '112', source: eu112 },
  IS: { name: 'Iceland', number: '112', source: 'https://www.112.is/' },
  EE: { name: 'Estonia', number: '112', source: eu112 },
  LV: { name: 'Latvia', number: '113', also: '112', source: eu112 },
  LT: { name: 'Lithuania', number: '112', source: eu112 },
  PL: { name: 'Poland', number: '999', also: '112', source: eu112 },
  CZ: { name: 'Czechia', number: '155', also: '112', source: eu112 },
  SK: { name: 'Slovakia', number: '155', also: '112', source: eu112 },
  HU: { name: 'Hungary', number: '104', also: '112', source: eu112 },
  RO: { name: 'Romania', number: '112', source: eu112 },
  BG: { name: 'Bulgaria', number: '112', source: eu112 },
  HR: { name: 'Croatia', number: '194', also: '112', source: eu112 },
  SI: { name: 'Slovenia', number: '112', source: eu112 },
  RS: { name: 'Serbia', number: '194', source: travelAdvice('serbia') },
  BA: { name: 'Bosnia and Herzegovina', number: '124', source: travelAdvice('bosnia-and-herzegovina') },
  ME: { name: 'Montenegro', number: '124', also: '112', source: travelAdvice('montenegro') },
  MK: { name: 'North Macedonia', number: '194', also: '112', source: travelAdvice('north-macedonia') },
  AL: { name: 'Albania', number: '127', also: '112', source: travelAdvice('albania') },
  MD: { name: 'Moldova', number: '112', source: travelAdvice('moldova') },
  UA: { name: 'Ukraine', number: '103', also: '112', source: travelAdvice('ukraine') },
  BY: { name: 'Belarus', number: '103', also: '112', source: travelAdvice('belarus') },
  RU: { name: 'Russia', number: '103', also: '112', source: travelAdvice('russia') },
  TR: { name: 'Turkiye', number: '112', source: travelAdvice('turkey') },
  GE: { name: 'Georgia', number: '112', source: travelAdvice('georgia') },
  AM: { name: 'Armenia', number: '103', source: travelAdvice('armenia') },
  AZ: { name: 'Azerbaijan', number: '103', also: '112', source: travelAdvice('azerbaijan') },
  KZ: { name: 'Kazakhstan', number: '103', also: '112', source: travelAdvice('kazakhstan') },
  IL: { name: 'Israel', number: '101', source: travelAdvice('israel') },
  JO: { name: 'Jordan', number: '911', source: travelAdvice('jordan') },
  LB: { name: 'Lebanon', number: '140', source: travelAdvice('lebanon') },
  SA: { name: 'Saudi Arabia', number: '997', source: travelAdvice('saudi-arabia') },
  AE: { name: 'United Arab Emirates', number: '998', source: travelAdvice('united-arab-emirates') },
  QA: { name: 'Qatar', number: '999', source: travelAdvice('qatar') },
  KW: { name: 'Kuwait', number: '112', source: travelAdvice('kuwait') },
  BH: { name: 'Bahrain', number: '999', source: travelAdvice('bahrain') },
  OM: { name: 'Oman', number: '9999', source: travelAdvice('oman') },
  EG: { name: 'Egypt', number: '123', source: travelAdvice('egypt') },
  TN: { name: 'Tunisia', number: '190', source: travelAdvice('tunisia') },
  ZA: { name: 'South Africa', number: '10177', fromMobile: '112', source: travelAdvice('south-africa') },
  KE: { name: 'Kenya', number: '999', source: travelAdvice('kenya') },
  GH: { name: 'Ghana', number: '193', also: '112', source: travelAdvice('ghana') },
  UG: { name: 'Uganda', number: '999', source: travelAdvice('uganda') },
  IN: { name: 'India', number: '112', source: 'https://112.gov.in/' },
  PK: { name: 'Pakistan', number: '1122', source: travelAdvice('pakistan') },
  BD: { name: 'Bangladesh', number: '999', source: travelAdvice('bangladesh') },
  NP: { name: 'Nepal', number: '102', source: travelAdvice('nepal') },
  CN: { name: 'China', number: '120', source: travelAdvice('china') },
  HK: { name: 'Hong Kong', number: '999', source: travelAdvice('hong-kong') },
  MO: { name: 'Macau', number: '999', source: travelAdvice('macao') },
  TW: { name: 'Taiwan', number: '119', source: travelAdvice('taiwan') },
  JP: { name: 'Japan', number: '119', source: travelAdvice('japan') },
  KR: { name: 'South Korea', number: '119', source: travelAdvice('south-korea') },
  SG: { name: 'Singapore', number: '995', source: travelAdvice('singapore') },
  MY: { name: 'Malaysia', number: '999', source: travelAdvice('malaysia') },
  TH: { name: 'Thailand', number: '1669', source: travelAdvice('thailand') },
  VN: { name: 'Vietnam', number: '115', source: travelAdvice('vietnam') },
  PH: { name: 'Philippines', number: '911', source: travelAdvice('philippines') },
  ID: { name: 'Indonesia', number: '119', source: travelAdvice('indonesia') },
  KH: { name: 'Cambodia', number: '119', source: travelAdvice('cambodia') },
  LA: { name: 'Laos', number: '1195', source: 'https://um.fi/matkustustiedote/-/c/LA' },
  MN: { name: 'Mongolia', number: '103', source: travelAdvice('mongolia') },
  AU: { name: 'Australia', number: '000', fromMobile: '112', textPhone: '106', source: 'https://www.triplezero.gov.au/' },
  NZ: { name: 'New Zealand', number: '111', source: travelAdvice('new-zealand') },
  FJ: { name: 'Fiji', number: '911', source: travelAdvice('fiji') },
  PG: { name: 'Papua New Guinea', number: '111', source: travelAdvice('papua-new-guinea') },
};

export interface PublishedLine {
  /** What the telephone dials. */
  tel: string;
  /** The line's own page, or its authority's. */
  page: string;
}

export const poisonCentres: Readonly<Record<string, readonly PublishedLine[]>> = {
  US: [{ tel: '+18002221222', page: 'https://poisoncenters.org/' }],
  CA: [
    {
      tel: '+18447647669',
      page: 'https://www.canada.ca/en/health-canada/news/2023/03/canada-launches-new-toll-free-1-844-poison-x-number-for-poison-centres.html',
    },
    {
      tel: '+18004635060',
      page: 'https://www.aboutkidshealth.ca/healthaz/na/poison-information-centres-in-canada/',
    },
  ],
  GB: [{ tel: '111', page: 'https://www.nhs.uk/conditions/poisoning/' }],
  AU: [{ tel: '131126', page: 'https://www.healthdirect.gov.au/poisoning' }],
  NZ: [{ tel: '0800764766', page: 'https://www.poisons.co.nz/' }],
  AT: [{ tel: '+4314064343', page: 'https://goeg.at/Vergiftungsinformation' }],
  BE: [{ tel: '+3270245245', page: 'https://www.centreantipoisons.be/' }],
  LU: [{ tel: '80025500', page: 'https://www.centreantipoisons.be/' }],
  CH: [{ tel: '145', page: 'https://www.toxinfo.ch/' }],
  HR: [{ tel: '+38512348342', page: 'https://www.imi.hr/hr/centar-za-kontrolu-otrovanja/' }],
  CZ: [{ tel: '+420224919293', page: 'https://tis-cz.cz/index.php/informace-o-stredisku/kontakty' }],
  DK: [{ tel: '+4582121212', page: 'https://www.giftlinjen.dk/' }],
  EE: [{ tel: '16662', page: 'https://www.16662.ee/' }],
  FI: [
    {
      tel: '0800147111',
      page: 'https://www.terveyskyla.fi/en/emergencyhub/when-to-come-to-the-emergency-department/poison-information-centre',
    },
  ],
  HU: [{ tel: '+3680201199', page: 'https://nngyk.gov.hu/hu/veszelyes-novenyek/mergezo-novenyek.html' }],
  IE: [{ tel: '+35318092166', page: 'https://www.poisons.ie/' }],
  NO: [{ tel: '+4722591300', page: 'https://www.helsenorge.no/en/poison-information/about/' }],
  PT: [
    {
      tel: '800250250',
      page: 'https://www.sns24.gov.pt/pt/tema/intoxicacoes-e-envenenamentos/intoxicacoes/como-agir-em-caso-de-intoxicacao/',
    },
  ],
  SK: [{ tel: '+421254774166', page: 'https://www.ntic.sk/' }],
  ES: [
    {
      tel: '+34915620420',
      page: 'https://www.mjusticia.gob.es/es/institucional/organismos/instituto-nacional/servicios/servicio-informacion/servicio-informacion1',
    },
  ],
  SE: [{ tel: '+46104566700', page: 'https://giftinformation.se/' }],
  FR: [
    { tel: '+33140054848', page: 'https://centres-antipoison.net/' },
    { tel: '+33241482121', page: 'https://centres-antipoison.net/' },
    { tel: '+33556964080', page: 'https://centres-antipoison.net/' },
    { tel: '0800595959', page: 'https://centres-antipoison.net/' },
    { tel: '+33472116911', page: 'https://centres-antipoison.net/' },
    { tel: '+33491752525', page: 'https://centres-antipoison.net/' },
    { tel: '+33383225050', page: 'https://centres-antipoison.net/' },
    { tel: '+33561777447', page: 'https://centres-antipoison.net/' },
  ],
  DE: [
    { tel: '+493019240', page: 'https://giftnotruf.charite.de/' },
    { tel: '+4922819240', page: 'https://gizbonn.de/' },
    { tel: '+49361730730', page: 'https://www.ggiz-erfurt.de/' },
    { tel: '+4976119240', page: 'https://www.bvl.bund.de/' },
    { tel: '+4955119240', page: 'https://www.giz-nord.de/' },
    { tel: '+49613119240', page: 'https://www.giftinfo.uni-mainz.de/' },
    { tel: '+498919240', page: 'https://www.bvl.bund.de/' },
  ],
  IT: [
    { tel: '+390266101029', page: 'https://www.centroantiveleni.org/' },
    {
      tel: '+39063054343',
      page: 'http://www.policlinicogemelli.it/Policlinico_Gemelli.aspx?n=S_CAV_Centro_Antiveleni&p=B72DEDAC-5B52-4792-8C87-9C7EDAEA2E49',
    },
  ],
  ZA: [
    {
      tel: '0861555777',
      page: 'https://www.westerncape.gov.za/service/poisons-information-helpline-western-cape',
    },
  ],
  JP: [
    {
      tel: '+81727272499',
      page: 'https://www.pref.miyazaki.lg.jp/yakumutaisaku/kurashi/iryo/20201001110250.html',
    },
    {
      tel: '+81298529999',
      page: 'https://www.pref.miyazaki.lg.jp/yakumutaisaku/kurashi/iryo/20201001110250.html',
    },
  ],
};

export const crisisLines: Readonly<Record<string, readonly PublishedLine[]>> = {
  US: [{ tel: '988', page: 'https://988lifeline.org/' }],
  CA: [{ tel: '988', page: 'https://988.ca/' }],
  GB: [{ tel: '116123', page: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/' }],
  IE: [{ tel: '116123', page: 'https://www.samaritans.org/samaritans-ireland/' }],
  AU: [{ tel: '131114', page: 'https://www.lifeline.org.au/' }],
  NZ: [{ tel: '1737', page: 'https://1737.org.nz/' }],
  BR: [{ tel: '188', page: 'https://cvv.org.br/' }],
  PT: [
    { tel: '1411', page: 'https://diariodarepublica.pt/' },
    {
      tel: '808242424',
      page: 'https://www.sns24.gov.pt/en/servico/aconselhamento-psicologico-no-sns-24/',
    },
  ],
  MX: [{ tel: '8009112000', page: 'https://www.gob.mx/conasama/articulos/linea-de-la-vida-800-911-2000' }],
  AR: [{ tel: '08009990091', page: 'https://www.argentina.gob.ar/dispositivo-0800' }],
  CL: [{ tel: '*4141', page: 'https://www.ventanillaunicasocial.gob.cl/ficha/310/fono-prevencion-suicidio' }],
  PE: [{ tel: '113', page: 'https://www.gob.pe/555' }],
  ES: [{ tel: '024', page: 'https://www.sanidad.gob.es/linea024/home.htm' }],
  FR: [{ tel: '3114', page: 'https://3114.fr/' }],
  BE: [
    { tel: '080032123', page: 'https://www.preventionsuicide.be/la-ligne-decoute-0800-32-123' },
    { tel: '1813', page: 'https://www.zelfmoord1813.be/' },
  ],
  CH: [{ tel: '143', page: 'https://www.143.ch/' }],
  LU: [{ tel: '454545', page: 'https://454545.lu/notre-offre/telephone/' }],
  IT: [{ tel: '+390223272327', page: 'https://www.telefonoamico.it/' }],
  DE: [{ tel: '08001110111', page: 'https://www.telefonseelsorge.de/' }],
  AT: [{ tel: '142', page: 'https://www.telefonseelsorge.at/' }],
  IN: [{ tel: '14416', page: 'https://telemanas.mohfw.gov.in/' }],
  SE: [{ tel: '90101', page: 'https://mind.se/' }],
  NL: [{ tel: '08000113', page: 'https://www.113.nl/' }],
  JP: [{ tel: '0120279338', page: 'https://www.since2011.net/yorisoi/' }],
  NO: [{ tel: '116123', page: 'https://mentalhelse.no/' }],
  FI: [{ tel: '+358925250111', page: 'https://mieli.fi/helpline' }],
  DK: [{ tel: '+4570201201', page: 'https://www.livslinien.dk/' }],
  ZA: [{ tel: '0800567567', page: 'https://www.sadag.org/' }],
  KR: [{ tel: '109', page: 'https://www.mohw.go.kr/' }],
};
