import { expect } from '@open-wc/testing';
import {
  countriesByName,
  countryInSentence,
  countryName,
  hourName,
  languageName,
  monthName,
  numberText,
} from '../../src/base/intl.js';
import { shared } from '../../src/locales/en/shared.js';

describe('dates as readers see them', () => {
  it('a month is written in the language of the words', () => {
    expect(monthName('en', '2026-11')).to.equal('November 2026');
    expect(monthName('de', '2026-03')).to.equal('März 2026');
    expect(monthName('fr', '2026-08')).to.equal('août 2026');
  });

  // Time zones cannot be changed from inside a page, so this one makes a far one the default.
  for (const timeZone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    it(`a reader in ${timeZone} sees the same month and hour as everyone`, () => {
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
