/** What a reader takes is nobody’s business: it leaves the widget in no way but on the screen. */
import { aTimeout, expect } from '@open-wc/testing';
import { type } from '../../support/browser.js';
import { pageWith, rest, typeAndPick, useEverything } from './page.js';
import { recorderMarks, watchTraces } from '../deficiency-checklist/traces.js';
import { all, cards, heard, lineOf, nameField, one, openList, picked } from './warning.js';

const whole = { expand: 'sources' };

describe('a reader who uses every control', () => {
  it('causes no request, no change of the address, no line in the console and no event, and leaves nothing in any storage', async () => {
    const on = await pageWith('article.html', whole);
    const traces = watchTraces(on.page.window);
    const untouched = traces();
    const before = await on.page.requests();
    const { href } = on.page.window.location;
    const { length } = on.page.window.history;
    await useEverything(on);
    expect(await on.page.requests()).to.deep.equal(before);
    expect(on.page.window.location.href).to.equal(href);
    expect(on.page.window.history.length).to.equal(length);
    expect(traces(), 'title, history, messages, timeline').to.deep.equal(untouched);
    expect([...on.page.console, ...on.page.errors]).to.deep.equal([]);
    const sent = on.page.sent.map(({ type: name }) => name);
    expect(sent).to.deep.equal(['beforeprint', 'afterprint']); // the test’s own
    expect(on.page.stored).to.deep.equal([]);
    expect(on.page.window.localStorage.length + on.page.window.sessionStorage.length).to.equal(0);
    expect(await on.page.window.indexedDB.databases()).to.deep.equal([]);
  }).timeout(60_000);

  it('breaks no rule of the strictest policy that allows the script', async () => {
    const on = await pageWith('strict-policy.html', whole);
    await useEverything(on);
    expect(on.page.violations).to.deep.equal([]);
    expect([...on.page.console, ...on.page.errors]).to.deep.equal([]);
    const name = cards(on.warning)[0]!.querySelector('.name')!;
    expect(on.page.window.getComputedStyle(name).fontWeight, 'has its look').to.equal('700');
  }).timeout(60_000);

  it('is forgotten on the next page', async () => {
    for (let visit = 0; visit < 2; visit++) {
      const { warning } = await pageWith('article.html');
      expect([picked(warning), nameField(warning).value]).to.deep.equal([[], '']);
      await typeAndPick(warning, 'gabapentin');
    }
  });
});

describe('a medicine that was picked', () => {
  const givesAway = /doxycycline|minocycline|gabapentin/i;

  it('is in no attribute of the tag, and in no event or property that a script of the page could collect', async () => {
    const { page, warning } = await pageWith('article.html');
    const heard: Event[] = [];
    const own = Object.getOwnPropertyNames(page.window).filter((name) => /^on[a-z]+$/.test(name));
    for (const name of [...own.map((it) => it.slice(2)), 'nw-pick', 'nw-change', 'medicine'])
      page.window.addEventListener(name, (event) => heard.push(event), true);
    await typeAndPick(warning, 'doxycycline');
    expect(warning.outerHTML).not.to.match(givesAway);
    expect(page.document.documentElement.outerHTML).not.to.match(givesAway);
    expect(heard.map(({ type }) => type)).to.include('keydown'); // the ear was open
    const details = heard.map((event) => JSON.stringify((event as CustomEvent).detail ?? ''));
    expect(details.filter((it) => givesAway.test(it))).to.deep.equal([]);
    const ordinary = page.document.createElement('p');
    for (let it: object | null = warning; it; it = Object.getPrototypeOf(it) as object | null) {
      for (const name of Reflect.ownKeys(it)) {
        if (name in ordinary || name === 'renderRoot') continue;
        const value = (warning as unknown as Record<PropertyKey, unknown>)[name];
        if (typeof value === 'function') continue;
        expect(text(value), String(name)).not.to.match(givesAway);
      }
    }
  });

  /** A value and its parts as text, without the nodes of the page. */
  function text(value: unknown, depth = 0): string {
    if (typeof value !== 'object' || value === null) return String(value);
    if (depth > 4 || 'nodeType' in value) return '';
    const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
    return parts.map((it) => text(it, depth + 1)).join(' ');
  }

  it('is in no attribute inside the widget that was not there before it was picked', async () => {
    const { warning } = await pageWith('article.html', whole);
    const attributes = (): Set<string> =>
      new Set(
        all(warning, '*').flatMap((it) => [...it.attributes].map(({ name, value }) => `${name}="${value}"`)),
      );
    const before = attributes();
    for (const name of ['doxycycline', 'gabapentin']) await typeAndPick(warning, name);
    const news = [...attributes()].filter((it) => !before.has(it));
    expect(news.filter((it) => givesAway.test(it))).to.deep.equal([]);
  });

  it('is said to stay on the page before anything is typed', async () => {
    const { warning } = await pageWith('article.html');
    expect(lineOf(one(warning, '.privacy'))).to.equal('Stays on this page.');
    expect(one(warning, '.privacy').checkVisibility()).to.equal(true);
  });

  it('is said to stay on the page, and that other scripts could still watch', async () => {
    const { warning } = await pageWith('article.html');
    for (const name of ['doxycycline', 'gabapentin']) {
      await typeAndPick(warning, name);
      const sentence = one(warning, '.privacy');
      expect(sentence.checkVisibility()).to.equal(true);
      expect(lineOf(sentence)).to.equal(
        'What you type or choose stays on this page. It is not sent or stored. Other scripts on a page could still watch.',
      );
    }
  });

  it('does not stay in the page after Clear', async () => {
    const { warning } = await pageWith('article.html');
    const before = one(warning, '.root').textContent;
    await typeAndPick(warning, 'doxycycline');
    await aTimeout(900); // said to those who listen
    expect(heard(warning)).to.equal('Doxycycline was added.');
    one(warning, '.clear').click();
    await rest(warning);
    await aTimeout(900);
    expect(heard(warning)).to.equal('All were removed.');
    // Only that something was removed is said, and until the next pick it can be taken back.
    const after = one(warning, '.root').textContent.replaceAll('All were removed.', '').replace('Undo', '');
    expect(after.replace(/\s+/g, ' ')).to.equal(before.replace(/\s+/g, ' '));
  });
});

describe('every control for medicines, and every card', () => {
  it('stands in a part of the page that session recorders are told to leave out', async () => {
    const { warning } = await pageWith('article.html');
    await typeAndPick(warning, 'doxycycline');
    const controls =
      '.finder, .finder input, .finder select, .finder button, #found, .medicine, .clear, .privacy, .each';
    await openList(warning);
    // The list and Add for what was chosen in it.
    expect(all(warning, '.finder select, .pick button')).to.have.length(2);
    const parts = all(warning, controls);
    nameField(warning).focus();
    await type('levo');
    await rest(warning);
    parts.push(...all(warning, controls));
    // Two names that fit, Remove, Clear.
    expect(all(warning, '.found button, .medicine button, .clear')).to.have.length(2 + 1 + 1);
    for (const part of parts.filter((it) => it.isConnected)) {
      const marked = part.closest('.private');
      expect(marked, part.outerHTML).not.to.equal(null);
      for (const mark of recorderMarks) expect(marked!.matches(mark), mark).to.equal(true);
      if (part.matches('input, select')) expect(part.getAttribute('autocomplete')).to.equal('off');
    }
  });
});
