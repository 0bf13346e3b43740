/** The shape of a set of words, with any text in place of the English. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>;
};

/**
 * The words of one widget in the languages that are there; English always is. Another language is plain
 * data of the same shape, added once: `EmergencyBanner.words.add('de', { ...shared, ...own })`.
 */
export class Words<T extends object> {
  readonly #byLanguage = new Map<string, Translation<T>>();

  constructor(english: Translation<T>) {
    this.#byLanguage.set('en', english);
  }

  /** Adds or replaces a language (BCP 47, such as `de` or `pt-BR`). Widgets on the page show it at their next update. */
  add(language: string, words: Translation<T>): void {
    this.#byLanguage.set(language.toLowerCase(), words);
  }

  /** The best match for a language tag, dropping subtags from the end, else English. */
  find(tag: string): { language: string; words: Translation<T> } {
    const subtags = tag.toLowerCase().split('-');
    for (; subtags.length; subtags.pop()) {
      const language = subtags.join('-');
      const words = this.#byLanguage.get(language);
      if (words) return { language, words };
    }
    return { language: 'en', words: this.#byLanguage.get('en')! };
  }
}

/**
 * Puts values in the `{places}` of a sentence, as a list that a template renders in order. Values may be
 * templates, so that a link can stand inside a translated sentence. A place without a value stays empty.
 */
export function fill(sentence: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return sentence.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? values[piece] : piece));
}

/** The same for values that are text. */
export function fillText(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return fill(sentence, values).join('');
}
