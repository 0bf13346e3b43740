import { distance } from 'fastest-levenshtein';

/** Longer names are nobody’s slip. */
const longest = 40;

/** The one word of a list that another was surely meant for, or undefined. */
export function didYouMean(written: string, words: readonly string[]): string | undefined {
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

/** How many letters were left out, added or changed. Two that changed places are one slip, not two. */
function slipsBetween(written: string, word: string): number {
  let fewest = distance(written, word);
  for (let i = 1; i < written.length; i++) {
    const swapped = `${written.slice(0, i - 1)}${written[i]}${written[i - 1]}${written.slice(i + 1)}`;
    fewest = Math.min(fewest, 1 + distance(swapped, word));
  }
  return fewest;
}
