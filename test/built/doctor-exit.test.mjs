/** How the doctor ends where it could not look, or was not heard, and that nothing it prints can fool who reads it. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command, file, fine, folder, run, slip } from '../support/doctor-command.mjs';

const isWindows = process.platform === 'win32';

/** A folder with this, a page with a slip before it and one after it. @param {string} name */
function withSlips(name) {
  file(`${name}/a.html`, slip);
  file(`${name}/z.html`, slip);
  return join(folder, name);
}

/**
 * The others are looked at, the odd one is named, and the end is 2.
 * @param {string} name of the folder
 * @param {RegExp} sentence
 */
async function endsWith2(name, sentence) {
  const { code, out, err } = await run(['doctor', name]);
  assert.equal(code, 2, err);
  assert.match(err, sentence);
  assert.match(out, /a\.html:2:15: [^]*z\.html:2:15: [^]*2 findings in 2 files\. Left out: 1 file\.\n$/);
}

test('a file in UTF-16 in a folder ends with 2: no word of it was read', async () => {
  for (const [name, content] of Object.entries({
    little: Buffer.from(`\uFEFF${slip}`, 'utf16le'),
    big: Buffer.from(`\uFEFF${slip}`, 'utf16le').swap16(),
    onlyChinese: Buffer.from('\uFEFF\u6211\u6211', 'utf16le'),
  })) {
    withSlips(name);
    file(`${name}/odd.html`, content);
    await endsWith2(name, /odd\.html was left out: it is in UTF-16\. Save it as UTF-8\.\n$/);
    assert.equal((await run(['doctor'], content)).code, 2);
  }
  file('unmarked/odd.html', Buffer.from(fine, 'utf16le'));
  assert.equal((await run(['doctor', 'unmarked'])).code, 2);
});

test('a picture that is called a page, a page that is too large, and a template in Pug end with 2', async () => {
  for (const [name, odd, content, sentence] of /** @type {const} */ ([
    ['picture', 'odd.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /it is not text/],
    ['large', 'odd.md', 'x'.repeat(2_000_001), /it is larger than 2 MB/],
    ['pug', 'odd.vue', '<template lang="pug">\nintake-tabel\n</template>', /its template is not in HTML/],
  ])) {
    withSlips(name);
    file(`${name}/${odd}`, content);
    await endsWith2(name, sentence);
  }
});

test('a page in a folder that cannot be read ends with 2', { skip: isWindows }, async () => {
  symlinkSync('odd.html', join(withSlips('loop'), 'odd.html'));
  await endsWith2('loop', /odd\.html cannot be read\.\n$/);
  execFileSync('mkfifo', [join(withSlips('pipe'), 'odd.html')]);
  await endsWith2('pipe', /odd\.html is neither a file nor a folder\.\n$/);
});

test('a page that takes too long ends with 2, and the others are looked at', async () => {
  withSlips('slow');
  // What Markdown needs for this grows with its square.
  file('slow/odd.md', '> '.repeat(900_000));
  await endsWith2(
    'slow',
    /odd\.md was left out: (reading it took longer than 10 seconds|it could not be understood)\.\n$/,
  );
});

test(
  'a file or folder whose name is no UTF-8 is named, and ends with 2',
  { skip: process.platform !== 'linux' },
  async () => {
    for (const [name, odd] of /** @type {const} */ ([
      ['latin', 'od\xe9.html'],
      ['latin-folder', 'od\xe9'],
    ])) {
      const path = Buffer.from(`${withSlips(name)}/${odd}`, 'latin1');
      if (odd.endsWith('html')) writeFileSync(path, slip);
      else mkdirSync(path);
      await endsWith2(name, /od\\xE9(\.html)? was left out: its name is not UTF-8\.\n$/);
    }
    // What would not have been read anyway is no loss.
    file('latin-picture/a.html', fine);
    writeFileSync(Buffer.from(`${join(folder, 'latin-picture')}/od\xe9.png`, 'latin1'), '');
    assert.equal((await run(['doctor', 'latin-picture'])).code, 0);
  },
);

/** @param {string} text of many findings, more than a pipe holds */
const many = (text) => text.repeat(4000);

test('output that is closed early ends with 2: a build takes nothing unheard for clean', async () => {
  file('many.html', many(slip));
  const child = spawn(process.execPath, [command, 'doctor', 'many.html'], { cwd: folder });
  child.stdout.once('data', () => child.stdout.destroy());
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 2);
});

test(
  'a full disk ends with 2, for findings, for a clean page and for the help',
  { skip: !existsSync('/dev/full') },
  () => {
    file('fine.html', fine);
    file('slip.html', slip);
    for (const args of [
      ['doctor', 'fine.html'],
      ['doctor', 'slip.html'],
      ['doctor', '--help'],
      ['--version'],
    ]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd: folder,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stderr, 'The output could not be written.\n');
    }
  },
);

test('what nobody sees, or would steer a terminal, is shown as a code, in sentences, fixes and names', async () => {
  const signs = {
    '\u202E': 'U+202E',
    '\u2066': 'U+2066',
    '\u200B': 'U+200B',
    '\u200D': 'U+200D',
    '\u00AD': 'U+00AD',
    '\u00A0': 'U+00A0',
    '\u3164': 'U+3164',
    '\u{E0041}': 'U+E0041',
    '\u2028': 'U+2028',
    '\uFEFF': 'U+FEFF',
    '\u001B[2J': 'U+001B[2J',
    '\u0007': 'U+0007',
    '\u009B': 'U+009B',
  };
  for (const [sign, code] of Object.entries(signs)) {
    const { out } = await run(
      ['doctor', '--html'],
      `<div><intake-table sex="a${sign}b" heading="a${sign}b" agee="3">Text</intake-table></div>`,
    );
    assert.ok(out.includes(`sex="a${code}b" is not understood`), out);
    const entity = `&#x${code.slice(2).replace(/^0+/, '').replace('[2J', ';[2J')}${code.endsWith('[2J') ? '' : ';'}`;
    assert.ok(out.includes(`fix: <intake-table heading="a${entity}b" age="3">`), out);
    assert.ok(!out.includes(sign), code);
  }
  const name = 'a\u202Elmth.html';
  file(name, slip);
  assert.match((await run(['doctor', name])).out, /^aU\+202Elmth\.html:2:15: /);
  assert.match((await run(['doctor', 'gone\u202E.html'])).err, /^goneU\+202E\.html does not exist/);
  assert.match((await run(['do\u202Ector'])).err, /^doU\+202Ector is no command/);
});
