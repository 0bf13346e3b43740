/**
 * A host page under watch from before its first script: what it writes to the console, errors, broken policies, and
 * every touch of a place where something could be stored.
 */
import type { EmergencyBanner } from '../../src/widgets/emergency-banner/emergency-banner.js';
import { openHost, type HostPage } from '../support/browser.js';

export interface WatchedPage extends HostPage {
  /** Lines written to the console, as `warn: text`. */
  readonly console: string[];
  /** Uncaught errors, rejections, and elements whose file did not load. */
  readonly errors: string[];
  /** Directives of a content security policy that something broke. */
  readonly violations: string[];
  /** What was read or written of cookies, storages, databases and caches. */
  readonly stored: string[];
  /** Types of the events that scripts sent, as opposed to the browser. */
  readonly sent: Event[];
}

type Watch = Omit<WatchedPage, keyof HostPage>;
type PageWindow = Window & typeof globalThis;

/** Opens test/hosts/pages/<file> like `openHost` and watches it. Only for pages of our own origin: no sandbox. */
export async function openWatched(
  file: string,
  size?: { width?: number; height?: number },
): Promise<WatchedPage> {
  const watch: Watch = { console: [], errors: [], violations: [], stored: [], sent: [] };
  // A frame starts with an empty document, and the page that is loaded into it gets the same global object: what is
  // put there as soon as the frame stands is there before the page's first script.
  const frames = new MutationObserver((records) => {
    for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (frame instanceof HTMLIFrameElement) watchWindow(frame.contentWindow as PageWindow, watch);
    }
  });
  frames.observe(document.body, { childList: true });
  const page = await openHost(file, size);
  frames.disconnect();
  if (!(watched in page.window)) throw new Error(`${file} got a new global object and was not watched`);
  return { ...page, ...watch };
}

const watched = Symbol('watched');

function watchWindow(page: PageWindow, watch: Watch): void {
  Object.assign(page, { [watched]: true });
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'table', 'dir', 'trace'] as const) {
    page.console[level] = (...args: unknown[]) =>
      void watch.console.push(`${level}: ${args.map(String).join(' ')}`);
  }
  page.addEventListener(
    'error',
    (event) => {
      const { target, message } = event;
      watch.errors.push(target === page ? message : `did not load: ${(target as Element).outerHTML}`);
    },
    true,
  );
  page.addEventListener('unhandledrejection', ({ reason }) =>
    watch.errors.push(`rejected: ${String(reason)}`),
  );
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    watch.violations.push(`${effectiveDirective} ${blockedURI}`),
  );

  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'] as const) {
    spyOnGetter(page, name, () => watch.stored.push(name));
  }
  spyOnGetter(page.Document.prototype, 'cookie', () => watch.stored.push('cookie'));

  const { dispatchEvent } = page.EventTarget.prototype;
  page.EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
    watch.sent.push(event);
    return dispatchEvent.call(this, event);
  };
}

/** Calls back on every read and write of an accessor property, which works on as before. */
function spyOnGetter(owner: object, name: string, onTouch: () => void): void {
  const { get, set, ...rest } = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, {
    ...rest,
    get() {
      onTouch();
      return get!.call(this) as unknown;
    },
    ...(set && {
      set(value: unknown) {
        onTouch();
        set.call(this, value);
      },
    }),
  });
}

/** Resolves when the page's banner is defined and shown. */
export async function shownBanner({ window, document }: HostPage): Promise<EmergencyBanner> {
  await window.customElements.whenDefined('emergency-banner');
  const banner = document.querySelector('emergency-banner')!;
  while (!(await banner.updateComplete));
  return banner;
}
