/** The states the table can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { IntakeTable } from '../../src/widgets/intake-table/intake-table.js';
import { expectContrast, expectStructure, inPages, pairs, themes } from '../support/access.js';
import { listenToConsole } from '../support/console.js';
import { all, ageField, openFinder, show, typeAge } from '../widgets/intake-table/table.js';

const people = [
  '',
  'age="34" sex="female"',
  'age="25" life-stage="pregnancy"',
  'age="2"',
  'age="0.3" unit="mmol"',
  'sex="male"',
  'age="five"',
];
// Each level follows the one above it, as in a page.
const headings = [
  '',
  'heading=""',
  'heading="Your amount" heading-level="3"',
  ...[4, 5, 6].map((level) => `heading-level="${level}"`),
  'own', // a heading of the page's own in the slot
];

/** One for each kind of authority, and the ways of not having one. */
const places = {
  'no country': '',
  'a country': 'region="US"',
  'an authority with few rows': 'authority="jp"',
  'an authority without figures': 'authority="in"',
  'two side by side': 'compare="uk in"',
  'a hint in the language': 'lang="en-GB"',
};

const states = pairs({
  form: ['', 'compact'],
  isAsked: [false, true],
  expand: ['', 'expand="sources"', 'expand="all"'],
  isOpen: [false, true],
  person: people,
  heading: headings,
  place: Object.values(places),
});
type State = Pick<(typeof states)[number], 'form' | 'isAsked' | 'expand' | 'person' | 'place' | 'isOpen'>;

/** In the order of the headings: a level never skips one. */
const inOrder = headings.flatMap((heading) => states.filter((it) => it.heading === heading));

async function draw(some: readonly (State & { heading?: string })[], style: string): Promise<HTMLElement> {
  const page = await show(
    `<div style="${style}">${some
      .map(({ form, expand, person, place, heading = '' }) => {
        const own = heading === 'own' ? '<h3 slot="heading">How much is advised</h3>' : '';
        const attributes = [place, form, expand, person, own ? '' : heading].join(' ');
        return `<div><intake-table ${attributes}>${own}</intake-table></div>`;
      })
      .join('')}</div>`,
  );
  const tables = page.querySelectorAll('intake-table');
  for (let i = 0; i < tables.length; i++) {
    const table = tables[i]!;
    if (some[i]!.isOpen) for (const details of all<HTMLDetailsElement>(table, 'details')) details.open = true;
    if (some[i]!.isAsked && all(table, '.controls button').length) await openFinder(table);
  }
  return page;
}

/** All that has a colour of its own. */
const looks: readonly State[] = [
  { form: '', isAsked: true, expand: '', person: '', place: '', isOpen: true },
  {
    form: '',
    isAsked: false,
    expand: '',
    person: 'age="34" sex="female"',
    place: 'region="US"',
    isOpen: true,
  },
  { form: 'compact', isAsked: false, expand: '', person: 'age="2"', place: '', isOpen: true },
  { form: '', isAsked: true, expand: '', person: '', place: 'authority="in"', isOpen: true },
  { form: '', isAsked: false, expand: '', person: '', place: 'lang="en-GB"', isOpen: false },
];

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const here = states.map((it) => Object.values(it).join(' ')).join(' ');
    const named = IntakeTable.observedAttributes.filter(
      (name) => here.includes(`${name}=`) || name === 'compact',
    );
    expect(named.sort()).to.deep.equal([...IntakeTable.observedAttributes].sort());
  });

  inPages(inOrder, 14).forEach((some, i) => {
    it(`in every pair of settings, ${i + 1}: ${some.length} of ${states.length} states`, async () => {
      listenToConsole(); // age="five"
      await expectStructure(await draw(some, themes.light));
    });
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(`of contrast: ${theme}`, async () => {
      await expectContrast(await draw(looks, style));
    });
  }

  it('nor in fields with an age that could not be read', async () => {
    const page = await show('<intake-table authority="us"></intake-table>');
    const table = page.querySelector('intake-table')!;
    await openFinder(table);
    await typeAge(table, 'abc');
    await expect(page).to.be.accessible();
  });
});

describe('the look at the states', () => {
  it('would see a barrier inside the table', async () => {
    const page = await show('<intake-table></intake-table>');
    await openFinder(page.querySelector('intake-table')!);
    const age = ageField(page.querySelector('intake-table')!);
    age.closest('label')!.replaceWith(age);
    await expect(page).not.to.be.accessible();
  });
});
