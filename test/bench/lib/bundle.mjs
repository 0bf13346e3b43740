/** Makes one file of what is to be measured, as a site's own bundler would; plain Node. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * @param {string} code what a site writes
 * @param {string} folder where it stands
 * @param {RegExp} [leftOut] imports that stay imports
 * @returns {Promise<{ script: Uint8Array, styles: Uint8Array }>}
 */
export async function bundle(code, folder, leftOut) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    // A classic script: one of the peers is written for the time before modules, and fails as one.
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    legalComments: 'none',
    loader: Object.fromEntries(['.png', '.gif', '.svg', '.woff', '.woff2'].map((type) => [type, 'empty'])),
    logLevel: 'error',
    outdir: 'out',
    write: false,
    plugins: leftOut ? [leaveOut(leftOut)] : [],
  });
  const one = (/** @type {string} */ end) =>
    outputFiles.find(({ path }) => path.endsWith(end))?.contents ?? new Uint8Array();
  return { script: one('.js'), styles: one('.css') };
}

/**
 * @param {RegExp} filter
 * @returns {import('esbuild').Plugin}
 */
const leaveOut = (filter) => ({
  name: 'leave-out',
  setup: (it) =>
    it.onResolve({ filter }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    ),
});

/** In kB of 1,000 bytes, as everywhere here. @param {string | Uint8Array} content */
export const gzip = (content) => gzipSync(content, { level: 9 }).length / 1000;

/** @param {string | Uint8Array} content */
export const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length / 1000;
