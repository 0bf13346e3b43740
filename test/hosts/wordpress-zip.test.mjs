/** The zip of the WordPress plugin: what `npm run build` writes, as WordPress unpacks it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assets, filesOf, zip, zipped } from '../../demo/hosts/wordpress/make-zip.mjs';
import { pot, potText } from '../../demo/hosts/wordpress/make-pot.mjs';
import { whyMissing } from '../support/host-programs.mjs';

const plugin = new URL('../../demo/hosts/wordpress/nutrient-widgets/', import.meta.url);
const source = (/** @type {string} */ name) => readFileSync(new URL(name, plugin), 'utf8');
const files = new Map(filesOf());

test('the build wrote it, of what there is now', () => {
  assert.ok(readFileSync(zip).equals(zipped(filesOf())), 'run: npm run build');
});

test('it holds all that the plugin runs and names its licences, and nothing else', () => {
  const names = [...files.keys()].map((name) => name.replace(/^nutrient-widgets\//, ''));
  for (const name of [...assets.map((it) => `assets/${it}`), 'assets/THIRD-PARTY-LICENSES.txt', 'LICENSE'])
    assert.ok(names.includes(name), name);
  for (const name of [
    'nutrient-widgets.php',
    'uninstall.php',
    'readme.txt',
    'widgets.json',
    'block/block.json',
  ])
    assert.ok(names.includes(name), name);
  for (const [, name] of source('nutrient-widgets.php').matchAll(/require __DIR__ \. '\/([^']+)'/g))
    assert.ok(names.includes(name), name);
  for (const name of names) assert.match(name, /^[\w./-]+\.(?:php|js|json|css|txt|pot)$|^LICENSE$/);
});

test('the same files give the same zip', () => {
  assert.ok(zipped(filesOf()).equals(zipped(filesOf())));
});

test('the readme, the plugin and its package agree on version and needs', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const readme = source('readme.txt');
  const head = source('nutrient-widgets.php');
  const field = (/** @type {string} */ text, /** @type {string} */ name) =>
    new RegExp(`^[ *]*${name}:\\s*(.+)$`, 'm').exec(text)?.[1].trim();
  assert.equal(field(readme, 'Stable tag'), version);
  assert.equal(field(head, 'Version'), version);
  for (const name of ['Requires at least', 'Requires PHP', 'License'])
    assert.equal(field(readme, name), field(head, name), name);
  // The directory shows five tags at most, and 150 letters of the line below the head.
  assert.ok(field(readme, 'Tags').split(',').length <= 5);
  const [, short] = /\n\n([^\n=]+)\n\n== Description ==/.exec(readme);
  assert.ok(short.length <= 150, `${short.length}`);
  for (const title of [
    'Description',
    'Installation',
    'Frequently Asked Questions',
    'Screenshots',
    'Changelog',
  ])
    assert.ok(readme.includes(`== ${title} ==`), title);
});

test(
  'WordPress unpacks it whole, with what it has where PHP has no zip',
  { skip: whyMissing('wordpress') },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'nw-zip-'));
    try {
      const script = join(folder, 'unpack.php');
      writeFileSync(
        script,
        `<?php require '/usr/share/wordpress/wp-admin/includes/class-pclzip.php';
$zip = new PclZip( $argv[1] );
exit( $zip->extract( PCLZIP_OPT_PATH, $argv[2] ) ? 0 : $zip->errorInfo( true ) );`,
      );
      const ran = spawnSync(
        'php',
        ['-d', 'error_reporting=0', script, fileURLToPath(zip), join(folder, 'out')],
        { encoding: 'utf8' },
      );
      assert.equal(ran.status, 0, ran.stdout);
      const out = readdirSync(join(folder, 'out'), { recursive: true })
        .map(String)
        .filter((name) => statSync(join(folder, 'out', name)).isFile());
      assert.deepEqual(out.sort(), [...files.keys()].sort());
      for (const [name, bytes] of files)
        assert.ok(readFileSync(join(folder, 'out', name)).equals(bytes), name);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('all that the plugin says can be translated', () => {
  assert.equal(readFileSync(pot, 'utf8'), potText(), 'run: node demo/hosts/wordpress/make-pot.mjs');
  const names = [...files.keys()].filter((name) => /\.(?:php|js)$/.test(name) && !name.includes('/assets/'));
  const words = names.flatMap((name) =>
    [
      ...files
        .get(name)
        .toString()
        .matchAll(/_[_e]\(\s*'((?:[^'\\]|\\.)*)'/g),
    ].map(([, text]) => text),
  );
  assert.ok(words.length > 100);
  for (const text of words) assert.ok(potText().includes(JSON.stringify(text.replace(/\\(.)/g, '$1'))), text);
});
