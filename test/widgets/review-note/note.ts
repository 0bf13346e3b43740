/** How the tests put a review note on a page, and read it as a reader would. */
import '../../../src/define/review-note.js';
import { clock } from '../../../src/model/clock.js';
import type { ReviewNote } from '../../../src/widgets/review-note/review-note.js';
import { parse, settled } from '../../support/page.js';

const { now } = clock;
afterEach(() => {
  clock.now = now;
});

/** Puts markup on the page as a publisher would, and waits for every note in it. Removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  for (const note of box.querySelectorAll('review-note')) await settled(note);
  return box;
}

/** One note with the given attributes, set one by one as a script would: what is in them is never markup. */
export async function showNote(attributes: Readonly<Record<string, string>> = {}): Promise<ReviewNote> {
  const box = await show('<div></div>');
  const note = document.createElement('review-note');
  for (const [name, value] of Object.entries(attributes)) note.setAttribute(name, value);
  box.firstElementChild!.append(note);
  await settled(note);
  return note;
}

export const all = <E extends Element = HTMLElement>(note: Element, selector: string): E[] => [
  ...note.shadowRoot!.querySelectorAll<E>(selector),
];

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
export function one(note: Element, selector: string): HTMLElement {
  const found = all(note, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

/** Text of an element, white space as one space. */
export const lineOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** What is said of the review, line by line. */
export const review = (note: Element): string[] => all(note, '.review > div, .overdue').map(lineOf);

export const nobody = 'No reviewer is named for this page’s text.';

/** Whether the note says that nobody is named, and says nothing of a review. */
export const namesNobody = (note: Element): boolean =>
  lineOf(one(note, '.root')).includes(nobody) && review(note).length === 0;

/** A placeholder: no such person reviewed anything. */
export const named = { 'reviewed-by': 'Reviewer Name' } as const;
