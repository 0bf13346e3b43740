/** What is at another place, or says another thing, in a copy that holds a part of a page only. */
import { plain } from '../../base/plain.js';

/** The numbers that a browser puts before the items of a list. */
export function* numbersOf(list: HTMLOListElement): Iterable<readonly [Element, number]> {
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

/** A bar that lies over what is scrolled comes and goes; one that takes room stays, for its room. */
export function hideBars(native: HTMLElement, style: CSSStyleDeclaration, copy: HTMLElement): void {
  if (!/auto|scroll/.test(style.overflow)) return;
  const { offsetWidth, clientWidth, offsetHeight, clientHeight } = plain(native);
  const width = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
  const height = parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth);
  if (offsetWidth - clientWidth - width < 1) copy.style.overflowY = 'hidden';
  if (offsetHeight - clientHeight - height < 1) copy.style.overflowX = 'hidden';
}

/** What sticks to the edge of the screen is drawn where it is seen; this is its room, which stays. */
export function stick(native: Element, copy: HTMLElement): Element {
  const { left, top, width, height } = native.getBoundingClientRect();
  const room = copy.cloneNode(false) as HTMLElement;
  Object.assign(room.style, { position: 'relative', inset: 'auto', visibility: 'hidden' });
  Object.assign(copy.style, {
    position: 'fixed',
    inset: `${top}px auto auto ${left}px`,
    width: `${width}px`,
    height: `${height}px`,
    boxSizing: 'border-box',
    margin: '0',
  });
  return room;
}
