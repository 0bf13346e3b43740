/** What is on screen against what the sources say: see published.ts. */
import { expect } from '@open-wc/testing';
import { keepCitations, sourcesOf } from '../../support/facts.js';
import { all, buttonOf, byNerve, felt, lineOf, one, rowOf, showGuide, title } from './guide.js';
import {
  b12Risks,
  bloodTests,
  causes,
  examination,
  feelings,
  footCare,
  help,
  nerves,
  notShown,
  nutrients,
  pages,
  places,
  urgent,
  wernicke,
  type Page,
  type Published,
} from '../../support/published/neuropathy-guide.js';

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

/** A list has the published items, each from pages that say it. */
function expectItems(box: Element, rows: readonly Published[]): void {
  const items = [...box.querySelectorAll('li')];
  expectRows(items.map(lineOf), rows);
  for (const it of items) expectSources(it, rows.find(({ says }) => says.test(lineOf(it)))!.sources);
}

keepCitations();

it('the guide opens with what it is, its rows say how common it is, and all stands in this order', async () => {
  const guide = await showGuide();
  expect(all(guide, '.heading').map(lineOf)).to.deep.equal(['Peripheral neuropathy']);
  expect(lineOf(one(guide, '.opening')))
    .to.match(/outside the brain and spinal cord/)
    .and.to.match(/starting slowly in the toes/);
  expectSources(one(guide, '.opening'), ['ninds', 'niddk']);
  const spans = all(guide, '.row-kinds p > span');
  expect(spans.map(lineOf)).to.deep.equal([
    'More than 100 kinds of neuropathy are known.',
    'In the UK almost 1 in 10 people aged 55 or over have it to some degree.',
  ]);
  expectSources(spans[0]!, ['ninds']);
  expectSources(spans[1]!, ['nhsinform', 'fife']);
  expect(all(guide, '.figure[role=img], .felt .level, .section, .levels .level, .row > summary b').map(lineOf)).to.deep.equal([
    '', // the figure
    'Feet: what can happen', 'Call for help now', 'Get help today', 'See a doctor soon', 'Causes', 'Vitamins and minerals', 'Tests and doctors', 'Can it get better?', 'How it starts, and kinds',
    '', '', '', // its steps
    `Sources (${sourcesOf(guide).length || all(guide, '.row-sources li').length})`,
  ]); // prettier-ignore
});

describe('what it can feel like', () => {
  it('in its row: everything the sources name, under its kind of nerve, and what that nerve does', async () => {
    const guide = await showGuide();
    const groups = Object.entries(byNerve(guide));
    expect(groups).to.have.length(3);
    Object.values(nerves).forEach(({ name, carries, sources }, i) => {
      const [nerve] = Object.keys(nerves).slice(i);
      const [title, texts] = groups[i]!;
      expect(title).to.match(name);
      expectRows(
        texts,
        feelings.filter((it) => it.nerve === nerve),
      );
      for (const it of carries) expect(lineOf(all(guide, '.feelings p')[i]!)).to.match(it);
      expectSources(all(guide, '.feelings > div')[i]!, sources);
    });
  });

  it('in a place: what can be felt there and nothing else, whichever place is picked; a line has 12 words at most', async () => {
    const guide = await showGuide();
    for (const [place, { name, title: says }] of Object.entries(places)) {
      buttonOf(guide, name).click();
      await guide.updateComplete;
      const here = feelings.filter(({ at }) => (at as readonly string[]).includes(place));
      expect(here, place).not.to.deep.equal([]);
      expect(title(guide)).to.match(says);
      expectRows(felt(guide), here);
      for (const line of felt(guide)) {
        expect(line.split(' ').length, line).to.be.at.most(12);
        // Of a line that says more than one thing nothing stands there that is not felt in this place.
        for (const other of feelings.filter((it) => !here.includes(it)))
          expect(line, place).not.to.match(other.says);
      }
    }
  });

  it('every line comes from the pages on the three kinds of nerve, whichever place is picked', async () => {
    const guide = await showGuide('expand="sources"');
    const links = all<HTMLAnchorElement>(guide, '.row-sources a').map(({ href }) => href);
    for (const { sources } of Object.values(nerves))
      for (const it of sources) expect(links).to.include(pages[it]);
  });

  it('by a kind of nerve that the author chose: what that one brings and nothing else', async () => {
    for (const [nerve, { name }] of Object.entries(nerves)) {
      const guide = await showGuide(`nerves="${nerve}"`);
      expect(title(guide)).to.match(name);
      expectRows(
        felt(guide),
        feelings.filter((it) => it.nerve === nerve),
      );
    }
  });

  it('pain is said to be often worse at night', async () => {
    expect(felt(await showGuide()).join()).to.match(/pain, often worse at night/);
  });
});

it('a reader is told what to do for the feet every day, whatever is picked', async () => {
  const guide = await showGuide();
  for (const name of ['Feet', 'Eyes']) {
    buttonOf(guide, name).click();
    await guide.updateComplete;
    const care = one(guide, '.felt > p:last-child');
    expect(lineOf(care)).to.equal('Daily check: feet, bath water, shoes.');
    expectSources(care, ['bradford', 'niddk', 'fife', 'healthhub']);
  }
});

describe('how it usually starts', () => {
  it('toes, then up the legs like a stocking, then the hands like a glove; sudden is a warning', async () => {
    const [steps, slow] = [...rowOf(await showGuide(), 'kinds').children];
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
    expect([one(guide, '.emergency .section'), ...all(guide, '.levels .level')].map(lineOf)).to.deep.equal(
      Object.keys(urgent),
    );
    const blocks = [one(guide, '.emergency-signs'), ...all(guide, '.levels > div')];
    Object.values(urgent).forEach((rows, i) => {
      const signs = i ? [blocks[i]!] : [...blocks[i]!.querySelectorAll('li')];
      expectRows(signs.map(lineOf), rows);
      for (const it of signs) expectSources(it, rows.find(({ says }) => says.test(lineOf(it)))!.sources);
    });
  });

  it('why it is worth seeing a doctor early stands with the causes', async () => {
    const why = one(await showGuide(), '.row-causes .in-row > p:last-child');
    expect(lineOf(why)).to.equal('Finding the cause early can limit the damage.');
    expectSources(why, ['nhsinform', 'nidirect']);
  });
});

describe('causes and nutrients', () => {
  it('every cause a source names, the most common first and “no cause found” last', async () => {
    const guide = await showGuide();
    const items = [...rowOf(guide, 'causes').querySelectorAll('li')];
    const texts = items.map(lineOf);
    expectRows(texts, causes);
    for (const item of items)
      expectSources(item, causes.find(({ says }) => says.test(lineOf(item)))!.sources);
    expect(texts[0]).to.match(causes[0]!.says);
    expect(texts.at(-1)).to.match(causes.at(-1)!.says);
  });

  it('each nutrient says whether too little or too much is what matters, and magnesium claims no more', async () => {
    const guide = await showGuide();
    const rows = all(guide, '.nutrients > div');
    expect(lineOf(rows[0]!.querySelector('.level')!), 'the commonest first').to.equal('Vitamin B12');
    expect(rows.map((it) => lineOf(it.querySelector('.level')!))).to.have.members(Object.keys(nutrients));
    for (const row of rows) {
      const { says, sources } = nutrients[lineOf(row.querySelector('.level')!)]!;
      for (const it of says) expect(lineOf(row)).to.match(it);
      expectSources(row, sources);
    }
  });
});

describe('vitamin B12 and B1', () => {
  it('who more often runs low in B12 is named, with metformin and its figure, and what to ask; no medicine is to be changed', async () => {
    const [b12] = all(await showGuide(), '.nutrients > div');
    expectItems(b12!, b12Risks);
    expect(lineOf(b12!.querySelector('b')!)).to.equal('With new numbness or tingling, ask about a B12 test.');
    expectSources(b12!.querySelector('b')!, ['mhra', 'nhs-tests']);
    expect(lineOf(b12!)).to.match(/Ask before changing any medicine\.$/);
  });

  it('confusion, odd eye movements or an unsteady walk, any one of them, is said to be an emergency, in bold and on paper', async () => {
    const guide = await showGuide();
    const [sign] = all(guide, '.nutrients p').filter((it) => wernicke.says.test(lineOf(it)));
    for (const part of wernicke.mustSay) expect(lineOf(sign!.querySelector('b')!)).to.match(part);
    expectSources(sign!, wernicke.sources);
    expect(one(guide, '.row-nutrients').classList.contains('on-paper')).to.equal(true);
  });

  it('no cause is a reason to change a medicine on one’s own', async () => {
    expect(lineOf(rowOf(await showGuide(), 'causes'))).to.include(
      'Nothing here is a reason to change a medicine on your own.',
    );
  });
});

describe('tests, and what helps', () => {
  it('the tests and doctors that lists for general practice name, and that magnesium is in none of them', async () => {
    const row = rowOf(await showGuide(), 'tests');
    expectItems(row, bloodTests);
    for (const { says, sources } of examination) {
      const [found] = [...row.querySelectorAll('p')].filter((it) => says.test(lineOf(it)));
      expectSources(found!, sources);
    }
  });

  it('whether it gets better, pain medicines of a guideline without an amount, nights, and daily care of the feet', async () => {
    const row = rowOf(await showGuide(), 'help');
    expectItems(row, footCare);
    for (const { says, sources } of help) {
      const [found] = [...row.querySelectorAll('p, p > span')]
        .reverse()
        .filter((it) => says.test(lineOf(it)));
      expectSources(found!, sources);
    }
    expect(lineOf(row), 'no amount').not.to.match(/\d/);
  });
});

describe('the rest', () => {
  it('nothing is shown that no authority’s page carries', async () => {
    const text = lineOf(one(await showGuide('expand="sources"'), '.root'));
    for (const it of notShown) expect(text).not.to.match(it);
  });

  it('every page that something on show is taken from is in the list of sources, once', async () => {
    const guide = await showGuide('expand="sources"');
    const links = all<HTMLAnchorElement>(guide, '.row-sources a').map(({ href }) => href);
    expect(links.length).to.equal(new Set(links).size);
    expect(links).to.have.members(Object.values(pages));
  });
});
