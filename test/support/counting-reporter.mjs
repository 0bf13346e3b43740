/**
 * A reporter for @web/test-runner that writes what happened as JSON, for test/run.mjs to add up. It counts what the
 * built-in totals leave out: files that did not load, sessions that broke, files without a test, and coverage.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { problems: string[], notes: string[], failures: string[], files: Record<string, number> }} Results
 *   `problems` are failures that are not tests, `failures` names the tests, `files` says how many tests each file had
 */

/**
 * Every test of a suite with its full title.
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {string[]} [path]
 * @returns {{ title: string, outcome: keyof Counts }[]}
 */
function testsIn(suite, path = []) {
  const own = (suite?.tests ?? []).map(({ name, skipped, passed }) => ({
    title: [...path, name].join(' > '),
    outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
  }));
  const inner = (suite?.suites ?? []).flatMap((it) => testsIn(it, [...path, it.name]));
  return [...own, ...inner];
}

/**
 * One line on the tests that were left out, by the reason in their titles (abilities.ts).
 * @param {string[]} titles
 */
function skipsInWords(titles) {
  /** @type {Map<string, number>} */
  const reasons = new Map();
  for (const title of titles) {
    const reason = /\[skipped: (.*)\]$/.exec(title)?.[1] ?? 'no reason given';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return `Skipped: ${[...reasons].map(([reason, times]) => `${times} × ${reason}`).join('; ')}`;
}

/**
 * What is wrong with a file's session apart from failed tests: it did not load, a hook threw, the page went away.
 * @param {import('@web/test-runner').TestSession} session
 * @param {Counts} counts
 */
function sessionProblem(session, { passed, failed, skipped }) {
  const error = session.errors?.[0];
  if (error) return error.message.split('\n')[0];
  if (passed + failed + skipped === 0) return 'no test ran';
  if (!session.passed && failed === 0) return 'the session failed, though no test did';
  return undefined;
}

/**
 * @param {import('@web/test-runner').TestCoverage} coverage
 * @param {Partial<Record<string, number>>} threshold
 */
function belowThreshold({ summary }, threshold) {
  return Object.entries(threshold)
    .filter(([kind, minimum]) => summary[kind].pct < minimum)
    .map(([kind, minimum]) => `coverage: ${summary[kind].pct} % of ${kind}, at least ${minimum} % wanted`);
}

/**
 * @param {string} name path from the project's root
 * @param {string} path
 * @param {import('@web/test-runner').TestCoverage} coverage
 */
function notFullyCovered(name, path, { coverageMap }) {
  if (!existsSync(path)) return `coverage: ${name} does not exist, but web-test-runner.config.mjs names it`;
  if (!coverageMap.files().includes(path)) return `coverage: ${name} is not loaded by any browser test`;
  const file = coverageMap.fileCoverageFor(path);
  const branches = Object.keys(file.b).filter((id) => file.b[id].includes(0));
  const lines = [
    ...file.getUncoveredLines().map(Number),
    ...branches.map((id) => file.branchMap[id].loc.start.line),
  ];
  if (lines.length === 0) return undefined;
  const unique = [...new Set(lines)].sort((a, b) => a - b);
  return `coverage: ${name} must be covered in full; lines or branches not reached: ${unique.join(', ')}`;
}

/**
 * @param {string} root
 * @param {import('@web/test-runner').TestCoverage} coverage
 */
function notLoaded(root, { coverageMap }) {
  const loaded = new Set(coverageMap.files());
  return readdirSync(join(root, 'src'), { recursive: true })
    .filter(
      (path) => path.endsWith('.ts') && !path.startsWith(`cli${sep}`) && !loaded.has(join(root, 'src', path)),
    )
    .map((path) => join('src', path));
}

/**
 * @param {object} options
 * @param {string | undefined} options.file where to write; nothing is written without it
 * @param {string} options.root
 * @param {string[]} options.fullyCovered paths from the root that must have every line and branch covered
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter({ file, root, fullyCovered }) {
  /** @type {Partial<Record<string, number>>} */
  let threshold = {};
  return {
    start({ config }) {
      threshold = config.coverageConfig?.threshold ?? {};
    },
    onTestRunFinished({ sessions, testCoverage }) {
      if (!file) return;
      /** @type {Results} */
      const results = { passed: 0, failed: 0, skipped: 0, problems: [], notes: [], failures: [], files: {} };
      /** @type {string[]} */
      const skips = [];
      for (const session of sessions) {
        const file = relative(root, session.testFile).split(sep).join('/');
        const counts = { passed: 0, failed: 0, skipped: 0 };
        for (const { title, outcome } of testsIn(session.testResults)) {
          counts[outcome] += 1;
          if (outcome === 'failed') results.failures.push(`${file}: ${title}`);
          if (outcome === 'skipped') skips.push(title);
        }
        for (const kind of Object.keys(counts)) results[kind] += counts[kind];
        results.files[file] = (results.files[file] ?? 0) + counts.passed + counts.failed + counts.skipped;
        const problem = sessionProblem(session, counts);
        if (problem) results.problems.push(`${file}: ${problem}`);
      }
      if (skips.length > 0) results.notes.push(skipsInWords(skips));
      if (testCoverage) {
        const figures = ['lines', 'statements', 'branches'].map(
          (kind) => `${testCoverage.summary[kind].pct} % of ${kind}`,
        );
        results.notes.push(`Coverage: ${figures.join(', ')}`);
        results.problems.push(...belowThreshold(testCoverage, threshold));
        for (const name of fullyCovered) {
          const problem = notFullyCovered(name, join(root, name), testCoverage);
          if (problem) results.problems.push(problem);
        }
        const missing = notLoaded(root, testCoverage);
        if (missing.length > 0) results.notes.push(`Not loaded by any browser test: ${missing.join(', ')}`);
      }
      writeFileSync(file, JSON.stringify(results));
    },
  };
}
