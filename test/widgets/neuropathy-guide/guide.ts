/** How the tests put a guide on a page, pick in it, and read it as a reader would. */
import '../../../src/define/neuropathy-guide.js';
import { tell } from '../../../src/base/reader.js';
import type { NeuropathyGuide } from '../../../src/widgets/neuropathy-guide/neuropathy-guide.js';
import { parse, settled } from '../../support/page.js';

// A country that was chosen serves all widgets of the page, so the next test too.
afterEach(() => tell({ region: '' }));

/** Puts markup on the page as a publisher would, and waits for every guide in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  for (const guide of box.querySelectorAll('neuropathy-guide')) await settled(guide);
  return box;
}

/** One guide with the given attributes, as they are written in the tag. */
export async function showGuide(attributes = ''): Promise<NeuropathyGuide> {
  const box = await show(`<div><neuropathy-guide ${attributes}>Ask a doctor.</neuropathy-guide></div>`);
  return box.querySelector('neuropathy-guide')!;
}

export const all = <E extends Element = HTMLElement>(guide: Element, selector: string): E[] => [
  ...guide.shadowRoot!.querySelectorAll<E>(selector),
];

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<E extends Element = HTMLElement>(guide: Element, selector: string): E {
  const found = all<E>(guide, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

/** Text of an element, without what is for the ear alone beside it, white space as one space. */
export function lineOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('.spoken.in-line')) it.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** A row, open or closed. */
export const rowOf = (guide: Element, name: string): HTMLElement => one(guide, `.row-${name} > .in-row`);

// ── The figure and its buttons ─────────────────────────────────────────────────────────────────────

export const buttons = (guide: Element): HTMLButtonElement[] =>
  all<HTMLButtonElement>(guide, '.stage button');

export function buttonOf(guide: Element, name: string | RegExp): HTMLButtonElement {
  const found = buttons(guide).filter((it) =>
    typeof name === 'string' ? lineOf(it) === name : name.test(lineOf(it)),
  );
  if (found.length !== 1) throw new Error(`${found.length} × button ${String(name)}`);
  return found[0]!;
}

/** Names of what is picked, as a screen reader says it. */
export const pressed = (guide: Element): string[] =>
  buttons(guide)
    .filter((it) => it.getAttribute('aria-pressed') === 'true')
    .map(lineOf);

/** The large figure. */
export const bodyOf = (guide: Element): SVGSVGElement => one<SVGSVGElement>(guide, '.stage > [role=img]');

/** Where the line of each place ends on the figure, from top to bottom. */
export const pointsOf = (guide: Element): SVGCircleElement[] => all(guide, '.stage .line circle');

/** How many places are marked on the large figure. */
export const marked = (guide: Element): number => all(guide, '.stage .on').length;

// ── What it can feel like ──────────────────────────────────────────────────────────────────────────

/** Whose feelings are on show. */
export const title = (guide: Element): string => lineOf(one(guide, '.felt .level'));

/** The feelings on show, line by line. */
export const felt = (guide: Element): string[] => all(guide, '.felt li').map(lineOf);

/** All feelings, by the nerve above them. */
export const byNerve = (guide: Element): Record<string, string[]> =>
  Object.fromEntries(
    all(guide, '.feelings > div').map((it) => [
      lineOf(it.querySelector('.level')!),
      [...it.querySelectorAll('li')].map(lineOf),
    ]),
  );

/** What is announced when something is picked. */
export const announced = (guide: Element): string => lineOf(one(guide, '.look [aria-live]'));

/** Everything but the figure, its buttons and its answer. */
export function elsewhere(guide: Element): string {
  const copy = one(guide, '.root').cloneNode(true) as HTMLElement;
  for (const it of copy.querySelectorAll('.private'))
    if (it.querySelector('.stage, .felt')) it.replaceChildren();
  return lineOf(copy);
}

/** What has the focus, through shadow roots. */
export function focused(page: Document = document): HTMLElement {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}
