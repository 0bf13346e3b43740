/** Pages whose script comes 700 ms late, and by how much what is on them then moves. */
import { expect, waitUntil } from '@open-wc/testing';
import { openHost, type HostPage } from '../support/browser.js';
import { pseudoLanguage } from '../support/languages.js';

interface LayoutShift extends PerformanceEntry {
  value: number;
}

export type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

export interface LatePage extends HostPage {
  /** Room held for each widget before the script came, in pixels, by tag. */
  readonly room: Readonly<Record<string, number>>;
  /** The sum of all shifts since then. */
  readonly shift: number;
}

/** Widgets of a page, in its order. */
export const widgetsOf = ({ document }: Pick<HostPage, 'document'>): Widget[] =>
  [...document.querySelectorAll<Widget>('main div > *')].filter(({ localName }) => localName.includes('-'));

/** Resolves when every widget of the page is defined and shown. */
export async function allShown(page: Pick<HostPage, 'window' | 'document'>): Promise<Widget[]> {
  const widgets = widgetsOf(page);
  for (const widget of widgets) {
    await page.window.customElements.whenDefined(widget.localName);
    while (!(await widget.updateComplete));
  }
  return widgets;
}

const pseudoTag = 'qps-plocm';

/** Has every widget speak the pseudo-language from its first line on. */
function speakPseudo({ window, document }: HostPage): void {
  const page = window as unknown as Record<symbol, unknown>;
  page[Symbol.for('nutrient-widgets.languages')] = [pseudoLanguage(pseudoTag)];
  document.documentElement.lang = pseudoTag;
}

/**
 * Phones have no scroll bar that takes width. One that goes with the last line below the fold would wrap the whole page
 * anew: a shift of the frame's, not of the widget's.
 */
async function openSized(file: string, size: { width: number; height: number }): Promise<HostPage> {
  const page = await openHost(file, size);
  page.document.documentElement.style.scrollbarWidth = 'none';
  return page;
}

/** Opens a page of test/hosts/pages and waits until the late script has made its widgets. */
export async function openLate(
  file: string,
  size: { width: number; height: number },
  { language = 'en' } = {},
): Promise<LatePage> {
  const page = await openSized(file, size);
  if (language === 'pseudo') speakPseudo(page);
  // On a busy machine the script may come after the 3 seconds; that these end is a test of its own.
  for (const animation of page.document.getAnimations()) animation.pause();
  const widgets = widgetsOf(page);
  const room = Object.fromEntries(widgets.map((it) => [it.localName, it.offsetHeight]));
  const tops = texts(page).map((text) => text.getBoundingClientRect().top);
  expect(page.window.customElements.get('emergency-banner'), 'the script is late').to.equal(undefined);
  await allShown(page);
  return { ...page, room, shift: await shiftOf(page, tops) };
}

/** The same for a page with a placeholder. */
export async function openLatePlaceholder(
  file: string,
  size: { width: number; height: number },
): Promise<{ readonly room: number; readonly height: number; readonly shift: number }> {
  const page = await openSized(file, size);
  for (const animation of page.document.getAnimations()) animation.pause();
  const placeholder = page.document.querySelector<HTMLElement>('[data-nw]')!;
  const room = placeholder.offsetHeight;
  const tops = texts(page).map((text) => text.getBoundingClientRect().top);
  expect(page.window.customElements.get('emergency-banner'), 'the script is late').to.equal(undefined);
  await waitUntil(() => placeholder.shadowRoot, 'the placeholder is seen', { timeout: 20_000 });
  while (!(await (placeholder.shadowRoot!.firstElementChild as Widget).updateComplete));
  return { room, height: placeholder.offsetHeight, shift: await shiftOf(page, tops) };
}

/** The page's own text. */
const texts = ({ document }: HostPage): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main > :not(div, script)'),
];

/**
 * The sum of all shifts of a page so far, as the browser measures them; where it does not, how much of the page moved
 * times how far, which is the same for a page that moves once.
 */
async function shiftOf(page: HostPage, before: readonly number[]): Promise<number> {
  const { window } = page;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const { innerWidth, innerHeight } = window;
    const shifts = texts(page).map((text, i) => {
      const { top } = text.getBoundingClientRect();
      const part = Math.max(0, innerHeight - Math.min(top, before[i]!)) / innerHeight; // what is below the fold does not count
      return (part * Math.abs(top - before[i]!)) / Math.max(innerWidth, innerHeight);
    });
    return Math.max(...shifts);
  }
  const shifts: LayoutShift[] = [];
  const observer = new window.PerformanceObserver((list) =>
    shifts.push(...(list.getEntries() as LayoutShift[])),
  );
  observer.observe({ type: 'layout-shift', buffered: true });
  for (let frames = 3; frames--;) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve)); // buffered entries come in a task of their own
  shifts.push(...(observer.takeRecords() as LayoutShift[]));
  observer.disconnect();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
