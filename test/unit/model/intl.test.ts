import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  byName,
  capitalised,
  counted,
  countriesByName,
  countryInSentence,
  countryName,
  dayName,
  hourName,
  languageName,
  listText,
  monthName,
  numberText,
  percentText,
} from '../../../src/model/intl.js';
import { shared } from '../../../src/locales/en/shared.js';

describe('dates as readers see them', () => {
  it('a month is written in the language of the words', () => {
    expect(monthName('en', '2026-11')).to.equal('November 2026');
    expect(monthName('de', '2026-03')).to.equal('März 2026');
    expect(monthName('fr', '2026-08')).to.equal('août 2026');
  });

  it('a day is written in full, as the language writes it', () => {
    expect(dayName('en', '2026-11-22')).to.equal('November 22, 2026');
    expect(dayName('en-GB', '2026-11-22')).to.equal('22 November 2026');
    expect(dayName('de', '2026-03-01')).to.equal('1. März 2026');
    expect(dayName('fr', '2026-08-31')).to.equal('31 août 2026');
    expect(dayName('ja', '2027-01-02')).to.equal('2027年1月2日');
    expect(dayName('en', '2024-02-29')).to.equal('February 29, 2024');
  });

  // Time zones cannot be changed from inside a page, so this one makes a far one the default.
  for (const timeZone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    it(`a reader in ${timeZone} sees the same month, day and hour as everyone`, () => {
      const { DateTimeFormat } = Intl;
      Intl.DateTimeFormat = class extends DateTimeFormat {
        constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
          super(locale, { timeZone, ...options });
        }
      } as unknown as typeof DateTimeFormat;
      try {
        const language = timeZone === 'Pacific/Pago_Pago' ? 'en-NZ' : 'en-AU'; // languages with no format kept yet
        expect(new Intl.DateTimeFormat(language).resolvedOptions().timeZone).to.equal(timeZone);
        expect(monthName(language, '2026-11')).to.equal('November 2026');
        expect(monthName(language, '2026-01')).to.equal('January 2026');
        for (const [iso, day] of [
          ['2026-01-01', 1],
          ['2026-12-31', 31],
        ] as const)
          expect(dayName(language, iso)).to.match(new RegExp(`\\b${day}\\b.*2026$`));
        expect(hourName(language, 8).toLowerCase()).to.match(/^8\sam$/);
      } finally {
        Intl.DateTimeFormat = DateTimeFormat;
      }
    });
  }

  it('every month has its own name', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ');
    names.forEach((name, i) => {
      expect(monthName('en', `2026-${String(i + 1).padStart(2, '0')}`)).to.equal(`${name} 2026`);
    });
  });

  it('opening hours read as that language writes the clock', () => {
    expect(hourName('en', 0).replace(/\s/g, ' ')).to.equal('12 AM');
    expect(hourName('en', 8).replace(/\s/g, ' ')).to.equal('8 AM');
    expect(hourName('en', 22).replace(/\s/g, ' ')).to.equal('10 PM');
    expect(hourName('de', 22)).to.equal('22 Uhr');
  });
});

describe('numbers as readers see them', () => {
  it('have the separators of the language', () => {
    expect(numberText('en', 1234.5)).to.equal('1,234.5');
    expect(numberText('de', 1234.5)).to.equal('1.234,5');
    expect(numberText('en', 320)).to.equal('320');
  });

  it('a share is written with the sign and the space of the language, to one decimal', () => {
    expect(percentText('en', 60.3)).to.equal('60.3%');
    expect(percentText('de', 60.3).replace(/\s/g, ' ')).to.equal('60,3 %');
    expect(percentText('en', 60.34)).to.equal('60.3%');
    expect(percentText('en', 60)).to.equal('60%');
    expect(percentText('en', 0)).to.equal('0%');
  });

  it('what is counted stands in the form that goes with the number', () => {
    const hours = { one: '{n} hour', other: '{n} hours' };
    expect([0, 1, 2, 8].map((n) => counted('en', n, hours))).to.deep.equal([
      '0 hours',
      '1 hour',
      '2 hours',
      '8 hours',
    ]);
    expect(counted('en', 1234, hours)).to.equal('1,234 hours');
    // French counts nought as one; Polish has a form of its own for few; Japanese has one form for all.
    expect(counted('fr', 0, { one: '{n} heure', other: '{n} heures' })).to.equal('0 heure');
    const polish = { one: '{n} godzina', few: '{n} godziny', many: '{n} godzin', other: '{n} godziny' };
    expect([1, 2, 5, 22].map((n) => counted('pl', n, polish))).to.deep.equal([
      '1 godzina',
      '2 godziny',
      '5 godzin',
      '22 godziny',
    ]);
    expect(counted('ja', 1, { other: '{n}時間' })).to.equal('1時間');
  });

  it('a form that is not written falls back to the general one', () => {
    expect(counted('en', 1, { other: '{n} names fit.' })).to.equal('1 names fit.');
  });
});

describe('countries and languages by name', () => {
  it('are named in the language of the words', () => {
    expect(countryName('en', 'GB')).to.equal('United Kingdom');
    expect(countryName('de', 'GB')).to.equal('Vereinigtes Königreich');
    expect(languageName('en', 'nl')).to.equal('Dutch');
    expect(languageName('fr', 'nl')).to.equal('néerlandais');
  });

  it('stand in the order of that language’s alphabet', () => {
    const names = (language: string, codes: string[]): string[] =>
      countriesByName(language, codes).map(({ name }) => name);
    expect(names('en', ['US', 'AX', 'AU', 'ZA', 'DZ'])).to.deep.equal([
      'Åland Islands',
      'Algeria',
      'Australia',
      'South Africa',
      'United States',
    ]);
    // Swedish puts Ö last, German puts it with O.
    expect(names('sv', ['AT', 'ZA', 'FI', 'SE'])).to.deep.equal([
      'Finland',
      'Sverige',
      'Sydafrika',
      'Österrike',
    ]);
    expect(names('de', ['AT', 'OM', 'PK'])).to.deep.equal(['Oman', 'Österreich', 'Pakistan']);
  });

  it('keep their codes, and the list given stays as it was', () => {
    const codes = ['US', 'AU'];
    expect(countriesByName('en', codes)).to.deep.equal([
      { code: 'AU', name: 'Australia' },
      { code: 'US', name: 'United States' },
    ]);
    expect(codes).to.deep.equal(['US', 'AU']);
    expect(countriesByName('en', [])).to.deep.equal([]);
  });

  it('take their article inside an English sentence', () => {
    const name = (code: string): string => countryInSentence(code, shared, 'en');
    expect(name('GB')).to.equal('the United Kingdom');
    expect(name('US')).to.equal('the United States');
    expect(name('NL')).to.equal('the Netherlands');
    expect(name('PH')).to.equal('the Philippines');
    expect(name('FR')).to.equal('France');
  });

  it('have no article in a language whose words list none', () => {
    expect(countryInSentence('GB', { countryInSentence: {} }, 'de')).to.equal('Vereinigtes Königreich');
  });

  it('are right for more languages than are kept at a time', () => {
    const languages =
      'af ar bg cs da de el en es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro'.split(' ');
    for (const language of [...languages, ...languages]) {
      const expected = new Intl.DisplayNames(language, { type: 'region' }).of('AT');
      expect(countryName(language, 'AT'), language).to.equal(expected);
    }
  });
});

describe('lists and names in a sentence', () => {
  it('a list has the commas and the last word of the language', () => {
    expect(listText('en-GB', ['a', 'b', 'c'])).to.equal('a, b and c');
    expect(listText('en', ['a', 'b'])).to.equal('a and b');
    expect(listText('de', ['a', 'b', 'c'])).to.equal('a, b und c');
    expect(listText('en', ['a'])).to.equal('a');
    expect(listText('en', [])).to.equal('');
  });

  it('names stand in the order of the language’s alphabet, by what is shown, and the list given stays as it was', () => {
    const names = ['Östrogen', 'Zink', 'epsom', 'Aspirin', 'Oxid'].map((shown, id) => ({ id, shown }));
    const inOrder = (language: string): string[] => byName(language, names).map(({ shown }) => shown);
    expect(inOrder('de')).to.deep.equal(['Aspirin', 'epsom', 'Östrogen', 'Oxid', 'Zink']);
    expect(inOrder('sv')).to.deep.equal(['Aspirin', 'epsom', 'Oxid', 'Zink', 'Östrogen']);
    expect(names.map(({ id }) => id)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(byName('en', [])).to.deep.equal([]);
  });

  it('a sentence that begins with a name begins with a capital, as the language writes it', () => {
    expect(capitalised('en', 'gabapentin: at least 2 hours')).to.equal('Gabapentin: at least 2 hours');
    expect(capitalised('en', 'Epsom salts')).to.equal('Epsom salts');
    expect(capitalised('tr', 'ibandronat')).to.equal('İbandronat');
    expect(capitalised('en', 'ibandronate')).to.equal('Ibandronate');
    expect(capitalised('de', 'ångström')).to.equal('Ångström');
    for (const same of ['', '2 names fit.', '💊 pill', '“iron”', '中'])
      expect(capitalised('en', same)).to.equal(same);
    expect(capitalised('en', '𐐨 in Deseret')).to.equal('𐐀 in Deseret');
  });
});
