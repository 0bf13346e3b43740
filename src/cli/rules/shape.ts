/** Tags that hosts and browsers take apart: see what real hosts were seen to do in the tests. */
import { emptyLine, inlineText, mostCharacters } from '../../base/fallback.js';
import { doctor } from '../../locales/en/doctor.js';
import type { ElementRule, Problem } from '../rule.js';
import { asFallback, attributesOf, rewritten, wholeTag } from '../fix.js';
import { headingOf, widgetTags } from '../catalogue.js';
import { isComponent } from '../format.js';
import {
  around,
  attributeOf,
  isBlock,
  isElement,
  isExpression,
  isMade,
  nodesOf,
  runsOver,
  textOf,
  type Element,
  type Node,
  type Page,
  type Text,
} from '../page.js';
import { placeholderOf } from './placeholders.js';

const inline = new Set(inlineText.split(', '));
export const shape: ElementRule = function* (page, element) {
  const location = element.sourceCodeLocation;
  if (!location) return;
  const { startOffset: offset } = location;
  const placeholder = placeholderOf(page, element);
  if (placeholder) {
    const { tagName } = element;
    const tag = `${tagName} data-nw="${placeholder.tag}"`;
    const fix = placeholder.holding(asFallback(element, headingOf(placeholder.tag)));
    // A paragraph needs no end.
    if (!location.endTag && tagName !== 'p') yield { kind: 'unclosed', offset, values: { tag }, fix };
    else yield* content(page, element, offset, tag, fix);
    return;
  }
  if (!widgetTags.has(element.tagName)) return;
  const tag = element.tagName;
  const written = page.html.slice(offset, location.startTag?.endOffset);
  if (runsOver(page, element)) {
    yield { kind: 'severalLines', offset, values: { tag }, fix: rewritten(page, element) };
    return;
  }
  if (!location.endTag) {
    if (!isComponent(page.format)) yield* notClosed(page, element, written);
    // The others refuse such a file; Astro lets the tag take in the rest.
    else if (page.format === 'astro') {
      yield {
        kind: 'unclosed',
        offset,
        values: { tag },
        fix: wholeTag(tag, attributesOf(element), '', { like: element }),
      };
    }
    return;
  }
  // Without an address it shows nothing but its text.
  if (tag === 'video-facade' && !attributeOf(element, 'src')) return;
  yield* content(page, element, offset, tag, rewritten(page, element));
};

function* notClosed(page: Page, element: Element, written: string): Generator<Problem> {
  const { tagName: tag, sourceCodeLocation } = element;
  const { startOffset: offset, endOffset, attrs = {} } = sourceCodeLocation!;
  const lastAttribute = Math.max(0, ...Object.values(attrs).map((it) => it.endOffset - offset));
  if (written.endsWith('/>') && lastAttribute <= written.length - 2) {
    // MDX reads tags by other rules, and closes this one.
    if (page.format !== 'mdx') {
      yield { kind: 'selfClosing', offset, values: { tag }, fix: wholeTag(tag, attributesOf(element), '') };
    }
    return;
  }
  const next = page.nextTag.get(offset);
  const fix = rewritten(page, element);
  if (!next?.isEnd) yield { kind: 'unclosed', offset, values: { tag }, fix };
  else if (next.offset < endOffset) yield { kind: 'swallows', offset, values: { tag }, fix };
  else {
    const cause = /^<\/?[a-z][\w-]*/i.exec(page.html.slice(endOffset, endOffset + 40))?.[0];
    const named = cause && !isMade(page, endOffset) ? `${cause}>` : doctor.emptyLine;
    yield { kind: 'ejected', offset, values: { tag, cause: named }, fix };
  }
}

/** Content that stands in the tag, and yet shows as well as the widget. */
function* content(
  page: Page,
  element: Element,
  offset: number,
  tag: string,
  fix: string,
): Generator<Problem> {
  const isMarkdown = page.format === 'markdown';
  const block = isMarkdown ? blockIn(element) : undefined;
  const values = { tag, most: mostCharacters };
  if (block) {
    const cause = isMade(page, block.offset) ? doctor.emptyLine : `<${block.name}>`;
    yield { kind: 'blockInside', offset, values: { tag, cause }, fix };
    return;
  }
  // A server writes the widget itself as a template.
  const unmarked = element.childNodes.filter(
    (node) => !isElement(node) || !['slot', 'shadowrootmode'].some((name) => attributeOf(node, name)),
  );
  if (unmarked.every(isBlank)) return;
  const isOfCode = isComponent(page.format);
  // What becomes of other tags in a component, only the component knows.
  const other = firstOf(unmarked, (it) => (isOfCode ? isBlock(it) : !inline.has(it.tagName)));
  const length = unmarked.reduce((sum, node) => sum + textOf(node).length + 1, -1);
  const kind =
    other || (!isOfCode && emptyLine.test(unmarked.map(writtenIn).join('').trim()))
      ? ('blockTwice' as const)
      : length > mostCharacters
        ? ('longTwice' as const)
        : page.format !== 'mdx' && !(isOfCode && isUnsure(element)) && !isSurelyClosed(element)
          ? ('alone' as const)
          : undefined;
  const cause = other ? `<${other.tagName}>` : doctor.emptyLine;
  const isInDiv = !isOfCode || kind !== 'alone';
  if (kind) yield { kind, offset, values: { ...values, cause }, fix: isInDiv ? fix : `<div>${fix}</div>` };
}

/** The text in a node with its lines. */
const writtenIn = (node: Node): string =>
  [...nodesOf(node)].map((it) => (it.nodeName === '#text' ? (it as Text).value : '')).join('');

function firstOf(nodes: readonly Node[], fits: (element: Element) => boolean): Element | undefined {
  for (const root of nodes) {
    for (const node of nodesOf(root)) if (isElement(node) && fits(node)) return node;
  }
  return undefined;
}

function blockIn(element: Element): { name: string; offset: number } | undefined {
  // In a block of HTML a heading or a transcript for the slot is safe on one line.
  const isInBlock = [...around(element)].some((outer) => outer.tagName === 'div' && outer.sourceCodeLocation);
  const found = firstOf(
    element.childNodes,
    (it) => isBlock(it) && !(isInBlock && ['heading', 'transcript'].includes(attributeOf(it, 'slot') ?? '')),
  );
  return found && { name: found.tagName, offset: found.sourceCodeLocation?.startOffset ?? 0 };
}

const isBlank = (node: Node): boolean =>
  !isElement(node) && !isExpression(node) && (node.nodeName !== '#text' || !node.value.trim());

/** Whether only the program knows what stands around an element. */
function isUnsure({ parentNode }: Element): boolean {
  if (!parentNode || !isElement(parentNode) || /[^a-z0-9]/.test(parentNode.tagName)) return true;
  return parentNode.tagName === 'template' || parentNode.childNodes.some(isExpression);
}

/** The rule of `base/fallback.ts`, for a tree that no browser made. */
function isSurelyClosed(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  if (siblings.at(-1) !== element) return true;
  if (!element.parentNode || element.parentNode.nodeName === 'p') return false;
  return siblings.every((node) => node === element || isBlank(node));
}
