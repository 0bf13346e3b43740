/** How the tests put the list of foods on a page, use it and read it as a reader would. */
import { waitUntil } from '@open-wc/testing';
import '../../../src/define/food-sources.js';
import { tell } from '../../../src/base/reader.js';
import type { FoodSources } from '../../../src/widgets/food-sources/food-sources.js';
import { type } from '../../support/browser.js';
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

// ── The list ─────────────────────────────────────────────────────────────────────────────────────────

export interface RowSeen {
  readonly food: string;
  readonly portion: string;
  readonly amount: string;
  readonly box: HTMLInputElement;
  /** Undefined: it has none. */
  readonly bar: SVGGraphicsElement | undefined;
}

/** The foods on show, from the top, those in an open row too. */
export const rowsSeen = (widget: Element): RowSeen[] =>
  all(widget, '.foods > li')
    .filter((it) => it.checkVisibility({ contentVisibilityAuto: true }))
    .map((row) => {
      const portion = seenText(row.querySelector('.portion')!);
      return {
        food: seenText(row.querySelector('.name')!).slice(0, -portion.length).trim(),
        portion: portion.replace('½', '1/2').replace('¼', '1/4'),
        amount: seenText(row.querySelector('.food > b, .food > .small')!),
        box: row.querySelector('input')!,
        bar: row.querySelector<SVGGraphicsElement>('.bar rect') ?? undefined,
      };
    });

export const foodsSeen = (widget: Element): string[] => rowsSeen(widget).map(({ food }) => food);

/** The name of a published food in the widget. */
export const shownName = (food: string): string => renamed[food] ?? food;

/** Names of the published foods that fit, in their order. */
export const namesOf = (fits: (row: (typeof published)[number]) => boolean): string[] =>
  published.filter(fits).map(([food]) => shownName(food));

/** The row of the foods that fit beyond the limit, and of what the figures are. */
export const moreRow = (widget: Element): HTMLDetailsElement => one(widget, '.row-all') as HTMLDetailsElement;

export const moreTitle = (widget: Element): string => lineOf(moreRow(widget).querySelector('b')!);

/** How many more fit than are on show above the row. */
export const moreCount = (widget: Element): number =>
  Number(/^(\d+) more foods?$/.exec(moreTitle(widget))?.[1] ?? 0);

/** Opens that row. */
export async function showAll(widget: FoodSources): Promise<void> {
  const row = moreRow(widget);
  if (!row.open) {
    const opened = new Promise((done) => row.addEventListener('toggle', done, { once: true }));
    row.querySelector('summary')!.click();
    await opened;
  }
  while (!(await widget.updateComplete));
}

// ── Controls ─────────────────────────────────────────────────────────────────────────────────────────

export const searchField = (widget: Element): HTMLInputElement => {
  const field = one(widget, '.field');
  if (lineOf(field.querySelector('.label')!) !== 'Search foods') throw new Error('no field to search');
  return field.querySelector('input')!;
};

/** Buttons of the kinds on offer. */
export const kinds = (widget: Element): HTMLButtonElement[] =>
  all<HTMLButtonElement>(widget, '.chip[aria-pressed]');
export const kindNamesSeen = (widget: Element): string[] => kinds(widget).map((it) => it.ariaLabel!);
export const chosenKinds = (widget: Element): string[] =>
  kinds(widget)
    .filter((it) => it.ariaPressed === 'true')
    .map((it) => it.ariaLabel!);
export const moreKinds = (widget: Element): HTMLElement => one(widget, '.chip[aria-expanded]');

/** Chooses a kind by script; asks for more kinds first, if it is not there. */
export async function chooseKind(widget: FoodSources, name: string): Promise<void> {
  if (!kindNamesSeen(widget).includes(name)) {
    moreKinds(widget).click();
    while (!(await widget.updateComplete));
  }
  const chip = kinds(widget).find((it) => it.ariaLabel === name);
  if (!chip) throw new Error(`no kind ${name}`);
  chip.click();
  while (!(await widget.updateComplete));
}

/** What the widget says aloud, once it says something new. */
export async function said(widget: FoodSources, before = ''): Promise<string> {
  const place = one(widget, '[aria-live]');
  await waitUntil(() => lineOf(place) !== before, 'nothing was said');
  return lineOf(place);
}

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

// ── Picks ────────────────────────────────────────────────────────────────────────────────────────────

export function boxOf(widget: Element, food: string): HTMLInputElement {
  const row = rowsSeen(widget).find((it) => it.food === food);
  if (!row) throw new Error(`${food} is not on show`);
  return row.box;
}

/** Ticks or unticks foods by script; opens the row of the others for those that are not on show. */
export async function tick(widget: FoodSources, ...foods: readonly string[]): Promise<void> {
  for (const food of foods) {
    if (!foodsSeen(widget).includes(food)) await showAll(widget);
    boxOf(widget, food).click();
    while (!(await widget.updateComplete));
  }
}

/** Foods on show with a tick, from the top. */
export const ticked = (widget: Element): string[] =>
  rowsSeen(widget).flatMap(({ food, box }) => (box.checked ? [food] : []));

/** The line above the list: the sum, or what to tick foods for. */
export const sum = (widget: Element): string => seenText(one(widget, '.sum > p'));

/** That line, and those of what was picked and of what is recommended, as they are seen. */
export const sumLines = (widget: Element): string[] =>
  all(widget, '.sum > p, .picked-foods :is(p, li)').map(seenText);

const linesOf = (widget: Element, place: number): string[] =>
  [...(all(widget, '.picked-foods > ul')[place]?.children ?? [])].map(seenText);

/** What was picked, in words. */
export const pickedLines = (widget: Element): string[] => linesOf(widget, 0);

/** What is recommended, below its lead. */
export const recommendedLines = (widget: Element): string[] => linesOf(widget, 1);

/** What has the focus, through shadow roots. */
export function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}
