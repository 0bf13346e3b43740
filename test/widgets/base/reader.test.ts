import { expect, waitUntil } from '@open-wc/testing';
import { PageMemory, showsReader, tell } from '../../../src/base/reader.js';
import { listenToConsole } from '../../support/console.js';
import { inside, parse, probe, settled, textOf } from '../../support/page.js';
import type { ProbeWidget } from '../../support/probe-widget.js';
import { reader } from '../../support/reader.js';

const home = location.href;

/** Another page of a site that changes its address without a load. */
const goTo = (address: string): void => history.pushState(null, '', address);

afterEach(() => {
  history.replaceState(null, '', home);
  tell({ region: '' });
});

const place = (widget: ProbeWidget): string => textOf(inside(widget, '.place'));

/** Chooses a country in a widget's list as a reader does. */
async function choose(widget: ProbeWidget, code: string): Promise<void> {
  const select = inside<HTMLSelectElement>(widget, 'select')!;
  select.value = code;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(widget);
}

describe('what a reader told, kept for the page on show', () => {
  const remembered = (): PageMemory<string> => {
    const memory = new PageMemory<string>();
    memory.set('told');
    return memory;
  };

  it('is there until the page changes', () => {
    expect(new PageMemory<string>().get()).to.equal(undefined);
    expect(remembered().get()).to.equal('told');
  });

  it('is gone on another path of the site', () => {
    const memory = remembered();
    goTo('/another-article');
    expect(memory.get()).to.equal(undefined);
  });

  it('stays at another query', () => {
    const memory = remembered();
    goTo('?utm_source=letter');
    expect(memory.get()).to.equal('told');
  });

  it('stays when the reader jumps to a heading', () => {
    const memory = remembered();
    goTo('#sources');
    expect(memory.get()).to.equal('told');
    goTo('#top');
    expect(memory.get()).to.equal('told');
  });

  it('does not come back with the page once it was looked for elsewhere', () => {
    const memory = remembered();
    goTo('/another-article');
    memory.get();
    history.replaceState(null, '', home);
    expect(memory.get()).to.equal(undefined);
  });

  it('can be told anew on the next page, and taken back', () => {
    const memory = remembered();
    goTo('/another-article');
    memory.set('told there');
    expect(memory.get()).to.equal('told there');
    memory.set(undefined);
    expect(memory.get()).to.equal(undefined);
  });
});

describe('a country the reader chose', () => {
  it('counts in every widget on the page, and in one that comes later', async () => {
    const first = await probe('<probe-widget></probe-widget>');
    const second = await probe('<div><probe-widget></probe-widget></div>');
    await choose(first, 'AU');
    await settled(second);
    expect([place(first), place(second)]).to.deep.equal(['AU', 'AU']);
    expect(place(await probe('<probe-widget></probe-widget>'))).to.equal('AU');
  });

  it('shows as chosen in every list', async () => {
    const first = await probe('<probe-widget></probe-widget>');
    const second = await probe('<probe-widget></probe-widget>');
    await choose(first, 'GB');
    await settled(second);
    for (const widget of [first, second]) {
      expect(inside<HTMLSelectElement>(widget, 'select')!.value).to.equal('GB');
    }
  });

  it('counts for one widget alone where the author set the country', async () => {
    const set = await probe('<probe-widget region="US"></probe-widget>');
    const free = await probe('<probe-widget></probe-widget>');
    await choose(set, 'AU');
    await settled(free);
    expect([place(set), place(free)]).to.deep.equal(['AU', 'unknown']);
    await choose(free, 'GB');
    await settled(set);
    expect([place(set), place(free)]).to.deep.equal(['AU', 'GB']);
  });

  it('gives way when the author sets another', async () => {
    const widget = await probe('<probe-widget region="US"></probe-widget>');
    await choose(widget, 'AU');
    widget.setAttribute('region', 'GB');
    await settled(widget);
    expect(place(widget)).to.equal('GB');
  });

  it('can be "not in this list"', async () => {
    const widget = await probe('<div lang="en-US"><probe-widget></probe-widget></div>');
    expect(place(widget)).to.equal('US');
    await choose(widget, 'ZZ');
    expect(place(widget)).to.equal('ZZ');
  });

  it('is gone on screen after client-side navigation, and the list asks again', async () => {
    const free = await probe('<probe-widget></probe-widget>');
    const set = await probe('<probe-widget region="US"></probe-widget>');
    await choose(free, 'AU');
    await choose(set, 'GB');
    goTo('/another-article');
    await waitUntil(() => place(free) !== 'AU' && place(set) !== 'GB', 'the country stays on screen');
    expect([place(free), place(set)]).to.deep.equal(['unknown', 'US']);
    expect(inside<HTMLSelectElement>(free, 'select')!.value).to.equal('');
    expect(inside<HTMLSelectElement>(set, 'select')!.value).to.equal('US');
  });

  it('stays on screen when the reader jumps to a heading', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    await choose(widget, 'AU');
    goTo('#sources');
    await settled(widget);
    expect(place(widget)).to.equal('AU');
  });

  it('is written nowhere: not in storage, cookies, the address, the page, an event or the console', async () => {
    const heard = listenToConsole();
    const events: Event[] = [];
    const listen = (event: Event): void => void events.push(event);
    const box = parse('<section><probe-widget></probe-widget></section>');
    const widget = box.querySelector('probe-widget')!;
    await settled(widget);
    const before = box.innerHTML;
    const names = ['change', 'region', 'region-change', 'regionchange', 'nw-region', 'nw-change', 'storage'];
    for (const name of names) addEventListener(name, listen);
    await choose(widget, 'AU');
    for (const name of names) removeEventListener(name, listen);

    expect(reader()).to.deep.equal({ region: 'AU' });
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(document.cookie).to.equal('');
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(location.href).to.equal(home);
    expect(history.state).to.equal(null);
    expect(window.name).to.equal('');
    expect(box.innerHTML).to.equal(before);
    expect(widget.region).to.equal('');
    expect(events).to.deep.equal([]);
    expect(heard).to.deep.equal({ warnings: [], errors: [] });
  });
});

describe('a choice', () => {
  it('wakes the widgets that go by it, and leaves all others as they are', async () => {
    const [first, second] = [
      await probe('<probe-widget></probe-widget>'),
      await probe('<probe-widget></probe-widget>'),
    ];
    const fixed = await probe('<probe-widget region="US"></probe-widget>');
    const drawn = (): number[] => [first, second, fixed].map((it) => it.drawn);
    const before = drawn();
    await choose(first, 'AU');
    await Promise.all([settled(second), settled(fixed)]);
    expect(drawn().map((n, i) => n - before[i]!)).to.deep.equal([1, 1, 0]);
    tell({ person: { age: '34' } });
    await Promise.all([settled(first), settled(second), settled(fixed)]);
    expect(
      drawn().map((n, i) => n - before[i]!),
      'an age, of which none of them knows',
    ).to.deep.equal([1, 1, 0]);
    tell({ person: undefined });
  });
});

describe('whether a widget may show something of the reader', () => {
  const told = (owner: object): PageMemory<string> => {
    const memory = new PageMemory<string>(owner);
    memory.set('told');
    return memory;
  };

  it('is not so before the reader has told anything, whatever the author wrote', async () => {
    expect(showsReader({})).to.equal(false);
    const owner = {};
    new PageMemory<string>(owner);
    expect(showsReader(owner)).to.equal(false);
    expect(showsReader(await probe('<probe-widget region="AU"></probe-widget>'))).to.equal(false);
  });

  it('is so of the widget that was told, and of no other', () => {
    const [one, other] = [{}, {}];
    told(one);
    new PageMemory<string>(other);
    expect([showsReader(one), showsReader(other)]).to.deep.equal([true, false]);
  });

  it('is so when one of several things was told, an empty one and a zero too', () => {
    for (const value of ['', 0, false, 'told']) {
      const owner = {};
      new PageMemory<unknown>(owner);
      const memory = new PageMemory<unknown>(owner);
      new PageMemory<unknown>(owner);
      memory.set(value);
      expect(showsReader(owner), JSON.stringify(value)).to.equal(true);
    }
  });

  it('is not so of what no widget owns: a kind of study that was chosen tells nothing', () => {
    const owner = {};
    new PageMemory<string>().set('told');
    expect(showsReader(owner)).to.equal(false);
  });

  it('is so of every widget once an age, a sex or a country was told to all of them', () => {
    for (const news of [{ person: { age: '57' } }, { person: {} }, { region: 'AU' }, { region: 'ZZ' }]) {
      tell(news);
      expect(showsReader({}), JSON.stringify(news)).to.equal(true);
      tell({ region: '', person: undefined });
      expect(showsReader({})).to.equal(false);
    }
  });

  it('is so of one widget alone whose author set the country, once another one was chosen there', async () => {
    const set = await probe('<probe-widget region="US"></probe-widget>');
    const free = await probe('<probe-widget></probe-widget>');
    await choose(set, 'AU');
    expect([showsReader(set), showsReader(free)]).to.deep.equal([true, false]);
    await choose(free, 'GB');
    expect([showsReader(set), showsReader(free)]).to.deep.equal([true, true]);
  });

  it('is not so any more after Clear, nor on the next page of a site that changes its address alone', () => {
    const owner = {};
    const memory = told(owner);
    memory.set(undefined);
    expect(showsReader(owner)).to.equal(false);
    memory.set('told again');
    tell({ region: 'AU', person: { age: '57' } });
    goTo('#sources');
    expect(showsReader(owner)).to.equal(true);
    goTo('/another-article');
    expect([showsReader(owner), showsReader({})]).to.deep.equal([false, false]);
  });
});
