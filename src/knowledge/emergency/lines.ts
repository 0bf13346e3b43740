/**
 * Poison centres and crisis lines by country.
 *
 * Left out on purpose: opening hours of Livslinien in Denmark, of Telefono Amico in Italy and of 0800 567 567 in South
 * Africa (sources disagree, or none gives them); texts to 109 in Korea (planned, not confirmed); lines of other
 * languages in Finland; a European number for texts (there is none).
 */

/** Opening hours: whole hours of the local clock, 24 h. */
export interface OpeningHours {
  readonly from: number;
  readonly to: number;
  readonly fridayAndSaturdayTo?: number;
}

/** A poison centre or a crisis line. */
export interface HelpLine {
  /** The line's own name, in its own language; of another script, in Latin letters or in English. */
  readonly name: string;
  /** Language of the name (BCP 47), where it is one language and not English. */
  readonly nameLang?: string;
  /** What a telephone dials: digits, with a leading + for a full international number. */
  readonly tel: string;
  /** The same number as people in that country write it. */
  readonly shown: string;
  readonly hours?: 'always' | OpeningHours;
  readonly free?: true;
  /** Sources name mobile phones alone. */
  readonly mobile?: true;
  /** Takes text messages too. */
  readonly texts?: true;
  /** General health advice, where no line for poisoning is open to the public. */
  readonly advice?: true;
  /** What to press in the line's menu. */
  readonly option?: number;
  /** Language spoken, where a country has one line for each (BCP 47). */
  readonly language?: string;
  readonly area?: 'quebec' | 'outside-quebec';
  readonly fewSources?: true;
  /** The line's or its authority's own page. */
  readonly page: string;
  /** That page itself was read. */
  readonly pageRead?: true;
  /** How it was read otherwise. Left out: numbers were compared in public lists. */
  readonly via?: 'copy' | 'report';
}

/** Poison centres by country. More than one: by region. */
export const poisonCentres: Readonly<Record<string, readonly HelpLine[]>> = {
  US: [
    {
      name: 'Poison Help',
      tel: '+18002221222',
      shown: '1-800-222-1222',
      hours: 'always',
      free: true,
      page: 'https://poisoncenters.org/',
    },
  ],
  CA: [
    {
      name: 'Poison centres of Canada',
      area: 'outside-quebec',
      tel: '+18447647669',
      shown: '1-844-764-7669',
      page: 'https://www.canada.ca/en/health-canada/news/2023/03/canada-launches-new-toll-free-1-844-poison-x-number-for-poison-centres.html',
    },
    {
      name: 'Centre antipoison du Québec',
      nameLang: 'fr',
      area: 'quebec',
      tel: '+18004635060',
      shown: '1-800-463-5060',
      page: 'https://www.aboutkidshealth.ca/healthaz/na/poison-information-centres-in-canada/',
      pageRead: true,
    },
  ],
  GB: [
    {
      // England, Scotland and Wales: there is no such line in Northern Ireland.
      name: 'NHS 111 (Great Britain)',
      tel: '111',
      shown: '111',
      advice: true,
      page: 'https://www.nhs.uk/conditions/poisoning/',
    },
  ],
  AU: [
    {
      name: 'Poisons Information Centre',
      tel: '131126',
      shown: '13 11 26',
      hours: 'always',
      page: 'https://www.healthdirect.gov.au/poisoning',
    },
  ],
  NZ: [
    {
      name: 'National Poisons Centre',
      tel: '0800764766',
      shown: '0800 764 766',
      hours: 'always',
      free: true,
      page: 'https://www.poisons.co.nz/',
    },
  ],
  AT: [
    {
      name: 'Vergiftungsinformationszentrale',
      nameLang: 'de',
      tel: '+4314064343',
      shown: '01 406 43 43',
      hours: 'always',
      page: 'https://goeg.at/Vergiftungsinformation',
    },
  ],
  BE: [
    {
      name: 'Antigifcentrum / Centre Antipoisons',
      tel: '+3270245245',
      shown: '070 245 245',
      hours: 'always',
      free: true,
      fewSources: true,
      page: 'https://www.centreantipoisons.be/',
    },
  ],
  LU: [
    {
      name: 'Centre Antipoisons',
      nameLang: 'fr',
      tel: '80025500',
      shown: '800 25 500',
      hours: 'always',
      free: true,
      page: 'https://www.centreantipoisons.be/',
    },
  ],
  CH: [
    {
      name: 'Tox Info Suisse',
      tel: '145',
      shown: '145',
      hours: 'always',
      fewSources: true,
      page: 'https://www.toxinfo.ch/',
    },
  ],
  HR: [
    {
      name: 'Centar za kontrolu otrovanja',
      nameLang: 'hr',
      tel: '+38512348342',
      shown: '01 2348 342',
      hours: 'always',
      fewSources: true,
      page: 'https://www.imi.hr/hr/centar-za-kontrolu-otrovanja/',
    },
  ],
  CZ: [
    {
      name: 'Toxikologické informační středisko',
      nameLang: 'cs',
      tel: '+420224919293',
      shown: '224 919 293',
      hours: 'always',
      fewSources: true,
      page: 'https://tis-cz.cz/index.php/informace-o-stredisku/kontakty',
    },
  ],
  DK: [
    {
      name: 'Giftlinjen',
      nameLang: 'da',
      tel: '+4582121212',
      shown: '82 12 12 12',
      hours: 'always',
      fewSources: true,
      page: 'https://www.giftlinjen.dk/',
    },
  ],
  EE: [
    {
      name: 'Mürgistusteabekeskus',
      nameLang: 'et',
      tel: '16662',
      shown: '16662',
      hours: 'always',
      page: 'https://www.16662.ee/',
    },
  ],
  FI: [
    {
      name: 'Myrkytystietokeskus',
      nameLang: 'fi',
      tel: '0800147111',
      shown: '0800 147 111',
      hours: 'always',
      free: true,
      page: 'https://www.terveyskyla.fi/en/emergencyhub/when-to-come-to-the-emergency-department/poison-information-centre',
      pageRead: true,
    },
  ],
  HU: [
    {
      name: 'ETTSZ',
      tel: '+3680201199',
      shown: '06 80 201 199',
      hours: 'always',
      free: true,
      fewSources: true,
      page: 'https://nngyk.gov.hu/hu/veszelyes-novenyek/mergezo-novenyek.html',
    },
  ],
  IE: [
    {
      name: 'National Poisons Information Centre',
      tel: '+35318092166',
      shown: '01 809 2166',
      hours: { from: 8, to: 22 },
      fewSources: true,
      page: 'https://www.poisons.ie/',
    },
  ],
  NO: [
    {
      name: 'Giftinformasjonen',
      nameLang: 'nb',
      tel: '+4722591300',
      shown: '22 59 13 00',
      hours: 'always',
      page: 'https://www.helsenorge.no/en/poison-information/about/',
      pageRead: true,
    },
  ],
  PT: [
    {
      name: 'CIAV',
      tel: '800250250',
      shown: '800 250 250',
      fewSources: true,
      page: 'https://www.sns24.gov.pt/pt/tema/intoxicacoes-e-envenenamentos/intoxicacoes/como-agir-em-caso-de-intoxicacao/',
    },
  ],
  SK: [
    {
      name: 'NTIC',
      tel: '+421254774166',
      shown: '02 5477 4166',
      hours: 'always',
      fewSources: true,
      page: 'https://www.ntic.sk/',
    },
  ],
  ES: [
    {
      name: 'Servicio de Información Toxicológica',
      nameLang: 'es',
      tel: '+34915620420',
      shown: '91 562 04 20',
      hours: 'always',
      fewSources: true,
      page: 'https://www.mjusticia.gob.es/es/institucional/organismos/instituto-nacional/servicios/servicio-informacion/servicio-informacion1',
    },
  ],
  SE: [
    {
      name: 'Giftinformationscentralen',
      nameLang: 'sv',
      tel: '+46104566700',
      shown: '010-456 67 00',
      hours: 'always',
      fewSources: true,
      page: 'https://giftinformation.se/',
    },
  ],
  FR: [
    {
      name: 'Centre antipoison Paris',
      nameLang: 'fr',
      tel: '+33140054848',
      shown: '01 40 05 48 48',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
    {
      name: 'Centre antipoison Angers',
      nameLang: 'fr',
      tel: '+33241482121',
      shown: '02 41 48 21 21',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
    {
      name: 'Centre antipoison Bordeaux',
      nameLang: 'fr',
      tel: '+33556964080',
      shown: '05 56 96 40 80',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
    {
      name: 'Centre antipoison Lille',
      nameLang: 'fr',
      tel: '0800595959',
      shown: '0 800 59 59 59',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
    {
      name: 'Centre antipoison Lyon',
      nameLang: 'fr',
      tel: '+33472116911',
      shown: '04 72 11 69 11',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
    {
      name: 'Centre antipoison Marseille',
      nameLang: 'fr',
      tel: '+33491752525',
      shown: '04 91 75 25 25',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
    {
      name: 'Centre antipoison Nancy',
      nameLang: 'fr',
      tel: '+33383225050',
      shown: '03 83 22 50 50',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
    {
      name: 'Centre antipoison Toulouse',
      nameLang: 'fr',
      tel: '+33561777447',
      shown: '05 61 77 74 47',
      hours: 'always',
      page: 'https://centres-antipoison.net/',
      pageRead: true,
    },
  ],
  DE: [
    {
      name: 'Giftnotruf Berlin',
      nameLang: 'de',
      tel: '+493019240',
      shown: '030 19240',
      hours: 'always',
      page: 'https://giftnotruf.charite.de/',
    },
    {
      name: 'Giftnotruf Bonn',
      nameLang: 'de',
      tel: '+4922819240',
      shown: '0228 19240',
      hours: 'always',
      page: 'https://gizbonn.de/',
    },
    {
      name: 'Giftnotruf Erfurt',
      nameLang: 'de',
      tel: '+49361730730',
      shown: '0361 730730',
      hours: 'always',
      page: 'https://www.ggiz-erfurt.de/',
    },
    {
      name: 'Giftnotruf Freiburg',
      nameLang: 'de',
      tel: '+4976119240',
      shown: '0761 19240',
      hours: 'always',
      page: 'https://www.bvl.bund.de/',
    },
    {
      name: 'Giftnotruf Göttingen',
      nameLang: 'de',
      tel: '+4955119240',
      shown: '0551 19240',
      hours: 'always',
      page: 'https://www.giz-nord.de/',
    },
    {
      name: 'Giftnotruf Mainz',
      nameLang: 'de',
      tel: '+49613119240',
      shown: '06131 19240',
      hours: 'always',
      page: 'https://www.giftinfo.uni-mainz.de/',
    },
    {
      name: 'Giftnotruf München',
      nameLang: 'de',
      tel: '+498919240',
      shown: '089 19240',
      hours: 'always',
      page: 'https://www.bvl.bund.de/',
    },
  ],
  IT: [
    {
      name: 'Centro Antiveleni Milano Niguarda',
      nameLang: 'it',
      tel: '+390266101029',
      shown: '02 6610 1029',
      hours: 'always',
      page: 'https://www.centroantiveleni.org/',
    },
    {
      name: 'Centro Antiveleni Roma Gemelli',
      nameLang: 'it',
      tel: '+39063054343',
      shown: '06 305 4343',
      hours: 'always',
      page: 'http://www.policlinicogemelli.it/Policlinico_Gemelli.aspx?n=S_CAV_Centro_Antiveleni&p=B72DEDAC-5B52-4792-8C87-9C7EDAEA2E49',
      pageRead: true,
    },
  ],
  ZA: [
    {
      name: 'Poisons Information Helpline',
      tel: '0861555777',
      shown: '0861 555 777',
      hours: 'always',
      page: 'https://www.westerncape.gov.za/service/poisons-information-helpline-western-cape',
      pageRead: true,
    },
  ],
  JP: [
    {
      name: 'Osaka Chudoku 110',
      tel: '+81727272499',
      shown: '072-727-2499',
      hours: 'always',
      page: 'https://www.pref.miyazaki.lg.jp/yakumutaisaku/kurashi/iryo/20201001110250.html',
      pageRead: true,
    },
    {
      name: 'Tsukuba Chudoku 110',
      tel: '+81298529999',
      shown: '029-852-9999',
      hours: { from: 9, to: 21 },
      page: 'https://www.pref.miyazaki.lg.jp/yakumutaisaku/kurashi/iryo/20201001110250.html',
      pageRead: true,
    },
  ],
};

/** Lines for people who think of ending their life, by country. They stand beside the emergency number. */
export const crisisLines: Readonly<Record<string, readonly HelpLine[]>> = {
  US: [
    {
      name: '988 Suicide and Crisis Lifeline',
      tel: '988',
      shown: '988',
      texts: true,
      hours: 'always',
      page: 'https://988lifeline.org/',
    },
  ],
  CA: [
    {
      name: '9-8-8 Suicide Crisis Helpline',
      tel: '988',
      shown: '988',
      hours: 'always',
      page: 'https://988.ca/',
    },
  ],
  GB: [
    {
      name: 'Samaritans',
      tel: '116123',
      shown: '116 123',
      hours: 'always',
      page: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    },
  ],
  IE: [
    {
      name: 'Samaritans Ireland',
      tel: '116123',
      shown: '116 123',
      hours: 'always',
      fewSources: true,
      page: 'https://www.samaritans.org/samaritans-ireland/',
    },
  ],
  AU: [
    {
      name: 'Lifeline',
      tel: '131114',
      shown: '13 11 14',
      hours: 'always',
      page: 'https://www.lifeline.org.au/',
    },
  ],
  NZ: [
    {
      name: '1737 Need to talk',
      tel: '1737',
      shown: '1737',
      texts: true,
      free: true,
      page: 'https://1737.org.nz/',
    },
  ],
  BR: [
    { name: 'CVV', tel: '188', shown: '188', hours: 'always', fewSources: true, page: 'https://cvv.org.br/' },
  ],
  PT: [
    {
      // Since 10 September 2025.
      name: 'Linha Nacional de Prevenção do Suicídio',
      nameLang: 'pt',
      tel: '1411',
      shown: '1411',
      hours: 'always',
      free: true,
      page: 'https://diariodarepublica.pt/',
      via: 'report',
    },
    {
      name: 'SNS 24',
      option: 4,
      tel: '808242424',
      shown: '808 242 424',
      hours: 'always',
      page: 'https://www.sns24.gov.pt/en/servico/aconselhamento-psicologico-no-sns-24/',
      pageRead: true,
    },
  ],
  MX: [
    {
      name: 'Línea de la Vida',
      nameLang: 'es',
      tel: '8009112000',
      shown: '800 911 2000',
      hours: 'always',
      page: 'https://www.gob.mx/conasama/articulos/linea-de-la-vida-800-911-2000',
    },
  ],
  AR: [
    {
      name: 'Línea de Salud Mental',
      nameLang: 'es',
      tel: '08009990091',
      shown: '0800-999-0091',
      hours: 'always',
      page: 'https://www.argentina.gob.ar/dispositivo-0800',
    },
  ],
  CL: [
    {
      name: 'Línea de Prevención del Suicidio',
      nameLang: 'es',
      tel: '*4141',
      shown: '*4141',
      hours: 'always',
      free: true,
      mobile: true,
      page: 'https://www.ventanillaunicasocial.gob.cl/ficha/310/fono-prevencion-suicidio',
      via: 'report',
    },
  ],
  PE: [
    {
      name: 'Línea 113',
      nameLang: 'es',
      option: 5,
      tel: '113',
      shown: '113',
      hours: 'always',
      fewSources: true,
      page: 'https://www.gob.pe/555',
    },
  ],
  ES: [
    {
      name: 'Línea 024',
      nameLang: 'es',
      tel: '024',
      shown: '024',
      hours: 'always',
      page: 'https://www.sanidad.gob.es/linea024/home.htm',
    },
  ],
  FR: [
    {
      name: 'Numéro national de prévention du suicide',
      nameLang: 'fr',
      tel: '3114',
      shown: '3114',
      hours: 'always',
      page: 'https://3114.fr/',
    },
  ],
  BE: [
    {
      name: 'Centre de Prévention du Suicide',
      nameLang: 'fr',
      language: 'fr',
      tel: '080032123',
      shown: '0800 32 123',
      hours: 'always',
      fewSources: true,
      page: 'https://www.preventionsuicide.be/la-ligne-decoute-0800-32-123',
    },
    {
      name: 'Zelfmoordlijn',
      nameLang: 'nl',
      language: 'nl',
      tel: '1813',
      shown: '1813',
      fewSources: true,
      page: 'https://www.zelfmoord1813.be/',
    },
  ],
  CH: [
    {
      name: 'Die Dargebotene Hand / La Main Tendue',
      tel: '143',
      shown: '143',
      hours: 'always',
      page: 'https://www.143.ch/',
    },
  ],
  LU: [
    {
      name: 'SOS Détresse',
      nameLang: 'fr',
      tel: '454545',
      shown: '45 45 45',
      hours: { from: 11, to: 23, fridayAndSaturdayTo: 3 },
      fewSources: true,
      page: 'https://454545.lu/notre-offre/telephone/',
    },
  ],
  IT: [
    {
      name: 'Telefono Amico',
      nameLang: 'it',
      tel: '+390223272327',
      shown: '02 2327 2327',
      fewSources: true,
      page: 'https://www.telefonoamico.it/',
    },
  ],
  DE: [
    {
      name: 'TelefonSeelsorge',
      nameLang: 'de',
      tel: '08001110111',
      shown: '0800 111 0 111',
      hours: 'always',
      fewSources: true,
      page: 'https://www.telefonseelsorge.de/',
    },
  ],
  AT: [
    {
      name: 'Telefonseelsorge',
      nameLang: 'de',
      tel: '142',
      shown: '142',
      hours: 'always',
      page: 'https://www.telefonseelsorge.at/',
    },
  ],
  IN: [{ name: 'Tele-MANAS', tel: '14416', shown: '14416', page: 'https://telemanas.mohfw.gov.in/' }],
  SE: [
    {
      name: 'Mind Självmordslinjen',
      nameLang: 'sv',
      tel: '90101',
      shown: '90 101',
      fewSources: true,
      page: 'https://mind.se/',
    },
  ],
  NL: [
    {
      name: '113 Zelfmoordpreventie',
      nameLang: 'nl',
      tel: '08000113',
      shown: '0800 0113',
      fewSources: true,
      page: 'https://www.113.nl/',
    },
  ],
  JP: [
    {
      name: 'Yorisoi Hotline',
      tel: '0120279338',
      shown: '0120-279-338',
      hours: 'always',
      fewSources: true,
      page: 'https://www.since2011.net/yorisoi/',
    },
  ],
  NO: [
    {
      name: 'Mental Helse Hjelpetelefonen',
      nameLang: 'nb',
      tel: '116123',
      shown: '116 123',
      hours: 'always',
      free: true,
      page: 'https://mentalhelse.no/',
      via: 'report',
    },
  ],
  FI: [
    {
      name: 'MIELI Kriisipuhelin',
      nameLang: 'fi',
      language: 'fi',
      tel: '+358925250111',
      shown: '09 2525 0111',
      hours: 'always',
      page: 'https://mieli.fi/helpline',
      pageRead: true,
    },
  ],
  DK: [
    {
      name: 'Livslinien',
      nameLang: 'da',
      tel: '+4570201201',
      shown: '70 201 201',
      fewSources: true,
      page: 'https://www.livslinien.dk/',
    },
  ],
  ZA: [
    {
      name: 'SADAG Suicide Crisis Helpline',
      tel: '0800567567',
      shown: '0800 567 567',
      free: true,
      fewSources: true,
      page: 'https://www.sadag.org/',
      via: 'copy',
    },
  ],
  KR: [
    {
      name: 'Suicide prevention line',
      tel: '109',
      shown: '109',
      hours: 'always',
      page: 'https://www.mohw.go.kr/',
      via: 'report',
    },
  ],
};
