/** The built list on a page of a publisher's: what a reader ticks and writes stays in it. */
import { expect } from '@open-wc/testing';
import { click, press, type } from '../../support/browser.js';
import {
  all,
  boxFor,
  boxes,
  buttonOf,
  hasNote,
  byHand,
  labelOf,
  one,
  ownWords,
  ticked,
  keepFromPrinting,
  until,
} from './checklist.js';
import { openList, type ListPage } from './host.js';
import { recorderMarks, watchTraces } from './traces.js';

const secret = 'Since June, at night';

/**
 * Uses every control there is, by keys and by pointer, and ends with everything ticked. On a page without a
 * clipboard: there the note's text comes into the page, and the clipboard is left to keys.test.ts.
 */
async function useEverything({ page, list, settled }: ListPage): Promise<void> {
  page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault(); // would leave the page
  });
  keepFromPrinting(list);
  await click(boxFor(list, /^tiredness/i));
  await press('Tab');
  await press('Space');
  await press('Space');
  await settled();
  await click(ownWords(list));
  await type(secret);
  await settled();
  one<HTMLSelectElement>(list, 'select').focus();
  await type('Japan');
  await settled();
  await click(buttonOf(list, 'Copy'));
  await until(() => byHand(list));
  await click(buttonOf(list, 'Print'));
  expect(all(list, 'iframe')).to.have.length(1);
  await click(buttonOf(list, 'Clear'));
  await settled();
  expect([ticked(list), hasNote(list)]).to.deep.equal([[], false]);
  for (const box of boxes(list)) box.click();
  await settled();
  await click(ownWords(list));
  await type(secret);
  await settled();
  buttonOf(list, 'Copy').click();
  await until(() => byHand(list));
  buttonOf(list, 'Print').click();
  for (const it of [...all(list, 'summary'), ...all(list, 'a')]) await click(it);
  page.window.dispatchEvent(new page.window.Event('beforeprint'));
  page.window.dispatchEvent(new page.window.Event('afterprint'));
  await settled();
  expect(ticked(list)).to.have.length(boxes(list).length);
}

/** What a script reads from the page's markup: names and values of every attribute, in the tag and inside. */
const attributes = (list: Element): string[] =>
  [list, ...all(list, ':not(.note-place *)')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`),
  );

describe('a reader who uses every control of the list', () => {
  it('causes no request, no change of the address, no line in the console and no event, and leaves nothing in any storage', async () => {
    const opened = await openList('no-clipboard.html');
    const { page } = opened;
    const traces = watchTraces(page.window);
    const untouched = traces();
    const before = await page.requests();
    const { href } = page.window.location;
    const { length } = page.window.history;
    await useEverything(opened);
    expect(await page.requests()).to.deep.equal(before);
    expect([page.window.location.href, page.window.history.length]).to.deep.equal([href, length]);
    expect(traces(), 'title, history, messages, timeline').to.deep.equal(untouched);
    expect([...page.console, ...page.errors]).to.deep.equal([]);
    expect(page.sent.map(({ type: name }) => name)).to.deep.equal(['beforeprint', 'afterprint']); // the test's own
    expect(page.stored).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
  });

  it('finds nothing ticked and nothing written on the next visit', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const { page, list, settled } = await openList('checklist.html');
      expect([ticked(list), hasNote(list)]).to.deep.equal([[], false]);
      boxFor(list, /tingling/i).click();
      await settled();
      page.window.focus();
      ownWords(list).focus();
      await type(secret);
      await settled();
    }
  });

  it('breaks no rule of the strictest policy that allows the script', async () => {
    const { page, list, settled } = await openList('checklist-strict.html');
    for (const box of boxes(list)) box.click();
    await settled();
    ownWords(list).focus();
    await type(secret);
    await settled();
    expect([page.violations, page.errors, page.console]).to.deep.equal([[], [], []]);
    expect(page.window.getComputedStyle(one(list, '.note')).borderTopStyle, 'has its look').to.equal('solid');
  });
});

describe('what was ticked and written', () => {
  it('is in no attribute of the tag, and of nothing in it outside the note', async () => {
    const opened = await openList('no-clipboard.html');
    const { page, list, settled } = opened;
    const { outerHTML } = list;
    const before = attributes(list);
    for (const box of boxes(list)) box.click();
    await settled();
    ownWords(list).focus();
    await type(secret);
    await settled();
    expect(list.outerHTML).to.equal(outerHTML);
    expect(attributes(list)).to.deep.equal(before);
    const inNote = all(list, '.note *').flatMap((it) => [...it.attributes].map(({ value }) => value));
    expect(inNote.join('\n')).not.to.include('June');
    for (const box of boxes(list)) expect(inNote).not.to.include(labelOf(box));
    expect(page.document.documentElement.outerHTML).not.to.include('June');
  });

  it('is in no event that leaves the list with anything in it', async () => {
    const { page, list, settled } = await openList('checklist.html');
    const heard: Event[] = [];
    const names = Object.getOwnPropertyNames(page.window).filter((name) => /^on[a-z]+$/.test(name));
    for (const name of [...names.map((it) => it.slice(2)), 'nw-tick', 'nw-change', 'nw-note', 'nw-clear'])
      page.window.addEventListener(name, (event) => heard.push(event));
    const seen: string[] = [];
    page.window.addEventListener('change', ({ target }) => seen.push((target as Element).localName));
    await click(boxFor(list, /tingling/i));
    await press('Space');
    await click(boxFor(list, /cramps/i));
    await settled();
    ownWords(list).focus();
    await type('June');
    await settled();
    const types = heard.map(({ type: name }) => name);
    expect(types).to.include.members(['click', 'input']);
    expect(types.filter((it) => it.startsWith('key'))).to.deep.equal([]);
    // A number: how many clicks.
    for (const event of heard)
      if ('detail' in event) expect(typeof event.detail, event.type).to.equal('number');
    expect(page.sent, 'events of the list’s own').to.deep.equal([]);
    expect(seen, 'a change does not leave the list').to.deep.equal([]);
  });

  it('is in no property of the element that a script could read', async () => {
    const { page, list, settled } = await openList('checklist.html');
    const ordinary = page.document.createElement('p');
    const values = (): string[] => {
      const found: string[] = [];
      for (let it: object | null = list; it; it = Object.getPrototypeOf(it) as object | null)
        for (const name of Reflect.ownKeys(it)) {
          if (name in ordinary || name === 'renderRoot') continue;
          const value = (list as unknown as Record<PropertyKey, unknown>)[name];
          if (typeof value !== 'function') found.push(`${String(name)}: ${told(value)}`);
        }
      return found;
    };
    const before = values();
    for (const box of boxes(list)) box.click();
    await settled();
    ownWords(list).focus();
    await type(secret);
    await settled();
    expect(before.length).to.be.greaterThan(5);
    expect(
      values().filter((it) => !before.includes(it) && /June|lack\/|risk\/|medicine\//.test(it)),
    ).to.deep.equal([]);
  });
});

/** A value as text, its parts too; not the nodes of the page. */
function told(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > 4 || 'nodeType' in value) return '';
  const parts = Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.values(value);
  return parts.map((part) => told(part, depth + 1)).join(' ');
}

describe('the watch on what a page could keep', () => {
  it('sees a title, a state of the history, a name, a mark on the timeline, and messages', async () => {
    const { page } = await openList('checklist.html');
    const view = page.window;
    const traces = watchTraces(view);
    const before = traces();
    view.document.title = 'tingling';
    view.history.replaceState({ ticked: 'tingling' }, '');
    view.name = 'tingling';
    view.performance.mark('tingling');
    view.postMessage({ ticked: 'tingling' }, '*');
    const channel = new view.BroadcastChannel('ticks');
    channel.postMessage('tingling');
    channel.close();
    const after = traces();
    expect(before.messages).to.deep.equal([]);
    for (const [place, value] of Object.entries(after)) expect(String(value), place).to.include('tingling');
    expect(after.messages).to.have.length(2);
  });
});

describe('every control', () => {
  it('stands in a part of the page that session recorders are told to leave out', async () => {
    const { list, settled } = await openList('checklist.html');
    boxFor(list, /tingling/i).click();
    await settled();
    const controls = all(list, 'input, textarea, select, button');
    expect(controls).to.have.length(26 + 1 + 1 + 3);
    for (const control of controls) {
      const marked = control.closest('.private')!;
      for (const mark of recorderMarks) expect(marked.matches(mark), mark).to.equal(true);
      if (!control.matches('button')) expect(control.getAttribute('autocomplete')).to.equal('off');
      expect(control.hasAttribute('name') || control.hasAttribute('value')).to.equal(false);
    }
    expect(one(list, '.note').closest('.private'), 'the note itself').not.to.equal(null);
  });
});
