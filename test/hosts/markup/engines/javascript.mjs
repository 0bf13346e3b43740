/** Markdown engines and sanitizers from npm. Each turns one article at a time. */
import { evaluate } from '@mdx-js/mdx';
import * as commonmark from 'commonmark';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { createElement } from 'react';
import * as jsx from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import showdown from 'showdown';
import { unified } from 'unified';
import { markdownOf } from '../ways.mjs';

const dangerously = { allowDangerousHtml: true };
const withHtml = markdownIt({ html: true });
const withoutHtml = markdownIt();
const commonmarkOf = (/** @type {object} */ options) => {
  const parser = new commonmark.Parser();
  const renderer = new commonmark.HtmlRenderer(options);
  return (/** @type {string} */ source) => renderer.render(parser.parse(source));
};
const raw = unified()
  .use(remarkParse)
  .use(remarkRehype, dangerously)
  .use(rehypeRaw)
  .use(rehypeStringify)
  .freeze();
const sanitized = unified()
  .use(remarkParse)
  .use(remarkRehype, dangerously)
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze();
const remarkHtmlAlone = unified().use(remarkParse).use(remarkHtml).freeze();
const showdownConverter = new showdown.Converter();
/** As the README of that package would have it for our tags. */
const ours = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'intake-table'],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    'intake-table': ['age', 'region', 'compact'],
    '*': ['data-*', 'slot'],
  },
};

/** @type {Record<string, [name: string, render: (source: string) => string | Promise<string>]>} */
const renderers = {
  'markdown-it': ['markdown-it', (source) => withoutHtml.render(source)],
  'markdown-it-html': ['markdown-it with html: true', (source) => withHtml.render(source)],
  marked: ['marked', (source) => marked.parse(source)],
  commonmark: ['commonmark.js', commonmarkOf({})],
  'commonmark-safe': ['commonmark.js, safe', commonmarkOf({ safe: true })],
  micromark: ['micromark', (source) => micromark(source)],
  'micromark-html': ['micromark with HTML', (source) => micromark(source, dangerously)],
  'remark-raw': ['remark with rehype-raw', async (source) => String(await raw.process(source))],
  'remark-sanitized': [
    'remark with rehype-sanitize',
    async (source) => String(await sanitized.process(source)),
  ],
  'remark-html': ['remark-html', async (source) => String(await remarkHtmlAlone.process(source))],
  showdown: ['Showdown', (source) => showdownConverter.makeHtml(source)],
  mdx: [
    'MDX with React',
    async (source) => renderToStaticMarkup(createElement((await evaluate(source, jsx)).default)),
  ],
  'sanitize-html': ['sanitize-html after marked', (source) => sanitizeHtml(marked.parse(source))],
  'sanitize-html-ours': [
    'sanitize-html that allows our tags',
    (source) => sanitizeHtml(marked.parse(source), ours),
  ],
};

/** @type {import('./engines.mjs').Engine[]} */
export const javascriptEngines = Object.entries(renderers).map(([id, [name, render]]) => ({
  id,
  name,
  format: id === 'mdx' ? 'mdx' : 'markdown',
  render: (ways) =>
    Promise.all(
      ways.map(async (way) => {
        try {
          return { html: await render(markdownOf(way)) };
        } catch (error) {
          return { refusal: String(error) };
        }
      }),
    ),
}));
