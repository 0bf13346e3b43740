/** What a reader is given to read: short sentences, no verdicts, and no number without a source. */
import { expect } from '@open-wc/testing';
import { clock } from '../../../src/base/clock.js';
import { fillText } from '../../../src/base/words.js';
import { intakeTable } from '../../../src/locales/en/intake-table.js';
import { IntakeTable } from '../../../src/widgets/intake-table/intake-table.js';
import { shared } from '../../../src/locales/en/shared.js';
import { readingGrade } from '../../support/reading-grade.js';
import { authorityOf } from '../../support/authorities.js';
import { resolveFigure } from '../../support/figures.js';
import { textNodes } from '../../support/page.js';
import { englishLetters, pseudo } from '../../support/pseudo.js';
import { attributesFor, authorities, tableOf } from './published.js';
import { all, flatText, one, seenText, show, showTable, sourceLinks } from './table.js';

/** Every string of the widget's words, with its place among them. */
function strings(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : strings(value as object, `${path}${key}.`),
  );
}

const longest = (texts: readonly string[]): string =>
  [...texts].sort((a, b) => wordCount(b) - wordCount(a))[0]!;
const wordCount = (text: string): number => text.split(/\s+/).filter((it) => /[a-z0-9]/i.test(it)).length;

/** Places filled with the longest thing that can stand in them. */
const filled = (text: string): string =>
  fillText(text, {
    authority: longest(Object.values(intakeTable.authorities)),
    ask: longest(Object.values(intakeTable.ask)),
    ages: '0 to under 4 months',
    group: 'Breastfeeding, 18 and older',
    amount: '310 to 320 milligrams',
    scope: longest(Object.values(intakeTable.upper.scopes)),
    unit: 'Milligrams', kind: 'RDA', year: 1997, n: 320, from: 31, to: 50,
  }); // prettier-ignore

const sentences = strings(intakeTable)
  .flatMap(([path, text]) =>
    filled(text)
      .split(/(?<=[.?!])\s+/)
      .map((sentence) => ({ path, sentence })),
  )
  .filter(({ sentence }) => /[.?!]$/.test(sentence));

describe('the words', () => {
  it('are in sentences of 20 words or fewer, whatever stands in their places', () => {
    const long = sentences.filter(({ sentence }) => wordCount(sentence) > 20);
    expect(long).to.deep.equal([]);
    expect(sentences.length).to.be.greaterThan(40);
  });

  it('can be read at grade 8 or easier', () => {
    // The mineral's own name is left out, as names of drugs are.
    const named = sentences.map(({ sentence }) => sentence);
    const grade = readingGrade(named.map((sentence) => sentence.replace(/magnesium/gi, '')));
    console.log(
      `intake-table: reading grade ${grade.toFixed(1)} over ${named.length} sentences, ${readingGrade(named).toFixed(1)} with the word magnesium`,
    );
    expect(grade).to.be.at.most(8);
  });

  it('give no diagnosis, no promise and no order', () => {
    const banned =
      /diagnos|\btreat|\bcure|\bprevent|you have|you need|you should|you must|deficien|\bsafe\b|\bnormal\b(?! food)|\bscore\b|\brisk-free|\bguarantee/i;
    expect(strings(intakeTable).filter(([, text]) => banned.test(text))).to.deep.equal([]);
  });

  it('never call food or an amount a limit, nor the upper level a goal', () => {
    const upper = strings(intakeTable.upper)
      .map(([, text]) => text)
      .join(' ');
    expect(upper).not.to.match(/\b(goal|target|aim|reach|recommended|advised amount)\b/i);
    const amounts = strings({ ...intakeTable, upper: {}, compare: {} })
      .map(([, text]) => text)
      .join(' ');
    expect(amounts).not.to.match(/\b(limit|maximum|at most|no more than)\b/i);
  });
});

/** Tables with everything that can be in them, opened. */
const whole = [
  ...authorities.flatMap((id) => [
    `authority="${id}" finder sources="open"`,
    `authority="${id}" view="chart" unit="mmol" sources="open"`,
    ...tableOf(id).rows.map((row) => `authority="${id}" view="answer" ${attributesFor(row)}`),
  ]),
  'finder sources="open"',
  'compare="us efsa uk anz who jp dach nnr" sources="open" age="40"',
  'compare="us in ch" view="chart" sources="open"',
  'authority="in"',
  'authority="ch" view="chart" finder',
];

/** Tables of `whole`, a dozen at a time. */
async function eachWhole(look: (table: IntakeTable, attributes: string) => void): Promise<void> {
  for (let i = 0; i < whole.length; i += 12) {
    const some = whole.slice(i, i + 12);
    const page = await show(some.map((it) => `<div><intake-table ${it}></intake-table></div>`).join(''));
    page.querySelectorAll('intake-table').forEach((table, k) => look(table, some[k]!));
    page.remove();
  }
}

describe('every number', () => {
  it(`on screen leads to a source with an address and a date, in ${whole.length} tables`, async () => {
    let count = 0;
    await eachWhole((table, attributes) => {
      for (const text of textNodes(one(table, '.root'))) {
        if (!/\d/.test(text.data)) continue;
        count++;
        const id = text.parentElement!.closest<HTMLElement>('[data-figure]')?.dataset.figure;
        const figure = id === undefined ? undefined : resolveFigure(id);
        expect(
          figure,
          `${attributes}: “${text.data.trim()}” in ${text.parentElement!.outerHTML.slice(0, 120)}`,
        ).not.to.equal(undefined);
        expect(figure!.source.url).not.to.equal('');
        expect(figure!.checked).to.match(/^\d{4}-\d\d$/);
      }
    });
    console.log(`${count} numbers in ${whole.length} intake tables`);
    expect(count).to.be.greaterThan(1000);
  });

  it('in an attribute of its own for the ear leads there too', async () => {
    await eachWhole((table) => {
      for (const it of all(table, '[aria-label], [aria-description], [title], [alt]'))
        expect(it.getAttribute('aria-label') ?? '').not.to.match(/\d/);
    });
  });

  it('has its source in the list under the table', async () => {
    await eachWhole((table, attributes) => {
      const urls = sourceLinks(table);
      const figures = all(table, '[data-figure^="intake/"], [data-figure^="upper/"]').map(
        (it) => it.dataset.figure!,
      );
      for (const figure of new Set(figures))
        expect(urls, `${attributes}: ${figure}`).to.include(resolveFigure(figure)!.source.url);
    });
  });
});

describe('every link', () => {
  it('leads to an authority or a journal that was looked at, in a secure way', async () => {
    const links = new Set<string>();
    await eachWhole((table) => all<HTMLAnchorElement>(table, 'a').forEach(({ href }) => links.add(href)));
    expect(links.size).to.be.at.least(13);
    for (const link of links) {
      expect(link).to.match(/^https:\/\//);
      expect(authorityOf(link), link).not.to.equal(undefined);
    }
  });

  it('says where it leads: title, organisation, year or that none is shown, and the check', async () => {
    const table = await showTable('authority="us" sources="open"');
    expect(all(table, '.sources li').map(seenText)).to.deep.equal([
      'Dietary Reference Intakes, table J-3: recommended allowances and adequate intakes, elements. National Academies, United States and Canada, 2019. Checked November 2026.',
      'Dietary Reference Intakes, applications in dietary assessment: upper intake levels. National Academies, United States and Canada, 2000. Checked November 2026.',
      'Magnesium. Memorial Sloan Kettering Cancer Center, no date shown. Checked November 2026.',
      'Magnesium basics. Clinical Kidney Journal, 2012. Checked November 2026.',
    ]);
    expect(seenText(one(table, '.sources'))).to.include(
      'Facts collected from the sources below, edition 2026-11. Not reviewed by a clinician.',
    );
  });
});

describe('the date', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
  });

  const overdue = 'These amounts are due for a new check. They may have changed.';

  for (const [today, isDue] of [
    ['2026-11-30', false],
    ['2029-11-30', false],
    ['2029-12-01', true],
    ['2040-01-01', true],
    ['2020-01-01', false],
  ] as const) {
    it(`of the check is shown on ${today}, and ${isDue ? 'one sentence says' : 'nothing says'} that it is long ago`, async () => {
      clock.now = () => new Date(`${today}T12:00:00Z`);
      const table = await showTable('authority="us" age="34" sex="female"');
      expect(seenText(one(table, 'summary'))).to.equal('Sources Checked November 2026.');
      expect(flatText(table).split(overdue)).to.have.length(isDue ? 2 : 1);
      expect(flatText(table), 'no figure is hidden').to.include('320 mg');
    });
  }
});

describe('in another language', () => {
  // The language stays with the class, so it has a tag that no other test uses.
  before(() => IntakeTable.words.add('en-x-pseudo', pseudo({ ...shared, ...intakeTable })));

  for (const attributes of [
    'finder authority="who" age="0.2"',
    'authority="us" age="34" sex="female" view="answer"',
    'compare="us in" age="40"',
    'authority="us" view="chart" unit="mmol"',
    'authority="ch"',
    'authority="uk" life-stage="pregnancy"',
  ]) {
    it(`no word stays English, and none is put together from pieces: ${attributes}`, async () => {
      const page = await show(
        `<div lang="en-x-pseudo"><intake-table ${attributes} sources="open"></intake-table></div>`,
      );
      const root = one(page.querySelector('intake-table')!, '.root');
      expect([root.lang, root.dir]).to.deep.equal(['en-x-pseudo', 'rtl']);
      const copy = root.cloneNode(true) as HTMLElement;
      // Names, of countries, and of sources and their publishers; and the bare numbers at an axis.
      for (const it of copy.querySelectorAll('.sources li, .region option, .chart text')) it.remove();
      let left = copy.textContent.replaceAll('November', '');
      expect(left).not.to.match(englishLetters);
      for (let before = ''; left !== before;) {
        before = left;
        left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
      }
      expect(left.trim(), 'outside of any words').to.equal('');
    });
  }
});
