import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isInstalled } from '../../support/install.mjs';

const root = mkdtempSync(join(tmpdir(), 'install-'));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'node_modules'));

const lit = { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' } };
const fsevents = { 'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true } };

/** @param {string} file */
const write = (file, packages) => writeFileSync(join(root, file), JSON.stringify({ packages }));

test('a fresh checkout is installed before anything else', () => {
  write('package-lock.json', { '': { name: 'x' }, ...lit, ...fsevents });
  assert.equal(isInstalled(root), false);
});

test('nothing is installed again when all is there, so both commands work without a network', () => {
  write('node_modules/.package-lock.json', lit); // fsevents is for macOS only
  assert.equal(isInstalled(root), true);
});

test('after a pull that changed a version or added a package, the install runs again', () => {
  write('node_modules/.package-lock.json', {
    'node_modules/lit': { version: '3.3.2', integrity: 'sha512-c' },
  });
  assert.equal(isInstalled(root), false);
  write('node_modules/.package-lock.json', {});
  assert.equal(isInstalled(root), false);
});
