/** Looking for a food: search, kind, how many are shown; and the bars, which keep one scale through all of it. */
import { expect, waitUntil } from '@open-wc/testing';
import type { FoodSources } from '../../../src/widgets/food-sources/food-sources.js';
import { attack, strangers } from '../../risks/hostile-values.js';
import { click } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import {
  all,
  allSettled,
  chooseKind,
  chosenKinds,
  focused,
  foodsSeen,
  kindNamesSeen,
  lineOf,
  moreCount,
  moreKinds,
  moreRow,
  moreTitle,
  namesOf,
  one,
  rowsSeen,
  said,
  search,
  searchField,
  show,
  showAll,
  showFoods,
  shownName,
  typeSearch,
} from './foods.js';
import { kindNames, published, type Kind } from '../../support/published/food-sources.js';

const everyKind = Object.keys(kindNames) as Kind[];

const none = 'No food in this list fits. That says nothing about its magnesium.';

describe('the search', () => {
  it('finds foods with each letter that is typed', async () => {
    const widget = await showFoods();
    await typeSearch(widget, 's');
    const some = foodsSeen(widget).length;
    await typeSearch(widget, 'spin');
    expect(foodsSeen(widget)).to.deep.equal(['Spinach, boiled', 'Spinach, raw']);
    expect(some).to.be.greaterThan(2);
    await typeSearch(widget, 'spinach, r');
    expect(foodsSeen(widget)).to.deep.equal(['Spinach, raw']);
    expect(searchField(widget).value).to.equal('spinach, r');
    expect(focused()).to.equal(searchField(widget));
  });

  it('is told to the ear once the reader stops: how many foods fit', async () => {
    const widget = await showFoods();
    expect(lineOf(one(widget, '[aria-live]'))).to.equal('');
    await typeSearch(widget, 'spin');
    expect(await said(widget)).to.equal('“spin”: 2 foods');
    await typeSearch(widget, 'spinach, r');
    expect(await said(widget, '“spin”: 2 foods')).to.equal('“spinach, r”: 1 food');
    await typeSearch(widget, 'zzzz');
    expect(await said(widget, '“spinach, r”: 1 food')).to.equal(none);
  });

  it('finds every food by its whole name', async () => {
    const widget = await showFoods('limit="95"');
    for (const [food] of published) {
      await search(widget, shownName(food));
      expect(foodsSeen(widget), food).to.include(shownName(food));
    }
  });

  for (const [typed, found] of [
    ['rice', ['Brown rice, cooked', 'Wild rice, cooked', 'White rice, cooked']],
    ['BANANA', ['Banana']],
    ['  banana  ', ['Banana']],
    ['bánàña', ['Banana']],
    ['ｂａｎａｎａ', ['Banana']],
    ['bananna', ['Banana']],
    ['almonds dry', ['Almonds, roasted']],
    ['pumpkin kernels', ['Pumpkin seeds, dried', 'Pumpkin seeds, roasted']],
    ['almnds', ['Almonds, roasted', 'Almonds, raw']],
    [
      'kernel',
      [
        'Pumpkin seeds, dried',
        'Pumpkin seeds, roasted',
        'Sunflower kernels, dry roasted',
        'Tahini, roasted kernels',
      ],
    ],
    ['Meat', ['Chicken breast, roasted', 'Minced (ground) beef, lean, pan-cooked']],
  ] as const)
    // prettier-ignore
    it(`for “${typed}” finds ${found.length === 1 ? found[0] : `${found.length} foods`}`, async () => {
      const widget = await showFoods();
      await search(widget, typed);
      expect(foodsSeen(widget)).to.deep.equal(found);
    });

  it('finds a whole kind by its names, the most magnesium first', async () => {
    const widget = await showFoods('limit="95"');
    for (const [typed, kind] of [
      ['legumes', 'legumes'],
      ['sweets', 'sweets'],
      ['lentils', 'legumes'],
      ['dairy', 'dairy and eggs'],
      ['vegetables', 'vegetables'],
    ] as const) {
      await search(widget, typed);
      expect(foodsSeen(widget), typed).to.include.members(namesOf((row) => row[1] === kind));
      const places = foodsSeen(widget).map((food) =>
        published.findIndex(([name]) => shownName(name) === food),
      );
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    }
  });

  it('that finds nothing says so, and that this says nothing about the food', async () => {
    const widget = await showFoods();
    for (const text of ['zzzz', '🥜', '–', '?', 'xylitol gum']) {
      await search(widget, text);
      expect(foodsSeen(widget), text).to.deep.equal([]);
      expect(lineOf(one(widget, '.nothing'))).to.equal(none);
      expect(all(widget, '.foods')).to.deep.equal([]);
      expect(moreTitle(widget)).to.equal('About these figures');
    }
    await search(widget, '   ');
    expect(foodsSeen(widget), 'spaces look for nothing').to.have.length(8);
    expect(all(widget, '.nothing')).to.deep.equal([]);
  });

  it('takes whatever is typed or pasted as text', async () => {
    const widget = await showFoods();
    const heard = listenToConsole();
    for (const text of [attack('search'), '{{7*7}}', '.*(', '__proto__', 'constructor', '\\', '\u202e', 'n'.repeat(10_000)]) {
      await search(widget, text);
      expect(strangers(widget).filter((it) => !it.matches('svg, svg *'))).to.deep.equal([]);
      expect(foodsSeen(widget).length > 0).to.equal(!all(widget, '.nothing').length);
    } // prettier-ignore
    expect([...heard.warnings, ...heard.errors]).to.deep.equal([]);
    expect(searchField(widget).maxLength).to.equal(60);
  });

  it('inside a form of the page sends nothing with Enter or by a button', async () => {
    const page = await show('<form><input name="q" /><food-sources></food-sources></form>');
    let sent = 0;
    page.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const widget = page.querySelector('food-sources')!;
    await typeSearch(widget, 'nuts\n');
    rowsSeen(widget)[0]!.box.click();
    await allSettled();
    for (const button of all(widget, 'button')) button.click();
    expect(sent).to.equal(0);
    expect([...new FormData(page.querySelector('form')!).keys()]).to.deep.equal(['q']);
  });
});

describe('the kind of food', () => {
  it('narrows the list to that kind, and each food is of one kind', async () => {
    const widget = await showFoods('limit="95"');
    let count = 0;
    for (const kind of everyKind) {
      await chooseKind(widget, kindNames[kind]);
      expect(foodsSeen(widget), kind).to.deep.equal(namesOf((row) => row[1] === kind));
      expect(chosenKinds(widget)).to.deep.equal([kindNames[kind]]);
      count += foodsSeen(widget).length;
    }
    expect(count).to.equal(published.length);
    await chooseKind(widget, 'All');
    expect(foodsSeen(widget)).to.have.length(95);
  });

  it('is one of three on offer, and of all after “More”, which stays under the finger', async () => {
    const widget = await showFoods();
    const all = Object.values(kindNames);
    expect(kindNamesSeen(widget)).to.deep.equal(['All', ...all.slice(0, 3)]);
    // Beside its group: a scroll bar may come.
    const place = (): number[] => {
      const [group, it] = [one(widget, '.chips'), moreKinds(widget)].map((el) => el.getBoundingClientRect());
      return [it!.left - group!.left, it!.top];
    };
    const before = place();
    await click(moreKinds(widget));
    await allSettled();
    expect(kindNamesSeen(widget)).to.deep.equal(['All', ...all]);
    expect(place()).to.deep.equal(before);
    expect([moreKinds(widget).ariaExpanded, focused() === moreKinds(widget)]).to.deep.equal(['true', true]);
    await click(moreKinds(widget));
    await allSettled();
    expect(kindNamesSeen(widget)).to.have.length(4);
  });

  it('is called by a word that is on its button', async () => {
    const widget = await showFoods();
    moreKinds(widget).click();
    await allSettled();
    for (const it of all(widget, '.chip[aria-pressed]')) expect(it.ariaLabel).to.include(lineOf(it));
  });

  it('is told to the ear: how many foods fit', async () => {
    const widget = await showFoods();
    await chooseKind(widget, 'Meat');
    expect(await said(widget)).to.equal('Meat: 2 foods');
  });

  it('and the search narrow it together', async () => {
    const widget = await showFoods();
    await chooseKind(widget, 'Nuts');
    await typeSearch(widget, 'oil');
    expect(foodsSeen(widget)).to.deep.equal(['Peanuts, oil roasted']);
    await typeSearch(widget, 'spinach');
    expect(foodsSeen(widget)).to.deep.equal([]);
  });

  it('is set at first by the author', async () => {
    for (const [written, kind] of [
      ['nuts', 'nuts'],
      [' Dairy-Eggs ', 'dairy and eggs'],
      ['SWEETS', 'sweets'],
    ] as const) {
      const widget = await showFoods(`group="${written}"`);
      expect(foodsSeen(widget)).to.deep.equal(namesOf((row) => row[1] === kind).slice(0, 8));
      expect(chosenKinds(widget)).to.deep.equal([kindNames[kind]]);
    }
  });
});

describe('how many are shown', () => {
  it('is 8 of 95, and the rest in a row that says how many', async () => {
    const widget = await showFoods();
    expect([foodsSeen(widget).length, moreTitle(widget)]).to.deep.equal([8, '87 more foods']);
    await click(moreRow(widget).querySelector('summary')!);
    await waitUntil(() => foodsSeen(widget).length === 95);
    await click(moreRow(widget).querySelector('summary')!);
    await waitUntil(() => foodsSeen(widget).length === 8);
  });

  it('is all with expand="all", and the row stays as a reader leaves it', async () => {
    const widget = await showFoods('expand="all"');
    expect(foodsSeen(widget)).to.have.length(95);
    moreRow(widget).open = false;
    await search(widget, 'nut');
    expect([moreRow(widget).open, foodsSeen(widget).length]).to.deep.equal([false, 8]);
  });

  it('is what the author says', async () => {
    for (const [limit, more] of [
      ['1', '94 more foods'],
      ['94', '1 more food'],
      ['95', 'About these figures'],
    ] as const) {
      const widget = await showFoods(`limit="${limit}"`);
      expect(foodsSeen(widget)).to.have.length(Number(limit));
      expect(moreTitle(widget)).to.equal(more);
    }
    expect(moreTitle(await showFoods('group="meat" limit="2"'))).to.equal('About these figures');
  });

  it('counts the foods that fit', async () => {
    const widget = await showFoods('limit="3"');
    await search(widget, 'nuts');
    const fitting = 3 + moreCount(widget);
    expect(fitting).to.be.greaterThan(4);
    await showAll(widget);
    expect(foodsSeen(widget)).to.have.length(fitting);
  });
});

describe('the bars', () => {
  /** How much of the longest bar a milligram has. */
  const perMg = (widget: FoodSources): number[] =>
    rowsSeen(widget).flatMap(({ amount, bar }) =>
      bar ? [bar.getBoundingClientRect().width / widthOf(bar) / parseFloat(amount)] : [],
    );
  const widthOf = (bar: Element): number => bar.closest('svg')!.getBoundingClientRect().width;

  it('are as long as their milligrams, on one scale through every search and kind', async () => {
    const widget = await showFoods('limit="95"');
    const check = (what: string, ofOne = 1 / 168): void => {
      const scales = perMg(widget);
      expect(scales.length, what).to.be.greaterThan(1);
      for (const it of scales) expect(it, what).to.be.closeTo(ofOne, ofOne * 0.01);
      const widths = rowsSeen(widget).flatMap(({ bar }) => (bar ? [widthOf(bar)] : []));
      expect(Math.max(...widths) - Math.min(...widths), what).to.be.at.most(0.5);
    };
    check('all');
    await search(widget, 'spinach');
    check('found');
    await search(widget, '');
    await chooseKind(widget, 'Fruit');
    check('fruit');
    widget.unit = 'mmol';
    await widget.updateComplete;
    check('in millimoles', 24.305 / 168);
  });

  it('say nothing to the ear that the number beside them does not, and what differs has none', async () => {
    const widget = await showFoods('group="drinks"');
    for (const it of all(widget, '.bar')) expect(it.getAttribute('aria-hidden')).to.equal('true');
    const water = rowsSeen(widget).find(({ food }) => food === 'Tap and mineral water')!;
    expect(water.bar).to.equal(undefined);
    expect(water.amount).to.equal('It differs: read the label');
  });
});
