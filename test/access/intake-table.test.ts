/** Every state the table can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { IntakeTable } from '../../src/widgets/intake-table/intake-table.js';
import { listenToConsole } from '../support/console.js';
import { all, ageField, show, typeAge } from '../widgets/intake-table/table.js';

const views = ['', 'view="chart"', 'view="answer"'];
const finders = ['', 'finder'];
const sources = ['', 'sources="open"'];
const detailsOpen = [false, true];

/** These take turns: in every theme and place each of them comes up. */
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

const themes = {
  light: 'background: #fff; color: #1f2328',
  dark: 'color-scheme: dark; background: Canvas; color: CanvasText',
  'dark without color-scheme': 'background: #10233a; color: #e9eef5',
};

const tags = views
  .flatMap((a) =>
    finders.flatMap((b) => sources.flatMap((c) => detailsOpen.map((open) => ({ a, b, c, open })))),
  )
  .map(({ a, b, c, open }, i) => ({
    attributes: [
      a,
      b,
      c,
      people[(i + Math.floor(i / people.length)) % people.length],
      headings[i % headings.length],
    ].join(' '),
    open,
  }));

const markup = (place: string): string =>
  tags
    .map(({ attributes }) => {
      const own = attributes.endsWith('own') ? '<h3 slot="heading">How much is advised</h3>' : '';
      return `<div><intake-table ${place} ${attributes.replace(/own$/, '')}>${own}</intake-table></div>`;
    })
    .join('');

describe('axe finds no barrier', () => {
  let count = 0;

  it('and no attribute is forgotten here', () => {
    const here = Object.values({ ...places, markup: markup('') }).join(' ');
    const named = IntakeTable.observedAttributes.filter(
      (name) => here.includes(`${name}=`) || name === 'finder',
    );
    expect(named.sort()).to.deep.equal([...IntakeTable.observedAttributes].sort());
  });

  for (const [theme, style] of Object.entries(themes)) {
    for (const [place, attribute] of Object.entries(places)) {
      it(`${theme}, ${place}`, async () => {
        listenToConsole(); // age="five"
        const page = await show(`<div style="${style}">${markup(attribute)}</div>`);
        page.querySelectorAll('intake-table').forEach((table, i) => {
          if (tags[i]!.open)
            for (const details of all<HTMLDetailsElement>(table, 'details')) details.open = true;
          count++;
        });
        await expect(page).to.be.accessible();
      }).timeout(60_000);
    }
  }

  it('nor in a finder with an age that could not be read', async () => {
    const page = await show('<intake-table finder authority="us"></intake-table>');
    const table = page.querySelector('intake-table')!;
    await typeAge(table, 'abc');
    await expect(page).to.be.accessible();
    count++;
  });

  after(() => {
    console.log(`axe looked at ${count} states of intake-table`);
    expect(count).to.equal(tags.length * Object.keys(places).length * Object.keys(themes).length + 1);
  });
});

describe('the look at the states', () => {
  it('would see a barrier inside the table', async () => {
    const page = await show('<intake-table finder></intake-table>');
    const age = ageField(page.querySelector('intake-table')!);
    age.closest('label')!.replaceWith(age);
    await expect(page).not.to.be.accessible();
  });
});
