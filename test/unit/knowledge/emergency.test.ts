import { describe, it } from 'node:test';
import { expect } from 'chai';
import { withIds } from '../../support/all-sources.js';
import { eu112 } from '../../../src/knowledge/sources/emergency.js';
import { parsePhoneNumber, type CountryCode } from 'libphonenumber-js/max';
import { adultSigns, childSigns, topicSigns } from '../../../src/knowledge/emergency/warning-signs.js';
import { crisisLines, poisonCentres, type HelpLine } from '../../../src/knowledge/emergency/lines.js';
import { emergencyNumbers } from '../../../src/knowledge/emergency/numbers.js';
import { emergencyBanner } from '../../../src/locales/en/emergency-banner.js';
import { shared } from '../../../src/locales/en/shared.js';
import { countryCodes } from '../../support/countries.js';

// Copied by hand from what was collected in November 2026, apart from the code: two places have to be wrong in the
// same way for a wrong number to pass.

/** The number to call first: the ambulance's own where there is one, else the general one. */
const callFirst: Record<string, string> = {
  // Americas
  US: '911',
  CA: '911',
  MX: '911',
  BR: '192',
  AR: '107',
  CL: '131',
  CO: '123',
  EC: '911',
  UY: '911',
  PY: '141', // health ministry; 911 is the police
  VE: '911',
  CR: '911',
  PA: '911',
  DO: '911',
  CU: '104',
  JM: '110',
  // Europe
  GB: '999',
  IE: '112',
  FR: '15',
  DE: '112',
  AT: '144',
  CH: '144',
  LI: '144',
  BE: '112',
  NL: '112',
  LU: '112',
  ES: '112',
  PT: '112',
  IT: '118',
  GR: '166',
  CY: '112',
  MT: '112',
  DK: '112',
  SE: '112',
  NO: '113',
  FI: '112',
  IS: '112',
  EE: '112',
  LV: '113',
  LT: '112',
  PL: '999',
  CZ: '155',
  SK: '155',
  HU: '104',
  RO: '112',
  BG: '112',
  HR: '194',
  SI: '112',
  RS: '194',
  BA: '124',
  ME: '124',
  MK: '194',
  AL: '127',
  MD: '112',
  UA: '103',
  BY: '103',
  RU: '103',
  // Western and Central Asia
  TR: '112',
  GE: '112',
  AM: '103',
  AZ: '103',
  KZ: '103',
  IL: '101',
  JO: '911',
  LB: '140',
  SA: '997',
  AE: '998',
  QA: '999',
  KW: '112',
  BH: '999',
  OM: '9999',
  // Africa
  EG: '123',
  TN: '190',
  ZA: '10177',
  KE: '999',
  GH: '193',
  UG: '999',
  // South and East Asia
  IN: '112',
  PK: '1122',
  BD: '999',
  NP: '102',
  CN: '120',
  HK: '999',
  MO: '999',
  TW: '119',
  JP: '119',
  KR: '119',
  SG: '995',
  MY: '999',
  TH: '1669',
  VN: '115',
  PH: '911',
  ID: '119',
  KH: '119',
  LA: '1195', // Finnish foreign ministry
  MN: '103',
  // Oceania
  AU: '000',
  NZ: '111',
  FJ: '911',
  PG: '111',
};

/** Countries where 112 (Ireland: 999, Paraguay: 911) works as well. In Indonesia 112 works in some districts alone. */
const alsoWorks: Record<string, string> = Object.fromEntries([
  ['IE', '999'],
  ['PY', '911'],
  ...'GB FR AT CH LI IT GR LV PL CZ SK HU HR ME MK AL UA BY RU AZ KZ GH'
    .split(' ')
    .map((code) => [code, '112']),
]) as Record<string, string>;

/** Numbers that rest on one list of numbers, or on programs that carry the same number. */
const restOnLittle = 'PY VE RS MD JO OM UG IN PK BD HK MO PH ID LA PG'.split(' ');

const poison: Record<string, string[]> = {
  US: ['+18002221222'],
  CA: ['+18447647669', '+18004635060'],
  GB: ['111'],
  AU: ['131126'],
  NZ: ['0800764766'],
  AT: ['+4314064343'],
  BE: ['+3270245245'],
  LU: ['80025500'],
  CH: ['145'],
  HR: ['+38512348342'],
  CZ: ['+420224919293'],
  DK: ['+4582121212'],
  EE: ['16662'],
  FI: ['0800147111'],
  HU: ['+3680201199'],
  IE: ['+35318092166'],
  NO: ['+4722591300'],
  PT: ['800250250'],
  SK: ['+421254774166'],
  ES: ['+34915620420'],
  SE: ['+46104566700'],
  FR: [
    '+33140054848',
    '+33241482121',
    '+33556964080',
    '0800595959',
    '+33472116911',
    '+33491752525',
    '+33383225050',
    '+33561777447',
  ],
  DE: [
    '+493019240',
    '+4922819240',
    '+49361730730',
    '+4976119240',
    '+4955119240',
    '+49613119240',
    '+498919240',
  ],
  IT: ['+390266101029', '+39063054343'],
  ZA: ['0861555777'],
  JP: ['+81727272499', '+81298529999'], // Miyazaki prefecture: Osaka, Tsukuba
};

const crisis: Record<string, string[]> = {
  US: ['988'],
  CA: ['988'],
  GB: ['116123'],
  IE: ['116123'],
  AU: ['131114'],
  NZ: ['1737'],
  BR: ['188'],
  PT: ['1411', '808242424'], // Portaria 291/2025; SNS 24
  MX: ['8009112000'],
  AR: ['08009990091'],
  CL: ['*4141'],
  PE: ['113'],
  ES: ['024'],
  FR: ['3114'],
  BE: ['080032123', '1813'],
  CH: ['143'],
  LU: ['454545'],
  IT: ['+390223272327'],
  DE: ['08001110111'],
  AT: ['142'],
  IN: ['14416'],
  SE: ['90101'],
  NL: ['08000113'],
  JP: ['0120279338'],
  NO: ['116123'], // NRK, November 2021
  FI: ['+358925250111'], // mieli.fi: the Finnish line
  DK: ['+4570201201'],
  ZA: ['0800567567'], // sadag.org
  KR: ['109'], // Ministry of Health and Welfare, January 2024
};

const numbersOf = (rows: Readonly<Record<string, readonly HelpLine[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(rows).map(([country, lines]) => [country, lines.map(({ tel }) => tel)]));

const everyLine = [poisonCentres, crisisLines].flatMap((rows) =>
  Object.entries(rows).flatMap(([country, lines]) =>
    lines.map((line) => ({ country: country as CountryCode, line })),
  ),
);

const digits = (text: string): string => text.replace(/\D/g, '');

describe('the emergency number of a country', () => {
  it('is the one to call there, for all 100 countries', () => {
    const shown = Object.fromEntries(
      Object.entries(emergencyNumbers).map(([code, { number }]) => [code, number]),
    );
    expect(Object.keys(callFirst)).to.have.length(100);
    expect(shown).to.deep.equal(callFirst);
  });

  it('is not given where sources disagree or only one list has it', () => {
    for (const country of ['PE', 'NG', 'GT', 'MA', 'ET', 'TZ', 'RW', 'LK', 'UZ']) {
      expect(emergencyNumbers, country).not.to.have.property(country);
    }
  });

  it('belongs to a country', () => {
    for (const country of Object.keys(emergencyNumbers)) expect(countryCodes).to.include(country);
  });

  it('can be dialled as it stands', () => {
    for (const [country, row] of Object.entries(emergencyNumbers)) {
      for (const number of [row.number, row.also, row.fromMobile, row.textPhone]) {
        if (number !== undefined) expect(number, country).to.match(/^\d{2,5}$/);
      }
    }
  });

  it('keeps its zeros: Australia is 000', () => {
    expect(emergencyNumbers.AU!.number).to.equal('000');
  });

  it('has a second number beside it only where that works in the whole country', () => {
    const also = Object.entries(emergencyNumbers).flatMap(([country, row]) =>
      row.also ? [[country, row.also]] : [],
    );
    expect(Object.fromEntries(also)).to.deep.equal(alsoWorks);
    for (const { number, also: second, fromMobile } of Object.values(emergencyNumbers)) {
      expect([second, fromMobile]).not.to.include(number);
    }
  });

  it('has numbers for mobile phones and text phones where they are known', () => {
    const special = Object.entries(emergencyNumbers).flatMap(([country, { fromMobile, textPhone }]) =>
      fromMobile || textPhone ? [[country, fromMobile, textPhone]] : [],
    );
    expect(special).to.deep.equal([
      ['GB', undefined, '18000'],
      ['ZA', '112', undefined],
      ['AU', '112', '106'],
    ]);
  });

  it('is marked as unsure where few sources agree', () => {
    for (const country of restOnLittle) expect(emergencyNumbers[country]!.fewSources, country).to.equal(true);
  });

  it('rests on a page: the country’s own, the European Union’s or travel advice for it', () => {
    for (const [country, { source, travelAdvice }] of Object.entries(emergencyNumbers)) {
      expect([source, travelAdvice].filter(Boolean), country).to.have.length(1);
      if (travelAdvice) expect(travelAdvice, country).to.match(/^[a-z]+(-[a-z]+)*$/);
      if (source && source !== eu112) expect(withIds(source)).to.equal(country);
    }
  });

  it('has a country name that reads well in "For an ambulance in …"', () => {
    // English names that want an article, or that Intl abbreviates.
    const wantArticle = 'US GB NL PH AE DO'.split(' ');
    for (const country of wantArticle) {
      expect(shared.countryInSentence).to.have.property(country).that.matches(/^the /);
    }
  });
});

describe('poison centres and crisis lines', () => {
  it('have the numbers to call, for every country we know one of', () => {
    expect(numbersOf(poisonCentres)).to.deep.equal(poison);
    expect(Object.values(poison).flat()).to.have.length(42);
    expect(numbersOf(crisisLines)).to.deep.equal(crisis);
    expect(Object.values(crisis).flat()).to.have.length(31);
  });

  it('can be dialled as they stand', () => {
    for (const { line } of everyLine) expect(line.tel, line.name).to.match(/^(\+[1-9]\d{6,14}|\*?\d{3,11})$/);
  });

  it('show the digits they dial', () => {
    for (const { line } of everyLine) {
      if (!line.tel.startsWith('+')) expect(digits(line.shown), line.name).to.equal(digits(line.tel));
      expect(line.shown.includes('*'), line.name).to.equal(line.tel.includes('*'));
      expect(line.shown, line.name).to.match(/^[*\d][\d -]*\d$/);
    }
  });

  it('show a full number as people of that country write it', () => {
    const full = everyLine.filter(({ line }) => line.tel.startsWith('+'));
    expect(full.length).to.be.at.least(30);
    for (const { country, line } of full) {
      const shown = parsePhoneNumber(line.shown, country);
      expect(shown.number, line.name).to.equal(line.tel);
      expect(shown.isValid(), line.name).to.equal(true);
      expect(parsePhoneNumber(line.tel).countryCallingCode, line.name).to.equal(shown.countryCallingCode);
    }
  });

  it('are numbers of the right country where they are free or shared-cost ones', () => {
    // Short codes, known in their country alone, are in no plan of full numbers.
    const shortCodes =
      '111 145 16662 988 116123 131126 131114 1737 188 113 024 3114 1813 143 142 14416 90101 1411 109'.split(
        ' ',
      );
    const national = everyLine.filter(
      ({ line }) => !/^[+*]/.test(line.tel) && !shortCodes.includes(line.tel),
    );
    expect(national.map(({ country }) => country)).to.include.members(['NZ', 'FR', 'ZA', 'DE', 'NL', 'JP']);
    for (const { country, line } of national) {
      expect(parsePhoneNumber(line.tel, country).isValid(), `${country} ${line.name}`).to.equal(true);
      expect(parsePhoneNumber(line.shown, country).number).to.equal(
        parsePhoneNumber(line.tel, country).number,
      );
    }
  });

  it('belong to a country, and each has a name of its own there', () => {
    for (const rows of [poisonCentres, crisisLines]) {
      for (const [country, lines] of Object.entries(rows)) {
        expect(countryCodes).to.include(country);
        expect(lines, country).not.to.have.length(0);
        expect(new Set(lines.map(({ name }) => name)).size, country).to.equal(lines.length);
      }
    }
  });

  it('open at an hour of the day', () => {
    const open = everyLine.flatMap(({ line }) => (typeof line.hours === 'object' ? [line.hours] : []));
    expect(open).to.deep.equal([
      { from: 8, to: 22 }, // Ireland: 8 am to 10 pm
      { from: 9, to: 21 }, // Japan, Tsukuba: 9 am to 9 pm
      { from: 11, to: 23, fridayAndSaturdayTo: 3 }, // Luxembourg: 11 am to 11 pm, Friday and Saturday to 3 am
    ]);
  });

  it('claim no opening hours where sources disagree', () => {
    for (const country of ['IT', 'DK', 'ZA'])
      expect(crisisLines[country]![0], country).not.to.have.property('hours');
  });

  it('say "24 hours" of those that sources name as open day and night, so that nobody waits for the morning', () => {
    // Portaria 291/2025; SNS 24; La Tercera 2025; NRK 2021; mentalhealth.fi; Ministry of Health and Welfare, Korea; Miyazaki.
    for (const [lines, at] of [
      [crisisLines.PT, 0],
      [crisisLines.PT, 1],
      [crisisLines.CL, 0],
      [crisisLines.NO, 0],
      [crisisLines.FI, 0],
      [crisisLines.KR, 0],
      [poisonCentres.JP, 0],
    ] as const)
      // prettier-ignore
      expect(lines![at]!.hours, lines![at]!.name).to.equal('always');
  });

  it('are called free only where a source says so: a call to Finland’s line is charged', () => {
    const free = Object.entries(crisisLines).flatMap(([country, lines]) =>
      lines.flatMap((line) => (line.free ? [`${country} ${line.tel}`] : [])),
    );
    expect(free).to.have.members(['NZ 1737', 'PT 1411', 'CL *4141', 'NO 116123', 'ZA 0800567567']);
    expect(everyLine.filter(({ line }) => line.mobile).map(({ line }) => line.tel)).to.deep.equal(['*4141']);
  });

  it('put Portugal’s own line for this, 1411, before the general health line', () => {
    expect(crisisLines.PT!.map(({ tel }) => tel)).to.deep.equal(['1411', '808242424']);
  });

  it('say what to press where the number leads into a menu', () => {
    expect(crisisLines.PT![1]!.option).to.equal(4);
    expect(crisisLines.PE![0]!.option).to.equal(5);
  });

  it('are marked as unsure where only programs carry the same number', () => {
    for (const country of 'BE HR CZ DK HU IE PT SK ES SE CH'.split(' ')) {
      expect(poisonCentres[country]![0]!.fewSources, country).to.equal(true);
    }
    // Not Chile and Portugal any more: newspapers, an ordinance and the service's own page name theirs.
    for (const country of 'BE BR DE DK IE IT LU NL PE SE JP ZA'.split(' ')) {
      for (const line of crisisLines[country]!) expect(line.fewSources, line.name).to.equal(true);
    }
  });

  it('say so where a line gives health advice and is no poison line', () => {
    const advice = everyLine.filter(({ line }) => line.advice).map(({ country }) => country);
    expect(advice).to.deep.equal(['GB']);
  });
});

describe('the warning signs', () => {
  it('are the 20 of adults and the 10 of children, eight of them for this subject', () => {
    expect([topicSigns.length, adultSigns.length, childSigns.length]).to.deep.equal([8, 12, 10]);
    const all = [...topicSigns, ...adultSigns, ...childSigns];
    expect(new Set(all).size).to.equal(30);
    expect([...topicSigns].sort()).to.deep.equal([
      'breathing',
      'chest',
      'faint',
      'mental',
      'neuro',
      'poison',
      'speech',
      'vomiting',
    ]);
  });

  it('each have words, and there are no words for a sign that is not shown', () => {
    expect(Object.keys(emergencyBanner.signs).sort()).to.deep.equal(
      [...topicSigns, ...adultSigns, ...childSigns].sort(),
    );
  });
});
