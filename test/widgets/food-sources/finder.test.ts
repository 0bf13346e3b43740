/** Looking for a food: search, kind, order, how many are shown; and the bars, which keep one scale through all of it. */
import { expect } from '@open-wc/testing';
import type { FoodSources } from '../../../src/widgets/food-sources/food-sources.js';
import { attack, strangers } from '../../risks/hostile-values.js';
import { click } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import {
  all,
  allButton,
  allSettled,
  choose,
  chooseFast,
  focused,
  foodsSeen,
  kindList,
  namesOf,
  one,
  orderList,
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

const kinds = Object.keys(kindNames) as Kind[];

describe('the search', () => {
  it('finds foods with each letter that is typed', async () => {
    const widget = await showFoods();
    await typeSearch(widget, 's');
    const some = foodsSeen(widget).length;
    await typeSearch(widget, 'spin');
    expect(foodsSeen(widget)).to.deep.equal(['Spinach, boiled', 'Spinach, raw']);
    expect(said(widget)).to.equal('2 foods.');
    expect(some).to.be.greaterThan(2);
    await typeSearch(widget, 'spinach, r');
    expect(foodsSeen(widget)).to.deep.equal(['Spinach, raw']);
    expect(said(widget)).to.equal('1 food.');
    expect(searchField(widget).value).to.equal('spinach, r');
    expect(focused()).to.equal(searchField(widget));
  });

  it('finds every food by its whole name', async () => {
    const widget = await showFoods('limit="95"');
    for (const [food] of published) {
      await search(widget, shownName(food));
      expect(foodsSeen(widget), food).to.include(shownName(food));
    }
  });

  for (const [typed, found] of [
    ['rice', ['Brown rice, long grain, cooked', 'Wild rice, cooked', 'White rice, cooked']],
    ['BANANA', ['Banana']],
    ['  banana  ', ['Banana']],
    ['bánàña', ['Banana']],
    ['ｂａｎａｎａ', ['Banana']],
    ['bananna', ['Banana']],
    ['almonds dry', ['Almonds, dry roasted']],
    ['almnds', ['Almonds, dry roasted', 'Almonds, raw']],
    [
      'kernel',
      [
        'Pumpkin seed kernels, dried',
        'Pumpkin seed kernels, roasted',
        'Sunflower kernels, dry roasted',
        'Tahini, roasted kernels',
      ],
    ],
    ['Meat', ['Chicken breast, roasted', 'Beef mince, lean, grilled']],
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
      expect(said(widget)).to.equal('No food in this list fits. That says nothing about its magnesium.');
      expect(all(widget, 'table, button.all')).to.deep.equal([]);
    }
    await search(widget, '   ');
    expect(foodsSeen(widget), 'spaces look for nothing').to.have.length(20);
  });

  it('takes whatever is typed or pasted as text', async () => {
    const widget = await showFoods();
    const heard = listenToConsole();
    for (const text of [attack('search'), '{{7*7}}', '.*(', '__proto__', 'constructor', '\\', '\u202e', 'n'.repeat(10_000)]) {
      await search(widget, text);
      expect(strangers(widget).filter((it) => !it.matches('svg.bar, svg.bar *'))).to.deep.equal([]);
      expect(said(widget)).to.match(/^(No food in this list fits|\d+ foods?\.)/);
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
    for (const kind of kinds) {
      await chooseFast(widget, kindList(widget), kindNames[kind]);
      expect(foodsSeen(widget), kind).to.deep.equal(namesOf((row) => row[1] === kind));
      count += foodsSeen(widget).length;
    }
    expect(count).to.equal(published.length);
    await choose(kindList(widget), 'All kinds');
    expect(foodsSeen(widget)).to.have.length(95);
  });

  it('and the search narrow it together', async () => {
    const widget = await showFoods();
    await choose(kindList(widget), 'Nuts');
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
      expect(foodsSeen(widget)).to.deep.equal(namesOf((row) => row[1] === kind).slice(0, 20));
      expect(kindList(widget).selectedOptions[0]!.text).to.equal(kindNames[kind]);
    }
  });
});

describe('the order', () => {
  it('by name is that of the alphabet, and back again the most magnesium first', async () => {
    const widget = await showFoods('limit="95"');
    await choose(orderList(widget), 'By name');
    const { compare } = new Intl.Collator('en');
    expect(foodsSeen(widget)).to.deep.equal(namesOf(() => true).sort(compare));
    await choose(orderList(widget), 'Most');
    expect(foodsSeen(widget)).to.deep.equal(namesOf(() => true));
  });
});

describe('how many are shown', () => {
  it('is 20 of 95, then all, then 20 again, and the button keeps the focus and stays in view', async () => {
    const widget = await showFoods();
    expect([foodsSeen(widget).length, said(widget)]).to.deep.equal([20, '20 of 95 foods.']);
    expect(allButton(widget).textContent.trim()).to.equal('Show all 95');
    await click(allButton(widget));
    await allSettled();
    expect([foodsSeen(widget).length, said(widget)]).to.deep.equal([95, '95 foods.']);
    expect(allButton(widget).textContent.trim()).to.equal('Show fewer');
    await click(allButton(widget));
    await allSettled();
    expect(foodsSeen(widget)).to.have.length(20);
    const { top, bottom } = allButton(widget).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('is what the author says, and no button stands where there is no more', async () => {
    for (const [limit, shown] of [
      ['1', 1],
      ['7', 7],
      ['95', 95],
    ] as const) {
      const widget = await showFoods(`limit="${limit}"`);
      expect(foodsSeen(widget)).to.have.length(shown);
      expect(all(widget, 'button.all')).to.have.length(shown < 95 ? 1 : 0);
    }
    const seeds = await showFoods('group="meat" limit="2"');
    expect(all(seeds, 'button.all')).to.deep.equal([]);
    expect(said(seeds)).to.equal('2 foods.');
  });

  it('counts the foods that fit', async () => {
    const widget = await showFoods('limit="3"');
    await search(widget, 'nuts');
    const fitting = Number(/^3 of (\d+) foods\.$/.exec(said(widget))![1]);
    expect(allButton(widget).textContent.trim()).to.equal(`Show all ${fitting}`);
    await showAll(widget);
    expect(foodsSeen(widget)).to.have.length(fitting);
  });
});

describe('the bars', () => {
  const perMg = (widget: FoodSources): number[] =>
    rowsSeen(widget).flatMap(({ amount, bar }) =>
      bar ? [bar.getBoundingClientRect().width / parseFloat(amount)] : [],
    );

  it('are as long as their milligrams, on one scale through every search, kind and order', async () => {
    const widget = await showFoods('limit="95"');
    const full = one(widget, 'tbody tr:first-child .bar').getBoundingClientRect().width;
    const check = (what: string): void => {
      const scales = perMg(widget);
      expect(scales.length, what).to.be.greaterThan(1);
      for (const it of scales) expect(it, what).to.be.closeTo(full / 168, 0.02);
    };
    check('all');
    await search(widget, 'spinach');
    check('found');
    await search(widget, '');
    await chooseFast(widget, kindList(widget), 'Fruit');
    check('fruit');
    await chooseFast(widget, orderList(widget), 'By name');
    check('by name');
    widget.unit = 'mmol';
    await widget.updateComplete;
    const scales = perMg(widget);
    for (const it of scales) expect(it).to.be.closeTo((full / 168) * 24.305, 0.5);
  });

  it('say nothing to the ear that the number beside them does not, and what differs has none', async () => {
    const widget = await showFoods('group="drinks"');
    for (const it of all(widget, '.bar')) expect(it.getAttribute('aria-hidden')).to.equal('true');
    const water = rowsSeen(widget).find(({ food }) => food === 'Tap and mineral water')!;
    expect(water.bar).to.equal(undefined);
    expect(water.amount).to.equal('It differs: read the label');
  });
});
