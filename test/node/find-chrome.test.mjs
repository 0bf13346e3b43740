import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ensureChrome, findChrome } from '../support/find-chrome.mjs';

const directory = mkdtempSync(join(tmpdir(), 'find-chrome-'));
after(() => rmSync(directory, { recursive: true }));

/**
 * @param {string} name
 * @param {string} [script]
 */
function program(name, script = '') {
  const path = join(directory, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}`);
  chmodSync(path, 0o755);
  return path;
}

// Browsers on Windows and macOS are found in fixed places, which a test cannot empty.
const onlyPath = { skip: process.platform !== 'linux' && 'looks only in PATH on Linux' };

test('the browser named by CHROME_PATH is the one that is tested', onlyPath, () => {
  const named = program('named/my-browser');
  program('bin/chromium');
  assert.equal(findChrome({ CHROME_PATH: named, PATH: join(directory, 'bin') }), named);
});

test('a CHROME_PATH that cannot run is reported, not replaced by another browser', () => {
  const notExecutable = join(directory, 'notes.txt');
  writeFileSync(notExecutable, '', { mode: 0o644 });
  const wrong = [
    join(directory, 'missing'),
    directory,
    ...(process.platform === 'win32' ? [] : [notExecutable]),
  ];
  for (const path of wrong) {
    assert.throws(() => findChrome({ ...process.env, CHROME_PATH: path }), {
      message: `CHROME_PATH is set to "${path}", which is not a program that can be run.`,
    });
  }
});

test('an installed Chrome or Chromium is found without any setting', onlyPath, () => {
  const chromium = program('second/chromium');
  const PATH = `${join(directory, 'first')}:${join(directory, 'second')}`;
  assert.equal(findChrome({ PATH }), chromium);
  const chrome = program('second/google-chrome');
  assert.equal(findChrome({ PATH }), chrome);
});

test('without a browser, one sentence says what to install', onlyPath, () => {
  assert.throws(() => ensureChrome({ PATH: join(directory, 'nothing') }), /install one, or set CHROME_PATH/);
});

const onlyRoot = { skip: process.getuid?.() !== 0 && 'installs only as root' };

test(
  'in a bare Debian container the tests bring their own Chromium, without asking anything',
  onlyRoot,
  (t) => {
    t.mock.method(console, 'log', () => {}); // it would announce the install in the log of this run
    const log = join(directory, 'apt.log');
    const chromium = join(directory, 'apt', 'chromium');
    const script = `echo "$DEBIAN_FRONTEND $*" >> ${log}
    [ "$1" = install ] && : > ${chromium} && /bin/chmod +x ${chromium}`;
    program('apt/apt-get', script);
    assert.equal(ensureChrome({ PATH: join(directory, 'apt') }), chromium);
    assert.equal(readFileSync(log, 'utf8'), 'noninteractive update\nnoninteractive install -y chromium\n');
  },
);
