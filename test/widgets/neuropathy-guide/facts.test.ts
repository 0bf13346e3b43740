/** What is on screen against what the sources say: see published.ts. */
import { expect } from '@open-wc/testing';
import { isCiting, keepCitations, sourcesOf } from '../../support/facts.js';
import { all, buttonOf, felt, lineOf, one, showGuide, under } from './guide.js';
import {
  causes,
  feelings,
  nerves,
  notShown,
  nutrients,
  pages,
  places,
  urgent,
  type Page,
  type Published,
} from '../../support/published/neuropathy-guide.js';

const sections = {
  urgent: 'When it cannot wait',
  feelings: 'What it can feel like, and where',
  spread: 'How it usually starts',
  care: 'Every day, with numb feet',
  causes: 'Causes',
  nutrients: 'Nutrients that matter to nerves',
} as const;

/** Every row is said once, and nothing else is. */
function expectRows(texts: readonly string[], rows: readonly { says: RegExp }[]): void {
  for (const { says } of rows)
    expect(
      texts.filter((it) => says.test(it)),
      String(says),
    ).to.have.length(1);
  const others = texts.filter((text) => !rows.some(({ says }) => says.test(text)));
  expect(others, 'nothing that no source names').to.deep.equal([]);
}

/** The sources a reader is led to are pages that say it. */
function expectSources(element: Element, sources: readonly Page[]): void {
  const text = lineOf(element);
  const named = sourcesOf(element).map(({ url }) => url);
  expect(named, `${text}: a source`).not.to.deep.equal([]);
  const published: readonly string[] = sources.map((it) => pages[it]);
  const others = named.filter((url) => !published.includes(url));
  expect(others, `${text}: pages that do not say it`).to.deep.equal([]);
}

keepCitations();

const itemsUnder = (guide: Element, title: string): HTMLElement[] =>
  under(guide, title).flatMap((it) => [...it.querySelectorAll<HTMLElement>('li')]);

function expectItems(guide: Element, title: string, rows: readonly Published[]): void {
  const items = itemsUnder(guide, title);
  expectRows(items.map(lineOf), rows);
  for (const item of items) expectSources(item, rows.find(({ says }) => says.test(lineOf(item)))!.sources);
}

it('the guide opens with what it is and how common, and its sections are in this order', async () => {
  const guide = await showGuide();
  expect(all(guide, '.heading').map(lineOf)).to.deep.equal(['What peripheral neuropathy is']);
  expect(lineOf(one(guide, '.opening')))
    .to.match(/outside the brain and spinal cord/)
    .and.to.match(/starts in the toes and moves up slowly/);
  expectSources(one(guide, '.opening'), ['ninds', 'niddk']);
  const spans = all(guide, '.opening + p > span');
  expect(spans.map(lineOf)).to.deep.equal([
    'More than 100 kinds are known.',
    'In the UK almost 1 in 10 people over 55 have it to some degree.',
  ]);
  expectSources(spans[0]!, ['ninds']);
  expectSources(spans[1]!, ['nhsinform', 'fife']);
  expect(all(guide, '.section').map(lineOf)).to.deep.equal(Object.values(sections));
});

describe('what it can feel like', () => {
  it('without a pick: everything the sources name, under its kind of nerve, and what that nerve does', async () => {
    const guide = await showGuide();
    const groups = Object.entries(felt(guide));
    expect(groups).to.have.length(3);
    Object.entries(nerves).forEach(([nerve, { name, carries, sources }], i) => {
      const [title, texts] = groups[i]!;
      expect(title).to.match(name);
      expectRows(
        texts,
        feelings.filter((it) => it.nerve === nerve),
      );
      const work = all(guide, '.feelings dd > p')[i]!;
      for (const it of carries) expect(lineOf(work)).to.match(it);
      expectSources(work, sources);
    });
    for (const item of all(guide, '.feelings li'))
      expectSources(item, nerves[feelings.find(({ says }) => says.test(lineOf(item)))!.nerve].sources);
  });

  it('in a place: what can be felt there and nothing else, whichever place is picked', async () => {
    const guide = await showGuide();
    for (const [place, name] of Object.entries(places)) {
      buttonOf(guide, name).click();
      await guide.updateComplete;
      const here = feelings.filter(({ at }) => (at as readonly string[]).includes(place));
      expect(here, place).not.to.deep.equal([]);
      expectRows(Object.values(felt(guide)).flat(), here);
      for (const [title, texts] of Object.entries(felt(guide)))
        for (const text of texts)
          expect(title, text).to.match(nerves[here.find(({ says }) => says.test(text))!.nerve].name);
    }
  });

  it('by a kind of nerve: what that one brings and nothing else, with what it carries', async () => {
    const guide = await showGuide();
    for (const [nerve, { name, carries }] of Object.entries(nerves)) {
      buttonOf(guide, name).click();
      await guide.updateComplete;
      const [[title, texts], ...others] = Object.entries(felt(guide)) as [[string, string[]]];
      expect(others).to.deep.equal([]);
      expect(title).to.match(name);
      expectRows(
        texts,
        feelings.filter((it) => it.nerve === nerve),
      );
      for (const it of carries) expect(lineOf(one(guide, '.feelings dd > p'))).to.match(it);
    }
  });

  it('pain is said to be often worse at night', async () => {
    expect(felt(await showGuide())['Nerves for feeling (sensory)']!.join()).to.match(
      /pain, often worse at night/,
    );
  });
});

it('a reader with numb feet is told what to do every day', async () => {
  const [care] = under(await showGuide(), sections.care);
  expect(lineOf(care!)).to.equal('Look at both feet every day. Wear shoes that fit well.');
  expectSources(care!, ['fife']);
});

describe('how it usually starts', () => {
  it('toes, then up the legs like a stocking, then the hands like a glove; sudden is a warning', async () => {
    const [steps, slow] = under(await showGuide(), sections.spread);
    const says = [/toes, on both sides/, /legs, like a stocking/, /hands.*like a glove/];
    const items = [...steps!.querySelectorAll('li')];
    expect(items).to.have.length(3);
    items.forEach((it, i) => expect(lineOf(it)).to.match(says[i]!));
    expect(lineOf(slow!))
      .to.match(/Slow is the usual way/)
      .and.to.match(/sudden start is a warning sign/);
    for (const it of [steps!, slow!]) expectSources(it, ['niddk', 'ninds']);
  });
});

describe('when it cannot wait', () => {
  it('three levels in words, the most urgent first, each sign in its own', async () => {
    const guide = await showGuide();
    const blocks = all(guide, '.callout');
    expect(blocks.map((it) => lineOf(it.querySelector('.level')!))).to.deep.equal(Object.keys(urgent));
    expect(blocks.map((it) => lineOf(it.querySelector('.severity')!))).to.deep.equal([
      'Emergency',
      'Warning',
      'Note',
    ]);
    Object.values(urgent).forEach((rows, i) => {
      const signs = [...blocks[i]!.querySelectorAll('li, p')].filter(isCiting);
      expectRows(signs.map(lineOf), rows);
      for (const it of signs) expectSources(it, rows.find(({ says }) => says.test(lineOf(it)))!.sources);
    });
    expect(lineOf(blocks[2]!)).to.match(/finding the cause early can limit the damage/i);
  });
});

describe('causes and nutrients', () => {
  it('every cause a source names, the most common first and “no cause found” last', async () => {
    const guide = await showGuide();
    expectItems(guide, sections.causes, causes);
    const texts = itemsUnder(guide, sections.causes).map(lineOf);
    expect(texts[0]).to.match(causes[0]!.says);
    expect(texts.at(-1)).to.match(causes.at(-1)!.says);
  });

  it('each nutrient says whether too little or too much is what matters, and magnesium claims no more', async () => {
    const guide = await showGuide();
    const rows = all(guide, '.nutrients > div');
    expect(rows.map((it) => lineOf(it.querySelector('dt')!))).to.have.members(Object.keys(nutrients));
    for (const row of rows) {
      const { says, sources } = nutrients[lineOf(row.querySelector('dt')!)]!;
      for (const it of says) expect(lineOf(row.querySelector('dd')!)).to.match(it);
      expectSources(row, sources);
    }
  });
});

describe('the rest', () => {
  it('nothing is shown that no authority’s page carries', async () => {
    const text = lineOf(one(await showGuide('sources="open"'), '.root'));
    for (const it of notShown) expect(text).not.to.match(it);
  });

  it('every page that something on show is taken from is in the list of sources, once', async () => {
    const guide = await showGuide('sources="open"');
    const links = all<HTMLAnchorElement>(guide, '.sources a').map(({ href }) => href);
    expect(links.length).to.equal(new Set(links).size);
    expect(links).to.have.members(Object.values(pages));
  });
});
