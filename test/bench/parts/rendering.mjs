/**
 * How long drawing takes, beside the same DOM by `innerHTML`, the earlier drop-in and peers: wall time to layout, in one
 * Chromium, round by round, each subject in a fresh tab; plain Node.
 */
import { NO_SLOWER, RENDERING } from '../lib/budgets.mjs';
import { inTab, withChromium } from '../lib/chromium.mjs';
import { EARLIER } from '../lib/earlier.mjs';
import { ratioOf, spread } from '../lib/figures.mjs';
import { markupOf, widgets } from '../lib/ours.mjs';
import { dropIn, earlierDropIn, folders, pageOf, pathOf, peerPages } from '../lib/pages.mjs';
import { PEERS } from '../lib/peers.mjs';
import { withServer } from '../lib/serve.mjs';

/** @typedef {import('../lib/report.mjs').Figure} Figure */
/** @typedef {'create' | 'upgrade' | 'plain'} Way */
/** @typedef {Record<string, number>} Times milliseconds by way and count, as in `create 100` */

/** One in each tab, so that none finds the engine warm. */
const ROUNDS = 12;

/** Few are drawn several times over. @type {Readonly<Record<number, number>>} */
const TIMES = { 1: 10, 10: 2, 100: 1, 1000: 1 };

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} path
 * @property {string} markup
 * @property {string} [start]
 * @property {string} [stop]
 * @property {string} [ready]
 * @property {readonly Way[]} ways
 * @property {readonly number[]} counts
 */

/**
 * @param {readonly number[]} counts
 * @param {readonly string[]} only
 * @returns {Subject[]}
 */
function subjects(counts, only) {
  const tags = widgets().filter((tag) => only.length === 0 || only.includes(tag));
  const ready = 'piece.updateComplete';
  const ours = tags.flatMap((tag) => [
    {
      name: tag,
      path: '/now',
      markup: markupOf(tag),
      ready,
      counts,
      ways: /** @type {Way[]} */ (['create', 'upgrade', 'plain']),
    },
    {
      name: `${tag} ${EARLIER}`,
      path: '/then',
      markup: markupOf(tag),
      ready,
      counts: counts.filter((count) => count === 100),
      ways: /** @type {Way[]} */ (['upgrade']),
    },
  ]);
  const peers = Object.entries(PEERS)
    .filter(([, { markup, beside }]) => markup && (only.length === 0 || only.includes(beside ?? '')))
    .map(([name, { markup = '', start, stop, ready: isReady }]) => ({
      name,
      path: pathOf(name),
      markup,
      start,
      stop,
      ready: isReady,
      counts,
      ways: /** @type {Way[]} */ (['upgrade']),
    }));
  return [...ours, ...peers].filter((subject) => subject.counts.length > 0);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Subject} subject
 * @param {boolean} isForward which way goes first, in turns
 * @returns {Promise<Times>}
 */
async function times(page, { markup, start, stop, ready, ways, counts }, isForward) {
  await page.waitForFunction(() => 'bench' in globalThis);
  const [, tag] = /<([\w-]+)/.exec(markup) ?? [];
  if (tag?.includes('-')) await page.evaluate((name) => customElements.whenDefined(name).then(() => 0), tag);
  /** @type {Times} */
  const found = {};
  for (const count of counts) {
    for (const way of isForward ? ways : ways.toReversed()) {
      found[`${way} ${count}`] = await page.evaluate((name, job) => globalThis.bench[name](job), way, {
        markup,
        start,
        stop,
        ready,
        count,
        times: TIMES[count],
      });
    }
  }
  return found;
}

/**
 * @param {readonly number[]} counts
 * @param {readonly string[]} only
 */
async function rounds(counts, only) {
  const all = subjects(counts, only);
  /** @type {Map<string, Times[]>} */
  const found = new Map(all.map(({ name }) => [name, []]));
  const peers = await peerPages();
  const pages = { '/now': pageOf(dropIn), '/then': pageOf(earlierDropIn), ...peers.pages };
  await withServer({ pages, scripts: peers.scripts, folders: folders() }, (address) =>
    withChromium(async (browser) => {
      for (let round = 0; round < ROUNDS; round++) {
        const isForward = round % 2 === 0;
        for (const subject of isForward ? all : all.toReversed()) {
          const one = await inTab(browser, address + subject.path, (page) => times(page, subject, isForward));
          found.get(subject.name)?.push(one);
        }
      }
    }),
  );
  return found;
}

/**
 * @param {readonly number[]} counts
 * @param {readonly string[]} only
 * @returns {Promise<Figure[]>}
 */
async function compare(counts, only) {
  const found = await rounds(counts, only);
  const of = (/** @type {string} */ name, /** @type {string} */ key) =>
    (found.get(name) ?? []).map((one) => one[key]);
  /** @type {Figure[]} */
  const figures = [];
  const add = (/** @type {Omit<Figure, 'unit' | 'value'>} */ figure, /** @type {number[]} */ values) =>
    figures.push({ ...figure, unit: 'ms', ...spread(values) });
  for (const tag of widgets().filter((name) => found.has(name))) {
    for (const count of counts) {
      const plain = of(tag, `plain ${count}`);
      for (const way of ['create', 'upgrade']) {
        const values = of(tag, `${way} ${count}`);
        const max = RENDERING[count];
        add(
          {
            name: `${tag} × ${count}, ${way}`,
            ratio: { to: 'innerHTML', ...ratioOf(values, plain) },
            ...(max && { budget: { max, of: 'ratio' } }),
          },
          values,
        );
      }
      const then = of(`${tag} ${EARLIER}`, `upgrade ${count}`);
      if (count === 100) {
        const now = of(tag, `upgrade ${count}`);
        const ratio = { to: EARLIER, ...ratioOf(now, then) };
        add({ name: `${tag} × ${count}, as before`, ratio, budget: { max: NO_SLOWER, of: 'ratio' } }, now);
      }
    }
  }
  for (const [name, { beside = '' }] of Object.entries(PEERS)) {
    for (const count of found.has(name) ? counts : []) {
      const values = of(name, `upgrade ${count}`);
      add({ name: `${name} × ${count}` }, values);
      if (!found.has(beside)) continue;
      const ours = of(beside, `upgrade ${count}`);
      const ratio = { to: name, ...ratioOf(ours, values) };
      add(
        { name: `${beside} × ${count}, beside ${name}`, ratio, budget: { max: NO_SLOWER, of: 'ratio' } },
        ours,
      );
    }
  }
  return figures;
}

/** One, ten and a hundred. @param {readonly string[]} only */
export const measure = (only) => compare([1, 10, 100], only);

/** A thousand. @param {readonly string[]} only */
export const measureThousand = (only) => compare([1000], only);
