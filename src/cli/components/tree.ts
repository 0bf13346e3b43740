/** The tree of a component, in the shape that parse5 gives to a page, so that every rule reads both. */
import { html, parseFragment, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';

/** Stands for an expression, whose text nobody knows before the page is made. */
export const expressionMark = '\uFFFC';

/** Where something stands, in the whole text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An attribute as a rule sees it, and what is needed to write it anew in the author’s own way. */
export interface ComponentAttribute extends Token.Attribute {
  readonly whole: Range;
  /** Without a sign before it, or a modifier after it. */
  readonly ownName: Range;
  readonly writtenName: string;
  /** The text between the quotes of a literal, or a number. Undefined for an expression, or where there is no value. */
  readonly literal: (Range & { readonly isQuoted: boolean }) | undefined;
}

/** What a node was made from. */
interface Written {
  readonly written: string;
}

export interface ComponentElement extends Tree.Element, Written {
  written: string;
  attrs: ComponentAttribute[];
  /** Whether it was written as `<tag />`. */
  readonly closesItself: boolean;
  /** As it was written. */
  readonly startTag: string;
}

export interface StartTag {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly ComponentAttribute[];
  readonly closesItself: boolean;
}

/** Whether a node was made from a component, and so knows how it was written. */
export const isOfComponent = <T extends Tree.Node>(
  node: T,
): node is T & (T extends Tree.Element ? ComponentElement : Written) => 'written' in node;

export const makeRoot = (): Tree.Document => ({
  nodeName: '#document',
  mode: html.DOCUMENT_MODE.NO_QUIRKS,
  childNodes: [],
});

// A place in the text is all that a rule asks for; of lines it knows nothing.
const placeOf = (startOffset: number, endOffset: number): Token.Location => ({
  startOffset,
  endOffset,
  startLine: 0,
  startCol: 0,
  endLine: 0,
  endCol: 0,
});

export function addElement(
  parentNode: Tree.ParentNode,
  source: string,
  { name, from, to, attributes, closesItself }: StartTag,
): ComponentElement {
  const attrs: Record<string, Token.Location> = {};
  for (const { name: own, whole } of attributes) attrs[own] ??= placeOf(whole.from, whole.to);
  const element: ComponentElement = {
    nodeName: name,
    tagName: name,
    attrs: [...attributes],
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode,
    sourceCodeLocation: { ...placeOf(from, to), attrs, startTag: placeOf(from, to) },
    closesItself,
    startTag: source.slice(from, to),
    written: source.slice(from, to),
  };
  parentNode.childNodes.push(element);
  return element;
}

/** @param tag Where its end tag stands; left out where it has none. */
export function closeElement(element: ComponentElement, source: string, to: number, tag?: Range): void {
  const location = element.sourceCodeLocation!;
  location.endOffset = to;
  if (tag) location.endTag = placeOf(tag.from, tag.to);
  element.written = source.slice(location.startOffset, to);
}

/** @param value The text that it gives; left out, it is what is written, with its entities read. */
export function addText(
  parentNode: Tree.ParentNode,
  source: string,
  { from, to }: Range,
  value?: string,
): void {
  const written = source.slice(from, to);
  // Where a line ends between tags, no component has a space.
  if (from === to || /^\s*\n\s*$/.test(written)) return;
  const text: Tree.TextNode & Written = {
    nodeName: '#text',
    value: value ?? decoded(written),
    parentNode,
    sourceCodeLocation: placeOf(from, to),
    written,
  };
  parentNode.childNodes.push(text);
}

export function addComment(
  parentNode: Tree.ParentNode,
  source: string,
  { from, to }: Range,
  data: string,
): void {
  if (from === to) return;
  const comment: Tree.CommentNode & Written = {
    nodeName: '#comment',
    data,
    parentNode,
    sourceCodeLocation: placeOf(from, to),
    written: source.slice(from, to),
  };
  parentNode.childNodes.push(comment);
}

function decoded(written: string): string {
  if (!written.includes('&')) return written;
  const [text] = parseFragment(written.replace(/</g, '&lt;')).childNodes;
  return text && 'value' in text ? text.value : written;
}

/** The value of an attribute, with its entities read. */
export function decodedValue(written: string): string {
  if (!written.includes('&')) return written;
  const [element] = parseFragment(`<i a="${written.replace(/"/g, '&quot;')}">`).childNodes;
  return element && 'attrs' in element ? (element.attrs[0]?.value ?? written) : written;
}
