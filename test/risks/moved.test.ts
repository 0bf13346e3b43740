/** Page scripts that copy, move, parse and put back what they find: tag, placeholder and link are drawn anew each time. */
import { expect } from '@open-wc/testing';
import type { eventWithTime, record } from 'rrweb';
import { type } from '../support/browser.js';
import { allWidgets, expectSilence, seen, seenText, embedsOf } from './embeds.js';
import { addAge, type Widget } from '../support/scene-acts.js';
import { openWatched, type WatchedPage } from './watched-page.js';

/** With white space at its end, as an author leaves it. */
const three =
  '<div><intake-table region="US">Ask first.</intake-table></div>' +
  '<div data-nw="intake-table" data-region="US">Ask first.</div>' +
  '<p><a href="https://blog.example/embed.html#nw/intake-table?region=US">Ask first.</a></p>\n';

/** A page with the three ways of writing, drawn, and `into`, where a script puts what it made of them. */
async function open(): Promise<{ page: WatchedPage; from: HTMLElement; into: HTMLElement }> {
  const page = await openWatched('around-plain.html');
  const { document } = page;
  const main = document.querySelector('main')!;
  main.innerHTML = `<section>${three}</section><section></section>`;
  const [from, into] = main.children as unknown as [HTMLElement, HTMLElement];
  await allWidgets(from, 3);
  return { page, from, into };
}

// Of another page, so of none of our classes here.
const asWidget = (it: HTMLElement & Partial<Widget>): Widget => it as Widget;

const age = (widget: Element): HTMLInputElement => widget.shadowRoot!.querySelector('.age input')!;

async function typeAges({ window }: WatchedPage, widget: HTMLElement): Promise<void> {
  await addAge(asWidget(widget));
  window.focus();
  age(widget).focus();
  await type('57');
}

type Act = (from: HTMLElement, into: HTMLElement) => void;

const copies: Record<string, Act> = {
  'outerHTML written anew': (from, into) => (into.innerHTML = from.outerHTML),
  'cloneNode(true)': (from, into) => into.append(from.cloneNode(true)),
  importNode: (from, into) => into.append(into.ownerDocument.importNode(from, true)),
  DOMParser: (from, into) => {
    const { DOMParser } = into.ownerDocument.defaultView as typeof globalThis & Window;
    const parsed = new DOMParser().parseFromString(from.innerHTML, 'text/html');
    into.append(...parsed.body.childNodes);
  },
  'a template': (from, into) => {
    const template = into.ownerDocument.createElement('template');
    template.innerHTML = from.innerHTML;
    into.append(template.content.cloneNode(true), template);
  },
  'a range': (from, into) => {
    const range = into.ownerDocument.createRange();
    range.selectNodeContents(from);
    into.append(range.cloneContents());
  },
  insertAdjacentHTML: (from, into) => into.insertAdjacentHTML('beforeend', from.innerHTML),
};

for (const [way, act] of Object.entries(copies)) {
  it(`copied by ${way}: the copy shows its widget once, and the first one stays`, async () => {
    const { page, from, into } = await open();
    act(from, into);
    await allWidgets(into, 3);
    await allWidgets(from, 3);
    expectSilence(page);
  });
}

it('a copy does not hold what a reader typed, in its markup or in any attribute', async () => {
  const { page, from } = await open();
  const [tag] = await allWidgets(from, 3);
  await typeAges(page, tag!);
  await allWidgets(from, 3);
  expect(age(tag!).value).to.equal('57');
  expect(page.document.documentElement.outerHTML).not.to.include('57');
  expect((from.cloneNode(true) as HTMLElement).outerHTML).not.to.include('57');
  expectSilence(page);
});

describe('moved', () => {
  it('within the page, or taken out and put back later, each shows the same widget with what the reader typed', async () => {
    const { page, from, into } = await open();
    const widgets = await allWidgets(from, 3);
    await typeAges(page, widgets[0]!);
    const parts = [...from.childNodes];
    into.append(...parts);
    const isSame = async (): Promise<boolean[]> =>
      (await allWidgets(into, 3)).map((it, i) => it === widgets[i]);
    expect(await isSame(), 'moved').to.deep.equal([true, true, true]);
    for (const it of parts) it.remove();
    await new Promise((resolve) => page.window.requestAnimationFrame(() => page.window.setTimeout(resolve)));
    into.append(...parts);
    expect(await isSame(), 'put back').to.deep.equal([true, true, true]);
    expect(age(widgets[0]!).value).to.equal('57');
    expectSilence(page);
  });

  it('into a frame whose page has no script, no word of the author’s is lost; into one that has it, the widget is there', async () => {
    const { page, from } = await open();
    const words = [...from.children].map((it) => it.textContent);
    for (const script of [false, true]) {
      const frame = page.document.body.appendChild(page.document.createElement('iframe'));
      const inner = frame.contentDocument!;
      if (script) {
        const element = inner.createElement('script');
        element.src = '/dist/nutrient-widgets.min.js';
        inner.head.append(element);
      }
      const copy = page.document.createElement('section');
      copy.innerHTML = three;
      page.document.querySelector('main')!.append(copy);
      await allWidgets(copy, 3);
      inner.body.append(inner.adoptNode(copy));
      for (let tasks = 20; tasks--;) await new Promise((resolve) => page.window.setTimeout(resolve));
      for (const embed of embedsOf(inner)) expect(seen(embed), embed.outerHTML).not.to.equal('nothing');
      expect([...copy.children].map((it) => it.textContent)).to.deep.equal(words);
      if (script) {
        inner.body.insertAdjacentHTML('beforeend', `<section>${three}</section>`);
        await allWidgets(inner.body.lastElementChild!, 3);
      }
      frame.remove();
    }
    expect(page.errors).to.deep.equal([]);
  });
});

/** Every text that a recording holds. */
const textsIn = (events: readonly eventWithTime[]): string[] =>
  [
    ...JSON.stringify(events.map(({ data }) => data)).matchAll(
      /"(?:text|value|textContent)":"((?:[^"\\]|\\.)*)"/g,
    ),
  ].map(([, it]) => it!);

it('a session recorder keeps nothing that a reader types in a placeholder or in the place of a link', async () => {
  const { page, from } = await open();
  const script = page.document.createElement('script');
  script.src = '/node_modules/rrweb/umd/rrweb.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  const { rrweb } = page.window as unknown as { rrweb: { record: typeof record } };
  const events: eventWithTime[] = [];
  rrweb.record({ emit: (event) => events.push(event) });
  const [, placeholder, link] = await allWidgets(from, 3);
  const atFirst = textsIn(events);
  expect(atFirst.join()).to.include('How much magnesium a day');
  for (const widget of [placeholder!, link!]) {
    await typeAges(page, widget);
    expect(age(widget).value).to.include('57');
    if (widget === placeholder) expect(seenText(widget), 'its answer').not.to.include('310–320');
  }
  rrweb.record.takeFullSnapshot();
  const kept = JSON.stringify(events.map(({ data }) => data));
  expect(kept).to.include('intake-table');
  const written = textsIn(events);
  expect(written.filter((it) => /(^|\D)57(\D|$)/.test(it)).map((it) => it.slice(0, 60))).to.deep.equal([]);
  expect(events.filter(({ data }) => (data as { source?: number }).source === 5)).to.deep.equal([]);
  // What a widget answers tells nearly as much: the answer, and the row of the table that is marked.
  expect(written.filter((it) => it.trim() && !atFirst.includes(it))).to.deep.equal([]);
  const sent = page.sent.filter((event) => !/^(?:input|change|click)$/.test(event.type));
  expect(
    sent.map((event) => JSON.stringify((event as CustomEvent<unknown>).detail ?? '')).join(),
  ).not.to.include('57');
});
