/** How hard a text is to read: the Flesch-Kincaid grade, the years of school an American reader needs for it. */

/** Ends of English words whose vowel is not spoken: made, times, asked, tongue; but not: needed, noses, table. */
const silentEnd = /(?:[^laeiouy]|[aeiou]l|[gq]u)e$|[^sxzcgaeiou]es$|[^tdaeiouy]ed$/;

/** Syllables of an English word, by its letters. Right for nine words in ten, which is what the grade needs. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = groups > 1 && silentEnd.test(letters) ? 1 : 0;
  return Math.max(1, groups - silent);
}

/** Words as they are spoken: figures and signs are left out. */
export const wordsOf = (text: string): string[] => text.match(/[A-Za-z]+(?:[’'-][A-Za-z]+)*/g) ?? [];

/** Sentences of a block of text; a block without a full stop at its end is one too. */
export const sentencesOf = (block: string): string[] =>
  block
    .split(/(?<=[.!?:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** The grade of a list of sentences. */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}
