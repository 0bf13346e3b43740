import type { en } from './en/index.js';
import type { PluralForms } from './plural-forms.js';

/** The shape of a set of words, with any text in place of the English. */
export type Translation<T> = T extends string
  ? string
  : string extends keyof T
    ? Readonly<Record<string, string>>
    : PluralForms extends T
      ? PluralForms
      : { readonly [K in keyof T]: Translation<T[K]> };

/** A language: all that is said in it, as one value. */
export interface Language {
  /** BCP 47, such as `de` or `pt-BR`. */
  readonly tag: string;
  /** Words that more than one widget uses. `translation` says who translated, and whether a clinician read it. */
  readonly shared: Translation<typeof en.shared>;
  /** Words of each widget, by its tag, and those of the embed page. */
  readonly widgets: Translation<typeof en.widgets>;
}
