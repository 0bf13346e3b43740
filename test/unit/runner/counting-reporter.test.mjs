import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { countingReporter } from '../../support/counting-reporter.mjs';

const root = mkdtempSync(join(tmpdir(), 'counting-reporter-'));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'src'));
for (const name of ['model.ts', 'half.ts', 'idle.ts']) writeFileSync(join(root, 'src', name), '');

/** @param {{ lines: string[], branch: number[] }} file what istanbul says of one source file */
const covered = ({ lines, branch }) => ({
  getUncoveredLines: () => lines,
  b: { 0: branch },
  branchMap: { 0: { loc: { start: { line: 7 } } } },
});

/**
 * @param {Record<string, { lines: string[], branch: number[] }>} files
 * @param {number} lines percent
 * @param {string[]} fullyCovered
 */
function resultsOf(files, lines, fullyCovered) {
  const file = join(root, 'results.json');
  const reporter = countingReporter({ file, root, fullyCovered });
  reporter.start({ config: { coverageConfig: { threshold: { lines: 95, branches: 90 } } } });
  const summary = { lines: { pct: lines }, statements: { pct: lines }, branches: { pct: 91 } };
  const coverageMap = {
    files: () => Object.keys(files).map((name) => join(root, name)),
    fileCoverageFor: (path) => covered(files[path.slice(root.length + 1).replaceAll('\\', '/')]),
  };
  reporter.onTestRunFinished({ sessions: [], testCoverage: { summary, coverageMap } });
  return JSON.parse(readFileSync(file, 'utf8'));
}

const full = { lines: [], branch: [3] };

test('the run fails when too little of the source is tested', () => {
  const { problems } = resultsOf({ 'src/model.ts': full }, 94.9, []);
  assert.deepEqual(problems, ['coverage: 94.9 % of lines, at least 95 % wanted']);
  assert.deepEqual(resultsOf({ 'src/model.ts': full }, 95, []).problems, []);
});

test('a calculation with one line or branch no test reaches is named, with the line', () => {
  const files = { 'src/model.ts': full, 'src/half.ts': { lines: ['3', '4'], branch: [1, 0] } };
  const { problems } = resultsOf(files, 99, ['src/model.ts', 'src/half.ts']);
  assert.deepEqual(problems, [
    'coverage: src/half.ts must be covered in full; lines or branches not reached: 3, 4, 7',
  ]);
});

test('a calculation no test loads, or that was renamed, does not slip out of the rule', () => {
  const { problems } = resultsOf({ 'src/model.ts': full }, 99, ['src/idle.ts', 'src/gone.ts']);
  assert.deepEqual(problems, [
    'coverage: src/idle.ts is not loaded by any browser test',
    'coverage: src/gone.ts does not exist, but web-test-runner.config.mjs names it',
  ]);
});

test('source files outside the figures are named', () => {
  const { notes } = resultsOf({ 'src/model.ts': full, 'src/half.ts': full }, 99, []);
  assert.match(notes.at(-1), /^Not loaded by any browser test: src.idle\.ts$/);
});
