import type { HelpLine } from './help-line.js';

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
      name: 'SNS 24',
      option: 4,
      tel: '808242424',
      shown: '808 242 424',
      fewSources: true,
      page: 'https://www.gov.pt/noticias/linha-de-aconselhamento-psicologico-do-sns-24-disponivel-em-ingles',
    },
  ],
  MX: [
    {
      name: 'Línea de la Vida',
      tel: '8009112000',
      shown: '800 911 2000',
      hours: 'always',
      page: 'https://www.gob.mx/conasama/articulos/linea-de-la-vida-800-911-2000',
    },
  ],
  AR: [
    {
      name: 'Línea de Salud Mental',
      tel: '08009990091',
      shown: '0800-999-0091',
      hours: 'always',
      page: 'https://www.argentina.gob.ar/dispositivo-0800',
    },
  ],
  CL: [
    {
      name: 'Línea de Prevención del Suicidio',
      tel: '*4141',
      shown: '*4141',
      hours: 'always',
      fewSources: true,
      page: 'https://www.ventanillaunicasocial.gob.cl/ficha/310/fono-prevencion-suicidio',
    },
  ],
  PE: [
    {
      name: 'Línea 113',
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
      tel: '024',
      shown: '024',
      hours: 'always',
      page: 'https://www.sanidad.gob.es/linea024/home.htm',
    },
  ],
  FR: [
    {
      name: 'Numéro national de prévention du suicide',
      tel: '3114',
      shown: '3114',
      hours: 'always',
      page: 'https://3114.fr/',
    },
  ],
  BE: [
    {
      name: 'Centre de Prévention du Suicide',
      language: 'fr',
      tel: '080032123',
      shown: '0800 32 123',
      hours: 'always',
      fewSources: true,
      page: 'https://www.preventionsuicide.be/la-ligne-decoute-0800-32-123',
    },
    {
      name: 'Zelfmoordlijn',
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
      tel: '+390223272327',
      shown: '02 2327 2327',
      fewSources: true,
      page: 'https://www.telefonoamico.it/',
    },
  ],
  DE: [
    {
      name: 'TelefonSeelsorge',
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
      tel: '90101',
      shown: '90 101',
      fewSources: true,
      page: 'https://mind.se/',
    },
  ],
  NL: [
    {
      name: '113 Zelfmoordpreventie',
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
};
