/** Chromium for @web/test-runner. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumTree } from './ax-chromium.mjs';
import { findChrome } from './find.mjs';

const args = [
  // Chromium's sandbox refuses to start as root, which is what a container usually is.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // Lets a test see that nothing is retained.
  '--js-flags=--expose-gc',
  '--disable-quic',
  '--no-first-run',
  // Nothing but the tests may use the network: quieter, and no update half-way through a run.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function createPage({ browser }) {
  // A context of its own is a window of its own. Two tabs of one window would share storage, and the one behind
  // would never finish a screenshot.
  const page = await (await browser.createBrowserContext()).newPage();
  // Only one window has the focus. Without this, focus events and :focus-visible would depend on which of the
  // two running files was opened last.
  await page.emulateFocusedPage(true);
  return page;
}

export function chromium() {
  // One protocol session per tab, kept open: the browser drops what a session emulates when the session ends.
  /** @type {WeakMap<object, Promise<any>>} */
  const sessions = new WeakMap();
  const launcher = chromeLauncher({ launchOptions: { executablePath: findChrome(), args }, createPage });
  return Object.assign(launcher, {
    name: 'Chromium',
    accessibilityTree: chromiumTree,
    /** @param {import('../emulate-media.mjs').Media} settings */
    async emulateMedia(page, { media = '', features }) {
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      const devtools = await sessions.get(page);
      // Both fields every time: what they leave out goes back to the browser's own, a missing field changes nothing.
      await devtools.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
    },
  });
}
