/** Every medicine that may be shown: picked by a reader, its card says what the sources say. */
import { expect } from '@open-wc/testing';
import {
  notShown,
  published,
  type Direction,
  type PublishedInteraction,
} from '../../support/published/supplement-warning.js';
import {
  all,
  cardOf,
  lineOf,
  linesOf,
  listed,
  offered,
  openList,
  pick,
  said,
  shownName,
  showWarning,
  typeFast,
  typeName,
} from './warning.js';

const noGap = 'Time apart does not solve this.';
const unknown =
  'This name is not in our list. That does not mean there is no problem: ask a pharmacist. A general text on antacids says 2 to 4 hours from any other medicine. Brand names are not listed. Try the name of the substance, which is on the pack.';

/** What a card may say of the direction, with the medicine's own name in it. */
const directions: Readonly<Record<Direction, (name: string) => RegExp>> = {
  'magnesium lowers the medicine': (name) =>
    new RegExp(
      [
        `can bind ${name} in the gut\\. Then (less of it is taken up|it may no longer hold HIV in check)`,
        `can bind dolutegravir in the gut, and antacids also lower rilpivirine\\. Then they may no longer hold HIV in check`,
        `less ${name} may be taken up`,
        `lower (how much )?${name}( is taken up|, even when|\\. Then it may no longer hold HIV in check)`,
      ].join('|'),
      'i',
    ),
  'magnesium lowers or changes the medicine': (name) =>
    new RegExp(
      `may change how much ${name} (the body takes up|is taken up)|${name} can be taken up later|lowered ${name} in the blood`,
      'i',
    ),
  'magnesium raises the medicine': (name) => new RegExp(`may raise how much ${name} is taken up`, 'i'),
  'antacids are not to be taken with it': (name) =>
    new RegExp(`antacids should not be taken with ${name}`, 'i'),
  'together they upset the blood': (name) => new RegExp(`${name} can upset the acids in the blood`, 'i'),
  'the medicine lowers magnesium': (name) =>
    new RegExp(
      `with ${name} the body can lose more magnesium in urine|long use of ${name} can lower magnesium|${name}, such as \\d+ mg a day, can lower how much magnesium is taken up`,
      'i',
    ),
  'the medicine raises magnesium': (name) =>
    new RegExp(
      `${name} keeps magnesium in the body, so the level can rise|with ${name} and magnesium products too much magnesium can build up`,
      'i',
    ),
  'the medicine lets more magnesium in': (name) =>
    new RegExp(`${name} can slow the bowel\\. Then more magnesium gets into the blood`, 'i'),
  'low magnesium makes the medicine riskier': (name) =>
    new RegExp(`low magnesium can bring more side effects of ${name}`, 'i'),
  'the medicine lowers vitamin B12': (name) => new RegExp(`long use of ${name} can lower vitamin B12`, 'i'),
  'nothing is confirmed': (name) =>
    new RegExp(
      `do not name ${name}, so nothing is confirmed here|had no clear effect on ${name} in the blood`,
      'i',
    ),
  'the product holds magnesium': (name) => new RegExp(`${name} can contain magnesium`, 'i'),
  'the product holds vitamin B6': () => /too much vitamin B6 can itself damage nerves/i,
};

/** The other way round, said of a medicine that does the opposite. */
const opposite: Partial<Record<Direction, RegExp>> = {
  'the medicine lowers magnesium': /level can rise|keeps magnesium/i,
  'the medicine raises magnesium': /loses|lowers?\b/i,
};

const hours = (n: number): string => `${n} hours`;
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listedSources = (warning: Element): string[] =>
  all<HTMLAnchorElement>(warning, '.row-sources a').map(({ href }) => href);

/** The part of a card that speaks of this interaction: erlotinib has two. */
function partOf(card: HTMLElement, row: PublishedInteraction, name: string): HTMLElement {
  const says = directions[row.direction](shownName(name).replace(/[()]/g, '\\$&'));
  const parts = [...card.querySelectorAll<HTMLElement>('.rule')].filter((it) => says.test(lineOf(it)));
  expect(parts, `“${lineOf(card)}” says that ${row.direction}`).to.have.length(1);
  return parts[0]!;
}

/** What a card says of one interaction, line by line. */
function expectCard(card: HTMLElement, row: PublishedInteraction, name: string): void {
  const lines = linesOf(partOf(card, row, name));
  const gap = row.hours
    ? `${capitalised(shownName(name))}: at least ${hours(row.hours[0])} before magnesium, or at least ${hours(row.hours[1])} after it.`
    : undefined;
  expect(lines.filter((it) => /\bhours? (before|after)\b/.test(it))).to.deep.equal(gap ? [gap] : []);
  expect(lines.includes(noGap), name).to.equal(row.stays === true);
  expect(lines.filter((it) => /^Ask .* first[,.]/.test(it)).map((it) => it.slice(0, row.ask?.length))) //
    .to.deep.equal(row.ask ? [row.ask] : []);
  for (const pattern of row.says ?? []) expect(lines.join(' ')).to.match(pattern);
  for (const pattern of row.never ?? []) expect(lines.join(' ')).not.to.match(pattern);
  if (opposite[row.direction]) expect(lines.join(' ')).not.to.match(opposite[row.direction]!);
  expect(lines.includes('Sources differ. We show the longest time.'), `${name}: sources differ`).to.equal(
    row.differ === true,
  );
  expect(lines.includes('Few sources say this.'), name).to.equal(row.few?.includes(name) === true);
}

// One for each kind of line a card can have. Every medicine there is: below, and on the model in test/unit.
describe('a reader who picks', () => {
  for (const [title, name] of [
    ['tetracyclines', 'doxycycline'],
    ['raltegravir', 'raltegravir'],
    ['dolutegravir with rilpivirine', 'dolutegravir with rilpivirine'],
    ['iron', 'ferrous sulfate'],
    ['names that readers look for', 'pregabalin'],
    ['metformin and vitamin B12', 'metformin'],
    ['loop diuretics', 'torasemide'],
    ['other medicines with antacids', 'lithium'],
    ['medicines with antacids of aluminium and magnesium', 'atenolol'],
    ['medicines that slow the bowel', 'amitriptyline'],
    ['etidronate', 'etidronate'],
    ['loop diuretics', 'furosemide'],
    ['potassium-sparing diuretics', 'amiloride'],
    ['products that hold magnesium', 'multivitamins'],
  ] as const) {
    const row = published[title]!;
    it(`${name} reads: ${row.direction}; ${row.hours?.join(' hours before, or after: ') ?? 'no hours'}`, async () => {
      const warning = await showWarning();
      await pick(warning, name);
      expectCard(cardOf(warning, name), row, name);
    });
  }
});

describe('every card', () => {
  const everything = Object.values(published).flatMap(({ medicines }) => medicines);
  const place = document.createElement('div');
  const warning = document.createElement('supplement-warning');

  before(async () => {
    warning.setAttribute('medicines', everything.join(', '));
    place.append(warning);
    document.body.append(place);
    await warning.updateComplete;
  });
  after(() => place.remove());

  for (const [title, row] of Object.entries(published)) {
    it(`says what the sources say, and links to one that gives ${row.hours ? 'these hours' : 'it'}: ${title}`, () => {
      for (const name of row.medicines) {
        const card = cardOf(warning, name);
        expectCard(card, row, name);
        const part = partOf(card, row, name);
        const links = [...part.querySelectorAll('a')].map(({ href }) => href);
        expect(links).to.have.length.of.at.least(1);
        for (const link of links) expect(row.links, name).to.include(link);
        expect(lineOf(part)).to.match(/Source: .+\. .+\.$/);
        expect(listedSources(warning), 'in the list of sources too').to.include.members(links);
      }
    });
  }

  it('whose sources give different hours says that the longest are ours: of no other card it is said', () => {
    const said = all(warning, '.medicine').filter((it) => lineOf(it).includes('We show the longest time.'));
    const differing = Object.values(published).filter(({ differ }) => differ);
    expect(said).to.have.length(new Set(differing.flatMap(({ medicines }) => medicines)).size);
  });

  it('of a stomach acid medicine says 3 months and 1 in 4 (FDA, 2 March 2011), of metformin 1 in 10 (MHRA, June 2022)', () => {
    const ppi = lineOf(cardOf(warning, 'omeprazole'));
    expect(ppi).to.include('mostly after more than a year, in some after 3 months.');
    expect(ppi).to.include('In about 1 in 4 cases magnesium alone did not put it right.');
    expect(lineOf(cardOf(warning, 'metformin'))).to.include('in up to 1 in 10 people');
  });

  it('of a water tablet says which way magnesium goes: most lose it, some keep it', async () => {
    const warning = await showWarning();
    await typeName(warning, 'water tablet');
    const found = offered(warning);
    expect(found).to.include.members(['furosemide', 'indapamide', 'amiloride']);
    await pick(warning, 'amiloride', 'water tablet');
    await pick(warning, 'furosemide', 'water tablet');
    expect(lineOf(cardOf(warning, 'amiloride'))).to.include('the level can rise');
    expect(lineOf(cardOf(warning, 'furosemide'))).to.include('can lose more magnesium');
  });
});

describe('the list', () => {
  const names = [...new Set(Object.values(published).flatMap(({ medicines }) => medicines))];

  it('holds every medicine that a source was read on, and nothing more', async () => {
    const warning = await showWarning();
    await openList(warning);
    expect(listed(warning).sort()).to.deep.equal(names.map(shownName).sort());
  });

  it('is in the order of the alphabet', async () => {
    const warning = await showWarning();
    await openList(warning);
    const shown = listed(warning);
    expect(shown).to.deep.equal([...shown].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('does not hold what no authority’s page could be named for, and typing it gets the sentence on such names', async () => {
    const warning = await showWarning();
    await openList(warning);
    const every = listed(warning);
    for (const name of notShown) {
      expect(every.filter((it) => it.includes(name))).to.deep.equal([]);
      await typeFast(warning, name);
      expect(offered(warning)).to.deep.equal([]);
      expect(said(warning)).to.equal(unknown);
    }
  });
});
