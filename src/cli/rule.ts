import type { doctor } from '../locales/en/doctor.js';
import type { Element, Page } from './page.js';

export type Kind = keyof (typeof doctor)['findings'];

/** What a rule found, before it is put in words. */
export interface Problem {
  readonly kind: Kind;
  /** Offset in the page’s `html`. */
  readonly offset: number;
  /** For the places in its sentences. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Markup to paste. */
  readonly fix: string;
}

/** Looks for one sort of slip. Pure: from a page to what is wrong with it. */
export type Rule = (page: Page) => Iterable<Problem>;

/** The same for one element. */
export type ElementRule = (page: Page, element: Element) => Iterable<Problem>;
