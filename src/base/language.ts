import { isElement } from './fallback.js';
import { plain } from './plain.js';

/** What to take for the `lang` of some elements in place of what they say; null: they had none. */
type Said = WeakMap<Node, string | null>;

const around = (node: Node): Node | null =>
  plain(node).parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * The language around an element: the nearest `lang`, out through shadow hosts to `<html>`. Never the
 * browser's own language: the words belong to the page they stand on.
 */
export function nearestLanguage(element: Element, said: Said = new WeakMap()): string {
  for (let it: Node | null = element; it; it = around(it)) {
    let lang = said.get(it);
    if (lang === undefined && isElement(it)) lang = plain(it).getAttribute('lang');
    // No tag is longer, but one in a comment may be.
    if (lang != null) return lang.slice(0, 99);
  }
  return '';
}

/** Chrome's and Edge's translators leave them. The first on `<html>` alone: a comment may hold one. */
const marksOfTranslators = 'html.translated-ltr, html.translated-rtl, [_msttexthash]';

/** What a translated page says of its author's language. */
const unsure = { get: () => '', has: () => true } as unknown as Said;

/** What elements said before somebody else than the site rewrote it. */
let before = unsure;

/** From here on what the page says is what its author says, unless a translator was there first. */
export function trustLanguages(): void {
  before =
    plain(document).querySelector(marksOfTranslators) || location.hostname.endsWith('.translate.goog')
      ? unsure
      : new WeakMap();
}

/** Keeps what the author said where somebody else rewrote it. */
export function keepLanguages(records: readonly MutationRecord[]): void {
  for (const { target, oldValue } of records) if (!before.has(target)) before.set(target, oldValue);
}

/** The language that an author chose for an element and its surroundings; '' where that is not sure. */
export const authorsLanguage = (element: Element): string => nearestLanguage(element, before);
