/** Launcher for @web/test-runner: WebKit as WebKitGTK has it, one process tree for each file that runs at a time. */
import { webkitTree } from './ax-webkit.mjs';
import { WebKitPage } from './webkit-page.mjs';

/**
 * So many files one window takes. What pages leave behind stays in its process: beyond 1.5 GB WebKitGTK was seen to spend
 * its time on giving memory back, and a run to come to a stop.
 */
const FILES = 8;

/** @returns {import('@web/test-runner').BrowserLauncher & Record<string, unknown>} */
export function webkit() {
  /** @type {Map<string, WebKitPage>} */
  const active = new Map();
  /** @type {WebKitPage[]} */
  const idle = [];
  const all = new Set();
  /** @type {WeakMap<WebKitPage, number>} */
  const files = new WeakMap();

  async function newPage() {
    const page = new WebKitPage();
    all.add(page);
    await page.open();
    return page;
  }

  return {
    name: 'WebKit',
    // By this name the runner's own commands know what `getPage` gives.
    type: 'puppeteer',
    concurrency: 2,

    async startSession(id, url) {
      const page = idle.pop() ?? (await newPage());
      active.set(id, page);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: (id) => active.has(id),
    // Asked when a page fell silent. Whatever is said here stands in the runner's message; a rejection would end it.
    getBrowserUrl: (id) =>
      active
        .get(id)
        ?.url()
        .catch((/** @type {Error} */ { message }) => `nowhere (${message})`),
    async stopSession(id) {
      const page = active.get(id);
      active.delete(id);
      const count = (files.get(page) ?? 0) + 1;
      files.set(page, count);
      // An empty page ends whatever still runs. Where the page has crashed, its file has failed by now.
      const isGood = count < FILES && (await page.goto('about:blank').then(() => true, () => false)); // prettier-ignore
      if (isGood) idle.push(page);
      else {
        all.delete(page);
        await page.close();
      }
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit runs on a display of its own and cannot be debugged from here.');
    },
    async stop() {
      await Promise.all([...all].map((page) => page.close()));
      all.clear();
      idle.length = 0;
    },

    getPage: (id) => active.get(id),
    accessibilityTree: webkitTree,

    /**
     * @param {WebKitPage} page
     * @param {import('../emulate-media.mjs').Media} settings
     */
    async emulateMedia({ inspector }, { media = '', features }) {
      const prefer = (name, value) =>
        inspector.send('Page.overrideUserPreference', { name, ...(value && { value }) });
      await inspector.send('Page.setEmulatedMedia', { media });
      await prefer('PrefersColorScheme', { dark: 'Dark', light: 'Light' }[features['prefers-color-scheme']]);
      await prefer('PrefersContrast', { more: 'More' }[features['prefers-contrast']]);
      await prefer('PrefersReducedMotion', { reduce: 'Reduce' }[features['prefers-reduced-motion']]);
    },
  };
}
