/** The facts as they are seen and as axe sees them: phones, large text, themes, forced colours, paper, right to left. */
import { expect } from '@open-wc/testing';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { setViewport } from '../support/browser.js';
import { page, stage, tall, widths } from '../support/look.js';
import { all, one, show } from '../widgets/nutrient-facts/facts.js';

const facts = {
  tag: 'nutrient-facts',
  variants: { whole: '' },
  pictures: { whole: '' },
} as const;

const fillOf = (widget: Element, part: string): string =>
  getComputedStyle(all(widget, `.store .${part}`)[0]!).fill;

/** The parts of the bar differ, and each name stands under its own. */
function expectParts(widget: Element): void {
  expect(fillOf(widget, 'bone')).not.to.equal(fillOf(widget, 'soft'));
  const bar = one(widget, '.store').getBoundingClientRect();
  const [bone, soft, serum] = all(widget, '.key dt').map((it) => it.getBoundingClientRect());
  expect(bone!.right).to.be.below(bar.left + 0.6 * bar.width);
  expect(soft!.right).to.be.above(bar.left + 0.5 * bar.width);
  expect(serum!.right).to.be.closeTo(bar.right, 2);
}

everythingFits(facts);

describe('on a phone', () => {
  const article = { style: 'padding: 20px; font: 17px/1.6 "Liberation Sans", Arial, sans-serif' };
  const linesOf = (it: Element): number =>
    Math.round(it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight));

  it('each name below the bar, and each figure with its caption, stands in one line', async () => {
    await setViewport(widths[1], tall);
    const widget = await stage('nutrient-facts', '', article);
    const parts = all(widget, '.key :is(dt, dd), .numbers :is(dt, dd)');
    expect(parts).to.have.length(12);
    for (const it of parts) expect(linesOf(it), it.textContent).to.equal(1);
    const tops = all(widget, '.numbers dt').map((it) => it.getBoundingClientRect().top);
    expect(new Set(tops).size, 'three side by side').to.equal(1);
  });

  it('the tasks stand in two columns, and one has a row of its own', async () => {
    await setViewport(widths[1], tall);
    const boxes = all(await stage('nutrient-facts', '', article), '.roles li').map((it) =>
      it.getBoundingClientRect(),
    );
    expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.equal(2);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(3);
    for (const { height } of boxes) expect(height).to.be.below(40);
  });

  it('where there is room, tasks stand beside the bar', async () => {
    await setViewport(page, tall);
    const widget = await stage('nutrient-facts');
    const bar = one(widget, '.store').getBoundingClientRect();
    expect(one(widget, '.roles').getBoundingClientRect().left).to.be.greaterThan(bar.right);
  });
});

aFingerCanPress({ ...facts, targets: { whole: 3 } });

textCanBeRead({
  ...facts,
  variants: { whole: 'heading-level="3"' },
  also: async (widget) => {
    expectParts(widget);
    await expect(widget).to.be.accessible();
  },
});

describe('axe', () => {
  it('finds no barrier without a heading and with each topic alone', async () => {
    const box = await show(
      ['heading=""', 'topics="roles" heading="Roles"', 'topics="body"', 'topics="numbers" heading-level="3"']
        .map((it) => `<div><nutrient-facts ${it}></nutrient-facts></div>`)
        .join(''),
    );
    await expect(box).to.be.accessible();
  });

  it('would see a barrier', async () => {
    const widget = await stage('nutrient-facts');
    one(widget, '.store').removeAttribute('aria-label');
    await expect(widget).not.to.be.accessible();
  });
});

forcedColoursAreKept({
  ...facts,
  keeps: 'the parts of the bar still differ',
  also: (widget) => {
    expectParts(widget);
    const bone = fillOf(widget, 'bone');
    expect(bone).to.equal(getComputedStyle(one(widget, '.root')).color);
  },
});

/** How far the bar's first part begins from a side of the bar. */
const gapAt = (side: 'left' | 'right', widget: Element): number =>
  Math.abs(
    all(widget, '.store .bone')[0]!.getBoundingClientRect()[side] -
      one(widget, '.store').getBoundingClientRect()[side],
  );

itRunsRightToLeft({
  ...facts,
  also: (widget) => expect(gapAt('right', widget), 'the bar begins there too').to.be.at.most(2),
});

it('the page’s direction does not turn the bar of English round', async () => {
  expect(gapAt('left', await stage('nutrient-facts', '', { dir: 'rtl' }))).to.be.at.most(2);
});

itPrints({
  ...facts,
  printed: '.numbers *, .key *, .roles li, .store',
  also: (widget) => {
    expect(fillOf(widget, 'bone'), 'an accent made for a dark page').to.equal('rgb(0, 0, 0)');
    expect(fillOf(widget, 'soft')).not.to.equal(fillOf(widget, 'bone'));
  },
});
