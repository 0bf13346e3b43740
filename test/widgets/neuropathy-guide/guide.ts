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

/** Text of an element, white space as one space. */
export const lineOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What stands under the title of a section, up to the next. */
export function under(guide: Element, title: string): HTMLElement[] {
  const heading = all(guide, '.section').find((it) => lineOf(it) === title);
  if (!heading) throw new Error(`no title “${title}”`);
  const found: HTMLElement[] = [];
  for (
    let it = heading.nextElementSibling;
    it && !it.matches('.section, .sources');
    it = it.nextElementSibling
  )
    found.push(it as HTMLElement);
  return found;
}

// ── The figure and its buttons ─────────────────────────────────────────────────────────────────────

export const buttons = (guide: Element): HTMLButtonElement[] =>
  all<HTMLButtonElement>(guide, '.pick [role=group] button');

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

/** Where on the large figure a press means this place, the parts of it apart. */
export const partsOf = (guide: Element, area: string): SVGElement[] =>
  all<SVGElement>(guide, `.pick .hit[data-area="${area}"] > *`);

/** How many places are marked on the large figure. */
export const marked = (guide: Element): number => all(guide, '.pick .mark.on').length;

// ── What it can feel like ──────────────────────────────────────────────────────────────────────────

/** The feelings on show, by the nerve above them. */
export const felt = (guide: Element): Record<string, string[]> =>
  Object.fromEntries(
    all(guide, '.feelings > div').map((it) => [
      lineOf(it.querySelector('dt')!),
      [...it.querySelectorAll('li')].map(lineOf),
    ]),
  );

/** What is announced when something is picked. */
export const announced = (guide: Element): string => lineOf(one(guide, '.felt[role=status]'));

/** Everything but the figure, its buttons and its answer. */
export function elsewhere(guide: Element): string {
  const copy = one(guide, '.root').cloneNode(true) as HTMLElement;
  for (const it of copy.querySelectorAll('.private'))
    if (it.querySelector('.pick, .feelings')) it.replaceChildren();
  return lineOf(copy);
}

/** What has the focus, through shadow roots. */
export function focused(page: Document = document): HTMLElement {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}
