/** After it has loaded, the widget sends nothing and stores nothing, whatever the reader does with it. */
import { expect } from '@open-wc/testing';
import { click, press, type } from '../support/browser.js';
import { all, chooseByKeys, countryList, dialled, one } from '../widgets/emergency-banner/banner.js';
import { allShown, widgetsOf } from './late-pages.js';
import { openForm } from '../support/open-form.js';
import { openWatched, shownBanner, type WatchedPage } from './watched-page.js';

/** Uses every control there is: by keys and by pointer. */
async function useEverything(page: WatchedPage): Promise<void> {
  const banner = page.document.querySelector('emergency-banner')!;
  page.window.focus();
  // A link that calls would leave the page for the telephone: it is pressed, and the page keeps it from dialling.
  page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  });
  await chooseByKeys(banner, 'Japan');
  await press('ArrowUp');
  await press('Home');
  await press('End');
  await chooseByKeys(banner, 'Iceland');
  await type('x');
  for (const summary of all(banner, 'summary')) await click(summary);
  for (const link of all(banner, 'a')) await click(link);
  for (const summary of all(banner, 'summary')) await click(summary);
  await click(one(banner, '.emergency-title'));
  page.window.dispatchEvent(new page.window.Event('beforeprint'));
  page.window.dispatchEvent(new page.window.Event('afterprint'));
  page.window.dispatchEvent(new page.window.Event('pagehide'));
}

describe('a reader who uses every control', () => {
  it('causes no request, and no change of the address', async () => {
    const page = await openWatched('article.html');
    await shownBanner(page);
    const [{ href }, { length }] = [page.window.location, page.window.history];
    const before = await page.requests();
    expect(before.map(({ url }) => url.replace(/\?.*/, ''))).to.deep.equal([
      '/host/article.html',
      '/dist/nutrient-widgets.min.js',
    ]);
    await useEverything(page);
    expect(await page.requests()).to.deep.equal(before);
    expect(
      page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    ).to.deep.equal(['/dist/nutrient-widgets.min.js']);
    expect(page.window.location.href).to.equal(href);
    expect(page.window.history.length).to.equal(length);
  });

  it('leaves nothing in cookies, storages, databases or caches: they are not even looked at', async () => {
    const page = await openWatched('article.html');
    await shownBanner(page);
    await useEverything(page);
    expect(page.stored).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
    expect(await page.window.caches.keys()).to.deep.equal([]);
    expect(await page.window.navigator.serviceWorker.getRegistrations()).to.deep.equal([]);
  });

  it('finds the country they chose forgotten on the next page', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const page = await openWatched('article.html');
      const banner = await shownBanner(page);
      expect(dialled(banner)).to.deep.equal([]);
      await chooseByKeys(banner, 'Japan');
      expect(dialled(banner)[0]).to.equal('119');
    }
  });
});

/** What says that something is fetched, sent, saved or put in the clipboard. */
const leavesThePage = /^(Copy|Print|Send|Save|Add a picture)/;

/** Presses, ticks, chooses and types in every widget of a page, but for what says that it leaves it. */
async function useWholePage(page: WatchedPage): Promise<number> {
  const { window } = page;
  const send = (it: Element, type: string) =>
    it.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
  let used = 0;
  for (const widget of await allShown(page)) {
    const find = <E extends Element>(selector: string): E[] => [
      ...widget.shadowRoot!.querySelectorAll<E>(selector),
    ];
    // A form that stands over the page once it is opened, and the fields of an age.
    for (const it of find<HTMLElement>('.controls > button')) it.click();
    if (widget.localName === 'report-issue') await openForm(widget);
    await widget.updateComplete;
    for (const field of find<HTMLInputElement>('input[type=text], input[type=number], textarea')) {
      field.value = field.type === 'number' || field.inputMode ? '57' : 'Secretword';
      send(field, 'input');
      send(field, 'change');
      used++;
    }
    for (const list of find<HTMLSelectElement>('select')) {
      list.selectedIndex = list.options.length - 2;
      send(list, 'change');
      used++;
    }
    await widget.updateComplete;
    for (const it of find<HTMLElement>('[type=checkbox], [type=radio], summary, button, .mark')) {
      if (it.matches('.play') || leavesThePage.test(it.textContent.trim())) continue;
      it.dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      used++;
    }
    await widget.updateComplete;
  }
  return used;
}

describe('a reader who uses every control of every widget', () => {
  it('sends and stores nothing, changes no address, and leaves no mark that other scripts could collect', async () => {
    const page = await openWatched('whole-page.html');
    await allShown(page);
    const written = page.document.documentElement.outerHTML;
    const before = await page.requests();
    const [{ href }, { length }] = [page.window.location, page.window.history];
    expect(await useWholePage(page)).to.be.greaterThan(70);
    expect((await page.requests()).slice(before.length), 'but for the form').to.deep.equal([
      { url: '/dist/report-form.js', method: 'GET' },
    ]);
    expect(page.document.documentElement.outerHTML).to.equal(written);
    expect(page.stored).to.deep.equal([]);
    expect([page.window.location.href, page.window.history.length]).to.deep.equal([href, length]);
    expect([...page.console, ...page.errors, ...page.violations]).to.deep.equal([]);
    const own = page.sent.filter(({ type: name }) => !/^(input|change|click)$/.test(name));
    expect(own.map(({ type: name }) => name)).to.deep.equal([]);
    for (const widget of widgetsOf(page)) {
      const told = publicValues(widget, page).map(([, value]) => value);
      expect(told.join(' '), widget.localName).not.to.include('Secretword');
    }
  });
});

describe('the country a reader chose', () => {
  /** Every way of writing it that would give it away, and no way of writing anything else. */
  const givesAway = /\bJP\b|Japan|119/;

  it('is in no attribute, event, console line or property that other scripts of the page could collect', async () => {
    const page = await openWatched('article.html');
    const banner = await shownBanner(page);
    const heard: Event[] = [];
    const own = Object.getOwnPropertyNames(page.window).filter((name) => /^on[a-z]+$/.test(name));
    for (const type of [
      ...own.map((name) => name.slice(2)),
      'nw-region',
      'nw-change',
      'nw-choose',
      'region-change',
    ]) {
      page.window.addEventListener(type, (event) => heard.push(event), true);
    }
    await chooseByKeys(banner, 'Japan');
    expect(dialled(banner)[0]).to.equal('119');

    expect(banner.outerHTML).not.to.match(givesAway);
    expect(page.document.documentElement.outerHTML).not.to.match(givesAway);
    expect(page.console).to.deep.equal([]);
    expect(page.sent.map(({ type: name }) => name)).to.deep.equal([]);
    const details = heard.map((event) => String((event as CustomEvent).detail ?? ''));
    expect(details.filter((detail) => givesAway.test(detail))).to.deep.equal([]);
    expect(heard.map(({ type: name }) => name)).to.include('keydown'); // the ear was open
    expect(publicValues(banner, page).filter(([, value]) => givesAway.test(value))).to.deep.equal([]);
  });

  it('stands in a part of the page that session recorders are told to leave out', async () => {
    const page = await openWatched('article.html');
    const marked = countryList(await shownBanner(page)).closest('.private')!;
    for (const mark of [
      '.rr-block',
      '.sentry-block',
      '.fs-exclude',
      '.ph-no-capture',
      '[data-hj-suppress]',
      '[data-clarity-mask="true"]',
      '[data-dd-privacy="hidden"]',
      '[data-private]',
      '[data-heap-redact-text="true"]',
    ]) {
      expect(marked.matches(mark), mark).to.be.true;
    }
  });
});

/**
 * What the element itself tells a script that reads all of its properties: those that the browser gives every element
 * are left out (text and boxes are on the screen anyway), and so is what is in the shadow tree.
 */
function publicValues(element: Element, page: WatchedPage): [name: string, value: string][] {
  const values: [string, string][] = [];
  const ordinary = page.document.createElement('p');
  for (let it: object | null = element; it; it = Object.getPrototypeOf(it) as object | null) {
    for (const name of Reflect.ownKeys(it)) {
      if (name in ordinary || name === 'renderRoot') continue;
      values.push([String(name), told((element as unknown as Record<PropertyKey, unknown>)[name])]);
    }
  }
  return values;
}

/** A value as text, its parts too; not the nodes of the page. */
function told(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > 4 || 'nodeType' in value) return '';
  if (value instanceof Map || Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map((part) => told(part, depth + 1)).join(' ');
  }
  return Object.values(value)
    .map((part) => told(part, depth + 1))
    .join(' ');
}
