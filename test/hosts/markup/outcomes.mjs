/**
 * What becomes of each way in each engine, as observed: shared by the tests in browsers and in Node.
 *
 * - `widget`: with the values that were asked for; `defaults`: the widget without them
 * - `fallback`: the words or the link that the author wrote for readers without the script
 * - `printed`: pieces of the tag as words; `swallowed`: words after the tag stand in it, and are on show
 * - `nothing`: the engine took out the tag with its words; `lost`: words around it too
 * - `refused`: the engine says that it cannot read the article
 */

const widget = 'widget';
const defaults = 'defaults';
const fallback = 'fallback';
const nothing = 'nothing';
const lost = 'lost';
const refused = 'refused';
const printed = 'printed';
const wordsPrinted = 'fallback + printed';
const both = 'widget + fallback';
const bothDefaults = 'defaults + fallback';
const swallowed = 'widget + swallowed';
const swallowedDefaults = 'defaults + swallowed';
const bothSwallowed = 'widget + fallback + swallowed';
const allOfIt = 'widget + fallback + printed + swallowed';

/** @param {string} names */
const list = (names) => names.trim().split(/\s+/);

/** Engines by what they do to a tag. */
const groups = {
  keeping: list(`
    markdown-it-html marked commonmark micromark-html remark-raw showdown mdx kramdown cmark-gfm-html hugo-html
    python-markdown parsedown sanitize-html-ours inner-html set-html-unsafe dompurify-tag dompurify-tag-attributes
    wordpress-editor`),
  printing: list('markdown-it micromark parsedown-safe bleach'),
  stripping: list(`
    remark-sanitized sanitize-html set-html dompurify html-purifier wordpress-author wordpress-comment`),
  dropping: list('commonmark-safe remark-html cmark-gfm hugo'),
};

/** For each way: the usual in each group, and the engines that differ. @type {Record<string, Row>} */
const rows = {
  link: [[widget, widget, widget, widget], {}],
  'link-two-values': [[widget, widget, widget, widget], {}],
  'link-in-p': [[widget, wordsPrinted, widget, nothing], { bleach: widget }],
  'link-in-div': [[widget, wordsPrinted, widget, nothing], { bleach: widget }],
  placeholder: [
    [widget, wordsPrinted, fallback, nothing],
    { bleach: fallback, dompurify: widget, 'wordpress-author': widget },
  ],
  'placeholder-lines': [
    [widget, wordsPrinted, fallback, nothing],
    { mdx: both, bleach: fallback, dompurify: widget, 'wordpress-author': widget },
  ],
  'placeholder-blank-lines': [
    [both, wordsPrinted, fallback, fallback],
    {
      showdown: widget,
      kramdown: widget,
      'python-markdown': widget,
      parsedown: widget,
      bleach: fallback,
      dompurify: both,
      'wordpress-author': both,
    },
  ],
  'placeholder-quote': [
    [widget, wordsPrinted, fallback, nothing],
    { 'wordpress-editor': both, bleach: fallback, dompurify: widget, 'wordpress-author': both },
  ],
  'tag-in-div': [
    [widget, wordsPrinted, fallback, nothing],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-marked': [
    [widget, wordsPrinted, fallback, nothing],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-in-div-lines': [
    [widget, wordsPrinted, fallback, nothing],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-alone': [
    [both, wordsPrinted, fallback, fallback],
    { mdx: widget, 'dompurify-tag': bothDefaults, kramdown: widget, parsedown: widget, 'set-html': nothing },
  ],
  'tag-in-sentence': [
    [widget, wordsPrinted, fallback, fallback],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-comment': [
    [widget, wordsPrinted, fallback, nothing],
    { mdx: refused, 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-capitals': [
    [widget, wordsPrinted, fallback, nothing],
    { mdx: refused, 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-switch': [
    [widget, wordsPrinted, fallback, nothing],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-in-list': [
    [widget, wordsPrinted, fallback, fallback],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'tag-in-cell': [
    [widget, wordsPrinted, fallback, nothing],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'block-in-tag': [[both, wordsPrinted, fallback, fallback], { 'dompurify-tag': bothDefaults }],
  'block-in-tag-in-div': [
    [both, wordsPrinted, fallback, nothing],
    { 'dompurify-tag': bothDefaults, 'set-html': nothing },
  ],
  'blank-lines-in-tag': [
    [both, wordsPrinted, fallback, fallback],
    { 'dompurify-tag': bothDefaults, kramdown: widget, parsedown: widget, 'set-html': nothing },
  ],
  lines: [
    [wordsPrinted, wordsPrinted, wordsPrinted, wordsPrinted],
    {
      mdx: widget,
      kramdown: widget,
      'wordpress-editor': both,
      'wordpress-author': fallback,
      'wordpress-comment': fallback,
    },
  ],
  'lines-in-div': [
    [widget, wordsPrinted, fallback, nothing],
    { 'dompurify-tag': defaults, 'set-html': nothing },
  ],
  'lines-end': [
    [both, wordsPrinted, fallback, fallback],
    {
      mdx: widget,
      'dompurify-tag': bothDefaults,
      kramdown: widget,
      parsedown: wordsPrinted,
      'set-html': nothing,
    },
  ],
  'self-closing': [
    [swallowed, printed, nothing, nothing],
    {
      showdown: widget,
      mdx: widget,
      'dompurify-tag': swallowedDefaults,
      'python-markdown': widget,
      'wordpress-editor': widget,
      'set-html': lost,
    },
  ],
  'self-closing-in-sentence': [
    [widget, printed, nothing, nothing],
    { 'dompurify-tag': defaults, 'set-html': lost },
  ],
  unclosed: [
    [both, wordsPrinted, fallback, fallback],
    {
      mdx: refused,
      'dompurify-tag': bothDefaults,
      kramdown: bothSwallowed,
      parsedown: bothSwallowed,
      'set-html': nothing,
    },
  ],
  'unclosed-in-div': [
    [widget, wordsPrinted, fallback, nothing],
    { mdx: refused, 'dompurify-tag': defaults, kramdown: allOfIt, 'set-html': nothing },
  ],
  indented: [
    [wordsPrinted, wordsPrinted, wordsPrinted, wordsPrinted],
    { mdx: widget, 'wordpress-editor': widget, 'wordpress-author': fallback, 'wordpress-comment': fallback },
  ],
  escaped: [[wordsPrinted, wordsPrinted, wordsPrinted, wordsPrinted], {}],
  'curly-quotes': [
    [defaults, wordsPrinted, fallback, nothing],
    { mdx: refused, kramdown: wordsPrinted, 'set-html': nothing },
  ],
  frame: [
    [widget, printed, nothing, nothing],
    { 'sanitize-html-ours': nothing, 'dompurify-tag': nothing, 'dompurify-tag-attributes': nothing },
  ],
  jsx: [
    [defaults, wordsPrinted, fallback, nothing],
    { mdx: widget, kramdown: wordsPrinted, 'set-html': nothing },
  ],
  json: [
    [bothDefaults, wordsPrinted, fallback, wordsPrinted],
    {
      mdx: refused,
      'set-html': nothing,
      'wordpress-author': wordsPrinted,
      'wordpress-comment': wordsPrinted,
    },
  ],
};

/**
 * @typedef {[usual: [keeping: string, printing: string, stripping: string, dropping: string], but: Record<string, string>]} Row
 */

/** @param {string} engine @returns {Record<string, string>} By the ids of ways. */
export function expectedOf(engine) {
  const group = Object.values(groups).findIndex((it) => it.includes(engine));
  return Object.fromEntries(
    Object.entries(rows).map(([id, [usual, but]]) => [id, but[engine] ?? usual[group]]),
  );
}
