/**
 * `node test/bench/render.mjs`: how fast widgets are drawn, how long they hold up a page, and what they leave in memory.
 * Measures the built files in Chrome or Chromium and prints figures; nothing fails. Figures of one machine vary by
 * a third from run to run: read differences under 15 % as none.
 */
/* global customElements, document -- what stands under “In the page” runs there */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { findChrome } from '../support/browsers/find.mjs';

const tags = ['emergency-banner', 'intake-table', 'deficiency-checklist', 'supplement-warning'];
const tables = 1000;
const rounds = 12;
const slowdown = 4;
const loads = 7;
const atATime = 500;
const memoryRounds = 6;

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** @param {string} body */
const html = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${body}
  <script type="module" src="/nutrient-widgets.min.js"></script></body></html>`;

const pages = {
  '/empty': html('<main></main>'),
  '/all': html(tags.map((tag) => `<div><${tag}>Ask first.</${tag}></div>`).join('')),
};

/** Resolves to the address of the pages and the built files. */
async function serve() {
  const files = sirv(fileURLToPath(new URL('../../dist', import.meta.url)), { dev: true });
  const server = createServer((request, response) => {
    const page = pages[request.url];
    if (!page) return files(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}

/** In the page: waits until every tag is defined. */
const defined = (names) => Promise.all(names.map((name) => customElements.whenDefined(name)));

/**
 * In the page: milliseconds until `count` tables stand there with their layout, as widgets and as the same DOM written
 * by `innerHTML` into shadow roots with the same style sheets.
 */
async function drawBoth(count, isWidgetFirst) {
  const main = document.querySelector('main');
  const rest = () => new Promise((resolve) => setTimeout(resolve, 100));
  const clear = async () => {
    main.replaceChildren();
    await rest();
  };

  main.innerHTML = '<intake-table></intake-table>';
  await main.firstElementChild.updateComplete;
  const { shadowRoot } = main.firstElementChild;
  const markup = shadowRoot.innerHTML.replace(/<!--.*?-->/g, '');
  const sheets = [...shadowRoot.adoptedStyleSheets];

  const widgets = async () => {
    await clear();
    const since = performance.now();
    main.innerHTML = '<intake-table></intake-table>'.repeat(count);
    for (const widget of main.children) await widget.updateComplete;
    void main.offsetHeight;
    return performance.now() - since;
  };
  const plain = async () => {
    await clear();
    const since = performance.now();
    main.innerHTML = '<plain-table></plain-table>'.repeat(count);
    for (const host of main.children) {
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = markup;
    }
    void main.offsetHeight;
    return performance.now() - since;
  };

  const times = {};
  for (const name of isWidgetFirst ? ['widget', 'plain'] : ['plain', 'widget'])
    times[name] = await (name === 'widget' ? widgets() : plain());
  await clear();
  return times;
}

async function drawing(page, address) {
  await page.goto(`${address}/empty`);
  await page.evaluate(defined, tags);
  await page.evaluate(drawBoth, tables, true); // warm
  const times = [];
  for (let i = 0; i < rounds; i++) times.push(await page.evaluate(drawBoth, tables, i % 2 === 0));
  const ratio = median(times.map(({ widget, plain }) => widget / plain));
  const [widget, plain] = ['widget', 'plain'].map((name) => median(times.map((it) => it[name])));
  console.log(
    `${tables} intake-table: ${widget.toFixed(0)} ms; the same DOM by innerHTML: ${plain.toFixed(0)} ms; ` +
      `median ratio of ${rounds} interleaved rounds ${ratio.toFixed(2)} (wall time to layout)`,
  );
}

/** In the page: the tasks over 50 ms since it began, in ms. */
async function longTasks(names) {
  await Promise.all(names.map((name) => customElements.whenDefined(name)));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return new Promise((resolve) => {
    const found = [];
    new PerformanceObserver((list) =>
      found.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
    setTimeout(() => resolve(found), 500);
  });
}

async function holding(page, devtools, address) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const longest = [];
  for (let i = 0; i < loads; i++) {
    await page.goto(`${address}/all`);
    const tasks = await page.evaluate(longTasks, tags);
    longest.push(Math.max(0, ...tasks));
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const shown = (ms) => (ms ? `${ms.toFixed(0)} ms` : 'none over 50 ms');
  console.log(
    `A page with every widget, ${slowdown}× slower CPU: longest task ${shown(median(longest))} ` +
      `(median of ${loads} loads; worst ${shown(Math.max(...longest))})`,
  );
}

/** In the page: adds widgets, waits for them, and removes them. */
async function addAndRemove(tag, count) {
  const main = document.querySelector('main');
  main.innerHTML = `<${tag}></${tag}>`.repeat(count);
  for (const widget of main.children) await widget.updateComplete;
  main.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function retaining(page, devtools, address) {
  for (const tag of tags) {
    await page.goto(`${address}/empty`);
    await page.evaluate(defined, tags);
    const used = [];
    for (let i = 0; i < memoryRounds; i++) {
      await page.evaluate(addAndRemove, tag, atATime);
      for (let again = 3; again--;) await devtools.send('HeapProfiler.collectGarbage');
      const [{ usedSize }, { metrics }] = [
        await devtools.send('Runtime.getHeapUsage'),
        await devtools.send('Performance.getMetrics'),
      ];
      used.push({ usedSize, nodes: metrics.find(({ name }) => name === 'Nodes').value });
    }
    // The first round fills caches that are there once for all.
    const [first, last] = [used[1], used.at(-1)];
    const widgets = atATime * (memoryRounds - 2);
    console.log(
      `${tag}, added and removed ${atATime} at a time: ${((last.usedSize - first.usedSize) / widgets).toFixed(0)} ` +
        `bytes and ${((last.nodes - first.nodes) / widgets).toFixed(2)} nodes a widget kept ` +
        `from round 2 on (heap after collection, ${memoryRounds} rounds: ${used.map((it) => (it.usedSize / 1e6).toFixed(1)).join(', ')} MB)`,
    );
  }
}

const executablePath = findChrome();
if (!executablePath) throw new Error('Chrome or Chromium is needed: install it or set CHROME_PATH.');
const { server, address } = await serve();
const browser = await launch({
  executablePath,
  // Chromium's sandbox refuses to start as root, which is what a container usually is.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
  protocolTimeout: 600_000,
});
try {
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  console.log(`${await browser.version()}, Node ${process.version}`);
  await holding(page, devtools, address);
  await retaining(page, devtools, address);
  await drawing(page, address);
} finally {
  await browser.close();
  server.close();
}
