/** What careless or hostile hands write, and a watch over every test that uses it: nothing of it may run or throw. */
import { expect } from '@open-wc/testing';

declare global {
  /** Set by whatever manages to run. */
  var canary: string | undefined;
}

export const attack = (name: string): string =>
  `"><img src=x onerror="canary='${name}'"><script>canary='${name}'</script>`;

/** Not one of our elements, our drawings left out: hostile markup that became real. */
export const strangers = (widget: Element): Element[] => [
  ...widget.shadowRoot!.querySelectorAll(
    'img, script, iframe, object, embed, svg:not(.store, .figure, .bar, .dot, [class^=mark-]), style:not(:empty), [onerror]',
  ),
];

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

export const hostileRegions = {
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

export const junk: [string, unknown][] = [
  ['an object', {}],
  ['an array', ['US']],
  ['a function', (): string => 'US'],
  ['a symbol', Symbol('US')],
  ['a big integer', 911n],
  ['not a number', NaN],
  ['infinity', Infinity],
  ['an element', document.createElement('b')],
  ['an object that throws', { toString: (): string => { throw new Error('no'); } }], // prettier-ignore
  ['an object without a prototype', Object.create(null)],
  ['a promise', Promise.resolve('US')],
  ['a date', new Date(0)],
  ['markup in an object', { toString: (): string => attack('object') }],
  ['a template of somebody else', { _$litType$: 1, strings: [attack('template')], values: [] }],
  ['null', null],
  ['undefined', undefined],
];
