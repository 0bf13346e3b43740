import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  anyText,
  decimal,
  flag,
  isoDate,
  isOption,
  mailAddress,
  oneOf,
  read,
  someOf,
  webAddress,
  wholeNumber,
  type AnyOption,
} from '../../../src/model/option.js';

const view = oneOf(['table', 'chart', 'answer'], 'table');
const stage = oneOf(['', 'pregnancy'], '', { pregnant: 'pregnancy', none: '' });
const level = wholeNumber(2, 6, 2);
const age = decimal(0, 120);
const finder = flag('finder');
const parts = someOf(['signs', 'risks', 'medicines']);

/** Anything a page can hand over: text, odd values of other types, and objects that misbehave when read. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.anything({ withBigInt: true, withNullPrototype: true, withSymbol: true } as fc.ObjectConstraints),
  fc.constantFrom<unknown>(
    NaN,
    -0,
    Infinity,
    Symbol('x'),
    10n,
    () => 'table',
    ['table'],
    new String('table'),
    { toString: () => 'table' },
    {
      toString(): string {
        throw new Error('no text for you');
      },
    },
    Object.create(null),
  ),
);

const kinds: [string, AnyOption, (value: unknown) => boolean][] = [
  ['a word of a list', view, (value) => ['table', 'chart', 'answer'].includes(value as string)],
  ['a word with others for the same', stage, (value) => ['', 'pregnancy'].includes(value as string)],
  [
    'some words of a list',
    parts,
    (value) => /^(signs)?( ?risks)?( ?medicines)?$/.test(value as string) && value === String(value).trim(),
  ],
  ['an age', age, (value) => value === undefined || ((value as number) >= 0 && (value as number) <= 120)],
  ['a whole number', level, (value) => [2, 3, 4, 5, 6].includes(value as number)],
  ['a switch', finder, (value) => value === true || value === false],
  [
    'a day',
    isoDate,
    (value) => value === undefined || new Date(value as string).toISOString().startsWith(value as string),
  ],
  [
    'an address of a page',
    webAddress,
    (value) =>
      value === undefined || /^https?:$/.test(new URL(value as string, 'https://site.example').protocol),
  ],
  [
    'an e-mail address',
    mailAddress,
    (value) => value === undefined || /^[^\s@<>,;:"?&=%]+@[^\s@<>,;:"?&=%]+$/.test(value as string),
  ],
  ['free text', anyText, (value) => value === undefined || typeof value === 'string'],
];

describe('a mistyped attribute leaves the widget working', () => {
  for (const [kind, option, isAllowed] of kinds) {
    it(`${kind}: whatever is written, the widget gets a value it can use`, () => {
      fc.assert(
        fc.property(anything, (written) => {
          const { value, bad } = read(option, written);
          expect(isAllowed(value)).to.equal(true);
          if (bad) expect(value).to.equal(option.default);
        }),
        { numRuns: 500 },
      );
    });

    it(`${kind}: an attribute that is not there is no mistake`, () => {
      for (const absent of [null, undefined]) {
        expect(read(option, absent)).to.deep.equal({ value: option.default, bad: false });
      }
    });

    it(`${kind}: empty, as content systems write a field that nobody filled in, it is no mistake either`, () => {
      for (const blank of ['', '  ', '\n\t', '\u00a0']) {
        const { value, bad } = read(option, blank);
        expect(bad).to.equal(false);
        expect(value).to.equal(option === finder ? true : option === anyText ? blank : option.default);
      }
    });

    it(`${kind}: the warning can say what is allowed`, () => {
      expect(option.allowed).to.be.a('string').and.not.equal('');
      expect(isOption(option)).to.equal(true);
    });
  }

  it('properties without an option of ours are left to Lit', () => {
    expect(isOption({ type: String })).to.equal(false);
  });
});

describe('what may be written in an attribute', () => {
  const meaning = (option: AnyOption, written: unknown): unknown => {
    const { value, bad } = read(option, written);
    return bad ? 'bad' : value;
  };

  it('a word of a list counts in any case and with spaces around it', () => {
    for (const written of ['chart', 'CHART', ' Chart\n', '\tchArt ']) {
      expect(meaning(view, written)).to.equal('chart');
    }
    for (const written of ['charts', 'chart table', 'ｃhart', '__proto__', 'constructor', 'length', '0']) {
      expect(meaning(view, written)).to.equal('bad');
    }
  });

  it('other words for the same count too, and only those', () => {
    for (const written of ['pregnancy', 'pregnant', ' PREGNANT ']) {
      expect(meaning(stage, written)).to.equal('pregnancy');
    }
    for (const written of ['', 'none']) expect(meaning(stage, written)).to.equal('');
    for (const written of ['expecting', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(meaning(stage, written), written).to.equal('bad');
    }
  });

  it('some words of a list count in any order, with spaces or commas, each once, and read in the list’s order', () => {
    for (const [written, value] of [
      ['risks', 'risks'],
      ['medicines signs', 'signs medicines'],
      ['Medicines,SIGNS', 'signs medicines'],
      [' risks,\n\trisks  signs, ', 'signs risks'],
      ['medicines risks signs', 'signs risks medicines'],
      ['', ''],
      [' , ', ''],
    ]) {
      expect(read(parts, written), written).to.deep.equal({ value, bad: false });
    }
  });

  it('one word that is not in the list makes it a mistake, and none of the others counts', () => {
    for (const written of [
      'risk',
      'signs risk',
      'signs;risks',
      'signs/risks',
      '__proto__',
      'signs constructor',
      '0',
      true,
    ]) {
      expect(read(parts, written), String(written)).to.deep.equal({ value: '', bad: true });
    }
  });

  it('a decimal counts with a point, in ASCII digits', () => {
    for (const written of [0, 0.5, 34, 120, '0', '0.5', ' 34 ', '120.0', '007']) {
      expect(meaning(age, written)).to.equal(Number(written));
    }
    for (const written of [
      -1,
      120.5,
      NaN,
      Infinity,
      1e-9,
      '.5',
      '5.',
      '1,5',
      '1.2.3',
      '1e2',
      '0x1f',
      '34 years',
      '٣٤',
      '３４',
      '9'.repeat(400),
      true,
    ]) {
      expect(meaning(age, written), String(written)).to.equal('bad');
    }
  });

  it('a number counts from its least to its greatest, as a number or as digits', () => {
    for (const written of [2, 6, '2', ' 6 ', '04']) expect(meaning(level, written)).to.equal(Number(written));
    for (const written of [
      1,
      7,
      2.5,
      NaN,
      Infinity,
      '2.0',
      '2px',
      '+2',
      '-2',
      '0x2',
      '2e0',
      '٣',
      '２',
      '9'.repeat(400),
      true,
    ]) {
      expect(meaning(level, written), String(written)).to.equal('bad');
    }
  });

  it('a switch is on in every way of writing an attribute without a value', () => {
    for (const written of ['', 'true', 'finder', 'FINDER', ' True ', true]) {
      expect(meaning(finder, written), String(written)).to.equal(true);
    }
  });

  it('a switch set to "false" is off', () => {
    for (const written of ['false', 'FALSE', ' false ', false]) {
      expect(meaning(finder, written), String(written)).to.equal(false);
    }
  });

  it('any other word for a switch is a mistake, and leaves it off', () => {
    for (const written of ['yes', '1', '0', 'off', 'compact', 'constructor', '__proto__', 'toString']) {
      expect(read(finder, written), written).to.deep.equal({ value: false, bad: true });
    }
  });

  it('a day of the calendar counts as ISO 8601 writes it, and a day that does not exist is a mistake', () => {
    for (const written of ['2026-11-22', ' 2026-11-22\n', '2024-02-29', '2000-12-31', '0001-01-01']) {
      expect(meaning(isoDate, written), written).to.equal(written.trim());
    }
    for (const written of [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-11-00',
      '2026-11-31',
      '2026-11-32',
      '26-11-22',
      '2026-1-2',
      '2026-11',
      '20261122',
      '22.11.2026',
      '11/22/2026',
      '2026-11-22T10:00:00Z',
      '2026-11-22 10:00',
      '-2026-11-22',
      '+002026-11-22',
      '２０２６-11-22',
      'November 22, 2026',
      'today',
      20261122,
      new Date('2026-11-22'),
      true,
    ]) {
      expect(meaning(isoDate, written), String(written)).to.equal('bad');
    }
  });

  it('every day of the calendar counts', () => {
    const [min, max] = [new Date('0001-01-01T00:00:00Z'), new Date('9999-12-31T00:00:00Z')];
    const day = fc.date({ min, max, noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toISOString().slice(0, 10);
        expect(meaning(isoDate, written)).to.equal(written);
      }),
    );
  });

  it('an address counts where it leads to a page or a service: in full, or from the page itself', () => {
    for (const written of [
      'https://example.org/report',
      'http://localhost:8000/reports',
      'HTTPS://EXAMPLE.ORG',
      '/reports',
      'reports.php?site=7',
      '../reports',
      '?report',
      '#report',
      '//example.org/reports',
      'https://пример.example/отчёт',
      'https://[2001:db8::1]:8443/',
    ]) {
      expect(meaning(webAddress, written), written).to.equal(written);
      expect(meaning(webAddress, ` ${written}\n`), written).to.equal(written);
    }
  });

  it('an address that runs script, leads to a file or into the page itself is a mistake', () => {
    for (const written of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'blob:https://example.org/0f8b0b0e',
      'file:///etc/hosts',
      'mailto:publisher@example.org',
      'ftp://example.org/',
      'ws://example.org/',
      'about:blank',
      'view-source:https://example.org',
      'https://',
      'https://name:word@example.org/', // a browser refuses to send anything there
      'https://example.org@elsewhere.example/',
      'http://example.org:99999/',
      'https://[::1',
      '//',
    ]) {
      expect(meaning(webAddress, written), written).to.equal('bad');
    }
  });

  it('one plain e-mail address counts', () => {
    for (const written of [
      'publisher@example.org',
      ' publisher@example.org\n',
      'first.last+web@mail.example.co.uk',
      'a_b-c@x-y.example',
      '1@2.example',
    ]) {
      expect(meaning(mailAddress, written), written).to.equal(written.trim());
    }
  });

  it('what would add a header, a second reader or a name to an e-mail is a mistake', () => {
    for (const written of [
      'publisher@example.org\r\nBcc: other@example.org',
      'publisher@example.org\nSubject: x',
      'publisher@example.org%0D%0ABcc:other@example.org',
      'publisher@example.org?cc=other@example.org',
      'publisher@example.org&bcc=other@example.org',
      'publisher@example.org,other@example.org',
      'publisher@example.org; other@example.org',
      'publisher@example.org other@example.org',
      'publisher @example.org',
      'mailto:publisher@example.org',
      'Publisher <publisher@example.org>',
      '"a b"@example.org',
      'publisher@example',
      'publisher@',
      '@example.org',
      'publisher@@example.org',
      'publisher@example..org',
      'publisher@.example.org',
      'publisher@example.org.',
      'publisher@[127.0.0.1]',
      'publisher',
      'javascript:alert(1)@example.org',
      '<img src=x>@example.org',
    ]) {
      expect(meaning(mailAddress, written), written).to.equal('bad');
    }
  });

  it('text stays as it is written, an empty one too', () => {
    for (const written of ['', ' Two  spaces ', '<b>not bold</b>']) {
      expect(meaning(anyText, written)).to.equal(written);
    }
    expect(meaning(anyText, 7)).to.equal('7');
    for (const written of [{}, [], Symbol('x')]) {
      expect(meaning(anyText, written)).to.equal('bad');
    }
  });
});
