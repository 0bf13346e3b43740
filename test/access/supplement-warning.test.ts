/** Every state the warnings can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
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
const conditions = ['', 'conditions="heart"', 'conditions="older-laxative pregnancy"'];
const sources = ['', 'sources="open"'];
const units = ['', '', 'unit="mmol"'];
const typed = ['', '', 'levo', 'zzzz', 'm', 'gabapentin'];

/** Ways of having a country, a number and an upper level, or not. */
const places = {
  'no country': '',
  'a country': 'region="US"',
  'a country whose authority has no upper level': 'region="AU"',
  'two authorities': 'region="DE"',
  'a hint in the language': 'lang="en-GB"',
  'a country that is in no list': 'ZZ',
};

const themes = {
  light: 'background: #fff; color: #1f2328',
  dark: 'color-scheme: dark; background: Canvas; color: CanvasText',
  'dark without color-scheme': 'background: #10233a; color: #e9eef5',
};

/** Four widgets for each place in each theme: over the places of one theme every preset comes up, and every other setting. */
const perPage = 4;
const tags = (turn: number) =>
  [...Array(perPage).keys()].map((k) => {
    const i = turn * perPage + k;
    const turned = <T>(list: readonly T[]): T => list[(i + Math.floor(i / list.length)) % list.length]!;
    const heading = turned(headings);
    return {
      attributes: [
        `medicines="${presets[i % presets.length]}"`,
        heading === 'own' ? '' : heading,
        turned(conditions),
        turned(units),
        turned(sources),
      ].join(' '),
      inside: heading === 'own' ? '<h3 slot="heading">Before you buy</h3>' : '',
      typed: turned(typed),
      open: k % 2 === 0,
    };
  });

describe('axe finds no barrier', () => {
  let count = 0;
  const seen = { found: 0, said: 0, cards: 0 };
  const pages = Object.keys(places).length;

  it('and no attribute is forgotten here', () => {
    const here = [...Object.values(places), ...[0, 1].flatMap(tags).map((it) => it.attributes)].join(' ');
    const named = SupplementWarning.observedAttributes.filter((name) => here.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...SupplementWarning.observedAttributes].sort());
  });

  Object.entries(themes).forEach(([theme, style], t) => {
    Object.entries(places).forEach(([place, attribute], p) => {
      it(`${theme}, ${place}`, async () => {
        if (attribute === 'ZZ') tell({ region: 'ZZ' });
        const states = tags(t * pages + p);
        const page = await show(
          `<div style="${style}">${states
            .map(
              ({ attributes, inside }) =>
                `<div><supplement-warning ${attribute === 'ZZ' ? '' : attribute} ${attributes}>${inside}</supplement-warning></div>`,
            )
            .join('')}</div>`,
        );
        for (const [i, warning] of page.querySelectorAll('supplement-warning').entries()) {
          if (states[i]!.open)
            for (const details of all<HTMLDetailsElement>(warning, 'details')) details.open = true;
          if (states[i]!.typed) await typeFast(warning, states[i]!.typed);
          seen.found += all(warning, '.found').length;
          seen.said += nameField(warning).value ? 1 : 0;
          seen.cards += cards(warning).length;
          count++;
        }
        await allSettled(page);
        await expect(page).to.be.accessible();
      }).timeout(60_000);
    });
  });

  it('nor with a dozen medicines that a reader picked', async () => {
    const warning = await showWarning('region="US" sources="open"');
    await pickFast(warning, [
      'doxycycline', 'iron', 'digoxin', 'omeprazole', 'amiloride', 'cisplatin', 'gentamicin', 'raltegravir',
      'baloxavir marboxil', 'magnesium with vitamin B6', 'milk of magnesia', 'levothyroxine',
    ]); // prettier-ignore
    expect(cards(warning)).to.have.length(12);
    await expect(warning).to.be.accessible();
    count++;
  });

  after(() => {
    console.log(`axe looked at ${count} states of supplement-warning`);
    expect(count).to.equal(perPage * pages * Object.keys(themes).length + 1);
    for (const [what, times] of Object.entries(seen)) expect(times, what).to.be.at.least(18);
    for (const t of Object.keys(themes).keys()) {
      const turns = Object.keys(places).flatMap((_, p) => tags(t * pages + p));
      for (const it of presets)
        expect(
          turns.some(({ attributes }) => attributes.startsWith(`medicines="${it}"`)),
          it,
        ).to.equal(true);
    }
  });
});

describe('the look at the states', () => {
  it('would see a barrier inside the widget', async () => {
    const warning = await showWarning();
    all(warning, 'label[for=medicine]')[0]!.remove();
    await expect(warning).not.to.be.accessible();
  });
});
