/** The line to paste in place of what was found. */
import { parseFragment, serializeOuter } from 'parse5';
import { inlineText, mostCharacters } from '../base/fallback.js';
import { headingOf, optionsFor } from './catalogue.js';
import { onOneLine, startTagLike } from './components/rewrite.js';
import { isOfComponent } from './components/tree.js';
import {
  attributeOf,
  isBlock,
  isElement,
  isExpression,
  nodesOf,
  textOf,
  type Element,
  type Node,
  type Page,
} from './page.js';

export type Attributes = readonly (readonly [name: string, value: string])[];

/** More text than this is not repeated in a fix: the widget’s heading stands in for it. */
const mostText = 1000;
const mostDepth = 20;
const inlineTags = new Set(inlineText.split(', '));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const attributesOf = ({ attrs }: Element): Attributes => attrs.map(({ name, value }) => [name, value]);

/**
 * A start tag on one line.
 *
 * @param like What it takes the place of: in a component it is then written in the same way.
 */
export function startTag(tag: string, attributes: Attributes, like?: Element): string {
  const html = ([name, value]: Attributes[number]): string => {
    const isBare =
      value === '' && (optionsFor(tag).get(name)?.default ?? false) === false && name !== 'heading';
    const oneLine = onOneLine(value);
    return isBare ? name : `${name}="${oneLine.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
  };
  return like && isOfComponent(like)
    ? startTagLike(like, tag, attributes, html)
    : `<${[tag, ...attributes.map(html)].join(' ')}>`;
}

/** Text as it may stand in a widget or a placeholder: on one line, and marked where it is long. */
export function asFallback(element: Element, otherwise: string): string {
  const content = inlined(element) || escaped(otherwise);
  return textOf(element).length > mostCharacters ? `<span slot="fallback">${content}</span>` : content;
}

/**
 * A whole widget in the form that every host keeps.
 *
 * @param like What it takes the place of: a component is written in its own way, and closes what it opens.
 */
export function wholeTag(
  tag: string,
  attributes: Attributes,
  content: string,
  { isLong = false, like }: { readonly isLong?: boolean; readonly like?: Element } = {},
): string {
  const start = startTag(tag, attributes, like);
  if (start.endsWith('/>')) return start;
  const text = content.trim() === '' ? escaped(headingOf(tag)) : content.trim();
  const whole = `${start}${isLong ? `<span slot="fallback">${text}</span>` : text}</${tag}>`;
  return like && isOfComponent(like) ? whole : `<div>${whole}</div>`;
}

/** The same from an element, with what was meant to stand in it, whatever the parser made of that. */
export function rewritten(page: Page, element: Element): string {
  const { tagName: tag, sourceCodeLocation: location } = element;
  const attributes = attributesOf(element);
  if (!location) return wholeTag(tag, attributes, '');
  if (isOfComponent(element)) {
    const isLong = textOf(element).length > mostCharacters;
    return wholeTag(tag, attributes, inlined(element), { isLong, like: element });
  }
  const start = page.toSource(location.startOffset);
  const next = page.nextTag.get(location.startOffset);
  const end = next?.isEnd ? page.toSource(next.offset) : start;
  return fromMarkup(page.source.slice(start, end), tag) ?? wholeTag(tag, attributes, '');
}

/** Writes anew what stands in a piece of markup that begins with a widget’s tag. */
export function fromMarkup(markup: string, tag: string): string | undefined {
  if (markup.length > mostText * 4) return undefined;
  // A paragraph in it would end nothing here, as there is none around it.
  const made = parseFragment(markup).childNodes.find((node) => isElement(node) && node.tagName === tag);
  if (!made || !isElement(made)) return undefined;
  const content = inlined(made);
  return wholeTag(tag, attributesOf(made), content, { isLong: textOf(made).length > mostCharacters });
}

/** What stands in an element as inline text: of blocks only the text is left. */
export function inlined(element: Element): string {
  if (textOf(element).length > mostText || depthOf(element) > mostDepth) return '';
  const inner = [...nodesOf(element)].slice(1);
  // A block in braces cannot be left out without its code.
  if (inner.some(isHalf) && inner.some((node) => isElement(node) && isBlock(node))) return '';
  const write = (node: Node): string => {
    if (node.nodeName === '#text' || isExpression(node) || (isElement(node) && isInline(node)))
      return isOfComponent(node) ? node.written : serializeOuter(node as never);
    return 'childNodes' in node ? ` ${node.childNodes.map(write).join('')} ` : '';
  };
  return onOneLine(element.childNodes.map(write).join(''));
}

/** Whether it is a piece of an expression in which elements stand. */
const isHalf = (node: Node): boolean =>
  isExpression(node) && isOfComponent(node) && !/^\{[^]*\}$/.test(node.written);

const isInline = (element: Element): boolean =>
  [...nodesOf(element)].every(
    (node) => !isElement(node) || (isOfComponent(element) ? !isBlock(node) : inlineTags.has(node.tagName)),
  ) || ['heading', 'transcript'].includes(attributeOf(element, 'slot') ?? '');

function depthOf(element: Element): number {
  let deepest = 0;
  const waiting: [Node, number][] = [[element, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push([child, depth + 1]);
  }
  return deepest;
}

/** Attributes with one of them given another name or value, or left out. */
export const changed = (
  attributes: Attributes,
  name: string,
  change: readonly [name: string, value: string] | undefined,
): Attributes => attributes.flatMap((pair) => (pair[0] === name ? (change ? [change] : []) : [pair]));
