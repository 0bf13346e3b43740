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
  flatText,
  noAnswers,
  one,
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

/** Two tables of which the author named nobody, and the finder in both. */
async function two(first = '', second = ''): Promise<[IntakeTable, IntakeTable]> {
  const page = await show(
    `<div><intake-table authority="us" finder ${first}></intake-table></div>
     <div><intake-table authority="eu" finder ${second}></intake-table></div>`,
  );
  return tablesIn(page) as [IntakeTable, IntakeTable];
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
    expect(answers(us)).to.deep.equal(['Pregnant, 19–30: 350 mg a day, from all food and drink.']);
    expect(answers(eu)).to.deep.equal(['Pregnant, 18 and older: 300 mg a day, from all food and drink.']);
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
    expect(answered(await showTable('authority="us" view="answer"'))).to.deep.equal(['80']);
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
    expect(answers(us)).to.deep.equal(['Babies 7–12 months: 75 mg a day, from all food and drink.']);
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
    expect(answers(us)).to.deep.equal(['Men 19–30: 400 mg a day, from all food and drink.']);
    expect(fields(us)).not.to.have.property('Life stage');
    await choose(us, 'Sex', 'F');
    await typeAge(us, '5');
    expect(answered(us)).to.deep.equal(['130']);
    expect(fields(us)).not.to.have.property('Life stage');
  });
});

describe('Clear', () => {
  it('in one table empties the fields of both, and leaves the focus where it is', async () => {
    const [us, eu] = await two();
    await fillIn(us);
    const button = one(eu, '.finder button');
    await click(button);
    await allSettled();
    for (const table of [us, eu]) {
      expect(fields(table)).to.deep.equal({ Age: '', 'Age in': 'years', Sex: '', 'Life stage': '' });
      expect(flatText(table)).not.to.include('You asked about');
    }
    expect(answered(us)).to.deep.equal(general);
    expect(eu.shadowRoot!.activeElement).to.equal(button);
  });

  it('takes away an age that could not be read, and its hint', async () => {
    const [us] = await two();
    await typeAge(us, 'abc');
    await click(one(us, '.finder button'));
    await allSettled();
    expect(ageField(us).value).to.equal('');
    expect(seenText(one(us, '#age-hint'))).to.equal('');
  });

  it('brings back the person the author named, and the page’s reader stays in the other', async () => {
    const [fixed, free] = await two('age="34" sex="female"');
    await typeAge(free, '2');
    await typeAge(fixed, '60');
    await click(one(fixed, '.finder button'));
    await allSettled();
    expect(answered(fixed)).to.deep.equal(['320']);
    expect(fields(fixed)).to.include({ Age: '34', Sex: 'female' });
    expect(ageField(free).value).to.equal('2');
  });
});

describe('a table whose author named somebody', () => {
  for (const attributes of ['age="34"', 'sex="female"', 'life-stage="pregnancy"', 'age="0"']) {
    it(`does not follow the page’s reader, nor tell others: ${attributes}`, async () => {
      const [fixed, free] = await two(attributes);
      const before = [flatText(fixed), fields(fixed)];
      await typeAge(free, '70');
      await choose(free, 'Sex', 'M');
      expect([flatText(fixed), fields(fixed)]).to.deep.equal(before);
      await typeAge(fixed, '45');
      expect(ageField(fixed).value).to.equal('45');
      expect(fields(free)).to.include({ Age: '70', Sex: 'male' });
    });
  }

  it('shows that person in the fields', async () => {
    const table = await showTable('authority="us" finder age="0.5" sex="male"');
    expect(fields(table)).to.include({ Age: '6', 'Age in': 'months', Sex: 'male' });
  });

  it('shows the new one when a script changes the attribute, whatever was typed before', async () => {
    const table = await showTable('authority="us" finder age="34" sex="female"');
    await typeAge(table, '60');
    table.setAttribute('age', '2');
    await settled(table);
    expect([answered(table), ageField(table).value]).to.deep.equal([['80'], '2']);
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

  it('do not stand in the reader’s way: what they type counts', async () => {
    const table = await showTable('authority="us" finder sex="male" life-stage="pregnancy"');
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
    'age', 'sex', 'life-stage', 'authority', 'compare', 'view', 'finder', 'unit', 'region', 'heading',
    'heading-level', 'sources',
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
        const table = await showTable('view="table" authority="us"');
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
    const page = await show('<div><intake-table authority="us" finder></intake-table></div>');
    await fillIn(tablesIn(page)[0]!);
    const next = navigate(page, true);
    await allSettled();
    const [table] = tablesIn(next);
    expect(answered(table!)).to.deep.equal(general);
    expect(fields(table!)).to.deep.equal({ Age: '', 'Age in': 'years', Sex: '', 'Life stage': '' });
    next.remove();
  });

  it('nothing typed is left in a table that stays, nor comes back with the Back button', async () => {
    const page = await show(
      '<intake-table authority="us" finder></intake-table><intake-table authority="us" finder age="34"></intake-table>',
    );
    const [free, fixed] = tablesIn(page);
    await fillIn(free!);
    await typeAge(fixed!, '60');
    history.pushState(null, '', '/another-article');
    await waitUntil(() => ageField(fixed!).value === '34', 'what was typed stays on screen');
    await allSettled();
    expect(answered(free!)).to.deep.equal(general);
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    await allSettled();
    expect(fields(free!)).to.include({ Age: '', Sex: '' });
    expect(ageField(fixed!).value).to.equal('34');
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
      '<section><intake-table authority="us" finder></intake-table><intake-table finder age="50" authority="us"></intake-table></section>',
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
      await fillIn(free);
      await typeAge(free, '38');
      await typeAge(fixed, '39');
      await choose(fixed, 'Sex', 'F');
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
    expect([answered(free), answered(fixed)]).to.deep.equal([['360'], ['320']]);

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
        expect(written.join(' ')).not.to.match(/38|39/);
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
    const typed = /=(38|39|female|pregnancy)$/;
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
