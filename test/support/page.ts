/** Markup put into the page the way a browser's parser makes it, and what a reader then sees of it. */
import { nextFrame } from '@open-wc/testing';
import { drawnBoxes } from './boxes.js';
import { around } from './contrast.js';
import './probe-widget.js';
import type { ProbeWidget } from './probe-widget.js';

const boxes = new Set<Element>();

afterEach(() => {
  for (const box of boxes) box.remove();
  boxes.clear();
});

/** Parses markup as the content of a `<div>` on the page. Removed at the end of the test. */
export function parse(markup: string): HTMLElement {
  const box = document.createElement('div');
  boxes.add(box);
  document.body.append(box);
  box.innerHTML = markup;
  return box;
}

/** Until a widget has come to rest after whatever happened to it. */
export async function settled(element: { readonly updateComplete: Promise<boolean> }): Promise<void> {
  await nextFrame(); // slotchange and mutation records have been handed out by then
  // Of a tag that is not defined yet: to wait for it would be to turn in a circle for ever.
  if (!('updateComplete' in element)) throw new Error('no widget yet');
  while (!(await element.updateComplete));
}

/** Parses markup that holds a probe widget, and waits for it. */
export async function probe(markup: string): Promise<ProbeWidget> {
  const widget = parse(markup).querySelector<ProbeWidget>('probe-widget')!;
  await settled(widget);
  return widget;
}

/** A node of the widget's shadow root. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export const inside = <E extends Element = HTMLElement>(widget: Element, selector: string): E | null =>
  widget.shadowRoot!.querySelector<E>(selector);

/** Text in the widget's shadow root as one line. */
export const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether the text of a node is drawn: it has boxes, with an area, and nothing around them makes them invisible. */
export function isShown(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement!;
  return (
    drawnBoxes(node).length > 0 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/**
 * Whether a reader can select an element's text. Safari knows only the prefixed name, and Firefox computes `auto` where
 * what counts is around the element.
 */
export function isSelectable(element: Element): boolean {
  for (let it: Element | null = element; it; it = around(it)) {
    const style = it.ownerDocument.defaultView!.getComputedStyle(it);
    const value = (style.userSelect as string | undefined) ?? style.getPropertyValue('-webkit-user-select');
    if (value !== 'auto') return value !== 'none';
  }
  return true;
}

/** The text that a style sheet adds before or after an element. Firefox computes `attr()` as it is written there. */
export function addedText(element: Element, place: '::before' | '::after'): string {
  const pieces = getComputedStyle(element, place).content.matchAll(/attr\(([\w-]+)\)|"((?:[^"\\]|\\.)*)"/g);
  return [...pieces].map(([, name, text]) => (name ? element.getAttribute(name) : text)).join('');
}

/** Every text node with more than white space, in a tree and not in its shadow roots. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '') found.push(text);
  }
  return found;
}
