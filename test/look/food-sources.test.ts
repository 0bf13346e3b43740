/** The list of foods as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import type { FoodSources } from '../../src/widgets/food-sources/food-sources.js';
import { emulateMedia, setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { page, stage, tall, widths } from '../support/look.js';
import { all, one, rowsSeen, search } from '../widgets/food-sources/foods.js';

/** Ticks the first and the last food. */
async function pick(widget: FoodSources): Promise<void> {
  for (const place of [0, -1]) {
    rowsSeen(widget).at(place)!.box.click();
    await widget.updateComplete;
  }
}

const variants = {
  usual: { attributes: 'region="US" age="34" sex="female" limit="6"', act: pick },
  anywhere: { attributes: 'limit="95" unit="mmol"', act: pick },
  drinks: { attributes: 'region="IN" group="drinks" heading=""', act: pick },
} as const;

const foods = { tag: 'food-sources', variants } as const;

/** The one of them that stands for all. */
const usual = { ...foods, variants: { usual: variants.usual }, pictures: { usual: '' } };

const findNothing = (widget: FoodSources): Promise<void> => search(widget, 'zzzz');

everythingFits({ ...foods, pictures: { usual: 'usual', drinks: 'drinks' }, then: [findNothing] });

describe('the sum', () => {
  it('is larger than the text and bold, and what is recommended is as the text', async () => {
    const widget = await stage('food-sources', variants.usual);
    const { fontSize, fontWeight } = getComputedStyle(one(widget, '.picked'));
    expect(parseFloat(fontSize)).to.be.greaterThan(20);
    expect(fontWeight).to.equal('700');
    const lines = all(widget, '.picked-foods li');
    expect(lines).to.have.length(3);
    for (const it of lines) expect(getComputedStyle(it).fontWeight).to.equal('400');
  });
});

describe('a food', () => {
  it('has its name, portion and amount in one line on a phone, and no track behind its bar', async () => {
    await setViewport(widths[1], tall);
    for (const region of ['', 'region="US"']) {
      const widget = await stage('food-sources', region, {
        style: 'padding: 20px; font: 17px/1.6 "Liberation Sans", Arial, sans-serif',
      });
      const rows = all(widget, '.food');
      expect(rows).to.have.length(8);
      for (const it of rows) {
        const { height } = it.getBoundingClientRect();
        expect(height, it.textContent).to.be.within(44, 50);
        expect(it.querySelectorAll('svg > *')).to.have.length(1);
      }
    }
  });

  it('kinds stand in one line there', async () => {
    await setViewport(widths[1], tall);
    const widget = await stage('food-sources', '', {
      style: 'padding: 20px; font: 17px/1.6 "Liberation Sans", Arial, sans-serif',
    });
    const tops = all(widget, '.chip').map((it) => it.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });

  it('stands below the one with more, also in two columns where there is room', async () => {
    await setViewport(page, tall);
    const widget = await stage('food-sources');
    const boxes = all(widget, '.foods li').map((it) => it.getBoundingClientRect());
    expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.equal(2);
    expect(boxes[1]!.left).to.equal(boxes[0]!.left);
    expect(boxes[4]!.left).to.be.greaterThan(boxes[3]!.left);
  });
});

/** Six foods; kinds and more of them; field and Clear; rows. */
aFingerCanPress({ ...usual, targets: { usual: 6 + (4 + 1) + 2 + 2 } });

textCanBeRead(usual);

forcedColoursAreKept({
  ...usual,
  keeps: 'bars are in the colour of text',
  also: (widget) => {
    const { color } = getComputedStyle(one(widget, '.root'));
    for (const it of all(widget, '.bar rect')) expect(getComputedStyle(it).fill).to.equal(color);
  },
});

/** That a bar begins where the line begins. */
function expectBarsAt(side: 'left' | 'right', widget: FoodSources): void {
  for (const { bar } of rowsSeen(widget)) {
    const scale = bar!.closest('svg')!.getBoundingClientRect();
    expect(bar!.getBoundingClientRect()[side]).to.be.closeTo(scale[side], 0.5);
  }
}

itRunsRightToLeft({ ...foods, pictures: { usual: '' } });

describe('right to left', () => {
  it('a bar begins at the side where the line begins', async () => {
    for (const [lang, side] of [
      ['qps-plocm', 'right'],
      ['en', 'left'],
    ] as const)
      expectBarsAt(side, await stage('food-sources', variants.usual, { lang, dir: 'rtl' }));
  });
});

itPrints({
  ...foods,
  variants: {
    ...variants,
    // The picks are not in the table then.
    drinks: {
      ...variants.drinks,
      act: async (widget: FoodSources) => {
        await pick(widget);
        await search(widget, 'soy');
      },
    },
  },
  printed: '.sum p, .picked-foods li, .foods li, .bar, .caution',
  least: 8,
  unprinted: '.controls, .controls *',
  also: (widget) => {
    expect(all(widget, '.picked-foods ul:first-of-type li')).to.have.length(2);
    for (const it of all(widget, '.bar rect')) expect(getComputedStyle(it).fill).to.equal('rgb(0, 0, 0)');
  },
});

describe('on paper', () => {
  it('nothing is said of ticks where there are none', async () => {
    const widget = await stage('food-sources', variants.usual);
    one(widget, '.clear').click();
    await widget.updateComplete;
    await emulateMedia({ media: 'print' });
    expect(one(widget, '.none').checkVisibility()).to.equal(false);
  });
});
