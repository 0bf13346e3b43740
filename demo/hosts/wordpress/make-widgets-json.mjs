/**
 * Writes `nutrient-widgets/widgets.json`, the widgets and attributes as PHP and the block editor know them, from the
 * built package: `node demo/hosts/wordpress/make-widgets-json.mjs`. A test holds the file against it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { optionsOf } from '../../../dist/lib/embed/allowlist.js';
import { widgets } from '../../../dist/lib/embed/widgets.js';
import { read } from '../../../dist/lib/model/option.js';

export const file = new URL('nutrient-widgets/widgets.json', import.meta.url);

/** What a field for an attribute is made of: some of a list, a number, a date; or what may be written, in words. */
function field(/** @type {string} */ allowed) {
  const [, list] = /^some of (.+), with spaces between$/.exec(allowed) ?? [];
  const [, whole, low, high] = /^a (whole )?number from (\d+) to (\d+)$/.exec(allowed) ?? [];
  if (list) return { some: list.split(', ') };
  if (high) return { number: [Number(low), Number(high)], ...(whole ? { whole: true } : {}) };
  return allowed.startsWith('a date') ? { date: true } : { allowed };
}

/**
 * @param {import('../../../dist/lib/model/option.js').AnyOption} option
 * @param {string} name
 * @param {boolean} speaks whether the widget speaks for the publisher
 */
function attribute(option, name, speaks) {
  const words = option.allowed.split(', ');
  const isChoice =
    words.length > 1 && words.every((word) => /^[\w-]+$/.test(word) && !read(option, word).bad);
  const isFlag = option.default === false;
  return {
    ...(isFlag ? { flag: true } : isChoice ? { values: words } : field(option.allowed)),
    // Text and addresses that speak for the publisher. A heading is the author's own, but on a widget that says who
    // reviewed the page it could be a name.
    ...(!option.closed && (name !== 'heading' || speaks) ? { guarded: true } : {}),
  };
}

/** @param {typeof widgets[number]} widget */
const described = (widget) => ({
  label: widget.words.find('en').words.heading ?? 'Video',
  attributes: Object.fromEntries(
    [...optionsOf(widget)].map(([name, option]) => [name, attribute(option, name, !widget.embeddable)]),
  ),
});

export const widgetsJson = () =>
  format(JSON.stringify(Object.fromEntries(widgets.map((widget) => [widget.tag, described(widget)]))), {
    parser: 'json',
    printWidth: 110,
    objectWrap: 'collapse',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await widgetsJson());
