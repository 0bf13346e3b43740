/** The package as it is handed out: version, licences, maps, and nothing of the machine it was made on. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const built = readdirSync(join(root, 'dist'), { recursive: true })
  .map((file) => join('dist', file))
  .filter((file) => statSync(join(root, file)).isFile());

test('the version is the same in the package, in the code and in the built files', async () => {
  const { version, EmergencyBanner } = await import('nutrient-widgets');
  assert.equal(version, manifest.version);
  assert.equal(EmergencyBanner.version, manifest.version);
  assert.match(read('src/base/version.ts'), new RegExp(`'${manifest.version}'`));
  for (const file of ['dist/nutrient-widgets.min.js', 'dist/nutrient-widgets.mjs']) {
    assert.ok(read(file).startsWith(`/*! nutrient-widgets ${manifest.version} |`), file);
  }
});

test('Lit is named with its licence, in the versions that are inside', () => {
  const licences = read('dist/THIRD-PARTY-LICENSES.txt');
  const insideBundles = JSON.parse(read('dist/nutrient-widgets.min.js.map')).sources.flatMap(
    (/** @type {string} */ source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  assert.ok(insideBundles.includes('lit-html'));
  for (const name of new Set(insideBundles)) {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
    assert.match(licences, new RegExp(`Name: ${name}\nVersion: ${version}\nLicense: ${license}\n`));
  }
  assert.match(licences, /BSD-3-Clause/);
  assert.match(licences, /Neither the name of the copyright holder/);
  assert.match(read('dist/nutrient-widgets.min.js').split('\n')[0], /MIT.*Lit, BSD-3-Clause/);
  assert.equal(manifest.license, 'MIT');
  assert.match(read('LICENSE'), /^MIT License/);
});

test('embed.html says in whole words what to do where no script runs', async () => {
  const { embedShell } = await import('../../dist/lib/locales/en/embed-page.js');
  const html = read('dist/embed.html');
  assert.ok(html.includes(`<title>${embedShell.title}</title>`));
  assert.ok(html.includes(`<p>${embedShell.waiting}</p>`));
  assert.doesNotMatch(html, /undefined|\{\w+\}/);
});

test('every built script has a source map that leads to its sources', () => {
  for (const file of built.filter((it) => /\.(js|mjs)$/.test(it))) {
    const name = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(file))?.[1];
    assert.ok(name, `${file} names no map`);
    const map = JSON.parse(read(join(dirname(file), name)));
    const sources = map.sources.filter((/** @type {string} */ source) => source.includes('/src/'));
    assert.ok(sources.length > 0);
    for (const source of sources) {
      const path = resolve(root, dirname(file), source);
      assert.ok(existsSync(path), `${source} does not exist`);
      const content = map.sourcesContent?.[map.sources.indexOf(source)];
      assert.equal(content, readFileSync(path, 'utf8'), `${source} in the map is not the file it names`);
    }
  }
});

test('an error in the drop-in is traced back to the right line of the sources', () => {
  const lines = read('dist/nutrient-widgets.min.js').split('\n');
  const map = new SourceMap(JSON.parse(read('dist/nutrient-widgets.min.js.map')));
  for (const [word, source] of [
    ['style sheets made by script do not work', 'src/base/warn.ts'],
    ['Call right away', 'src/locales/en/emergency-banner.ts'],
  ]) {
    const line = lines.findIndex((text) => text.includes(word));
    const entry = map.findEntry(line, lines[line].indexOf(word));
    assert.ok(entry.originalSource.endsWith(source), `${word}: ${entry.originalSource}`);
    const original = read(source)
      .split('\n')
      .slice(entry.originalLine - 2, entry.originalLine + 3)
      .join('\n');
    assert.match(original, new RegExp(word));
  }
});

test('nothing in the built files tells of the machine they were made on', () => {
  const tells = [root.replace(/\/$/, ''), homedir(), 'file://', 'localhost', '127.0.0.1'].filter(
    (it) => it.length > 1,
  );
  for (const file of built) {
    const text = read(file);
    for (const tell of tells) assert.ok(!text.includes(tell), `${file} contains ${tell}`);
    assert.doesNotMatch(text, /["'( ](?:\/(?:home|Users|root|work|tmp|builds?)\/|[A-Z]:\\\\)/, file);
  }
});

test('package-lock.json names no registry: an install takes the one that is configured', () => {
  const lock = read('package-lock.json');
  assert.doesNotMatch(lock, /"resolved":|registry\./);
  const packages = Object.entries(JSON.parse(lock).packages).filter(([path]) => path !== '');
  for (const [path, { integrity, link }] of packages) assert.ok(integrity || link, `${path} has no checksum`);
});

test('the package holds the built files, the licence and the README, and no tests', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  );
  const paths = files.map((/** @type {{ path: string }} */ file) => file.path);
  for (const file of [
    'LICENSE',
    'README.md',
    'package.json',
    'dist/nutrient-widgets.min.js',
    'dist/reserve.css',
  ]) {
    assert.ok(paths.includes(file), `${file} is missing`);
  }
  const others = paths.filter(
    (path) => !/^(dist\/|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/.test(path),
  );
  assert.deepEqual(others, []);
});
