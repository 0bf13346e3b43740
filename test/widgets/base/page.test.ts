import { expect, waitUntil } from '@open-wc/testing';
import {
  enter,
  isWidgetHere,
  leave,
  noticeNavigation,
  refreshWidgets,
  thisPage,
  widgetsHere,
  type PageWidget,
} from '../../../src/base/page.js';
import { inside, parse, probe, settled, textOf } from '../../support/page.js';
import type { ProbeWidget } from '../../support/probe-widget.js';

const pageLanguage = document.documentElement.lang;

afterEach(() => {
  document.documentElement.lang = pageLanguage;
});

const details = (widget: ProbeWidget): HTMLDetailsElement => inside<HTMLDetailsElement>(widget, 'details')!;

/** The least a widget can be, counting how often it is asked to look again. */
class Counting implements PageWidget {
  asked = 0;
  readonly localName = 'counting-widget';
  readonly renderRoot = document.createElement('div');

  requestUpdate(): void {
    this.asked += 1;
  }
}

/** To another page of a site that changes its address alone, as Back does it. */
function goElsewhere(): void {
  history.replaceState(null, '', `/page-${pages++}`);
  dispatchEvent(new Event('popstate'));
}

const home = location.href;
let pages = 0;
afterEach(() => history.replaceState(null, '', home));

/** One turn of the event loop, so that mutation records are handed out. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('printing', () => {
  it('opens the sources, and closes them again', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    dispatchEvent(new Event('beforeprint'));
    expect(details(widget).open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details(widget).open).to.equal(false);
  });

  it('leaves open what the reader had opened', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    details(widget).open = true;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(details(widget).open).to.equal(true);
  });

  it('announced twice, as some browsers do, still closes them', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(details(widget).open).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(details(widget).open).to.equal(false);
  });

  it('closes only what it opened: what a reader opens afterwards stays open through the next print', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    details(widget).open = true;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(details(widget).open).to.equal(true);
  });

  it('serves every widget on the page', async () => {
    const box = parse('<probe-widget></probe-widget><p><probe-widget></probe-widget></p>');
    const widgets = [...box.querySelectorAll('probe-widget')];
    for (const widget of widgets) await settled(widget);
    dispatchEvent(new Event('beforeprint'));
    expect(widgets.map((widget) => details(widget).open)).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(widgets.map((widget) => details(widget).open)).to.deep.equal([false, false]);
  });

  it('does not leave a widget open that was taken out of the page meanwhile', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    dispatchEvent(new Event('beforeprint'));
    const parent = widget.parentElement!;
    widget.remove();
    dispatchEvent(new Event('afterprint'));
    parent.append(widget);
    await settled(widget);
    expect(details(widget).open).to.equal(false);
  });
});

describe('a widget taken out of the page', () => {
  it('no longer reacts to printing or to the page’s language', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    widget.remove();
    const text = textOf(widget.shadowRoot);
    dispatchEvent(new Event('beforeprint'));
    document.documentElement.lang = 'fr';
    await settled(widget);
    expect(details(widget).open).to.equal(false);
    expect(textOf(widget.shadowRoot)).to.equal(text);
    dispatchEvent(new Event('afterprint'));
  });

  it('reacts again when it is put back', async () => {
    const widget = await probe('<probe-widget></probe-widget>');
    const parent = widget.parentElement!;
    widget.remove();
    parent.append(widget);
    await settled(widget);
    dispatchEvent(new Event('beforeprint'));
    expect(details(widget).open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('is given back to the browser', async () => {
    /** In a function of its own, so that nothing of this test holds on to a widget. */
    async function comeAndGo(): Promise<WeakRef<Element>> {
      const widget = await probe('<probe-widget region="US"><b>Short words.</b></probe-widget> ');
      dispatchEvent(new Event('beforeprint'));
      widget.remove();
      return new WeakRef(widget);
    }
    const widgets = [await comeAndGo(), await comeAndGo(), await comeAndGo()];
    await comeAndGo(); // the last one may still be on its way out
    // Only a browser started with --js-flags=--expose-gc can be asked to collect; the other tests hold in any.
    const { gc } = globalThis as { gc?: (options: { execution: 'async' }) => Promise<void> };
    await turn();
    await gc?.({ execution: 'async' });
    expect(widgets.map((widget) => widget.deref()?.isConnected)).not.to.include(true);
    if (gc) expect(widgets.map((widget) => widget.deref())).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('the page’s events', () => {
  it('reach widgets only while one is on the page', async () => {
    const widget = new Counting();
    const happen = async (): Promise<number> => {
      widget.asked = 0;
      goElsewhere();
      document.documentElement.lang = document.documentElement.lang === 'fr' ? 'de' : 'fr';
      await turn();
      return widget.asked;
    };
    expect(await happen()).to.equal(0);
    enter(widget);
    expect(await happen()).to.equal(2);
    leave(widget);
    expect(await happen()).to.equal(0);
    enter(widget);
    expect(await happen()).to.equal(2);
    leave(widget);
  });

  it('call nothing of ours once the last widget is gone', () => {
    const own = window.addEventListener;
    let calls = 0;
    const types: string[] = [];
    window.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) => {
      types.push(type);
      const counted = (event: Event): void => {
        calls += 1;
        (listener as EventListener)(event);
      };
      own.call(window, type, counted, options);
    };
    const widget = new Counting();
    try {
      enter(widget);
    } finally {
      window.addEventListener = own;
    }
    const happen = (): number => {
      calls = 0;
      for (const type of types) dispatchEvent(new Event(type));
      return calls;
    };
    expect(types).to.include.members(['beforeprint', 'afterprint', 'popstate']);
    expect(happen()).to.equal(types.length);
    leave(widget);
    expect(happen()).to.equal(0);
  });

  it('reach a widget once, even if it entered twice', async () => {
    const widget = new Counting();
    enter(widget);
    enter(widget);
    goElsewhere();
    expect(widget.asked).to.equal(1);
    leave(widget);
    leave(widget);
    goElsewhere();
    await turn();
    expect(widget.asked).to.equal(1);
  });

  it('reach those that stay when another leaves', () => {
    const [stays, goes] = [new Counting(), new Counting()];
    enter(stays);
    enter(goes);
    leave(goes);
    goElsewhere();
    refreshWidgets();
    expect([stays.asked, goes.asked]).to.deep.equal([2, 0]);
    leave(stays);
    refreshWidgets();
    expect(stays.asked).to.equal(2);
  });

  it('do not wake anybody where the address is what it was, as counters and routers write it', () => {
    const widget = new Counting();
    enter(widget);
    history.replaceState({ scroll: 300 }, '', location.href);
    history.replaceState(null, '', '#sources');
    history.replaceState(null, '', '?utm_source=letter');
    history.pushState(null, '', '?page=2');
    dispatchEvent(new Event('popstate'));
    expect(widget.asked).to.equal(0);
    leave(widget);
  });

  it('include navigation by a router, which fires no event of its own, once there is something to forget', async () => {
    const home = location.href;
    const widget = new Counting();
    enter(widget);
    noticeNavigation();
    history.pushState(null, '', '/another-article');
    // Where the browser has no event for it either, a moment later.
    await waitUntil(() => widget.asked > 0, 'the widget shows what belongs to the page before');
    leave(widget);
    history.replaceState(null, '', home);
  });

  it('about languages are only heard where a language changes', async () => {
    const widget = new Counting();
    enter(widget);
    document.documentElement.title = 'x';
    document.documentElement.removeAttribute('title');
    await turn();
    expect(widget.asked).to.equal(0);
    leave(widget);
  });
});

describe('which widgets are on the page', () => {
  it('are named once each, in the order in which they came, and no more once they are gone', async () => {
    const box = parse('<probe-widget></probe-widget><p><probe-widget></probe-widget></p>');
    const widgets = [...box.querySelectorAll('probe-widget')];
    const other = new Counting();
    enter(other);
    expect(widgetsHere()).to.deep.equal(['probe-widget', 'counting-widget']);
    widgets[0]!.remove();
    expect(widgetsHere()).to.deep.equal(['probe-widget', 'counting-widget']);
    widgets[1]!.remove();
    expect(widgetsHere()).to.deep.equal(['counting-widget']);
    leave(other);
    expect(widgetsHere()).to.deep.equal([]);
    box.append(widgets[0]!);
    await settled(widgets[0]!);
    expect(widgetsHere()).to.deep.equal(['probe-widget']);
  });

  it('are told apart from what only looks like one: another element, another script’s tag, one not on the page', () => {
    const box = parse('<probe-widget></probe-widget><not-ours></not-ours><p></p>');
    const widget = box.querySelector('probe-widget')!;
    expect(isWidgetHere(widget)).to.equal(true);
    for (const it of [...box.querySelectorAll('not-ours, p'), box, document, {}])
      expect(isWidgetHere(it)).to.equal(false);
    expect(isWidgetHere(document.createElement('probe-widget'))).to.equal(false);
    widget.remove();
    expect(isWidgetHere(widget)).to.equal(false);
  });
});

describe('the address of the page', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  it('is told without the place on it and without its query', () => {
    for (const [address, path] of [
      ['/article?p=7#sources', '0/article'],
      ['/article#a#b', '0/article'],
      ['/article#', '0/article'],
      ['/article?q=%23', '0/article'],
      ['/article/', '0/article/'],
    ] as const) {
      history.replaceState(null, '', address);
      expect(thisPage()).to.equal(path);
    }
  });
});
