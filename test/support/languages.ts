/** Languages for tests. */
import { en } from '../../src/locales/en/index.js';
import type { Language } from '../../src/locales/language.js';
import { pseudo } from './pseudo.js';

const translation = 'Translated for a test.';

/** English under another tag, but for some words. */
export const englishAs = (
  tag: string,
  widgets: Partial<Language['widgets']> = {},
  shared: Partial<Language['shared']> = {},
): Language => ({
  tag,
  shared: { ...en.shared, translation, ...shared },
  widgets: { ...en.widgets, ...widgets },
});

/** The language that does not exist, under a tag that no other test of the file uses. */
export const pseudoLanguage = (tag: string): Language => ({
  tag,
  shared: { ...pseudo(en.shared), translation: '⟦ţŕàñšļàţîöñ⟧' },
  widgets: pseudo(en.widgets),
});
