/** For whom the figures are: what an author names, what a reader types, and what becomes of it. */
import { expect, waitUntil } from '@open-wc/testing';
import { warnOnce } from '../../../src/base/warn.js';
import type { IntakeTable } from '../../../src/widgets/intake-table/intake-table.js';
import { click } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import { tableOf } from '../../support/published/intake-table.js';
import { settled } from '../../support/page.js';
import {
  ageField,
  all,
  allSettled,
  amountsIn,
  answered,
  answers,
  choose,
  fields,
  finderButton,
  flatText,
  noAnswers,
  one,
  openFinder,
  asSeen,
  rowsSeen,
  seenText,
  show,
  showTable,
  typeAge,
} from './table.js';

const home = location.href;
afterEach(() => history.replaceState(null, '', home));

const tablesIn = (page: Element): IntakeTable[] => [...page.querySelectorAll('intake-table')];

/** Two tables, and the fields in both of which the author named nobody. */
async function two(first = '', second = ''): Promise<[IntakeTable, IntakeTable]> {
  const page = await show(
    `<div><intake-table authority="us" ${first}></intake-table></div>
     <div><intake-table authority="eu" ${second}></intake-table></div>`,
  );
  const tables = tablesIn(page) as [IntakeTable, IntakeTable];
  for (const table of tables) if (all(table, '.controls button').length) await openFinder(table);
  return tables;
}

/** Types and chooses in every field: pregnant, 25. */
async function fillIn(table: IntakeTable): Promise<void> {
  await typeAge(table, '25');
  await choose(table, 'Sex', 'F');
  await choose(table, 'Life stage', 'P');
}

const general = ['310–320', '400–420'];

describe('what a reader types into one table', () => {
  it('is in the fields and the answer of the other', async () => {
    const [us, eu] = await two();
    await fillIn(us);
    expect(answers(us)).to.deep.equal(['Pregnant, 19–30: 350 mg']);
    expect(answers(eu)).to.deep.equal(['Pregnant, 18 and older: 300 mg']);
    expect(fields(us)).to.deep.equal({
      Age: '25',
      'Age in': 'years',
      Sex: 'female',
      'Life stage': 'pregnancy',
    });
    expect(fields(eu)).to.deep.equal(fields(us));
    await typeAge(eu, '16');
    expect(answered(us)).to.deep.equal(['400']);
    expect(ageField(us).value).to.equal('16');
  });

  it('is in a table that comes later, and in one without fields', async () => {
    const [us] = await two();
    await typeAge(us, '2');
    expect(answered(await showTable('authority="us" compact'))).to.deep.equal(['80']);
  });

  it('marks the row in both', async () => {
    const [us, eu] = await two();
    await typeAge(us, '2');
    for (const table of [us, eu])
      expect(all(table, 'tr.asked').map((row) => row.textContent)).to.have.length(1);
  });

  it('is read in months for a baby', async () => {
    const [us] = await two();
    await typeAge(us, '8');
    await choose(us, 'Age in', 'm');
    expect(answers(us)).to.deep.equal(['Babies 7–12 months: 75 mg']);
  });

  for (const [typed, answer] of [
    ['１２', ['240', '240']],
    ['1,5', ['80']],
    ['1.5', ['80']],
    [' 34 ', ['320', '420']],
    ['0', ['30']],
    ['120', ['320', '420']],
  ] as const) {
    it(`is understood as it is meant: “${typed}”`, async () => {
      const [us] = await two();
      await typeAge(us, typed);
      expect(answered(us)).to.deep.equal(answer);
      expect(ageField(us).value, 'left as typed').to.equal(typed);
      expect(ageField(us).getAttribute('aria-invalid')).to.equal(null);
    });
  }

  for (const typed of ['abc', '-3', '1e9', 'NaN', '121', '1.2.3', '34y', '٣٤', '<b>']) {
    it(`is met with a hint, and the answer for adults, where it is no age: “${typed}”`, async () => {
      const heard = listenToConsole();
      const [us] = await two();
      await typeAge(us, typed);
      expect(answered(us)).to.deep.equal(general);
      expect(ageField(us).value).to.equal(typed);
      expect(ageField(us).getAttribute('aria-invalid')).to.equal('true');
      expect(seenText(one(us, '#age-hint'))).to.match(/^Type the age as a number\./);
      expect(heard, 'never a reader’s word').to.deep.equal({ warnings: [], errors: [] });
    });
  }

  it('is not told off while a decimal is on its way', async () => {
    const [us] = await two();
    await typeAge(us, '1.');
    expect(ageField(us).getAttribute('aria-invalid')).to.equal(null);
  });

  it('is not taken for the age of a baby when it is too old for months', async () => {
    const [us] = await two();
    await choose(us, 'Age in', 'm');
    await typeAge(us, '30');
    expect(answered(us)).to.deep.equal(general);
    expect(seenText(one(us, '#age-hint'))).not.to.equal('');
    await typeAge(us, '23');
    expect(answered(us)).to.deep.equal(['80']);
  });

  it('leaves out a life stage once the sex or the age speaks against it, and asks for it no more', async () => {
    const [us] = await two();
    await fillIn(us);
    await choose(us, 'Sex', 'M');
    expect(answers(us)).to.deep.equal(['Men 19–30: 400 mg']);
    expect(fields(us)).not.to.have.property('Life stage');
    await choose(us, 'Sex', 'F');
    await typeAge(us, '5');
    expect(answered(us)).to.deep.equal(['130']);
    expect(fields(us)).not.to.have.property('Life stage');
  });
});

describe('Clear', () => {
  it('in one table empties the other too, closes its own fields, and leaves the focus where it is', async () => {
    const [us, eu] = await two();
    await fillIn(us);
    const button = finderButton(eu);
    await click(button);
    await allSettled();
    expect(fields(us)).to.deep.equal({ Age: '', 'Age in': 'years', Sex: '', 'Life stage': '' });
    expect(fields(eu)).to.deep.equal({});
    for (const table of [us, eu]) expect(flatText(table)).not.to.include('You asked about');
    expect(answered(us)).to.deep.equal(general);
    expect(eu.shadowRoot!.activeElement).to.equal(button);
    expect(seenText(button)).to.equal('Add age');
  });

  it('takes away an age that could not be read, and its hint', async () => {
    const [us] = await two();
    await typeAge(us, 'abc');
    await click(finderButton(us));
    await openFinder(us);
    expect(ageField(us).value).to.equal('');
    expect(ageField(us).getAttribute('aria-invalid')).to.equal(null);
    expect(seenText(one(us, '#age-hint'))).to.equal('');
  });
});

describe('the button beside the country', () => {
  const state = (table: Element) => {
    const button = finderButton(table);
    return [seenText(button), button.getAttribute('aria-expanded'), 'Age' in fields(table)];
  };

  it('opens the fields below it and moves nothing above', async () => {
    const table = await showTable('region="US"');
    expect(state(table)).to.deep.equal(['Add age', 'false', false]);
    const places = () =>
      all(table, '.alone, .chart, .controls').map((it) => it.getBoundingClientRect().top + window.scrollY);
    const before = places();
    await openFinder(table);
    expect(state(table)).to.deep.equal(['Clear age', null, true]);
    expect(places()).to.deep.equal(before);
    expect(one(table, '.finder').getBoundingClientRect().top).to.be.at.least(
      finderButton(table).getBoundingClientRect().bottom,
    );
  });

  it('opens no fields in other tables when something is typed: there it offers to change it', async () => {
    const page = await show(
      '<intake-table authority="us"></intake-table><intake-table authority="eu"></intake-table>',
    );
    const [us, eu] = tablesIn(page) as [IntakeTable, IntakeTable];
    await openFinder(us);
    await typeAge(us, '2');
    expect(answered(eu)).to.deep.equal(['170']);
    expect(state(eu)).to.deep.equal(['Change age', 'false', false]);
    await openFinder(eu);
    expect(ageField(eu).value).to.equal('2');
  });

  it('says below the fields what becomes of what is typed, and nothing of it before', async () => {
    const table = await showTable('authority="us"');
    expect(all(table, '.privacy')).to.deep.equal([]);
    await openFinder(table);
    expect(seenText(one(table, '.privacy'))).to.equal(
      'What you type or choose stays on this page. It is not sent or stored. Other scripts on a page could still watch.',
    );
  });
});

describe('a table whose author named somebody', () => {
  for (const attributes of ['age="34"', 'sex="female"', 'life-stage="pregnancy"', 'age="0"']) {
    it(`has no fields, and does not follow the page’s reader: ${attributes}`, async () => {
      const [fixed, free] = await two(attributes);
      const before = flatText(fixed);
      await typeAge(free, '70');
      await choose(free, 'Sex', 'M');
      expect(flatText(fixed)).to.equal(before);
      expect([fields(fixed), all(fixed, '.controls button')]).to.deep.equal([{}, []]);
      expect(fields(free)).to.include({ Age: '70', Sex: 'male' });
    });
  }

  it('shows the new one when a script changes the attribute', async () => {
    const table = await showTable('authority="us" age="34" sex="female"');
    table.setAttribute('age', '2');
    await settled(table);
    expect(answers(table)).to.deep.equal(['Children 1–3: 80 mg']);
  });

  for (const [how, change] of [
    ['the attribute is removed', (table: IntakeTable) => table.removeAttribute('age')],
    ['the property is emptied', (table: IntakeTable) => (table.age = undefined)],
  ] as const) {
    it(`joins the others when ${how}, and they lose nothing`, async () => {
      const [fixed, free] = await two('age="34"');
      await typeAge(free, '2');
      change(fixed);
      await allSettled();
      expect(ageField(free).value, 'the other').to.equal('2');
      expect(answered(free)).to.deep.equal(['170']);
      expect(answered(fixed)).to.deep.equal(['80']);
    });
  }

  for (const attributes of [
    'sex=""',
    'sex="robot"',
    'age="forty"',
    'life-stage="none"',
    'life-stage="late"',
  ]) {
    it(`badly or with nobody, and comes late, takes nothing from the others: ${attributes}`, async () => {
      listenToConsole();
      const [us] = await two();
      await typeAge(us, '2');
      await showTable(`authority="us" ${attributes}`);
      await allSettled();
      expect(ageField(us).value).to.equal('2');
      expect(answered(us)).to.deep.equal(['80']);
    });
  }
});

describe('combinations that cannot be', () => {
  it('show the general table, with one warning for the author for each life stage', async () => {
    const heard = listenToConsole();
    for (const [stage, others] of [
      ['pregnancy', ['sex="male"', 'age="5"', 'age="61"', 'sex="male" age="30"']],
      ['lactation', ['age="5"', 'sex="male"']],
    ] as const) {
      for (const other of others) {
        const table = await showTable(`authority="us" life-stage="${stage}" ${other}`);
        expect(answered(table), `${stage} ${other}`).to.deep.equal(general);
        expect(rowsSeen(table)).to.have.length(asSeen(tableOf('us-ca').rows).length);
        expect(flatText(table)).not.to.include('You asked about');
      }
    }
    expect(heard.warnings).to.deep.equal(
      ['pregnancy', 'lactation'].map(
        (stage) =>
          `nutrient-widgets: <intake-table life-stage="${stage}"> does not go with its age or sex, so all three are left out.`,
      ),
    );
    expect(heard.errors).to.deep.equal([]);
  });

  it('do not stand in the reader’s way: there are fields, and what is typed counts', async () => {
    const table = await showTable('authority="us" sex="male" life-stage="pregnancy"');
    await openFinder(table);
    expect(fields(table)).to.deep.equal({ Age: '', 'Age in': 'years', Sex: '', 'Life stage': '' });
    await fillIn(table);
    expect(answered(table)).to.deep.equal(['350']);
  });
});

describe('an age in the tag that is none', () => {
  for (const age of ['abc', '-3', '1e9', 'NaN', '１２', '1,5', '120.5', '34 years', '∞', '0x1F']) {
    it(`shows the general table, with one warning: age="${age}"`, async () => {
      const heard = listenToConsole();
      const box = await show(`<intake-table authority="us" age="${age}"></intake-table>`.repeat(3));
      for (const table of tablesIn(box)) expect(answered(table)).to.deep.equal(general);
      expect(heard.warnings).to.deep.equal([
        `nutrient-widgets: <intake-table age=${JSON.stringify(age)}> is not understood. Allowed: a number from 0 to 120.`,
      ]);
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('is no mistake where a content system leaves it empty', async () => {
    const heard = listenToConsole();
    expect(answered(await showTable('authority="us" age="" sex="" life-stage=" "'))).to.deep.equal(general);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('set by a script does no more', async () => {
    const heard = listenToConsole();
    const table = await showTable('authority="us"');
    for (const age of [NaN, Infinity, -1, {}, [34], () => 34, Symbol('34')]) {
      (table as { age: unknown }).age = age;
      await settled(table);
      expect(answered(table)).to.deep.equal(general);
      expect(table.age).to.equal(undefined);
    }
    expect(heard.errors).to.deep.equal([]);
    (table as { age: unknown }).age = '34';
    await settled(table);
    expect(table.age).to.equal(34);
  });
});

describe('hostile attributes', () => {
  const names = [
    'age', 'sex', 'life-stage', 'authority', 'compare', 'compact', 'unit', 'region', 'heading',
    'heading-level', 'expand',
  ]; // prettier-ignore
  const markup = [
    '<img src=x onerror="window.executed=1">',
    '"><script>window.executed=1</scr' + 'ipt>',
    'javascript:window.executed=1',
    '${window.executed=1}',
    '</style><svg onload="window.executed=1">',
    "';window.executed=1;//",
  ];

  for (const name of names) {
    it(`nothing in ${name} is executed, and the table stands`, async () => {
      const heard = listenToConsole();
      for (const value of [
        ...markup,
        'x'.repeat(10_000),
        '9'.repeat(10_000),
        '\u202e\u0000\ud800',
        '__proto__',
      ]) {
        const table = await showTable('authority="us"');
        table.setAttribute(name, value);
        await settled(table);
        expect(all(table, '.root'), value.slice(0, 40)).to.have.length(1);
        expect(
          all(table, 'script, img, iframe, [onload], [onerror], a[href^="javascript:" i]'),
        ).to.deep.equal([]);
        expect(amountsIn(flatText(table)).length).to.be.greaterThan(2);
        expect(noAnswers(table)).to.deep.equal([]);
      }
      expect(window).not.to.have.property('executed');
      expect(heard.errors).to.deep.equal([]);
      for (const warning of heard.warnings) expect(warning.length).to.be.lessThan(400);
    });
  }
});

describe('after the page changes its address without a load', () => {
  /** What Turbo, htmx boost and the like do: a new address, and a copy or a new body in place of the old. */
  const navigate = (page: HTMLElement, deep: boolean) => {
    history.pushState(null, '', '/another-article');
    const next = page.cloneNode(deep) as HTMLElement;
    page.replaceWith(next);
    return next;
  };

  it('nothing typed is left in the copy of the page', async () => {
    const page = await show('<div><intake-table authority="us"></intake-table></div>');
    await openFinder(tablesIn(page)[0]!);
    await fillIn(tablesIn(page)[0]!);
    const next = navigate(page, true);
    await allSettled();
    const [table] = tablesIn(next);
    expect(answered(table!)).to.deep.equal(general);
    expect(seenText(finderButton(table!))).to.equal('Add age');
    await openFinder(table!);
    expect(fields(table!)).to.deep.equal({ Age: '', 'Age in': 'years', Sex: '', 'Life stage': '' });
    next.remove();
  });

  it('nothing typed is left in a table that stays, nor comes back with the Back button', async () => {
    const free = await showTable('authority="us"');
    await openFinder(free);
    await fillIn(free);
    history.pushState(null, '', '/another-article');
    await waitUntil(() => ageField(free).value === '', 'what was typed stays on screen');
    await allSettled();
    expect(answered(free)).to.deep.equal(general);
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    await allSettled();
    expect(fields(free)).to.include({ Age: '', Sex: '' });
  });

  it('what was typed stays when the reader jumps to a heading of the same page', async () => {
    const [us] = await two();
    await typeAge(us, '25');
    history.pushState(null, '', '#sources');
    await allSettled();
    expect(ageField(us).value).to.equal('25');
  });

  it('what was typed stays when the table is moved on the page', async () => {
    const [us, eu] = await two();
    await fillIn(us);
    eu.after(us);
    await allSettled();
    expect(answered(us)).to.deep.equal(['350']);
    expect(fields(us)).to.include({ Age: '25', Sex: 'female' });
  });
});

describe('what a reader typed', () => {
  it('is in no address, storage, console, attribute, event detail or public property', async () => {
    const heard = listenToConsole();
    const page = await show(
      '<section><intake-table authority="us"></intake-table><intake-table age="50" authority="us"></intake-table></section>',
    );
    const [free, fixed] = tablesIn(page) as [IntakeTable, IntakeTable];
    const before = page.innerHTML;
    const events: Event[] = [];
    // Whatever a widget sends goes through this method; the browser's own events do not.
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      events.push(event);
      return dispatchEvent.call(this, event);
    };
    try {
      await openFinder(free);
      await fillIn(free);
      await typeAge(free, '38');
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect([answered(free), answered(fixed)]).to.deep.equal([['360'], ['320', '420']]);

    expect(events).to.deep.equal([]);
    expect([location.href, history.state, document.title.includes('38')]).to.deep.equal([home, null, false]);
    expect([localStorage.length, sessionStorage.length, document.cookie, window.name]).to.deep.equal([
      0,
      0,
      '',
      '',
    ]);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(heard).to.deep.equal({ warnings: [], errors: [] });
    expect(page.innerHTML).to.equal(before);
    for (const table of [free, fixed]) {
      for (const it of all(table, '.finder *')) {
        const written = it.getAttributeNames().map((name) => it.getAttribute(name));
        expect(written.join(' ')).not.to.match(/38/);
      }
    }
    expect([free.age, free.sex, free.lifeStage, fixed.age, fixed.sex]).to.deep.equal([
      undefined,
      '',
      '',
      50,
      '',
    ]);
    expect(readable(fixed)).to.include('age=50'); // they are looked at
    const typed = /=(38|female|pregnancy)$/;
    expect([...readable(free), ...readable(fixed)].filter((it) => typed.test(it))).to.deep.equal([]);
  });
});

/** Every plain value among an element's properties, its own and those of its classes, as `name=value`. */
function readable(element: object): string[] {
  const values: string[] = [];
  for (let it = element; it !== HTMLElement.prototype; it = Object.getPrototypeOf(it) as object) {
    for (const name of Reflect.ownKeys(it)) {
      if (name === 'renderRoot') continue; // the fields themselves: any script can read those of any form
      const value: unknown = Reflect.get(it, name, element);
      if (['string', 'number', 'boolean'].includes(typeof value))
        values.push(`${String(name)}=${String(value)}`);
      if (value instanceof Map) values.push(...[...value].map((pair) => pair.join('=')));
    }
  }
  return values;
}

describe('the console', () => {
  it('is there for these tests: a warning is heard', () => {
    const heard = listenToConsole();
    warnOnce('heard');
    expect(heard.warnings).to.deep.equal(['nutrient-widgets: heard']);
  });
});
