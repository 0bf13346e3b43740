/** What does not fit: a reader on a phone, or with large text, loses it. */

/**
 * Where an element is drawn, from side to side. A shape in a drawing is measured in two ways, and what both say counts:
 * of a line Firefox's box has more than its stroke, and WebKit's matrix leaves out that a drawing is mirrored.
 */
function boxOf(element: Element): { readonly left: number; readonly right: number } {
  const box = element.getBoundingClientRect();
  if (!element.matches('svg :is(path, line, rect, circle, ellipse)')) return box;
  const shape = element as SVGGraphicsElement;
  const { x, width } = shape.getBBox();
  const matrix = shape.getScreenCTM()!;
  const ends = [x, x + width].map((end) => new DOMPoint(end, 0).matrixTransform(matrix).x);
  return { left: Math.max(box.left, Math.min(...ends)), right: Math.min(box.right, Math.max(...ends)) };
}

/** Elements of a shadow root that stick out of their widget sideways, and boxes that cut their own text off. */
export function misfits(widget: Element): string[] {
  const view = widget.ownerDocument.defaultView!;
  const { left, right } = widget.getBoundingClientRect();
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.root, .root *:not(option, .spoken, svg g)')]
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
    .flatMap((element) => {
      const box = boxOf(element);
      const { overflowX, overflowY, textOverflow } = view.getComputedStyle(element);
      const cutsOff =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) ||
        textOverflow === 'ellipsis';
      const name = `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
      return [
        ...(box.left < left - 0.5 || box.right > right + 0.5
          ? [`sticks out by ${Math.max(left - box.left, box.right - right).toFixed(1)} px: ${name}`]
          : []),
        ...(cutsOff && !element.matches('select') ? [`cuts off: ${name}`] : []),
      ];
    });
}

/** By how many pixels a page scrolls sideways. */
export function sidewaysScroll(document: Document): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
