/** The table as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { expectFit, onPaper, phone, picture, stage, tall } from '../support/look.js';
import {
  ageField,
  all,
  allSettled,
  one,
  openFinder,
  seenText,
  typeAge,
} from '../widgets/intake-table/table.js';

/** Pregnant, 25; in any language. */
async function fillIn(table: Element): Promise<void> {
  await openFinder(table);
  const [age] = all<HTMLInputElement>(table, '.age input');
  age!.value = '25';
  age!.dispatchEvent(new Event('input'));
  await allSettled();
  const stage = all<HTMLSelectElement>(table, '.finder select').at(-1)!;
  stage.value = 'pregnancy';
  stage.dispatchEvent(new Event('change'));
}

const variants = {
  answer: 'authority="us" age="34" sex="female" compact',
  marked: 'authority="us" age="34" sex="female"',
  finder: { attributes: 'region="US"', act: fillIn },
  anywhere: '',
  compare: 'compare="us-ca dach nnr in" age="12"',
  child: 'compare="us-ca efsa uk who" age="0.3"',
  chart: 'authority="us"',
  mmol: 'unit="mmol"',
  baby: 'authority="who" unit="mmol" age="0.3"',
  words: 'region="CH"',
} as const;

const table = { tag: 'intake-table', variants } as const;

everythingFits(table);

it('a hint at the age field fits a phone', async () => {
  await setViewport(phone, tall);
  const table = await stage('intake-table', '');
  await openFinder(table);
  await typeAge(table, 'abc');
  expectFit(table);
  await picture(table, 'hint-320');
});

describe('at phone width', () => {
  it('a row is a labelled pair: the ages, then who gets what', async () => {
    await setViewport(phone, tall);
    const table = await stage('intake-table', 'authority="us" age="34" sex="female" expand="ages"');
    const row = all(table, 'tbody tr').find((it) => it.textContent.includes('31–50'))!;
    expect(getComputedStyle(row).display).to.equal('block');
    expect([...row.querySelectorAll('td')].map(seenText)).to.deep.equal([
      'Women and girls 320 mg',
      'Men and boys 420 mg',
    ]);
  });

  it('figures side by side are a table, each number on one line', async () => {
    for (const width of [phone, 390]) {
      await setViewport(width, tall);
      const table = await stage('intake-table', '');
      for (const row of all(table, '.answers tbody tr'))
        expect(getComputedStyle(row).display, String(width)).to.equal('table-row');
      for (const number of all(table, '.number'))
        expect(number.getClientRects(), number.textContent).to.have.length(1);
      expect(all(table, '.label-in-row').some((it) => it.checkVisibility())).to.equal(false);
    }
  });

  it('the two numbers of one authority stand beside each other, each with its unit on one line', async () => {
    await setViewport(390, tall);
    const table = await stage('intake-table', 'authority="us"');
    const [women, men] = all(table, '.figure').map((it) => it.getBoundingClientRect());
    expect(women!.top).to.equal(men!.top);
    for (const amount of all(table, '.figure .amount > [aria-hidden]'))
      expect(amount.getBoundingClientRect().height).to.be.below(45);
  });
});

describe('with text of 200 %', () => {
  it('figures side by side are one below the other, each with its label', async () => {
    await setViewport(390, tall);
    const table = await stage('intake-table', 'compare="us uk"', { style: 'font-size: 32px' });
    expect(all(table, '.answers tbody tr').map(seenText)).to.deep.equal([
      'US, Canada Women 310–320 Men 400–420',
      'UK Women 270 Men 300',
    ]);
    for (const number of all(table, '.number'))
      expect(number.getClientRects(), number.textContent).to.have.length(1);
  });

  it('words in place of a figure have no empty label', async () => {
    await setViewport(390, tall);
    const table = await stage('intake-table', 'compare="us in" age="34"', { style: 'font-size: 32px' });
    expect(
      all(table, '.answers tbody td')
        .filter((it) => it.checkVisibility())
        .map(seenText),
    ).to.deep.equal([
      'Women 320',
      'Men 420',
      'India: there is no figure here for this group. Ask the National Institute of Nutrition in India, or a doctor or dietitian.',
    ]);
  });
});

describe('the table', () => {
  it('begins where its text does: a bar in one row moves no other', async () => {
    await setViewport(800, tall);
    const table = await stage('intake-table', 'authority="us" age="34" sex="female" expand="ages"');
    const left = (it: Element): number => it.getBoundingClientRect().left;
    for (const header of all(table, '.intakes tr:not(.asked) > th:first-child'))
      expect(left(header)).to.equal(left(one(table, 'caption')));
  });

  it('of figures side by side has lines between its rows only', async () => {
    await setViewport(390, tall);
    const rows = all(await stage('intake-table', ''), '.answers tr');
    const lines = rows.map((row) => parseFloat(getComputedStyle(row.lastElementChild!).borderBottomWidth));
    expect(lines).to.deep.equal([1, 1, 1, 0]);
  });
});

describe('the answer', () => {
  it('is twice the size of the text, and nothing in the widget is larger', async () => {
    const table = await stage('intake-table', 'authority="gb" age="34" sex="female" expand="all"');
    const size = (it: Element) => parseFloat(getComputedStyle(it).fontSize);
    const amount = size(one(table, '.alone .number'));
    expect(amount).to.equal(32);
    for (const it of all(table, '.root *')) expect(size(it), it.outerHTML.slice(0, 80)).to.be.at.most(amount);
  });
});

describe('the marked row', () => {
  for (const width of [800, 320]) {
    it(`stands out by weight, a bar and words, not by colour, at ${width} px`, async () => {
      await setViewport(width, tall);
      const table = await stage('intake-table', 'authority="us" age="34" sex="female" expand="ages"');
      const header = one(table, 'tr.asked > th');
      const other = one(table, 'tr:not(.asked) + tr.asked + tr > th');
      const { fontWeight, color } = getComputedStyle(header);
      expect(fontWeight).to.equal('700');
      // Where a row is a block, the bar is that of the row.
      const bars = [header.parentElement!, header].map((it) =>
        parseFloat(getComputedStyle(it).borderInlineStartWidth) >= 4 ? 1 : 0,
      );
      expect(bars).to.deep.equal(width < 400 ? [1, 0] : [0, 1]);
      expect(getComputedStyle(other).fontWeight).to.equal('400');
      expect(color).to.equal(getComputedStyle(other).color);
      expect(seenText(header)).to.equal('31–50 You asked about');
    });
  }
});

aFingerCanPress({ ...table, targets: { marked: 3, finder: 9, compare: 4, anywhere: 6, words: 3 } });

textCanBeRead({ ...table, pictures: { finder: 'finder', anywhere: 'anywhere', chart: 'chart' } });

forcedColoursAreKept({
  ...table,
  variants: { marked: variants.marked, anywhere: '', chart: variants.chart },
  pictures: { marked: '', anywhere: 'anywhere', chart: 'chart' },
  keeps: 'the marked row and the note keep their lines, and figures their bars',
  also: (it) => {
    const { color } = getComputedStyle(one(it, '.root'));
    for (const bar of all(it, 'tr.asked > th, .caution'))
      expect(getComputedStyle(bar).borderInlineStartColor).to.equal(color);
    for (const bar of all(it, '.bar rect')) expect(getComputedStyle(bar).fill).to.equal(color);
  },
});

itRunsRightToLeft(table);

describe('right to left', () => {
  it('the first column and the bar of the marked row are on the right', async () => {
    const table = await stage('intake-table', `${variants.marked} expand="ages"`, {
      lang: 'qps-plocm',
      dir: 'rtl',
    });
    const box = one(table, 'table').getBoundingClientRect();
    const header = one(table, 'tr.asked > th');
    expect(header.getBoundingClientRect().right).to.be.closeTo(box.right, 3);
    expect(parseFloat(getComputedStyle(header).borderRightWidth)).to.be.at.least(4);
  });
});

itPrints({ ...table, printed: '.figure .number, .uppers b, .upper > p, .caution span, .row-sources li' });

it('bars are black on paper, whatever the accent', async () => {
  const table = await stage('intake-table', '', { style: '--nw-accent: #ffe' });
  await onPaper(() => {
    for (const bar of all(table, '.bar rect')) expect(getComputedStyle(bar).fill).to.equal('rgb(0, 0, 0)');
  });
});

describe('a field', () => {
  it('whose age could not be read is marked by more than colour', async () => {
    const table = await stage('intake-table', '');
    await openFinder(table);
    const width = () => parseFloat(getComputedStyle(ageField(table)).borderTopWidth);
    const before = width();
    await typeAge(table, 'abc');
    expect(width()).to.be.greaterThan(before);
    expect(seenText(one(table, '#age-hint'))).not.to.equal('');
  });
});
