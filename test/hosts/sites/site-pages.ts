/** Pages of a site that a real program built, as a reader has them before them. */
import { expect, waitUntil } from '@open-wc/testing';
import { widgets } from '../../../src/embed/widgets.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { isShown, settled, textNodes, textOf } from '../../support/page.js';
import { readingGrade, sentencesOf } from '../../support/reading-grade.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

export const tags: readonly string[] = widgets.map(({ tag }) => tag);

/** Opens a page below `/host/built/`; `addresses` are those of the scripts and sheets it loaded. */
export async function openBuilt(
  path: string,
  size?: { width?: number; height?: number },
): Promise<WatchedPage & { loaded: readonly string[] }> {
  const page = await openWatched(`built/${path}`, size);
  expect(page.document.querySelector('main')?.localName, page.document.body.innerText).to.equal('main');
  return { ...page, loaded: (await page.requests()).slice(1).map(({ url }) => url) };
}

/** The tags and, in the shadow of what asks for one, the widgets of placeholders and links; in reading order. */
function widgetsOn({ document }: WatchedPage): Widget[] {
  return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
    if (tags.includes(element.localName)) return [element as Widget];
    const drawn = element.shadowRoot?.firstElementChild;
    return drawn && tags.includes(drawn.localName) ? [drawn as Widget] : [];
  });
}

/** Waits for the widgets that the page is known to have, and gives what each has on the screen, as one line. */
export async function shownWidgets(
  page: WatchedPage,
  expected: readonly string[],
): Promise<readonly string[]> {
  const names = (): string =>
    widgetsOn(page)
      .map((it) => it.localName)
      .join(' ');
  await waitUntil(() => names() === expected.join(' '), `${expected.join(' ')} on the page`);
  for (const widget of widgetsOn(page)) {
    await page.window.customElements.whenDefined(widget.localName);
    await settled(widget);
  }
  return widgetsOn(page).map((it) =>
    it.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText.replace(/\s+/g, ' '),
  );
}

/** Whether a text is the author’s stand-in for a widget. */
function standsIn(text: Text): boolean {
  for (let it = text.parentElement; it; it = it.parentElement) {
    if (tags.includes(it.localName) || it.shadowRoot) return true;
  }
  return false;
}

/** What the author wrote, parted in stand-ins for widgets and the text of the article. */
export function authorText({ document }: WatchedPage): { standIns: Text[]; article: Text[] } {
  const texts = textNodes(document.querySelector('main')!);
  return { standIns: texts.filter(standsIn), article: texts.filter((it) => !standsIn(it)) };
}

/** Every sentence of the article is on the screen, and none of the words that widgets stand for. */
export function expectArticleAndNoStandIns(page: WatchedPage): void {
  const { standIns, article } = authorText(page);
  for (const text of article) expect(isShown(text), textOf(text)).to.equal(true);
  for (const text of standIns) expect(isShown(text), textOf(text)).to.equal(false);
}

export function expectQuiet({ console, errors, violations }: WatchedPage): void {
  expect([...console, ...errors, ...violations]).to.deep.equal([]);
}

/** The grade of all that the author of a page wrote. */
export function gradeOf({ document }: WatchedPage): number {
  const blocks = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, li, div)')];
  return readingGrade(blocks.flatMap((block) => sentencesOf(textOf(block))));
}
