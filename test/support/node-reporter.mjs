/**
 * A reporter for node:test that says as JSON what happened, for test/run.mjs to add up. It counts what the runner's own
 * totals hide: a file without a test is one passed test to it.
 */
import { relative } from 'node:path';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* nodeReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const failures = [];
  /** @type {Record<string, number>} tests by file, as Node names it */
  const files = {};
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, skip, todo, details, file = '', nesting } = data;
    const path = relative(process.cwd(), file || name).replaceAll('\\', '/');
    const isFile = nesting === 0 && (name === file || relative(process.cwd(), name) === path);
    if (type === 'test:pass') {
      if (details.type === 'suite') continue;
      if (isFile) {
        problems.push(`${path}: no test ran`);
        continue;
      }
      counts[skip !== undefined || todo !== undefined ? 'skipped' : 'passed'] += 1;
    } else {
      // A suite fails with its tests, which are counted already, or for itself: a hook that threw.
      const { failureType } = /** @type {{ failureType?: string }} */ (details.error ?? {});
      if (details.type === 'suite' && failureType === 'subtestsFailed') continue;
      counts[todo !== undefined ? 'skipped' : 'failed'] += 1;
      if (todo === undefined) failures.push(isFile ? path : `${path}: ${name}`);
    }
    files[path] = (files[path] ?? 0) + 1;
  }
  yield JSON.stringify({ ...counts, problems, notes: [], failures, files });
}
