/** The site of `demo/hosts/eleventy`, built by Eleventy. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { run, servedOnceBuilt, temporaryFolder } from './site-folder.mjs';

/**
 * Builds the site, below a path prefix; `changes` are files of it by path, with another content.
 * @param {string} root
 * @param {Record<string, string>} [changes]
 * @returns {Promise<{ site: string, said: string }>}
 */
export async function buildEleventy(root, changes = {}) {
  const folder = temporaryFolder('eleventy');
  const demo = join(root, 'demo', 'hosts', 'eleventy');
  const source = join(folder, 'source');
  const site = join(folder, 'site');
  for (const part of ['content', '_includes'])
    cpSync(join(demo, part), join(source, part), { recursive: true });
  for (const [path, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), content);
  }
  const program = join(root, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  // It runs where the packages are found, as in a site that has them installed.
  const input = relative(demo, join(source, 'content'));
  const args = [`--input=${input}`, `--output=${site}`, '--pathprefix=/host/built/eleventy/'];
  return { site, said: await run(process.execPath, [program, ...args], { cwd: demo }) };
}

/** @param {string} root */
export const eleventy = (root) => servedOnceBuilt(async () => (await buildEleventy(root)).site);
