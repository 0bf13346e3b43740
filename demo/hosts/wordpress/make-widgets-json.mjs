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
    ...(isFlag ? { flag: true } : isChoice ? { values: words } : { allowed: option.allowed }),
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
