/**
 * A picture of a screen of 1,500 elements, some of them in shadow roots: ours beside the libraries, and how much of each
 * is what the browser itself shows; plain Node.
 */
import { PICTURE } from '../lib/budgets.mjs';
import { bundle } from '../lib/bundle.mjs';
import { inTab, withChromium } from '../lib/chromium.mjs';
import { ratioOf, spread } from '../lib/figures.mjs';
import { folders, pathOf, scriptOf } from '../lib/pages.mjs';
import { peersFolder } from '../lib/peers.mjs';
import { withServer } from '../lib/serve.mjs';

/** @typedef {import('../lib/report.mjs').Figure} Figure */
/** @typedef {{ took: number, task: number, wrong: number }} Picture */

const ROUNDS = 12;
const SCREEN = { width: 1280, height: 900 };
/** Of the pixels that are not white. Text drawn by another part of the browser is never the same in each. */
const RIGHT = 0.02;

/** The page as a reader of ours sees it, and how each makes a canvas of the screen. */
const whole = `document.documentElement, { width: innerWidth, height: innerHeight }`;
/** @type {Readonly<Record<string, string>>} */
const MAKERS = {
  'html-to-image': `import { toCanvas } from 'html-to-image'; globalThis.takePicture = () => toCanvas(${whole});`,
  html2canvas: `import take from 'html2canvas'; globalThis.takePicture = () => take(${whole.replace('{', '{ logging: false,')});`,
  'html2canvas-pro': `import take from 'html2canvas-pro'; globalThis.takePicture = () => take(${whole.replace('{', '{ logging: false,')});`,
  'modern-screenshot': `import { domToCanvas } from 'modern-screenshot'; globalThis.takePicture = () => domToCanvas(${whole});`,
  'dom-to-image-more': `import all from 'dom-to-image-more'; globalThis.takePicture = () => all.toCanvas(${whole});`,
  snapdom: `import { snapdom } from '@zumer/snapdom'; globalThis.takePicture = () => snapdom.toCanvas(${whole});`,
};
const OURS = 'report-capture.js';
const ours = `import { capture } from '/dist/report-capture.js';
  globalThis.takePicture = () => capture(document.createElement('dialog'), () => false);`;

const cells = Array.from(
  { length: 1440 },
  (_, i) => `<i style="background: hsl(${(i * 37) % 360} 60% 85%)">${i}</i>`,
);
const look = `body { margin: 8px; background: #fff; font: 14px Arial } h1 { font-size: 20px; margin: 4px 0 }
  .cells { display: grid; grid-template-columns: repeat(48, 1fr); font-size: 9px } .cells i { height: 22px }`;

const pageOf = (/** @type {string} */ script) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Bench</title><link rel="icon" href="data:,"><style>${look}</style></head><body><h1>A full screen</h1>
  <shadow-box><template shadowrootmode="open"><style>p { margin: 0; background: #060; color: #fff; padding: 8px }</style>
  <p>What stands in a shadow root: <slot></slot></p></template>and in its slot.</shadow-box>
  <p><svg width="60" height="30"><rect width="60" height="30" fill="#06c" /></svg> A drawing, and <b>text</b>.</p>
  <div class="cells">${cells.join('')}</div>${script}${scriptOf('/in-page/pictures.js')}</body></html>`;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Picture>}
 */
const take = (browser, address) =>
  inTab(
    browser,
    address,
    async (page) => {
      await page.waitForFunction(() => globalThis.picture && globalThis.takePicture);
      const shown = await page.screenshot({ encoding: 'base64' });
      // A reader takes one: nothing is warm.
      const { took, task, image } = await page.evaluate(() => globalThis.picture());
      const wrong = await page.evaluate(
        (a, b) => globalThis.difference(a, b),
        image,
        `data:image/png;base64,${shown}`,
      );
      return { took, task, wrong };
    },
    (page) => page.setViewport(SCREEN),
  );

/** @returns {Promise<Figure[]>} */
export async function measure() {
  const pages = { [pathOf(OURS)]: pageOf(`<script type="module">${ours}</script>`) };
  /** @type {Record<string, Uint8Array>} */
  const scripts = {};
  for (const [name, use] of Object.entries(MAKERS)) {
    scripts[`${pathOf(name)}.js`] = (await bundle(use, peersFolder)).script;
    pages[pathOf(name)] = pageOf(`<script defer src="${pathOf(name)}.js"></script>`);
  }
  const names = [OURS, ...Object.keys(MAKERS)];
  /** @type {Record<string, Picture[]>} */
  const found = Object.fromEntries(names.map((name) => [name, []]));
  await withServer({ pages, scripts, folders: folders() }, (address) =>
    withChromium(async (browser) => {
      for (let round = 0; round < ROUNDS; round++) {
        for (const name of round % 2 === 0 ? names : names.toReversed())
          found[name].push(await take(browser, address + pathOf(name)));
      }
    }),
  );
  return figuresOf(names, (name, what) => found[name].map((it) => it[what]));
}

/**
 * @param {readonly string[]} names
 * @param {(name: string, what: keyof Picture) => number[]} of
 * @returns {Figure[]}
 */
function figuresOf(names, of) {
  const isRight = (/** @type {string} */ name) => spread(of(name, 'wrong')).value <= RIGHT;
  return names.flatMap((name) => [
    {
      name: `${name}: whole picture`,
      unit: 'ms',
      ...spread(of(name, 'took')),
      ...(name !== OURS && {
        ratio: { to: OURS, ...ratioOf(of(name, 'took'), of(OURS, 'took')) },
      }),
    },
    ...(name !== OURS && isRight(name)
      ? [
          {
            name: `${OURS}: beside ${name}, which gets it right`,
            unit: 'ms',
            ...spread(of(OURS, 'took')),
            ratio: { to: name, ...ratioOf(of(OURS, 'took'), of(name, 'took')) },
            budget: { max: PICTURE.fastest, of: /** @type {const} */ ('ratio') },
          },
        ]
      : []),
    {
      name: `${name}: longest task`,
      unit: 'ms',
      ...spread(of(name, 'task')),
      ...(name === OURS && { budget: { max: PICTURE.longestTask, of: /** @type {const} */ ('value') } }),
    },
    {
      name: `${name}: pixels that are wrong`,
      unit: '%',
      value: spread(of(name, 'wrong')).value * 100,
    },
  ]);
}
