/**
 * Makes a picture of what is on the screen. Becomes `dist/report-capture.js`, a file of its own, loaded when a
 * reader asks for a picture.
 *
 * html-to-image copies the page with its looks and draws the copy. Its steps are called one by one, as only
 * between them can what is private be taken out of the copy with its place kept.
 */
import { embedImages } from 'html-to-image/es/embed-images.js';
import { embedResources } from 'html-to-image/es/embed-resources.js';
import { nodeToDataURL } from 'html-to-image/es/util.js';
import { make, plain } from '../../base/plain.js';
import { build } from '../../base/version.js';
import { copyOf, finishCopy, transparent } from './capture-copy.js';
import { readPage } from './capture-reading.js';

/** Milliseconds after which the images and fonts of the page that did not come yet are left out. */
const longestWait = 5000;

/**
 * Looks that are not copied, as each one of hundreds takes its time for every element: what moves, what answers a
 * pointer, and those of `inline` and `block`, which are there as `left` and `top` too. What moves would start anew.
 */
const noLook =
  /^(?:animation|transition|scroll|overscroll|offset|view-|timeline|page|will-change|pointer|cursor|caret|touch|user-|container|anchor|(?:block|inline)-size)|-(?:block|inline)(?:-|$)/;

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

type Options = Parameters<typeof embedResources>[2];

/**
 * The fonts in use. html-to-image has a way for it too, but that one writes the rules of imported style sheets into
 * those of the page.
 */
async function fontsOf(rules: Iterable<CSSRule>, base: string, options: Options): Promise<string> {
  const inUse = new Set([...plain(document).fonts].filter(({ status }) => status === 'loaded').map(familyOf));
  const texts: Promise<string>[] = [];
  for (const rule of rules) {
    if (rule instanceof CSSFontFaceRule) {
      if (inUse.has(familyOf({ family: rule.style.getPropertyValue('font-family') })))
        texts.push(embedResources(rule.cssText, base, options));
    } else if (rule instanceof CSSImportRule) {
      if (rule.styleSheet) texts.push(fontsIn(rule.styleSheet, options));
    } else if (rule instanceof CSSGroupingRule) {
      texts.push(fontsOf(rule.cssRules, base, options));
    }
  }
  return (await Promise.all(texts)).join('\n');
}

const familyOf = ({ family }: { readonly family: string }): string => family.replace(/["']/g, '').trim();

async function fontsIn(sheet: CSSStyleSheet, options: Options): Promise<string> {
  try {
    return await fontsOf(sheet.cssRules, sheet.href ?? plain(document).baseURI, options);
  } catch {
    return ''; // a page may not read style sheets of other sites
  }
}

/** What is painted behind a page: its own colour, or that of the browser, which the dialog has. */
function groundOf(page: Element, dialog: Element): string {
  const colors = [page, plain(document).body, dialog].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
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
  const { documentElement: page, styleSheets, adoptedStyleSheets } = plain(document);
  try {
    // Where a policy does not let a drawing in there is no use in making one.
    await load(transparent);
    const reading = readPage(leaveOut, isPrivate);
    if (!reading) return 'big';
    const { shown, covers } = reading;
    const [width, height, ratio] = [innerWidth, innerHeight, Math.min(devicePixelRatio, 2)];
    const [left, top] = [scrollX, scrollY];
    const ground = groundOf(page, leaveOut);
    const options = {
      imagePlaceholder: transparent,
      includeQueryParams: true,
      onImageErrorHandler: () => undefined,
      fetchRequestInit: { signal: AbortSignal.timeout(longestWait) },
      filter: () => false, // `copyOf` goes through what is in an element
      includeStyleProperties: [...getComputedStyle(page)].filter((name) => !noLook.test(name)),
    };
    const copy = await copyOf(page, shown, options);
    finishCopy(page, copy, reading);
    await embedImages(copy, options);
    const fonts = make('style');
    const sheets = [...styleSheets, ...adoptedStyleSheets];
    fonts.textContent = (await Promise.all(sheets.map((sheet) => fontsIn(sheet, options)))).join('\n');
    copy.prepend(fonts);
    // A transform would take what is fixed to the screen along, and WebKit draws nothing that a margin moves far.
    Object.assign(copy.style, { position: 'relative', inset: `${-top}px auto auto ${-left}px` });
    // The margins of what is in a page do not reach out of it.
    copy.style.display = 'flow-root';
    copy.style.width = `${page.clientWidth}px`;
    const drawing = await nodeToDataURL(copy, width, height);
    // A page may hold characters that no XML may.
    const image = await load(drawing.replace(/%(?:0[0-8BCEF]|1[0-9A-F]|EF%BF%B[EF])/g, ''));
    const canvas = make('canvas');
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const context = canvas.getContext('2d')!;
    context.scale(ratio, ratio);
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    context.fillStyle = '#999';
    for (const { left: x, top: y, right, bottom } of covers) context.fillRect(x, y, right - x, bottom - y);
    // Throws where the browser does not let a drawing of a page be read again.
    context.getImageData(0, 0, 1, 1);
    return canvas;
  } catch {
    return 'blocked';
  }
}

/** The drop-in uses no other than its own: a file copied for one before may lie there still. */
capture.madeFor = build;
