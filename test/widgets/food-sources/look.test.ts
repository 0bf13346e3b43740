/** The list of foods as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect, nextFrame } from '@open-wc/testing';
import { shared } from '../../../src/locales/en/shared.js';
import { foodSources } from '../../../src/locales/en/food-sources.js';
import { FoodSources } from '../../../src/widgets/food-sources/food-sources.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { borderContrast, contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { addedText } from '../../support/page.js';
import { pseudo } from '../../support/pseudo.js';
import { all, one, rowsSeen, search, show } from './foods.js';

FoodSources.words.add('qps-plocm', pseudo({ ...shared, ...foodSources }));

const variants = {
  usual: 'region="US" age="34" sex="female" limit="6"',
  anywhere: 'limit="95" unit="mmol"',
  drinks: 'region="IN" group="drinks" heading=""',
} as const;

interface Setting {
  style?: string;
  lang?: string;
  dir?: string;
}

/** A widget in a page of its own, white or as the style says, its first and its last food ticked. */
async function stage(
  attributes: string,
  { style = '', lang = 'en', dir = 'ltr' }: Setting = {},
): Promise<FoodSources> {
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><food-sources ${attributes}></food-sources></div></div>`,
  );
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  const widget = page.querySelector('food-sources')!;
  for (const place of [0, -1]) {
    rowsSeen(widget).at(place)!.box.click();
    await widget.updateComplete;
  }
  return widget;
}

const open = (widget: Element): void => {
  for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
};

async function picture(name: string, widget: Element): Promise<void> {
  const page = widget.closest<HTMLElement>('[lang]')!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`food-sources-${name}`, page);
}

function expectFit(widget: Element): void {
  expect(misfits(widget)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

describe('everything fits', () => {
  for (const width of [320, 390, 768]) {
    it(`at ${width} px, with usual text and text of 200 %, with ticks, found and not found`, async () => {
      for (const [name, attributes] of Object.entries(variants)) {
        for (const [size, style] of [
          ['', ''],
          ['-large', 'font-size: 32px'],
        ]) {
          await setViewport(width, 900);
          const widget = await stage(attributes, { style: style! });
          open(widget);
          expectFit(widget);
          if (name !== 'anywhere') await picture(`${name}-${width}${size}`, widget);
          await search(widget, 'zzzz');
          expectFit(widget);
          widget.closest('[lang]')!.remove();
        }
      }
    });
  }

  it('in a column of 200 px', async () => {
    for (const attributes of Object.values(variants))
      expectFit(await stage(attributes, { style: 'inline-size: 200px; box-sizing: border-box; padding: 0' }));
  });
});

describe('the sum', () => {
  it('is larger than the text and bold, and what is recommended is as the text', async () => {
    const widget = await stage(variants.usual);
    const { fontSize, fontWeight } = getComputedStyle(one(widget, '.picked'));
    expect(parseFloat(fontSize)).to.be.greaterThan(20);
    expect(fontWeight).to.equal('700');
    for (const it of all(widget, '.sum li')) expect(getComputedStyle(it).fontWeight).to.equal('400');
  });
});

describe('targets for a finger', () => {
  it('are 44 px high, also around a box to tick', async () => {
    await setViewport(320);
    const widget = await stage(variants.usual);
    const targets = all(widget, '.tick, .field input, select, button');
    expect(targets).to.have.length(6 + 3 + 2);
    for (const target of targets)
      expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 60)).to.be.at.least(44);
  });
});

describe('text can be read on every theme', () => {
  for (const [theme, style] of [
    ['light', ''],
    ['dark by color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark by background and color alone', 'background: #10233a; color: #e9eef5'],
    ['a brand', 'background: #fff; color: #24152f; --nw-accent: #5b2a86; --nw-surface: #f7f2fb'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, of the fields’ borders 3 or more`, async () => {
      const widget = await stage(`${variants.usual} sources="open"`, { style });
      const [lowest] = contrasts(widget.shadowRoot!);
      expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
      for (const field of all(widget, 'input, select, button'))
        expect(borderContrast(field), field.outerHTML.slice(0, 60)).to.be.at.least(3);
      await picture(theme, widget);
    });
  }
});

describe('with the reader’s own colours (forced colours)', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    itWhere('forcedColors', `${colorScheme}: text and bars are in the colour of text`, async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      const widget = await stage(variants.usual, { style: '--nw-accent: #5b2a86' });
      expect(contrasts(widget.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
      const { color } = getComputedStyle(one(widget, '.root'));
      for (const it of all(widget, '.bar rect')) expect(getComputedStyle(it).fill).to.equal(color);
      await picture(`forced-${colorScheme}`, widget);
    });
  }
});

describe('right to left', () => {
  it('words of such a language run their own way and fit, though they are longer', async () => {
    for (const width of [320, 800]) {
      for (const attributes of [variants.usual, variants.drinks]) {
        await setViewport(width, 900);
        const widget = await stage(attributes, { lang: 'qps-plocm', dir: 'rtl' });
        expect(getComputedStyle(one(widget, '.root')).direction).to.equal('rtl');
        open(widget);
        expectFit(widget);
        if (attributes === variants.usual) await picture(`rtl-${width}`, widget);
      }
    }
  });

  it('a bar begins at the side where the line begins', async () => {
    for (const [lang, side] of [
      ['qps-plocm', 'right'],
      ['en', 'left'],
    ] as const) {
      const widget = await stage(variants.usual, { lang, dir: 'rtl' });
      for (const { bar } of rowsSeen(widget)) {
        const scale = bar!.closest('svg')!.getBoundingClientRect();
        expect(bar!.getBoundingClientRect()[side]).to.be.closeTo(scale[side], 0.5);
      }
    }
  });
});

describe('on paper', () => {
  it('are all picks, their sum and the table, black on white, without controls and hints', async () => {
    for (const [name, attributes] of Object.entries(variants)) {
      const widget = await stage(attributes, {
        style: 'background: #10233a; color: #e9eef5; --nw-accent: #ffe',
      });
      // The picks are not in the table then.
      if (name === 'drinks') await search(widget, 'soy');
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await nextFrame(); // laid out anew with everything opened
      const isPrinted = (it: Element) => it.checkVisibility({ contentVisibilityAuto: true });
      for (const control of all(widget, '.controls, .controls *, button, .hint'))
        expect(isPrinted(control), control.outerHTML.slice(0, 80)).to.equal(false);
      const paper = all(widget, '.sum p, .sum li, tbody tr, .bar, .callout');
      expect(paper.length).to.be.greaterThan(7);
      for (const it of paper) expect(isPrinted(it), it.textContent).to.equal(true);
      expect(all(widget, '.sum ul:first-of-type li')).to.have.length(2);
      for (const it of all(widget, '.bar rect')) expect(getComputedStyle(it).fill).to.equal('rgb(0, 0, 0)');
      for (const link of all<HTMLAnchorElement>(widget, '.sources a'))
        expect(addedText(link, '::after')).to.include(link.href);
      const printed = all(widget, '.root, .root *:not(svg *)').filter(isPrinted);
      expect([...new Set(printed.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
      expect(getComputedStyle(one(widget, '.root')).backgroundColor).to.equal('rgb(255, 255, 255)');
      expectFit(widget);
      await picture(`print-${name}`, widget);
      dispatchEvent(new Event('afterprint'));
      await emulateMedia();
    }
  });

  it('nothing is said of ticks where there are none', async () => {
    const widget = await stage(variants.usual);
    one(widget, '.clear').click();
    await widget.updateComplete;
    await emulateMedia({ media: 'print' });
    expect(one(widget, '.none').checkVisibility()).to.equal(false);
  });
});
