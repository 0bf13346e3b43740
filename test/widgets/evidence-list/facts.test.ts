/** What the cards say, against the studies' own pages: a wrong word here sends a reader after something that is not so. */
import { expect } from '@open-wc/testing';
import { textOf } from '../../support/page.js';
import {
  all,
  closed,
  factsOf,
  one,
  read,
  repeatedTold,
  rungs,
  showStudies,
  studies,
  told,
} from './evidence.js';
import {
  claims,
  evidence,
  guidelines,
  ladder,
  repeated,
  type Published,
} from '../../support/published/evidence-list.js';

/** Of what is said on kidney disease; and, the last, that low magnesium is common in diabetes. */
const otherPages = [
  'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/',
  'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
];

/** `isInRow`: who took part and what came of it stand in the closed row. */
function expectTold(place: Element, study: Published, isInRow = false): void {
  const shown = read(place);
  const name = `${study.kind} ${study.year}`;
  expect([shown.kind, shown.year], name).to.deep.equal([study.kind, study.year]);
  const passing = isInRow ? [] : [study.outcome, ...(study.people ? [study.people] : [])];
  expect(shown.facts, name).to.have.members([...passing, ...(study.made ?? []), ...(study.studies ?? [])]);
  expect(shown.text, name).to.match(study.result);
  expect(shown.limits, name).to.match(study.limits);
  expect(shown.page, name).to.equal(study.page);
}

describe('each study', () => {
  it('has its kind, year, people, comparison, result, limits and page as published', async () => {
    const list = await showStudies('limit="50"');
    expect(studies(list)).to.have.length(ladder.length);
    studies(list).forEach((row, i) => {
      const { outcome, people } = ladder[i]!;
      expect(closed(row).facts).to.deep.equal([outcome, people]);
      expectTold(row.querySelector('.told')!, ladder[i]!, true);
    });
    const told = all(list, '.row-guideline .told');
    expect(told).to.have.length(guidelines.length);
    told.forEach((it, i) => expectTold(it, guidelines[i]!));
  });

  it('that the founding article rests on is shown for what it is', async () => {
    const list = await showStudies();
    expect(repeatedTold(list)).to.have.length(2);
    repeatedTold(list).forEach((it, i) => expectTold(it, repeated[i]!));
  });

  it('says what it cannot tell us, and names its source in words', async () => {
    const list = await showStudies();
    for (const it of [...told(list), ...repeatedTold(list)]) {
      expect(read(it).limits.length, read(it).text).to.be.greaterThan(20);
      const link = it.querySelector('a');
      if (link) expect(textOf(link.closest('p'))).to.match(/^Source: .{10,}\. .{5,}\.$/);
    }
  });

  it('has its whole title where it is open, once, unless its row said all of it: what was given, how, and to whom', async () => {
    const list = await showStudies();
    const titles = [...told(list), ...repeatedTold(list)]
      .map((it) => textOf(it.querySelector('.name, b')))
      .filter((it) => it !== 'What it cannot tell us:');
    const isSaid =
      /^(Lasting pain|Pain of all kinds|Muscle cramps|By mouth for nerve pain|Drip with ketamine.*|Five years.*)$/;
    const inTheRow = all(list, '.study summary .name').filter((it) => isSaid.test(textOf(it)));
    expect(inTheRow).to.have.length(6);
    expect(new Set(titles).size).to.equal(evidence.length + repeated.length - inTheRow.length);
    for (const title of titles)
      expect(title).to.match(/magnesium|guideline on nerve (damage|pain)|conference on AIDS/i);
    expect(titles.filter((it) => it.startsWith('Calcium and magnesium by drip (IV)'))).to.have.length(3);
  });

  it('has its page in the list of sources too, and nothing stands there that is not spoken of', async () => {
    const list = await showStudies('expand="sources"');
    const listed = all<HTMLAnchorElement>(list, '.row-sources a').map(({ href }) => href);
    const pages = [...evidence, ...repeated].flatMap(({ page, also = [] }) => [
      ...(page ? [page] : []),
      ...also,
    ]);
    pages.push(...claims.flatMap((it) => it.pages ?? []));
    expect(listed.sort()).to.deep.equal([...pages, ...otherPages].sort());
  });
});

it('on taking magnesium is read only after the words on kidney disease, right after the heading', async () => {
  for (const attributes of ['', 'kind="trial"', 'limit="1"', 'heading=""']) {
    const list = await showStudies(attributes);
    const kidneys = one(list, '.kidneys');
    expect(textOf(kidneys), attributes).to.match(
      /^Kidney disease\? Ask a doctor before any magnesium\. It can build up and do harm/,
    );
    expect(kidneys.previousElementSibling?.matches('.heading, slot'), attributes).to.equal(true);
  }
});

describe('in the ladder, closed, stands', () => {
  it('the strongest kind first, and within a kind what is by mouth and on nerve pain', async () => {
    const list = await showStudies('limit="50"');
    expect(rungs(list)).to.deep.equal([
      'Reviews of studies',
      'Single trials',
      'People observed, nothing tried',
    ]);
    const shown = studies(list).map((it) => read(it.querySelector('.told')!));
    expect(shown.map(({ kind, year }) => [kind, year])).to.deep.equal(
      ladder.map(({ kind, year }) => [kind, year]),
    );
  });

  it('what came of it in a few words, and “No effect shown” on those that showed nothing', async () => {
    const rows = studies(await showStudies('limit="50"')).map(closed);
    for (const { facts } of rows) expect(facts[0]!.split(' ').length).to.be.within(2, 7);
    expect(
      rows.filter(({ facts }) => facts[0] === 'No effect shown').map(({ title }) => title),
    ).to.deep.equal([
      'By mouth for nerve pain',
      'Threonate after breast surgery',
      'By drip with oxaliplatin, 2014',
    ]);
  });

  it('a title of its own, also of two trials of one medicine', async () => {
    const titles = studies(await showStudies('limit="50"')).map((it) => closed(it).title);
    expect(new Set(titles).size).to.equal(ladder.length);
  });

  it('a dot whose area is as large as its people, for the eye alone', async () => {
    const list = await showStudies('limit="50"');
    const dots = studies(list).map((it) => {
      const people = Number(closed(it).facts[1]!.replace(/\D/g, ''));
      const { width } = it.querySelector('circle')!.getBoundingClientRect();
      expect(it.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      return width ** 2 / people;
    });
    for (const it of dots) expect(it / dots[0]!).to.be.closeTo(1, 0.03);
  });
});

describe('what is only often repeated', () => {
  it('stands in a row of its own, whose words say that neither counts, whatever is chosen', async () => {
    for (const attributes of ['', 'limit="1"', 'kind="review"', 'kind="guideline"']) {
      const row = one(await showStudies(attributes), '.row-unconfirmed');
      expect(textOf(row.querySelector('summary')), attributes).to.match(
        /^Often repeated online what was found/,
      );
      expect(textOf(row)).to.include(
        'One is real, but about rats. Of the other we found no trace. Neither counts as evidence for people.',
      );
      const [claim, study] = ['.claims', '.told'].map((it) => row.querySelector(it)!);
      expect(claim!.compareDocumentPosition(study!), 'what readers hear comes first').to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect([...row.querySelectorAll('.told')].map((it) => read(it).kind)).to.deep.equal(
        repeated.map((it) => it.kind),
      );
    }
  });

  it('has no step of the ladder, is in no count, and is about no people', async () => {
    const list = await showStudies('limit="1"');
    expect(all(list, '.ladder .told')).to.have.length(ladder.length);
    expect(textOf(one(list, 'button.all'))).to.equal(`Show all ${ladder.length} studies`);
    const facts = repeatedTold(list).map(factsOf);
    expect(facts[0]).to.include('No people');
    expect(facts[1]).to.include('Said to be of 68 people');
  });

  it('is answered calmly, claim by claim, with what was found', async () => {
    const shown = all(await showStudies(), '.claims > li');
    expect(shown.map((it) => textOf(it.querySelector('b')))).to.deep.equal(claims.map(({ said }) => said));
    shown.forEach((it, i) => {
      expect(textOf(it)).to.match(claims[i]!.found);
      for (const sentence of textOf(it).split(/(?<=[.!?])[”\s]+/))
        expect(sentence.split(' ').length, sentence).to.be.at.most(12);
    });
  });
});

describe('what guidelines say', () => {
  it('is that none names magnesium for nerve pain, and that a doctor is asked, before any of them', async () => {
    const row = one<HTMLDetailsElement>(await showStudies('kind="guideline"'), '.row-guideline');
    expect(row.open).to.equal(true);
    const text = textOf(row);
    expect(textOf(row.querySelector('.in-row > p')), 'the medicines first').to.match(
      /^England’s guideline begins with amitriptyline, duloxetine, gabapentin or pregabalin\./,
    );
    for (const sentence of [
      'None of the pages we read names magnesium for nerve pain.',
      'Which of the medicines fits you is something to talk about with a doctor.',
    ])
      expect(text.indexOf(sentence), sentence).to.be.within(0, text.indexOf('England’s guideline on'));
    expect(text, 'no amounts').not.to.match(/\d\s?(mg|g|milligrams|times|%)\b/);
  });
});

describe('the words', () => {
  it('give the fair summary first, pain before protection, before any study', async () => {
    const list = await showStudies('heading=""');
    const summary = one(list, '.summary');
    expect(summary.compareDocumentPosition(one(list, '.ladder'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(summary)).to.equal(
      'For nerve pain, trials are few and small, and disagree. ' +
        'In one, four weeks by mouth did no more than a dummy (placebo). ' +
        'No large, blinded trial we could read shows that it protects or heals nerves.',
    );
    expect(textOf(one(list, '.summary + p'))).to.match(
      /^Low levels are common in diabetes, and may go with weaker nerves\..*found by a blood test is another matter.*No study can say: trials took weeks to years/,
    );
  });

  it('never claim more than studies can: nothing “proves”, “works”, “cures” or “heals” but in the denial', async () => {
    const list = await showStudies('expand="sources"');
    const text = textOf(one(list, '.root')).replace(/No large, blinded trial[^.]*\./, '');
    expect(text).to.match(/magnesium/i);
    expect(
      text.match(/\b(prov\w+|works?|worked|cur(e|es|ed)|heal(s|ed|ing)?|prevents?|treats?|deficien\w+)\b/gi),
    ).to.equal(null);
  });

  it('hold no number that is not among the facts of its study', async () => {
    const rows = studies(await showStudies('limit="50"'));
    for (const [i, row] of rows.entries()) {
      const place = row.querySelector('.told')!;
      const own = [...closed(row).facts, ...factsOf(place), ...(ladder[i]!.figures ?? [])].join(' ');
      const rest = textOf(row)
        .replace(textOf(place.querySelector('p:has(a)')), '')
        .replace(/type [12] diabetes/g, '');
      for (const number of rest.match(/\d[\d,]*(\.\d+)?/g) ?? []) expect(own, textOf(row)).to.include(number);
    }
  });
});
