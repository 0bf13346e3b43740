/** Sources of the emergency signs and numbers. Two capital letters: the country's own page. */
import type { Source } from './source.js';

export const mplus: Source = {
  title: 'Recognizing medical emergencies',
  organisation: 'MedlinePlus, US National Library of Medicine',
  year: 2023,
  url: 'https://medlineplus.gov/ency/article/001927.htm',
  via: 'copy',
};

export const eu112: Source = {
  title: '112: the EU emergency number',
  organisation: 'European Commission',
  year: 2026,
  url: 'https://digital-strategy.ec.europa.eu/en/policies/112',
  via: 'report',
};

// The {place} is filled from the row: one page for each country.
export const travelAdvice: Source = {
  title: 'Foreign travel advice: getting help',
  organisation: 'Government of the United Kingdom',
  url: 'https://www.gov.uk/foreign-travel-advice/{place}/getting-help',
  via: 'lists',
};

export const pageUS: Source = {
  title: '911',
  organisation: '911.gov, United States',
  url: 'https://www.911.gov/',
  via: 'lists',
};

export const pageMX: Source = {
  title: '911',
  organisation: 'Gobierno de México',
  url: 'https://www.gob.mx/911',
  via: 'lists',
};

export const pageBR: Source = {
  title: 'SAMU 192',
  organisation: 'Ministério da Saúde, Brasil',
  url: 'https://www.gov.br/saude/pt-br/composicao/saes/samu-192',
  via: 'lists',
};

export const pageGB: Source = {
  title: 'When to call 999',
  organisation: 'NHS, United Kingdom',
  url: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  via: 'lists',
};

export const pageIE: Source = {
  title: 'Making an emergency call',
  organisation: '112.ie, Ireland',
  url: 'https://112.ie/making-an-emergency-call/',
  via: 'lists',
};

export const pageFR: Source = {
  title: 'Numéros d’urgence',
  lang: 'fr',
  organisation: 'Service-Public, France',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33954',
  via: 'lists',
};

export const pageAT: Source = {
  title: 'Notrufe',
  lang: 'de',
  organisation: 'RTR, Österreich',
  url: 'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
};

export const pageCH: Source = {
  title: 'Notfälle',
  lang: 'de',
  organisation: 'Kanton Zürich, Schweiz',
  url: 'https://www.zh.ch/de/migration-integration/willkommen/deutsch/notfaelle.html',
  via: 'lists',
};

export const pageBE: Source = {
  title: '112',
  organisation: '112.be, Belgique',
  url: 'https://www.112.be/fr',
  via: 'lists',
};

export const pageLU: Source = {
  title: '112',
  organisation: '112.public.lu, Luxembourg',
  url: 'https://112.public.lu/',
  via: 'lists',
};

export const pageNO: Source = {
  title: 'About the Norwegian Poisons Information Centre',
  organisation: 'Helsenorge, Norway',
  url: 'https://www.helsenorge.no/en/poison-information/about/',
};

export const pageIS: Source = {
  title: '112',
  organisation: '112.is, Ísland',
  url: 'https://www.112.is/',
  via: 'lists',
};

export const pageIN: Source = {
  title: '112',
  organisation: 'Government of India',
  url: 'https://112.gov.in/',
  via: 'lists',
};

export const pageAU: Source = {
  title: 'Triple Zero (000)',
  organisation: 'Australian Government',
  url: 'https://www.triplezero.gov.au/',
  via: 'lists',
};

export const pagePY: Source = {
  title: 'Ante emergencias, llamar al 141',
  lang: 'es',
  organisation: 'Ministerio de Salud Pública y Bienestar Social, Paraguay',
  url: 'https://portal.mspbs.gov.py/operativocaacupe-ante-emergencias-llamar-al-141/',
};

// No page of the country itself was found.
export const pageLA: Source = {
  title: 'Laos: matkustustiedote',
  lang: 'fi',
  organisation: 'Ulkoministeriö, Suomi',
  url: 'https://um.fi/matkustustiedote/-/c/LA',
  via: 'copy',
};

export const relayGB: Source = {
  title: 'Relay UK',
  organisation: 'BT, United Kingdom',
  url: 'https://www.relayuk.bt.com/',
  via: 'report',
};
