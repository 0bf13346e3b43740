/** The run itself: whatever keeps a test from telling us something must turn the run red. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, because the runner serves nothing from outside; in a directory that git and lint leave out.
mkdirSync(join(root, 'coverage'), { recursive: true });
const directory = mkdtempSync(join(root, 'coverage', 'run-'));

const FILES = {
  'passes.test.ts': `it('passes', () => {}); it.skip('skipped', () => {});`,
  'fails.test.ts': `it('fails', () => { throw new Error('as it should'); });`,
  'missing-import.test.ts': `import './not-there.js'; it('never runs', () => {});`,
  'syntax-error.test.ts': `it('never runs', () => {};`,
  'throws-on-load.test.ts': `it('never runs', () => {}); throw new Error('on load');`,
  'empty.test.ts': `describe('nothing in it', () => {});`,
  'hook-throws.test.ts': `before(() => { throw new Error('in the hook'); }); it('never runs', () => {});`,
  'after-throws.test.ts': `it('passes', () => {}); after(() => { throw new Error('in the last hook'); });`,
  'passes.test.mjs': `import test from 'node:test'; test('passes', () => {});`,
  'missing-import.test.mjs': `import './not-there.mjs';`,
  'empty.test.mjs': ``,
  'exits.test.mjs': `import test from 'node:test'; test('never runs', () => {}); process.exit(0);`,
  'after-throws.test.mjs': `import { after, describe, it } from 'node:test';
    describe('suite', () => { it('passes', () => {}); after(() => { throw new Error('in the last hook'); }); });`,
};

/** @param {string[]} names */
function npmTest(names) {
  const args = [
    'test/run.mjs',
    '--browser=chromium',
    ...names.map((name) => relative(root, join(directory, name))),
  ];
  // The variable marks children of the node test runner, and would make a runner inside one do nothing.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  return { status, output: stdout + stderr, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

before(() => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(directory, name), text);
});
after(() => rmSync(directory, { recursive: true }));

test('a test that could not run, or did not, is never taken for a passed one', () => {
  const { status, output, lastLine } = npmTest(Object.keys(FILES));
  for (const problem of [
    /❌ fails\n\s+Error: as it should/,
    /Problem in Chromium: \S+missing-import\.test\.ts: Could not import/,
    /Problem in Chromium: \S+syntax-error\.test\.ts: Could not import/,
    /Problem in Chromium: \S+throws-on-load\.test\.ts: Could not import/,
    /Problem in Chromium: \S+empty\.test\.ts: no test ran/,
    /Problem in Chromium: \S+hook-throws\.test\.ts: in the hook/,
    /Problem in Chromium: \S+after-throws\.test\.ts: in the last hook/,
    /Problem in Node: \S+empty\.test\.mjs: no test ran/,
    /Problem in Node: \S+exits\.test\.mjs: no test ran/,
    /✖ \S+missing-import\.test\.mjs/,
    /in the last hook/,
  ]) {
    assert.match(output, problem);
  }
  // Browser: six problems, the failed test and the one behind the hook; passed are the ones that did run: in passes,
  // after-throws and, before its error, throws-on-load. Node: four failed, two passed.
  assert.match(output, /Failed in Chromium: \S+fails\.test\.ts: fails\n/);
  assert.match(output, /Tests in Chromium: 3 passed, 8 failed, 1 skipped/);
  assert.match(output, /Tests in Node: 2 passed, 4 failed/);
  assert.equal(lastLine, '5 passed, 12 failed, 1 skipped');
  assert.equal(status, 1);
});

test('a run in which all went well ends with 0 and its count', () => {
  const { status, lastLine } = npmTest(['passes.test.ts', 'passes.test.mjs']);
  assert.equal(lastLine, '2 passed, 0 failed, 1 skipped');
  assert.equal(status, 0);
});

test('a misspelt file name is said to be one, and nothing else runs', () => {
  const { status, output } = npmTest(['passes.tset.ts']);
  assert.match(output, /passes\.tset\.ts is not a test file/);
  assert.equal(status, 1);
});
