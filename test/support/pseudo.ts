/**
 * A language that does not exist, made from any words: longer, right to left, and with every string visibly
 * changed. What stays plain English in it was written into a widget instead of its words.
 */
import type { Translation } from '../../src/locales/language.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const changed = 'àƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const letters = new Map(plain.split('').map((letter, i) => [letter, changed.charAt(i)]));

/** How much longer than English: what German or Finnish ask for. */
const growth = 0.4;

/** Where a pseudo string begins and ends: a text without them was put together from pieces, or is no word of ours. */
export const [opening, closing] = ['⟦', '⟧'];

/** One string in the pseudo-language. Its `{places}` stay as they are. */
export function pseudoText(text: string): string {
  if (text === '') return '';
  const pieces = text.split(/(\{\w+\})/);
  const written = pieces.map((piece, i) =>
    i % 2 ? piece : piece.replace(/[A-Za-z]/g, (letter) => letters.get(letter)!),
  );
  const length = pieces.filter((_, i) => i % 2 === 0).join('').length;
  // In words of a dozen letters, so that lines can break.
  const longer = 'ļöñĝéŕ'
    .repeat(Math.ceil((length * growth) / 6))
    .slice(0, Math.max(1, Math.round(length * growth)));
  return `${opening}${written.join('')} ${longer.replace(/.{12}(?=.)/g, '$& ')}${closing}`;
}

/** Words of the same shape in the pseudo-language. Their direction is right to left. */
export function pseudo<T extends object>(words: T): Translation<T> {
  if (Array.isArray(words)) return words.map((it: string) => pseudoText(it)) as Translation<T>;
  const translated = Object.entries(words).map(([key, value]: [string, unknown]) => [
    key,
    key === 'dir' ? 'rtl' : typeof value === 'string' ? pseudoText(value) : pseudo(value as object),
  ]);
  return Object.fromEntries(translated) as Translation<T>;
}

/** Letters of English: in a pseudo string there is none. */
export const englishLetters = /[A-Za-z]/;
