/** The facts as they are seen and as axe sees them: phones, large text, themes, forced colours, paper, right to left. */
import { expect, nextFrame } from '@open-wc/testing';
import { nutrientFacts } from '../../../src/locales/en/nutrient-facts.js';
import { shared } from '../../../src/locales/en/shared.js';
import { NutrientFacts } from '../../../src/widgets/nutrient-facts/nutrient-facts.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { addedText } from '../../support/page.js';
import { pseudo } from '../../support/pseudo.js';
import { all, one, show } from './facts.js';

NutrientFacts.words.add('qps-plocm', pseudo({ ...shared, ...nutrientFacts }));

interface Setting {
  style?: string;
  lang?: string;
  dir?: string;
}

/** A widget in a page of its own: white, or as the style says. */
async function stage(
  attributes = '',
  { style = '', lang = 'en', dir = 'ltr' }: Setting = {},
): Promise<NutrientFacts> {
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><nutrient-facts ${attributes}></nutrient-facts></div></div>`,
  );
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  return page.querySelector('nutrient-facts')!;
}

async function picture(name: string, widget: Element): Promise<void> {
  const page = widget.closest<HTMLElement>('[lang]')!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`nutrient-facts-${name}`, page);
}

function expectFit(widget: Element): void {
  expect(misfits(widget)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

const themes = {
  light: '',
  'dark by color-scheme': 'color-scheme: dark; background: Canvas; color: CanvasText',
  'dark by background and color alone': 'background: #10233a; color: #e9eef5',
  'a brand': 'background: #fff; color: #24152f; --nw-accent: #5b2a86; --nw-surface: #f7f2fb',
};

describe('everything fits', () => {
  for (const width of [320, 390, 768]) {
    it(`at ${width} px, with usual text and text of 200 %`, async () => {
      for (const [size, style] of [
        ['', ''],
        ['-large', 'font-size: 32px'],
      ]) {
        await setViewport(width, 900);
        const widget = await stage('sources="open"', { style: style! });
        expectFit(widget);
        await picture(`${width}${size}`, widget);
      }
    });
  }

  it('in a column of 200 px', async () => {
    expectFit(await stage('', { style: 'inline-size: 200px; box-sizing: border-box; padding: 0' }));
  });
});

describe('a figure', () => {
  it('stands beside its words where there is room, and above them on a phone', async () => {
    for (const [width, beside] of [
      [768, true],
      [320, false],
    ] as const) {
      await setViewport(width, 900);
      const widget = await stage();
      for (const it of all(widget, '.numbers > div')) {
        const [figure, words] = [...it.children].map((part) => part.getBoundingClientRect());
        expect(words!.left > figure!.right - 1).to.equal(beside);
        if (!beside) expect(words!.top).to.be.at.least(figure!.bottom - 1);
      }
    }
  });
});

describe('on every theme', () => {
  for (const [theme, style] of Object.entries(themes)) {
    it(`${theme}: contrast of all text is 4.5 or more, the parts of the bar differ, and axe finds no barrier`, async () => {
      const widget = await stage('sources="open" heading-level="3"', { style });
      const [lowest] = contrasts(widget.shadowRoot!);
      expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
      const [bone, soft] = ['bone', 'soft'].map(
        (part) => getComputedStyle(all(widget, `.store .${part}`)[0]!).fill,
      );
      expect(bone).not.to.equal(soft);
      // Each part has its sign in the key.
      for (const part of ['bone', 'soft'])
        expect(getComputedStyle(one(widget, `.key .${part}`)).backgroundColor).to.equal(
          getComputedStyle(all(widget, `.store .${part}`)[0]!).fill,
        );
      await picture(theme, widget);
      await expect(widget).to.be.accessible();
    });
  }

  it('axe finds no barrier without a heading and with each topic alone', async () => {
    const page = await show(
      ['heading=""', 'topics="roles" heading="Roles"', 'topics="body"', 'topics="numbers" heading-level="3"']
        .map((it) => `<div><nutrient-facts ${it}></nutrient-facts></div>`)
        .join(''),
    );
    await expect(page).to.be.accessible();
  });

  it('and would see one', async () => {
    const widget = await stage();
    one(widget, '.store').removeAttribute('aria-label');
    await expect(widget).not.to.be.accessible();
  });
});

describe('with the reader’s own colours (forced colours)', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    itWhere(
      'forcedColors',
      `${colorScheme}: text can be read, and the parts of the bar still differ`,
      async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        const widget = await stage('', { style: '--nw-accent: #5b2a86' });
        expect(contrasts(widget.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
        const fill = (part: string): string => getComputedStyle(all(widget, `.store .${part}`)[0]!).fill;
        expect(fill('bone')).to.equal(getComputedStyle(one(widget, '.root')).color);
        expect(fill('soft')).not.to.equal(fill('bone'));
        const sign = (part: string): string => getComputedStyle(one(widget, `.key .${part}`)).backgroundColor;
        expect(sign('bone')).to.equal(fill('bone'));
        expect(sign('soft')).to.equal(fill('soft'));
        for (const it of all(widget, '.key i'))
          expect(getComputedStyle(it).borderTopColor).to.equal(fill('bone'));
        await picture(`forced-${colorScheme}`, widget);
      },
    );
  }
});

describe('right to left', () => {
  it('words of such a language run their own way and fit, though they are longer; the bar begins there too', async () => {
    for (const width of [320, 800]) {
      await setViewport(width, 900);
      const widget = await stage('sources="open"', { lang: 'qps-plocm', dir: 'rtl' });
      expect(getComputedStyle(one(widget, '.root')).direction).to.equal('rtl');
      expectFit(widget);
      const store = one(widget, '.store').getBoundingClientRect();
      expect(all(widget, '.store .bone')[0]!.getBoundingClientRect().right).to.be.closeTo(store.right, 2);
      await picture(`rtl-${width}`, widget);
    }
  });

  it('the page’s direction does not turn English round', async () => {
    const widget = await stage('', { dir: 'rtl' });
    const store = one(widget, '.store').getBoundingClientRect();
    expect(all(widget, '.store .bone')[0]!.getBoundingClientRect().left).to.be.closeTo(store.left, 2);
    expectFit(widget);
  });
});

describe('on paper', () => {
  it('are black on white and whole, with links written out, and the bar keeps its parts', async () => {
    const widget = await stage('', { style: 'background: #10233a; color: #e9eef5; --nw-accent: #ffe' });
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await nextFrame(); // laid out anew with everything opened
    const isPrinted = (it: Element) => it.checkVisibility({ contentVisibilityAuto: true });
    for (const it of all(widget, '.numbers *, .key *, .plain li, .store'))
      expect(isPrinted(it), it.outerHTML.slice(0, 80)).to.equal(true);
    for (const link of all<HTMLAnchorElement>(widget, '.sources a'))
      expect(addedText(link, '::after')).to.include(link.href);
    const printed = all(widget, '.root, .root *:not(svg *)').filter(isPrinted);
    expect([...new Set(printed.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
    const bone = getComputedStyle(all(widget, '.store .bone')[0]!);
    expect(bone.fill, 'an accent made for a dark page').to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(all(widget, '.store .soft')[0]!).fill).not.to.equal(bone.fill);
    expectFit(widget);
    await picture('print', widget);
    dispatchEvent(new Event('afterprint'));
  });
});
