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
const TIMES = { 1: 5, 10: 1, 100: 1, 1000: 1 };

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

/** Which of our widgets are asked for: all where none is named. @param {readonly string[]} only */
const named = (only) => widgets().filter((tag) => only.length === 0 || only.includes(tag));

const ready = 'piece.updateComplete';

/** @returns {Subject} */
const now = (
  /** @type {string} */ tag,
  /** @type {readonly number[]} */ counts,
  /** @type {Way[]} */ ...ways
) => ({
  name: tag,
  path: '/now',
  markup: markupOf(tag),
  ready,
  counts,
  ways,
});

/** @returns {Subject} */
const then = (/** @type {string} */ tag, /** @type {readonly number[]} */ counts) => ({
  ...now(tag, counts, 'upgrade'),
  name: `${tag} ${EARLIER}`,
  path: '/then',
});

/** Those that stand beside one of the widgets, or all. @param {readonly string[]} tags */
const peersOf = (tags) =>
  Object.entries(PEERS).filter(
    ([, { markup, beside = '' }]) => markup && (tags.length === widgets().length || tags.includes(beside)),
  );

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

/** @param {readonly Subject[]} all */
async function rounds(all) {
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
  return (/** @type {string} */ name, /** @type {string} */ key) =>
    (found.get(name) ?? []).map((one) => one[key]);
}

/**
 * @param {string} name
 * @param {number[]} values
 * @param {string} [to]
 * @param {number[]} [others]
 * @param {number} [max] times the others
 * @returns {Figure}
 */
const figure = (name, values, to, others, max) => ({
  name,
  unit: 'ms',
  ...spread(values),
  ...(to && others && { ratio: { to, ...ratioOf(values, others) } }),
  ...(max && { budget: { max, of: /** @type {const} */ ('ratio') } }),
});

/**
 * Beside the same DOM.
 * @param {readonly number[]} counts
 * @param {readonly string[]} only
 * @param {...Way} ways
 * @returns {Promise<Figure[]>}
 */
async function besidePlain(counts, only, ...ways) {
  const tags = named(only);
  const of = await rounds(tags.map((tag) => now(tag, counts, ...ways, 'plain')));
  return tags.flatMap((tag) =>
    counts.flatMap((count) =>
      ways.map((way) =>
        figure(
          `${tag} × ${count}, ${way}`,
          of(tag, `${way} ${count}`),
          'innerHTML',
          of(tag, `plain ${count}`),
          RENDERING[count],
        ),
      ),
    ),
  );
}

const few = [1, 10, 100];

/** One, ten and a hundred tags that stood there when the script came. @param {readonly string[]} only */
export const measure = (only) => besidePlain(few, only, 'upgrade');

/** The same made by a script. @param {readonly string[]} only */
export const measureCreated = (only) => besidePlain(few, only, 'create');

/** A thousand of ours and of others. @param {readonly string[]} only */
export const measureThousand = async (only) => [
  ...(await besidePlain([1000], only, 'upgrade')),
  ...(await ofPeers([1000], only)),
];

/**
 * Beside ourselves as we were: of a hundred.
 * @param {readonly string[]} only
 * @returns {Promise<Figure[]>}
 */
export async function measureEarlier(only) {
  const tags = named(only);
  const of = await rounds(tags.flatMap((tag) => [now(tag, [100], 'upgrade'), then(tag, [100])]));
  return tags.map((tag) =>
    figure(
      `${tag} × 100`,
      of(tag, 'upgrade 100'),
      EARLIER,
      of(`${tag} ${EARLIER}`, 'upgrade 100'),
      NO_SLOWER,
    ),
  );
}

/**
 * Beside others.
 * @param {readonly string[]} only
 * @returns {Promise<Figure[]>}
 */
export async function measurePeers(only) {
  const peers = peersOf(named(only));
  const tags = named(only).filter((tag) => peers.some(([, { beside }]) => beside === tag));
  const of = await rounds([...tags.map((tag) => now(tag, few, 'upgrade')), ...subjectsOf(peers, few)]);
  const beside = peers.flatMap(([name, { beside: tag = '' }]) =>
    few
      .filter(() => tags.includes(tag))
      .map((count) =>
        figure(
          `${tag} × ${count}, beside ${name}`,
          of(tag, `upgrade ${count}`),
          name,
          of(name, `upgrade ${count}`),
          NO_SLOWER,
        ),
      ),
  );
  return [...beside, ...figuresOf(peers, few, of)];
}

/** @typedef {ReturnType<typeof peersOf>} Peers */

/** @param {Peers} peers @param {readonly number[]} counts @returns {Subject[]} */
const subjectsOf = (peers, counts) =>
  peers.map(([name, { markup = '', start, stop, ready: isReady }]) => ({
    name,
    path: pathOf(name),
    markup,
    start,
    stop,
    ready: isReady,
    counts,
    ways: ['upgrade'],
  }));

/** @param {Peers} peers @param {readonly number[]} counts @param {Awaited<ReturnType<typeof rounds>>} of */
const figuresOf = (peers, counts, of) =>
  peers.flatMap(([name]) =>
    counts.map((count) => figure(`${name} × ${count}`, of(name, `upgrade ${count}`))),
  );

/** @param {readonly number[]} counts @param {readonly string[]} only */
async function ofPeers(counts, only) {
  const peers = peersOf(named(only));
  return figuresOf(peers, counts, await rounds(subjectsOf(peers, counts)));
}
