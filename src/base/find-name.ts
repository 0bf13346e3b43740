/** A name that can be looked for. */
export interface Findable {
  /** As it is stored; finds it too. */
  readonly name: string;
  /** As it is shown. */
  readonly shown: string;
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

/** Whether two ways of writing are one name. */
export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b);

/** How many letters must be changed, added or dropped to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = [0];
  for (let j = 1; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return row[b.length]!;
}

/** A slip of the finger, or the other spelling of a name: two letters in a long word, one in a shorter one. */
function isNear(typed: string, name: string): boolean {
  if (typed.length < 5) return false;
  const allowed = typed.length < 8 ? 1 : 2;
  // Somebody who is still typing is compared with as much of the name.
  return [name, name.slice(0, typed.length)].some((part) => distance(typed, part) <= allowed);
}

/** 0: begins with the word; 1: holds it; 2: its kind does; 3: is spelt nearly the same; 4: none of these. */
function rank({ name, shown, also }: Findable, word: string): number {
  const names = [plain(shown), plain(name)];
  const holds = (text: string): boolean => ` ${text}`.includes(` ${word}`);
  if (names.some((text) => text.startsWith(word))) return 0;
  if (names.some(holds)) return 1;
  if (word.length > 2 && holds(plain(also))) return 2;
  return names.some((text) => isNear(word, text)) ? 3 : 4;
}

/** Names that fit what was typed, the best first. Names spelt nearly the same only when nothing else fits. */
export function findNames(typed: string, all: readonly Findable[]): readonly Findable[] {
  const word = plain(typed).slice(0, 60);
  if (!word) return [];
  const ranked = all.map((it) => ({ it, rank: rank(it, word) }));
  const worst = ranked.some((it) => it.rank < 3) ? 2 : 3;
  return ranked
    .filter((it) => it.rank <= worst)
    .sort((a, b) => a.rank - b.rank)
    .map(({ it }) => it);
}
