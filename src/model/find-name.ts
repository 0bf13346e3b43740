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

function fitOf({ name, shown, others = [], also }: Findable, word: string): Fit | undefined {
  const names = [shown, name, ...others].map(plain);
  const holds = (text: string): boolean => ` ${text}`.includes(` ${word}`);
  if (names.some((text) => text.startsWith(word))) return 'begins';
  if (names.some(holds)) return 'holds';
  if (word.length > 2 && holds(plain(also))) return 'kind';
  const isInside = (text: string): boolean => word.length >= fromMiddle && text.includes(word);
  return names.some((text) => isInside(text) || isNear(word, text)) ? 'near' : undefined;
}

export type Found<T> = T & { readonly fit: Fit };

function search<T extends Findable>(word: string, all: readonly T[]): readonly Found<T>[] {
  const found = all.flatMap((it) => {
    const fit = fitOf(it, word);
    return fit ? [{ ...it, fit }] : [];
  });
  const sure = found.filter(({ fit }) => fit !== 'near');
  return (sure.length ? sure : found).sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit));
}

/**
 * Names that fit what was typed, the best first. When none does, the words at its end are left out one by one,
 * as a pack says "gabapentin 300 mg"; what is found then is near.
 */
export function findNames<T extends Findable>(typed: string, all: readonly T[]): readonly Found<T>[] {
  const words = plain(typed).slice(0, 60).split(' ').filter(Boolean);
  for (let length = words.length; length > 0; length--) {
    const word = words.slice(0, length).join(' ');
    const isWhole = length === words.length;
    // One or two letters of a longer text say nothing.
    if (!isWhole && word.length < 4) break;
    const found = search(word, all);
    if (found.length) return isWhole ? found : found.map((it) => ({ ...it, fit: 'near' }));
  }
  return [];
}
