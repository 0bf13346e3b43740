/** What is taken as words in another language: a widget never shows a gap, a `{place}` or markup in place of a sentence. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { en } from '../../../src/locales/en/index.js';
import { translated } from '../../../src/model/translation.js';

const english = {
  call: 'Call {number}',
  heading: 'Heading',
  empty: '',
  studies: { one: '{n} study of {all}', other: '{n} studies of {all}' },
  many: { other: '{n} names' },
  kinds: { fact: 'A fact', other: 'Something else' },
  ask: ['First?', 'Second?'],
  countryInSentence: { GB: 'the United Kingdom' },
};
type Words = Record<string, unknown>;

const flawsOf = (changes: Words): string[] => translated({ ...english, ...changes }, english).flaws;

describe('words of another language', () => {
  it('that are whole are taken as they are', () => {
    expect(translated(english, english)).to.deep.equal({ words: english, flaws: [] });
    for (const own of [en.shared, ...Object.values(en.widgets)]) {
      expect(translated(structuredClone(own), own)).to.deep.equal({ words: own, flaws: [] });
    }
  });

  it('lose what English does not have, so that nothing strange is kept', () => {
    const { words, flaws } = translated(
      { ...english, more: 'x', kinds: { ...english.kinds, x: 'y' } },
      english,
    );
    expect({ words, flaws }).to.deep.equal({ words: english, flaws: [] });
  });

  for (const [name, changes, flaw] of [
    ['a key that is missing', { heading: undefined }, 'heading'],
    ['a text that is blank', { heading: '  ' }, 'heading'],
    ['no text', { heading: ['Heading'] }, 'heading'],
    ['markup', { heading: 'A <b>heading</b>' }, 'heading'],
    ['a comment', { heading: 'A <!-- heading -->' }, 'heading'],
    ['a place left out', { call: 'Call now' }, 'call'],
    ['a place of its own', { call: 'Call {number} in {country}' }, 'call'],
    ['a place misspelt', { call: 'Call {nummer}' }, 'call'],
    ['a group that is a text', { kinds: 'A fact' }, 'kinds.fact'],
    ['one of a group missing', { kinds: { fact: 'A fact' } }, 'kinds.other'],
    ['a shorter list', { ask: ['First?'] }, 'ask.1'],
    ['forms without the one for all other numbers', { studies: { one: '{n} of {all}' } }, 'studies'],
    ['forms that say no number', { studies: { other: 'studies of {all}' } }, 'studies'],
    ['forms with a place of their own', { studies: { few: '{x}', other: '{n} of {all}' } }, 'studies'],
    ['a form that is no text', { studies: { few: 3, other: '{n} of {all}' } }, 'studies'],
    ['one text for all numbers', { studies: '{n} studies of {all}' }, 'studies'],
    ['names that are no texts', { countryInSentence: { GB: 3 } }, 'countryInSentence'],
    ['no names', { countryInSentence: null }, 'countryInSentence'],
  ] as [string, Words, string][]) {
    it(`with ${name} are found out by name`, () => {
      expect(flawsOf(changes)).to.deep.equal(flaw === 'kinds.fact' ? ['kinds.fact', 'kinds.other'] : [flaw]);
    });
  }

  it('may have all six forms of a language, and leave the number to the word in all but the last', () => {
    const studies = {
      zero: 'none of {all}',
      one: 'one of {all}',
      two: 'two',
      few: '{n} few of {all}',
      many: '{n} many of {all}',
      other: '{n} of {all}',
    };
    expect(translated({ ...english, studies }, english)).to.deep.equal({
      words: { ...english, studies },
      flaws: [],
    });
    // A form that no language has is left out.
    expect(
      (translated({ ...english, many: { other: '{n}', loads: 'x' } }, english).words as Words).many,
    ).to.deep.equal({ other: '{n}' });
  });

  it('may name as many countries in their own way as they need, none included', () => {
    for (const countryInSentence of [{}, { CH: 'der Schweiz', TR: 'der Türkei' }]) {
      expect(
        (translated({ ...english, countryInSentence }, english).words as Words).countryInSentence,
      ).to.deep.equal(countryInSentence);
    }
  });

  it('that are nothing at all have every key missing', () => {
    for (const none of [undefined, null, 3, 'words', []]) {
      expect(translated(none, { a: 'A', b: { c: 'C' } }).flaws).to.deep.equal(['a', 'b.c']);
    }
  });
});
