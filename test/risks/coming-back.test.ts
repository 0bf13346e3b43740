/** A page that a reader comes back to, or whose site changes its address: what is forgotten then, and what must not be. */
import { expect, waitUntil } from '@open-wc/testing';
import { openForm } from '../support/open-form.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { itWhere } from '../support/abilities.js';
import { allWidgets, tags } from './embeds.js';
import { openWatched, type WatchedPage } from './watched-page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** Widgets as they stand in tags, placeholders and links. Runs in pages that have nothing else of this file. */
function widgetsOf(page: Document): Widget[] {
  return [...page.querySelectorAll('main *')]
    .flatMap((it) => [it, ...(it.shadowRoot?.children ?? [])])
    .filter((it): it is Widget => 'updateComplete' in it);
}

/** Tells the page something about oneself in every field, list and box. Runs in such a page, too. */
async function tellAll(page: Document, widgets: readonly Widget[]): Promise<void> {
  const { Event } = page.defaultView!;
  for (const widget of widgets) {
    const root = widget.shadowRoot!;
    const find = <E extends Element>(selector: string): E[] => [...root.querySelectorAll<E>(selector)];
    const form = (): HTMLDialogElement | null => root.querySelector('dialog');
    if (widget.localName === 'report-issue') {
      find<HTMLElement>('.open')[0]!.click();
      while (!form()?.open) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const button of find<HTMLElement>('.controls > button[aria-expanded=false]')) button.click();
    for (const box of find<HTMLInputElement>('[type=checkbox]')) box.click();
    await widget.updateComplete;
    const typed = ':not([type=checkbox], [type=radio], [type=file])';
    for (const field of find<HTMLInputElement>(`input${typed}, textarea`)) {
      field.value = field.inputMode === 'decimal' || field.inputMode === 'numeric' ? '57' : 'secret';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    for (const list of find<HTMLSelectElement>('.now select')) {
      list.value = 'JP';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await widget.updateComplete;
    // Out of their hands: what is in an open form stays.
    const closed = new Promise((resolve) => form()?.addEventListener('close', resolve));
    form()?.close();
    if (form()) await closed;
  }
}

/** What of it is there to be seen: values of fields, ticked boxes, numbers to call. Runs in such a page, too. */
function toldIn(widgets: readonly Widget[]): string[] {
  return widgets.flatMap(({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, .number a')]
      .map((it) => (it.type === 'checkbox' ? String(it.checked) : (it.getAttribute('href') ?? it.value)))
      .filter((it) => ['57', 'secret', 'true', 'tel:119'].includes(it)),
  );
}

const isTold = ['57', 'secret', 'tel:119', 'true'];

async function begun(): Promise<{ page: WatchedPage; widgets: Widget[] }> {
  const page = await openWatched('unstarted-british.html');
  const script = page.document.createElement('script');
  Object.assign(script, { src: '/dist/nutrient-widgets.min.js', type: 'module' });
  page.document.head.append(script);
  const widgets = (await allWidgets(page.document, tags.length)) as Widget[];
  await tellAll(page.document, widgets);
  expect([...new Set(toldIn(widgets))].sort()).to.deep.equal(isTold);
  // A little later, when nobody types any more, what came of it is said for the ear.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return { page, widgets };
}

async function settled({ window }: WatchedPage, widgets: readonly Widget[]): Promise<void> {
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  for (const widget of widgets) while (!(await widget.updateComplete));
}

/** Every change of what is drawn in the widgets, from here on. */
function changesIn({ window }: WatchedPage, widgets: readonly Widget[]): () => number {
  let count = 0;
  const observer = new window.MutationObserver((records) => (count += records.length));
  for (const { shadowRoot } of widgets)
    observer.observe(shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => (count += observer.takeRecords().length);
}

describe('a reader who goes to another page and comes back to this one as it was left', () => {
  itWhere('keptPages', 'finds nothing of what they had typed, ticked and chosen', async () => {
    const inPage = [widgetsOf, tellAll, toldIn].map(String).join('\n');
    const [isKept, before, after] = JSON.parse(
      await executeServerCommand<string, object>('nw-come-back', {
        url: `${location.origin}/host/british.html`,
        away: `${location.origin}/host/language.html`,
        before: `(async () => {
          ${inPage}
          for (const it of ['intake-table', 'deficiency-checklist', 'food-sources', 'supplement-warning'])
            document.querySelector('main').append(document.createElement(it));
          await customElements.whenDefined('report-issue');
          await tellAll(document, widgetsOf(document));
          addEventListener('pageshow', ({ persisted }) => (window.isKept = persisted));
          window.before = toldIn(widgetsOf(document));
        })()`,
        after: `(async () => {
          ${inPage}
          for (const it of widgetsOf(document)) await it.updateComplete;
          return JSON.stringify([window.isKept, window.before, toldIn(widgetsOf(document))]);
        })()`,
      }),
    ) as [boolean, string[], string[]];
    expect(isKept, 'the page was kept').to.equal(true);
    expect([...new Set(before)].sort()).to.deep.equal(isTold);
    expect(after).to.deep.equal([]);
  });

  it('finds what they had written in a report whose form is still open', async () => {
    const { page, widgets } = await begun();
    const report = widgets.find(({ localName }) => localName === 'report-issue')!;
    const dialog = await openForm(report);
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pagehide', { persisted: true }));
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted: true }));
    await settled(page, widgets);
    expect(dialog.querySelector<HTMLTextAreaElement>('#message')!.value).to.equal('secret');
    expect([...new Set(toldIn(widgets))]).to.deep.equal(['secret']);
  });

  it('finds nothing of it in any widget, told by the event of the browser alone', async () => {
    const { page, widgets } = await begun();
    const { PageTransitionEvent } = page.window;
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await settled(page, widgets);
    expect(toldIn(widgets)).to.include.members(isTold);
    for (let visit = 0; visit < 2; visit++) {
      page.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(page, widgets);
      expect(toldIn(widgets)).to.deep.equal([]);
      await tellAll(page.document, widgets);
      expect([...new Set(toldIn(widgets))].sort()).to.deep.equal(isTold);
    }
  });
});

describe('a site that changes only the query or the fragment of its address', () => {
  for (const address of ['?utm_source=letter', '?', '?page=2#more', '#sources', '?q=age%2057&lang=de'])
    for (const way of ['replaceState', 'pushState'] as const)
      it(`takes nothing away from a reader, and has nothing drawn anew: ${way} to ${address}`, async () => {
        const { page, widgets } = await begun();
        const told = toldIn(widgets);
        const changes = changesIn(page, widgets);
        page.window.history[way](null, '', page.window.location.pathname + address);
        page.window.dispatchEvent(new page.window.PopStateEvent('popstate'));
        await settled(page, widgets);
        expect(changes(), 'changes of what is drawn').to.equal(0);
        for (const it of widgets) it.setAttribute('heading', 'Drawn anew');
        await settled(page, widgets);
        expect(toldIn(widgets)).to.deep.equal(told);
      });

  it('still begins anew on another path', async () => {
    const { page, widgets } = await begun();
    page.window.history.replaceState(null, '', '/another-article?utm_source=letter');
    await waitUntil(() => toldIn(widgets).length === 0, 'still there', { timeout: 20_000 });
  });
});
