/** The article this project began with: each of its statements is on screen in its right form, or nowhere. */
import { expect } from '@open-wc/testing';
import { allSources } from '../support/all-sources.js';
import { parse, settled } from '../support/page.js';
import { strings } from '../support/plain-words.js';
import type { Widget } from '../support/scene-acts.js';
import { tags, wordsOfWidget } from '../support/scenes.js';
import { all, one, seenText } from '../widgets/intake-table/table.js';
import { leftOutByArticle, statements, type Answer, type Statement } from './article-facts.js';

interface Seen {
  /** The text as a reader has it before them, all but the sources unfolded. */
  readonly text: string;
  readonly sources: readonly string[];
}

const seen = new Map<string, Seen>();
const answersOf = (rows: readonly Statement[]): readonly Answer[] => rows.flatMap((it) => it.answers ?? []);

before(async () => {
  for (const { widget: tag } of answersOf([...statements, ...leftOutByArticle])) {
    if (seen.has(tag)) continue;
    const [name] = tag.split(' ');
    const box = parse(`<div><${tag}>Ask first.</${name}></div>`);
    const widget = box.firstElementChild!.firstElementChild as Widget;
    await settled(widget);
    // Studies beyond the first eight.
    all(widget, 'button.all')[0]?.click();
    await settled(widget);
    for (const details of all<HTMLDetailsElement>(widget, 'details:not(.row-sources)')) details.open = true;
    const sources = all<HTMLAnchorElement>(widget, '.row-sources a').map(({ href }) => href);
    seen.set(tag, { text: seenText(one(widget, '.root')), sources });
    box.remove();
  }
});

/** Everything a widget could say in any state: all words, and the names of sources. */
const everything = [
  ...tags.flatMap((tag) => strings(wordsOfWidget(tag)).map(([path, text]) => [`${tag} ${path}`, text])),
  ...allSources.flatMap(([name, { title, organisation }]) => [
    [`${name} title`, title],
    [`${name} organisation`, organisation],
  ]),
] as [place: string, text: string][];

function look({ widget, says, from = [], not }: Answer): void {
  const { text, sources } = seen.get(widget)!;
  for (const sentence of says) expect(text, `<${widget}>`).to.include(sentence);
  for (const page of from) {
    const found = sources.some((it) => it.replace(/^https?:\/\/(www\.)?/, '').startsWith(page));
    expect(found, `<${widget}> names ${page} among ${sources.join(' ')}`).to.equal(true);
  }
  if (not) expect(text, `<${widget}>`).not.to.match(not);
}

describe('of what the founding article says', () => {
  it('each of 33 statements is answered on screen, or left out for a reason', () => {
    const facts = statements.map(({ fact }) => fact);
    expect([...facts].sort()).to.deep.equal([...new Array(33).keys()].map((i) => `F${i + 1}`).sort());
    for (const { fact, answers, leftOut, nowhere } of statements) {
      expect(Boolean(answers?.length) || Boolean(leftOut && nowhere?.length), fact).to.equal(true);
    }
  });

  for (const { fact, claim, answers = [], nowhere = [] } of statements) {
    it(`${fact}, “${claim}”, a reader finds ${answers.length ? 'what is right' : 'nothing'}`, () => {
      answers.forEach(look);
      for (const claimed of nowhere) {
        for (const [place, text] of everything) expect(text, place).not.to.match(claimed);
        for (const [widget, { text }] of seen) expect(text, widget).not.to.match(claimed);
      }
    });
  }
});

describe('what the founding article leaves out', () => {
  for (const { claim, answers = [] } of leftOutByArticle)
    it(`is on screen: ${claim}`, () => answers.forEach(look));
});

describe('the founding article’s own two studies', () => {
  it('stand apart from those that count as evidence, below them', () => {
    const { text } = seen.get('evidence-list')!;
    const apart = text.indexOf('Often repeated online');
    expect(apart).to.be.greaterThan(0);
    for (const title of ['Animals only', 'Could not be confirmed', '1994 conference']) {
      expect(text.indexOf(title), title).to.be.greaterThan(apart);
    }
  });
});
