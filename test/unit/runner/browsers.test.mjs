import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ensureEngines, enginesIn, enginesInWords } from '../../support/browsers/engines.mjs';
import { findChrome, findFirefox, findWebKit } from '../../support/browsers/find.mjs';
import { ensurePrograms, isThere, PROGRAMS, programsInWords } from '../../support/host-programs.mjs';

const directory = mkdtempSync(join(tmpdir(), 'browsers-'));
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

test('the browser named by a variable is the one that is tested', onlyPath, () => {
  const named = program('named/my-browser');
  program('bin/chromium');
  program('bin/firefox');
  const PATH = join(directory, 'bin');
  assert.equal(findChrome({ CHROME_PATH: named, PATH }), named);
  assert.equal(findFirefox({ FIREFOX_PATH: named, PATH }), named);
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

test('Firefox is found without any setting, also where it is the one for the long term', onlyPath, () => {
  const esr = program('esr/firefox-esr');
  assert.equal(findFirefox({ PATH: join(directory, 'esr') }), esr);
});

test('WebKit counts only with all it needs: itself, its driver and a display', onlyPath, () => {
  const env = { WEBKIT_PATH: program('webkit/MiniBrowser'), PATH: join(directory, 'webkit') };
  const driver = program('webkit/WebKitWebDriver');
  assert.equal(findWebKit(env), undefined);
  const display = program('webkit/Xvfb');
  assert.deepEqual(findWebKit(env), { browser: env.WEBKIT_PATH, driver, display });
});

test('without a browser, one sentence says what to install', onlyPath, () => {
  assert.throws(() => ensureEngines(undefined, { PATH: join(directory, 'nothing') }), {
    message: /need Chromium \(apt-get install chromium\): install it, or set CHROME_PATH/,
  });
});

test('a misspelt browser is said to be one, and no list means no choice', () => {
  assert.throws(
    () => enginesIn('firefux'),
    /"firefux" is no browser of these tests: chromium, firefox, webkit/,
  );
  assert.deepEqual(enginesIn('webkit,chromium'), ['chromium', 'webkit']);
  assert.equal(enginesIn(''), undefined);
});

test('the run says which browsers it tested, and what to install for the others', onlyPath, () => {
  program('two/chromium', 'echo "Chromium 156.0.1.2 built on Debian"');
  program('two/firefox', 'echo "Mozilla Firefox 153.7.0esr"');
  const env = { PATH: join(directory, 'two') };
  const engines = ensureEngines(undefined, env);
  assert.deepEqual(engines.found, ['chromium', 'firefox']);
  assert.equal(
    enginesInWords(engines, env),
    'Browsers: Chromium 156, Firefox 153; not found: WebKit (apt-get install webkit2gtk-driver xvfb)',
  );
});

test('a browser that was asked for by name and is missing stops the run', onlyPath, () => {
  const env = { PATH: join(directory, 'two') };
  assert.throws(
    () => ensureEngines(['webkit'], env),
    /need WebKit \(apt-get install webkit2gtk-driver xvfb\)/,
  );
});

test('where CI is set, no browser is left out quietly', onlyPath, () => {
  const env = { PATH: join(directory, 'two'), CI: 'true' };
  assert.throws(() => ensureEngines(undefined, env), /need WebKit/);
});

const onlyRoot = { skip: process.getuid?.() !== 0 && 'installs only as root' };

test(
  'in a bare Debian container the tests bring their own browsers, without asking anything',
  onlyRoot,
  (t) => {
    t.mock.method(console, 'log', () => {}); // it would announce the install in the log of this run
    const log = join(directory, 'apt.log');
    const bin = join(directory, 'apt');
    const script = `echo "$DEBIAN_FRONTEND $*" >> ${log}
    [ "$1" = install ] || exit 0
    for name in chromium firefox-esr WebKitWebDriver Xvfb; do
      : > ${bin}/$name && /bin/chmod +x ${bin}/$name
    done`;
    program('apt/apt-get', script);
    const env = { PATH: bin, WEBKIT_PATH: program('webkit/MiniBrowser') };
    assert.deepEqual(ensureEngines(['chromium'], env).found, ['chromium']);
    const found = ['chromium', 'firefox', 'webkit'];
    for (const name of ['firefox-esr', 'chromium']) rmSync(join(bin, name));
    assert.deepEqual(ensureEngines(undefined, { ...env, CI: 'true' }).found, found);
    assert.equal(
      readFileSync(log, 'utf8'),
      'noninteractive update\nnoninteractive install -y chromium\n' +
        'noninteractive update\nnoninteractive install -y chromium firefox-esr\n',
    );
  },
);

test('the run says which hosts it built pages with, and what to install for the others', onlyPath, () => {
  program('hosts/hugo');
  const env = { PATH: join(directory, 'hosts') };
  assert.match(programsInWords(env), /^Hosts: Hugo\b/);
  assert.match(programsInWords(env), /; not found: .*\bkramdown \(apt-get install kramdown\)/);
  assert.equal(isThere(PROGRAMS.hugo, env), true);
  assert.equal(
    isThere(PROGRAMS.wordpress, env),
    false,
    'files without the programs that run them are not enough',
  );
});

test('hosts are installed where CI is set, and never on somebody’s own machine', onlyRoot, (t) => {
  t.mock.method(console, 'log', () => {});
  const log = join(directory, 'apt-hosts.log');
  program('apt-hosts/apt-get', `echo "$*" >> ${log}`);
  const env = { PATH: join(directory, 'apt-hosts') };
  ensurePrograms(env);
  assert.equal(existsSync(log), false);
  ensurePrograms({ ...env, CI: 'true' });
  assert.match(readFileSync(log, 'utf8'), /\ninstall -y --no-install-recommends .*\bhugo\b.*\bwordpress\b/);
});
