import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { widgetTags } from './catalogue.js';
import { readComponent } from './components/component.js';
import { expressionMark } from './components/tree.js';
import { edited } from './edits.js';
import { isComponent, type Format } from './format.js';
import { markdownAsHtml } from './markdown.js';

export type Element = Tree.Element;
export type Node = Tree.Node;
export type Text = Tree.TextNode;
export type Comment = Tree.CommentNode;

/** What was written, and the tree that a browser makes of it. */
export interface Page {
  readonly format: Format;
  /** As it was written, with `\n` at the ends of lines. */
  readonly source: string;
  readonly html: string;
  /** From an offset in `html` to the one in `source`. */
  readonly toSource: (offset: number) => number;
  /** All in the order of the page, also those in a `<template>`. */
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
  readonly comments: readonly Comment[];
  /** For the start tag of a widget, by its offset: where the next tag of that name stands, and whether it ends it. */
  readonly nextTag: ReadonlyMap<number, { readonly offset: number; readonly isEnd: boolean }>;
}

/** What ends a paragraph: the block elements of HTML. */
const blocks = new Set(
  (
    'address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section table ul'
  ).split(' '),
);

/** Undefined for what is in a language of its own, as Pug in a file for Vue. */
export function readPage(text: string, format: Format): Page | undefined {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { text: html, toSource } =
    format === 'markdown' || format === 'mdx' ? markdownAsHtml(source, format === 'mdx') : edited(source, []);
  const root = isComponent(format)
    ? readComponent(source, format)
    : parse(html, { sourceCodeLocationInfo: true });
  if (!root) return undefined;
  const elements: Element[] = [];
  const texts: Text[] = [];
  const comments: Comment[] = [];
  for (const node of nodesOf(root)) {
    if (isElement(node)) elements.push(node);
    else if (node.nodeName === '#text') texts.push(node);
    else if (node.nodeName === '#comment') comments.push(node);
  }
  return { format, source, html, toSource, elements, texts, comments, nextTag: tagsIn(html) };
}

/** The nodes of a tree in order. With a list of its own, as a hostile page nests deeper than calls can go. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!);
    }
  }
}

/** Whether it stands for what only the program knows. */
export const isExpression = (node: Node): boolean => 'data' in node && node.data === expressionMark;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The elements around a node, the nearest first. */
export function* around(node: Node): Generator<Element> {
  let outer = 'parentNode' in node ? node.parentNode : null;
  while (outer && isElement(outer)) {
    yield outer;
    outer = outer.parentNode;
  }
}

/** Where an element, or one of its attributes, begins; undefined for one that the parser made up. */
export function offsetOf(element: Element, attribute?: string): number | undefined {
  const location = element.sourceCodeLocation;
  const own = attribute === undefined ? undefined : location?.attrs?.[attribute];
  return (own ?? location)?.startOffset;
}

/** The text in a node, with its spaces made one, and a mark for each expression. */
export function textOf(node: Node): string {
  let text = '';
  for (const inner of nodesOf(node)) {
    if (inner.nodeName === '#text') text += (inner as Text).value;
    else if (isExpression(inner)) text += expressionMark;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function tagsIn(html: string): Page['nextTag'] {
  const last = new Map<string, number>();
  const next = new Map<number, { offset: number; isEnd: boolean }>();
  for (const { 1: slash, 2: name = '', index } of html.matchAll(/<(\/?)([a-z]+-[a-z]+)/gi)) {
    const tag = name.toLowerCase();
    if (!widgetTags.has(tag)) continue;
    const before = last.get(tag);
    if (before !== undefined) next.set(before, { offset: index, isEnd: slash === '/' });
    last.set(tag, index);
  }
  return next;
}

/** Whether a start tag runs over several lines where that takes it apart. */
export function runsOver({ format, html }: Page, { sourceCodeLocation: location }: Element): boolean {
  const { startOffset = 0, endOffset = 0 } = location?.startTag ?? location ?? {};
  return format === 'markdown' && html.slice(startOffset, endOffset).includes('\n');
}

/** Whether what stands there was made from Markdown, and not written. */
export const isMade = ({ toSource }: Page, offset: number): boolean =>
  toSource(offset) === toSource(offset + 1);
