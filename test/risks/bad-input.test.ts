/** What careless or hostile hands write into a tag or a property: words instead of a number, and nothing runs. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EmergencyBanner } from '../../src/widgets/emergency-banner/emergency-banner.js';
import { listenToConsole } from '../support/console.js';
import {
  all,
  dialled,
  one,
  show,
  showBanner,
  shownText,
  visibleText,
} from '../widgets/emergency-banner/banner.js';

declare global {
  /** Set by whatever manages to run. */
  var canary: string | undefined;
}

const attack = (name: string): string =>
  `"><img src=x onerror="canary='${name}'"><script>canary='${name}'</script>`;

/** Not one of our elements: hostile markup that became real. */
const strangers = (banner: Element): Element[] =>
  all(banner, 'img, script, iframe, object, embed, svg, style:not(:empty), [onerror]');

async function expectWordsInstead(banner: EmergencyBanner): Promise<void> {
  await banner.updateComplete;
  expect(visibleText(one(banner, '[role=status]'))).to.equal('Call your local emergency number.');
  expect(dialled(banner)).to.deep.equal([]);
  expect(strangers(banner)).to.deep.equal([]);
}

let uncaught: string[] = [];
const onError = (event: Event): void => void uncaught.push(event.type);

beforeEach(() => {
  uncaught = [];
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, onError);
});

afterEach(() => {
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onError);
  expect(globalThis.canary, 'nothing of the input ran').to.equal(undefined);
  expect(uncaught).to.deep.equal([]);
});

const hostileRegions = {
  'no country': 'XX',
  'three letters': 'USA',
  'a name': 'Atlantis',
  'a union': 'EU',
  'our own sign for “not listed”': 'ZZ',
  markup: attack('tag'),
  'a prototype': '__proto__',
  'a method of every object': 'constructor',
  'another one': 'toString',
  '10,000 letters': 'A'.repeat(10_000),
  'an emoji flag': '🇺🇸',
  'full-width letters': 'ＵＳ',
  'a Cyrillic look-alike': 'СА',
  'a number to call': '0900666666',
  'an address': 'javascript:canary=1',
  'a link': 'tel:666',
  'a zero character': 'U\0S',
  'a change of direction': '\u202eSU',
  'a list': 'US,GB',
  'the German sharp s, which grows to two letters': 'ß',
};

describe('an unknown or hostile region gives words and one warning', () => {
  for (const [what, value] of Object.entries(hostileRegions)) {
    it(`as an attribute: ${what}`, async () => {
      const { warnings, errors } = listenToConsole();
      const stage = await show('<div></div>');
      const banner = document.createElement('emergency-banner');
      banner.setAttribute('region', value);
      stage.firstElementChild!.append(banner, banner.cloneNode());
      await expectWordsInstead(banner);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^nutrient-widgets: <emergency-banner region=".*> is not understood\. Allowed: .*US/,
      );
      expect(warnings[0]!.length, 'a warning is short').to.be.lessThan(220);
      expect(errors).to.deep.equal([]);
    });
  }

  it('as a property, the property then reads as empty', async () => {
    const { warnings } = listenToConsole();
    const banner = await showBanner();
    banner.region = 'Elbonia';
    await expectWordsInstead(banner);
    expect(banner.region).to.equal('');
    expect(warnings).to.have.length(1);
  });

  it('in any text there is', async () => {
    listenToConsole();
    const banner = await showBanner();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (text) => {
        fc.pre(!/^\s*[a-z]{2}\s*$/i.test(text));
        banner.setAttribute('region', text);
        await expectWordsInstead(banner);
      }),
      { numRuns: 80 }, // after 200 different warnings the console has enough of them
    );
  });

  it('and an empty one is no mistake', async () => {
    const { warnings } = listenToConsole();
    await expectWordsInstead(await showBanner('region=""'));
    await expectWordsInstead(await showBanner('region="  "'));
    expect(warnings).to.deep.equal([]);
  });
});

describe('markup in an attribute', () => {
  for (const name of [
    'region',
    'signs',
    'compact',
    'heading',
    'heading-level',
    'sources',
    'lang',
    'dir',
    'class',
    'id',
    'part',
  ]) {
    it(`stays text: ${name}`, async () => {
      const { warnings, errors } = listenToConsole();
      const stage = await show('<div></div>');
      const banner = document.createElement('emergency-banner');
      banner.setAttribute(name, attack(name));
      stage.firstElementChild!.append(banner);
      await expectWordsInstead(banner);
      expect(all(banner, '.signs li')).to.have.length(30);
      expect(warnings).to.have.length(
        ['region', 'signs', 'compact', 'heading-level', 'sources'].includes(name) ? 1 : 0,
      );
      expect(errors).to.deep.equal([]);
      if (name === 'heading') expect(one(banner, 'h2').textContent).to.equal(attack('heading'));
    });
  }

  it('stays text when the page’s default country holds it, and the page’s language', async () => {
    const { warnings } = listenToConsole();
    const meta = document.createElement('meta');
    meta.name = 'nutrient-widgets';
    meta.content = `region=${attack('meta')}, unit=<b>`;
    document.head.append(meta);
    try {
      const stage = await show('<div></div>');
      const around = stage.firstElementChild!;
      around.setAttribute('lang', attack('lang'));
      around.append(document.createElement('emergency-banner'));
      await expectWordsInstead(around.querySelector('emergency-banner')!);
      expect(warnings.length).to.be.within(1, 4);
    } finally {
      meta.remove();
    }
  });
});

describe('junk in a property, as frameworks hand it over', () => {
  const junk: [string, unknown][] = [
    ['an object', {}],
    ['an array', ['US']],
    ['a function', () => 'US'],
    ['a symbol', Symbol('US')],
    ['a big integer', 911n],
    ['not a number', NaN],
    ['infinity', Infinity],
    ['an element', document.createElement('b')],
    ['an object that throws', { toString: () => { throw new Error('no'); } }], // prettier-ignore
    ['an object without a prototype', Object.create(null)],
    ['a promise', Promise.resolve('US')],
    ['a date', new Date(0)],
    ['markup in an object', { toString: () => attack('object') }],
    ['a template of somebody else', { _$litType$: 1, strings: [attack('template')], values: [] }],
    ['null', null],
    ['undefined', undefined],
  ];
  for (const [what, value] of junk) {
    it(`is taken for nothing: ${what}`, async () => {
      const { errors } = listenToConsole();
      const banner = await showBanner();
      const plain = shownText(banner);
      for (const name of ['region', 'signs', 'compact', 'heading', 'headingLevel', 'sources'] as const) {
        if (name === 'heading' && typeof value === 'number') continue; // a number is text there
        (banner as unknown as Record<string, unknown>)[name] = value;
        await expectWordsInstead(banner);
        expect(shownText(banner), name).to.equal(plain);
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('is reported once for a thousand banners', async () => {
    const { warnings } = listenToConsole();
    await show('<emergency-banner region="Ruritania" compact></emergency-banner>'.repeat(1000));
    expect(warnings).to.have.length(1);
  });
});
