/** Portions that a reader ticks: they add up, and stay until the reader or another page takes them away. */
import { addLanguage } from '../../../src/base/add-language.js';
import { expect, waitUntil } from '@open-wc/testing';
import { click, press, type } from '../../support/browser.js';
import {
  all,
  allSettled,
  boxOf,
  chooseKind,
  chosenKinds,
  focused,
  foodsSeen,
  one,
  lineOf,
  pickedLines,
  rowsSeen,
  said,
  seenText,
  search,
  searchField,
  show,
  showAll,
  showFoods,
  sum,
  sumLines,
  tick,
  ticked,
} from './foods.js';
import { molarMass, published } from '../../support/published/food-sources.js';
import { pseudoLanguage } from '../../support/languages.js';

addLanguage(pseudoLanguage('qps-plocm'));

const nothingYet = 'Tick foods to add them up.';

/** Two digits: the figures are no more exact. */
const about = (mg: number): string => `About ${Number(mg.toPrecision(2)).toLocaleString('en')} mg ticked`;

describe('what a reader ticks', () => {
  it('adds up: one, two, all, and less again when a tick is taken away', async () => {
    const widget = await showFoods('limit="95"');
    expect(sum(widget)).to.equal(nothingYet);
    await tick(widget, 'Tahini, roasted kernels');
    expect(sum(widget)).to.equal('About 14 mg ticked');
    await tick(widget, 'Brazil nuts', 'Spinach, boiled');
    expect(sum(widget)).to.equal('About 200 mg ticked'); // 14 + 107 + 78
    await tick(widget, 'Brazil nuts');
    expect(sum(widget)).to.equal('About 92 mg ticked');
    await tick(widget, 'Tahini, roasted kernels', 'Spinach, boiled');
    expect(sum(widget)).to.equal(nothingYet);
    for (const { box } of rowsSeen(widget)) box.click();
    await allSettled();
    const total = published.reduce((mg, row) => mg + (row[3] ?? 0), 0);
    expect(sum(widget)).to.equal(about(total));
    expect(pickedLines(widget)).to.have.length(published.length);
  });

  it('is named with its portion and its figure, in the order of the ticks', async () => {
    const widget = await showFoods();
    await tick(widget, 'Brazil nuts', 'Chia seeds');
    expect(pickedLines(widget)).to.deep.equal([
      'Brazil nuts, 1 oz, 6 kernels (28 g): 107 mg',
      'Chia seeds, 1 oz (28 g): 111 mg',
    ]);
  });

  it('adds nothing when its magnesium differs, and the widget says so instead of a sum of 0', async () => {
    const widget = await showFoods('group="drinks"');
    await tick(widget, 'Tap and mineral water');
    const water = 'Tap and mineral water: not in the sum, as it differs. Read the label.';
    expect(sum(widget)).to.equal('What you ticked differs too much to add up.');
    expect(pickedLines(widget)).to.deep.equal([water]);
    expect(sumLines(widget).join(' ')).not.to.match(/\b0 mg/);
    await tick(widget, 'Coffee, brewed');
    expect(sum(widget)).to.equal('About 7 mg ticked');
    expect(pickedLines(widget)[0]).to.equal(water);
  });

  it('adds up in millimoles where the page says so', async () => {
    const widget = await showFoods('unit="mmol"');
    await tick(widget, 'Brazil nuts', 'Spinach, boiled');
    expect(sum(widget)).to.equal(`About ${Number((190 / molarMass).toPrecision(3))} mmol ticked`);
    expect(pickedLines(widget)[1]).to.include(`${Number((78 / molarMass).toPrecision(3))} mmol`);
  });

  it('of two widgets on a page stays with its own', async () => {
    const page = await show(
      '<div><food-sources></food-sources></div><div><food-sources></food-sources></div>',
    );
    const [first, second] = page.querySelectorAll('food-sources');
    await tick(first!, 'Brazil nuts');
    await allSettled();
    expect(ticked(second!)).to.deep.equal([]);
    expect(sum(second!)).to.equal(nothingYet);
  });
});

describe('ticks stay', () => {
  it('through search, kind and length of the list, also of foods that are out of sight', async () => {
    const widget = await showFoods();
    await tick(widget, 'Brazil nuts', 'Spinach, boiled');
    const before = sumLines(widget);
    const check = (what: string): void => {
      expect(sumLines(widget), what).to.deep.equal(before);
    };
    await search(widget, 'banana');
    expect(ticked(widget)).to.deep.equal([]);
    check('a search that finds others');
    await search(widget, 'zzzz');
    check('a search that finds nothing');
    await search(widget, 'spinach');
    expect(ticked(widget)).to.deep.equal(['Spinach, boiled']);
    await search(widget, '');
    await chooseKind(widget, 'Nuts');
    expect(ticked(widget)).to.deep.equal(['Brazil nuts']);
    await chooseKind(widget, 'All');
    await showAll(widget);
    expect(ticked(widget)).to.deep.equal(['Brazil nuts', 'Spinach, boiled']);
    expect(all(widget, ':checked:not(option)')).to.have.length(2);
    check('all');
  });

  it('when the tag moves, when its author changes it and when the page changes its language', async () => {
    const widget = await showFoods();
    await tick(widget, 'Brazil nuts', 'Spinach, boiled');
    await search(widget, 'nuts');
    const elsewhere = await show('<section></section>');
    elsewhere.firstElementChild!.append(widget);
    await allSettled();
    expect(searchField(widget).value).to.equal('nuts');
    expect(sum(widget)).to.equal('About 190 mg ticked');
    for (const [name, value] of [
      ['heading', 'Another heading'],
      ['limit', '50'],
      ['group', 'vegetables'],
      ['age', '34'],
      ['unit', 'mmol'],
    ] as const)
      widget.setAttribute(name, value);
    widget.lang = 'qps-plocm';
    widget.requestUpdate();
    await allSettled();
    expect(pickedLines(widget)).to.have.length(2);
    expect(one(widget, '.root').dir, 'words of another language').to.equal('rtl');
    expect(all(widget, '.chip[aria-pressed=true]')).to.have.length(1);
    for (const name of ['unit', 'age', 'group', 'limit']) widget.removeAttribute(name);
    widget.lang = 'en';
    widget.requestUpdate();
    await allSettled();
    expect(sum(widget)).to.equal('About 190 mg ticked');
    expect(ticked(widget)).to.deep.equal(['Brazil nuts']); // what fits “nuts”
  });
});

describe('ticks go', () => {
  it('with Clear, which the button then takes back: the focus stays on it', async () => {
    const widget = await showFoods();
    await tick(widget, 'Brazil nuts', 'Spinach, boiled');
    await search(widget, 'nut');
    await click(one(widget, '.clear'));
    await allSettled();
    expect(ticked(widget)).to.deep.equal([]);
    expect(sumLines(widget)).to.deep.equal(['Cleared. Nothing is ticked.']);
    expect(lineOf(one(widget, '.clear'))).to.equal('Undo');
    expect(focused() === one(widget, '.clear'), 'the focus').to.equal(true);
    expect(searchField(widget).value, 'what was typed is not a pick').to.equal('nut');
    await search(widget, '');
    expect(all(widget, ':checked:not(option)').length).to.equal(0);
  });

  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  it('with what was typed and chosen when the address changes without a load', async () => {
    const widget = await showFoods('group="nuts"');
    await tick(widget, 'Brazil nuts');
    await search(widget, 'nut');
    await chooseKind(widget, 'Seeds');
    history.pushState(null, '', '/another-article');
    // Where the browser has no event for it, a moment later.
    await waitUntil(() => searchField(widget).value === '', 'what was typed stays on screen');
    expect(sumLines(widget)).to.deep.equal([nothingYet]);
    expect(ticked(widget)).to.deep.equal([]);
    expect(chosenKinds(widget), 'the author’s own').to.deep.equal(['Nuts']);
  });

  it('not when the address changes to another part of the same page', async () => {
    const widget = await showFoods();
    await tick(widget, 'Brazil nuts');
    history.pushState(null, '', '#sources');
    widget.setAttribute('heading', 'Another heading');
    await allSettled();
    expect(ticked(widget)).to.deep.equal(['Brazil nuts']);
  });
});

describe('by keys alone', () => {
  /** Tabs on until it has the focus. On the way nothing may lose it. */
  async function tabTo(fits: (element: HTMLElement) => boolean, key = 'Tab'): Promise<void> {
    for (let i = 0; i < 40; i++) {
      await press(key);
      expect(focused() === document.body, 'the focus is lost').to.equal(false);
      if (fits(focused())) return;
    }
    throw new Error('not on the way');
  }

  it('a reader looks for two foods, ticks them, reads the sum and clears it', async () => {
    const page = await show(
      '<button>before</button><div><food-sources></food-sources></div><button>after</button>',
    );
    page.querySelector('button')!.focus();
    const widget = page.querySelector('food-sources')!;
    await tabTo((it) => it === searchField(widget));
    await type('spinach');
    await allSettled();
    await tabTo((it) => it === boxOf(widget, 'Spinach, boiled'));
    await press('Space');
    await allSettled();
    expect(focused() === boxOf(widget, 'Spinach, boiled'), 'the focus stays').to.equal(true);
    expect(sum(widget)).to.equal('About 78 mg ticked');
    searchField(widget).focus();
    searchField(widget).select();
    await type('brazil');
    await allSettled();
    expect(foodsSeen(widget)).to.deep.equal(['Brazil nuts']);
    await tabTo((it) => it === boxOf(widget, 'Brazil nuts'));
    await press('Space');
    await allSettled();
    expect(sum(widget)).to.equal('About 190 mg ticked');
    await tabTo((it) => it.matches('.clear'), 'Shift+Tab');
    await press('Enter');
    await allSettled();
    expect(sum(widget)).to.equal('Cleared. Nothing is ticked.');
    await tabTo((it) => it.localName === 'summary');
  });

  it('each box is named by its food and portion, and the sum is told to the ear once the reader stops', async () => {
    const widget = await showFoods();
    for (const { box, food, portion } of rowsSeen(widget).filter(({ portion: it }) => !it.includes('/')))
      expect(seenText(box.labels![0]!)).to.include(`${food} ${portion}`);
    await tick(widget, 'Brazil nuts');
    expect(await said(widget)).to.equal('About 110 milligrams ticked');
    await tick(widget, 'Brazil nuts');
    expect(await said(widget, 'About 110 milligrams ticked')).to.equal(nothingYet);
    expect(all(widget, '[role=status], [aria-live]')).to.have.length(1);
  });

  it('only in the widget in which the reader acted', async () => {
    const page = await show(
      '<div><food-sources></food-sources></div><div><food-sources></food-sources></div>',
    );
    const [first, second] = page.querySelectorAll('food-sources');
    await tick(first!, 'Brazil nuts');
    await said(first!);
    expect(lineOf(one(second!, '[aria-live]'))).to.equal('');
  });
});

describe('the sum', () => {
  it('stands above the list, and its place is there before: no food moves under the finger', async () => {
    const widget = await showFoods();
    const at = (): number => boxOf(widget, 'Brazil nuts').getBoundingClientRect().top;
    const before = at();
    await tick(widget, 'Brazil nuts');
    expect(at()).to.be.closeTo(before, 0.5);
    expect(one(widget, '.sum').getBoundingClientRect().bottom).to.be.at.most(
      one(widget, '.foods').getBoundingClientRect().top,
    );
  });
});
