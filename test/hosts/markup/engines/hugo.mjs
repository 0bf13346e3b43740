import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { markdownOf } from '../ways.mjs';
import { run } from './run.mjs';

const kinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'];

/** A site whose pages are nothing but their articles. @param {boolean} unsafe */
const build = (unsafe) => async (/** @type {readonly import('../ways.mjs').Way[]} */ ways) => {
  const site = await mkdtemp(join(tmpdir(), 'nutrient-widgets-hugo-'));
  const write = async (/** @type {string} */ path, /** @type {string} */ text) => {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  try {
    const config = { disableKinds: kinds, markup: { goldmark: { renderer: { unsafe } } } };
    await write('config.json', JSON.stringify({ baseURL: 'https://blog.example/', ...config }));
    await write('layouts/_default/single.html', '{{ .Content }}');
    for (const way of ways)
      await write(`content/${way.id}.md`, `---\ntitle: ${way.id}\n---\n${markdownOf(way)}`);
    await run('hugo', ['--source', site, '--quiet']);
    const pages = ways.map(({ id }) => readFile(join(site, 'public', id, 'index.html'), 'utf8'));
    return (await Promise.all(pages)).map((html) => ({ html }));
  } finally {
    await rm(site, { recursive: true, force: true });
  }
};

/** @type {import('./engines.mjs').Engine[]} */
export const hugoEngines = [
  { id: 'hugo', name: 'Hugo', program: 'hugo', render: build(false) },
  { id: 'hugo-html', name: 'Hugo with unsafe = true', program: 'hugo', render: build(true) },
];
