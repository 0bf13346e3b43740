/**
 * Emergency numbers by country.
 *
 * Numbers are text: 000 and 0800 lose their zeros as numbers. Only numbers on which sources agree are
 * here; a country that is missing gets words, never a neighbour's number. `fewSources` marks a number
 * that rests on one list, or whose second support is only other programs: it is shown with that doubt.
 *
 * Left out on purpose: Peru and Nigeria (one list only); Guatemala, Morocco, Ethiopia, Tanzania, Rwanda,
 * Sri Lanka and Uzbekistan (sources disagree); numbers that work only in part of a country (911 in
 * Argentina and Saudi Arabia; 112 in Indonesia, in 172 districts by September 2025; 108 in India, which reaches an
 * ambulance in most states, but no page of its government that says so was read); 021-141 for mobile phones in
 * Paraguay (press only: the ministry says 141 from any mobile); 112 in Serbia (its joint system has not begun); texts
 * to 999 and 911 (only after registration in the United Kingdom, only in some places in the United States).
 */
import {
  eu112,
  pageAT,
  pageAU,
  pageBE,
  pageBR,
  pageCH,
  pageFR,
  pageGB,
  pageIE,
  pageIN,
  pageIS,
  pageLA,
  pageLU,
  pageMX,
  pageNO,
  pagePY,
  pageUS,
  relayGB,
} from '../sources/emergency.js';
import type { Source } from '../sources/source.js';

/** The number to call in one country. */
export interface EmergencyNumber {
  /** The ambulance's own number where there is one, else the general emergency number. */
  readonly number: string;
  /** The number is the general one, although some regions have an ambulance number. */
  readonly general?: true;
  /** A second number that also works in the whole country. */
  readonly also?: string;
  /** A number that also works, from mobile phones only. */
  readonly fromMobile?: string;
  /** The number for text phones (TTY), for people who are deaf or cannot speak. */
  readonly textPhone?: string;
  /** Where the number for text phones comes from, if not from the page below. */
  readonly textPhoneSource?: Source;
  /** Page of the country itself, or another ministry's advice; left out: the travel advice below. */
  readonly source?: Source;
  /** Last part of the address of the UK government's travel advice for this country. */
  readonly travelAdvice?: string;
  readonly fewSources?: true;
}

/** By country, ISO 3166-1 alpha-2. */
export const emergencyNumbers: Readonly<Record<string, EmergencyNumber>> = {
  US: { number: '911', source: pageUS },
  CA: { number: '911', travelAdvice: 'canada' },
  MX: { number: '911', source: pageMX },
  BR: { number: '192', source: pageBR },
  AR: { number: '107', travelAdvice: 'argentina' },
  CL: { number: '131', travelAdvice: 'chile' },
  CO: { number: '123', travelAdvice: 'colombia' },
  EC: { number: '911', travelAdvice: 'ecuador' },
  UY: { number: '911', travelAdvice: 'uruguay' },
  PY: { number: '141', also: '911', source: pagePY, fewSources: true },
  VE: { number: '911', travelAdvice: 'venezuela', fewSources: true },
  CR: { number: '911', travelAdvice: 'costa-rica' },
  PA: { number: '911', travelAdvice: 'panama' },
  DO: { number: '911', travelAdvice: 'dominican-republic' },
  CU: { number: '104', travelAdvice: 'cuba' },
  JM: { number: '110', travelAdvice: 'jamaica' },
  GB: { number: '999', also: '112', textPhone: '18000', textPhoneSource: relayGB, source: pageGB },
  IE: { number: '112', also: '999', source: pageIE },
  FR: { number: '15', also: '112', source: pageFR },
  DE: { number: '112', source: eu112 },
  AT: { number: '144', also: '112', source: pageAT },
  CH: { number: '144', also: '112', source: pageCH },
  LI: { number: '144', also: '112', travelAdvice: 'liechtenstein' },
  BE: { number: '112', source: pageBE },
  NL: { number: '112', source: eu112 },
  LU: { number: '112', source: pageLU },
  ES: { number: '112', source: eu112 },
  PT: { number: '112', source: eu112 },
  IT: { number: '118', also: '112', source: eu112 },
  GR: { number: '166', also: '112', source: eu112 },
  CY: { number: '112', source: eu112 },
  MT: { number: '112', source: eu112 },
  DK: { number: '112', source: eu112 },
  SE: { number: '112', source: eu112 },
  NO: { number: '113', source: pageNO },
  FI: { number: '112', source: eu112 },
  IS: { number: '112', source: pageIS },
  EE: { number: '112', source: eu112 },
  LV: { number: '113', also: '112', source: eu112 },
  LT: { number: '112', source: eu112 },
  PL: { number: '999', also: '112', source: eu112 },
  CZ: { number: '155', also: '112', source: eu112 },
  SK: { number: '155', also: '112', source: eu112 },
  HU: { number: '104', also: '112', source: eu112 },
  RO: { number: '112', source: eu112 },
  BG: { number: '112', source: eu112 },
  HR: { number: '194', also: '112', source: eu112 },
  SI: { number: '112', source: eu112 },
  RS: { number: '194', travelAdvice: 'serbia', fewSources: true },
  BA: { number: '124', travelAdvice: 'bosnia-and-herzegovina' },
  ME: { number: '124', also: '112', travelAdvice: 'montenegro' },
  MK: { number: '194', also: '112', travelAdvice: 'north-macedonia' },
  AL: { number: '127', also: '112', travelAdvice: 'albania' },
  MD: { number: '112', travelAdvice: 'moldova', fewSources: true },
  UA: { number: '103', also: '112', travelAdvice: 'ukraine' },
  BY: { number: '103', also: '112', travelAdvice: 'belarus' },
  RU: { number: '103', also: '112', travelAdvice: 'russia' },
  TR: { number: '112', travelAdvice: 'turkey' },
  GE: { number: '112', travelAdvice: 'georgia' },
  AM: { number: '103', travelAdvice: 'armenia' },
  AZ: { number: '103', also: '112', travelAdvice: 'azerbaijan' },
  KZ: { number: '103', also: '112', travelAdvice: 'kazakhstan' },
  IL: { number: '101', travelAdvice: 'israel' },
  JO: { number: '911', travelAdvice: 'jordan', fewSources: true },
  LB: { number: '140', travelAdvice: 'lebanon' },
  SA: { number: '997', travelAdvice: 'saudi-arabia' },
  AE: { number: '998', travelAdvice: 'united-arab-emirates' },
  QA: { number: '999', travelAdvice: 'qatar' },
  KW: { number: '112', travelAdvice: 'kuwait' },
  BH: { number: '999', travelAdvice: 'bahrain' },
  OM: { number: '9999', travelAdvice: 'oman', fewSources: true },
  EG: { number: '123', travelAdvice: 'egypt' },
  TN: { number: '190', travelAdvice: 'tunisia' },
  ZA: { number: '10177', fromMobile: '112', travelAdvice: 'south-africa' },
  KE: { number: '999', travelAdvice: 'kenya' },
  GH: { number: '193', also: '112', travelAdvice: 'ghana' },
  UG: { number: '999', travelAdvice: 'uganda', fewSources: true },
  IN: { number: '112', general: true, source: pageIN, fewSources: true },
  PK: { number: '1122', travelAdvice: 'pakistan', fewSources: true },
  BD: { number: '999', travelAdvice: 'bangladesh', fewSources: true },
  NP: { number: '102', travelAdvice: 'nepal' },
  CN: { number: '120', travelAdvice: 'china' },
  HK: { number: '999', travelAdvice: 'hong-kong', fewSources: true },
  MO: { number: '999', travelAdvice: 'macao', fewSources: true },
  TW: { number: '119', travelAdvice: 'taiwan' },
  JP: { number: '119', travelAdvice: 'japan' },
  KR: { number: '119', travelAdvice: 'south-korea' },
  SG: { number: '995', travelAdvice: 'singapore' },
  MY: { number: '999', travelAdvice: 'malaysia' },
  TH: { number: '1669', travelAdvice: 'thailand' },
  VN: { number: '115', travelAdvice: 'vietnam' },
  PH: { number: '911', travelAdvice: 'philippines', fewSources: true },
  ID: { number: '119', travelAdvice: 'indonesia', fewSources: true },
  KH: { number: '119', travelAdvice: 'cambodia' },
  LA: { number: '1195', source: pageLA, fewSources: true },
  MN: { number: '103', travelAdvice: 'mongolia' },
  AU: { number: '000', fromMobile: '112', textPhone: '106', source: pageAU },
  NZ: { number: '111', travelAdvice: 'new-zealand' },
  FJ: { number: '911', travelAdvice: 'fiji' },
  PG: { number: '111', travelAdvice: 'papua-new-guinea', fewSources: true },
};
