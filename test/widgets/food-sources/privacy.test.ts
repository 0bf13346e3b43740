/** What a reader looks for and ticks is nobody’s business: it leaves the widget in no way but on the screen. */
import { expect } from '@open-wc/testing';
import type { FoodSources } from '../../../src/widgets/food-sources/food-sources.js';
import { openWatched, type WatchedPage } from '../../risks/watched-page.js';
import { click, type } from '../../support/browser.js';
import {
  all,
  boxOf,
  foodsSeen,
  kinds,
  moreKinds,
  moreRow,
  one,
  searchField,
  sum,
  sumLines,
  ticked,
} from './foods.js';

interface OnPage {
  readonly page: WatchedPage;
  readonly widget: FoodSources;
}

/** A host page with the built widget added to it, as its author would have. */
async function pageWith(file: string, attributes: Readonly<Record<string, string>> = {}): Promise<OnPage> {
  const page = await openWatched(file);
  await page.window.customElements.whenDefined('food-sources');
  const widget = page.document.createElement('food-sources');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  page.document.querySelector('main')!.append(widget);
  await rest(widget);
  page.window.focus();
  return { page, widget };
}

const rest = async (widget: FoodSources): Promise<void> => {
  while (!(await widget.updateComplete));
};

/** Types a name and ticks the food, with real keys and the real pointer. */
async function typeAndTick({ widget }: OnPage, food: string): Promise<void> {
  searchField(widget).focus();
  searchField(widget).select();
  await type(food);
  await rest(widget);
  await click(boxOf(widget, food));
  await rest(widget);
  if (!ticked(widget).includes(food)) throw new Error(`${food} was not ticked`);
}

/** With the real pointer. */
async function chooseKind(widget: FoodSources, name: string): Promise<void> {
  await click(kinds(widget).find((it) => it.ariaLabel === name)!);
  await rest(widget);
}

/** Uses every control there is. Two ticks are left at the end. */
async function useEverything(on: OnPage): Promise<void> {
  const { page, widget } = on;
  page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault(); // would leave the page
  });
  await click(moreRow(widget).querySelector('summary')!);
  await rest(widget);
  await click(moreKinds(widget));
  await rest(widget);
  await chooseKind(widget, 'Fruit');
  await typeAndTick(on, 'Banana');
  await click(one(widget, '.clear'));
  await chooseKind(widget, 'All');
  await click(all(widget, '.row-sources a')[0]!);
  for (const summary of all(widget, 'summary')) await click(summary);
  for (const name of ['beforeprint', 'afterprint']) page.window.dispatchEvent(new page.window.Event(name));
  await typeAndTick(on, 'Brazil nuts');
  await typeAndTick(on, 'Banana');
}

describe('a reader who uses every control', () => {
  it('causes no request, no change of the address, no line in the console, no event, and nothing is stored', async () => {
    const on = await pageWith('article.html', { expand: 'sources' });
    const before = await on.page.requests();
    const { href } = on.page.window.location;
    const { length } = on.page.window.history;
    await useEverything(on);
    expect(await on.page.requests()).to.deep.equal(before);
    expect(on.page.window.location.href).to.equal(href);
    expect(on.page.window.history.length).to.equal(length);
    expect([...on.page.console, ...on.page.errors]).to.deep.equal([]);
    expect(on.page.sent.map(({ type: name }) => name)).to.deep.equal(['beforeprint', 'afterprint']); // the test’s own
    expect(on.page.stored).to.deep.equal([]);
    expect(on.page.window.localStorage.length + on.page.window.sessionStorage.length).to.equal(0);
  });

  it('breaks no rule of the strictest policy that allows the script', async () => {
    const on = await pageWith('strict-policy.html', { expand: 'sources' });
    await useEverything(on);
    expect(on.page.violations).to.deep.equal([]);
    expect([...on.page.console, ...on.page.errors]).to.deep.equal([]);
    const picked = one(on.widget, '.picked');
    expect(on.page.window.getComputedStyle(picked).fontWeight, 'has its look').to.equal('700');
  });

  it('finds all of it forgotten on the next page', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const on = await pageWith('article.html');
      expect([ticked(on.widget), searchField(on.widget).value]).to.deep.equal([[], '']);
      await typeAndTick(on, 'Banana');
    }
  });
});

describe('a food that was looked for and ticked', () => {
  const givesAway = /molasses/i;

  it('is in no attribute, event, document or property that a script of the page could collect', async () => {
    const on = await pageWith('article.html', { group: 'sweets' });
    const { page, widget } = on;
    const heard: Event[] = [];
    const own = Object.getOwnPropertyNames(page.window).filter((name) => /^on[a-z]+$/.test(name));
    for (const name of [...own.map((it) => it.slice(2)), 'nw-pick', 'nw-change', 'pick'])
      page.window.addEventListener(name, (event) => heard.push(event), true);
    const attributes = (): Set<string> =>
      new Set(
        all(widget, '*').flatMap((it) => [...it.attributes].map(({ name, value }) => `${name}="${value}"`)),
      );
    const before = attributes();
    await typeAndTick(on, 'Molasses');
    expect(sum(widget)).to.equal('About 48 mg ticked');
    expect(page.document.documentElement.outerHTML).not.to.match(givesAway);
    expect(heard.map(({ type: name }) => name)).to.include('keydown'); // the ear was open
    const details = heard.map((event) => JSON.stringify((event as CustomEvent).detail ?? ''));
    expect(details.filter((it) => givesAway.test(it))).to.deep.equal([]);
    expect([...attributes()].filter((it) => !before.has(it) && givesAway.test(it))).to.deep.equal([]);
    expect(/="[^"]*molasses/i.exec(one(widget, '.sum').outerHTML), 'a mark of the sum').to.equal(null);
    const ordinary = page.document.createElement('p');
    for (let it: object | null = widget; it; it = Object.getPrototypeOf(it) as object | null) {
      for (const name of Reflect.ownKeys(it)) {
        if (name in ordinary || name === 'renderRoot') continue;
        const value = (widget as unknown as Record<PropertyKey, unknown>)[name];
        if (typeof value !== 'function') expect(told(value), String(name)).not.to.match(givesAway);
      }
    }
  });

  /** A value and its parts as text, without the nodes of the page. */
  function told(value: unknown, depth = 0): string {
    if (typeof value !== 'object' || value === null) return String(value);
    if (depth > 4 || 'nodeType' in value) return '';
    const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
    return parts.map((it) => told(it, depth + 1)).join(' ');
  }

  it('stands, with every control and the sum, in parts that session recorders are told to leave out', async () => {
    const on = await pageWith('article.html');
    await typeAndTick(on, 'Molasses');
    const { widget } = on;
    const parts = [
      ...all(widget, 'input, button, [aria-live], .foods, .row-all, .picked-foods'),
      one(widget, '.sum'),
    ];
    expect(parts.length).to.be.greaterThan(8);
    for (const it of parts) {
      const marked = it.closest('.private')!;
      for (const mark of [
        '.rr-block',
        '.sentry-block',
        '.fs-exclude',
        '.ph-no-capture',
        '.smartlook-hide',
        '.mouseflow-hidden',
        '[data-hj-suppress]',
        '[data-clarity-mask="true"]',
        '[data-dd-privacy="hidden"]',
        '[data-private]',
        '[data-heap-redact-text="true"]',
        '[data-recording-disable]',
        '[data-matomo-mask]',
      ])
        expect(marked.matches(mark), `${it.outerHTML.slice(0, 60)} ${mark}`).to.equal(true);
    }
    for (const field of all<HTMLInputElement>(widget, 'input')) {
      expect(field.getAttribute('autocomplete')).to.equal('off');
      expect(field.name + field.id, 'no name under which a form would send it').to.equal('');
    }
  });

  it('does not stay in the page after Clear and an empty search', async () => {
    const on = await pageWith('article.html', { group: 'fruit' });
    const { widget } = on;
    const before = one(widget, '.root').textContent.replace(/\s+/g, ' ');
    const foods = foodsSeen(widget);
    await typeAndTick(on, 'Banana');
    expect(sumLines(widget)).to.have.length.greaterThan(2);
    await click(one(widget, '.clear'));
    searchField(widget).value = '';
    searchField(widget).dispatchEvent(new on.page.window.Event('input', { bubbles: true }));
    await rest(widget);
    expect(foodsSeen(widget)).to.deep.equal(foods);
    // Only that something was cleared is said, and until the next tick it can be taken back.
    const after = one(widget, '.root').textContent.replace(/\s+/g, ' ');
    expect(after.replace('Cleared. Nothing is ticked. Undo', 'Tick foods to add them up.')).to.equal(before);
  });
});
