/**
 * How time grows with the number of widgets, what stays when they are gone, and what our observer costs a page that never
 * rests; plain Node.
 */
import { GROWTH, KEPT } from '../lib/budgets.mjs';
import { inTab, withChromium } from '../lib/chromium.mjs';
import { EARLIER } from '../lib/earlier.mjs';
import { growth, ratioOf, spread } from '../lib/figures.mjs';
import { markupOf, widgets } from '../lib/ours.mjs';
import { dropIn, earlierDropIn, folders, pageOf, scriptOf } from '../lib/pages.mjs';
import { withServer } from '../lib/serve.mjs';

/** @typedef {import('../lib/report.mjs').Figure} Figure */

const MOST_WIDGETS = 10_000;
/** More than these take minutes: of long widgets there are fewer. */
const MOST_ELEMENTS = 80_000;
const GROWTH_ROUNDS = 3;

/** Times that a widget is added and removed, so many at a time. */
const TURNS = 10;
const AT_A_TIME = 50;

const BUSY_ROUNDS = 12;

const more = scriptOf('/in-page/growth.js');

/** @param {import('puppeteer-core').Page} page @param {string} tag */
async function ready(page, tag) {
  await page.waitForFunction(() => globalThis.bench?.busyPage);
  await page.evaluate((name) => customElements.whenDefined(name).then(() => 0), tag);
}

/**
 * The exponent of milliseconds by number, in one tab.
 * @param {import('puppeteer-core').Page} page
 * @param {string} markup
 */
async function grown(page, markup) {
  const job = { markup, times: 1, ready: 'piece.updateComplete' };
  const elements = await page.evaluate((it) => globalThis.bench.elements(it), job);
  const most = Math.min(MOST_WIDGETS, Math.floor(MOST_ELEMENTS / elements));
  const counts = [8, 4, 2, 1].map((part) => Math.round(most / part));
  await page.evaluate((it) => globalThis.bench.upgrade(it), { ...job, count: counts[0] }); // warm
  /** @type {[number, number][]} */
  const points = [];
  for (const count of counts)
    points.push([count, await page.evaluate((it) => globalThis.bench.upgrade(it), { ...job, count })]);
  return { most, exponent: growth(points) };
}

/**
 * What the heap, the nodes and the listeners grew by, for each widget that was there and went.
 * @param {import('puppeteer-core').Page} page
 * @param {string} markup
 */
async function kept(page, markup) {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  /** @type {{ heap: number, nodes: number, listeners: number }[]} */
  const after = [];
  for (let turn = 0; turn < TURNS; turn++) {
    await page.evaluate((it) => globalThis.bench.addAndRemove(it), { markup, count: AT_A_TIME });
    for (let again = 3; again--;) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) => metrics.find((it) => it.name === name)?.value ?? 0;
    after.push({ heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') });
  }
  // The first turns fill what is filled once for all.
  const [from, to] = [after[TURNS / 2 - 1], after[TURNS - 1]];
  const count = AT_A_TIME * (TURNS / 2);
  return {
    heap: (to.heap - from.heap) / count,
    nodes: (to.nodes - from.nodes) / count,
    listeners: (to.listeners - from.listeners) / count,
  };
}

/**
 * @param {readonly string[]} only
 * @returns {Promise<Figure[]>}
 */
export async function measure(only) {
  const pages = {
    '/now': pageOf(dropIn + more),
    '/then': pageOf(earlierDropIn + more),
    '/without': pageOf(more),
  };
  return withServer({ pages, folders: folders() }, (address) =>
    withChromium(async (browser) => {
      /** @type {Figure[]} */
      const figures = [];
      for (const tag of widgets().filter((name) => only.length === 0 || only.includes(name)))
        figures.push(...(await figuresOf(browser, address, tag)));
      return only.length > 0 ? figures : [...figures, ...(await observer(browser, address))];
    }),
  );
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string} tag
 * @returns {Promise<Figure[]>}
 */
async function figuresOf(browser, address, tag) {
  const markup = markupOf(tag);
  /** @type {{ most: number, exponent: number }[]} */
  const found = [];
  for (let round = 0; round < GROWTH_ROUNDS; round++) {
    const one = await inTab(browser, `${address}/now`, async (page) => {
      await ready(page, tag);
      return grown(page, markup);
    });
    found.push(one);
  }
  const { heap, nodes, listeners } = await inTab(browser, `${address}/now`, async (page) => {
    await ready(page, tag);
    return kept(page, markup);
  });
  const none = { max: 0, of: /** @type {const} */ ('value') };
  return [
    {
      name: `${tag}: exponent of time by number`,
      note: `to ${found[0].most}`,
      unit: '',
      ...spread(found.map(({ exponent }) => exponent)),
      budget: { max: GROWTH, of: 'value' },
    },
    { name: `${tag}: heap kept`, unit: 'bytes', value: heap, budget: { max: KEPT, of: 'value' } },
    { name: `${tag}: nodes kept`, unit: '', value: nodes, budget: none },
    { name: `${tag}: listeners kept`, unit: '', value: listeners, budget: none },
  ];
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Figure[]>}
 */
async function observer(browser, address) {
  const states = ['now', 'then', 'without'];
  /** @type {Record<string, number[]>} */
  const found = { now: [], then: [], without: [] };
  for (let round = 0; round < BUSY_ROUNDS; round++) {
    for (const state of round % 2 === 0 ? states : states.toReversed()) {
      const one = await inTab(browser, `${address}/${state}`, async (page) => {
        await page.waitForFunction(() => globalThis.bench?.busyPage);
        if (state !== 'without')
          await page.evaluate(() => customElements.whenDefined('report-issue').then(() => 0));
        await page.evaluate(() => globalThis.bench.busyPage()); // warm
        return page.evaluate(() => globalThis.bench.busyPage());
      });
      found[state].push(one);
    }
  }
  return ['without', 'then'].map((state) => ({
    name: `a page that never rests, beside ${state === 'then' ? EARLIER : 'itself without us'}`,
    unit: 'ms',
    ...spread(found.now),
    ratio: { to: state === 'then' ? EARLIER : 'without us', ...ratioOf(found.now, found[state]) },
  }));
}
