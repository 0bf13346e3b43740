/** The guide as it is seen: phones, large text, themes, forced colours, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { stage, tall } from '../support/look.js';
import { isShown } from '../support/page.js';
import { all, bodyOf, buttonOf, buttons, lineOf, one } from '../widgets/neuropathy-guide/guide.js';

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

/** The ends of a line that was drawn on the figure, as they are on screen. */
function endsOf(path: SVGPathElement): { readonly from: DOMPoint; readonly to: DOMPoint } {
  const screen = path.getScreenCTM()!;
  const at = (length: number): DOMPoint => path.getPointAtLength(length).matrixTransform(screen);
  return { from: at(0), to: at(path.getTotalLength()) };
}

everythingFits(guide);

describe('the figure', () => {
  it('stands beside its places on a phone and on a wide page, and every line ends at its label and at its place', async () => {
    for (const [width, style] of [
      [320, ''],
      [390, ''],
      [390, 'font-size: 17px'],
      [390, 'font-size: 32px'],
      [600, ''],
      [800, ''],
    ] as const) {
      await setViewport(width, tall);
      const guide = await stage('neuropathy-guide', 'region="US"', { style });
      const figure = box(bodyOf(guide));
      const lines = all<SVGPathElement>(guide, '.stage .line path').map(endsOf);
      expect(lines).to.have.length(buttons(guide).length);
      const body = all<SVGGraphicsElement>(guide, '.stage .body > *');
      buttons(guide).forEach((button, i) => {
        const where = `${lineOf(button)} at ${width} ${style}`;
        const label = box(button);
        expect(label.left, where).to.be.at.least(figure.right - 0.5);
        const { from, to } = lines[i]!;
        expect(to.x, where).to.be.closeTo(label.left, 1.5);
        expect(to.y, where).to.be.closeTo((label.top + label.bottom) / 2, 2);
        const isOnBody = body.some((it) => {
          const at = new DOMPoint(from.x, from.y).matrixTransform(
            (it as SVGPathElement).getScreenCTM()!.inverse(),
          );
          return (it as SVGPathElement).isPointInFill(at);
        });
        expect(isOnBody, `${where}: on the body`).to.equal(true);
      });
    }
  });

  it('of the lines none crosses another: a reader can follow each', async () => {
    await setViewport(390, tall);
    const guide = await stage('neuropathy-guide');
    const lines = all<SVGPathElement>(guide, '.stage .line path').map(endsOf);
    const side = (a: DOMPoint, b: DOMPoint, c: DOMPoint): number =>
      Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const cross = lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .filter(
          (b) =>
            side(a.from, a.to, b.from) !== side(a.from, a.to, b.to) &&
            side(b.from, b.to, a.from) !== side(b.from, b.to, a.to),
        ),
    );
    expect(cross).to.deep.equal([]);
  });

  it('shows a pick by more than colour: the button has a thick line and bold text, the place is filled', async () => {
    const guide = await stage('neuropathy-guide', 'area="feet"');
    const [on, off] = [buttonOf(guide, 'Feet'), buttonOf(guide, 'Legs')].map((it) => getComputedStyle(it));
    expect([on!.fontWeight, off!.fontWeight]).to.deep.equal(['700', '400']);
    expect(on!.boxShadow).to.match(/inset/);
    expect(off!.boxShadow).to.equal('none');
    expect(all(guide, '.stage .on')).to.have.length(1);
    expect(all(guide, '.stage .line.to')).to.have.length(1);
  });

  it('needs nothing that another part of the page could take away: no address within the page, no style of its own', async () => {
    const guide = await stage('neuropathy-guide', 'expand="all"');
    const { innerHTML } = guide.shadowRoot!;
    expect(innerHTML).not.to.match(/url\(|<style|style=|id="(?!own)/);
  });

  it('shows where it most often is, darker the nearer to toes and fingers', async () => {
    const guide = await stage('neuropathy-guide', 'area="eyes"');
    const { maskImage, opacity } = getComputedStyle(one(guide, '.fade'));
    expect(maskImage).to.match(/^linear-gradient\(/);
    expect(Number(opacity)).to.be.greaterThan(0.5);
  });
});

describe('a reader who chooses place after place', () => {
  for (const [width, style] of [
    [320, ''],
    [390, 'font-size: 17px'],
    [480, ''],
    [800, ''],
  ] as const)
    it(`at ${width} px ${style}: nothing below what a place feels like moves`, async () => {
      await setViewport(width, tall);
      const guide = await stage('neuropathy-guide', '', { style });
      const tops: number[] = [];
      for (const button of buttons(guide)) {
        button.click();
        await guide.updateComplete;
        tops.push(Math.round(box(one(guide, '.emergency')).top));
      }
      expect(new Set(tops).size, tops.join()).to.equal(1);
    });
});

aFingerCanPress({ ...guide, targets: { 'nothing chosen': 8 + 1 + 6, feet: 8 + 1 + 6 } });

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
    expect(getComputedStyle(one(it, '.stage .on')).fill).to.equal(color);
    const width = (name: string): number => parseFloat(getComputedStyle(buttonOf(it, name)).borderTopWidth);
    expect(width('Feet')).to.be.greaterThan(width('Legs'));
  },
});

describe('with reduced motion', () => {
  it('every step of the spread is there at once, as it is without; nothing moves by itself', async () => {
    const shown = async (): Promise<(string | boolean)[]> => {
      const guide = await stage('neuropathy-guide', 'expand="kinds"');
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
});

itPrints({
  ...guide,
  variants: { feet: 'area="feet" region="GB"' },
  pictures: { feet: '' },
  printed:
    '.opening, .section, .emergency, .emergency li, .felt, .felt .level, .felt li, .levels p, .number a',
  least: 25,
  unprinted: '.stage button',
  also: (it) => {
    expect(lineOf(one(it, '.felt')), 'whose feelings these are').to.match(/^Feet/);
    for (const step of all(it, '.spread .on'))
      expect(getComputedStyle(step).fill, 'steps marked in black, whatever the accent').to.equal(
        'rgb(0, 0, 0)',
      );
  },
});
