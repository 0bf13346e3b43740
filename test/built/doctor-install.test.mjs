/** The package as somebody installs it: what comes along, and the command in it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'site-'));
after(() => rmSync(site, { recursive: true }));

/** @param {string} cwd @param {string[]} args */
const npm = (cwd, ...args) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

before(() => {
  const [{ filename }] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', site),
  );
  writeFileSync(join(site, 'package.json'), '{ "private": true }');
  npm(site, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`);
});

test('an install brings Lit and nothing else', () => {
  const lock = JSON.parse(readFileSync(join(site, 'node_modules/.package-lock.json'), 'utf8'));
  const names = Object.keys(lock.packages).map((path) => path.replace('node_modules/', ''));
  const ofLit =
    /^(?:lit|lit-html|lit-element|@lit\/reactive-element|@lit-labs\/ssr-dom-shim|@types\/trusted-types)$/;
  assert.deepEqual(
    names.filter((name) => !ofLit.test(name)),
    ['nutrient-widgets'],
  );
});

test('npx nutrient-widgets doctor finds a slip there', () => {
  writeFileSync(join(site, 'page.html'), '<div>\n<intake-table agee="34">Text</intake-table></div>\n');
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--offline', 'nutrient-widgets', 'doctor', 'page.html'],
    {
      cwd: site,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  assert.equal(stderr, '');
  assert.match(
    stdout,
    /^page\.html:2:15: agee is no attribute of <intake-table>\.\n[^]*\n1 finding in 1 file\.\n$/,
  );
  assert.equal(status, 1);
});

test('the command is one file, and small', () => {
  const dist = join(site, 'node_modules/nutrient-widgets/dist');
  const files = readdirSync(dist, { recursive: true }).map(String);
  assert.deepEqual(
    files.filter((file) => /\bcli\b|doctor/.test(file)),
    ['nutrient-widgets-cli.mjs', 'nutrient-widgets-cli.mjs.map'],
  );
  const code = readFileSync(join(dist, 'nutrient-widgets-cli.mjs'));
  const imported = [...code.toString().matchAll(/\bfrom\s?["']([^"']+)["']/g)].map(([, name]) => name);
  assert.ok(imported.includes('lit'));
  assert.deepEqual(
    imported.filter((name) => !/^(?:node:|lit(?:$|\/))/.test(name)),
    [],
  );
  // The audit reads figures.json: what makes it is no part of the command.
  const { sources } = JSON.parse(readFileSync(join(dist, 'nutrient-widgets-cli.mjs.map'), 'utf8'));
  assert.deepEqual(
    sources.filter((/** @type {string} */ it) => /\/src\/cli\/register\/(?!read\.ts)/.test(it)),
    [],
  );
  // Half of it are the parsers with their lists of named characters. The rest grows with what the widgets say: the doctor
  // asks their own classes what they allow and show, and those bring their words, figures and sources along.
  assert.ok(gzipSync(code, { level: 9 }).length < 210_000, `${gzipSync(code).length}`);
  if (process.platform !== 'win32')
    assert.ok(statSync(join(site, 'node_modules/.bin/nutrient-widgets')).mode & 0o100);
});

test('whoever made what is in the command is named with their licence', () => {
  const dist = join(site, 'node_modules/nutrient-widgets/dist');
  const licences = readFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  const { sources } = JSON.parse(readFileSync(join(dist, 'nutrient-widgets-cli.mjs.map'), 'utf8'));
  const inside = new Set(
    sources.flatMap((/** @type {string} */ it) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(it)?.[1] ?? []),
  );
  for (const name of ['parse5', 'micromark', 'magic-string', 'vfile-location', 'fastest-levenshtein']) {
    assert.ok(inside.has(name), name);
  }
  assert.ok(!inside.has('lit'));
  for (const name of inside) assert.ok(licences.includes(`Name: ${name}\n`), name);
});
