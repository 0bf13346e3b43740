/** Which tests a run is for: none may be left out without a word. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { TIERS, leftOutInWords, plan, runsInNode, testFiles, tierNames } from '../../support/tiers.mjs';

const root = mkdtempSync(join(tmpdir(), 'tiers-'));
after(() => rmSync(root, { recursive: true }));

/** @param {string} path */
function write(path) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
}

const files = [
  'test/access/a.test.ts',
  'test/built/size.test.mjs',
  'test/hosts/blog.test.mjs',
  'test/hosts/blog.test.ts',
  'test/look/a.test.ts',
  'test/risks/a.test.ts',
  'test/unit/model/a.test.ts',
  'test/widgets/a/use.test.ts',
];
for (const file of [...files, 'test/support/tool.mjs', 'test/widgets/a/a.ts']) write(file);

const newcomer = {};
const robot = { CI: 'true' };

test('where CI is set everything runs, and elsewhere what a change breaks first', () => {
  assert.deepEqual(plan(root, [], robot).files, files);
  assert.deepEqual(plan(root, [], robot).tiers, tierNames);
  const here = plan(root, [], newcomer);
  assert.deepEqual(here.tiers, ['unit', 'built', 'widgets']);
  assert.deepEqual(here.files, [files[1], files[6], files[7]]);
  assert.equal(here.whole, true);
});

test('a tier, a folder or a file can be had by its name', () => {
  assert.deepEqual(plan(root, ['access', 'look'], newcomer).files, [files[0], files[4]]);
  assert.deepEqual(plan(root, ['test/hosts'], newcomer).files, [files[2], files[3]]);
  assert.deepEqual(plan(root, ['test/widgets/a/', 'built'], newcomer).files, [files[1], files[7]]);
  assert.deepEqual(plan(root, ['test/risks/a.test.ts', './test/risks'], newcomer).files, [files[5]]);
  assert.equal(plan(root, ['look'], newcomer).whole, false);
});

test('browsers are chosen by an option or a variable', () => {
  assert.deepEqual(plan(root, ['look', '--browser=firefox'], newcomer).engines, ['firefox']);
  assert.deepEqual(plan(root, ['look'], { BROWSERS: 'webkit' }).engines, ['webkit']);
  assert.equal(plan(root, ['look'], newcomer).engines, undefined);
  assert.throws(() => plan(root, ['--browser=opera'], newcomer), /"opera" is no browser/);
});

test('what is misspelt is said to be, and nothing runs', () => {
  for (const name of ['acess', 'test/widgets/b', 'test/support', 'test/risks/a.tset.ts'])
    assert.throws(() => plan(root, [name], newcomer), new RegExp(`${name} is not a test file`));
  assert.throws(() => plan(root, ['--browsers=firefox'], newcomer), /--browsers=firefox is no option/);
});

test('Node runs the unit tests and whatever is plain JavaScript, a browser the rest', () => {
  assert.deepEqual(files.filter(runsInNode), [files[1], files[2], files[6]]);
});

test('what was left out is said, with how to have it', () => {
  const words = leftOutInWords(['unit', 'built', 'widgets'], ['chromium']);
  for (const name of ['access', 'look', 'risks', 'hosts'])
    assert.match(words, new RegExp(`npm test -- ${name} +${TIERS[name].what}`));
  assert.match(words, /npm test -- look --browser=firefox/);
  assert.match(words, /CI=true npm test/);
  assert.equal(leftOutInWords(tierNames, ['chromium', 'firefox', 'webkit']), '');
});

test('a test file that lies in no tier stops the run: nothing would ever run it', () => {
  write('test/lost.test.ts');
  write('test/loook/b.test.mjs');
  assert.throws(() => testFiles(root), /test\/lost\.test\.ts, test\/loook\/b\.test\.mjs|in no tier/);
  assert.throws(() => plan(root, ['look'], newcomer), /in no tier of tests/);
});
