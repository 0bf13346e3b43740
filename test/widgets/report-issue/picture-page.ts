/** A publisher's page with the built widget, the press that makes a picture of it, and what is in that picture. */
import { waitUntil } from '@open-wc/testing';
import { openForm } from '../../support/open-form.js';
import { reportForm as english } from '../../../src/locales/en/report-form.js';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { textOf } from '../../support/page.js';

export { english };

export interface PicturePage extends WatchedPage {
  readonly report: ReportIssue;
  readonly main: HTMLElement;
  /** What was handed to the browser to be drawn, one text for each picture. */
  readonly markups: readonly string[];
}

/** Opens test/hosts/pages/<file>, puts markup into its `<main>` and waits for the widgets in it. */
export async function picturePage(
  markup = '',
  file = 'picture-page.html',
  size?: { width?: number; height?: number },
): Promise<PicturePage> {
  const page = await openWatched(file, size);
  await page.window.customElements.whenDefined('report-issue');
  const main = page.document.querySelector('main')!;
  if (markup) main.insertAdjacentHTML('beforeend', markup);
  for (const image of main.querySelectorAll('img'))
    await waitUntil(() => image.complete, 'images came or failed');
  const markups: string[] = [];
  const { prototype } = page.window.XMLSerializer;
  const { serializeToString } = prototype;
  prototype.serializeToString = function (node: Node): string {
    const text = serializeToString.call(this, node);
    markups.push(text);
    return text;
  };
  const report = page.document.querySelector('report-issue')!;
  await allAtRest(page);
  return { ...page, report, main, markups };
}

type Widget = Element & { readonly updateComplete?: Promise<boolean> };

/** Until every widget on a page shows what it was told. */
export async function allAtRest({ document }: Pick<WatchedPage, 'document'>): Promise<void> {
  for (const widget of document.querySelectorAll<Widget>('*')) {
    while (widget.updateComplete && !(await widget.updateComplete));
  }
}

const dialogOf = ({ report }: PicturePage): HTMLDialogElement => report.shadowRoot!.querySelector('dialog')!;

/** A button of the dialog, by its words. */
export function button(page: PicturePage, text: string): HTMLButtonElement {
  const found = [...dialogOf(page).querySelectorAll('button')].find((it) => textOf(it) === text);
  if (!found) throw new Error(`No button says ${text}`);
  return found;
}

export async function openDialog(page: PicturePage): Promise<void> {
  if (!page.report.shadowRoot!.querySelector('dialog[open]')) await openForm(page.report);
}

/** The picture that the dialog shows, if any. */
export const shownPicture = (page: PicturePage): HTMLCanvasElement | null =>
  dialogOf(page).querySelector('.pad canvas');

/** What the dialog says of the picture. */
export const said = (page: PicturePage): string =>
  textOf(dialogOf(page).querySelector('.private fieldset:last-of-type [role=status]'));

/** Presses "Add a picture" and waits for what comes of it: a picture, or a sentence. */
export async function pressForPicture(page: PicturePage): Promise<HTMLCanvasElement | string> {
  await openDialog(page);
  button(page, english.take).click();
  await page.report.updateComplete;
  if (said(page) !== english.loading) throw new Error(`Not loading: ${said(page)}`);
  await waitUntil(() => said(page) !== english.loading, 'a picture or a sentence comes', { timeout: 30_000 });
  return shownPicture(page) ?? said(page);
}

/** Presses for a picture where one must come. */
export async function picture(page: PicturePage): Promise<HTMLCanvasElement> {
  const made = await pressForPicture(page);
  if (typeof made === 'string') throw new Error(`No picture: ${made}`);
  return made;
}

/** Closes the dialog and opens it anew without a picture, for the next one. */
export async function leaveOff(page: PicturePage): Promise<void> {
  button(page, english.leaveOff).click();
  await waitUntil(() => !shownPicture(page), 'the picture goes');
}

type Rgb = readonly [red: number, green: number, blue: number];

/** The color of one place, in pixels of the page. */
export function colorAt(canvas: HTMLCanvasElement, x: number, y: number): Rgb {
  const scale = canvas.width / canvas.ownerDocument.defaultView!.innerWidth;
  const { data } = canvas.getContext('2d')!.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1);
  return [data[0]!, data[1]!, data[2]!];
}

/** The color of the middle of an element, where it is on the screen now. */
export function colorOf(canvas: HTMLCanvasElement, element: Element): Rgb {
  const { left, top, width, height } = element.getBoundingClientRect();
  return colorAt(canvas, left + width / 2, top + height / 2);
}

/** All pixels of the place of an element, to be compared. */
export function pixelsOf(canvas: HTMLCanvasElement, element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { data } = canvas
    .getContext('2d')!
    .getImageData(Math.floor(left), Math.floor(top), Math.ceil(width), Math.ceil(height));
  return data.join();
}

export const red: Rgb = [255, 0, 0];
export const green: Rgb = [0, 128, 0];
export const blue: Rgb = [0, 0, 255];
/** What covers a place that is private. */
export const grey: Rgb = [153, 153, 153];

/** Markup of a block with one color. */
export const block = (color: string, more = ''): string =>
  `<div class="${color}" style="height: 40px; background: ${color}; ${more}"></div>`;
