/** Which studies a reader opens is nobody’s business: it leaves the widget in no way but on the screen. */
import { expect } from '@open-wc/testing';
import type { EvidenceList } from '../../../src/widgets/evidence-list/evidence-list.js';
import { click } from '../../support/browser.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { all, showAll, studies } from './evidence.js';

interface OnPage {
  readonly page: WatchedPage;
  readonly list: EvidenceList;
}

/** The built list on a page of a publisher's. */
async function pageWith(file: string): Promise<OnPage> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('evidence-list');
  const list = page.document.createElement('evidence-list');
  list.setAttribute('limit', '1');
  page.document.querySelector('main')!.append(list);
  while (!(await list.updateComplete));
  page.window.focus();
  return { page, list };
}

/** Uses every control there is. */
async function useEverything({ page, list }: OnPage): Promise<void> {
  page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault(); // would leave the page
  });
  await click(showAll(list)!);
  while (!(await list.updateComplete));
  for (const summary of all(list, 'summary')) await click(summary);
  await click(all(list, 'a')[0]!);
  expect(all<HTMLDetailsElement>(list, 'details').every(({ open }) => open)).to.equal(true);
}

describe('a reader who uses every control', () => {
  it('causes no request, no change of the address, no line in the console, no event, and nothing that is kept', async () => {
    const on = await pageWith('article.html');
    const before = await on.page.requests();
    const { href } = on.page.window.location;
    const { length } = on.page.window.history;
    const tag = on.list.outerHTML;
    const own = (): unknown[] => [on.list.kind, on.list.limit, on.list.heading, on.list.expand];
    const options = own();
    await useEverything(on);
    expect(await on.page.requests()).to.deep.equal(before);
    expect([on.page.window.location.href, on.page.window.history.length]).to.deep.equal([href, length]);
    expect([...on.page.console, ...on.page.errors, ...on.page.stored, ...on.page.sent]).to.deep.equal([]);
    expect(on.list.outerHTML).to.equal(tag);
    expect(own(), 'in a property that scripts of the page could read').to.deep.equal(options);
  }).timeout(60_000);

  it('breaks no rule of the strictest policy that allows the script, and is forgotten on the next page', async () => {
    const on = await pageWith('strict-policy.html');
    await useEverything(on);
    expect([on.page.violations, on.page.console, on.page.errors]).to.deep.equal([[], [], []]);
    expect(studies((await pageWith('article.html')).list)).to.have.length(1);
  }).timeout(60_000);
});
