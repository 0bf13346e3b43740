/** The site of `demo/hosts/hugo`, built by Hugo. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, servedOnceBuilt, temporaryFolder } from './site-folder.mjs';

/** As demo/hosts/README.md says to copy. */
const files = [
  'nutrient-widgets.min.js',
  'reserve.css',
  'report-form.js',
  'report-capture.js',
  'embed.html',
  'embed.js',
];

/**
 * Builds the site, in a subfolder as many blogs have it; `changes` are files of it by path, with another content.
 * @param {string} root
 * @param {Record<string, string>} [changes]
 * @returns {Promise<{ site: string, said: string }>}
 */
export async function buildHugo(root, changes = {}) {
  const folder = temporaryFolder('hugo');
  const source = join(folder, 'source');
  const site = join(folder, 'site');
  cpSync(join(root, 'demo', 'hosts', 'hugo'), source, { recursive: true });
  for (const file of files)
    cpSync(join(root, 'dist', file), join(source, 'static', 'widgets', file), { recursive: true });
  for (const [path, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), content);
  }
  const args = ['--source', source, '--destination', site, '--cacheDir', join(folder, 'cache')];
  const said = await run('hugo', [...args, '--baseURL', 'http://localhost/host/built/hugo/']);
  return { site, said };
}

/** @param {string} root */
export const hugo = (root) => servedOnceBuilt(async () => (await buildHugo(root)).site);
