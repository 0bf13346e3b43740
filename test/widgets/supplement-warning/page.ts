/** The built widget on a page of a publisher's, where a test can watch what leaves it. */
import type { SupplementWarning } from '../../../src/widgets/supplement-warning/supplement-warning.js';
import { click, press, type } from '../../support/browser.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { all, cards, list, nameField, one, openList } from './warning.js';

export interface OnPage {
  readonly page: WatchedPage;
  readonly warning: SupplementWarning;
}

/** A host page with the widget added to it, as its author would have, with attributes set one by one. */
export async function pageWith(
  file: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<OnPage> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('supplement-warning');
  const warning = page.document.createElement('supplement-warning');
  for (const [name, value] of Object.entries(attributes)) warning.setAttribute(name, value);
  page.document.querySelector('main')!.append(warning);
  await rest(warning);
  page.window.focus();
  return { page, warning };
}

export const rest = async (warning: SupplementWarning): Promise<void> => {
  while (!(await warning.updateComplete));
};

/** Types a name and picks it with Enter, with real keys. */
export async function typeAndPick(warning: SupplementWarning, name: string): Promise<void> {
  const before = cards(warning).length;
  nameField(warning).focus();
  await type(name);
  await press('Enter');
  await rest(warning);
  if (cards(warning).length !== before + 1) throw new Error(`${name} was not picked`);
}

/** Uses every control there is: by keys and by pointer. Two cards are left at the end. */
export async function useEverything({ page, warning }: OnPage): Promise<void> {
  page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault(); // would leave the page
  });
  await typeAndPick(warning, 'doxycycline');
  nameField(warning).focus();
  await type('levo');
  await rest(warning);
  await click(all(warning, '.found button')[0]!);
  await rest(warning);
  await openList(warning);
  list(warning).focus();
  await type('furo');
  await click(one(warning, '.pick button'));
  await rest(warning);
  nameField(warning).focus();
  await type('no such name');
  await click(cards(warning)[0]!.querySelector('button')!);
  await rest(warning);
  const countries = one(warning, '.emergency select');
  countries.focus();
  await type('Japan');
  await rest(warning);
  for (const summary of all(warning, 'summary')) await click(summary);
  for (const link of all(warning, 'a').filter((it) => it.checkVisibility())) await click(link);
  page.window.dispatchEvent(new page.window.Event('beforeprint'));
  page.window.dispatchEvent(new page.window.Event('afterprint'));
  await click(one(warning, '.clear'));
  await rest(warning);
  if (cards(warning).length) throw new Error('Clear left a card');
  await typeAndPick(warning, 'moxifloxacin');
  await typeAndPick(warning, 'amikacin');
}
