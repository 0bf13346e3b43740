/**
 * Writes `nutrient-widgets/widgets.json`, the widgets and attributes as PHP and the block editor know them, from the
 * built package: `node demo/hosts/wordpress/make-widgets-json.mjs`. A test holds the file against it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { headingOf, knownTags, knownWidget, optionsFor } from '../../../dist/lib/cli/known.js';
import { read } from '../../../dist/lib/model/option.js';

export const file = new URL('nutrient-widgets/widgets.json', import.meta.url);

/**
 * @param {string} tag
 * @param {string} name
 */
function attribute(tag, name) {
  const option = optionsFor(tag).get(name);
  const words = option.allowed.split(', ');
  const isChoice =
    words.length > 1 && words.every((word) => /^[\w-]+$/.test(word) && !read(option, word).bad);
  const isFlag = option.default === false;
  return {
    ...(isFlag ? { flag: true } : isChoice ? { values: words } : { allowed: option.allowed }),
    // Text and addresses that speak for the publisher. A heading is the author's own, but on a widget that says who
    // reviewed the page it could be a name.
    ...(!option.closed && (name !== 'heading' || !knownWidget(tag).embeddable) ? { guarded: true } : {}),
  };
}

/** @param {string} tag */
const widget = (tag) => ({
  label: headingOf(tag) || 'Video',
  attributes: Object.fromEntries([...optionsFor(tag).keys()].map((name) => [name, attribute(tag, name)])),
});

export const widgetsJson = () =>
  format(JSON.stringify(Object.fromEntries([...knownTags].map((tag) => [tag, widget(tag)]))), {
    parser: 'json',
    printWidth: 110,
    objectWrap: 'collapse',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await widgetsJson());
