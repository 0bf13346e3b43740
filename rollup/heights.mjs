/**
 * `npm run heights`, after a build: measures every widget as pages write it, in Chromium, and writes
 * `src/embed/heights.json`, from which the build makes `reserve.css`; and the heights for frames in README.md. Tests
 * hold both against the widgets.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { findChrome } from '../test/support/browsers/find.mjs';
import { forms, widths } from './room.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** As the tests serve them. */
const folders = [
  ['/host/demo/', sirv(`${root}demo`)],
  ['/host/', sirv(`${root}test/hosts/pages`)],
  ['/dist/', sirv(`${root}dist`)],
];

const server = createServer((request, response) => {
  const [path, serve] = folders.find(([start]) => request.url.startsWith(start)) ?? [];
  if (!serve) return response.writeHead(404).end();
  request.url = request.url.slice(path.length - 1);
  return serve(request, response, () => response.writeHead(404).end());
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({
  executablePath: findChrome(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/**
 * Heights of what is shown at an address, at each width.
 * @param {string} path
 * @param {readonly number[]} screens
 * @param {string} selector of the widget
 */
async function measured(path, screens, selector) {
  const page = await browser.newPage();
  await page.setViewport({ width: screens[0], height: 4000 });
  await page.goto(origin + path);
  await page.waitForSelector(selector);
  // By a font that every machine of the tests has: in the one of the system lines wrap elsewhere.
  await page.addStyleTag({ content: 'body { font-family: Arial, sans-serif }' });
  const heights = [];
  for (const width of screens) {
    await page.setViewport({ width, height: 4000 });
    heights.push(
      await page.evaluate(async (it) => {
        const widget = document.querySelector(it);
        await customElements.whenDefined(widget.localName);
        while (!(await widget.updateComplete));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return Math.ceil(widget.getBoundingClientRect().height);
      }, selector),
    );
  }
  await page.close();
  return heights;
}

/** @type {Record<string, number[]>} */
const heights = {};
for (const [is] of forms) {
  heights[is] = await measured(`/host/room-unreserved.html#${is}`, widths, 'main > div > *');
  console.log(is, heights[is].join(' '));
}

/** As the formatter has it. @param {URL} file @param {string} content */
async function write(file, content) {
  const filepath = fileURLToPath(file);
  writeFileSync(file, await format(content, { ...(await resolveConfig(filepath)), filepath }));
}

/** What surrounds a widget in `embed.html`, and a line or two more for other fonts. */
const inFrame = (/** @type {number} */ px) => String(Math.ceil((px * 1.05 + 40) / 10) * 10);

const readme = new URL('../README.md', import.meta.url);
const text = readFileSync(readme, 'utf8');
const frames = text.matchAll(/^(\| `([a-z-]+(?:\?[^`]*)?)` +\| )\d+ +\| \d+ +\|$/gm);
let written = text;
for (const [row, start, is] of [...frames]) {
  const [phone, wide] = await measured(`/dist/embed.html#nw/${is}`, [320, 600], 'main > *');
  const cells = [phone, wide].map((px) => inFrame(px).padEnd(16));
  console.log('frame', is, ...cells);
  written = written.replace(row, () => `${start}${cells.join(' | ')} |`);
}
await write(readme, written);

await browser.close();
server.close();

await write(new URL('../src/embed/heights.json', import.meta.url), JSON.stringify({ widths, px: heights }));
