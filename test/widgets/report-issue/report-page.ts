/** How the tests put the form on a page, fill it in, and read it and the server behind it. */
import '../../../src/define/report-issue.js';
import { openForm } from '../../support/open-form.js';
import { waitUntil } from '@open-wc/testing';
import type { ReportIssue } from '../../../src/widgets/report-issue/report-issue.js';
import { parse, settled } from '../../support/page.js';

/** Puts markup on the page as a publisher would, and waits for every widget in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  for (const widget of box.querySelectorAll('report-issue')) await settled(widget);
  return box;
}

/** One widget with the given attributes, as they are written in the tag; its form is not open. */
export async function showReport(attributes = ''): Promise<ReportIssue> {
  const box = await show(`<div><report-issue ${attributes}>Please write to us.</report-issue></div>`);
  return box.querySelector('report-issue')!;
}

/** The same with its form open. */
export async function openReport(attributes = ''): Promise<ReportIssue> {
  const widget = await showReport(attributes);
  await open(widget);
  return widget;
}

export async function open(widget: ReportIssue): Promise<void> {
  await openForm(widget);
  await settled(widget);
}

export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<E extends HTMLElement = HTMLElement>(widget: Element, selector: string): E {
  const found = all<E>(widget, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

export const lineOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const dialogOf = (widget: Element): HTMLDialogElement => one<HTMLDialogElement>(widget, 'dialog');
export const words = (widget: Element): HTMLTextAreaElement =>
  one<HTMLTextAreaElement>(widget, 'textarea:not([readonly])');
export const email = (widget: Element): HTMLInputElement => one<HTMLInputElement>(widget, '#email');
export const fileField = (widget: Element): HTMLInputElement => one<HTMLInputElement>(widget, '[type=file]');

/** The choice with these words beside it. */
export function kind(widget: Element, text: string): HTMLInputElement {
  const label = all(widget, 'label.tick').find((it) => lineOf(it) === text);
  if (!label) throw new Error(`no choice ${text}`);
  return label.querySelector('input')!;
}

export const buttonNames = (widget: Element): string[] => all(widget, 'dialog button').map(lineOf);

export function button(widget: Element, text: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(widget, 'dialog button').filter((it) => lineOf(it) === text);
  if (found.length !== 1) throw new Error(`${found.length} × button ${text}`);
  return found[0]!;
}

export async function press(widget: ReportIssue, text: string): Promise<void> {
  button(widget, text).click();
  await settled(widget);
}

/** What went wrong, as it is read out at once. */
export const alarm = (widget: Element): string => lineOf(one(widget, '[role=alert]'));

/** What the form says below the fields of how far it is. */
export const said = (widget: Element): string => lineOf(one(widget, '[role=alert] + [role=status]'));

/** Puts text in a field by script. */
export async function write(
  widget: ReportIssue,
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(widget);
}

export const sample = {
  kind: 'A fact or a figure',
  message: 'The amount for women is wrong.\nIt says 230 in the table.',
  email: 'reader@mail.example',
};

export async function fillIn(widget: ReportIssue, draft: Partial<typeof sample> = sample): Promise<void> {
  if (draft.kind) kind(widget, draft.kind).click();
  if (draft.message !== undefined) await write(widget, words(widget), draft.message);
  if (draft.email !== undefined) await write(widget, email(widget), draft.email);
  await settled(widget);
}

/** What stands in the fields, in the form of `sample`. */
export const filledIn = (widget: Element): typeof sample => ({
  kind: all<HTMLInputElement>(widget, 'label.tick input')
    .filter(({ checked }) => checked)
    .map((it) => lineOf(it.closest('label')!))
    .join(),
  message: words(widget).value,
  email: email(widget).value,
});

/** What the widget says is gone along with it, by its title. */
export const along = (widget: Element): Record<string, string> =>
  Object.fromEntries(
    all(widget, 'details dl div').map((row) => [
      lineOf(row.querySelector('dt')!),
      lineOf(row.querySelector('dd')!),
    ]),
  );

/** The thanks, once they are there. */
export async function thanks(widget: Element): Promise<string> {
  await waitUntil(() => all(widget, '.thanks').length, 'no thanks');
  return lineOf(one(widget, '.thanks'));
}

export async function failure(widget: Element): Promise<string> {
  await waitUntil(() => alarm(widget), 'nothing is said');
  return alarm(widget);
}

/** What has the focus, through shadow roots. */
export function focused(page: Document = document): HTMLElement {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

// ── Pictures ─────────────────────────────────────────────────────────────────────────────────────────

/** A small PNG: red on the left, green on the right. */
export async function smallPicture(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 4 });
  const context = canvas.getContext('2d')!;
  for (const [colour, x] of [['#f00', 0], ['#0f0', 4]] as const) {
    context.fillStyle = colour;
    context.fillRect(x, 0, 4, 4);
  } // prettier-ignore
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((it) => resolve(it!)));
  return new File([blob], 'C:\\Users\\me\\../my feet.png', { type: 'image/png' });
}

/** Chooses a file as a reader does, and waits until its picture is shown. */
export async function attach(widget: ReportIssue, file: File): Promise<void> {
  const files = new DataTransfer();
  files.items.add(file);
  fileField(widget).files = files.files;
  fileField(widget).dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => hasPicture(widget), 'the picture is not shown');
  await settled(widget);
}

export const hasPicture = (widget: Element): boolean => all(widget, '.pad canvas').length === 1;

/** Colours of the pixels of a picture, row by row, as `rrggbb`. */
export async function pixels(picture: Blob): Promise<string[][]> {
  const image = await createImageBitmap(picture);
  const { width, height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = [...data].map((n) => n.toString(16).padStart(2, '0'));
  const rows: string[][] = [];
  for (let at = 0; at < colours.length; at += 4) {
    if (at % (4 * width) === 0) rows.push([]);
    rows.at(-1)!.push(colours.slice(at, at + 3).join(''));
  }
  return rows;
}

const smallRow = 'ff0000 ff0000 ff0000 ff0000 00ff00 00ff00 00ff00 00ff00'.split(' ');
export const smallPixels: readonly string[][] = [smallRow, smallRow, smallRow, smallRow];

// ── The server ───────────────────────────────────────────────────────────────────────────────────────

/** A redirect is to the same server, or away to another one, which any page may read. */
export type Redirect = `${301 | 302 | 303 | 307 | 308}-${'here' | 'away'}`;
export type Way = 'healthy' | 'slow-500' | 'readable' | 'silent' | 'cut' | `${number}` | Redirect;

interface Told {
  readonly elsewhere: string;
  /** Every POST that came in; the body, byte by byte, of those that were refused by a status. */
  readonly posts: readonly { readonly cookie: boolean; readonly type: string; readonly body: string }[];
  readonly stored: readonly {
    readonly files: readonly string[];
    readonly report: Readonly<Record<string, string>>;
    readonly picture: string;
  }[];
}

/** An endpoint of our own test server, which no other test posts to. */
export class Endpoint {
  readonly #name = crypto.randomUUID();
  readonly address = `/host/report/${this.#name}`;

  /** @param way How it takes a report; `healthy` stores it as the demo does. */
  static async that(way: Way): Promise<Endpoint> {
    const made = new Endpoint();
    await made.is(way);
    return made;
  }

  is = async (way: Way): Promise<void> => {
    await fetch(`${this.address}?be=${way}`);
  };

  told = async (): Promise<Told> => (await (await fetch(this.address)).json()) as Told;

  /** Methods of what was asked for where a redirect leads to. */
  asked = async (): Promise<string[]> =>
    (await (await fetch(`${this.address}-after?asked`)).json()) as string[];

  /** The same endpoint at another origin; a page may read its answers only while it is `readable`. */
  elsewhere = async (): Promise<string> => `${(await this.told()).elsewhere}/${this.#name}`;
}

/** Base64 as the picture it is. */
export const pictureOf = async (base64: string): Promise<Blob> =>
  (await fetch(`data:image/png;base64,${base64}`)).blob();
