/** The built table on a page of a publisher's: it sends nothing, stores nothing and breaks no policy. */
import { expect } from '@open-wc/testing';
import type { IntakeTable } from '../../../src/widgets/intake-table/intake-table.js';
import { click, press, type } from '../../support/browser.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { ageField, all, answered, field, finderButton, one } from './table.js';

/** A host page with a table added to it, as its author would have, with attributes set one by one. */
async function pageWith(
  file: string,
  attributes: Readonly<Record<string, string>>,
): Promise<{ page: WatchedPage; table: IntakeTable }> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('intake-table');
  const table = page.document.createElement('intake-table');
  for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value);
  page.document.querySelector('main')!.append(table);
  while (!(await table.updateComplete));
  return { page, table };
}

const rest = async (table: IntakeTable): Promise<void> => {
  while (!(await table.updateComplete));
};

/** Uses every control there is: by keys and by pointer. */
async function useEverything(page: WatchedPage, table: IntakeTable): Promise<void> {
  page.window.focus();
  page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault(); // would leave the page
  });
  await click(finderButton(table));
  await rest(table);
  await click(ageField(table));
  await type('25');
  await press('Tab');
  await press('ArrowDown');
  await press('ArrowUp');
  await press('Tab');
  await press('ArrowDown');
  await press('Tab');
  await press('ArrowDown');
  await rest(table);
  await click(one(table, '.change > summary')); // the article has the list before
  field(table, 'Country').focus();
  await type('Japan');
  await rest(table);
  for (const summary of all(table, 'summary')) {
    await click(summary);
    // A link in what is closed cannot be clicked.
    if (!(summary.parentElement as HTMLDetailsElement).open) await click(summary);
  }
  for (const link of all(table, 'a')) await click(link);
  page.window.dispatchEvent(new page.window.Event('beforeprint'));
  page.window.dispatchEvent(new page.window.Event('afterprint'));
  expect(answered(table)).to.deep.equal(['320']); // Japan, pregnant, 18–29
}

const whole = { expand: 'all' };

describe('a reader who uses every control', () => {
  it('causes no request, no change of the address, no line in the console and no event, and leaves nothing in any storage', async () => {
    const { page, table } = await pageWith('article.html', whole);
    const before = await page.requests();
    const { href } = page.window.location;
    await useEverything(page, table);
    expect(await page.requests()).to.deep.equal(before);
    expect(page.window.location.href).to.equal(href);
    expect([...page.console, ...page.errors]).to.deep.equal([]);
    const sent = page.sent.map(({ type: name }) => name);
    expect(sent).to.deep.equal(['beforeprint', 'afterprint']); // the test's own
    expect(page.stored).to.deep.equal([]);
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
  });

  it('is forgotten on the next page', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const { page, table } = await pageWith('article.html', { authority: 'us' });
      await click(finderButton(table));
      await rest(table);
      expect(ageField(table).value).to.equal('');
      page.window.focus();
      ageField(table).focus();
      await type('2');
      await rest(table);
      expect(answered(table)).to.deep.equal(['80']);
    }
  });

  it('breaks no rule of the strictest policy that allows the script', async () => {
    const { page, table } = await pageWith('strict-policy.html', whole);
    await useEverything(page, table);
    expect(page.violations).to.deep.equal([]);
    expect([...page.console, ...page.errors]).to.deep.equal([]);
    expect(page.window.getComputedStyle(one(table, '.alone .number')).fontSize, 'has its look').to.equal(
      '32px',
    );
  });
});
