/** The table as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { expectFit, phone, picture, stage, tall } from '../support/look.js';
import { addedText } from '../support/page.js';
import { ageField, all, one, seenText, typeAge } from '../widgets/intake-table/table.js';

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

const table = { tag: 'intake-table', variants } as const;

everythingFits(table);

it('a hint at the age field fits a phone', async () => {
  await setViewport(phone, tall);
  const table = await stage('intake-table', 'finder');
  await typeAge(table, 'abc');
  expectFit(table);
  await picture(table, 'hint-320');
});

describe('at phone width', () => {
  it('a row is a labelled pair: the ages, then who gets what', async () => {
    await setViewport(phone, tall);
    const table = await stage('intake-table', 'authority="us" age="34" sex="female"');
    const row = all(table, 'tbody tr').find((it) => it.textContent.includes('31–50'))!;
    expect(getComputedStyle(row).display).to.equal('block');
    const labels = [...row.querySelectorAll('td')].map((it) => [addedText(it, '::before'), seenText(it)]);
    expect(labels).to.deep.equal([
      ['Women and girls: ', '320 mg'],
      ['Men and boys: ', '420 mg'],
    ]);
  });

  it('a row side by side is one already where cells would break their sentences', async () => {
    await setViewport(390, tall);
    const table = await stage('intake-table', 'compare="us uk"');
    for (const row of all(table, '.comparison tbody tr')) {
      expect(getComputedStyle(row).display).to.equal('block');
      for (const amount of row.querySelectorAll('.group'))
        expect(amount.getClientRects(), amount.textContent).to.have.length(1);
    }
    const wide = one(await stage('intake-table', 'authority="us"'), 'table');
    expect(getComputedStyle(wide.querySelector('tbody tr')!).display).to.equal('table-row');
  });

  it('a row side by side without a figure has no empty label', async () => {
    await setViewport(phone, tall);
    const table = await stage('intake-table', 'compare="us in" age="2"');
    const drawn = all(table, '.comparison td').filter((it) => it.checkVisibility());
    expect(drawn.map(seenText)).to.deep.equal(['Children 1–3: 80 mg', 'RDA, 1997', 'No figure here']);
  });
});

describe('the table', () => {
  it('begins where its text does: a bar in one row moves no other', async () => {
    await setViewport(800, tall);
    const table = await stage('intake-table', 'authority="us" age="34" sex="female"');
    const left = (it: Element): number => it.getBoundingClientRect().left;
    for (const header of all(table, 'tr:not(.asked) > th:first-child'))
      expect(left(header)).to.equal(left(one(table, 'caption')));
  });
});

describe('the answer', () => {
  it('is twice the size of the text, and nothing in the widget is larger', async () => {
    const table = await stage('intake-table', 'authority="us" age="34" sex="female" sources="open"');
    const size = (it: Element) => parseFloat(getComputedStyle(it).fontSize);
    const amount = size(one(table, '.answer .amount'));
    expect(amount).to.equal(32);
    for (const it of all(table, '.root *')) expect(size(it), it.outerHTML.slice(0, 80)).to.be.at.most(amount);
  });
});

describe('the marked row', () => {
  for (const width of [800, 320]) {
    it(`stands out by weight, a bar and words, not by colour, at ${width} px`, async () => {
      await setViewport(width, tall);
      const table = await stage('intake-table', 'authority="us" age="34" sex="female"');
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

aFingerCanPress({ ...table, targets: { marked: 1, finder: 6, compare: 4, words: 1 } });

textCanBeRead({ ...table, pictures: { finder: 'finder', chart: 'chart' } });

forcedColoursAreKept({
  ...table,
  variants: { marked: 'finder authority="us" age="34" sex="female"', chart: variants.chart },
  pictures: { marked: '', chart: 'chart' },
  keeps: 'the marked row and the note keep their bars',
  also: (it) => {
    const { color } = getComputedStyle(one(it, '.root'));
    for (const bar of all(it, 'tr.asked > th, .callout'))
      expect(getComputedStyle(bar).borderInlineStartColor).to.equal(color);
  },
});

itRunsRightToLeft(table);

describe('right to left', () => {
  it('the first column and the bar of the marked row are on the right', async () => {
    const table = await stage('intake-table', variants.marked, { lang: 'qps-plocm', dir: 'rtl' });
    const box = one(table, 'table').getBoundingClientRect();
    const header = one(table, 'tr.asked > th');
    expect(header.getBoundingClientRect().right).to.be.closeTo(box.right, 3);
    expect(parseFloat(getComputedStyle(header).borderRightWidth)).to.be.at.least(4);
  });
});

itPrints({ ...table, printed: '.amount, .sources li' });

describe('a field', () => {
  it('whose age could not be read is marked by more than colour', async () => {
    const table = await stage('intake-table', 'finder');
    const width = () => parseFloat(getComputedStyle(ageField(table)).borderTopWidth);
    const before = width();
    await typeAge(table, 'abc');
    expect(width()).to.be.greaterThan(before);
    expect(seenText(one(table, '#age-hint'))).not.to.equal('');
  });
});
