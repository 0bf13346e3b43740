/** What a widget lets the page's events do with it. */
export interface PageWidget {
  requestUpdate(): void;
  readonly renderRoot: ParentNode;
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

/** Lets every widget on the page look again at what it depends on. */
export function refreshWidgets(): void {
  for (const widget of widgets) widget.requestUpdate();
}

let openedForPrint: HTMLDetailsElement[] = [];

// A closed <details> prints closed in some engines whatever the style sheet says.
function openForPrint(): void {
  for (const widget of widgets) {
    for (const details of widget.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      openedForPrint.push(details);
    }
  }
}

function closeAfterPrint(): void {
  for (const details of openedForPrint) details.open = false;
  openedForPrint = [];
}

let address = '';

function refreshIfMoved(): void {
  if (address === (address = location.href)) return;
  refreshWidgets();
}

function watchPage(): () => void {
  address = location.href;
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('beforeprint', openForPrint, { signal });
  addEventListener('afterprint', closeAfterPrint, { signal });
  // Client-side navigation: what the reader told belongs to the page before.
  addEventListener('popstate', refreshWidgets, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', refreshWidgets, { signal });
  // Safari before 26.2 and Firefox before 147 tell nobody when a router changes the address.
  const watch = navigation ? undefined : setInterval(refreshIfMoved, 250);
  // Sites with a language menu set <html lang> after load.
  const languages = new MutationObserver(refreshWidgets);
  languages.observe(document, { attributeFilter: ['lang'], subtree: true });
  return () => {
    closeAfterPrint();
    listening.abort();
    clearInterval(watch);
    languages.disconnect();
  };
}
