/** Where the contents of a node are drawn on its page. */

const ranges = new WeakMap<Document, Range>();

/**
 * One range for each page: browsers move every range that was ever made along with every change of the page, until it
 * is collected. With one for each text of 27 widgets, drawing them anew took seconds.
 */
function rangeOf(page: Document): Range {
  const range = ranges.get(page) ?? page.createRange();
  ranges.set(page, range);
  return range;
}

/** The boxes of a node's contents that have an area; none where nothing of it is drawn. */
export function drawnBoxes(node: Node): DOMRect[] {
  const range = rangeOf(node.ownerDocument!);
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
