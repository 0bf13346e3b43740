const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Words of which a language has as many as it needs: names that differ from those that it has anyway. */
const lists = ['countryInSentence', 'medicineNames', 'medicineTyped'];

const placesIn = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** Whether a text can stand for another: it says something, has no markup and no unknown `{place}`, and leaves none out. */
function isFit(text: unknown, english: string, mayLeaveOut = false): text is string {
  if (typeof text !== 'string' || (english && !text.trim()) || /<[a-z/!]/i.test(text)) return false;
  const [here, there] = [placesIn(text), placesIn(english)];
  return here.every((it) => there.includes(it)) && (mayLeaveOut || there.every((it) => here.includes(it)));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A form of a sentence may say the number in a word of its own, as "one" or "both": only `other` has all places. */
function forms(own: unknown, { other = '' }: Partial<Record<string, string>>, flawed: () => void): unknown {
  const entries = isObject(own) ? Object.entries(own).filter(([key]) => categories.includes(key)) : [];
  const isWhole = entries.some(([key]) => key === 'other');
  if (!isWhole || !entries.every(([key, text]) => isFit(text, other, key !== 'other'))) flawed();
  return Object.fromEntries(entries);
}

/**
 * A copy of words that came from elsewhere, with the keys of the English ones and no others. Keys that are missing, are
 * no text, hold markup or other `{places}` are in `flaws`.
 */
export function translated(own: unknown, english: unknown, key = ''): { words: unknown; flaws: string[] } {
  const flaws: string[] = [];
  const flawed = (): void => void flaws.push(key);
  if (typeof english === 'string') {
    if (!isFit(own, english)) flawed();
    return { words: own, flaws };
  }
  const keys = Object.keys(english as object);
  if (lists.includes(key.split('.').at(-1)!)) {
    const names = Object.entries(isObject(own) ? own : {});
    if (!isObject(own) || !names.every(([, text]) => isFit(text, ''))) flawed();
    return { words: Object.fromEntries(names), flaws };
  }
  if (keys.includes('other') && keys.every((it) => categories.includes(it))) {
    return { words: forms(own, english as Record<string, string>, flawed), flaws };
  }
  const parts = keys.map((it) => {
    const part = isObject(own) && Object.hasOwn(own, it) ? own[it] : undefined;
    const inner = translated(part, (english as Record<string, unknown>)[it], key ? `${key}.${it}` : it);
    flaws.push(...inner.flaws);
    return [it, inner.words] as const;
  });
  return {
    words: Array.isArray(english) ? parts.map(([, words]) => words) : Object.fromEntries(parts),
    flaws,
  };
}
