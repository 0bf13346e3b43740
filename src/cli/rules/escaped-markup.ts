/** Tags that the page prints in place of running them. */
import { parseFragment } from 'parse5';
import type { Problem, Rule } from '../rule.js';
import { addressMark } from '../../embed/address.js';
import { fromMarkup } from '../fix.js';
import { isComponent } from '../format.js';
import { headingOf, widgetTags } from '../catalogue.js';
import { indentedMark } from '../markdown.js';
import { around, attributeOf, isElement, textOf, type Page, type Text } from '../page.js';
import { isOurScript } from './scripts.js';
import { anew, asksForWidget, allowedFor } from './placeholders.js';

const code = new Set(['code', 'pre', 'samp', 'kbd', 'textarea']);
/** Their text is never printed as it stands. */
const hidden = new Set([
  'script',
  'style',
  'template',
  'title',
  'noscript',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
]);
/** Around a sample of code, which is there to be read. */
const shown = new Set(['details', 'li', 'blockquote', 'td', 'figure', 'dd']);

// Some editors escape a sign twice.
const less = '&(?:amp;)?(?:lt|#0*60|#x0*3c);?';
const more = '(?:>|&(?:amp;)?(?:gt|#0*62|#x0*3e);?)';
const escapedTag = new RegExp(`${less}([a-z][a-z0-9-]*)`, 'gi');
/** In a start tag that is no widget’s, and yet asks for one. */
const asks = new RegExp(`\\sdata-nw\\s*=|/embed[^"'\\s]*${addressMark}`, 'i');
const restOfTag = new RegExp(`^([^<>]{0,600}?)${more}`, 'i');
/** A tag with its text is not longer than this. */
const longest = 2000;

export const escapedMarkup: Rule = function* (page) {
  // A page that loads the script and shows no widget was meant to show those in its code.
  // What a component shows may come from the others.
  const isLost =
    !isComponent(page.format) &&
    page.elements.some((element) => isOurScript(element)) &&
    !page.elements.some((element) => widgetTags.has(element.tagName) || asksForWidget(element));
  for (const text of page.texts) yield* inText(page, text, isLost);
  if (isLost) yield* leftOut(page);
};

/** Markdown engines in a safe mode leave a note in place of HTML. */
function* leftOut({ comments }: Page): Generator<Problem> {
  for (const { data, sourceCodeLocation } of comments) {
    if (!sourceCodeLocation || data.trim() !== 'raw HTML omitted') continue;
    const fix = `<p><a href="/embed.html#nw/intake-table">${headingOf('intake-table')}</a></p>`;
    yield { kind: 'leftOut', offset: sourceCodeLocation.startOffset, fix };
    return;
  }
}

function* inText(page: Page, text: Text, isLost: boolean): Generator<Problem> {
  const location = text.sourceCodeLocation;
  if (!location || !(text.value.includes('-') || text.value.includes(addressMark))) return;
  const { startOffset, endOffset } = location;
  const html = page.html.slice(startOffset, endOffset);
  const found = [...html.matchAll(escapedTag)].filter(
    ({ 0: start, 1: name = '', index }) =>
      widgetTags.has(name.toLowerCase()) ||
      asks.test(restOfTag.exec(html.slice(index + start.length, index + longest))?.[1] ?? ''),
  );
  if (found.length === 0) return;
  const outer = [...around(text)];
  if (outer.some(({ tagName }) => hidden.has(tagName))) return;
  const isCode = outer.some(({ tagName }) => code.has(tagName));
  const pre = outer.find((it) => attributeOf(it, indentedMark) !== undefined);
  const wrappers = outer.slice(pre ? outer.indexOf(pre) + 1 : 0).filter((it) => it.sourceCodeLocation);
  const isCutOff = pre && wrappers.length > 0 && !wrappers.some(({ tagName }) => shown.has(tagName));
  for (const { 0: start, 1: name = '', index } of found) {
    const tag = name.toLowerCase();
    const at = startOffset + index;
    const rest = page.html.slice(at + start.length, at + longest);
    const attributes = restOfTag.exec(rest);
    if (!attributes) continue;
    const end = new RegExp(`${less}/${tag}\\s*${more}`, 'i').exec(rest);
    const isWhole = end !== null || attributes[1]!.includes('=');
    const kind = isCode
      ? isCutOff
        ? 'indented'
        : isLost
          ? 'inCode'
          : undefined
      : isWhole
        ? 'escaped'
        : undefined;
    if (!kind) continue;
    const length = start.length + (end ? end.index + end[0].length : attributes[0].length);
    const fix = unescaped(page, page.html.slice(at, at + length), tag);
    yield { kind, offset: at, values: { tag }, fix };
  }
}

/** The tag that was meant, from its escaped form. */
function unescaped(page: Page, written: string, tag: string): string {
  const once = textOf(parseFragment(written));
  const twice = once.includes('<') ? once : textOf(parseFragment(once));
  // Editors that make an address of `<` make curly quotes too.
  const markup = twice.replace(/[“”″„]/g, '"');
  return (widgetTags.has(tag) ? fromMarkup(markup, tag) : askedAgain(page, markup)) ?? `<${tag}></${tag}>`;
}

/** The placeholder, link or frame that was meant. */
function askedAgain(page: Page, markup: string): string | undefined {
  const element = parseFragment(markup).childNodes.find((node) => isElement(node) && asksForWidget(node));
  if (!element || !isElement(element)) return undefined;
  const allowed = allowedFor(element);
  return allowed && anew(page, element, allowed.tag, [...allowed.attributes]);
}
