/** What does not fit: a reader on a phone, or with large text, loses it. */

/** Where an element is drawn. Of a line in a drawing Firefox counts more than its stroke, so it is taken without. */
function boxOf(element: Element): DOMRect {
  if (!element.matches('svg :is(path, line, rect, circle)')) return element.getBoundingClientRect();
  const shape = element as SVGGraphicsElement;
  const { x, y, width, height } = shape.getBBox();
  const matrix = shape.getScreenCTM()!;
  const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((it) =>
    it.matrixTransform(matrix),
  );
  return new DOMRect(from!.x, from!.y, to!.x - from!.x, to!.y - from!.y);
}

/** Elements of a shadow root that stick out of their widget sideways, and boxes that cut their own text off. */
export function misfits(widget: Element): string[] {
  const view = widget.ownerDocument.defaultView!;
  const { left, right } = widget.getBoundingClientRect();
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.root, .root *:not(option, .spoken)')]
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
