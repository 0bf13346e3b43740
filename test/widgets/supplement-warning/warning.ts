/** How the tests put the warnings on a page, pick medicines and read what stands there as a reader would. */
import { medicines as words } from '../../../src/locales/en/medicines.js';
import '../../../src/define/supplement-warning.js';
import { tell } from '../../../src/base/reader.js';
import type { SupplementWarning } from '../../../src/widgets/supplement-warning/supplement-warning.js';
import { click, type } from '../../support/browser.js';
import { parse, settled } from '../../support/page.js';

// A country that is chosen serves all widgets of a page, so the next test too.
afterEach(() => tell({ person: undefined, region: '' }));

/** Puts markup on the page as a publisher would, and waits for every widget in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  await allSettled(box);
  return box;
}

/** One widget with the given attributes, as they are written in the tag. */
export async function showWarning(attributes = '', inside = 'Ask first.'): Promise<SupplementWarning> {
  const box = await show(`<div><supplement-warning ${attributes}>${inside}</supplement-warning></div>`);
  return box.querySelector('supplement-warning')!;
}

/** Resolves when every widget has rendered what happened so far. */
export async function allSettled(place: ParentNode = document): Promise<void> {
  for (const warning of place.querySelectorAll('supplement-warning')) await settled(warning);
}

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
export function one(warning: Element, selector: string): HTMLElement {
  const found = all(warning, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

export const all = <E extends Element = HTMLElement>(warning: Element, selector: string): E[] => [
  ...warning.shadowRoot!.querySelectorAll<E>(selector),
];

// ── The finder ───────────────────────────────────────────────────────────────────────────────────────

export const nameField = (warning: Element): HTMLInputElement =>
  one(warning, 'input[type=text]') as HTMLInputElement;

export function list(warning: Element): HTMLSelectElement {
  if (!all(warning, '.finder select').length) throw new Error('The list is opened first: openList()');
  return one(warning, '.finder select') as HTMLSelectElement;
}

/** Opens the list of all medicines, if it is not open. */
export async function openList(warning: SupplementWarning): Promise<void> {
  if (all(warning, '.finder select').length) return;
  all(warning, '.chip').at(-1)!.click();
  while (!(await warning.updateComplete));
}

/** Every name that can be picked. */
export const listed = (warning: Element): string[] =>
  [...list(warning).options].filter(({ disabled }) => !disabled).map(({ text }) => text);

/** Names offered for what was typed. */
export const offered = (warning: Element): string[] =>
  all(warning, '.found button').map((it) => it.textContent.trim().replace(/^Add /, ''));

/** What is shown of what was typed or done. */
export const said = (warning: Element): string => lineOf(one(warning, '#found'));

/** What was said to those who listen: once they have stopped for a moment. */
export const heard = (warning: Element): string =>
  lineOf(all(warning, '.private .spoken[aria-live]').at(-1)!);

/** Types in place of what was there, with real keys. */
export async function typeName(warning: Element, text: string): Promise<void> {
  const input = nameField(warning);
  input.focus();
  input.select();
  await type(text);
  await allSettled();
}

/** A medicine as it is shown: where the US has another name, with that beside it. */
export const shownName = (name: string): string => words.medicineNames[name] ?? name;

/** Types a name and presses the button that adds it, with real keys and the real pointer. */
export async function pick(warning: Element, name: string, typed = name): Promise<void> {
  await typeName(warning, typed);
  const button = all(warning, '.found button').find(
    (it) => it.textContent.trim() === `Add ${shownName(name)}`,
  );
  if (!button) throw new Error(`${typed}: ${name} is not among “${offered(warning).join('”, “')}”`);
  await click(button);
  await allSettled();
}

/** The same by script, for the tests that pick hundreds of medicines. */
export async function pickFast(warning: SupplementWarning, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await openList(warning);
    const field = list(warning);
    field.value = name;
    if (field.value !== name) throw new Error(`${name} is not in the list`);
    one(warning, '.pick button').click();
    while (!(await warning.updateComplete));
  }
}

/** The same for what is typed. */
export async function typeFast(warning: SupplementWarning, text: string): Promise<void> {
  const input = nameField(warning);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  while (!(await warning.updateComplete));
}

/** What has the focus, through shadow roots. */
export function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

// ── Cards ────────────────────────────────────────────────────────────────────────────────────────────

export const cards = (warning: Element): HTMLElement[] => all(warning, '.medicine');

/** Names on the cards, from the top. */
export const picked = (warning: Element): string[] =>
  cards(warning).map((it) => lineOf(it.querySelector('.name')!));

/** The card of a medicine by the name on it. */
export function cardOf(warning: Element, name: string): HTMLElement {
  const found = cards(warning).filter(
    (it) => lineOf(it.querySelector('.name')!).toLowerCase() === shownName(name).toLowerCase(),
  );
  if (found.length !== 1) throw new Error(`${found.length} cards of ${name}`);
  return found[0]!;
}

/** The lines of a card or of a part of it, from the top. */
export const linesOf = (part: Element): string[] =>
  [...part.querySelectorAll('p')].map(lineOf).filter(Boolean);

// ── Text ─────────────────────────────────────────────────────────────────────────────────────────────

/** Text of an element, white space as one space. */
export const lineOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Text as it is seen, without what is for the ear alone. */
export function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('.spoken')) it.remove();
  return lineOf(copy);
}

/** Everything in the widget but the finder, its cards and what is said of their privacy. */
export function elsewhere(warning: Element): string {
  const copy = one(warning, '.root').cloneNode(true) as HTMLElement;
  for (const it of copy.querySelectorAll('.privacy')) it.remove();
  for (const it of copy.querySelectorAll('.private')) if (it.querySelector('#medicine')) it.remove();
  return lineOf(copy);
}

/** Texts of the flat tree in its order, through shadow roots and slots: what a screen reader meets. */
export function flatTexts(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    return text ? [text] : [];
  }
  if (!(node instanceof Element) || node.matches('style, script')) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  const children = slotted.length ? slotted : [...(node.shadowRoot ?? node).childNodes];
  return children.flatMap(flatTexts);
}
