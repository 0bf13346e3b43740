/** How the tests put the list of foods on a page, use it and read it as a reader would. */
import '../../../src/define/food-sources.js';
import { tell } from '../../../src/base/reader.js';
import type { FoodSources } from '../../../src/widgets/food-sources/food-sources.js';
import { chooseByLetters, type } from '../../support/browser.js';
import { parse, settled } from '../../support/page.js';
import { published, renamed } from '../../support/published/food-sources.js';

// What is told on a page serves all widgets of it, so the next test too.
afterEach(() => tell({ person: undefined, region: '' }));

/** Puts markup on the page as a publisher would, and waits for every widget in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  await allSettled(box);
  return box;
}

/** One widget with the given attributes, as they are written in the tag. */
export async function showFoods(attributes = ''): Promise<FoodSources> {
  const box = await show(`<div><food-sources ${attributes}>Ask for a list.</food-sources></div>`);
  return box.querySelector('food-sources')!;
}

/** Resolves when every widget has rendered what happened so far. */
export async function allSettled(place: ParentNode = document): Promise<void> {
  for (const widget of place.querySelectorAll('food-sources')) await settled(widget);
}

export const all = <E extends Element = HTMLElement>(widget: Element, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
export function one(widget: Element, selector: string): HTMLElement {
  const found = all(widget, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

/** Text of an element, white space as one space. */
export const lineOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Text as it is seen, without what is for the ear alone. */
export function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('.spoken')) it.remove();
  return lineOf(copy);
}

// ── The table ────────────────────────────────────────────────────────────────────────────────────────

export interface RowSeen {
  readonly food: string;
  readonly portion: string;
  readonly amount: string;
  readonly box: HTMLInputElement;
  /** Undefined: it has none. */
  readonly bar: SVGGraphicsElement | undefined;
  readonly figure: string | undefined;
}

/** The rows of the table, from the top. */
export const rowsSeen = (widget: Element): RowSeen[] =>
  all(widget, 'tbody tr').map((row) => {
    const name = row.querySelector('.tick > span')!;
    const portion = lineOf(name.querySelector('.aside')!);
    const cell = row.querySelector('td')!;
    return {
      food: lineOf(name).slice(0, -portion.length).trim(),
      portion: portion.replace('½', '1/2').replace('¼', '1/4'),
      amount: seenText(cell),
      box: row.querySelector('input')!,
      bar: row.querySelector<SVGGraphicsElement>('.bar rect') ?? undefined,
      figure: cell.querySelector<HTMLElement>('[data-figure]')?.dataset.figure,
    };
  });

export const foodsSeen = (widget: Element): string[] => rowsSeen(widget).map(({ food }) => food);

/** The name of a published food in the widget. */
export const shownName = (food: string): string => renamed[food] ?? food;

/** Names of the published foods that fit, in their order. */
export const namesOf = (fits: (row: (typeof published)[number]) => boolean): string[] =>
  published.filter(fits).map(([food]) => shownName(food));

// ── Controls ─────────────────────────────────────────────────────────────────────────────────────────

function labelled(widget: Element, label: string, kind: string): Element {
  const found = all(widget, '.field').filter((it) => lineOf(it.querySelector('.label')!) === label);
  if (found.length !== 1) throw new Error(`${found.length} × field ${label}`);
  return found[0]!.querySelector(kind)!;
}

export const searchField = (widget: Element): HTMLInputElement =>
  labelled(widget, 'Search foods', 'input') as HTMLInputElement;
export const kindList = (widget: Element): HTMLSelectElement =>
  labelled(widget, 'Kind of food', 'select') as HTMLSelectElement;
export const orderList = (widget: Element): HTMLSelectElement =>
  labelled(widget, 'Order', 'select') as HTMLSelectElement;
export const allButton = (widget: Element): HTMLElement => one(widget, 'button.all');

/** What the widget says of how many foods there are. */
export const said = (widget: Element): string => lineOf(all(widget, '[role=status]')[0]!);

/** Types in place of what was there, with real keys. */
export async function typeSearch(widget: Element, text: string): Promise<void> {
  const input = searchField(widget);
  input.focus();
  input.select();
  await type(text);
  await allSettled();
}

/** The same by script, for tests that look for dozens of foods. */
export async function search(widget: FoodSources, text: string): Promise<void> {
  const input = searchField(widget);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  while (!(await widget.updateComplete));
}

/** Chooses by the first letters of an option, as a reader with a keyboard does. */
export async function choose(list: HTMLSelectElement, letters: string): Promise<void> {
  await chooseByLetters(list, letters);
  await allSettled();
}

/** The same by script. */
export async function chooseFast(widget: FoodSources, list: HTMLSelectElement, name: string): Promise<void> {
  list.value = [...list.options].find(({ text }) => text === name)!.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  while (!(await widget.updateComplete));
}

export async function showAll(widget: FoodSources): Promise<void> {
  if (allButton(widget).textContent.includes('all')) allButton(widget).click();
  while (!(await widget.updateComplete));
}

// ── Picks ────────────────────────────────────────────────────────────────────────────────────────────

export function boxOf(widget: Element, food: string): HTMLInputElement {
  const row = rowsSeen(widget).find((it) => it.food === food);
  if (!row) throw new Error(`${food} is not in the table`);
  return row.box;
}

/** Ticks or unticks foods by script. */
export async function tick(widget: FoodSources, ...foods: readonly string[]): Promise<void> {
  for (const food of foods) {
    boxOf(widget, food).click();
    while (!(await widget.updateComplete));
  }
}

/** Foods with a tick in the table, from the top. */
export const ticked = (widget: Element): string[] =>
  rowsSeen(widget).flatMap(({ food, box }) => (box.checked ? [food] : []));

/** Lines of what was picked and of what is recommended, as they are seen. */
export const sumLines = (widget: Element): string[] => all(widget, '.sum :is(p, li)').map(seenText);

/** The sentence with the sum, or that nothing is ticked; '' if there is none. */
export const sum = (widget: Element): string => lineOf(one(widget, '.sum [role=status]'));

/** What was picked, in words. */
export const pickedLines = (widget: Element): string[] =>
  [...(one(widget, '.sum').querySelector('ul')?.children ?? [])].map(seenText);

/** What is recommended, below its lead. */
export const recommendedLines = (widget: Element): string[] =>
  [...(one(widget, '.sum').querySelectorAll('ul')[1]?.children ?? [])].map(seenText);

/** What has the focus, through shadow roots. */
export function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}
