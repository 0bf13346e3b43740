/** Firefox for @web/test-runner, driven by puppeteer over WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { firefoxTree } from './ax-firefox.mjs';
import { findFirefox } from './find.mjs';

/** Runs in the browser's own window: what web content cannot set and BiDi has no command for. */
const override = `(settings) => {
  const [medium, scheme, motion, forced] = settings.split(',');
  for (const { browsingContext } of gBrowser.browsers) {
    browsingContext.mediumOverride = medium;
    browsingContext.prefersColorSchemeOverride = scheme || 'none';
    browsingContext.prefersReducedMotionOverride = motion || 'none';
    browsingContext.forcedColorsOverride = forced || 'none';
  }
}`;

/**
 * Calls a function in the browser's own window.
 * @param {any} page puppeteer's
 * @param {string} functionDeclaration
 * @param {string[]} args
 */
async function inBrowserWindow(page, functionDeclaration, ...args) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: args.map((value) => ({ type: 'string', value })),
    awaitPromise: true,
    target: { context: tree.result.contexts[0].context },
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result.result.value;
}

export function firefox() {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // As a reader has it, and not as the system the tests run on.
        'intl.accept_languages': 'en-US, en',
      },
    },
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    // Of two windows only one has the focus.
    concurrency: 1,
  });
  return Object.assign(launcher, {
    name: 'Firefox',
    accessibilityTree: (page) => firefoxTree((...call) => inBrowserWindow(page, ...call)),
    /** @param {import('../emulate-media.mjs').Media} settings */
    async emulateMedia(page, { media = '', features }) {
      const settings = ['prefers-color-scheme', 'prefers-reduced-motion', 'forced-colors'];
      const values = [media, ...settings.map((name) => features[name] ?? '')];
      await inBrowserWindow(page, override, values.join(','));
    },
  });
}
