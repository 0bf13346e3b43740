/**
 * `npm test`: installs what is missing, finds or installs browsers, then format, lint, types, build, node tests and
 * browser tests, in one browser after the other. The last line is the sum of all of them: `N passed, N failed`.
 *
 * `npm test -- test/base/region.test.ts test/node/start.test.mjs` runs only the named files, without the checks
 * before them and without coverage; it builds only if there is no build. `--browser=firefox,webkit`, or the variable
 * BROWSERS, runs the browser tests only in these.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run as runNodeTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { ENGINES, ensureEngines, enginesIn, enginesInWords } from './support/browsers/engines.mjs';
import { ensurePrograms, programsInWords } from './support/host-programs.mjs';
import { ensureInstalled, npm } from './support/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {{ passed: number, failed: number, skipped: number }} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string[]} args a script in node_modules and its arguments; started without a shell, so the same everywhere */
function tool([script, ...args], options = {}) {
  return spawnSync(process.execPath, [join('node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    ...options,
  });
}

/**
 * One check, one line; its output only when it fails.
 * @param {string} name
 * @param {() => import('node:child_process').SpawnSyncReturns<string>} command
 */
function check(name, command) {
  const since = Date.now();
  process.stdout.write(`${name} … `);
  const { status, stdout, stderr, error } = command();
  const passed = status === 0;
  console.log(`${passed ? 'passed' : 'FAILED'}, ${seconds(since)}`);
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) {
    console.log(error?.message ?? `${stdout}${stderr}`);
    failures.push(name);
  }
  return passed;
}

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, skipped: number }>} tests
 */
async function suite(name, tests) {
  const since = Date.now();
  console.log(`\n${name}`);
  const counts = await tests();
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  if (counts.failed > 0) failures.push(name);
  console.log(`${name}: ${inWords(counts)}, ${seconds(since)}`);
}

/** @param {string[]} files */
async function nodeTests(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  // One file at a time: several of them start servers and browsers. Without a limit a test that waits would wait for ever.
  const stream = runNodeTests({ files, concurrency: 1, timeout: 300_000 });
  stream.on('test:pass', ({ name, skip, todo, details }) => {
    if (details.type === 'suite') return;
    // A file without a test of its own is reported as one passed test with the file's name.
    if (files.includes(name)) {
      counts.failed += 1;
      console.log(`No test ran in ${name}`);
    } else {
      counts[skip !== undefined || todo !== undefined ? 'skipped' : 'passed'] += 1;
    }
  });
  stream.on('test:fail', ({ todo, details }) => {
    // A suite fails with its tests, which are counted already, or for itself: a hook that threw.
    if (details.type === 'suite' && details.error?.failureType === 'subtestsFailed') return;
    counts[todo !== undefined ? 'skipped' : 'failed'] += 1;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  return counts;
}

/**
 * @param {string[]} files none: all of them, and in Chromium with coverage, which is measured nowhere else
 * @param {import('./support/browsers/engines.mjs').Engine} engine
 */
async function browserTests(files, engine) {
  const { name } = ENGINES[engine];
  const directory = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const resultsFile = join(directory, 'results.json');
  const whole = files.length === 0;
  const { status } = tool(
    ['@web/test-runner/dist/bin.js', ...(whole && engine === 'chromium' ? ['--coverage'] : files)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        BROWSERS: engine,
        TEST_RESULTS_FILE: resultsFile,
        TEST_WHOLE_SUITE: whole ? '1' : '',
      },
    },
  );
  // Without a file the runner never got to the end, whatever its exit code says.
  /** @type {import('./support/counting-reporter.mjs').Results} */
  const {
    problems,
    notes,
    failures: failed,
    ...counts
  } = existsSync(resultsFile)
    ? JSON.parse(readFileSync(resultsFile, 'utf8'))
    : {
        passed: 0,
        failed: 0,
        skipped: 0,
        problems: ['the test runner ended without a result'],
        notes: [],
        failures: [],
      };
  rmSync(directory, { recursive: true });
  if (problems.length === 0 && counts.failed === 0) {
    if (status !== 0) problems.push(`the test runner ended with exit code ${status}`);
    else if (counts.passed === 0) problems.push('no test ran');
  }
  for (const note of notes) console.log(note);
  for (const problem of problems) console.log(`Problem in ${name}: ${problem}`);
  for (const test of failed) console.log(`Failed in ${name}: ${test}`);
  counts.failed += problems.length;
  return counts;
}

/** @param {string} directory */
function nodeTestFiles(directory) {
  return readdirSync(directory, { recursive: true })
    .filter((path) => path.endsWith('.test.mjs'))
    .map((path) => join(directory, path))
    .sort();
}

/** @param {string[]} args */
async function main(args) {
  const option = '--browser=';
  const browsers = args.find((arg) => arg.startsWith(option))?.slice(option.length) ?? process.env.BROWSERS;
  const named = args.filter((arg) => !arg.startsWith(option));
  const missing = named.find((file) => !existsSync(resolve(root, file)) || !/\.test\.(ts|mjs)$/.test(file));
  if (missing)
    throw new Error(`${missing} is not a test file (*.test.ts for the browser, *.test.mjs for Node).`);
  const whole = named.length === 0;
  ensureInstalled(root);
  const engines = ensureEngines(enginesIn(browsers));
  ensurePrograms();

  if (whole) {
    check('Format', () => tool(['prettier/bin/prettier.cjs', '--check', '.']));
    check('Lint', () => tool(['eslint/bin/eslint.js', '.', '--max-warnings', '0']));
    check('Types', () => tool(['typescript/bin/tsc', '--noEmit']));
  }
  if (whole || !existsSync(join(root, 'dist', 'nutrient-widgets.min.js'))) {
    const built = check('Build', () => npm(root, ['run', 'build'], { quiet: true }));
    if (!built) return console.log('Stopped: the tests need a build.');
  }
  const nodeFiles = whole
    ? nodeTestFiles(join(root, 'test', 'node'))
    : named.filter((file) => file.endsWith('.mjs')).map((file) => resolve(root, file));
  const browserFiles = named.filter((file) => file.endsWith('.ts'));
  if (nodeFiles.length > 0) await suite('Node tests', () => nodeTests(nodeFiles));
  if (!whole && browserFiles.length === 0) return;
  for (const engine of engines.found) {
    await suite(`Browser tests in ${ENGINES[engine].name}`, () => browserTests(browserFiles, engine));
  }
  console.log(`\n${enginesInWords(engines)}\n${programsInWords()}`);
}

try {
  await main(process.argv.slice(2));
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '');
  console.log(inWords(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
