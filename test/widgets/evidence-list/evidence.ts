/** How the tests put the list on a page, choose in it and read its cards as a reader would. */
import '../../../src/define/evidence-list.js';
import type { EvidenceList } from '../../../src/widgets/evidence-list/evidence-list.js';
import { parse, settled, textOf } from '../../support/page.js';

/** One list with the given attributes, as they are written in the tag. Removed after the test. */
export async function showStudies(attributes = '', inside = 'Ask a doctor.'): Promise<EvidenceList> {
  const box = parse(`<div><evidence-list ${attributes}>${inside}</evidence-list></div>`);
  const list = box.querySelector('evidence-list')!;
  await settled(list);
  return list;
}

export const all = <E extends Element = HTMLElement>(list: Element, selector: string): E[] => [
  ...list.shadowRoot!.querySelectorAll<E>(selector),
];

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<E extends Element = HTMLElement>(list: Element, selector: string): E {
  const found = all<E>(list, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

const isSeen = (card: Element): boolean => card.checkVisibility();

/** Cards that can be seen: of what counts as evidence, and of what is only often repeated. */
export const cards = (list: Element): HTMLElement[] =>
  all(list, 'ul.studies:not(.section ~ ul)')
    .flatMap((it) => [...it.children] as HTMLElement[])
    .filter(isSeen);
export const repeatedCards = (list: Element): HTMLElement[] =>
  all(list, '.section ~ ul.studies')
    .flatMap((it) => [...it.children] as HTMLElement[])
    .filter(isSeen);

export interface Card {
  readonly kind: string;
  readonly year: number;
  readonly marks: string[];
  readonly studies: string[];
  readonly text: string;
  /** After the words "What it cannot tell us". */
  readonly limits: string;
  readonly page: string | undefined;
}

export function read(card: Element): Card {
  const [, kind, year] = /^(.*) (\d{4})$/.exec(textOf(card.querySelector('.kind')))!;
  const items = (selector: string): string[] => [...card.querySelectorAll(`${selector} > li`)].map(textOf);
  return {
    kind: kind!,
    year: Number(year),
    marks: items('.marks'),
    studies: items('.facts'),
    text: textOf(card),
    limits: /What it cannot tell us: (.*)$/.exec(textOf(card))?.[1] ?? '',
    page: card.querySelector('a')?.href,
  };
}

/** Years of the cards from the top: they tell the studies apart but for the two of 2020. */
export const years = (list: Element): number[] => cards(list).map((it) => read(it).year);

export const filter = (list: Element): HTMLSelectElement => all<HTMLSelectElement>(list, 'select')[0]!;
export const order = (list: Element): HTMLSelectElement => all<HTMLSelectElement>(list, 'select')[1]!;
export const showAll = (list: Element): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(list, 'button')[0];

/** Chooses by script, for the tests that choose everything. */
export async function choose(list: EvidenceList, field: HTMLSelectElement, value: string): Promise<void> {
  field.value = value;
  if (field.value !== value) throw new Error(`${value} cannot be chosen`);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(list);
}
