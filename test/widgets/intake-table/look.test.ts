/** The table as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect, nextFrame } from '@open-wc/testing';
import { addedText } from '../../support/page.js';
import { shared } from '../../../src/locales/en/shared.js';
import { intakeTable } from '../../../src/locales/en/intake-table.js';
import { IntakeTable } from '../../../src/widgets/intake-table/intake-table.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { borderContrast, contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { pseudo } from '../../support/pseudo.js';
import { ageField, all, one, seenText, show, typeAge } from './table.js';

IntakeTable.words.add('qps-plocm', pseudo({ ...shared, ...intakeTable }));

const variants = {
  answer: 'authority="us" age="34" sex="female" view="answer"',
  marked: 'authority="us" age="34" sex="female"',
  finder: 'finder authority="us" age="25" life-stage="pregnancy"',
  anywhere: 'finder',
  compare: 'compare="us-ca efsa uk in" age="2"',
  chart: 'authority="us" view="chart"',
  mmol: 'authority="who" unit="mmol" age="0.3"',
  words: 'region="CH"',
} as const;

interface Setting {
  style?: string;
  lang?: string;
  dir?: string;
}

/** A table in a page of its own: white, or as the style says. */
async function stage(
  attributes: string,
  { style = '', lang = 'en', dir = 'ltr' }: Setting = {},
): Promise<Element> {
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><intake-table ${attributes}></intake-table></div></div>`,
  );
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  return page.querySelector('intake-table')!;
}

const open = (table: Element): void => {
  for (const details of all<HTMLDetailsElement>(table, 'details')) details.open = true;
};

async function picture(name: string, table: Element): Promise<void> {
  const page = table.closest<HTMLElement>('[lang]')!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`intake-table-${name}`, page);
}

function expectFit(table: Element): void {
  expect(misfits(table)).to.deep.equal([]);
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
          const table = await stage(attributes, { style: style! });
          expectFit(table);
          await picture(`${name}-${width}${size}`, table);
          open(table);
          expectFit(table);
        }
      });
    }
  }

  it('in a column of 280 px, and of 200 px', async () => {
    for (const attributes of Object.values(variants)) {
      for (const width of [280, 200]) {
        const table = await stage(attributes, {
          style: `inline-size: ${width}px; box-sizing: border-box; padding: 0`,
        });
        open(table);
        expectFit(table);
      }
    }
  });

  it('with a heading of one long word', async () => {
    await setViewport(320, 900);
    expectFit(
      await stage('heading="Krankenversicherungsbeitragsbemessungsgrenzenüberschreitung" authority="us"'),
    );
  });

  it('with a hint at the age field', async () => {
    await setViewport(320, 900);
    const table = await stage('finder');
    await typeAge(table, 'abc');
    expectFit(table);
    await picture('hint-320', table);
  });
});

describe('at phone width', () => {
  it('a row is a labelled pair: the ages, then who gets what', async () => {
    await setViewport(320, 900);
    const table = await stage('authority="us" age="34" sex="female"');
    const row = all(table, 'tbody tr').find((it) => it.textContent.includes('31–50'))!;
    expect(getComputedStyle(row).display).to.equal('block');
    const labels = [...row.querySelectorAll('td')].map((it) => [addedText(it, '::before'), seenText(it)]);
    expect(labels).to.deep.equal([
      ['Women and girls: ', '320 mg'],
      ['Men and boys: ', '420 mg'],
    ]);
  });

  it('a row side by side is one already where cells would break their sentences', async () => {
    await setViewport(390, 900);
    const table = await stage('compare="us uk"');
    for (const row of all(table, '.comparison tbody tr')) {
      expect(getComputedStyle(row).display).to.equal('block');
      for (const amount of row.querySelectorAll('.group'))
        expect(amount.getClientRects(), amount.textContent).to.have.length(1);
    }
    const wide = one(await stage('authority="us"'), 'table');
    expect(getComputedStyle(wide.querySelector('tbody tr')!).display).to.equal('table-row');
  });

  it('a row side by side without a figure has no empty label', async () => {
    await setViewport(320, 900);
    const table = await stage('compare="us in" age="2"');
    const drawn = all(table, '.comparison td').filter((it) => it.checkVisibility());
    expect(drawn.map(seenText)).to.deep.equal(['Children 1–3: 80 mg', 'RDA, 1997', 'No figure here']);
  });
});

describe('the answer', () => {
  it('is twice the size of the text, and nothing in the widget is larger', async () => {
    const table = await stage('authority="us" age="34" sex="female" sources="open"');
    const size = (it: Element) => parseFloat(getComputedStyle(it).fontSize);
    const amount = size(one(table, '.answer .amount'));
    expect(amount).to.equal(32);
    for (const it of all(table, '.root *')) expect(size(it), it.outerHTML.slice(0, 80)).to.be.at.most(amount);
  });
});

describe('the marked row', () => {
  for (const width of [800, 320]) {
    it(`stands out by weight, a bar and words, not by colour, at ${width} px`, async () => {
      await setViewport(width, 900);
      const table = await stage('authority="us" age="34" sex="female"');
      const header = one(table, 'tr.asked > th');
      const other = one(table, 'tr:not(.asked) + tr.asked + tr > th');
      const { fontWeight, color } = getComputedStyle(header);
      expect(fontWeight).to.equal('700');
      const barred = width < 400 ? header.parentElement! : header; // there a row is a block
      expect(parseFloat(getComputedStyle(barred).borderInlineStartWidth)).to.be.at.least(4);
      expect(getComputedStyle(other).fontWeight).to.equal('400');
      expect(color).to.equal(getComputedStyle(other).color);
      expect(seenText(header)).to.equal('31–50 You asked about');
    });
  }
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
        const table = await stage(`${attributes} sources="open"`, { style });
        open(table);
        const [lowest] = contrasts(table.shadowRoot!);
        expect(lowest!.contrast, `${name}: ${lowest!.text}`).to.be.at.least(4.5);
        for (const field of all(table, 'input, select, button'))
          expect(borderContrast(field), field.outerHTML.slice(0, 60)).to.be.at.least(3);
        if (name === 'finder' || name === 'chart') await picture(`${name}-${theme}`, table);
      }
    });
  }
});

describe('with the reader’s own colours (forced colours)', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    itWhere(
      'forcedColors',
      `${colorScheme}: all text can be read, and the marked row and the note keep their bars`,
      async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        const table = await stage('finder authority="us" age="34" sex="female" sources="open"', {
          style: '--nw-accent: #5b2a86',
        });
        expect(contrasts(table.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
        const { color } = getComputedStyle(one(table, '.root'));
        for (const it of all(table, 'tr.asked > th, .callout'))
          expect(getComputedStyle(it).borderInlineStartColor).to.equal(color);
        await picture(`forced-${colorScheme}`, table);
        await picture(
          `forced-chart-${colorScheme}`,
          await stage(variants.chart, { style: '--nw-accent: #5b2a86' }),
        );
      },
    );
  }
});

describe('right to left', () => {
  for (const [name, attributes] of Object.entries(variants)) {
    it(`words of such a language run their own way and fit, though they are longer: ${name}`, async () => {
      for (const width of [320, 800]) {
        await setViewport(width, 900);
        const table = await stage(attributes, { lang: 'qps-plocm', dir: 'rtl' });
        expect(getComputedStyle(one(table, '.root')).direction).to.equal('rtl');
        expectFit(table);
        await picture(`rtl-${name}-${width}`, table);
        open(table);
        expectFit(table);
      }
    });
  }

  it('the first column and the bar of the marked row are on the right', async () => {
    const table = await stage(variants.marked, { lang: 'qps-plocm', dir: 'rtl' });
    const box = one(table, 'table').getBoundingClientRect();
    const header = one(table, 'tr.asked > th');
    expect(header.getBoundingClientRect().right).to.be.closeTo(box.right, 3);
    expect(parseFloat(getComputedStyle(header).borderRightWidth)).to.be.at.least(4);
  });

  it('the page’s direction does not turn English round', async () => {
    const table = await stage(variants.marked, { dir: 'rtl' });
    expect(getComputedStyle(one(table, 'caption')).direction).to.equal('ltr');
    expectFit(table);
  });
});

describe('on paper', () => {
  for (const [name, attributes] of Object.entries(variants)) {
    it(`is black on white and whole, with links written out and without controls: ${name}`, async () => {
      const table = await stage(attributes, {
        style: 'background: #10233a; color: #e9eef5; --nw-accent: #ffe',
      });
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await nextFrame(); // laid out anew with everything opened
      const isPrinted = (it: Element) => it.checkVisibility({ contentVisibilityAuto: true });
      for (const field of all(table, 'input, select, button')) expect(isPrinted(field)).to.equal(false);
      for (const amount of all(table, '.amount')) expect(isPrinted(amount), amount.outerHTML).to.equal(true);
      for (const link of all<HTMLAnchorElement>(table, '.sources a')) {
        expect(isPrinted(link)).to.equal(true);
        expect(addedText(link, '::after')).to.include(link.href);
      }
      const printed = all(table, '.root, .root *').filter(isPrinted);
      expect([...new Set(printed.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
      expect(getComputedStyle(one(table, '.root')).backgroundColor).to.equal('rgb(255, 255, 255)');
      expectFit(table);
      await picture(`print-${name}`, table);
      dispatchEvent(new Event('afterprint'));
      expect(all(table, 'details[open]')).to.deep.equal([]);
    });
  }
});

describe('a field', () => {
  it('whose age could not be read is marked by more than colour', async () => {
    const table = await stage('finder');
    const width = () => parseFloat(getComputedStyle(ageField(table)).borderTopWidth);
    const before = width();
    await typeAge(table, 'abc');
    expect(width()).to.be.greaterThan(before);
    expect(seenText(one(table, '#age-hint'))).not.to.equal('');
  });
});
