/**
 * Middleware for tests: `<engine>.html` is a page with what an engine makes of every way of writing a tag, as a server
 * sends it. `index.json` names engines and ways, `insert.js` is the script of pages that get their articles late.
 */
import { readFileSync } from 'node:fs';
import { engines, rendered, whyMissing } from './engines/engines.mjs';
import { expectedOf } from './outcomes.mjs';
import { fallbackWords, linkWords, ways, wordsAfter, wordsBefore } from './ways.mjs';

/** Drawn after all others, as placeholders take their turns in the order of the page. */
const last = '<div id="last" data-nw="intake-table">The last.</div>';

const head = (/** @type {string} */ title) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <script>
      // Whatever goes wrong or is warned of on the page, from its beginning.
      window.heard = { errors: [], warnings: [] };
      addEventListener('error', ({ message }) => heard.errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => heard.errors.push(String(reason)));
      console.error = (...words) => heard.errors.push(words.join(' '));
      console.warn = (...words) => heard.warnings.push(words.join(' '));
    </script>
    <script type="module" src="/dist/nutrient-widgets.min.js"></script>
  </head>
  <body>
`;

/**
 * @param {import('./engines/engines.mjs').Engine} engine
 * @param {readonly import('./engines/engines.mjs').Rendered[]} results
 */
function pageOf({ id, name, inBrowser }, results) {
  const articles = results.map((it, i) => ({ id: ways[i].id, ...it }));
  if (!inBrowser) {
    const written = articles.map((it) =>
      'html' in it
        ? `<article id="${it.id}">\n${it.html}\n</article>\n`
        : `<article id="${it.id}" data-refused></article>\n`,
    );
    return `${head(name)}${written.join('')}${last}\n</body></html>`;
  }
  const data = JSON.stringify(articles).replace(/</g, '\\u003c');
  return `${head(name)}<template>${last}</template>
<script type="application/json" id="articles" data-engine="${id}">${data}</script>
<script type="module" src="/host/markup/insert.js"></script>
</body></html>`;
}

/** What tests have to know of engines and ways, as they cannot import plain JavaScript. */
const index = () => ({
  engines: engines.map((it) => ({
    id: it.id,
    name: it.name,
    missing: whyMissing(it),
    expected: expectedOf(it.id),
  })),
  ways: ways.map((it) => ({
    id: it.id,
    sentences: [wordsBefore(it), ...it.around, wordsAfter(it)],
    fallbacks: [fallbackWords, linkWords],
    values: it.values,
  })),
});

/** @returns {import('../sites/built-hosts.mjs').Handler} */
export const markupPages = () => async (request, response) => {
  const send = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string} */ text) =>
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(text);
  const path = request.url.replace(/\?.*$/, '');
  if (path === '/insert.js') {
    return send(200, 'text/javascript', readFileSync(new URL('insert.js', import.meta.url), 'utf8'));
  }
  if (path === '/index.json') {
    return send(200, 'application/json', JSON.stringify(index()));
  }
  const engine = engines.find(({ id }) => path === `/${id}.html`);
  if (!engine) return send(404, 'text/plain', 'No such engine');
  const missing = whyMissing(engine);
  if (missing) return send(501, 'text/plain', missing);
  try {
    return send(200, 'text/html', pageOf(engine, await rendered(engine)));
  } catch (error) {
    return send(500, 'text/plain', String(error.stack));
  }
};
