/** How the tests put the facts on a page and read them as a reader would. */
import '../../../src/define/nutrient-facts.js';
import type { NutrientFacts } from '../../../src/widgets/nutrient-facts/nutrient-facts.js';
import { parse, settled } from '../../support/page.js';

/** Puts markup on the page as a publisher would, and waits for every widget in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  for (const widget of box.querySelectorAll('nutrient-facts')) await settled(widget);
  return box;
}

/** One widget with the given attributes, as they are written in the tag. */
export async function showFacts(attributes = ''): Promise<NutrientFacts> {
  const box = await show(`<div><nutrient-facts ${attributes}>Ask what it does.</nutrient-facts></div>`);
  return box.querySelector('nutrient-facts')!;
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

/** Text of an element as it is seen, without what is for the ear alone, white space as one space. */
export function lineOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('.spoken')) it.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

export const titles = (widget: Element): string[] => all(widget, '.section').map(lineOf);
