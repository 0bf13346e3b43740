/**
 * Ways in which bloggers write a widget into an article. Plain data, shared by the tests in browsers and in Node. Each
 * way stands between two sentences of the author, which must be on show whatever becomes of the widget.
 */

/**
 * @typedef {object} Way
 * @property {string} id
 * @property {string} title
 * @property {string} source In Markdown, as it stands between two other paragraphs.
 * @property {string} [html] The same by somebody who writes HTML, where that is another text.
 * @property {Readonly<Record<string, string>>} [values] What is asked of the widget; an age where nothing is said.
 * @property {readonly string[]} [around] Words of the author in the same paragraph.
 * @property {boolean} [isSlip] Nobody should write it so, and the doctor says so of the Markdown.
 */

/** What the author wrote for readers without the script. */
export const fallbackWords = 'Ask a pharmacist how much you need.';
export const linkWords = 'How much magnesium a day?';
const address = 'https://blog.example/embed.html#nw/intake-table?age=34';

/** @param {{ id: string }} way */
export const wordsBefore = ({ id }) => `Words before ${id}.`;
/** @param {{ id: string }} way */
export const wordsAfter = ({ id }) => `Words after ${id}.`;

const tag = `<intake-table age="34">${fallbackWords}</intake-table>`;

/** @type {Way[]} */
const links = [
  {
    id: 'link',
    title: 'a Markdown link alone in a paragraph',
    source: `[${linkWords}](${address})`,
    html: `<a href="${address}">${linkWords}</a>`,
  },
  {
    id: 'link-two-values',
    title: 'a Markdown link with two values',
    values: { age: '34', sex: 'female' },
    source: `[${linkWords}](${address}&sex=female)`,
    html: `<a href="${address}&amp;sex=female">${linkWords}</a>`,
  },
  {
    id: 'link-in-p',
    title: 'a link in HTML, in a p',
    source: `<p><a href="${address}">${linkWords}</a></p>`,
  },
  {
    id: 'link-in-div',
    title: 'a link in HTML, in a div',
    source: `<div><a href="${address}">${linkWords}</a></div>`,
  },
];

/** @type {Way[]} */
const placeholders = [
  {
    id: 'placeholder',
    title: 'a placeholder on one line',
    source: `<div data-nw="intake-table" data-age="34">${fallbackWords}</div>`,
  },
  {
    id: 'placeholder-lines',
    title: 'a placeholder on three lines',
    source: `<div data-nw="intake-table" data-age="34">\n${fallbackWords}\n</div>`,
  },
  {
    id: 'placeholder-blank-lines',
    title: 'a placeholder with empty lines in it',
    source: `<div data-nw="intake-table" data-age="34">\n\n${fallbackWords}\n\n</div>`,
    isSlip: true,
  },
  {
    id: 'placeholder-quote',
    title: 'a quotation as placeholder',
    source: `<blockquote data-nw="intake-table" data-age="34">${fallbackWords}</blockquote>`,
  },
];

/** @type {Way[]} */
const tags = [
  { id: 'tag-in-div', title: 'a tag in a div, on one line', source: `<div>${tag}</div>` },
  {
    id: 'tag-marked',
    title: 'a tag with marked words, on one line',
    source: `<div><intake-table age="34"><span slot="fallback">${fallbackWords}</span></intake-table></div>`,
  },
  {
    id: 'tag-in-div-lines',
    title: 'a tag on a line between those of its div',
    source: `<div>\n${tag}\n</div>`,
  },
  { id: 'tag-alone', title: 'a bare tag on its own line', isSlip: true, source: tag },
  {
    id: 'tag-in-sentence',
    title: 'a tag in a sentence',
    source: `See: ${tag} And so on.`,
    around: ['See:', 'And so on.'],
  },
  {
    id: 'tag-comment',
    title: 'a tag after a comment',
    source: `<div><!-- how much -->${tag}</div>`,
  },
  {
    id: 'tag-capitals',
    title: 'a tag in capitals',
    source: `<DIV><INTAKE-TABLE AGE="34">${fallbackWords}</INTAKE-TABLE></DIV>`,
  },
  {
    id: 'tag-switch',
    title: 'a tag with an attribute that has no value',
    source: `<div><intake-table age="34" compact>${fallbackWords}</intake-table></div>`,
  },
  { id: 'tag-in-list', title: 'a tag in a list item', source: `- ${tag}`, html: `<ul><li>${tag}</li></ul>` },
  {
    id: 'tag-in-cell',
    title: 'a tag in a table cell',
    source: `<table><tr><td>${tag}</td></tr></table>`,
  },
];

/** @type {Way[]} */
const others = [
  {
    id: 'block-in-tag',
    title: 'a paragraph in a tag, on one line',
    isSlip: true,
    source: `<intake-table age="34"><p>${fallbackWords}</p></intake-table>`,
  },
  {
    id: 'block-in-tag-in-div',
    title: 'a paragraph in a tag in a div',
    isSlip: true,
    source: `<div>\n<intake-table age="34">\n<p>${fallbackWords}</p>\n</intake-table>\n</div>`,
  },
  {
    id: 'blank-lines-in-tag',
    title: 'a tag with empty lines in it',
    isSlip: true,
    source: `<intake-table age="34">\n\n${fallbackWords}\n\n</intake-table>`,
  },
  {
    id: 'lines',
    title: 'attributes over several lines, the > alone on the last',
    isSlip: true,
    values: { age: '34', region: 'US' },
    source: `<intake-table\n  age="34"\n  region="US"\n>${fallbackWords}</intake-table>`,
  },
  {
    id: 'lines-in-div',
    title: 'the same in a div',
    isSlip: true,
    values: { age: '34', region: 'US' },
    source: `<div><intake-table\n  age="34"\n  region="US"\n>${fallbackWords}</intake-table></div>`,
  },
  {
    id: 'lines-end',
    title: 'attributes over several lines, the > after the last of them',
    isSlip: true,
    values: { age: '34', region: 'US' },
    source: `<intake-table\n  age="34"\n  region="US">${fallbackWords}</intake-table>`,
  },
  {
    id: 'self-closing',
    title: 'a self-closing tag on its own line',
    isSlip: true,
    source: '<intake-table age="34" />',
  },
  {
    id: 'self-closing-in-sentence',
    title: 'a self-closing tag in a sentence',
    isSlip: true,
    source: 'See: <intake-table age="34" /> And so on.',
    around: ['See:', 'And so on.'],
  },
  {
    id: 'unclosed',
    title: 'a tag that is never closed',
    isSlip: true,
    source: `<intake-table age="34">${fallbackWords}`,
  },
  {
    id: 'unclosed-in-div',
    title: 'a tag that is not closed in its div',
    isSlip: true,
    source: `<div><intake-table age="34">${fallbackWords}</div>`,
  },
  {
    id: 'indented',
    title: 'a tag with four spaces before it',
    source: `    <div>${tag}</div>`,
  },
  {
    id: 'escaped',
    title: 'a tag that an editor escaped',
    isSlip: true,
    source: tag.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  },
  {
    id: 'curly-quotes',
    title: 'a tag with curly quotes',
    isSlip: true,
    source: `<div><intake-table age=”34”>${fallbackWords}</intake-table></div>`,
  },
  {
    id: 'frame',
    title: 'a frame with the embed page',
    source:
      '<iframe src="/dist/embed.html#nw/intake-table?age=34" title="How much magnesium a day" width="600" height="300"></iframe>',
  },
  {
    id: 'jsx',
    title: 'a tag in JSX',
    source: `<div><intake-table age={34}>${fallbackWords}</intake-table></div>`,
  },
  // The last, as a script that is not closed takes in the rest of the page.
  {
    id: 'json',
    title: 'values as JSON in a script in the tag',
    isSlip: true,
    source: `<intake-table><script type="application/json">{ "age": 34, "note": "a < b & c" }</script>${fallbackWords}</intake-table>`,
  },
];

/** @type {readonly (Way & { readonly around: readonly string[], readonly values: Readonly<Record<string, string>> })[]} */
export const ways = [...links, ...placeholders, ...tags, ...others].map((way) => ({
  around: [],
  values: { age: '34' },
  ...way,
}));

/** A whole article. @param {Way} way */
export const markdownOf = (way) => `${wordsBefore(way)}\n\n${way.source}\n\n${wordsAfter(way)}\n`;
/** The same for an editor that knows HTML and no Markdown. @param {Way} way */
export const htmlOf = (way) => markdownOf({ ...way, source: way.html ?? way.source });
