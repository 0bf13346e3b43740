/** The built guide on a page of a publisher's, where a test can watch what leaves it. */
import type { NeuropathyGuide } from '../../../src/widgets/neuropathy-guide/neuropathy-guide.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { buttonOf, lineOf, pressed } from './guide.js';

export interface OnPage {
  readonly page: WatchedPage;
  readonly guide: NeuropathyGuide;
}

export const rest = async (guide: NeuropathyGuide): Promise<void> => {
  while (!(await guide.updateComplete));
};

/** A host page with the guide added to it, as its author would have. */
export async function pageWith(
  file: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<OnPage> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('neuropathy-guide');
  const guide = page.document.createElement('neuropathy-guide');
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  page.document.querySelector('main')!.append(guide);
  await rest(guide);
  page.window.focus();
  return { page, guide };
}

/** Picks by its name, and makes sure of it. */
export async function pick({ guide }: OnPage, name: string | RegExp): Promise<void> {
  const button = buttonOf(guide, name);
  button.click();
  await rest(guide);
  if (!pressed(guide).includes(lineOf(button))) throw new Error(`${String(name)} was not picked`);
}
