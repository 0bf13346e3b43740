/** What the cards say, against the studies' own pages: a wrong word here sends a reader after something that is not so. */
import { expect } from '@open-wc/testing';
import { textOf } from '../../support/page.js';
import { all, cards, choose, filter, one, order, read, repeatedCards, showStudies } from './evidence.js';
import { evidence, repeated, type Published } from '../../support/published/evidence-list.js';

/** Of what is said on kidney disease; and, the last, that low magnesium is common in diabetes. */
const otherPages = [
  'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/',
  'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
];

function expectCard(card: Element, study: Published): void {
  const shown = read(card);
  const name = `${study.kind} ${study.year}`;
  expect([shown.kind, shown.year], name).to.deep.equal([study.kind, study.year]);
  expect(shown.marks, name).to.deep.equal(study.marks);
  expect(shown.studies, name).to.deep.equal(study.studies ?? []);
  expect(shown.text, name).to.match(study.result);
  expect(shown.limits, name).to.match(study.limits);
  expect(shown.page, name).to.equal(study.page);
}

describe('each study', () => {
  it('has its kind, year, people, comparison, result, limits and page as published', async () => {
    const list = await showStudies();
    expect(cards(list)).to.have.length(evidence.length);
    cards(list).forEach((card, i) => expectCard(card, evidence[i]!));
  });

  it('that the founding article rests on is shown for what it is', async () => {
    const list = await showStudies();
    expect(repeatedCards(list)).to.have.length(2);
    repeatedCards(list).forEach((card, i) => expectCard(card, repeated[i]!));
  });

  it('says what it cannot tell us, and names its source in words', async () => {
    const list = await showStudies();
    for (const card of [...cards(list), ...repeatedCards(list)]) {
      expect(read(card).limits.length, read(card).text).to.be.greaterThan(20);
      const link = card.querySelector('a');
      if (link) expect(textOf(link.closest('p'))).to.match(/^Source: .{10,}\. .{5,}\.$/);
    }
  });

  it('has its page in the list of sources too, and nothing stands there that is not spoken of', async () => {
    const list = await showStudies('sources="open"');
    const listed = all<HTMLAnchorElement>(list, '.sources a').map(({ href }) => href);
    const pages = [...evidence, ...repeated].flatMap(({ page }) => page ?? []);
    expect(listed.sort()).to.deep.equal([...pages, ...otherPages].sort());
  });
});

it('on taking magnesium is read only after the words on kidney disease, whatever is shown', async () => {
  for (const attributes of ['', 'kind="trial"', 'limit="1"', 'heading=""']) {
    const list = await showStudies(attributes);
    const text = textOf(list.shadowRoot);
    const kidneys = text.indexOf('With kidney disease, magnesium can build up in the body and do harm.');
    expect(kidneys, attributes).to.be.greaterThan(-1);
    expect(kidneys, attributes).to.be.lessThan(text.indexOf('taking magnesium'));
    expect(kidneys, attributes).to.be.lessThan(text.indexOf('Source:'));
  }
});

describe('at the top of each card, before its name, stands', () => {
  it('whether it is about people', async () => {
    const list = await showStudies();
    const people = (card: Element): string => read(card).marks[0]!;
    expect(
      cards(list)
        .map(people)
        .filter((it) => !/^([\d,]+|About) people$/.test(it)),
    ).to.deep.equal([]);
    expect(repeatedCards(list).map(people)).to.deep.equal(['No people', 'Said to be of 68 people']);
  });

  it('what came of it in a few words, and “No effect shown” on those that showed nothing, in bold', async () => {
    const list = await showStudies();
    const silent = cards(list).filter((card) => card.querySelector('.marks strong'));
    expect(silent.map((card) => read(card).year)).to.deep.equal([2014, 2011]);
    for (const card of silent) expect(textOf(card.querySelector('strong'))).to.equal('No effect shown');
    for (const card of [...cards(list), ...repeatedCards(list)])
      expect(read(card).marks.at(-1)!.split(' ').length).to.be.within(2, 5);
  });

  it('all of that in its first lines, in this order: kind and year, marks, name', async () => {
    for (const card of cards(await showStudies())) {
      const [kind, marks, name] = [...card.children];
      expect([kind!.className, marks!.className, name!.className]).to.deep.equal(['kind', 'marks', 'name']);
    }
  });
});

describe('what is only often repeated', () => {
  it('stands under its own title, which says that it could not be confirmed, whatever is chosen', async () => {
    const list = await showStudies('limit="1"');
    for (const { value: kind } of [...filter(list).options]) {
      await choose(list, filter(list), kind);
      for (const { value } of [...order(list).options]) {
        await choose(list, order(list), value);
        const title = one(list, '.section');
        expect(textOf(title)).to.equal('Often repeated online, could not be confirmed');
        expect(repeatedCards(list).map((it) => read(it).kind)).to.deep.equal(repeated.map((it) => it.kind));
        for (const card of repeatedCards(list)) {
          const follows = title.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING;
          expect(follows).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
        }
      }
    }
  });

  it('is in no choice of the filter, in no count, and said not to be evidence', async () => {
    const list = await showStudies();
    const offered = [...filter(list).options].map(({ text }) => text);
    expect(offered).to.deep.equal(['All studies', ...new Set(evidence.map(({ kind }) => kind))]);
    expect(textOf(one(list, '[role=status]'))).to.equal('Shown: 9 of 9 studies.');
    expect(textOf(one(list, '.section + p'))).to.include('Neither counts as evidence for people.');
  });
});

describe('the words', () => {
  it('give the fair summary before any control or card', async () => {
    const list = await showStudies('heading=""');
    const [summary, lack] = all(list, '.callout ~ p').map(textOf);
    const controls = one(list, '.controls');
    expect(one(list, '.opening').compareDocumentPosition(controls)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(summary).to.match(
      /^Low magnesium is common in diabetes, and may go with weaker nerves\. No good trial/,
    );
    expect(lack).to.match(/found by a blood test is another matter/);
  });

  it('never claim more than studies can: nothing “proves”, “works”, “cures” or “heals” but in the denial', async () => {
    const list = await showStudies('sources="open"');
    const text = textOf(one(list, '.root')).replace(/No good trial shows[^.]*\./, '');
    expect(text).to.match(/magnesium/i);
    expect(
      text.match(/\b(prov\w+|works?|worked|cur(e|es|ed)|heal(s|ed|ing)?|prevents?|treats?|deficien\w+)\b/gi),
    ).to.equal(null);
  });

  it('hold no number that is not among the marks of its card', async () => {
    for (const card of cards(await showStudies())) {
      const { text, marks, studies, year } = read(card);
      const own = [...marks, ...studies, String(year)].join(' ');
      const source = textOf(card.querySelector('.small'));
      const rest = text.replace(source, '').replace(/type 2 diabetes/g, '');
      for (const number of rest.match(/\d[\d,]*/g) ?? []) expect(own, text).to.include(number);
    }
  });
});
