/**
 * From what a reader does to the frame that shows it, for every kind of control in the article with all widgets, at a
 * quarter of the speed; plain Node.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACT } from '../lib/budgets.mjs';
import { inTab, withChromium } from '../lib/chromium.mjs';
import { EARLIER } from '../lib/earlier.mjs';
import { ratioOf, spread } from '../lib/figures.mjs';
import { withServer } from '../lib/serve.mjs';
import { site } from './page.mjs';

/** @typedef {import('../lib/report.mjs').Figure} Figure */
/** @typedef {Record<string, number>} Times milliseconds by name of a control */

const ROUNDS = 12;
const SLOWER = 4;

const acting = readFileSync(fileURLToPath(new URL('../in-page/acts.js', import.meta.url)), 'utf8');

const isTyped = (/** @type {string} */ localName, /** @type {string} */ type) =>
  localName === 'textarea' ||
  (localName === 'input' && !/^(?:checkbox|radio|button|submit|file)$/.test(type));

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 * @returns {Promise<number | undefined>} milliseconds; none where the control went away before its turn
 */
async function act(page, name) {
  const place = await page.evaluate((it) => globalThis.placeOf(it), name);
  if (!place) return undefined;
  const { x, y, localName, type } = place;
  const listen = (/** @type {string} */ event) => page.evaluate((it) => globalThis.listen(it), event);
  if (localName === 'select') {
    await listen('input');
    await page.evaluate((it) => globalThis.choose(it), name);
  } else if (isTyped(localName, type)) {
    await page.mouse.click(x, y);
    await listen('keydown');
    await page.keyboard.press(type === 'number' || /age|amount/.test(name) ? '5' : 'm');
  } else {
    if (type === 'file') return undefined; // opens a window of the system
    await listen('pointerup');
    await page.mouse.click(x, y);
  }
  const took = await page.evaluate(() =>
    Promise.race([globalThis.took, new Promise((r) => setTimeout(r, 3000))]),
  );
  return took ?? undefined;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Times>}
 */
const acts = (browser, address) =>
  inTab(
    browser,
    address,
    async (page) => {
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('article *')].filter((it) => it.shadowRoot?.childElementCount)
            .length >= 11,
      );
      await page.emulateCPUThrottling(SLOWER);
      /** @type {Times} */
      const found = {};
      // What a reader does brings more to do: rows open, a medicine is found, a dialog comes.
      for (let names = ['']; names.length > 0;) {
        names = await page.evaluate(() => globalThis.newControls());
        for (const name of names) {
          const took = await act(page, name);
          if (took !== undefined) found[name] = took;
        }
      }
      return found;
    },
    (page) => page.evaluateOnNewDocument(acting),
  );

/** @returns {Promise<Figure[]>} */
export async function measure() {
  /** @type {Times[]} */
  const now = [];
  /** @type {Times[]} */
  const then = [];
  await withServer(site(), (address) =>
    withChromium(async (browser) => {
      for (let round = 0; round < ROUNDS; round++) {
        const both = /** @type {const} */ ([
          [now, '/now/index.html'],
          [then, '/then/index.html'],
        ]);
        for (const [times, path] of round % 2 === 0 ? both : both.toReversed())
          times.push(await acts(browser, address + path));
      }
    }),
  );
  return Object.keys(now[0])
    .filter((name) => now.every((times) => name in times))
    .map((name) => {
      const values = now.map((times) => times[name]);
      const others = then.every((times) => name in times) && then.map((times) => times[name]);
      return {
        name,
        unit: 'ms',
        ...spread(values),
        ...(others && { ratio: { to: EARLIER, ...ratioOf(values, others) } }),
        budget: { max: ACT, of: /** @type {const} */ ('value') },
      };
    });
}
