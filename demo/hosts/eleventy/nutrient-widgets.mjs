/**
 * Widgets in Eleventy. In Markdown and Liquid, and in Nunjucks alike:
 *
 *     {% nutrientWidget "intake-table", "age=34", "sex=female", "compact" %}Ask a professional.{% endnutrientWidget %}
 *
 * Each word after the tag is an attribute. Nunjucks and JavaScript templates may also pass an object.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import markdownIt from 'markdown-it';
import * as library from 'nutrient-widgets';

/** By tag, the names of its attributes: asked of the package, so that an update brings new ones. */
const known = new Map(
  Object.values(library)
    .filter((it) => typeof it === 'function' && 'tag' in it && 'observedAttributes' in it)
    .map((widget) => [widget.tag, widget.observedAttributes]),
);

const files = [
  'nutrient-widgets.min.js',
  'reserve.css',
  'report-form.js', // for report-issue
  'report-capture.js',
  'embed.html', // the page that links lead to, and what it needs
  'embed.js',
];

// Links and emphasis in the words work; HTML in them is shown as text.
const markdown = markdownIt({ html: false });

/** @param {import('@11ty/eleventy').UserConfig} eleventyConfig */
export function nutrientWidgets(eleventyConfig) {
  for (const file of files) {
    const path = fileURLToPath(import.meta.resolve(`nutrient-widgets/${file}`));
    eleventyConfig.addPassthroughCopy({ [relative('.', path)]: `widgets/${file}` });
  }
  eleventyConfig.addPairedShortcode('nutrientWidget', function (words, tag, ...written) {
    try {
      return widget(tag ?? '', attributesFrom(written), words);
    } catch (error) {
      throw new Error(`${this.page.inputPath}: ${error.message}`, { cause: error });
    }
  });
  // Asks the page as it was made, so that raw tags, links and placeholders count too and nobody can forget a switch.
  const shows = new RegExp(`<(?:${[...known.keys()].join('|')})[\\s>]|\\sdata-nw=|embed\\.html#nw/`);
  eleventyConfig.addFilter('showsWidgets', (html) => shows.test(html));
}

/**
 * @param {string} tag
 * @param {readonly [name: string, value: unknown][]} attributes
 * @param {string} words
 */
function widget(tag, attributes, words) {
  const names = known.get(tag);
  if (!names) throw new Error(`“${tag}” is no widget. Known: ${[...known.keys()].join(', ')}`);
  let open = tag;
  for (const [name, value] of attributes) {
    if (!names.includes(name))
      throw new Error(`${name} is no attribute of <${tag}>. Known: ${names.join(', ')}`);
    if (value === true) open += ` ${name}`;
    else if (value !== false) open += ` ${name}="${escaped(oneLine(value))}"`;
  }
  const text = markdown.renderInline(oneLine(words));
  if (!text) throw new Error(`<${tag}> needs words between its tags, for feeds and readers without scripts`);
  // Unmarked, a widget takes only 200 characters for its stand-in.
  const inner = words.trim().length > 200 ? `<span slot="fallback">${text}</span>` : text;
  return `<div><${open}>${inner}</${tag}></div>`;
}

/** From words such as `age=34` and `compact`, and from objects, such as Nunjucks makes of `age=34`. */
function attributesFrom(written) {
  return written.flatMap((it) => {
    if (it === Object(it)) return Object.entries(it).filter(([name]) => name !== '__keywords');
    const [, name, value] = /^\s*([^\s=]*)\s*(?:=(.*))?$/s.exec(String(it)) ?? [undefined, String(it)];
    return [[name, value ?? true]];
  });
}

// A blank line would end the tag in Markdown.
const oneLine = (text) => String(text).replace(/\s+/g, ' ').trim();

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
