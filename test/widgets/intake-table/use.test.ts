/** The table in use: by keys alone, with a screen reader, for a finger. */
import { expect, waitUntil } from '@open-wc/testing';
import type { IntakeTable } from '../../../src/widgets/intake-table/intake-table.js';
import { itWhere } from '../../support/abilities.js';
import { axNodes, axTree, press, setViewport, type, type AxNode } from '../../support/browser.js';
import {
  ageField,
  all,
  allSettled,
  answers,
  choose,
  field,
  fields,
  noAnswers,
  finderButton,
  one,
  openFinder,
  seenText,
  show,
  showTable,
  typeAge,
} from './table.js';

/** What has the focus, through shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

const isRinged = (element: HTMLElement): boolean => {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor);
};

/** What a control says, also where that is for the ear alone. */
const seenTextOf = (it: HTMLElement): string => it.textContent.replace(/\s+/g, ' ').trim();

/** A table between two buttons, the first of which has the focus. */
async function between(attributes: string): Promise<IntakeTable> {
  const page = await show(
    `<button>before</button><div><intake-table ${attributes}></intake-table></div><button>after</button>`,
  );
  page.querySelector('button')!.focus();
  return page.querySelector('intake-table')!;
}

const nodesOf = async (table: Element, role: string): Promise<AxNode[]> =>
  axNodes(await axTree(table)).filter((node) => node.role === role);

describe('by keys alone', () => {
  it('a reader finds “pregnant, 25”, and the answer for the US reads 350', async () => {
    const table = await between('authority="us"');
    await press('Tab');
    expect(focused()).to.equal(finderButton(table));
    await press('Enter');
    await allSettled();
    expect(focused()).to.equal(finderButton(table));
    await press('Tab');
    expect(focused()).to.equal(ageField(table));
    await type('25');
    await press('Tab');
    expect(focused()).to.equal(field(table, 'Age in'));
    await press('Tab');
    expect(focused()).to.equal(field(table, 'Sex'));
    await press('Tab');
    expect(focused()).to.equal(field(table, 'Life stage'));
    await press('ArrowDown');
    await allSettled();
    expect(answers(table)).to.deep.equal(['Pregnant, 19–30: 350 mg']);
    expect(focused()).to.equal(field(table, 'Life stage'));
    for (let back = 0; back < 4; back++) await press('Shift+Tab');
    expect(focused()).to.equal(finderButton(table));
    await press('Enter');
    await allSettled();
    expect(answers(table)).to.deep.equal(['Women 19 and older: 310–320 mg', 'Men 19 and older: 400–420 mg']);
    expect(focused()).to.equal(finderButton(table));
  });

  it('the focus never jumps: not while typing, not when a field comes or goes', async () => {
    const table = await between('');
    await openFinder(table);
    await press('Tab');
    for (const [keys, hasStage] of [
      ['5', false],
      ['Backspace', true],
      ['2', false],
      ['5', true],
      ['x', true],
    ] as const) {
      await press(keys);
      await allSettled();
      expect(focused(), keys).to.equal(ageField(table));
      expect('Life stage' in fields(table), keys).to.equal(hasStage);
    }
    await press('Tab');
    await press('Tab');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await press(key);
      await allSettled();
      expect(focused()).to.equal(field(table, 'Sex'));
    }
  });

  it('the caret stays where it is while typing in the middle of a number', async () => {
    const table = await between('authority="us"');
    await openFinder(table);
    await press('Tab');
    await type('30');
    await press('ArrowLeft');
    await type('.');
    await allSettled();
    await type('9');
    await allSettled();
    const input = ageField(table);
    expect([input.value, input.selectionStart, input.selectionEnd]).to.deep.equal(['3.90', 3, 3]);
    await press('Home');
    await type('1');
    await allSettled();
    expect([input.value, input.selectionStart]).to.deep.equal(['13.90', 1]);
    await press('Delete');
    await allSettled();
    expect([input.value, input.selectionStart]).to.deep.equal(['1.90', 1]);
  });

  it('what was typed and the caret stay when the page itself makes the table look again', async () => {
    const table = await between('authority="us"');
    await openFinder(table);
    await press('Tab');
    await type('３5');
    await press('ArrowLeft');
    document.documentElement.lang = 'en';
    table.setAttribute('heading', 'Another heading');
    await allSettled();
    document.documentElement.removeAttribute('lang');
    await allSettled();
    const input = ageField(table);
    expect([input.value, input.selectionStart, focused()]).to.deep.equal(['３5', 1, input]);
  });

  it('every stop is seen, and is a control', async () => {
    const table = await between('expand="sources"');
    await openFinder(table);
    (table.parentElement!.previousElementSibling as HTMLElement).focus();
    const stops: string[] = [];
    for (;;) {
      await press('Tab');
      const stop = focused();
      if (stop.textContent === 'after' || stops.length > 30) break;
      expect(isRinged(stop), `a ring around ${stop.outerHTML}`).to.equal(true);
      const label = stop.closest('label')?.querySelector<HTMLElement>('.label, .spoken');
      stops.push(label ? seenTextOf(label) : seenText(stop));
    }
    expect(stops.slice(0, 10)).to.deep.equal([
      'Country', 'Clear age', 'Age', 'Age in', 'Sex', 'Life stage',
      'All ages, pregnancy, breastfeeding', 'Why the figures differ', 'What the upper level counts',
      seenText(one(table, '.row-sources summary')),
    ]); // prettier-ignore
    expect(stops).to.have.length(10 + all(table, '.row-sources a').length);
  });
});

describe('a screen reader', () => {
  for (const width of [800, 320]) {
    itWhere(
      'spokenText',
      `is told of a real table, at ${width} px: caption, headers, rows and cells`,
      async () => {
        await setViewport(width);
        const table = await showTable('authority="us" age="34" sex="female" expand="ages"');
        const [node, ...others] = await nodesOf(table, 'table');
        expect(others).to.deep.equal([]);
        expect(node!.name).to.equal(
          'Magnesium a day from all food and drink. United States and Canada, RDA, set in 1997.',
        );
        const inside = axNodes(node!);
        const names = (role: string) => inside.filter((it) => it.role === role).map(({ name }) => name);
        // On a phone the label stands in each cell instead: as text, heard once.
        const labels = ['Women and girls', 'Men and boys'];
        expect(names('columnheader')).to.deep.equal(width > 400 ? ['Age in years', ...labels] : []);
        for (const cell of names('cell').filter(Boolean))
          expect(
            labels.filter((it) => cell.startsWith(`${it} `)),
            cell,
          ).to.have.length(width > 400 ? 0 : 1);
        expect(names('rowheader')).to.deep.equal([
        '0 to 6 months', '7 to 12 months', '1 to 3', '4 to 8', '9 to 13', '14 to 18', '19 to 30',
        '31 to 50 You asked about', '51 to 70', '71 and older',
        'Pregnant', 'Pregnant, 14 to 18', 'Pregnant, 19 to 30', 'Pregnant, 31 to 50',
        'Breastfeeding', 'Breastfeeding, 14 to 18', 'Breastfeeding, 19 to 30', 'Breastfeeding, 31 to 50',
      ]); // prettier-ignore
        expect(names('row')).to.have.length(width > 400 ? 19 : 18);
        // 18 for one sex or in a life stage, and for four ages of children the same in both columns.
        expect(names('cell').filter(Boolean)).to.have.length(18 + 2 * 4);
      },
    );

    itWhere(
      'spokenText',
      `hears which row was asked about, at ${width} px, and finds it marked as the current one`,
      async () => {
        await setViewport(width);
        const table = await showTable('authority="us" age="25" life-stage="pregnancy" expand="ages"');
        const marked = (await nodesOf(table, 'row')).filter((row) =>
          axNodes(row).some(({ name }) => name.includes('You asked about')),
        );
        expect(marked).to.have.length(1);
        const [header, cell] = marked[0]!.children;
        expect([header!.role, header!.name]).to.deep.equal([
          'rowheader',
          'Pregnant, 19 to 30 You asked about',
        ]);
        expect([cell!.role, cell!.name.replace('Women and girls ', '')]).to.deep.equal([
          'cell',
          '350 milligrams',
        ]);
        expect(all(table, '[aria-current=true]').map((it) => it.localName)).to.deep.equal(['tr']);
      },
    );

    itWhere('spokenText', `is told of a real table side by side too, at ${width} px`, async () => {
      await setViewport(width);
      const [node] = await nodesOf(await showTable('compare="us eu in" age="34"'), 'table');
      const names = (role: string) =>
        axNodes(node!)
          .filter((it) => it.role === role)
          .map(({ name }) => name);
      expect(node!.name).to.equal('In milligrams a day, from all food and drink');
      expect(names('columnheader')).to.deep.equal(['Women', 'Men']);
      expect(names('rowheader')).to.deep.equal(['US, Canada 31 to 50', 'EU 18 and older', 'India']);
      const cells = names('cell').filter(Boolean);
      expect(cells.map((name) => name.replace(/^(Women|Men) /, ''))).to.deep.equal([
        '320 milligrams', '420 milligrams', '300 milligrams', '350 milligrams',
        'India: there is no figure here for this group. Ask the National Institute of Nutrition in India, or a doctor or dietitian.',
      ]); // prettier-ignore
    });
  }

  for (const [unit, inFull, short] of [
    ['mg', 'milligrams', /\bmg\b/],
    ['mmol', 'millimoles', /\bmmol\b/],
  ] as const) {
    itWhere(
      'spokenText',
      `hears “${inFull}” in full, in the answer, the table and the upper level`,
      async () => {
        const table = await showTable(`authority="us" unit="${unit}" age="34" sex="female" expand="all"`);
        const spoken = axNodes(await axTree(table)).filter(({ role }) => role === 'StaticText');
        expect(spoken.filter(({ name }) => short.test(name))).to.deep.equal([]);
        // The answer, all ages, the upper level in sight and the one in its row.
        expect(spoken.filter(({ name }) => name.includes(inFull)).length).to.equal(1 + 26 + 1 + 1);
        const said = axNodes(await axTree(one(table, '.figure')))
          .filter(({ role }) => role === 'StaticText')
          .map(({ name }) => name.trim());
        expect(said.join(' ')).to.match(new RegExp(`^Women 31 to 50 [\\d.]+ ${inFull}$`));
      },
    );
  }

  itWhere('spokenText', 'hears a span of two amounts as one', async () => {
    const table = await showTable('authority="us" compact');
    const text = axNodes(await axTree(table)).map(({ name }) => name);
    expect(text).to.include('310 to 320 milligrams').and.to.include('400 to 420 milligrams');
  });

  const said = (table: Element): string => one(table, '[aria-live]').textContent.trim();

  it('is told the group and the amount once the reader stops typing, in a place that was there before', async () => {
    const table = await showTable('authority="us"');
    const place = one(table, '[aria-live]');
    await openFinder(table);
    await typeAge(table, '34');
    expect(said(table), 'not at every key').to.equal('');
    await waitUntil(() => said(table) !== '', 'is said', { timeout: 6000 });
    expect(one(table, '[aria-live]')).to.equal(place);
    expect(said(table)).to.equal(
      'United States and Canada. Women 31 to 50: 320 milligrams. Men 31 to 50: 420 milligrams.',
    );
    expect((await axTree(place)).properties.live).to.equal('polite');
    expect(place.closest('.rr-block'), 'it says what the reader told').not.to.equal(null);
  });

  it('is told of a choice of country, with whose figures they are now', async () => {
    const table = await showTable('sex="female"');
    await choose(table, 'Country', 'Swe');
    await waitUntil(() => said(table) !== '', 'is said', { timeout: 6000 });
    expect(said(table)).to.equal('Nordic countries. Women 18 and older: 300 milligrams.');
  });

  it('is told that there is no figure, and whom to ask', async () => {
    const table = await showTable('');
    await choose(table, 'Country', 'Switz');
    await waitUntil(() => said(table) !== '', 'is said', { timeout: 6000 });
    expect(said(table)).to.equal(noAnswers(table)[0]);
  });

  it('is told nothing by another table that shows the change too, nor when a script changes one', async () => {
    const page = await show(
      '<intake-table authority="us"></intake-table><intake-table authority="eu"></intake-table>',
    );
    const [us, eu] = [...page.querySelectorAll('intake-table')] as [IntakeTable, IntakeTable];
    await openFinder(us);
    await typeAge(us, '2');
    eu.setAttribute('unit', 'mmol');
    await waitUntil(() => said(us) !== '', 'is said');
    await allSettled();
    expect([answers(eu), said(eu)]).to.deep.equal([['Children 1–2: 6.99 mmol'], '']);
    expect(all(us, '[aria-live=assertive], [role=alert]')).to.deep.equal([]);
  });

  itWhere('spokenText', 'is told of an age that could not be read, at the field', async () => {
    const table = await showTable('authority="us"');
    await openFinder(table);
    await typeAge(table, 'abc');
    const [input] = await nodesOf(table, 'textbox');
    expect(input!.properties.invalid).to.equal('true');
    expect(input!.description).to.match(/^Type the age as a number/);
    await waitUntil(() => said(table) !== '', 'is said', { timeout: 6000 });
    expect(said(table)).to.match(/^Type the age as a number/);
    await typeAge(table, '12');
    const [better] = await nodesOf(table, 'textbox');
    expect([better!.properties.invalid, better!.description]).to.deep.equal(['false', '']);
  });

  it('is told of every field by its label, and of the finder as one group', async () => {
    const table = await showTable();
    await openFinder(table);
    expect((await nodesOf(table, 'textbox')).map(({ name }) => name)).to.deep.equal(['Age']);
    const lists = await nodesOf(table, 'combobox');
    expect(lists).to.have.length(4);
    // WebKit adds what is chosen.
    const labels = ['Country', 'Age in', 'Sex', 'Life stage'];
    for (const { name } of lists) expect(name.startsWith(labels.shift()!), name).to.equal(true);
    const groups = (await nodesOf(table, 'group')).map(({ name }) => name);
    expect(groups).to.include('Find the amount for an age group');
    expect((await nodesOf(table, 'button')).map(({ name }) => name)).to.deep.equal(['Clear age']);
  });

  it('is told the heading at the level of the page’s outline', async () => {
    const heading = async (attributes: string) =>
      (await nodesOf(await showTable(attributes), 'heading')).map(({ name, properties }) => [
        name,
        properties.level,
      ]);
    expect(await heading('')).to.deep.equal([
      ['How much magnesium a day', 2],
      ['Upper level a day', 3],
    ]);
    expect(await heading('region="us" heading="Your amount" heading-level="4"')).to.deep.equal([
      ['Your amount', 4],
      ['Upper level a day', 5],
    ]);
    expect(await heading('region="us" heading=""')).to.deep.equal([['Upper level a day', 3]]);
  });

  it('is never told anything as an alarm', async () => {
    for (const attributes of ['', 'age="2"', 'authority="in"', 'expand="all" authority="us"']) {
      const nodes = axNodes(await axTree(await showTable(attributes)));
      expect(
        nodes.filter(({ role, properties }) => role === 'alert' || properties.live === 'assertive'),
      ).to.deep.equal([]);
    }
  });
});

describe('targets for a finger', () => {
  for (const attributes of ['', 'authority="us" expand="all"', 'compare="us eu uk"']) {
    it(`are 24 px or more, and 44 px for fields and buttons: ${attributes}`, async () => {
      await setViewport(320);
      const table = await showTable(attributes);
      await openFinder(table);
      for (const target of all(table, 'summary, input, select, button')) {
        const least = target.matches('summary') ? 24 : 44;
        expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(least);
      }
    });
  }
});

describe('session recorders', () => {
  it('are told to leave out every field a reader types into', async () => {
    const table = await showTable();
    await openFinder(table);
    await choose(table, 'Sex', 'F');
    for (const control of all(table, 'input, select, button')) {
      expect(control.closest('.rr-block'), control.outerHTML).not.to.equal(null);
      if (!control.matches('button')) expect(control.getAttribute('autocomplete')).to.equal('off');
    }
  });
});
