import { plain } from './plain.js';

/**
 * The author's own words inside a widget's tag. They are shown until the widget stands there; after that
 * they are hidden only if it is sure that they were meant as its stand-in. Markup loses its way easily:
 * `<p>Ask first. <emergency-banner /> Never take more.</p>` puts the warning inside the tag. In doubt,
 * shown twice beats hidden.
 */

/** Longer text is not hidden. */
export const mostCharacters = 200;

/** Ends a paragraph in Markdown: what stands after it is the article, in a tag that was never closed. */
export const emptyLine = /\n[ \t]*\n/;

// Elements that are text with a meaning: no break, no media, no control. Everything else is in doubt. Translators wrap
// text in `font`.
export const inlineText =
  'a, abbr, b, bdi, bdo, cite, code, data, dfn, em, font, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr';

/** Also of an element that a script brought from another frame, which is no `instanceof Element` here. */
export const isElement = (node: Node): node is Element => plain(node).nodeType === Node.ELEMENT_NODE;

const isSlotted = (node: Node): boolean => isElement(node) && node.slot !== '';
const isBlank = (node: Node): boolean =>
  !isElement(node) && (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim());

/** Whether the unmarked children are short, plain, inline text of one paragraph. */
function isShortInlineText(children: readonly Node[]): boolean {
  const text = children
    .map((node) => (node.nodeType === Node.COMMENT_NODE ? '' : node.textContent))
    .join('')
    .trim();
  if (emptyLine.test(text) || text.replace(/\s+/g, ' ').length > mostCharacters) return false;
  return children.every(
    (node) =>
      !isElement(node) ||
      (node.matches(inlineText) &&
        [...node.querySelectorAll('*')].every((inner) => plain(inner).matches(inlineText))),
  );
}

/**
 * Whether the tag was surely closed. An unclosed or self-closed tag takes in everything up to the end of
 * its parent, so any node after it, white space too, proves an end tag. So does standing alone in its
 * parent; but not in a `p`, where hosts put a bare tag together with the text around it.
 */
function isSurelyClosed(host: Element): boolean {
  if (host.nextSibling) return true;
  const parent = host.parentNode;
  if (!parent || plain(parent).nodeName === 'P') return false;
  return [...plain(parent).childNodes].every((node) => node === host || isBlank(node));
}

/** Whose words these are: the widget's own, or those of the element in whose shadow root it stands in for them. */
function authorOf(host: Element): Element {
  const { firstChild } = host;
  const isStandIn = firstChild?.nodeName === 'SLOT' && !isSlotted(firstChild);
  return isStandIn ? ((host.getRootNode() as Partial<ShadowRoot>).host ?? host) : host;
}

/** Whether a widget's unmarked children may be hidden, now that the widget itself is there. */
export function isFallback(host: Element): boolean {
  const author = authorOf(host);
  const children = [...author.childNodes].map(plain).filter((node) => !isSlotted(node));
  return children.every(isBlank) || (isShortInlineText(children) && isSurelyClosed(author));
}
