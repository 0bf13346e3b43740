/**
 * The article with every widget, beside itself without them and with the earlier drop-in: what a reader has to wait for
 * while it comes; plain Node.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { PAGE } from '../lib/budgets.mjs';
import { inTab, withChromium } from '../lib/chromium.mjs';
import { EARLIER, earlierDist } from '../lib/earlier.mjs';
import { ratioOf, spread } from '../lib/figures.mjs';
import { dist, root } from '../lib/ours.mjs';
import { withServer } from '../lib/serve.mjs';

/** @typedef {import('../lib/report.mjs').Figure} Figure */
/** @typedef {Record<string, number>} Seen */

const ROUNDS = 12;

/** The last one is what the budgets are for. */
const CONDITIONS = [
  { name: '1×', cpu: 1 },
  { name: '4×', cpu: 4 },
  { name: '4×, slow 4G', cpu: 4, network: PredefinedNetworkConditions['Slow 4G'] },
];

const demo = join(root, 'demo');
const article = () => readFileSync(join(demo, 'index.html'), 'utf8');

/** Nothing of ours: the words in the tags stay, as where a script is blocked. */
const without = () =>
  article().replace(/<script[^>]*><\/script>|<link rel="stylesheet" href="dist\/reserve.css" \/>/g, '');

/** The same article in three states, each below a path of its own. @type {Readonly<Record<string, string>>} */
const PATHS = { now: '/now/index.html', then: '/then/index.html', without: '/without/' };

/** What the server serves for them. */
export const site = () => ({
  pages: { [PATHS.without]: without() },
  folders: {
    '/now/': demo,
    '/now/dist/': dist,
    '/then/': demo,
    '/then/dist/': earlierDist(),
    '/without/': demo,
  },
});

const watching = readFileSync(fileURLToPath(new URL('../in-page/page.js', import.meta.url)), 'utf8');

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string} state
 * @param {(typeof CONDITIONS)[number]} condition
 * @returns {Promise<Seen>}
 */
const load = (browser, address, state, { cpu, network }) =>
  inTab(
    browser,
    address + PATHS[state],
    (page) => page.evaluate((isWith) => globalThis.whatWasSeen(isWith), state !== 'without'),
    async (page) => {
      await page.evaluateOnNewDocument(watching);
      await page.emulateCPUThrottling(cpu);
      if (network) await page.emulateNetworkConditions(network);
    },
  );

/** @type {Record<string, string>} */
const units = { shift: '', transfer: 'kB' };

/** What only holds for a slow phone on a slow line. @type {Record<string, Figure['budget']>} */
const budgets = {
  'longest task': { max: PAGE.longestTask, of: 'value' },
  'blocking time': { max: PAGE.blocking, of: 'ratio' },
  'first widget': { max: PAGE.firstWidget, of: 'ratio' },
  shift: { max: PAGE.shift, of: 'value' },
};

/** @returns {Promise<Figure[]>} */
export async function measure() {
  const states = Object.keys(PATHS);
  /** @type {Record<string, Seen[]>} */
  const found = {};
  await withServer(site(), (address) =>
    withChromium(async (browser) => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const condition of CONDITIONS) {
          for (const state of round % 2 === 0 ? states : states.toReversed())
            (found[`${state} ${condition.name}`] ??= []).push(await load(browser, address, state, condition));
        }
      }
    }),
  );
  return CONDITIONS.flatMap((condition) =>
    figuresOf(condition, (state) => found[`${state} ${condition.name}`]),
  );
}

/**
 * @param {(typeof CONDITIONS)[number]} condition
 * @param {(state: string) => Seen[]} of
 * @returns {Figure[]}
 */
function figuresOf({ name, network }, of) {
  return Object.keys(of('now')[0]).flatMap((what) => {
    const values = (/** @type {string} */ state) => of(state).map((seen) => seen[what]);
    const unit = units[what] ?? 'ms';
    const [now, then] = [values('now'), values('then')];
    // Nothing is no measure for anything.
    const ratio = then.every((value) => value > 0) && { to: EARLIER, ...ratioOf(now, then) };
    const budget = network && budgets[what];
    /** @type {Figure} */
    const figure = {
      name: `${name}: ${what}`,
      unit,
      ...spread(now),
      ...(ratio && { ratio }),
      ...(budget && { budget }),
    };
    if (!(what in of('without')[0])) return [figure];
    return [figure, { name: `${name}: ${what}, without us`, unit, ...spread(values('without')) }];
  });
}
