/**
 * Makes a picture of what is on the screen. Becomes `dist/report-capture.js`, a file of its own, loaded when a
 * reader asks for a picture.
 *
 * The page is copied with its looks, the copy is put into an image, and that is drawn: what is private is never in the
 * copy, and its place is kept.
 */
import { make, plain } from '../../base/plain.js';
import { build } from '../../base/version.js';
import { copyPage, plainRule, type Tools } from './capture-copy.js';
import { Looks, Sheet } from './capture-looks.js';
import { readPage, type Reading } from './capture-reading.js';
import { asDataUrl, Resources, transparent } from './capture-resources.js';
import { inSlices, rest } from './capture-slices.js';

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** What is painted behind a page: its own colour, or that of the browser, which the dialog has. */
function groundOf(page: Element, dialog: Element): string {
  const colors = [page, plain(document).body, dialog].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
  return colors.find((color) => color && color !== 'rgba(0, 0, 0, 0)') ?? '#fff';
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = make('canvas');
  Object.assign(canvas, { width, height });
  return canvas.getContext('2d', { willReadFrequently: true })!;
}

/**
 * Some browsers give noise, or white, in place of what is on a canvas, so that nobody is known by how it draws.
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1724331
 */
function isTrue(): boolean {
  const context = contextOf(16, 1);
  const shades = [...Array(16).keys()].map((i) => i * 16);
  for (const shade of shades) {
    context.fillStyle = `rgb(${shade}, ${255 - shade}, 85)`;
    context.fillRect(shade / 16, 0, 1, 1);
  }
  const { data } = context.getImageData(0, 0, 16, 1);
  const wanted = shades.flatMap((shade) => [shade, 255 - shade, 85, 255]);
  // A little of it is changed by some, which nobody sees.
  return wanted.every((value, i) => Math.abs(value - data[i]!) < 8);
}

/** The markup of a page as an image. */
async function imageOf(page: Element, reading: Reading, tools: Tools): Promise<HTMLImageElement> {
  const { inert, sheet, resources } = tools;
  const [width, height] = [innerWidth, innerHeight];
  const frame = inert.createElement('x');
  // A transform would take what is fixed to the screen along, and WebKit draws nothing that a margin moves far. The
  // margins of what is in a page do not reach out of it.
  frame.style.cssText = `display: flow-root; position: relative; inset: ${-scrollY}px auto auto ${-scrollX}px;
    width: ${page.clientWidth}px; height: ${height}px`;
  const { copy, pending, drawings } = await inSlices(copyPage(page, reading, tools));
  const { fontSize, fontFamily } = getComputedStyle(page);
  // Of these a browser has its own for pages and for images.
  Object.assign(copy.style, { fontSize, fontFamily, overflow: 'visible' });
  const definitions = await drawings.definitions();
  frame.append(definitions, copy);
  const style = inert.createElement('style');
  const [fonts, css] = await Promise.all([
    resources.fonts(),
    resources.inside(sheet.text, plain(document).baseURI),
    ...pending,
    ...drawings.pending,
  ]);
  style.textContent = `${plainRule}\n${css}\n${fonts}`;
  const svg = inert.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = { width: `${width}`, height: `${height}` };
  const holder = inert.createElementNS(svg.namespaceURI, 'foreignObject');
  for (const element of [svg, holder])
    for (const [name, value] of Object.entries(size)) element.setAttribute(name, value);
  svg.append(holder);
  holder.append(style, frame);
  await rest();
  const markup = new XMLSerializer().serializeToString(svg);
  await rest();
  // A page may hold characters that no XML may. Half of a character becomes a sign that stands for one.
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const text = markup.replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, '');
  return load(await asDataUrl(new Blob([text], { type: 'image/svg+xml' })));
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
  const { documentElement: page, implementation } = plain(document);
  try {
    // Where a policy does not let a drawing in there is no use in making one.
    await load(transparent);
    if (!isTrue()) return 'blocked';
    const reading = await inSlices(readPage(leaveOut, isPrivate));
    if (!reading) return 'big';
    const [width, height, ratio] = [innerWidth, innerHeight, Math.min(devicePixelRatio, 2)];
    const ground = groundOf(page, leaveOut);
    const place = leaveOut.isConnected ? leaveOut : page;
    const [boxes, drawn] = [new Looks(place, 'boxes'), new Looks(place, 'drawings')];
    const tools = {
      inert: implementation.createHTMLDocument(''),
      sheet: new Sheet(),
      boxes,
      drawn,
      resources: new Resources(),
    };
    const image = await imageOf(page, reading, tools).finally(() => [boxes, drawn].forEach((it) => it.end()));
    await rest();
    const context = contextOf(width * ratio, height * ratio);
    context.scale(ratio, ratio);
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    context.fillStyle = '#999';
    for (const { left: x, top: y, right, bottom } of reading.covers)
      context.fillRect(x, y, right - x, bottom - y);
    // Throws where the browser does not let a drawing of a page be read again.
    context.getImageData(0, 0, 1, 1);
    return context.canvas;
  } catch {
    return 'blocked';
  }
}

/** The drop-in uses no other than its own: a file copied for one before may lie there still. */
capture.madeFor = build;
