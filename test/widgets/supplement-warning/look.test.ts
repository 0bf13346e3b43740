/** The warnings as they are seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { addedText } from '../../support/page.js';
import { itWhere } from '../../support/abilities.js';
import { expect, nextFrame } from '@open-wc/testing';
import { shared } from '../../../src/locales/en/shared.js';
import { supplementWarning } from '../../../src/locales/en/supplement-warning.js';
import { SupplementWarning } from '../../../src/widgets/supplement-warning/supplement-warning.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { borderContrast, contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { pseudo } from '../../support/pseudo.js';
import { all, cards, one, show, typeFast } from './warning.js';

SupplementWarning.words.add('qps-plocm', pseudo({ ...shared, ...supplementWarning }));

const variants = {
  anywhere: '',
  cards:
    'region="US" medicines="raltegravir, tacrolimus, gabapentin, amiloride, dolutegravir with rilpivirine"',
  conditions: 'region="DE" conditions="slow-bowel" unit="mmol"',
  without: 'region="AU" medicines="bowel-cleansing preparations" heading=""',
} as const;

interface Setting {
  style?: string;
  lang?: string;
  dir?: string;
  typed?: string;
}

/** A widget in a page of its own: white, or as the style says. */
async function stage(
  attributes: string,
  { style = '', lang = 'en', dir = 'ltr', typed = '' }: Setting = {},
): Promise<SupplementWarning> {
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><supplement-warning ${attributes}></supplement-warning></div></div>`,
  );
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  const warning = page.querySelector('supplement-warning')!;
  if (typed) await typeFast(warning, typed);
  return warning;
}

const open = (warning: Element): void => {
  for (const details of all<HTMLDetailsElement>(warning, 'details')) details.open = true;
};

async function picture(name: string, warning: Element): Promise<void> {
  const page = warning.closest<HTMLElement>('[lang]')!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`supplement-warning-${name}`, page);
}

function expectFit(warning: Element): void {
  expect(misfits(warning)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

describe('everything fits', () => {
  for (const width of [320, 390, 768, 1280]) {
    for (const [name, attributes] of Object.entries(variants)) {
      it(`at ${width} px, with usual text and text of 200 %, open and closed: ${name}`, async () => {
        for (const [size, style] of [
          ['', ''],
          ['-large', 'font-size: 32px'],
        ]) {
          await setViewport(width, 900);
          const warning = await stage(attributes, { style: style! });
          expectFit(warning);
          await picture(`${name}-${width}${size}`, warning);
          open(warning);
          expectFit(warning);
          for (const typed of ['levo', 'm', 'zzzz']) {
            await typeFast(warning, typed);
            expectFit(warning);
          }
        }
      });
    }
  }

  it('in a column of 280 px, and of 200 px', async () => {
    for (const attributes of Object.values(variants)) {
      for (const width of [280, 200]) {
        const style = `inline-size: ${width}px; box-sizing: border-box; padding: 0`;
        const warning = await stage(attributes, { style, typed: 'magnesium' });
        open(warning);
        expectFit(warning);
      }
    }
  });

  it('with names found on a phone', async () => {
    await setViewport(320, 900);
    const warning = await stage('region="US"', { typed: 'antibiotic' });
    expectFit(warning);
    await picture('found-320', warning);
  });
});

describe('a card', () => {
  it('has its weightiest sentences in bold, and its source smaller', async () => {
    const warning = await stage(variants.cards);
    const weight = (it: Element): number => Number(getComputedStyle(it).fontWeight);
    const lines = cards(warning).flatMap((it) => [...it.querySelectorAll('p')]);
    const weighty = lines.filter((it) =>
      /does not solve this|^\s*Ask .* first|at least/.test(it.textContent),
    );
    expect(weighty.length).to.be.greaterThan(5);
    for (const it of weighty) expect(weight(it), it.textContent).to.be.at.least(700);
    for (const it of all(warning, '.medicine a'))
      expect(parseFloat(getComputedStyle(it).fontSize)).to.be.within(13, 15);
  });

  it('stands apart from the next by a line and room', async () => {
    const boxes = cards(await stage(variants.cards)).map((it) => it.getBoundingClientRect());
    expect(boxes.length).to.equal(5);
    boxes.slice(1).forEach((box, i) => expect(box.top - boxes[i]!.bottom).to.be.at.least(8));
  });
});

describe('targets for a finger', () => {
  it('are 24 px or more, and 44 px for fields and buttons', async () => {
    await setViewport(320);
    const warning = await stage('region="US" medicines="gabapentin" sources="open"', { typed: 'levo' });
    const targets = all(warning, 'summary, input, select, button');
    expect(targets.length).to.be.greaterThan(6);
    for (const target of targets) {
      const least = target.matches('summary') ? 24 : 44;
      const { width, height } = target.getBoundingClientRect();
      expect(height, target.outerHTML).to.be.at.least(least);
      expect(width, target.outerHTML).to.be.at.least(24);
    }
  });
});

describe('text can be read on every theme', () => {
  for (const [theme, style] of [
    ['light', ''],
    ['dark by color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark by background and color alone', 'background: #10233a; color: #e9eef5'],
    ['paper with brown text', 'background: #fdf6e3; color: #5b4636'],
    ['a brand', 'background: #fff; color: #24152f; --nw-accent: #5b2a86; --nw-surface: #f7f2fb'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, of the fields’ borders 3 or more`, async () => {
      for (const [name, attributes] of Object.entries(variants)) {
        const warning = await stage(`${attributes} sources="open"`, { style, typed: 'levo' });
        const [lowest] = contrasts(warning.shadowRoot!);
        expect(lowest!.contrast, `${name}: ${lowest!.text}`).to.be.at.least(4.5);
        for (const field of all(warning, 'input, select, button'))
          expect(borderContrast(field), field.outerHTML.slice(0, 60)).to.be.at.least(3);
        if (name === 'cards') await picture(`${name}-${theme}`, warning);
      }
    });
  }
});

describe('with the reader’s own colours (forced colours)', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    itWhere(
      'forcedColors',
      `${colorScheme}: all text can be read, and the warnings keep their bars`,
      async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        const warning = await stage(`${variants.cards} sources="open"`, { style: '--nw-accent: #5b2a86' });
        expect(contrasts(warning.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
        const { color } = getComputedStyle(one(warning, '.root'));
        const bars = all(warning, '.callout');
        expect(bars).to.have.length(2);
        for (const it of bars) expect(getComputedStyle(it).borderInlineStartColor).to.equal(color);
        await picture(`forced-${colorScheme}`, warning);
      },
    );
  }
});

describe('right to left', () => {
  for (const [name, attributes] of Object.entries(variants)) {
    it(`words of such a language run their own way and fit, though they are longer: ${name}`, async () => {
      for (const width of [320, 800]) {
        await setViewport(width, 900);
        const warning = await stage(attributes, { lang: 'qps-plocm', dir: 'rtl' });
        expect(getComputedStyle(one(warning, '.root')).direction).to.equal('rtl');
        expectFit(warning);
        await picture(`rtl-${name}-${width}`, warning);
        open(warning);
        await typeFast(warning, 'levo');
        expectFit(warning);
      }
    });
  }

  it('the bar of the warning is on the right', async () => {
    const warning = await stage(variants.cards, { lang: 'qps-plocm', dir: 'rtl' });
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(all(warning, '.callout')[0]!);
    expect(parseFloat(borderRightWidth)).to.be.at.least(4);
    expect(parseFloat(borderLeftWidth)).to.equal(0);
  });

  it('the page’s direction does not turn English round', async () => {
    const warning = await stage(variants.cards, { dir: 'rtl' });
    expect(getComputedStyle(one(warning, '.conditions')).direction).to.equal('ltr');
    expectFit(warning);
  });
});

describe('on paper', () => {
  for (const [name, attributes] of Object.entries(variants)) {
    it(`is black on white and whole, cards too, with links written out and without controls: ${name}`, async () => {
      const warning = await stage(attributes, {
        style: 'background: #10233a; color: #e9eef5; --nw-accent: #ffe',
        typed: 'levo',
      });
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await nextFrame(); // laid out anew with everything opened
      const isPrinted = (it: Element) => it.checkVisibility({ contentVisibilityAuto: true });
      for (const control of all(warning, 'input, select, button, .found, .finder .label, #found'))
        expect(isPrinted(control), control.outerHTML.slice(0, 80)).to.equal(false);
      const inCards = cards(warning).flatMap((it) => [...it.querySelectorAll('p')]);
      for (const it of [...inCards, ...all(warning, '.callout, .conditions dd, .section')])
        expect(isPrinted(it), it.textContent).to.equal(true);
      for (const link of all<HTMLAnchorElement>(warning, '.sources a')) {
        expect(isPrinted(link)).to.equal(true);
        expect(addedText(link, '::after')).to.include(link.href);
      }
      const printed = all(warning, '.root, .root *').filter(isPrinted);
      expect([...new Set(printed.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
      expect(getComputedStyle(one(warning, '.root')).backgroundColor).to.equal('rgb(255, 255, 255)');
      expectFit(warning);
      await picture(`print-${name}`, warning);
      dispatchEvent(new Event('afterprint'));
      expect(all(warning, 'details[open]')).to.deep.equal([]);
    });
  }

  it('a card is not broken over two sheets', async () => {
    const warning = await stage(variants.cards);
    await emulateMedia({ media: 'print' });
    for (const card of cards(warning)) expect(getComputedStyle(card).breakInside).to.equal('avoid');
  });
});
