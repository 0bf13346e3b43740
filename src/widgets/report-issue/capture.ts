/**
 * Makes a picture of what is on the screen. Becomes `dist/report-capture.js`, a file of its own, loaded when a
 * reader asks for a picture.
 *
 * html-to-image copies the page with its looks and draws the copy. Its steps are called one by one, as only
 * between them can what is private be taken out of the copy with its place kept.
 */
import { cloneNode } from 'html-to-image/es/clone-node.js';
import { embedImages } from 'html-to-image/es/embed-images.js';
import { embedWebFonts } from 'html-to-image/es/embed-webfonts.js';
import { createImage, nodeToDataURL } from 'html-to-image/es/util.js';

/** More elements than these take a phone too long. */
const mostElements = 1500;

/** Milliseconds after which one image or font of the page is left out. */
const longestWait = 5000;

/** What a reader enters and what is marked as private. It is copied empty. */
const privateParts = '[data-nw-private], input, select, [contenteditable]:not([contenteditable="false"])';

/** Of these html-to-image copies the inside in ways of its own, so they are left out whole. */
const closedParts = 'textarea, iframe, object, embed, video, audio, script, noscript';

const transparent = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Boxes whose size the copy keeps without anything inside. */
const keepsItsSize = /^(?:block|flex|grid|flow-root|list-item|table)$/;

/** Not on the screen. What is inside of it need not be copied; all but what is fixed somewhere else. */
function isAway(element: Element): boolean {
  const { display } = getComputedStyle(element);
  if (display === 'none') return true;
  if (!keepsItsSize.test(display)) return false;
  const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth);
}

function canBeRead(canvas: HTMLCanvasElement): boolean {
  try {
    canvas.toDataURL();
    return true;
  } catch {
    return false; // it holds something of another site
  }
}

interface Reading {
  /** Elements that are drawn, and whether what is in them is drawn too. */
  readonly shown: ReadonlyMap<Element, boolean>;
  /** Places that are covered. */
  readonly covers: readonly DOMRect[];
}

/** Looks at the page once, before anything is copied; undefined with too much on the screen. */
function readPage(leaveOut: Element, isPrivate: (element: Element) => boolean): Reading | undefined {
  const shown = new Map<Element, boolean>();
  const covers: DOMRect[] = [];
  function look(element: Element): void {
    if (element === leaveOut || shown.size > mostElements) return;
    const isClosed =
      element.matches(closedParts) || (element instanceof HTMLCanvasElement && !canBeRead(element));
    const isEmptied = isClosed || element.matches(privateParts) || isPrivate(element);
    if (isEmptied) covers.push(element.getBoundingClientRect());
    if (isClosed) return;
    const isOpen = !isEmptied && !isAway(element);
    shown.set(element, isOpen);
    if (isOpen) childrenOf(element).forEach(look);
  }
  look(document.documentElement);
  return shown.size > mostElements ? undefined : { shown, covers };
}

/** As they are drawn: of a shadow root, or what was put in a slot. */
function childrenOf(element: Element): readonly Element[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length ? assigned : [...(element.shadowRoot ?? element).children];
}

/** Takes out what a field itself holds: its place stays. */
function empty(copy: Element): void {
  for (const part of copy.querySelectorAll(privateParts)) {
    const box = document.createElement('div');
    box.style.cssText = part instanceof HTMLElement ? part.style.cssText : '';
    // A <div> has no size of its own where a field has.
    if (box.style.display === 'inline') box.style.display = 'inline-block';
    part.replaceWith(box);
  }
}

/** What is painted behind a page: its own colour, or that of the browser, which the dialog has. */
function groundOf(page: Element, dialog: Element): string {
  const colors = [page, document.body, dialog].map((element) => getComputedStyle(element).backgroundColor);
  return colors.find((color) => color !== 'rgba(0, 0, 0, 0)') ?? '#fff';
}

/**
 * A canvas with what is on the screen; `big` with too much on it, and `blocked` where a policy or the browser does not
 * allow a picture.
 *
 * @param leaveOut What is not part of the page: the dialog that asks for the picture.
 * @param isPrivate Says of an element that nothing in it may be in the picture.
 */
export async function capture(
  leaveOut: Element,
  isPrivate: (element: Element) => boolean,
): Promise<HTMLCanvasElement | 'big' | 'blocked'> {
  const page = document.documentElement;
  const reading = readPage(leaveOut, isPrivate);
  if (!reading) return 'big';
  const { shown, covers } = reading;
  const [width, height, ratio] = [innerWidth, innerHeight, Math.min(devicePixelRatio, 2)];
  const ground = groundOf(page, leaveOut);
  /** Text belongs to its parent, which is the host for what stands in a shadow root. */
  const isCopied = (node: Node): boolean => {
    if (node instanceof Element) return shown.has(node);
    const parent = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;
    return parent !== null && shown.get(parent) === true;
  };
  const options = {
    imagePlaceholder: transparent,
    includeQueryParams: true,
    onImageErrorHandler: () => undefined,
    fetchRequestInit: { signal: AbortSignal.timeout(longestWait) },
    filter: isCopied,
  };
  try {
    const copy = (await cloneNode(page, options, true))!;
    empty(copy);
    await embedWebFonts(copy, options);
    await embedImages(copy, options);
    // Moved by a margin: a transform would take what is fixed to the screen along.
    copy.style.margin = `${-scrollY}px 0 0 ${-scrollX}px`;
    copy.style.width = `${page.clientWidth}px`;
    const image = await createImage(await nodeToDataURL(copy, width, height));
    const canvas = document.createElement('canvas');
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const context = canvas.getContext('2d')!;
    context.scale(ratio, ratio);
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    context.fillStyle = '#999';
    for (const { left, top, width: wide, height: high } of covers) context.fillRect(left, top, wide, high);
    // Throws where the browser does not let a drawing of a page be read again.
    context.getImageData(0, 0, 1, 1);
    return canvas;
  } catch {
    return 'blocked';
  }
}
