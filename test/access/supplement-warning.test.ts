/** The states the warnings can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { expectContrast, expectStructure, inPages, pairs, themes } from '../support/access.js';
import { tell } from '../../src/base/reader.js';
import { SupplementWarning } from '../../src/widgets/supplement-warning/supplement-warning.js';
import {
  all,
  allSettled,
  cards,
  nameField,
  pickFast,
  show,
  showWarning,
  typeFast,
} from '../widgets/supplement-warning/warning.js';

/** Cards of each weight, the ways of having several, and none. */
const presets = [
  '',
  'raltegravir', // time apart does not solve it
  'dolutegravir', // ask first, with hours
  'gabapentin', // hours alone
  'furosemide', // loses magnesium
  'amiloride', // keeps it
  'multivitamins', // holds it
  'tacrolimus', // two rows in one card
  'gabapentin, raltegravir, moxifloxacin, cisplatin',
];
// Each level follows the one above it, as in a page.
const headings = [
  '',
  'heading=""',
  'heading="Before tablets" heading-level="3"',
  ...[4, 5].map((level) => `heading-level="${level}"`),
  'own', // a heading of the page's own in the slot
];
/** Ways of having a country, a number and an upper level, or not. */
const places = {
  'no country': '',
  'a country': 'region="US"',
  'a country whose authority has no upper level': 'region="AU"',
  'two authorities': 'region="DE"',
  'a hint in the language': 'lang="en-GB"',
  'a country that is in no list': 'ZZ',
};

const states = pairs({
  preset: presets.map((it) => `medicines="${it}"`),
  heading: headings,
  condition: ['', 'conditions="heart"', 'conditions="older-laxative pregnancy"'],
  unit: ['', 'unit="mmol"'],
  sources: ['', 'expand="sources"'],
  typed: ['', 'levo', 'zzzz', 'm', 'gabapentin'],
  isOpen: [false, true],
  place: Object.values(places),
});
type State = Omit<(typeof states)[number], 'heading'>;

/** Those of readers who say that their country is not in the list apart: it holds for all of a page. */
const here = states.filter(({ place }) => place !== 'ZZ');
const nowhere = states.filter(({ place }) => place === 'ZZ');

async function draw(some: readonly (State & { heading?: string })[], style: string): Promise<HTMLElement> {
  if (some[0]!.place === 'ZZ') tell({ region: 'ZZ' });
  const page = await show(
    `<div style="${style}">${some
      .map(({ preset, condition, unit, sources, place, heading = '' }) => {
        const own = heading === 'own' ? '<h3 slot="heading">Before you buy</h3>' : '';
        const attributes = [
          place === 'ZZ' ? '' : place,
          preset,
          condition,
          unit,
          sources,
          own ? '' : heading,
        ];
        return `<div><supplement-warning ${attributes.join(' ')}>${own}</supplement-warning></div>`;
      })
      .join('')}</div>`,
  );
  for (const [i, warning] of page.querySelectorAll('supplement-warning').entries()) {
    if (some[i]!.isOpen)
      for (const details of all<HTMLDetailsElement>(warning, 'details')) details.open = true;
    if (some[i]!.typed) await typeFast(warning, some[i]!.typed);
  }
  await allSettled(page);
  return page;
}

/** In the order of the headings: a level never skips one. */
const inOrder = (some: typeof states): typeof states =>
  headings.flatMap((heading) => some.filter((it) => it.heading === heading));

/** All that has a colour of its own. */
const looks: readonly State[] = [
  {
    preset: 'medicines="gabapentin, raltegravir, tacrolimus, amiloride, multivitamins"',
    condition: 'conditions="heart"', unit: '', sources: 'expand="sources"', typed: 'levo', isOpen: true, place: '',
  },
  { preset: '', condition: '', unit: '', sources: '', typed: 'zzzz', isOpen: false, place: 'region="US"' },
]; // prettier-ignore

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const written = states.map((it) => Object.values(it).join(' ')).join(' ');
    const named = SupplementWarning.observedAttributes.filter((name) => written.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...SupplementWarning.observedAttributes].sort());
  });

  it('with cards and names on show: they are looked at', async () => {
    const some = states.filter(({ typed, preset }) => typed && !preset.includes('""')).slice(0, 8);
    const page = await draw(some, themes.light);
    const seen = [...page.querySelectorAll('supplement-warning')];
    expect(seen.flatMap((it) => cards(it))).to.have.length.greaterThan(4);
    expect(seen.filter((it) => all(it, '.found').length)).not.to.deep.equal([]);
    expect(seen.filter((it) => nameField(it).value)).not.to.deep.equal([]);
  });

  [...inPages(inOrder(here), 8), ...inPages(inOrder(nowhere), 8)].forEach((some, i) => {
    it(`in every pair of settings, ${i + 1}: ${some.length} of ${states.length} states`, async () => {
      await expectStructure(await draw(some, themes.light));
    });
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(`of contrast: ${theme}`, async () => {
      await expectContrast(await draw(looks, style));
    });
  }

  it('nor with a dozen medicines that a reader picked', async () => {
    const warning = await showWarning('region="US" expand="sources"');
    await pickFast(warning, [
      'doxycycline', 'iron', 'digoxin', 'omeprazole', 'amiloride', 'cisplatin', 'gentamicin', 'raltegravir',
      'baloxavir marboxil', 'magnesium with vitamin B6', 'milk of magnesia', 'levothyroxine',
    ]); // prettier-ignore
    expect(cards(warning)).to.have.length(12);
    await expect(warning).to.be.accessible();
  });
});

describe('the look at the states', () => {
  it('would see a barrier inside the widget', async () => {
    const warning = await showWarning();
    all(warning, 'label[for=medicine]')[0]!.remove();
    await expect(warning).not.to.be.accessible();
  });
});
