/**
 * A language that does not exist, as a folder of `src/locales/` would be: right to left, with six plural forms (`ar-XB` is
 * the tag that Unicode keeps for tests; its rules are those of Arabic). Each sentence has a number of its own, so that it
 * is found on screen.
 */
import { en } from '../../../../src/locales/en/index.js';
import type { Language } from '../../../../src/locales/language.js';
import { pseudoText } from '../../pseudo.js';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** By number: a sentence, and where in the language it stands first. Words that several widgets share are one. */
export const sentences: { readonly text: string; readonly key: string }[] = [];

function numbered(text: string, key: string): string {
  let number = sentences.findIndex(
    (it) => it.text === text && it.key.split('.').at(-1) === key.split('.').at(-1),
  );
  if (number < 0) number = sentences.push({ text, key }) - 1;
  return pseudoText(text).replace('⟦', `⟦${number}·`);
}

const isForms = (words: object): words is { readonly other: string } =>
  'other' in words && Object.keys(words).every((key) => (categories as readonly string[]).includes(key));

function strange(words: unknown, key: string): unknown {
  if (typeof words === 'string') return words ? numbered(words, key) : words;
  if (Array.isArray(words)) return words.map((it, i) => strange(it, `${key}.${i}`));
  const group = words as object;
  const entries = isForms(group)
    ? categories.map((form) => [form, group.other] as const)
    : Object.entries(group);
  return Object.fromEntries(entries.map(([name, it]) => [name, strange(it, `${key}.${name}`)]));
}

export const arXB = {
  tag: 'ar-XB',
  shared: {
    ...(strange(en.shared, 'shared') as Language['shared']),
    dir: 'rtl',
    translation: numbered('Made by a program. Nobody has read it.', 'shared.translation'),
  },
  widgets: strange(en.widgets, 'widgets') as Language['widgets'],
} satisfies Language;
