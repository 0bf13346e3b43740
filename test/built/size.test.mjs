/** How much a reader on a slow line has to wait for. The same figures, beside what others ship: `npm run bench -- bytes`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BYTES, bytesOf, OVERRUNS } from '../bench/lib/budgets.mjs';
import { brotli, bundle, gzip } from '../bench/lib/bundle.mjs';
import { built, importing, pictureMaker, root, SETS, widgets } from '../bench/lib/ours.mjs';

/**
 * @param {string} what
 * @param {string | Uint8Array} content
 * @param {import('../bench/lib/budgets.mjs').Bytes} budget
 */
function within(what, content, budget) {
  const sizes = { gzip: gzip(content), brotli: brotli(content) };
  for (const way of /** @type {const} */ (['gzip', 'brotli'])) {
    const [size, max, overrun] = [sizes[way], budget[way], OVERRUNS[what]?.[way]];
    if (!max) continue;
    console.log(
      `${what}: ${size.toFixed(2)} kB of ${max} kB, ${way}${size > max ? ': OVER its budget' : ''}`,
    );
    assert.ok(
      size <= (overrun ?? max),
      `${what} is ${size.toFixed(3)} kB, more than ${overrun ?? max} kB, ${way}`,
    );
    assert.ok(!overrun || size > max, `${what} is within its budget again: its overrun, ${way}, can go`);
  }
}

for (const [file, budget] of Object.entries(BYTES.files)) {
  test(`${file} stays within its budget: readers on slow lines see the widgets`, () => {
    within(file, built(file), budget);
  });
}

for (const set of [...widgets().map((tag) => [tag]), ...SETS]) {
  test(`${set.join(' + ')} from npm, with Lit and facts, stays within its budget`, async () => {
    const { script } = await bundle(importing(set), root, pictureMaker);
    within(set.join(' + '), script, bytesOf(set));
  });
}
