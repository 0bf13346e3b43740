/** How the tests put a banner on a page and read it as a reader would. */
import '../../../src/define/emergency-banner.js';
import { tell } from '../../../src/base/reader.js';
import type { EmergencyBanner } from '../../../src/widgets/emergency-banner/emergency-banner.js';
import { chooseByLetters, click } from '../../support/browser.js';

let stage: HTMLElement | undefined;

afterEach(() => {
  stage?.remove();
  stage = undefined;
  tell({ region: '' }); // a chosen country serves the whole page, so the next test too
});

/** Puts markup on the page as a publisher would, and waits for every banner in it. The place is removed after the test. */
export async function show(markup: string): Promise<HTMLElement> {
  stage?.remove();
  stage = document.createElement('main');
  stage.innerHTML = markup;
  document.body.append(stage);
  await settled(stage);
  return stage;
}

/** One banner with the given attributes, as they are written in the tag. */
export async function showBanner(attributes = ''): Promise<EmergencyBanner> {
  return (
    await show(`<div><emergency-banner ${attributes}>Call for help.</emergency-banner></div>`)
  ).querySelector('emergency-banner')!;
}

/** Resolves when every banner has rendered what it was told so far. */
export async function settled(place: ParentNode): Promise<void> {
  for (const banner of place.querySelectorAll('emergency-banner')) {
    while (!(await banner.updateComplete));
  }
}

/** The only element that fits, or an error: a test that looks at nothing must not pass. */
export function one(banner: Element, selector: string): HTMLElement {
  const found = all(banner, selector);
  if (found.length !== 1) throw new Error(`${found.length} × ${selector}`);
  return found[0]!;
}

export const all = <E extends Element = HTMLElement>(banner: Element, selector: string): E[] => [
  ...banner.shadowRoot!.querySelectorAll<E>(selector),
];

/** Text as it is laid out, white space as one space; what is closed, hidden or for the ear alone is not in it. */
export function visibleText(element: HTMLElement): string {
  const spoken = [...element.querySelectorAll<HTMLElement>('.spoken.in-line')];
  for (const it of spoken) it.hidden = true;
  const text = element.innerText.replace(/\s+/g, ' ').trim();
  for (const it of spoken) it.hidden = false;
  return text;
}

/** The banner's own text as a reader sees it, without the names in the list of countries. */
export function shownText(banner: Element): string {
  const countries = visibleText(countryList(banner));
  return visibleText(one(banner, '.root')).replace(countries, '').replace('  ', ' ');
}

/** Every number that a tap would dial, in reading order. */
export const dialled = (banner: Element): string[] =>
  all<HTMLAnchorElement>(banner, 'a[href^="tel:" i]').map((link) => link.getAttribute('href')!.slice(4));

export const countryList = (banner: Element): HTMLSelectElement => one(banner, 'select') as HTMLSelectElement;

/** Chooses a country as a reader with a keyboard does: to the list, then the first letters of its name. */
export async function chooseByKeys(banner: EmergencyBanner, name: string): Promise<void> {
  // In a later banner of an article the list is behind a press.
  const fold = all<HTMLDetailsElement>(banner, '.change:not([open])')[0];
  if (fold) await click(fold.querySelector('summary')!);
  await chooseByLetters(countryList(banner), name);
  await settled(banner.ownerDocument);
}
