import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { read } from '../../../src/model/option.js';
import {
  notListed,
  parseRegion,
  regionOfLanguage,
  regionOption,
  resolveRegion,
} from '../../../src/model/region.js';
import { countryCodes } from '../../support/countries.js';

/** No countries of ISO 3166-1, but places with a code kept for them that people do write. */
const keptCodes = ['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'XK'];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const everyPair = letters.flatMap((first) => letters.map((second) => first + second));

describe('the country an author writes', () => {
  it('every country of the world is understood', () => {
    for (const code of countryCodes) expect(parseRegion(code), code).to.equal(code);
  });

  it('nothing but a country is understood', () => {
    const understood = everyPair.filter((pair) => parseRegion(pair) === pair);
    expect(
      understood.filter((code) => !countryCodes.includes(code) && !keptCodes.includes(code)),
    ).to.deep.equal([]);
  });

  it('UK is taken for the United Kingdom', () => {
    for (const written of ['UK', 'uk', ' Uk ']) expect(parseRegion(written)).to.equal('GB');
  });

  it('small letters and spaces around do not matter', () => {
    for (const written of ['gb', 'Gb', ' GB\n', '\tgB']) expect(parseRegion(written)).to.equal('GB');
  });

  it('unions, invented and withdrawn codes give no number of some other country', () => {
    for (const written of [
      'EU',
      'EZ',
      'UN',
      'ZZ',
      'QO',
      'XA',
      'XB',
      'AA',
      'DD',
      'SU',
      'YU',
      'AN',
      'TP',
      'FX',
    ]) {
      expect(parseRegion(written), written).to.equal(undefined);
    }
  });

  it('letters that only look like a code, or become one in capitals, are none', () => {
    for (const written of ['ＧＢ', 'ß', 'ﬁ', 'ﬆ', 'uſ', 'ıt', 'GＢ', 'ＵＫ', 'Gβ']) {
      expect(parseRegion(written), written).to.equal(undefined);
    }
  });

  it('garbage gives no country, and does not throw', () => {
    for (const written of [
      '',
      ' ',
      'G',
      'GBR',
      'United Kingdom',
      '826',
      'G B',
      'en-GB',
      '__proto__',
      'constructor',
      'toString',
      'G'.repeat(10_000),
      ' '.repeat(10_000),
      'GB'.repeat(5_000),
      '\u0000',
      '🇬🇧',
    ]) {
      expect(parseRegion(written), written.slice(0, 20)).to.equal(undefined);
    }
  });

  it('any text at all gives a country or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const code = parseRegion(written);
        if (code === undefined) return;
        expect([...countryCodes, ...keptCodes]).to.include(code);
        expect(['UK', code]).to.include(written.trim().toUpperCase());
      }),
      { numRuns: 1000 },
    );
  });

  it('region="" says nothing; a country that is none is a mistake', () => {
    expect(read(regionOption, '')).to.deep.equal({ value: '', bad: false });
    expect(read(regionOption, '  ')).to.deep.equal({ value: '', bad: false });
    expect(read(regionOption, 'uk')).to.deep.equal({ value: 'GB', bad: false });
    for (const written of ['England', 'ZZ', 'EU', 7, true, {}]) {
      expect(read(regionOption, written)).to.deep.equal({ value: '', bad: true });
    }
  });
});

describe('the country in the language of a page', () => {
  const tags: [string, string][] = [
    ['en-GB', 'GB'],
    ['en-gb', 'GB'],
    ['en-UK', 'GB'],
    ['fr-CA', 'CA'],
    ['zh-Hant-TW', 'TW'],
    ['de-CH-1996', 'CH'],
    ['pt-BR-u-nu-latn', 'BR'],
  ];

  for (const [tag, country] of tags) {
    it(`lang="${tag}" stands for ${country}`, () => {
      expect(regionOfLanguage(tag)).to.equal(country);
    });
  }

  it('a language without a country, or spoken in many, names none', () => {
    for (const tag of ['en', 'es-419', 'en-001', 'en-150', 'en-ZZ', 'en-EU', 'en-XA', 'x-private']) {
      expect(regionOfLanguage(tag), tag).to.equal(undefined);
    }
  });

  it('what is no language tag names no country', () => {
    for (const tag of ['', 'en_GB', 'en-', '-GB', 'GB', 'english', '…', ' ', '__proto__', 'constructor']) {
      expect(regionOfLanguage(tag), tag).to.equal(undefined);
    }
  });

  it('10,000 characters of lang are no country', () => {
    expect(regionOfLanguage('en-'.repeat(3_400))).to.equal(undefined);
    expect(regionOfLanguage('a'.repeat(10_000))).to.equal(undefined);
  });

  it('whatever stands in lang, the page keeps working', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        const country = regionOfLanguage(tag);
        if (country !== undefined) expect([...countryCodes, ...keptCodes]).to.include(country);
      }),
      { numRuns: 500 },
    );
  });
});

describe('which of several countries counts', () => {
  it('what the reader chose, before the tag, before the page, before the language', () => {
    const clues = { chosen: 'AU', attribute: 'GB', pageDefault: 'US', language: 'NZ' };
    expect(resolveRegion(clues)).to.equal('AU');
    expect(resolveRegion({ ...clues, chosen: undefined })).to.equal('GB');
    expect(resolveRegion({ ...clues, chosen: undefined, attribute: '' })).to.equal('US');
    expect(resolveRegion({ language: 'NZ', attribute: '', pageDefault: '' })).to.equal('NZ');
  });

  it('"my country is not in this list" is an answer: no other clue overrules it', () => {
    expect(resolveRegion({ chosen: notListed, attribute: 'US', pageDefault: 'US', language: 'US' })).to.equal(
      'ZZ',
    );
  });

  it('no clue, no country: never a default', () => {
    expect(resolveRegion({})).to.equal(undefined);
    expect(resolveRegion({ chosen: '', attribute: '', pageDefault: '', language: undefined })).to.equal(
      undefined,
    );
  });

  it('the answer is always the first clue that says something', () => {
    const clue = fc.constantFrom(undefined, '', 'US', 'GB', 'ZZ', 'AU');
    fc.assert(
      fc.property(clue, clue, clue, clue, (chosen, attribute, pageDefault, language) => {
        const said = [chosen, attribute, pageDefault, language].filter((it) => it !== undefined && it !== '');
        expect(resolveRegion({ chosen, attribute, pageDefault, language })).to.equal(said[0]);
      }),
    );
  });
});
