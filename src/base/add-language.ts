import type { Language } from '../locales/language.js';
import { translated } from '../model/translation.js';
import { refreshWidgets } from './page.js';
import { quoted, warnOnce } from './warn.js';
import { languages } from './words.js';

/** More keys than this say no more. */
const mostNamed = 8;

function inShort(keys: readonly string[]): string {
  const rest = keys.length - mostNamed;
  return keys.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Its tag; undefined for what is no language. */
function tagOf(language: Partial<Language> | null | undefined): string | undefined {
  const { tag, shared, widgets } = language ?? {};
  if (typeof tag !== 'string' || !shared || !widgets) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // not a language tag
  }
}

/** Whether it says who translated, as our own English need not. */
const isSigned = ({ translation }: { readonly translation?: unknown }): boolean =>
  typeof translation === 'string' && translation.trim() !== '';

/**
 * Adds a language, or replaces one; what is drawn is drawn anew. A widget whose words are not whole, as in a
 * language made for another version, stays English, and one warning names the keys.
 *
 * @param language As `nutrient-widgets/lang/<language>` exports it. What is no language gives a warning.
 */
export function addLanguage(language: Language): void {
  const tag = tagOf(language);
  if (!tag) {
    warnOnce('what was added as a language is none: it needs a `tag` such as "de", `shared` and `widgets`.');
    return;
  }
  const found = new Map<string, object | undefined>();
  languages.set(tag.toLowerCase(), (widget, english) => {
    if (found.has(widget)) return found.get(widget);
    const { shared, widgets } = language as { shared: object; widgets: Readonly<Record<string, object>> };
    const own = Object.hasOwn(widgets, widget) ? widgets[widget] : undefined;
    const { words, flaws } = translated({ ...shared, ...own }, english);
    if (!isSigned(shared)) flaws.push('translation');
    if (flaws.length) {
      warnOnce(`<${widget}> stays English on pages in ${quoted(tag)}. Not fit: ${inShort(flaws)}.`);
    }
    found.set(widget, flaws.length ? undefined : (words as object));
    return found.get(widget);
  });
  refreshWidgets();
}
