/** The guide as it is seen: phones, large text, themes, forced colours, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { stage, tall } from '../support/look.js';
import { isShown } from '../support/page.js';
import { all, buttonOf, lineOf, one } from '../widgets/neuropathy-guide/guide.js';

const guide = {
  tag: 'neuropathy-guide',
  variants: {
    'nothing chosen': 'region="US"',
    heart: 'area="heart"',
    feet: 'area="feet"',
    autonomic: 'nerves="autonomic" region="DE"',
  },
  pictures: { heart: '' },
} as const;

const box = (element: Element): DOMRect => element.getBoundingClientRect();

everythingFits(guide);

describe('the figure', () => {
  it('stands beside its places on a phone and on a wide page, so that both are in sight', async () => {
    for (const width of [320, 390, 800]) {
      await setViewport(width, tall);
      const guide = await stage('neuropathy-guide', 'region="US"');
      const figure = box(one(guide, '.pick > .figure'));
      const first = box(buttonOf(guide, 'Eyes'));
      expect(first.left, `${width}`).to.be.at.least(figure.right);
      expect(first.top).to.be.below(figure.bottom);
    }
  });

  it('shows a pick by more than colour: the button has a thick line and bold text, the place is filled', async () => {
    const guide = await stage('neuropathy-guide', 'area="feet"');
    const [on, off] = [buttonOf(guide, 'Feet'), buttonOf(guide, 'Legs')].map((it) => getComputedStyle(it));
    expect([on!.fontWeight, off!.fontWeight]).to.deep.equal(['700', '400']);
    expect(on!.boxShadow).to.match(/inset/);
    expect(off!.boxShadow).to.equal('none');
    const fills = all(guide, '.pick .mark').map((it) => getComputedStyle(it).fill);
    expect(fills.filter((it) => it !== 'none')).to.have.length(1);
  });
});

aFingerCanPress({ ...guide, targets: { 'nothing chosen': 13, feet: 13 } });

textCanBeRead({
  ...guide,
  variants: { skin: 'area="skin" region="US"' },
  pictures: { skin: '' },
  first: () => setViewport(390, tall),
});

forcedColoursAreKept({
  ...guide,
  variants: { feet: 'area="feet"' },
  pictures: { feet: '' },
  keeps: 'a pick is seen on its button and on the figure',
  also: (it) => {
    const { color } = getComputedStyle(one(it, '.root'));
    expect(getComputedStyle(one(it, '.pick .mark.on')).fill).to.equal(color);
    const width = (name: string): number => parseFloat(getComputedStyle(buttonOf(it, name)).borderTopWidth);
    expect(width('Feet')).to.be.greaterThan(width('Legs'));
  },
});

describe('with reduced motion', () => {
  it('every step of the spread is there at once, as it is without; nothing moves by itself', async () => {
    const shown = async (): Promise<(string | boolean)[]> => {
      const guide = await stage('neuropathy-guide');
      expect(guide.shadowRoot!.getAnimations()).to.deep.equal([]);
      return all(guide, '.spread li').flatMap((it) => [lineOf(it), isShown(it.querySelector('p')!)]);
    };
    const usual = await shown();
    expect(usual.filter((it) => it === true)).to.have.length(3);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await shown()).to.deep.equal(usual);
  });
});

itRunsRightToLeft({
  ...guide,
  variants: { bladder: 'area="bladder" region="US"', ...guide.variants },
  pictures: { bladder: '' },
  also: (it) => {
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(all(it, '.callout')[0]!);
    expect(parseFloat(borderRightWidth), 'bars at the right').to.be.at.least(4);
    expect(parseFloat(borderLeftWidth)).to.equal(0);
  },
});

itPrints({
  ...guide,
  variants: { feet: 'area="feet" region="GB"' },
  pictures: { feet: '' },
  printed:
    '.opening, .section, .callout, .callout p, .callout li, .felt, .felt .level, .feelings li,' +
    ' .spread li, .spread svg, .nutrients dd, .columns li, .number a',
  least: 51,
  unprinted: '.pick .label',
  also: (it) => {
    expect(lineOf(one(it, '.felt')), 'whose feelings these are').to.match(/^Feet/);
    for (const step of all(it, '.spread .on'))
      expect(getComputedStyle(step).fill, 'steps marked in black, whatever the accent').to.equal(
        'rgb(0, 0, 0)',
      );
  },
});
