/** A widget in a page of its own as it is looked at: put there, opened, measured, pictured, printed. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, picturesAreWanted, screenshot, setViewport } from './browser.js';
import { borderContrast, contrasts, textContrast } from './contrast.js';
import { misfits, sidewaysScroll } from './layout.js';
import { parse, settled } from './page.js';

export type Tag = keyof HTMLElementTagNameMap & `${string}-${string}`;
export type Act<T extends Tag> = (widget: HTMLElementTagNameMap[T]) => unknown;

/** Attributes as they are written in the tag, and what a reader does first. */
export type Variant<T extends Tag> = string | { readonly attributes: string; readonly act?: Act<T> };

export interface Setting {
  readonly style?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** From the narrowest phone (WCAG 1.4.10) to a wide page, in CSS pixels. */
export const widths = [320, 390, 768, 1280] as const;

/** A phone and a page. */
export const [phone, page] = [320, 800] as const;

/** Height of the window where a page is longer anyway. */
export const tall = 900;

/** Text as usual, and of 200 % (WCAG 1.4.4), by what the name of a picture says of it. */
export const textSizes = { '': '', '-large': 'font-size: 32px' } as const;

/** Pixels for a finger: where there is no room for more (WCAG 2.5.8), and as it is good (2.5.5). */
export const finger = { least: 24, good: 44 } as const;

/** Contrast of text (WCAG 1.4.3), and of the borders of what can be pressed or filled in (1.4.11). */
export const contrast = { text: 4.5, border: 3 } as const;

/** Pages as publishers have them. */
export const themes = {
  light: '',
  'dark by color-scheme': 'color-scheme: dark; background: Canvas; color: CanvasText',
  'dark by background and color alone': 'background: #10233a; color: #e9eef5',
  'paper with brown text': 'background: #fdf6e3; color: #5b4636',
  'a brand': 'background: #fff; color: #24152f; --nw-accent: #5b2a86; --nw-surface: #f7f2fb',
} as const;

/** The palest text on white that still has enough contrast, or nearly. */
export const greys = {
  'grey text, #666': 'background: #fff; color: #666',
  'grey text, #757575': 'background: #fff; color: #757575',
} as const;

/** Ordinary pages with pale text, and the same the other way round: the weakest have just enough contrast. */
export const paleTexts = [
  ['#555', '#fff'],
  ['#666', '#fff'],
  ['#6b7280', '#fff'],
  ['#757575', '#fff'],
  ['#586069', '#f6f8fa'],
  ['#5b4636', '#f4ecd8'],
  ['#aaa', '#000'],
  ['#999', '#000'],
  ['#757575', '#000'],
  ['#8a8a8a', '#1e1e1e'],
  ['#949d8f', '#080705'],
  ['#a79f96', '#1f2428'],
  ['#f4ecd8', '#5b4636'],
] as const;

export const longWord = 'Krankenversicherungsbeitragsbemessungsgrenzenüberschreitung';

export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

let stand: HTMLElement | undefined;

/** Puts a widget on a page of its own, white or as the style says, in place of the one before. Removed after the test. */
export async function stage<T extends Tag>(
  tag: T,
  variant: Variant<T> = '',
  { style = '', lang = 'en', dir = 'ltr' }: Setting = {},
): Promise<HTMLElementTagNameMap[T]> {
  const { attributes, act } = typeof variant === 'string' ? { attributes: variant } : variant;
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  stand?.remove();
  stand = parse(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 Arial, sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><${tag} ${attributes}>Ask a doctor.</${tag}></div></div>`,
  );
  const widget = stand.querySelector(tag) as HTMLElementTagNameMap[T] & { updateComplete: Promise<boolean> };
  await settled(widget);
  await act?.(widget);
  await settled(widget);
  for (const image of all<HTMLImageElement>(widget, 'img')) await waitUntil(() => image.complete);
  return widget;
}

/** Opens all that folds. */
export const open = (widget: Element): void => {
  for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = true;
};

/** Saves coverage/screenshots/<tag>-<name>.png, if pictures are wanted: the widget's page, whole. */
export async function picture(widget: Element, name: string): Promise<void> {
  if (!(await picturesAreWanted())) return;
  const whole = widget.closest('[lang][style]')!;
  await setViewport(innerWidth, Math.ceil(whole.getBoundingClientRect().height));
  await screenshot(`${widget.localName}-${name}`, whole);
}

/** Nothing sticks out, nothing is cut off, and nobody has to scroll sideways. */
export function expectFit(widget: Element): void {
  expect(misfits(widget)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

/** All text can be read, also that in fields, and the borders of what can be pressed or filled in can be seen. */
export function expectReadable(widget: Element, name: string): void {
  // An open form makes the page behind it, and the widget's own button there, dim.
  const seen = widget.shadowRoot!.querySelector('dialog[open]') ?? widget.shadowRoot!;
  const [lowest] = contrasts(seen);
  expect(lowest!.contrast, `${name}: ${lowest!.text}`).to.be.at.least(contrast.text);
  // What cannot be pressed now may be faint. A round button is drawn by the browser.
  for (const it of seen.querySelectorAll('select, textarea, button, input:not([type=radio])')) {
    if (!it.checkVisibility() || it.matches(':disabled')) continue;
    const which = `${name}: ${it.outerHTML.slice(0, 60)}`;
    expect(borderContrast(it), `border of ${which}`).to.be.at.least(contrast.border);
    expect(textContrast(it), `text of ${which}`).to.be.at.least(contrast.text);
  }
}

/** Also not in a part that is closed. */
export const isPrinted = (element: Element): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true });

/** Looks at the page as a browser prints it, and goes back to the screen. */
export async function onPaper(look: () => unknown): Promise<void> {
  await emulateMedia({ media: 'print' });
  dispatchEvent(new Event('beforeprint'));
  await nextFrame(); // laid out anew with everything opened
  await look();
  dispatchEvent(new Event('afterprint'));
  await emulateMedia();
}

/** What a rule is told of a widget: it declares the tests for it (look-room.ts, look-colours.ts). */
export interface Look<T extends Tag> {
  readonly tag: T;
  /** By what titles call them. */
  readonly variants: Readonly<Record<string, Variant<T>>>;
  /** What the names of pictures say of the variants that have one. Without it all have one, by their own names. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** What a reader does after the variant's own act. */
  readonly first?: Act<T>;
  /** What a reader does then, act by act: all must fit after each. */
  readonly then?: readonly Act<T>[];
  /** What must hold besides; `where` is the width, the theme or the colour scheme. */
  readonly also?: (widget: HTMLElementTagNameMap[T], variant: string, where: string) => unknown;
  /** In place of what the page of most widgets asks for. */
  readonly fits?: (widget: HTMLElementTagNameMap[T]) => void;
  readonly picture?: (widget: HTMLElementTagNameMap[T], name: string) => Promise<unknown>;
}

/** Takes the picture of a variant, if it is to have one. `%` in the name stands for what it says of the variant. */
export async function take<T extends Tag>(
  look: Look<T>,
  widget: HTMLElementTagNameMap[T],
  variant: string,
  name: string,
): Promise<void> {
  const part = look.pictures ? look.pictures[variant] : variant;
  if (part === undefined) return;
  const words = name.replace('%', part).split('-').filter(Boolean); // `%` may stand for nothing
  await (look.picture ?? picture)(widget, words.join('-'));
}
