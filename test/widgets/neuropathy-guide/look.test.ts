/** The guide as it is seen: phones, large text, themes, forced colours, paper, right to left. Pictures: coverage/screenshots. */
import { expect, nextFrame } from '@open-wc/testing';
import { neuropathyGuide } from '../../../src/locales/en/neuropathy-guide.js';
import { shared } from '../../../src/locales/en/shared.js';
import { NeuropathyGuide } from '../../../src/widgets/neuropathy-guide/neuropathy-guide.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { borderContrast, contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { addedText, isShown } from '../../support/page.js';
import { pseudo } from '../../support/pseudo.js';
import { all, buttonOf, buttons, lineOf, one, show } from './guide.js';

NeuropathyGuide.words.add('qps-plocm', pseudo({ ...shared, ...neuropathyGuide }));

interface Setting {
  style?: string;
  lang?: string;
  dir?: string;
}

/** A guide in a page of its own: white, or as the style says. */
async function stage(
  attributes = '',
  { style = '', lang = 'en', dir = 'ltr' }: Setting = {},
): Promise<NeuropathyGuide> {
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><neuropathy-guide ${attributes}></neuropathy-guide></div></div>`,
  );
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  return page.querySelector('neuropathy-guide')!;
}

async function picture(name: string, guide: Element): Promise<void> {
  const page = guide.closest<HTMLElement>('[lang]')!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`neuropathy-guide-${name}`, page);
}

function expectFit(guide: Element): void {
  for (const details of all<HTMLDetailsElement>(guide, 'details')) details.open = true;
  expect(misfits(guide)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('everything fits', () => {
  for (const width of [320, 390, 768]) {
    it(`at ${width} px, with usual text and text of 200 %`, async () => {
      for (const [size, style] of [
        ['', ''],
        ['-large', 'font-size: 32px'],
      ]) {
        await setViewport(width, 900);
        for (const attributes of ['region="US"', 'area="heart"', 'nerves="autonomic" region="DE"']) {
          const guide = await stage(attributes, { style: style! });
          expectFit(guide);
          if (attributes.startsWith('area')) await picture(`${width}${size}`, guide);
        }
      }
    });
  }

  it('in a column of 200 px', async () => {
    expectFit(
      await stage('area="feet"', { style: 'inline-size: 200px; box-sizing: border-box; padding: 0' }),
    );
  });
});

describe('the figure', () => {
  it('stands beside its places on a phone and on a wide page, so that both are in sight', async () => {
    for (const width of [320, 390, 800]) {
      await setViewport(width, 900);
      const guide = await stage('region="US"');
      const figure = box(one(guide, '.pick > .figure'));
      const first = box(buttonOf(guide, 'Eyes'));
      expect(first.left, `${width}`).to.be.at.least(figure.right);
      expect(first.top).to.be.below(figure.bottom);
    }
  });

  it('shows a pick by more than colour: the button has a thick line and bold text, the place is filled', async () => {
    const guide = await stage('area="feet"');
    const [on, off] = [buttonOf(guide, 'Feet'), buttonOf(guide, 'Legs')].map((it) => getComputedStyle(it));
    expect([on!.fontWeight, off!.fontWeight]).to.deep.equal(['700', '400']);
    expect(on!.boxShadow).to.match(/inset/);
    expect(off!.boxShadow).to.equal('none');
    const fills = all(guide, '.pick .mark').map((it) => getComputedStyle(it).fill);
    expect(fills.filter((it) => it !== 'none')).to.have.length(1);
  });
});

describe('text can be read on every theme', () => {
  for (const [theme, style] of [
    ['light', ''],
    ['dark by color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark by background and color alone', 'background: #10233a; color: #e9eef5'],
    ['a brand', 'background: #fff; color: #24152f; --nw-accent: #5b2a86; --nw-surface: #f7f2fb'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, of the buttons’ borders 3 or more`, async () => {
      await setViewport(390, 900);
      const guide = await stage('area="skin" region="US" sources="open"', { style });
      const [lowest] = contrasts(guide.shadowRoot!);
      expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
      for (const it of buttons(guide)) expect(borderContrast(it), lineOf(it)).to.be.at.least(3);
      await picture(theme, guide);
    });
  }
});

describe('with the reader’s own colours and motion', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    itWhere(
      'forcedColors',
      `forced colours, ${colorScheme}: text can be read, and a pick is seen on its button and on the figure`,
      async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        const guide = await stage('area="feet"', { style: '--nw-accent: #5b2a86' });
        expect(contrasts(guide.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
        const { color } = getComputedStyle(one(guide, '.root'));
        expect(getComputedStyle(one(guide, '.pick .mark.on')).fill).to.equal(color);
        const width = (name: string): number =>
          parseFloat(getComputedStyle(buttonOf(guide, name)).borderTopWidth);
        expect(width('Feet')).to.be.greaterThan(width('Legs'));
        await picture(`forced-${colorScheme}`, guide);
      },
    );
  }

  it('reduced motion: every step of the spread is there at once, as it is without; nothing moves by itself', async () => {
    const shown = async (): Promise<(string | boolean)[]> => {
      const guide = await stage();
      expect(guide.shadowRoot!.getAnimations()).to.deep.equal([]);
      return all(guide, '.spread li').flatMap((it) => [lineOf(it), isShown(it.querySelector('p')!)]);
    };
    const usual = await shown();
    expect(usual.filter((it) => it === true)).to.have.length(3);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await shown()).to.deep.equal(usual);
  });
});

describe('right to left', () => {
  it('words of such a language run their own way and fit, though they are longer; the bars are on the right', async () => {
    for (const width of [320, 800]) {
      await setViewport(width, 900);
      const guide = await stage('area="bladder" region="US"', { lang: 'qps-plocm', dir: 'rtl' });
      expect(getComputedStyle(one(guide, '.root')).direction).to.equal('rtl');
      expectFit(guide);
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(all(guide, '.callout')[0]!);
      expect(parseFloat(borderRightWidth)).to.be.at.least(4);
      expect(parseFloat(borderLeftWidth)).to.equal(0);
      await picture(`rtl-${width}`, guide);
    }
  });

  it('the page’s direction does not turn English round', async () => {
    const guide = await stage('', { dir: 'rtl' });
    expect(getComputedStyle(one(guide, '.root')).direction).to.equal('ltr');
    expectFit(guide);
  });
});

describe('on paper', () => {
  it('all that is said is printed, black on white, with links written out and without controls', async () => {
    const guide = await stage('area="feet" region="GB"', {
      style: 'background: #10233a; color: #e9eef5; --nw-accent: #ffe',
    });
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await nextFrame(); // laid out anew with everything opened
    const isPrinted = (it: Element): boolean => it.checkVisibility({ contentVisibilityAuto: true });
    for (const control of all(guide, 'select, button, .pick .label'))
      expect(isPrinted(control), control.outerHTML.slice(0, 80)).to.equal(false);
    const said = all(guide, '.opening, .section, .callout, .callout p, .callout li, .felt, .felt .level, .feelings li,'
      + ' .spread li, .spread svg, .nutrients dd, .columns li, .number a'); // prettier-ignore
    expect(said.length).to.be.greaterThan(50);
    for (const it of said) expect(isPrinted(it), lineOf(it)).to.equal(true);
    expect(lineOf(one(guide, '.felt')), 'whose feelings these are').to.match(/^Feet/);
    for (const link of all<HTMLAnchorElement>(guide, '.sources a'))
      expect(addedText(link, '::after')).to.include(link.href);
    for (const it of all(guide, '.spread .on'))
      expect(getComputedStyle(it).fill, 'steps marked in black, whatever the accent').to.equal(
        'rgb(0, 0, 0)',
      );
    const printed = all(guide, '.root, .root *').filter(isPrinted);
    expect([...new Set(printed.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
    expect(getComputedStyle(one(guide, '.root')).backgroundColor).to.equal('rgb(255, 255, 255)');
    expectFit(guide);
    await picture('print', guide);
    dispatchEvent(new Event('afterprint'));
  });
});
