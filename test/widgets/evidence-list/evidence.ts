/** How the tests put the list on a page, open it and read its studies as a reader would. */
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

/** Studies of the ladder that can be seen, closed or open. */
export const studies = (list: Element): HTMLDetailsElement[] =>
  all<HTMLDetailsElement>(list, '.ladder details.study').filter((it) => it.checkVisibility());

/** What is said in full of each study that counts as evidence, the guideline first; and of what is only often repeated. */
export const told = (list: Element): HTMLElement[] => all(list, ':is(.row-guideline, .ladder) .told');
export const repeatedTold = (list: Element): HTMLElement[] => all(list, '.row-unconfirmed .told');

/** Facts that stand side by side. */
export const factsOf = (place: Element): string[] =>
  [...place.querySelectorAll('.fact')].map((it) => textOf(it));

export interface Closed {
  readonly title: string;
  readonly facts: string[];
}

/** A study as it stands in the ladder, closed. */
export const closed = (study: Element): Closed => ({
  title: textOf(study.querySelector('summary .name')),
  facts: factsOf(study.querySelector('summary')!),
});

export interface Told {
  readonly kind: string;
  readonly year: number;
  /** The other facts beside kind and year. */
  readonly facts: string[];
  readonly text: string;
  /** After the words "What it cannot tell us". */
  readonly limits: string;
  readonly page: string | undefined;
}

export function read(place: Element): Told {
  const [kind = '', year, ...facts] = factsOf(place);
  return {
    kind,
    year: Number(year),
    facts,
    text: textOf(place),
    limits: /What it cannot tell us: (.*)$/.exec(textOf(place))?.[1] ?? '',
    page: place.querySelector('a')?.href,
  };
}

/** Years of the studies on show from the top: they tell the studies apart but for the two of 2011. */
export const years = (list: Element): number[] =>
  studies(list).map((it) => read(it.querySelector('.told')!).year);

/** Titles of the kinds on show. */
export const rungs = (list: Element): string[] =>
  all(list, '.rung > .section')
    .filter((it) => it.checkVisibility())
    .map(textOf);

export const showAll = (list: Element): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(list, 'button')[0];
