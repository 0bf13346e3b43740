/** The list of foods as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import type { FoodSources } from '../../src/widgets/food-sources/food-sources.js';
import { emulateMedia } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { stage } from '../support/look.js';
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
    for (const it of all(widget, '.sum li')) expect(getComputedStyle(it).fontWeight).to.equal('400');
  });
});

aFingerCanPress({ ...usual, targets: { usual: 6 + 3 + 2 + 1 } });

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
  printed: '.sum p, .sum li, tbody tr, .bar, .callout',
  least: 8,
  unprinted: '.controls, .controls *, .hint',
  also: (widget) => {
    expect(all(widget, '.sum ul:first-of-type li')).to.have.length(2);
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
