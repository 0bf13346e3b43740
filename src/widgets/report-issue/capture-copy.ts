/** Copies what is shown of a page: nothing in the copy runs or loads, and nothing private is in it. */
import { plain } from '../../base/plain.js';
import { copyAttributes, Drawings, plainName } from './capture-drawing.js';
import { type Look, type Looks, type Sheet } from './capture-looks.js';
import { hideBars, numbersOf, stick } from './capture-places.js';
import { closedParts, drawnNodes, type Reading } from './capture-reading.js';
import { transparent, type Resources } from './capture-resources.js';
import type { Work } from './capture-slices.js';

/** Elements that do more than a box with their looks would; all others are copied as such a box. */
const keptTags = /^(?:br|wbr|img|button|fieldset|legend|progress|meter|td|th|col|colgroup|ruby|rt|rp)$/;
const kept = /^(?:(?:col|row)?span|lang|value|max|min|low|high|optimum)$/;

/** Takes the looks of the browser off what is kept, so that all that is not said is the same for all. */
export const plainRule =
  'td,th,col,colgroup,img,button,fieldset,legend,ruby,rt,rp,svg:not(svg svg){all:unset}';

export interface Tools {
  /** A document without a window: what is made in it stays dead. */
  readonly inert: Document;
  readonly sheet: Sheet;
  readonly boxes: Looks;
  readonly drawn: Looks;
  readonly resources: Resources;
}

interface Copied {
  readonly copy: HTMLElement;
  /** What has to be known before it is drawn. */
  readonly pending: readonly Promise<unknown>[];
  readonly drawings: Drawings;
}

export function* copyPage(page: Element, reading: Reading, tools: Tools): Work<Copied> {
  const { shown, emptied, rooms } = reading;
  const { inert, sheet, boxes, resources } = tools;
  const numbers = new Map<Element, number>();
  /** Boxes below whose end stands the margin of the last one in them, which a height would keep inside. */
  const open = new Set<Element>();
  const pending: Promise<unknown>[] = [];
  // One for all: browsers move every range ever made along with each change.
  const range = plain(document).createRange();
  const make = (tag = 'x'): HTMLElement => inert.createElement(tag);
  const drawings = new Drawings(tools, emptied, copyOf);

  /** What looks like an element, and is empty. */
  function boxLike(native: Element, look: Look, around: Look, tag?: string): HTMLElement {
    const box = make(tag);
    let declarations = boxes.declarations(look, around);
    declarations = drawings.localize(declarations, native);
    box.className = sheet.classOf(declarations);
    return box;
  }

  function addParts(native: Element, copy: Element, look: Look): void {
    const isItem = boxes.value(look, 'display').includes('list-item');
    for (const part of isItem ? ['::before', '::after', '::marker'] : ['::before', '::after']) {
      const style = getComputedStyle(native, part);
      const { content, display } = style;
      if (part !== '::marker' && (!content || /^(?:none|normal)$/.test(content) || display === 'none'))
        continue;
      const declarations = boxes
        .declarations(boxes.read(style), look)
        // Attributes are not copied.
        .replace(/\battr\(([\w-]+)\)/g, (_, name: string) =>
          JSON.stringify(plain(native).getAttribute(name) ?? ''),
        );
      const name = sheet.classOf(drawings.localize(declarations, native), part);
      if (name) copy.setAttribute('class', `${copy.getAttribute('class') ?? ''} ${name}`);
    }
  }

  function* copyOf(native: Element, around: Look): Work<Element> {
    yield;
    const it = plain(native);
    const style = getComputedStyle(native);
    const look = boxes.read(style);
    const isBox = native instanceof HTMLElement;
    const isDrawing = native instanceof SVGSVGElement;
    const isFormula = it.namespaceURI?.endsWith('MathML') && plainName.test(it.localName);
    const tag = isBox && keptTags.test(it.localName) ? it.localName : 'x';
    let copy: HTMLElement | SVGElement | MathMLElement = boxLike(native, look, around, tag);
    if (isDrawing || isFormula) {
      const other = inert.createElementNS(it.namespaceURI, it.localName) as SVGElement | MathMLElement;
      other.setAttribute('class', copy.className);
      copy = other;
      if (isDrawing) yield* drawings.fill(native, copy as SVGElement, look);
      else copyAttributes(native, copy, () => undefined);
    } else if (isBox) {
      for (const { name, value } of it.attributes) if (kept.test(name)) copy.setAttribute(name, value);
    }
    addParts(native, copy, look);
    if (native instanceof HTMLOListElement) for (const [item, n] of numbersOf(native)) numbers.set(item, n);
    const number = numbers.get(native);
    // Items before it may be off the screen, and so not in the copy.
    if (number !== undefined) copy.style.counterSet = `list-item ${number}`;
    const room = rooms.get(native);
    if (room) {
      const { height, margin: marginTop } = room;
      Object.assign(copy.style, { boxSizing: 'border-box', height: `${height}px`, marginTop });
    }
    if (native instanceof HTMLImageElement) {
      // What did not come is not asked for again, nor another size of it.
      const coming = native.naturalWidth ? resources.image(native.currentSrc) : transparent;
      pending.push(Promise.resolve(coming).then((address) => copy.setAttribute('src', address)));
    }
    if (isDrawing || !shown.get(native) || style.contentVisibility === 'hidden') return copy;
    for (const node of drawnNodes(native)) {
      if (node instanceof Element) {
        if (shown.has(node)) {
          const child = yield* copyOf(node, look);
          const { position, display } = getComputedStyle(node);
          if (position === 'sticky' && !display.startsWith('table')) {
            copy.append(stick(plain(node), child as HTMLElement));
          }
          copy.append(child);
        } else if (emptied.has(node)) copy.append(emptyBox(node, look));
      } else if (node.nodeType === Node.TEXT_NODE && !emptied.has(native) && isDrawn(node)) {
        copy.append(inert.createTextNode(node.nodeValue!));
      }
    }
    // That of a table counts its caption, that of a group of fields not its legend in WebKit.
    if (tag === 'fieldset' || boxes.value(look, 'display').endsWith('table')) copy.style.height = 'auto';
    if (letsMarginOut(it, style)) copy.style.height = 'auto';
    if (isBox) hideBars(native, style, copy as HTMLElement);
    if (native !== page && (it.scrollTop || it.scrollLeft)) scroll(it, copy as HTMLElement);
    return copy;
  }

  function letsMarginOut(native: Element, style: CSSStyleDeclaration): boolean {
    const { display, paddingBottom, borderBottomWidth, overflow, float, position } = style;
    if (!/^(?:block|list-item)$/.test(display) || parseFloat(paddingBottom) || parseFloat(borderBottomWidth))
      return false;
    if (overflow !== 'visible' || float !== 'none' || /absolute|fixed/.test(position)) return false;
    const last = lastIn(native);
    if (!last || !(open.has(last) || parseFloat(getComputedStyle(last).marginBottom))) return false;
    const [inner, outer] = [last, native].map((it) => plain(it).getBoundingClientRect().bottom);
    if (Math.abs(inner! - outer!) > 0.1) return false;
    open.add(native);
    return true;
  }

  /** The last box in another one that takes part in its lines. */
  function lastIn(native: Element): Element | undefined {
    for (const node of [...drawnNodes(native)].reverse()) {
      if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) return undefined;
      if (!(node instanceof Element) || !(shown.has(node) || emptied.has(node))) continue;
      const { display, position, float } = getComputedStyle(node);
      const last = display === 'contents' ? lastIn(node) : node;
      if (last && float === 'none' && !/absolute|fixed/.test(position)) return last;
    }
    return undefined;
  }

  /** Text has no place where nothing is drawn of it. Spaces at the end of a line have none either, and are needed. */
  function isDrawn(text: Node): boolean {
    if (!text.nodeValue!.trim()) return true;
    range.selectNodeContents(text);
    return range.getClientRects().length > 0;
  }

  /** A box as large as an element, with nothing of what is in it. */
  function emptyBox(native: Element, around: Look): Node {
    const it = plain(native);
    const style = getComputedStyle(native);
    const { display } = style;
    const isReplaced = native instanceof SVGElement || it.matches(closedParts);
    if (display === 'inline' && !isReplaced) {
      const lines = inert.createDocumentFragment();
      for (const { width } of it.getClientRects()) {
        const line = make();
        line.style.cssText = `display: inline-block; width: ${width}px; height: 0`;
        lines.append(line);
      }
      return lines;
    }
    const box = boxLike(native, boxes.read(style), around, /^t[dh]$/.test(it.localName) ? it.localName : 'x');
    for (const name of ['colspan', 'rowspan']) {
      const value = it.getAttribute(name);
      if (value) box.setAttribute(name, value);
    }
    box.style.backgroundImage = 'none';
    if (display === 'inline') {
      const { width, height } = it.getBoundingClientRect();
      if (!width) return inert.createDocumentFragment();
      const size = { width: `${width}px`, height: `${height}px` };
      Object.assign(box.style, { display: 'inline-block', boxSizing: 'border-box', ...size });
    }
    if (it.matches('input:not([type=checkbox], [type=radio]), select')) {
      // A field stands on the line of the text beside it by the text that it holds.
      const height = it.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      box.style.lineHeight = `${height}px`;
      box.textContent = '\u200B';
    }
    return box;
  }

  /** Moves what is in a box that the reader has scrolled. */
  function scroll({ scrollTop, scrollLeft }: Element, copy: HTMLElement): void {
    const inside = make();
    inside.className = copy.className.split(' ')[0]!;
    inside.style.cssText = `position: relative; inset: ${-scrollTop}px auto auto ${-scrollLeft}px;
      margin: 0; border: 0; padding: 0; width: 100%; min-height: 100%; height: auto; overflow: visible; transform: none;
      background: none; box-shadow: none; opacity: 1; filter: none; flex-shrink: 0`;
    inside.append(...copy.childNodes);
    copy.append(inside);
  }

  const copy = (shown.has(page) ? yield* copyOf(page, []) : make()) as HTMLElement;
  return { copy, pending, drawings };
}
