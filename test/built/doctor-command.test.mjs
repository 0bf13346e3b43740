/** The doctor as it is called: what it reads, how it ends, and files that were made to break it. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { command, file, fine, folder, run, slip } from '../support/doctor-command.mjs';
import { fromSource } from '../support/from-source.mjs';

const { Examiner } = await fromSource('src/cli/examiner.ts');
const { doctor: words } = await fromSource('src/locales/en/doctor.ts');
const { readingGrade, sentencesOf } = await fromSource('test/support/reading-grade.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a slip is told with its file, line and column, the reason, and a line to paste', async () => {
  file('slip.html', slip);
  const { code, out, err } = await run(['doctor', 'slip.html']);
  assert.equal(code, 1);
  assert.equal(err, '');
  assert.equal(
    out,
    [
      'slip.html:2:15: agee is no attribute of <intake-table>.',
      '    why: The widget does not read it.',
      '    fix: <intake-table age="34">',
      '1 finding in 1 file.',
      '',
    ].join('\n'),
  );
});

test('a clean page ends with 0, so that a build goes on', async () => {
  file('fine.html', fine);
  assert.deepEqual(await run(['doctor', 'fine.html']), {
    code: 0,
    out: 'Nothing found in 1 file.\n',
    err: '',
  });
});

test('what cannot be looked at ends with 2, so that a build does not take it for clean', async () => {
  mkdirSync(join(folder, 'nothing'));
  for (const [args, sentence] of [
    [['missing.html'], 'missing.html does not exist.'],
    [['nothing'], 'nothing holds no page that it could read.'],
    [['--fast'], '--fast is no option.'],
    [['/dev/null'], '/dev/null is neither a file nor a folder.'],
  ]) {
    const { code, err } = await run(['doctor', ...args]);
    assert.equal(code, 2, err);
    assert.ok(err.startsWith(sentence), err);
  }
  assert.equal((await run([])).code, 2);
  assert.equal((await run(['docter'])).code, 2);
});

test('a missing file does not keep findings in the others from being told', async () => {
  file('slip.html', slip);
  const { code, out } = await run(['doctor', 'missing.html', 'slip.html']);
  assert.equal(code, 2);
  assert.match(out, /^slip\.html:2:15/);
});

test('help is there, and the version', async () => {
  for (const args of [['doctor', '--help'], ['--help'], ['doctor', '-h'], ['-h']]) {
    const { code, out } = await run(args);
    assert.equal(code, 0);
    assert.match(out, /npx nutrient-widgets doctor/);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const args of [['doctor', '--version'], ['--version']]) {
    assert.deepEqual(await run(args), { code: 0, out: `${version}\n`, err: '' });
  }
});

test('an option that is misspelt, or has a value, is named and nothing is looked at', async () => {
  file('slip.html', slip);
  for (const option of ['--fast', '-x', '--hel', '--html=yes']) {
    const { code, out, err } = await run(['doctor', option, 'slip.html']);
    assert.deepEqual([code, out], [2, '']);
    assert.ok(err.startsWith(`${option.split('=')[0]} is no option`), err);
  }
  file('--fast', slip);
  assert.equal((await run(['doctor', '--', '--fast'])).code, 1);
});

test('what is piped in is read, as HTML, as Markdown or as a component', async () => {
  const block = '<div><intake-table><i slot="fallback">a</i><p slot="fallback">b</p></intake-table></div>';
  for (const [args, input, code] of [
    [[], slip, 1],
    [['-'], slip, 1],
    [['-'], fine, 0],
    [['-'], '', 0],
    [['-'], block, 1],
    [['--html', '-'], block, 0],
    [['-'], `<!doctype html>\n${block}`, 0],
    [['--markdown'], `<!doctype html>\n${block}`, 1],
    [['--jsx'], 'const a = <intake-tabel />;', 1],
    [['--jsx'], 'const a = "<intake-tabel>";', 0],
    [['--vue'], '<template><intake-tabel /></template>', 1],
    [['--svelte'], '<script>"<intake-tabel>"</script>', 0],
    [['--astro'], '---\n"<intake-tabel>"\n---\n', 0],
  ]) {
    assert.equal((await run(['doctor', ...args], input)).code, code, `${args}: ${input}`);
  }
});

test('a folder is read in order, without what others put there, and a loop of links ends', async () => {
  for (const name of ['b.md', 'a/c.mdx', 'a.HTM', 'd.markdown']) file(`site/${name}`, slip);
  for (const name of ['e.jsx', 'f.tsx']) file(`site/${name}`, `const a = ${slip};`);
  for (const name of ['g.svelte', 'h.astro']) file(`site/${name}`, slip);
  file('site/i.vue', `<template>${slip}</template>`);
  for (const name of ['node_modules/x.html', '.git/x.md', 'a/dist/x.md', 'notes.txt', 'x.js']) {
    file(`site/${name}`, slip);
  }
  symlinkSync(join(folder, 'site'), join(folder, 'site/a/again'));
  symlinkSync(join(folder, 'gone.md'), join(folder, 'site/gone.md'));
  const { code, out, err } = await run(['doctor', 'site']);
  assert.equal(code, 1);
  assert.equal(err, '');
  assert.deepEqual(out.match(/^site[^:]*/gm), [
    join('site', 'a', 'c.mdx'),
    join('site', 'a.HTM'),
    join('site', 'b.md'),
    join('site', 'd.markdown'),
    join('site', 'e.jsx'),
    join('site', 'f.tsx'),
    join('site', 'g.svelte'),
    join('site', 'h.astro'),
    join('site', 'i.vue'),
  ]);
});

test('pictures, huge files and one endless line are left out with a word', async () => {
  file('odd/a.html', Buffer.from([0x3c, 0x70, 0x00, 0xff]));
  file('odd/b.md', `<p>${'x'.repeat(100_000_000)}`);
  file('odd/c.html', fine);
  const { code, out, err } = await run(['doctor', 'odd']);
  assert.equal(code, 2);
  assert.equal(out, 'Nothing found in 1 file. Left out: 2 files.\n');
  assert.match(
    err,
    /a\.html was left out: it is not text, or not in UTF-8\.\n.*b\.md was left out: it is larger than 2 MB\.\n/,
  );
  assert.equal((await run(['doctor', 'odd/a.html'])).code, 2);
  assert.equal((await run(['doctor'], Buffer.alloc(5_000_000, 'a'))).code, 2);
});

test('a file in another encoding is still looked at', async () => {
  file('latin.html', Buffer.concat([Buffer.from([0xe9, 0xfe, 0xff]), Buffer.from(slip)]));
  const { code, out } = await run(['doctor', 'latin.html']);
  assert.equal(code, 1);
  assert.match(out, /^latin\.html:2:15/);
});

test('nothing in a page is run, and nobody is asked', async () => {
  const mark = join(folder, 'mark');
  const url = 'http://127.0.0.1:9/x.js';
  const text = `<script>require('fs').writeFileSync('${mark}','')</script><script type="module" src="${url}"></script>${fine}`;
  assert.equal((await run(['doctor', '--html'], text)).code, 0);
  assert.throws(() => readFileSync(mark));
});

test('a page that was made to keep a parser busy ends, and the next one is looked at', async () => {
  const examiner = new Examiner(2, pathToFileURL(command));
  try {
    for (const text of [
      '<div>',
      '> ',
      '<intake-table>',
      '[a](',
      '*a ',
      '&lt;intake-table',
      '`',
      '{/*',
      '<a ',
    ]) {
      const format = text.startsWith('{') ? 'mdx' : 'markdown';
      await isBounded(text, format, 200_000);
    }
    for (const text of [
      '<a {',
      '<a>{',
      '<a b={<',
      '`${',
      '</a>',
      '<>',
      '{',
      '<p><i>',
      '{{',
      "'",
      '/',
      '<T>(',
    ]) {
      for (const format of ['jsx', 'vue', 'svelte', 'astro']) await isBounded(text, format);
    }
  } finally {
    await examiner.close();
  }
  /** @param {string} text @param {string} format */
  async function isBounded(text, format, length = 50_000) {
    const since = Date.now();
    const before = format === 'vue' ? '<template>' : '';
    const result = await examiner.examine(before + text.repeat(length / text.length), format);
    assert.ok(Date.now() - since < 10_000, text);
    assert.ok(typeof result === 'string' || result.length < 30_000, text);
    assert.equal((await examiner.examine(slip, 'html')).length, 1, `after ${text}`);
  }
});

test('the words of the doctor are short and plain', () => {
  for (const { what, why } of Object.values(words.findings)) {
    for (const sentence of `${what} ${why}`.split(/(?<=[.?!])\s+/)) {
      assert.ok(sentence.split(' ').length <= 20, sentence);
      assert.match(sentence, /[.?]$/);
    }
  }
  const lines = Object.values(words.findings).flatMap(({ what, why }) => sentencesOf(`${what} ${why}`));
  assert.ok(readingGrade(lines) <= 8, `grade ${readingGrade(lines)}`);
});

test('the pages and the README of this project have no slip but the one that a demo page shows on purpose', async () => {
  const paths = ['demo', 'README.md', 'CHANGELOG.md'].map((name) => join(root, name));
  const { out, err } = await run(['doctor', ...paths]);
  assert.equal(err, '');
  const found = out.split('\n').filter((line) => /:\d+:\d+: /.test(line));
  assert.equal(found.length, 1, out);
  assert.match(found[0], /emergency-banner\.html:\d+:\d+: region="Atlantis"/);
});
