/** The list as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { addedText } from '../../support/page.js';
import { itWhere } from '../../support/abilities.js';
import { expect, nextFrame } from '@open-wc/testing';
import { deficiencyChecklist } from '../../../src/locales/en/deficiency-checklist.js';
import { shared } from '../../../src/locales/en/shared.js';
import { takeAway } from '../../../src/locales/en/take-away.js';
import { DeficiencyChecklist } from '../../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import {
  axNodes,
  axTree,
  emulateMedia,
  screenshot,
  setViewport,
  type AxNode,
} from '../../support/browser.js';
import { borderContrast, contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { pseudo } from '../../support/pseudo.js';
import {
  all,
  allSettled,
  boxes,
  boxFor,
  buttonOf,
  byHand,
  one,
  ownWords,
  until,
  keepFromPrinting,
  show,
  tick,
  tickAll,
} from './checklist.js';

DeficiencyChecklist.words.add('qps-plocm', pseudo({ ...shared, ...takeAway, ...deficiencyChecklist }));

const variants = {
  empty: { attributes: '', isTicked: false },
  ticked: { attributes: 'region="GB"', isTicked: true },
  risks: { attributes: 'show="risks" heading="" sources="open"', isTicked: false },
} as const;

interface Setting {
  style?: string;
  lang?: string;
  dir?: string;
}

/** A list in a page of its own: white, or as the style says. */
async function stage(
  { attributes, isTicked }: { attributes: string; isTicked: boolean },
  { style = '', lang = 'en', dir = 'ltr' }: Setting = {},
): Promise<DeficiencyChecklist> {
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><deficiency-checklist ${attributes}></deficiency-checklist></div></div>`,
  );
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  const list = page.querySelector('deficiency-checklist')!;
  if (isTicked) await tickAll(list);
  return list;
}

const open = (list: Element): void => {
  for (const details of all<HTMLDetailsElement>(list, 'details')) details.open = true;
};

async function picture(name: string, list: Element): Promise<void> {
  const page = list.closest<HTMLElement>('[lang]')!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`deficiency-checklist-${name}`, page);
}

function expectFit(list: Element): void {
  expect(misfits(list)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

/** With the text in a field that browsers without a clipboard give. */
async function withTextToCopy(list: Element): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  buttonOf(list, 'Copy').click();
  await until(() => byHand(list));
  Reflect.deleteProperty(navigator, 'clipboard');
}

describe('everything fits', () => {
  for (const width of [320, 390, 768, 1280]) {
    for (const [name, variant] of Object.entries(variants)) {
      it(`at ${width} px, with usual text and text of 200 %, open and closed: ${name}`, async () => {
        for (const [size, style] of [
          ['', ''],
          ['-large', 'font-size: 32px'],
        ] as const) {
          await setViewport(width, 900);
          const list = await stage(variant, { style });
          expectFit(list);
          await picture(`${name}-${width}${size}`, list);
          open(list);
          expectFit(list);
        }
      });
    }
  }

  it('in a column of 280 px, and of 200 px', async () => {
    for (const variant of Object.values(variants)) {
      for (const width of [280, 200]) {
        const list = await stage(variant, {
          style: `inline-size: ${width}px; box-sizing: border-box; padding: 0`,
        });
        open(list);
        expectFit(list);
      }
    }
  });

  it('with a long word in the reader’s own words, and the text to copy by hand', async () => {
    await setViewport(320, 900);
    const list = await stage(variants.ticked);
    ownWords(list).value = 'Krankenversicherungsbeitragsbemessungsgrenzenüberschreitung '.repeat(3);
    ownWords(list).dispatchEvent(new Event('input'));
    await allSettled();
    await withTextToCopy(list);
    const { left, right } = list.getBoundingClientRect();
    for (const field of all(list, 'textarea')) {
      const box = field.getBoundingClientRect();
      expect([box.left >= left, box.right <= right]).to.deep.equal([true, true]);
    }
    expect(sidewaysScroll(document)).to.equal(0);
    await picture('by-hand-320', list);
  });
});

describe('at phone width', () => {
  it('signs stand one below the other; on a wide page in columns', async () => {
    await setViewport(390, 900);
    const columns = (list: Element) =>
      new Set(all(list, 'fieldset:first-of-type li').map((it) => Math.round(it.getBoundingClientRect().left)))
        .size;
    expect(columns(await stage(variants.empty))).to.equal(1);
    await setViewport(800, 900);
    expect(columns(await stage(variants.empty))).to.be.greaterThan(1);
  });
});

describe('targets for a finger', () => {
  for (const width of [320, 800]) {
    it(`are 24 px or more, and 44 px for boxes with their words, fields and buttons, at ${width} px`, async () => {
      await setViewport(width);
      const list = await stage({ attributes: 'region="GB"', isTicked: true });
      await withTextToCopy(list);
      const large = all(list, '.tick, select, textarea, button');
      expect(large).to.have.length(25 + 1 + 2 + 3);
      for (const it of large) expect(it.getBoundingClientRect().height, it.outerHTML).to.be.at.least(44);
      for (const it of all(list, 'summary')) expect(it.getBoundingClientRect().height).to.be.at.least(24);
      for (const box of boxes(list)) {
        const { width: wide, height } = box.getBoundingClientRect();
        expect(Math.min(wide, height), 'the box itself can be seen').to.be.at.least(16);
      }
    });
  }

  it('the link that calls is one of them: 44 px', async () => {
    await setViewport(320);
    const list = await stage({ attributes: 'region="GB"', isTicked: false });
    expect(one(list, '.number a').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('the words beside a box tick it too', async () => {
    const list = await stage(variants.empty);
    const box = boxFor(list, /tingling/i);
    box.closest('label')!.querySelector('span')!.click();
    expect(box.checked).to.equal(true);
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
      const list = await stage(variants.ticked, { style });
      open(list);
      await withTextToCopy(list);
      const [lowest] = contrasts(list.shadowRoot!);
      expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
      for (const field of all(list, 'textarea, select, button'))
        expect(borderContrast(field), field.outerHTML.slice(0, 60)).to.be.at.least(3);
      await picture(theme, list);
    });
  }
});

describe('with the reader’s own colours (forced colours)', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    itWhere(
      'forcedColors',
      `${colorScheme}: all text can be read, and callouts and the note keep their lines`,
      async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        const list = await stage(variants.ticked, { style: '--nw-accent: #5b2a86' });
        open(list);
        expect(contrasts(list.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
        const { color } = getComputedStyle(one(list, '.root'));
        for (const it of all(list, '.callout'))
          expect(getComputedStyle(it).borderInlineStartColor).to.equal(color);
        expect(borderContrast(one(list, '.note'))).to.be.at.least(3);
        await picture(`forced-${colorScheme}`, list);
      },
    );
  }
});

describe('right to left', () => {
  for (const [name, variant] of Object.entries(variants)) {
    it(`words of such a language run their own way and fit, though they are longer: ${name}`, async () => {
      for (const width of [320, 800]) {
        await setViewport(width, 900);
        const list = await stage(variant, { lang: 'qps-plocm', dir: 'rtl' });
        expect(getComputedStyle(one(list, '.root')).direction).to.equal('rtl');
        expectFit(list);
        await picture(`rtl-${name}-${width}`, list);
        open(list);
        expectFit(list);
      }
    });
  }

  it('boxes are to the right of their words, bars at the right of callouts', async () => {
    const list = await stage(variants.empty, { lang: 'qps-plocm', dir: 'rtl' });
    for (const box of boxes(list)) {
      const words = box.closest('label')!.querySelector('span')!.getBoundingClientRect();
      expect(box.getBoundingClientRect().left).to.be.at.least(words.right);
    }
    for (const it of all(list, '.callout'))
      expect(parseFloat(getComputedStyle(it).borderRightWidth)).to.be.at.least(4);
  });

  it('the page’s direction does not turn English round', async () => {
    const list = await stage(variants.empty, { dir: 'rtl' });
    expect(getComputedStyle(one(list, '.opening')).direction).to.equal('ltr');
    expectFit(list);
  });
});

describe('on paper, with the page around it', () => {
  for (const [name, variant] of Object.entries(variants)) {
    it(`is black on white and whole, with links written out, no buttons and no list of countries: ${name}`, async () => {
      const list = await stage(variant, {
        style: 'background: #10233a; color: #e9eef5; --nw-accent: #ffe',
      });
      const words = `Since June, at night. ${'It began in the left foot. '.repeat(20)}`;
      ownWords(list).value = words;
      ownWords(list).dispatchEvent(new Event('input'));
      await allSettled();
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await nextFrame(); // laid out anew with everything opened
      const isPrinted = (it: Element) => it.checkVisibility({ contentVisibilityAuto: true });
      for (const it of all(list, 'select, button')) expect(isPrinted(it), it.outerHTML).to.equal(false);
      for (const it of all(list, 'li, .opening, .note, .callout, .section'))
        expect(isPrinted(it), it.outerHTML).to.equal(true);
      for (const box of boxes(list)) expect(isPrinted(box), 'a box to tick with a pen').to.equal(true);
      // As text: a field cuts off what does not fit in it.
      expect(isPrinted(ownWords(list))).to.equal(false);
      expect(one(list, '.written').innerText.trim()).to.equal(words.trim());
      expect(isPrinted(one(list, '.written'))).to.equal(true);
      for (const link of all<HTMLAnchorElement>(list, '.sources a'))
        expect(addedText(link, '::after')).to.include(link.href);
      const printed = all(list, '.root, .root *').filter(isPrinted);
      expect([...new Set(printed.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
      expect(getComputedStyle(one(list, '.root')).backgroundColor).to.equal('rgb(255, 255, 255)');
      expectFit(list);
      await picture(`print-${name}`, list);
      dispatchEvent(new Event('afterprint'));
      expect(all(list, 'details[open]')).to.have.length(variant.attributes.includes('open') ? 1 : 0);
    });
  }
});

describe('a screen reader', () => {
  const nodes = async (list: Element, role: string): Promise<AxNode[]> =>
    axNodes(await axTree(list)).filter((node) => node.role === role);

  itWhere('spokenText', 'is told of each box by its words, within a group of that title', async () => {
    const list = await stage(variants.empty);
    const groups = (await nodes(list, 'group'))
      .filter(({ children }) => !children.some(({ role }) => role === 'DisclosureTriangle')) // the sources
      .map((group) => [group.name, axNodes(group).filter(({ role }) => role === 'checkbox').length]);
    expect(groups).to.deep.equal([
      ['Early signs', 5],
      ['Later signs', 5],
      ['What makes a low level more likely', 7],
      ['Medicines that can lower magnesium', 8],
      ['Note for your appointment', 0],
    ]);
    const names = (await nodes(list, 'checkbox')).map(({ name }) => name);
    expect(names)
      .to.include('Tingling, or pins and needles')
      .and.to.include('Weakness Also a sign of too much.');
  });

  itWhere(
    'spokenText',
    'is told politely, once, that the note holds something; the note itself is not read out at each tick',
    async () => {
      const list = await stage(variants.empty);
      await tick(list, /tingling/i);
      const live = (await nodes(list, 'status')).map((node) => [
      node.properties.live,
      axNodes(node).filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim()).join(' '),
    ]); // prettier-ignore
      expect(live).to.deep.include(['polite', 'Your note holds what you ticked.']);
      for (const [how, words] of live) {
        expect(how).to.equal('polite');
        expect(words).not.to.include('Tingling');
      }
      const all_ = axNodes(await axTree(list));
      expect(all_.filter(({ properties }) => properties.live === 'assertive')).to.deep.equal([]);
    },
  );

  itWhere('spokenText', 'is told the field for own words by its label and hint', async () => {
    const [field] = await nodes(await stage(variants.empty), 'textbox');
    expect([field!.name, field!.description]).to.deep.equal([
      'In my own words', 'Since when? How often? What makes it better or worse?',
    ]); // prettier-ignore
  });

  it('is not led into the note that was printed', async () => {
    const list = await stage(variants.ticked);
    keepFromPrinting(list);
    buttonOf(list, 'Print').click();
    expect(await nodes(list, 'Iframe')).to.deep.equal([]);
  });
});
