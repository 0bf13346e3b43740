/** How the tests put a list on a page, tick it, and read it as a reader would. */
import '../../../src/define/deficiency-checklist.js';
import { tell } from '../../../src/base/reader.js';
import type { DeficiencyChecklist } from '../../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import { parse, settled } from '../../support/page.js';

// A country that was chosen serves all widgets of the page, so the next test too.
afterEach(() => tell({ region: '' }));

/** Puts markup on the page as a publisher would, and waits for every list in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  await allSettled(box);
  return box;
}

/** One list with the given attributes, as they are written in the tag. */
export async function showList(attributes = ''): Promise<DeficiencyChecklist> {
  const box = await show(
    `<div><deficiency-checklist ${attributes}>Ask a doctor.</deficiency-checklist></div>`,
  );
  return box.querySelector('deficiency-checklist')!;
}

/** Resolves when every list has rendered what it was told so far. */
export async function allSettled(place: ParentNode = document): Promise<void> {
  for (const list of place.querySelectorAll('deficiency-checklist')) await settled(list);
}

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<E extends HTMLElement = HTMLElement>(list: Element, selector: string): E {
  const found = all<E>(list, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

export const all = <E extends Element = HTMLElement>(list: Element, selector: string): E[] => [
  ...list.shadowRoot!.querySelectorAll<E>(selector),
];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text as it is laid out, white space as one space; what is closed or hidden is not in it. */
export const seenText = (element: HTMLElement): string => oneLine(element.innerText);

/** Every title in reading order: of a section, and of a row but that of the sources. */
export const titles = (list: Element): string[] =>
  all(list, '.section, .row:not(.row-sources) > summary b').map(seenText);

/** The signs to call for. */
export const calls = (list: Element): HTMLElement[] => all(list, '.emergency-signs li');

/** Paragraphs and items of a row, open or closed. */
export const inRow = (list: Element, name: string): HTMLElement[] => all(list, `.row-${name} :is(p, li)`);

/** Text of an element that may be closed, white space as one space. */
export const textOf = (element: Element): string => oneLine(element.textContent);

/** What the boxes of a group say: the signs, or those of a row. */
export const labelsIn = (list: Element, row?: string): string[] =>
  boxes(list)
    .filter((box) => (row ? box.closest(`.row-${row}`) : !box.closest('.row')))
    .map(labelOf);

// ── Ticks ──────────────────────────────────────────────────────────────────────────────────────────

export const boxes = (list: Element): HTMLInputElement[] => all<HTMLInputElement>(list, '[type=checkbox]');

/** The words beside a box, without what stands below them in small print. */
export function labelOf(box: HTMLInputElement): string {
  const words = box.closest('label')!.querySelector('span')!.cloneNode(true) as HTMLElement;
  for (const aside of words.querySelectorAll('.aside')) aside.remove();
  return oneLine(words.textContent);
}

/** The box whose words fit. */
export function boxFor(list: Element, words: RegExp): HTMLInputElement {
  const found = boxes(list).filter((box) => words.test(labelOf(box)));
  if (found.length !== 1) throw new Error(`${found.length} × ${String(words)}`);
  return found[0]!;
}

export async function tick(list: Element, ...words: readonly RegExp[]): Promise<void> {
  for (const it of words) boxFor(list, it).click();
  await allSettled();
}

export async function tickAll(list: Element): Promise<void> {
  for (const box of boxes(list)) if (!box.checked) box.click();
  await allSettled();
}

export const ticked = (list: Element): string[] =>
  boxes(list)
    .filter((box) => box.checked)
    .map(labelOf);

// ── The note ───────────────────────────────────────────────────────────────────────────────────────

export const noteOf = (list: Element): HTMLElement => one(list, '.note');

/** Whether there is a note: none before something was ticked. */
export const hasNote = (list: Element): boolean => all(list, '.note').length > 0;

/** What is said of the note to those who listen. */
export const announced = (list: Element): string => textOf(one(list, '.note-place > [aria-live]'));

export const ownWords = (list: Element): HTMLTextAreaElement =>
  one<HTMLTextAreaElement>(list, '.note .own textarea');

/** The lines of the note by the title above them. */
export function noteLines(list: Element): Record<string, string[]> {
  return Object.fromEntries(
    all(list, '.note .part').map((part) => [
      seenText(part),
      [...part.nextElementSibling!.querySelectorAll('li')].map(seenText),
    ]),
  );
}

/** What the note says of the last copy. */
export const told = (list: Element): string => oneLine(one(list, '.take-away [role=status]').textContent);

export function buttonOf(list: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(list, '.note button').filter((it) => seenText(it) === words);
  if (found.length !== 1) throw new Error(`${found.length} × button ${words}`);
  return found[0]!;
}

/** The field with the note as plain text, where the browser does not let a page copy. */
export const byHand = (list: Element): HTMLTextAreaElement | undefined =>
  all<HTMLTextAreaElement>(list, '.take-away textarea')[0];

/** Markup of everything but the note: what must not change with what is ticked. */
export function withoutNote(list: Element): string {
  const copy = one(list, '.root').cloneNode(true) as HTMLElement;
  for (const note of copy.querySelectorAll('.note-place')) note.replaceChildren();
  return copy.outerHTML;
}

/** Sources named at the end of the list. */
export const sourceLinks = (list: Element): string[] =>
  all<HTMLAnchorElement>(list, '.row-sources a').map(({ href }) => href);

/** What has the focus, through shadow roots. */
export function focused(page: Document = document): HTMLElement {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** What the browser answers comes when it comes: looks again with every frame, and gives up in the end. */
export async function until(isSo: () => unknown): Promise<void> {
  for (let frames = 0; !isSo(); frames++) {
    if (frames > 600) throw new Error(`never: ${String(isSo)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Has `print` of the note's own frame only say that it prints, before the note is laid out in it. */
export function keepFromPrinting(list: Element): void {
  list.shadowRoot!.addEventListener(
    'load',
    ({ target }) => {
      const view = (target as HTMLIFrameElement).contentWindow!;
      view.print = () => void view.dispatchEvent(new Event('beforeprint'));
    },
    { capture: true },
  );
}
