/** What is on the screen, looked at once before anything is copied. */

import { plain } from '../../base/plain.js';
import type { Work } from './capture-slices.js';

/** More elements than these take a phone too long. */
const mostElements = 1500;

/** Nor may more of those be copied, empty, that are off the screen, for the room that they take. */
const mostEmpty = 1500;

/** What a reader enters and what is marked as private; editors draw what is typed beside the field that takes it. */
export const privateParts =
  '[data-nw-private], input, textarea, select, [contenteditable]:not([contenteditable="false" i]), ' +
  '[role~=textbox i], [role~=combobox i], [role~=searchbox i], [role~=spinbutton i], ' +
  '.ace_editor, .monaco-editor, .cm-editor, .CodeMirror, .xterm';

/** What cannot be read, or shows something of another page. */
export const closedParts = 'iframe, object, embed, video, audio, canvas';

/** Draws nothing. */
const noPart = 'script, noscript, template, source';

/** Boxes whose size stays without anything inside. */
const keepsItsSize = /^(?:block|flex|grid|flow-root|list-item|table|table-row|table-row-group)$/;

/** Boxes that stand one below another, so that one can stand for several. */
const stacks = /^(?:block|flow-root|list-item|table-row)$/;

const holdsStack = /^(?:block|flow-root|list-item|table-row-group)$/;

/** The room of several boxes, one below another. */
export interface Room {
  readonly height: number;
  /** Above the first. */
  readonly margin: string;
}

export interface Reading {
  /** Elements that are copied, and whether what is in them is copied too. */
  readonly shown: ReadonlyMap<Element, boolean>;
  /** Elements in whose place an empty box stands; of those without a box that are shown all that is in them is here. */
  readonly emptied: ReadonlySet<Element>;
  /** Elements off the screen whose copy takes the room of those before them too. */
  readonly rooms: ReadonlyMap<Element, Room>;
  /** Places that are covered. */
  readonly covers: readonly Edges[];
}

/** As they are drawn: of a shadow root, or what was put in a slot. */
export function drawnNodes(element: Element): readonly Node[] {
  const { shadowRoot, childNodes } = plain(element);
  if (element instanceof HTMLSlotElement && element.assignedNodes().length) return element.assignedNodes();
  const nodes = [...(shadowRoot?.childNodes ?? childNodes)];
  if (element instanceof HTMLDetailsElement && !element.open) {
    const summary = nodes.find((node) => node instanceof HTMLElement && node.localName === 'summary');
    return summary ? [summary] : [];
  }
  return nodes;
}

/** Whether a reader may write in it: by its attribute, by `user-modify`, or as all of a page in `designMode`. */
const isField = (element: Element): boolean =>
  element instanceof HTMLElement && plain(element).isContentEditable;

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const within = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** Whether it is a field in a box that takes what is typed for something else in that box which shows it. */
function isUnseenField(node: Node, box: Edges): boolean {
  if (!(node instanceof HTMLTextAreaElement) || !node.checkVisibility()) return false;
  const { left, top, right, bottom } = within(node.getBoundingClientRect(), box);
  if (left > right || top > bottom) return false; // it lies off the screen, for what is copied by scripts
  return node.offsetWidth < 4 || node.offsetHeight < 4 || getComputedStyle(node).opacity === '0';
}

const hasRoom = ({ left, top, right, bottom }: Edges): boolean => left < right && top < bottom;

/** Undefined with too much on the screen. */
export function* readPage(
  leaveOut: Element,
  isPrivate: (element: Element) => boolean,
): Work<Reading | undefined> {
  const shown = new Map<Element, boolean>();
  const emptied = new Set<Element>();
  const rooms = new Map<Element, Room>();
  const covers: Edges[] = [];
  const { documentElement: page, designMode, body } = plain(document);
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

  /** Whether anything of it is on the screen: a box off the screen may hold something that is fixed to it. */
  function* look(element: Element, around: Edges, isCovered: boolean): Work<boolean> {
    yield;
    const it = plain(element);
    if (element === leaveOut || it.matches(noPart)) return false;
    const style = getComputedStyle(element);
    const { display, position, overflow } = style;
    const isRoot = element === page || element === body;
    const hasBox = display !== 'contents';
    // What has no box of its own is not visible by this measure.
    if (hasBox && !it.checkVisibility()) return false;
    // What has a place of its own may stand outside of the boxes around it.
    const frame = /absolute|fixed/.test(position) ? screen : around;
    const rects = [...it.getClientRects()].map((rect) => within(rect, frame)).filter(hasRoom);
    const isHere = rects.length > 0;
    const nodes = style.contentVisibility === 'hidden' ? [] : drawnNodes(element);
    if (
      isCovered ||
      it.matches(`${privateParts}, ${closedParts}`) ||
      isPrivate(element) ||
      isField(element) ||
      (!isRoot && nodes.some((node) => isUnseenField(node, it.getBoundingClientRect())))
    ) {
      emptied.add(element);
      covers.push(...rects);
      isCovered = true;
      if (hasBox) return isHere;
    }
    const inside = isRoot || overflow === 'visible' ? frame : within(frame, it.getBoundingClientRect());
    let holdsSome = false;
    for (const node of nodes) {
      if (node instanceof Element && (yield* look(node, inside, isCovered))) holdsSome = true;
    }
    if (holdsStack.test(display)) yield* joinRooms(nodes);
    const isCopied = isHere || holdsSome || !keepsItsSize.test(display);
    shown.set(element, isCopied);
    return isHere || holdsSome;
  }

  /** Of those off the screen that follow one another only the last one is copied, with the room of all. */
  function* joinRooms(nodes: readonly Node[]): Work<void> {
    let first: Element | undefined;
    let last: Element | undefined;
    for (const node of nodes) {
      yield;
      if (!(node instanceof Element)) {
        if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) last = undefined;
        continue;
      }
      const isDrawn = shown.has(node) || emptied.has(node);
      if (!isDrawn) continue;
      const { display, float, position } = getComputedStyle(node);
      const isJoined =
        shown.get(node) === false && stacks.test(display) && float === 'none' && position === 'static';
      if (isJoined && last) {
        shown.delete(last);
        const { top } = plain(first!).getBoundingClientRect();
        rooms.set(node, {
          height: plain(node).getBoundingClientRect().bottom - top,
          margin: getComputedStyle(first!).marginTop,
        });
      } else first = node;
      last = isJoined ? node : undefined;
    }
  }

  /** How much is copied: with what is in it, and empty. */
  function count(element: Element): readonly [full: number, empty: number] {
    if (!shown.has(element)) return [0, 0];
    if (!shown.get(element)) return [0, 1];
    let [full, empty] = [1, 0];
    for (const node of drawnNodes(element)) {
      if (!(node instanceof Element)) continue;
      const [inFull, inEmpty] = count(node);
      full += inFull;
      empty += inEmpty;
    }
    return [full, empty];
  }

  yield* look(page, screen, designMode === 'on');
  const [full, empty] = count(page);
  return full > mostElements || empty > mostEmpty ? undefined : { shown, emptied, rooms, covers };
}
