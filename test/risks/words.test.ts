/** What a reader is given to read, in every widget and state: plain words, short sentences, no verdicts and no orders. */
import { expect } from '@open-wc/testing';
import { fillText } from '../../src/model/fill.js';
import { intakeTable } from '../../src/locales/en/intake-table.js';
import { shared } from '../../src/locales/en/shared.js';
import { linesOf, longestValues, strings, withoutNames, wordCount } from '../support/plain-words.js';
import { readingGrade, sentencesOf, syllables, wordsOf } from '../support/reading-grade.js';
import { eachScene, sceneCount, tags, wordsOfWidget, type Tag } from '../support/scenes.js';

/** Sentences that a rule would throw out, each looked at by itself: what they say no to, or name, is in them. */
const reviewed: readonly string[] = [
  'Even a normal blood result does not rule out low stores.',
  'It counts all sources other than normal food.',
  'from all but normal food',
  'Trouble breathing, or breathing that is not normal',
  // Signs, and not orders.
  'Sudden dizziness, weakness or change in sight',
  'Bleeding that will not stop',
  'Nothing here is a reason to change a medicine on your own.',
  // What to do with a list on the screen.
  'Add {name}',
  'Add',
  'Tick foods to add them up.',
  'What you ticked differs too much to add up.',
  'Change country',
  'Change age',
  // What to do with a picture for a report.
  'Add a picture',
  'Add it to the e-mail yourself.',
];

/** The same as a pattern, with anything in the places. */
const isReviewed = (sentence: string): boolean =>
  reviewed.some((it) =>
    new RegExp(
      `^${it === 'from all but normal food' ? '(.+ )?' : ''}${it.replace(/[.?]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`,
    ).test(sentence),
  );

/** On a reader's state, promises, and numbers that weigh a person. */
const verdict =
  /diagnos|\btreat|\bcure|\bprevent|\byou (have|need|should|must)\b|deficien|\bsafe\b|\bnormal\b|\bscore\b|\brisk-free|\bguarantee|\bneeds? more\b/i;

/** An order on a medicine or a dose, at the start of a clause. */
const order =
  /(?:^|[,;:.!?]\s+|\b(?:and|or|then|not|never|please|to)\s+)(take|stop|start|begin|restart|change|switch|swap|skip|halve|double|reduce|lower|increase|raise|cut|add|avoid|quit|pause|delay)\b/i;

/** Sentences of the words, with their place. A text without a full stop at its end is one too. */
const written = (tag: Tag): [path: string, sentence: string][] =>
  strings(wordsOfWidget(tag)).flatMap(([path, text]) =>
    text
      .split(/(?<=[.?!])\s+/)
      .map((sentence): [string, string] => [path, sentence])
      .filter(([, sentence]) => /\p{L}/u.test(sentence.replace(/\{\w+\}/g, ''))),
  );

const isWhole = (sentence: string): boolean => /[.?!]$/.test(sentence);

/** Those that only this widget has: short lines that all share would flatter it. */
const own = (tag: Tag): string[] =>
  written(tag).flatMap(([path, sentence]) =>
    isWhole(sentence) && !Object.hasOwn(shared, path.split('.')[0]!) ? [sentence] : [],
  );

/** Different lines on screen in every state. */
async function seen(tag: Tag): Promise<string[]> {
  const lines = new Set<string>();
  await eachScene(tag, (widget) => linesOf(widget).forEach((line) => lines.add(line)));
  // The address of the page, and the tags on it, are no words.
  return [...lines].filter((line) => !line.startsWith(location.origin) && !/^[a-z]+(-[a-z]+)+$/.test(line));
}

/** Fewer lines on screen, or whole sentences, mean that the look itself is broken. */
const few = { lines: 5, sentences: 2 };
const some = { lines: 12, sentences: 8 };
const many = { lines: 40, sentences: 15 };
const atLeast: Record<Tag, typeof many> = {
  'emergency-banner': { lines: 40, sentences: 10 },
  'intake-table': many,
  'deficiency-checklist': many,
  'supplement-warning': many,
  'nutrient-facts': some,
  'neuropathy-guide': many,
  'evidence-list': many,
  'food-sources': many,
  'review-note': { lines: 12, sentences: 5 },
  'video-facade': few,
  'report-issue': some,
};

for (const tag of tags) {
  describe(`the words of ${tag}, in ${sceneCount(tag)} states`, () => {
    let lines: readonly string[] = [];
    before(async () => {
      lines = await seen(tag);
      expect(lines.length, 'the look saw text').to.be.greaterThan(atLeast[tag].lines);
    });

    it('are in sentences of 20 words or fewer, whatever stands in their places', () => {
      const texts = [
        ...written(tag).map(([, sentence]) => fillText(sentence, longestValues)),
        ...lines.flatMap((line) => line.split(/(?<=[.?!])\s+/)),
      ];
      expect(texts.filter((text) => isWhole(text) && wordCount(text) > 20)).to.deep.equal([]);
      expect(texts.filter(isWhole).length).to.be.greaterThan(atLeast[tag].lines);
    });

    it('can be read at grade 8 or easier', () => {
      const sentences = [
        ...new Set(lines.flatMap(sentencesOf).map((it) => withoutNames(it).replace(/\d+/g, '#'))),
      ].filter((it) => wordsOf(it).length > 0);
      // Items of a list are short and would flatter us: whole sentences are measured by themselves as well.
      const whole = sentences.filter((sentence) => /[.:?!]$/.test(sentence));
      const plain = { ...longestValues, country: 'it', name: '' };
      const sentencesOwn = own(tag).map((it) => withoutNames(fillText(it, plain)));
      const named = own(tag).map((it) => fillText(it, longestValues));
      const grades = [readingGrade(sentences), readingGrade(whole), readingGrade(sentencesOwn)];
      console.log(
        `${tag}: reading grade ${grades[0]!.toFixed(1)} over ${sentences.length} different lines, ` +
          `${grades[1]!.toFixed(1)} over the ${whole.length} whole sentences among them, ` +
          `${grades[2]!.toFixed(1)} over the ${sentencesOwn.length} sentences that only it has ` +
          `(${readingGrade(named).toFixed(1)} with names and the word magnesium)`,
      );
      expect(Math.min(whole.length, sentencesOwn.length)).to.be.greaterThan(atLeast[tag].sentences);
      expect(Math.max(...grades)).to.be.at.most(8);
    });

    it('promise nothing, and say nothing of the reader’s own state', () => {
      const texts = [...written(tag).map(([, sentence]) => sentence), ...lines.flatMap(sentencesOf)];
      expect(texts.filter((text) => verdict.test(text) && !isReviewed(text))).to.deep.equal([]);
    });

    it('never say that something is safe to combine, or that somebody may need more', () => {
      for (const text of [...strings(wordsOfWidget(tag)).map(([, it]) => it), ...lines]) {
        expect(text).not.to.match(
          /safe to (combine|take|use|mix)|\bneed(s|ed)? (some )?more\b|good idea to take/i,
        );
      }
    });

    it('give no order to take, stop, start or change anything', () => {
      const texts = [...written(tag).map(([, sentence]) => sentence), ...lines.flatMap(sentencesOf)];
      expect(texts.filter((text) => order.test(text) && !isReviewed(text))).to.deep.equal([]);
    });
  });
}

describe('the words on amounts', () => {
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

describe('the reviewed sentences', () => {
  it('are all still in use, and each breaks a rule', () => {
    const all = tags.flatMap((tag) => written(tag).map(([, sentence]) => sentence));
    for (const sentence of reviewed) {
      expect(all).to.include(sentence);
      expect(verdict.test(sentence) || order.test(sentence), sentence).to.equal(true);
    }
  });
});

describe('the measure', () => {
  it('is right: syllables and grade', () => {
    const known = {
      1: ['call', 'pain', 'blue', 'eyes', 'tongue', 'large', 'these', 'asked', 'breathe', 'signs', 'smoke', 'clothes'],
      2: ['breathing', 'trouble', 'vomit', 'sudden', 'needed', 'crisis', 'table', 'poison', 'fainting', 'sources'],
      3: ['dizziness', 'confusion', 'behaviour', 'discomfort', 'poisonous', 'pharmacist', 'sensible'],
      4: ['emergency', 'information'],
    }; // prettier-ignore
    for (const [count, words] of Object.entries(known)) {
      for (const word of words) expect(syllables(word), word).to.equal(Number(count));
    }
    // Worked by hand: 6 words and 6 syllables in 1 sentence.
    expect(readingGrade(['The cat sat on the mat.'])).to.be.closeTo(0.39 * 6 + 11.8 - 15.59, 1e-9);
    expect(sentencesOf('Call 911. Then wait!')).to.deep.equal(['Call 911.', 'Then wait!']);
  });

  it('leaves out names, and nothing else', () => {
    expect(withoutNames('Doxycycline and magnesium with vitamin B6, in the United Kingdom.')).to.equal(
      ' and , in it.',
    );
    expect(withoutNames('The tablets of an ironmonger')).to.equal('The tablets of an ironmonger');
  });

  it('finds orders and verdicts', () => {
    for (const text of [
      'Stop the tablets.',
      'Ask first, then start slowly.',
      'Do not take it.',
      'Please skip a dose.',
    ])
      expect(text).to.match(order);
    for (const text of [
      'It is safe to combine.',
      'You need more.',
      'You are deficient.',
      'This treats pain.',
    ])
      expect(text).to.match(verdict);
    for (const text of ['It goes on.', 'A short stop at the shop.', 'It may have changed.']) {
      expect(text).not.to.match(order);
      expect(text).not.to.match(verdict);
    }
  });
});
