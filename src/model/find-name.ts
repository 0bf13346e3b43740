/** A name that can be looked for. */
export interface Findable {
  /** As it is stored; finds it too. */
  readonly name: string;
  /** As it is shown. */
  readonly shown: string;
  /** Other names of the same thing. */
  readonly others?: readonly string[];
  /** What else finds it, such as its kind. */
  readonly also: string;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether what was typed is one of the names. */
export const isNameOf = ({ name, shown, others = [] }: Findable, typed: string): boolean =>
  [shown, name, ...others].some((it) => plain(it) === plain(typed));

/** How many letters must be changed, added or dropped to make a name of a word (Levenshtein), and how many for any beginning of it. */
function distances(word: string, name: string): { readonly whole: number; readonly beginning: number } {
  let row: number[] = [];
  for (let j = 0; j <= name.length; j++) row.push(j);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const change = word[i - 1] === name[j - 1] ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return { whole: row[name.length]!, beginning: Math.min(...row) };
}

/**
 * A slip of the finger, or the other spelling of a name: one letter, also of somebody who is still typing; two in a long
 * word that begins rightly and is as long as the name. More would show other medicines: fosinopril for lisinopril,
 * penicillamine for penicillin.
 */
function isNear(typed: string, name: string): boolean {
  if (typed.length < 5) return false;
  const { whole, beginning } = distances(typed, name);
  return beginning <= 1 || (whole <= 2 && typed.length >= 8 && name.startsWith(typed.charAt(0)));
}

/** How well a name fits: it begins with what was typed, holds it, its kind holds it, or it is only near. */
export type Fit = 'begins' | 'holds' | 'kind' | 'near';

const fits: readonly Fit[] = ['begins', 'holds', 'kind', 'near'];

/** Letters from which on a name is also found by its middle: "thyroxine" in "levothyroxine". */
const fromMiddle = 6;

interface Words {
  readonly names: readonly string[];
  readonly also: string;
}

const wordsOf = ({ name, shown, others = [], also }: Findable): Words => ({
  names: [shown, name, ...others].map(plain),
  also: ` ${plain(also)} `,
});

function fitOf({ names, also }: Words, word: string, kindsFrom: number): Fit | undefined {
  if (names.some((text) => text.startsWith(word))) return 'begins';
  if (names.some((text) => text.includes(` ${word}`))) return 'holds';
  if (word.length > 2 && also.includes(word.length < kindsFrom ? ` ${word} ` : ` ${word}`)) return 'kind';
  const isInside = (text: string): boolean => word.length >= fromMiddle && text.includes(word);
  return names.some((text) => isInside(text) || isNear(word, text)) ? 'near' : undefined;
}

export type Found<T> = T & { readonly fit: Fit };

/** Whether what was typed is this word, or begins with it. */
export const isBegunWith = (typed: string, word: string): boolean =>
  `${plain(typed)} `.startsWith(`${plain(word)} `);

/**
 * Names that fit what was typed, the best first. When none does as a whole: those that stand in it word for word, as
 * "gabapentin 300 mg" or two in one field. Then its last words are left out one by one; what begins so is near.
 *
 * @param how `isWhole`: only what fits as it stands. `kindsFrom`: letters from which on a kind is found by its beginning,
 * and not by a whole word alone: by "flu" nobody means "fluid".
 */
export function findNames<T extends Findable>(
  typed: string,
  all: readonly T[],
  { isWhole = false, kindsFrom = 3 } = {},
): readonly Found<T>[] {
  const text = plain(typed).slice(0, 60).trim();
  if (!text) return [];
  const known = all.map((it) => ({ it, words: wordsOf(it) }));
  const fitting = (fit: (words: Words) => Fit | undefined): readonly Found<T>[] =>
    known
      .flatMap(({ it, words }) => {
        const found = fit(words);
        return found ? [{ ...it, fit: found }] : [];
      })
      .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit));
  const found = fitting((words) => fitOf(words, text, kindsFrom));
  const sure = found.filter(({ fit }) => fit !== 'near');
  if (sure.length || found.length || isWhole) return sure.length ? sure : found;
  const named = fitting(({ names }) =>
    names.some((name) => name.length > 2 && ` ${text} `.includes(` ${name} `)) ? 'begins' : undefined,
  );
  if (named.length) return named;
  const typedWords = text.split(' ');
  for (let length = typedWords.length - 1; length > 0; length--) {
    const word = typedWords.slice(0, length).join(' ');
    // One or two letters of a longer text say nothing.
    if (word.length < 4) break;
    const near = fitting(({ names }) =>
      names.some((name) => name.startsWith(word) || isNear(word, name)) ? 'near' : undefined,
    );
    if (near.length) return near;
  }
  return [];
}
