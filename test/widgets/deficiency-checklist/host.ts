/** The built list on a page of a publisher's, under watch. */
import type { DeficiencyChecklist } from '../../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';

export interface ListPage {
  readonly page: WatchedPage;
  readonly list: DeficiencyChecklist;
  /** Resolves when the list has rendered what it was told so far. */
  readonly settled: () => Promise<void>;
}

/** Opens test/hosts/pages/<file>, which has one list, and waits until the list is shown. */
export async function openList(file: string, size?: { width?: number; height?: number }): Promise<ListPage> {
  const page = await openWatched(file, size);
  await page.window.customElements.whenDefined('deficiency-checklist');
  const list = page.document.querySelector('deficiency-checklist')!;
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    while (!(await list.updateComplete));
  };
  await settled();
  page.window.focus();
  return { page, list, settled };
}
