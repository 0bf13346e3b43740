/** Pages with nothing on them but what is measured; plain Node. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { earlierDist } from './earlier.mjs';
import { dist } from './ours.mjs';
import { PEERS, peersFolder } from './peers.mjs';

const inPage = fileURLToPath(new URL('../in-page/', import.meta.url));

/** The path of a page, from the name of what is on it. @param {string} name */
export const pathOf = (name) => `/${encodeURIComponent(name)}`;

/** @param {string} head @param {string} [body] */
export const pageOf = (head, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}
  <script type="module" src="/in-page/rendering.js"></script></head><body><main>${body}</main></body></html>`;

export const scriptOf = (/** @type {string} */ src) => `<script type="module" src="${src}"></script>`;
export const dropIn = scriptOf('/dist/nutrient-widgets.min.js');
export const earlierDropIn = scriptOf('/earlier/nutrient-widgets.min.js');

/** Ours, the earlier drop-in, and what is in the page. */
export const folders = () => ({
  '/dist/': dist,
  '/earlier/': earlierDist(),
  '/in-page/': inPage,
  // Icons and the like, which some peers ask for at run time.
  '/peers/': join(peersFolder, 'node_modules'),
});

/** A page for each peer that draws something, with its bundle. */
export async function peerPages() {
  /** @type {Record<string, string>} */
  const pages = {};
  /** @type {Record<string, Uint8Array>} */
  const scripts = {};
  for (const [name, { use, markup }] of Object.entries(PEERS)) {
    if (!markup) continue;
    const { script, styles } = await bundle(use, peersFolder);
    scripts[`${pathOf(name)}.js`] = script;
    pages[pathOf(name)] = pageOf(
      // Everything stays on this computer: one of them asks for a font from elsewhere.
      `<style>${Buffer.from(styles)
        .toString()
        .replace(/@import[^;]+;/g, '')}</style><script defer src="${pathOf(name)}.js"></script>`,
    );
  }
  return { pages, scripts };
}
