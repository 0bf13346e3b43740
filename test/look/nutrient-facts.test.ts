/** The facts as they are seen and as axe sees them: phones, large text, themes, forced colours, paper, right to left. */
import { expect } from '@open-wc/testing';
import { setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { stage, tall } from '../support/look.js';
import { all, one, show } from '../widgets/nutrient-facts/facts.js';

const facts = {
  tag: 'nutrient-facts',
  variants: { whole: '' },
  pictures: { whole: '' },
} as const;

const fillOf = (widget: Element, part: string): string =>
  getComputedStyle(all(widget, `.store .${part}`)[0]!).fill;

/** The parts of the bar differ, and each has its sign in the key. */
function expectParts(widget: Element): void {
  expect(fillOf(widget, 'bone')).not.to.equal(fillOf(widget, 'soft'));
  for (const part of ['bone', 'soft'])
    expect(getComputedStyle(one(widget, `.key .${part}`)).backgroundColor).to.equal(fillOf(widget, part));
}

everythingFits(facts);

describe('a figure', () => {
  it('stands beside its words where there is room, and above them on a phone', async () => {
    for (const [width, beside] of [
      [768, true],
      [320, false],
    ] as const) {
      await setViewport(width, tall);
      const widget = await stage('nutrient-facts');
      for (const it of all(widget, '.numbers > div')) {
        const [figure, words] = [...it.children].map((part) => part.getBoundingClientRect());
        expect(words!.left > figure!.right - 1).to.equal(beside);
        if (!beside) expect(words!.top).to.be.at.least(figure!.bottom - 1);
      }
    }
  });
});

aFingerCanPress({ ...facts, targets: { whole: 1 } });

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
    const page = await show(
      ['heading=""', 'topics="roles" heading="Roles"', 'topics="body"', 'topics="numbers" heading-level="3"']
        .map((it) => `<div><nutrient-facts ${it}></nutrient-facts></div>`)
        .join(''),
    );
    await expect(page).to.be.accessible();
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
    for (const it of all(widget, '.key i')) expect(getComputedStyle(it).borderTopColor).to.equal(bone);
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
  printed: '.numbers *, .key *, .plain li, .store',
  also: (widget) => {
    expect(fillOf(widget, 'bone'), 'an accent made for a dark page').to.equal('rgb(0, 0, 0)');
    expect(fillOf(widget, 'soft')).not.to.equal(fillOf(widget, 'bone'));
  },
});
