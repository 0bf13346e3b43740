/** Makes the copy of a page what a picture needs: what html-to-image leaves undone, and what must not be in it. */
import { cloneNode } from 'html-to-image/es/clone-node.js';
import { make, plain } from '../../base/plain.js';
import { closedParts, drawnNodes, privateParts, type Reading } from './capture-reading.js';

/** All that a copy keeps of what is written in a tag. More may tell of the reader, or be no XML: `@click="…"`. */
const kept =
  /^(?:style|class|src|width|height|(?:col|row)?span|open|start|value|max|type|reversed|dir|lang)$/;
const keptInDrawing = /^(?!aria-|data-|on|title)(?:xlink:)?[a-z][\w-]*$/i;

/** Names that mean the same in XML. Others, and those of other people's scripts, become plain boxes. */
const plainName = /^[a-z][a-z\d]*$/i;

export const transparent = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Looks of what is drawn in an <svg>, whose inside is copied as it is written. */
const drawnLooks = (
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin ' +
  'opacity color display visibility vector-effect text-anchor dominant-baseline font-size font-weight font-style ' +
  'font-family letter-spacing transform paint-order stop-color stop-opacity'
).split(' ');

type Options = Parameters<typeof cloneNode>[1];

/** Copies an element with its looks, and of what is in it what is shown; so `options` have html-to-image copy nothing in it. */
export async function copyOf(
  native: Element,
  shown: Reading['shown'],
  options: Options,
): Promise<HTMLElement> {
  // A form would give html-to-image its fields for what it asks the form.
  const copy =
    native instanceof HTMLFormElement
      ? boxLike(getComputedStyle(native))
      : (await cloneNode(native as HTMLElement, options, true))!;
  if (!shown.get(native) || native instanceof SVGElement || native instanceof HTMLCanvasElement) return copy;
  const inside: Node[] = [];
  for (const node of drawnNodes(native)) {
    if (node instanceof Element) {
      if (shown.has(node)) inside.push(await copyOf(node, shown, options));
    } else if (node.nodeType === Node.TEXT_NODE) inside.push(node.cloneNode());
  }
  // Before what stands for `::before` and `::after`.
  copy.prepend(...inside);
  return copy;
}

/** A `<div>` that looks like an element. */
function boxLike(style: CSSStyleDeclaration): HTMLElement {
  const box = make('div');
  for (const name of style) box.style.setProperty(name, style.getPropertyValue(name));
  return box;
}

/** Goes through a page and its copy side by side. */
export function finishCopy(page: Element, copyOfPage: HTMLElement, reading: Reading): void {
  const { shown, emptied, rooms } = reading;
  const numbers = new Map<Element, number>();

  function finish(native: Element, copy: HTMLElement | SVGElement): void {
    keepOnly(native instanceof SVGElement ? keptInDrawing : kept, copy);
    const style = getComputedStyle(native);
    // html-to-image makes text a little smaller, so that it breaks elsewhere.
    copy.style.fontSize = style.fontSize;
    // Items before it may be off the screen, and so not in the copy.
    if (native instanceof HTMLOListElement) for (const [item, n] of numbersOf(native)) numbers.set(item, n);
    const number = numbers.get(native);
    // Not by `value`, against which the copied `counter-set: none` wins.
    if (number !== undefined) copy.style.counterSet = `list-item ${number}`;
    const room = rooms.get(native);
    if (room) {
      copy.style.boxSizing = 'border-box';
      copy.style.height = `${room.height}px`;
      copy.style.marginTop = room.margin;
    }
    if (style.position === 'sticky' && !style.display.startsWith('table')) stick(plain(native), copy);
    if (native instanceof HTMLImageElement) {
      // What did not come is not asked for again, nor another size of it.
      (copy as HTMLImageElement).src = native.naturalWidth ? native.currentSrc : transparent;
    }
    if (native instanceof SVGElement) return finishDrawing(native, copy);
    if (!shown.get(native)) return;
    let next = copy.firstChild;
    for (const node of drawnNodes(native)) {
      if (node.nodeType === Node.TEXT_NODE) {
        next = next?.nextSibling ?? null;
      } else if (!(node instanceof Element)) {
        continue;
      } else if (shown.has(node)) {
        const child = next as HTMLElement | null;
        next = child?.nextSibling ?? null;
        if (child) finish(node, plainName.test(child.localName) ? child : asBox(child));
      } else if (emptied.has(node)) {
        copy.insertBefore(emptyBox(plain(node), getComputedStyle(node)), next);
      }
    }
    const it = plain(native);
    if (native !== page && (it.scrollTop || it.scrollLeft)) scroll(it, copy as HTMLElement);
  }

  finish(page, copyOfPage);
}

function keepOnly(names: RegExp, copy: Element): void {
  for (const { name, prefix } of [...copy.attributes]) {
    if (!names.test(name) || (name.includes(':') && !prefix)) copy.removeAttribute(name);
  }
}

/** The numbers that a browser puts before the items of a list. */
function* numbersOf(list: HTMLOListElement): Iterable<readonly [Element, number]> {
  const items = [...list.children].filter(
    (it): it is HTMLLIElement => it instanceof HTMLLIElement && getComputedStyle(it).display === 'list-item',
  );
  let next = list.reversed && !list.hasAttribute('start') ? items.length : list.start;
  for (const item of items) {
    if (item.hasAttribute('value')) next = item.value;
    yield [item, next];
    next += list.reversed ? -1 : 1;
  }
}

/** The same as a `<div>`. */
function asBox(copy: Element): HTMLElement {
  const box = make('div');
  box.style.cssText = copy.getAttribute('style') ?? '';
  box.className = copy.className;
  box.append(...copy.childNodes);
  copy.replaceWith(box);
  return box;
}

/** A box as large as an element, with nothing of what is in it. */
function emptyBox(native: Element, style: CSSStyleDeclaration): Node {
  if (style.display === 'inline' && !native.matches(`${closedParts}, canvas`)) {
    const lines = new DocumentFragment();
    for (const { width } of native.getClientRects()) {
      const line = make('span');
      line.style.cssText = `display: inline-block; width: ${width}px; height: 0`;
      lines.append(line);
    }
    return lines;
  }
  const box = boxLike(style);
  box.style.backgroundImage = 'none';
  if (style.display === 'inline') {
    const { width, height } = native.getBoundingClientRect();
    if (!width) return new DocumentFragment();
    const size = {
      display: 'inline-block',
      boxSizing: 'border-box',
      width: `${width}px`,
      height: `${height}px`,
    };
    Object.assign(box.style, size);
  }
  if (native.matches('input:not([type=checkbox], [type=radio]), select')) {
    // A field stands on the line of the text beside it by the text that it holds.
    const height = native.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    box.style.lineHeight = `${height}px`;
    box.textContent = '\u200B';
  }
  return box;
}

/** What sticks to the edge of the screen is drawn where it is seen; its room stays. */
function stick(native: Element, copy: HTMLElement | SVGElement): void {
  const { left, top, width, height } = native.getBoundingClientRect();
  const room = copy.cloneNode(false) as HTMLElement;
  Object.assign(room.style, { position: 'relative', inset: 'auto', visibility: 'hidden' });
  copy.before(room);
  Object.assign(copy.style, {
    position: 'fixed',
    inset: `${top}px auto auto ${left}px`,
    width: `${width}px`,
    height: `${height}px`,
    boxSizing: 'border-box',
    margin: '0',
  });
}

/** Moves what is in a box that the reader has scrolled. */
function scroll({ scrollTop, scrollLeft }: Element, copy: HTMLElement): void {
  const inside = make('div');
  inside.style.cssText = `${copy.style.cssText}; position: relative; inset: ${-scrollTop}px auto auto ${-scrollLeft}px;
    margin: 0; border: 0; padding: 0; width: 100%; min-height: 100%; height: auto; overflow: visible; transform: none;
    background: none; box-shadow: none; opacity: 1; filter: none; flex-shrink: 0`;
  inside.append(...copy.childNodes);
  copy.append(inside);
}

/** html-to-image copies an <svg> with all that is in it, and without its looks. */
function finishDrawing(native: SVGElement, copy: Element): void {
  const copies = copy.querySelectorAll<SVGElement | HTMLElement>('*');
  // Found before the marks go by which they are known.
  const out = copy.querySelectorAll(`${privateParts}, ${closedParts}, title, desc, metadata, script`);
  native.querySelectorAll('*').forEach((part, i) => {
    const style = getComputedStyle(part);
    for (const name of drawnLooks) copies[i]!.style.setProperty(name, style.getPropertyValue(name));
    keepOnly(keptInDrawing, copies[i]!);
  });
  for (const part of [...out, ...[...copies].filter(({ localName }) => localName.includes(':'))])
    part.remove();
}
