/** Markdown engines, sanitizers and systems that are no npm packages. One process turns all articles, where it can. */
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { htmlOf, markdownOf } from '../ways.mjs';
import { hugoEngines } from './hugo.mjs';
import { run } from './run.mjs';

const pathOf = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

/** @typedef {import('../ways.mjs').Way} Way */

/**
 * For a program that reads a list of texts as JSON and writes one.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {(way: Way) => string} textOf
 */
const inOneGo = (command, args, textOf) => async (/** @type {readonly Way[]} */ ways) => {
  /** @type {string[]} */
  const pages = JSON.parse(await run(command, args, JSON.stringify(ways.map(textOf))));
  return pages.map((html) => ({ html }));
};

const ruby =
  'require "json"; require "kramdown"; puts JSON.generate(JSON.parse($stdin.read).map { |it| Kramdown::Document.new(it).to_html })';
const python = (/** @type {string} */ module, /** @type {string} */ call) =>
  `import json, sys, ${module}; json.dump([${call} for it in json.load(sys.stdin)], sys.stdout)`;
const fromMarkdown = (/** @type {Way} */ way) => marked.parse(markdownOf(way));
// The first python3 in PATH may be another one than the one that packages are installed for.
const pythonPath = '/usr/bin/python3';
const php = (/** @type {string} */ what) => [pathOf('engines.php'), what];

const cmark = (/** @type {readonly string[]} */ args) => (/** @type {readonly Way[]} */ ways) =>
  Promise.all(ways.map(async (way) => ({ html: await run('cmark-gfm', args, markdownOf(way)) })));

/** @type {import('./engines.mjs').Engine[]} */
export const programEngines = [
  {
    id: 'kramdown',
    name: 'kramdown',
    program: 'kramdown',
    render: inOneGo('ruby', ['-e', ruby], markdownOf),
  },
  { id: 'cmark-gfm', name: 'cmark-gfm', program: 'cmarkGfm', render: cmark(['-e', 'table']) },
  {
    id: 'cmark-gfm-html',
    name: 'cmark-gfm with --unsafe',
    program: 'cmarkGfm',
    render: cmark(['-e', 'table', '--unsafe']),
  },
  ...hugoEngines,
  {
    id: 'python-markdown',
    name: 'Python-Markdown',
    program: 'pythonMarkdown',
    render: inOneGo(pythonPath, ['-c', python('markdown', 'markdown.markdown(it)')], markdownOf),
  },
  {
    id: 'bleach',
    name: 'Bleach after marked',
    program: 'bleach',
    render: inOneGo(
      pythonPath,
      ['-c', python('bleach', 'bleach.clean(it, tags=[*bleach.sanitizer.ALLOWED_TAGS, "p", "div"])')],
      fromMarkdown,
    ),
  },
  {
    id: 'parsedown',
    name: 'Parsedown',
    program: 'parsedown',
    render: inOneGo('php', php('parsedown'), markdownOf),
  },
  {
    id: 'parsedown-safe',
    name: 'Parsedown, safe',
    program: 'parsedown',
    render: inOneGo('php', php('parsedown-safe'), markdownOf),
  },
  {
    id: 'html-purifier',
    name: 'HTML Purifier after marked',
    program: 'htmlPurifier',
    render: inOneGo('php', php('html-purifier'), fromMarkdown),
  },
  {
    id: 'wordpress-editor',
    name: 'WordPress, article of an editor',
    program: 'wordpress',
    format: 'html',
    render: inOneGo('php', php('wordpress-editor'), htmlOf),
  },
  {
    id: 'wordpress-author',
    name: 'WordPress, article of an author',
    program: 'wordpress',
    format: 'html',
    render: inOneGo('php', php('wordpress-author'), htmlOf),
  },
  {
    id: 'wordpress-comment',
    name: 'WordPress, comment of a stranger',
    program: 'wordpress',
    format: 'html',
    render: inOneGo('php', php('wordpress-comment'), htmlOf),
  },
];
