import { shared, type SharedWords } from '../locales/en/shared.js';

/** The words of a widget in one language, from its tag and its English words; undefined where they are not whole. */
type Finding = (widget: string, english: object) => object | undefined;

/** Languages that were added, by their tags in small letters. English is with each widget. */
export const languages = new Map<string, Finding>();

/** Whether there are words in a language: English, or one that was added. */
export const hasWords = (tag: string): boolean =>
  ['en', ...languages.keys()].some((it) => `${tag.toLowerCase()}-`.startsWith(`${it}-`));

/** The words of one widget. English is always there; `addLanguage()` brings others. */
export class Words<T extends object> {
  readonly #english: T & SharedWords;

  /**
   * @param widget Tag of the widget, by which a language knows its words.
   * @param own Its English words.
   */
  constructor(
    private readonly widget: string,
    own: T,
  ) {
    this.#english = { ...shared, ...own };
  }

  /** The best match for a language tag, dropping subtags from the end, else English. */
  find(tag: string): { language: string; words: T & SharedWords } {
    const subtags = tag.toLowerCase().split('-');
    for (; subtags.length; subtags.pop()) {
      const language = subtags.join('-');
      const words = languages.get(language)?.(this.widget, this.#english);
      if (words) return { language, words: words as T & SharedWords };
    }
    return { language: 'en', words: this.#english };
  }
}
