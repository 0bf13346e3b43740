/** How the tests put a table on a page and read it as a reader would. */
import '../../../src/define/intake-table.js';
import { tell } from '../../../src/base/reader.js';
import type { IntakeTable } from '../../../src/widgets/intake-table/intake-table.js';
import { chooseByLetters, click, type } from '../../support/browser.js';
import { parse, settled } from '../../support/page.js';
import type { PublishedRow, Who } from '../../support/published/intake-table.js';

// What is told on a page serves all widgets of it, so the next test too.
afterEach(() => tell({ person: undefined, region: '' }));

/** Puts markup on the page as a publisher would, and waits for every table in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  await allSettled(box);
  return box;
}

/** One table with the given attributes, as they are written in the tag. */
export async function showTable(attributes = ''): Promise<IntakeTable> {
  const box = await show(`<div><intake-table ${attributes}>Ask how much.</intake-table></div>`);
  return box.querySelector('intake-table')!;
}

/** Resolves when every table has rendered what it was told so far. */
export async function allSettled(place: ParentNode = document): Promise<void> {
  for (const table of place.querySelectorAll('intake-table')) await settled(table);
}

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
export function one(table: Element, selector: string): HTMLElement {
  const found = all(table, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

export const all = <E extends Element = HTMLElement>(table: Element, selector: string): E[] => [
  ...table.shadowRoot!.querySelectorAll<E>(selector),
];

/** Text as it is laid out, white space as one space, without what is for the ear alone; closed parts are not in it. */
export function seenText(element: HTMLElement): string {
  const spoken = [...element.querySelectorAll<HTMLElement>('.spoken')];
  for (const it of spoken) it.hidden = true;
  const text = element.innerText.replace(/\s+/g, ' ').trim();
  for (const it of spoken) it.hidden = false;
  return text;
}

/** All text in the widget, seen, spoken or closed away, in the order of the document. */
export const flatText = (table: Element): string =>
  one(table, '.root').textContent.replace(/\s+/g, ' ').trim();

/** Every amount in a text, without its unit: `320`, `310–320`. */
export const amountsIn = (text: string): string[] =>
  [...text.matchAll(/(\d[\d.,]*(?:(?:–| to )\d[\d.,]*)?) ?(?:mg|mmol|milligrams|millimoles)\b/g)].map(
    ([, amount]) => amount!.replace(' to ', '–'),
  );

/** Text without what is for the ear, and without labels that only a narrow column shows; closed parts are in it. */
export function writtenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const it of copy.querySelectorAll('.spoken, .label-in-row')) it.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The answer of one authority as seen: "Women 31–50: 320 mg". */
export const answers = (table: Element): string[] =>
  all(table, '.alone > .figure').map((figure) =>
    [...figure.querySelectorAll<HTMLElement>('p')].slice(0, 2).map(seenText).join(': '),
  );

/** The answers side by side, each authority's as seen: "US, Canada 31–50 320 420". */
export const compared = (table: Element): string[] => all(table, '.answers tbody tr').map(seenText);

/** The numbers of the answer. */
export const answered = (table: Element): string[] =>
  all(table, '.figure .number').map((it) => it.textContent);

/** The words in place of an answer. */
export const noAnswers = (table: Element): string[] =>
  all(table, ':is(.alone, .answers) .none').map(seenText);

/** The paragraphs of the row on the upper level. */
export const upperTexts = (table: Element): string[] => all(table, '.upper > p').map(writtenText);

export interface RowSeen {
  readonly ages: string;
  readonly who: Who;
  readonly amount: string;
  readonly cell: HTMLElement;
}

/** The rows of an authority's table, one for each amount in it. */
export function rowsSeen(table: Element, inside = 'table.intakes'): RowSeen[] {
  let stage: Who | undefined;
  return all(table, `${inside} tbody tr`).flatMap((row): RowSeen[] => {
    const header = row.querySelector<HTMLElement>('th')!;
    if (header.classList.contains('stage')) {
      stage = header.textContent.trim().toLowerCase() as Who;
      return [];
    }
    const ages = writtenText(header).replace('You asked about', '').trim();
    const cells = [...row.querySelectorAll<HTMLElement>('td')];
    // Both cells say the same, of everybody or of women and of men: nobody sees a difference.
    const [women, men] = cells;
    const isForAll = writtenText(women!) === writtenText(men!) && women!.className === men!.className;
    return cells.flatMap((cell, i) => {
      const amount = cell.querySelector<HTMLElement>('.amount');
      if (!amount || (isForAll && i > 0)) return [];
      const who = stage ?? (isForAll ? 'everyone' : i === 0 ? 'women' : 'men');
      const shown = amount.querySelector('[aria-hidden]')!.textContent;
      return { ages, who, amount: shown, cell };
    });
  });
}

/** The published rows as a table shows them: women and men of one amount read as everyone. */
export const asSeen = (rows: readonly PublishedRow[]): [ages: string, who: Who, amount: string][] =>
  rows.flatMap(([ages, who, mg]): [string, Who, string][] => {
    const other = who === 'women' ? 'men' : who === 'men' ? 'women' : undefined;
    const isAlike = rows.some((row) => row[0] === ages && row[1] === other && row[2] === mg);
    if (isAlike && who === 'men') return [];
    return [[ages, isAlike ? 'everyone' : who, `${mg} mg`]];
  });

/** Sources named under the table. */
export const sourceLinks = (table: Element): string[] =>
  all<HTMLAnchorElement>(table, '.row-sources a').map(({ href }) => href);

// ── The finder ───────────────────────────────────────────────────────────────────────────────────────

/** The button that opens the fields, and empties and closes them. */
export const finderButton = (table: Element): HTMLElement => one(table, '.controls > button:not(.undo)');

/** Opens the fields, as a reader does. */
export async function openFinder(table: Element): Promise<void> {
  await click(finderButton(table));
  await allSettled();
}

/** A list of the finder by its label. */
export const field = (table: Element, label: string): HTMLSelectElement =>
  labelled(table, label).querySelector('select')!;

export const ageField = (table: Element): HTMLInputElement => labelled(table, 'Age').querySelector('input')!;

function labelled(table: Element, label: string): HTMLElement {
  const found = all(table, 'label').filter((it) => it.querySelector('span')!.textContent.trim() === label);
  if (found.length !== 1) throw new Error(`${found.length} × field ${label}`);
  return found[0]!;
}

/** What stands in every field of the finder. */
export const fields = (table: Element): Record<string, string> =>
  Object.fromEntries(
    all<HTMLInputElement | HTMLSelectElement>(table, '.finder input, .finder select').map((it) => [
      it.closest('label')!.querySelector('.label')!.textContent.trim(),
      it.value,
    ]),
  );

/** Types an age as a reader does, in place of what was there. */
export async function typeAge(table: Element, text: string): Promise<void> {
  const input = ageField(table);
  input.focus();
  input.select();
  await type(text);
  await allSettled();
}

/** Chooses by the first letters of an option, as a reader with a keyboard does. */
export async function choose(table: Element, label: string, letters: string): Promise<void> {
  await chooseByLetters(field(table, label), letters);
  await allSettled();
}
