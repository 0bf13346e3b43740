/** Pages that change without being loaded anew: Turbo and htmx, the real ones, history, and view transitions. */
import { expect, waitUntil } from '@open-wc/testing';
import { engine } from '../support/abilities.js';
import { type } from '../support/browser.js';
import { allWidgets, embedsOf, expectSilence, seenText } from '../risks/embeds.js';
import { openWatched, type WatchedPage } from '../risks/watched-page.js';

const onA = ['emergency-banner', 'supplement-warning', 'nutrient-facts'];
const onB = ['intake-table', 'food-sources', 'evidence-list'];

/** The page that stands there now: its tag, its placeholder and its link, each drawn once. */
async function expectPage({ document }: WatchedPage, name: 'A' | 'B'): Promise<HTMLElement[]> {
  await waitUntil(() => document.querySelector('h1')?.textContent === `Page ${name}`, `no page ${name}`, {
    timeout: 20_000,
  });
  const widgets = await allWidgets(document, 3);
  expect(widgets.map(({ localName }) => localName)).to.deep.equal(name === 'A' ? onA : onB);
  expect(seenText(document.querySelector('main > p:last-child')!)).to.equal('Text after the widgets.');
  return widgets;
}

const follow = ({ document }: WatchedPage): void => document.querySelector<HTMLElement>('#on')!.click();

const pages = 'htmx-history-cache';

/** htmx keeps the pages of its history in the storage of the tab, which outlives a test. */
const keptByHtmx = (): string => sessionStorage.getItem(pages) ?? '';

// In WebKit a new frame would find on its way back what an earlier one left in the history of the tab.
beforeEach(() => history.pushState(null, ''));

afterEach(() => {
  for (const name of [pages, 'htmx-current-path-for-history']) sessionStorage.removeItem(name);
});

/** Both keep the page: what is in the frame was loaded once. */
const isSameWindow = ({ window }: WatchedPage): boolean => 'stayed' in window;

/** Types an age where a reader would. */
/** The field of the age. It stands there once it was asked for. */
async function fieldOf(widget: HTMLElement): Promise<HTMLInputElement> {
  const find = (): HTMLInputElement | null => widget.shadowRoot!.querySelector('input');
  if (!find()) widget.shadowRoot!.querySelector<HTMLElement>('.controls > button')!.click();
  await waitUntil(find, 'no field', { timeout: 20_000 });
  return find()!;
}

async function typeAge({ window }: WatchedPage, widget: HTMLElement): Promise<HTMLInputElement> {
  const field = await fieldOf(widget);
  window.focus();
  field.focus();
  await type('57');
  expect(field.value).to.equal('57');
  return field;
}

for (const library of ['turbo', 'htmx'] as const) {
  it(`${library}: a page reached by a link, gone back from and come back to shows each widget once`, async () => {
    const page = await openWatched(`nav-${library}-a.html`);
    Object.assign(page.window, { stayed: true });
    await expectPage(page, 'A');
    follow(page);
    await expectPage(page, 'B');
    page.window.history.back();
    await expectPage(page, 'A');
    page.window.history.forward();
    await expectPage(page, 'B');
    follow(page);
    await expectPage(page, 'A');
    expect(isSameWindow(page), `${library} was at work`).to.equal(true);
    expectSilence(page);
  });

  it(`${library}: what a reader typed is on no other page, and not there on the way back`, async () => {
    const page = await openWatched(`nav-${library}-b.html`);
    page.document.querySelector('intake-table')!.removeAttribute('age');
    page.document.querySelector('intake-table')!.removeAttribute('sex');
    const [table] = await expectPage(page, 'B');
    await typeAge(page, table!);
    follow(page);
    await expectPage(page, 'A');
    expect(page.document.body.outerHTML).not.to.include('57');
    expect(keptByHtmx().replace(/host-page=[\w-]+/g, '')).not.to.include('57');
    page.window.history.back();
    const [back] = await expectPage(page, 'B');
    await waitUntil(() => back!.shadowRoot!.querySelector('.controls'), 'not drawn', { timeout: 20_000 });
    expect(back!.shadowRoot!.querySelector('input')?.value ?? '').to.equal('');
    expectSilence(page);
  });
}

describe('Turbo', () => {
  it('fills a frame with a tag, a placeholder and a link: each is drawn once', async () => {
    const page = await openWatched('nav-turbo-frame.html');
    await waitUntil(() => page.window.customElements.get('turbo-frame'), 'Turbo is there');
    follow(page);
    await allWidgets(page.document.querySelector('turbo-frame')!, 3);
    expect(page.document.querySelector('h1')!.textContent).to.equal('A frame of Turbo');
    expectSilence(page);
  });

  it('refreshes a page by morphing: the widgets stay the same ones, and keep what the reader is typing', async () => {
    const page = await openWatched('nav-turbo-morph.html');
    await waitUntil(() => 'Turbo' in page.window, 'Turbo is there');
    const widgets = await allWidgets(page.document, 3);
    const field = await typeAge(page, widgets[0]!);
    const rendered = new Promise((resolve) =>
      page.document.addEventListener('turbo:morph', resolve, { once: true }),
    );
    const { Turbo } = page.window as unknown as { Turbo: { session: { refresh(url: string): void } } };
    Turbo.session.refresh(page.document.baseURI);
    await rendered;
    const after = await allWidgets(page.document, 3);
    expect(after.map((it, i) => it === widgets[i])).to.deep.equal([true, true, true]);
    expect([field.isConnected, field.value]).to.deep.equal([true, '57']);
    expectSilence(page);
  });
});

describe('htmx', () => {
  it('swaps parts in place of others, in place of their element, and after them: each new widget is drawn once', async () => {
    const page = await openWatched('nav-htmx-swap.html');
    await allWidgets(page.document, 3);
    const main = page.document.querySelector('main')!;
    for (const [way, count] of [
      ['innerHTML', 3],
      ['beforeend', 6],
      ['outerHTML', 3],
    ] as const) {
      const swapped = new Promise((resolve) =>
        main.addEventListener('htmx:afterSettle', resolve, { once: true }),
      );
      page.document.getElementById(way)!.click();
      await swapped;
      const widgets = await allWidgets(main, count);
      expect(widgets.slice(0, 3).map(({ localName }) => localName), way).to.deep.equal([
        'intake-table', 'supplement-warning', 'nutrient-facts',
      ]); // prettier-ignore
    }
    expectSilence(page);
  });
});

it('a view transition that puts other widgets in shows each once, and throws nothing', async () => {
  const page = await openWatched('around-plain.html');
  await allWidgets(page.document, 4);
  const main = page.document.querySelector('main')!;
  const change = (): void => {
    main.innerHTML = `${main.innerHTML}<div data-nw="food-sources">Nuts and seeds.</div>\n`;
    main.append(...[...main.children].reverse());
  };
  const { document } = page as { document: Partial<Pick<Document, 'startViewTransition'>> };
  // Firefox has had it since 144. WebKitGTK without a screen crashes on any of them.
  if (document.startViewTransition && engine !== 'WebKit')
    await document.startViewTransition(change).updateCallbackDone;
  else change();
  await allWidgets(main, 5);
  expect(embedsOf(main).map(({ localName }) => localName)).to.deep.equal(['div', 'p', 'div', 'intake-table', 'emergency-banner']); // prettier-ignore
  expectSilence(page);
});
