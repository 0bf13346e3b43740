import { keepLanguages, trustLanguages } from './language.js';
import { isServer } from './server.js';

/** What a widget lets the page's events do with it. */
export interface PageWidget {
  requestUpdate(): void;
  readonly renderRoot: ParentNode;
  readonly localName: string;
}

const widgets = new Set<PageWidget>();
let stopWatching: (() => void) | undefined;

/** Enters a widget that was connected. One set of listeners serves all of them. */
export function enter(widget: PageWidget): void {
  if (widgets.size === 0) stopWatching = watchPage();
  widgets.add(widget);
}

/** Takes a widget out again. With the last one the listeners go too: nothing is retained. */
export function leave(widget: PageWidget): void {
  if (widgets.delete(widget) && widgets.size === 0) stopWatching?.();
}

/** Tags of the widgets on the page, each once. */
export const widgetsHere = (): readonly string[] => [
  ...new Set([...widgets].map(({ localName }) => localName)),
];

/** Whether an element is one of them. */
export const isWidgetHere = (element: object): boolean => widgets.has(element as PageWidget);

/** Lets widgets on the page look again at what they depend on: all of them, or those that a change concerns. */
export function refreshWidgets(isConcerned: (widget: PageWidget) => boolean = () => true): void {
  for (const widget of widgets) if (isConcerned(widget)) widget.requestUpdate();
}

let page = '';

/** Routers and counters call `replaceState` with the address that is there, or another query: that is no other page. */
function lookAtAddress(): void {
  if (page === thisPage()) return;
  page = thisPage();
  stopLooking();
  trustLanguages();
  refreshWidgets();
}

/** The page on which a `lang` last changed. */
let spoken = '';

/** Sites with a language menu set `lang` after load; with another address, it is another page. Translators keep the address. */
function onLanguages(records: readonly MutationRecord[]): void {
  if (spoken === thisPage()) {
    keepLanguages(records);
    noticeNavigation();
  } else {
    spoken = page = thisPage();
    trustLanguages();
  }
  refreshWidgets();
}

let openedForPrint: HTMLDetailsElement[] = [];

// A closed <details> prints closed whatever the style sheet says in Chrome before 131, Firefox before 143 and Safari
// before 18.4, which have no ::details-content. Warnings are printed.
function openForPrint(): void {
  for (const widget of widgets) {
    for (const details of widget.renderRoot.querySelectorAll<HTMLDetailsElement>('.on-paper:not([open])')) {
      details.open = true;
      openedForPrint.push(details);
    }
  }
}

function closeAfterPrint(): void {
  for (const details of openedForPrint) details.open = false;
  openedForPrint = [];
}

/** How often the browser showed this page again after another one, as it was left (the back/forward cache). */
let returns = 0;

/** What a page goes by: not its query (`?utm_source=…`) nor `#fragment`. Coming back to it begins anew. */
export const thisPage = (): string => (isServer ? '' : `${returns}${location.pathname}`);

const { navigation } = globalThis as { navigation?: EventTarget };

/** The browser's own, and no variable or element of the page that has the same name. */
const router = {}.toString.call(navigation) === '[object Navigation]' ? navigation : undefined;

let looking: ReturnType<typeof setInterval> | undefined;

/**
 * Has the widgets look again once the page is another. For when there is something to forget: Safari before 26.2 and
 * Firefox before 147 have no event for what a router does to the address, so there it is looked at until it changes.
 */
export function noticeNavigation(): void {
  if (looking !== undefined || router) return;
  looking = setInterval(lookAtAddress, 250);
}

function stopLooking(): void {
  clearInterval(looking);
  looking = undefined;
}

function watchPage(): () => void {
  page = thisPage();
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('beforeprint', openForPrint, { signal });
  addEventListener('afterprint', closeAfterPrint, { signal });
  // Client-side navigation: what the reader told belongs to the page before. See also `noticeNavigation`.
  addEventListener('popstate', lookAtAddress, { signal });
  router?.addEventListener('currententrychange', lookAtAddress, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) returns++;
      lookAtAddress();
    },
    { signal },
  );
  if (spoken !== page) onLanguages([]);
  const languages = new MutationObserver(onLanguages);
  languages.observe(document, { attributeFilter: ['lang'], attributeOldValue: true, subtree: true });
  return () => {
    closeAfterPrint();
    listening.abort();
    stopLooking();
    languages.disconnect();
  };
}
