/** Longer names are nobody’s slip. */
const longest = 40;

/** The one word of a list that another was surely meant for, or undefined. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > longest) return undefined;
  const plain = bare(written);
  const same = words.find((word) => bare(word) === plain);
  if (same !== undefined) return same;
  const found = words
    .map((word) => ({ word, slips: slipsBetween(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, slips }) => slips <= Math.min(2, Math.floor(word.length / 3)))
    .sort((a, b) => a.slips - b.slips);
  return found[0] && found[0].slips !== found[1]?.slips ? found[0].word : undefined;
}

const bare = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/** How many letters were left out, added, changed or swapped with the next. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = numbersTo(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, isSwap ? beforeLast[j - 2]! + 1 : Infinity));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function numbersTo(end: number): number[] {
  const list = [];
  for (let i = 0; i <= end; i++) list.push(i);
  return list;
}
