/** Which studies a reader looks for is nobody’s business: it leaves the widget in no way but on the screen. */
import { expect } from '@open-wc/testing';
import type { EvidenceList } from '../../../src/widgets/evidence-list/evidence-list.js';
import { chooseByLetters, click } from '../../support/browser.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { all, cards, filter, order, read, showAll } from './evidence.js';

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

/** Uses every control there is; the reviews stay chosen. */
async function useEverything({ page, list }: OnPage): Promise<void> {
  page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault(); // would leave the page
  });
  await chooseByLetters(filter(list), 'Review');
  await chooseByLetters(order(list), 'Newest');
  while (!(await list.updateComplete));
  await click(showAll(list)!);
  while (!(await list.updateComplete));
  await click(all(list, 'summary')[0]!);
  await click(all(list, 'a')[0]!);
  expect(cards(list).map((it) => read(it).kind)).to.deep.equal(Array(3).fill('Review of studies'));
}

describe('a reader who uses every control', () => {
  it('causes no request, no change of the address, no line in the console, no event, and nothing that is kept', async () => {
    const on = await pageWith('article.html');
    const before = await on.page.requests();
    const { href } = on.page.window.location;
    const { length } = on.page.window.history;
    const tag = on.list.outerHTML;
    await useEverything(on);
    expect(await on.page.requests()).to.deep.equal(before);
    expect([on.page.window.location.href, on.page.window.history.length]).to.deep.equal([href, length]);
    expect([...on.page.console, ...on.page.errors, ...on.page.stored, ...on.page.sent]).to.deep.equal([]);
    expect(on.list.outerHTML).to.equal(tag);
  }).timeout(60_000);

  it('breaks no rule of the strictest policy that allows the script, and is forgotten on the next page', async () => {
    const on = await pageWith('strict-policy.html');
    await useEverything(on);
    expect([on.page.violations, on.page.console, on.page.errors]).to.deep.equal([[], [], []]);
    const next = await pageWith('article.html');
    expect([filter(next.list).value, cards(next.list).length]).to.deep.equal(['', 1]);
  }).timeout(60_000);
});

describe('the fields', () => {
  it('carry the marks by which session recorders leave them out, and autofill leaves them alone', async () => {
    const { list } = await pageWith('article.html');
    for (const field of [filter(list), order(list)]) {
      expect(field.closest('.private.rr-block[data-nw-private]')).not.to.equal(null);
      expect([field.autocomplete, field.name, field.id]).to.deep.equal(['off', '', '']);
    }
  });

  it('leave no choice in a property that scripts of the page could read', async () => {
    const { list } = await pageWith('article.html');
    const own = (): unknown[] => [list.kind, list.limit, list.heading, list.sources];
    const before = own();
    await chooseByLetters(filter(list), 'Trial');
    while (!(await list.updateComplete));
    expect(read(cards(list)[0]!).kind).to.equal('Trial with people');
    expect(own()).to.deep.equal(before);
  });
});
