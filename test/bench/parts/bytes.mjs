/** How much a reader has to wait for, beside what others ship; plain Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BYTES } from '../lib/budgets.mjs';
import { brotli, bundle, gzip } from '../lib/bundle.mjs';
import { earlierDist, EARLIER } from '../lib/earlier.mjs';
import { built, importing, pictureMaker, root, SETS, widgets } from '../lib/ours.mjs';
import { PEERS, peersFolder } from '../lib/peers.mjs';

/** @typedef {import('../lib/report.mjs').Figure} Figure */

/**
 * @param {string} name
 * @param {string | Uint8Array} content
 * @param {object} [more]
 * @param {number} [more.budget]
 * @param {number} [more.brotliBudget]
 * @param {{ to: string, content: string | Uint8Array }} [more.other]
 * @returns {Figure[]}
 */
function sizes(name, content, { budget, brotliBudget, other } = {}) {
  return /** @type {const} */ ([
    ['gzip', gzip, budget],
    ['brotli', brotli, brotliBudget],
  ]).map(([way, size, max]) => ({
    name: `${name}, ${way}`,
    unit: 'kB',
    value: size(content),
    ...(other && { ratio: { to: other.to, value: size(content) / size(other.content) } }),
    ...(max && { budget: { max, of: /** @type {const} */ ('value') } }),
  }));
}

/** @param {readonly string[]} tags */
export const fromNpm = async (tags) => (await bundle(importing(tags), root, pictureMaker)).script;

/** @param {readonly string[]} tags */
export const budgetOf = (tags) =>
  [BYTES.oneWidget, BYTES.twoWidgets, BYTES.threeWidgets][tags.length - 1] &&
  Math.max(
    [BYTES.oneWidget, BYTES.twoWidgets, BYTES.threeWidgets][tags.length - 1],
    ...tags.map((tag) => (tags.length === 1 && BYTES.oneWidgetOf[tag]) || 0),
  );

/** @returns {Promise<Figure[]>} */
export async function measure() {
  const before = { to: EARLIER, content: readFileSync(join(earlierDist(), 'nutrient-widgets.min.js')) };
  const dropIn = built('nutrient-widgets.min.js');
  /** @type {Figure[]} */
  const figures = [
    ...sizes('drop-in, eleven widgets', dropIn, {
      budget: BYTES.dropIn.gzip,
      brotliBudget: BYTES.dropIn.brotli,
      other: before,
    }),
    ...sizes('report-capture.js', built('report-capture.js')),
    ...sizes('reserve.css', built('reserve.css')),
  ];
  /** @type {Map<string, Uint8Array>} */
  const alone = new Map();
  for (const tag of widgets()) {
    const script = await fromNpm([tag]);
    alone.set(tag, script);
    figures.push(...sizes(tag, script, { budget: budgetOf([tag]) }));
  }
  for (const set of SETS)
    figures.push(...sizes(set.join(' + '), await fromNpm(set), { budget: budgetOf(set) }));
  for (const [name, { use, beside }] of Object.entries(PEERS)) {
    const { script, styles } = await bundle(use, peersFolder);
    const ours = beside && alone.get(beside);
    const all = Buffer.concat([script, styles]);
    figures.push(...sizes(name, all, ours ? { other: { to: beside, content: ours } } : {}));
  }
  return figures;
}
