/** How much a reader has to wait for, beside what others ship; plain Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BYTES, bytesOf } from '../lib/budgets.mjs';
import { brotli, bundle, gzip } from '../lib/bundle.mjs';
import { earlierDist, EARLIER } from '../lib/earlier.mjs';
import { built, importing, pictureMaker, root, SETS, widgets } from '../lib/ours.mjs';
import { PEERS, peersFolder } from '../lib/peers.mjs';

/** @typedef {import('../lib/report.mjs').Figure} Figure */

/**
 * @param {string} name
 * @param {string | Uint8Array} content
 * @param {import('../lib/budgets.mjs').Bytes} [budget]
 * @param {{ to: string, content: string | Uint8Array }} [other] what it stands beside
 * @returns {Figure[]}
 */
const sizes = (name, content, budget = {}, other) =>
  /** @type {const} */ ([
    ['gzip', gzip],
    ['brotli', brotli],
  ]).map(([way, size]) => ({
    name: `${name}, ${way}`,
    unit: 'kB',
    value: size(content),
    ...(other && { ratio: { to: other.to, value: size(content) / size(other.content) } }),
    ...(budget[way] && { budget: { max: budget[way], of: /** @type {const} */ ('value') } }),
  }));

/** @param {readonly string[]} tags */
const fromNpm = async (tags) => (await bundle(importing(tags), root, pictureMaker)).script;

/** @returns {Promise<Figure[]>} */
export async function measure() {
  const earlier = { to: EARLIER, content: readFileSync(join(earlierDist(), 'nutrient-widgets.min.js')) };
  const figures = Object.entries(BYTES.files).flatMap(([file, budget]) =>
    sizes(file, built(file), budget, file.startsWith('nutrient-widgets') ? earlier : undefined),
  );
  /** @type {Map<string, Uint8Array>} */
  const alone = new Map();
  for (const tag of widgets()) {
    const script = await fromNpm([tag]);
    alone.set(tag, script);
    figures.push(...sizes(tag, script, bytesOf([tag])));
  }
  for (const set of SETS) figures.push(...sizes(set.join(' + '), await fromNpm(set), bytesOf(set)));
  for (const [name, { use, beside }] of Object.entries(PEERS)) {
    const { script, styles } = await bundle(use, peersFolder);
    const ours = beside && alone.get(beside);
    const all = Buffer.concat([script, styles]);
    figures.push(...sizes(name, all, {}, ours ? { to: beside, content: ours } : undefined));
  }
  return figures;
}
