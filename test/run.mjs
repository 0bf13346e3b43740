/**
 * `npm test`: installs what is missing, then format, lint, types, build, and the tests, tier by tier (support/tiers.mjs).
 * Everywhere that is what a change breaks first: the checks, unit tests, built files, and what the widgets do, in
 * Chromium. Where `CI` is set it is everything, in three browsers. The last line is the sum: `N passed, N failed`.
 *
 * `npm test -- access`, `npm test -- test/unit test/built/size.test.mjs` runs only these tiers, folders or files, without
 * the checks before them; it builds only if there is no build. `--browser=firefox,webkit`, or the variable BROWSERS,
 * runs browser tests only in these.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, ensureEngines, enginesInWords, isCi } from './support/browsers/engines.mjs';
import { ensurePrograms, programsInWords } from './support/host-programs.mjs';
import { ensureInstalled } from './support/install.mjs';
import { TIERS, leftOutInWords, plan, runsInNode, tierOf } from './support/tiers.mjs';

/**
 * @typedef {import('./support/browsers/engines.mjs').Engine} Engine
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: number | null, output: string }} Ended
 * @typedef {import('./support/counting-reporter.mjs').Results} Results
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const ci = isCi(process.env);
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A program to its end; `live` shows its output as it comes.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, live?: boolean, shell?: boolean }} [options]
 * @returns {Promise<Ended>}
 */
function run(program, args, { env = process.env, live = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.once('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.once('close', (status) => resolve({ status, output }));
  });
}

/**
 * A script without a shell, so the same everywhere.
 * @param {string[]} args @param {{ env?: NodeJS.ProcessEnv, live?: boolean }} [options]
 */
const node = (args, options) => run(process.execPath, args, options);

/** @param {string} script path in node_modules */
const tool = (script) => join('node_modules', script);

/**
 * One check, one line; its output only when it fails.
 * @param {string} name
 * @param {() => Promise<Ended>} command
 */
async function check(name, command) {
  const since = Date.now();
  const { status, output } = await command();
  const passed = status === 0;
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'}, ${seconds(since)}`);
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) {
    console.log(output);
    failures.push(name);
  }
  return passed;
}

/**
 * Tests that write what happened into a file, and what else keeps them from telling us something.
 * @param {string} where Node, or the browser's name
 * @param {string} name
 * @param {readonly string[]} files
 * @param {(resultsFile: string) => Promise<Ended>} start
 * @param {{ live?: boolean }} [options]
 */
async function suite(where, name, files, start, { live = false } = {}) {
  const since = Date.now();
  if (live) console.log(`\n${name}`);
  const directory = mkdtempSync(join(tmpdir(), 'tests-'));
  const resultsFile = join(directory, 'results.json');
  const { status, output } = await start(resultsFile);
  const text = existsSync(resultsFile) ? readFileSync(resultsFile, 'utf8') : '';
  rmSync(directory, { recursive: true });
  // Without a result the tests never got to the end, whatever the exit code says.
  /** @type {Results} */
  const results = text
    ? JSON.parse(text)
    : { passed: 0, failed: 0, skipped: 0, problems: [], notes: [], failures: [], files: {} };
  const { problems, notes, files: ran, ...counts } = results;
  if (!text) problems.push('the tests ended without a result');
  else problems.push(...files.filter((it) => !(it in ran) && !problems.some((its) => its.startsWith(it))).map((it) => `${it}: no test ran`)); // prettier-ignore
  if (problems.length === 0 && counts.failed === 0) {
    if (status !== 0) problems.push(`ended with exit code ${status}`);
    else if (counts.passed === 0) problems.push('no test ran');
  }
  if (!live) console.log(`\n${name}`);
  if (!live && (problems.length > 0 || counts.failed > 0)) console.log(output);
  for (const note of notes) console.log(note);
  for (const problem of problems) console.log(`Problem in ${where}: ${problem}`);
  for (const test of results.failures) console.log(`Failed in ${where}: ${test}`);
  counts.failed += problems.length;
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  if (counts.failed > 0) failures.push(name);
  console.log(`${name}: ${inWords(counts)}, ${seconds(since)}`);
}

/** A port nobody has. Two runs that look for one by themselves find the same. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** What no test of these reaches is a missing test: it is pure calculation. */
const fullyCovered = ['src/model/**/*.ts', 'src/widgets/*/model.ts'];

/**
 * @param {string} name
 * @param {readonly string[]} files
 * @param {{ whole?: boolean, concurrency?: number, live?: boolean }} [options]
 */
async function nodeTests(name, files, { whole = false, concurrency = 1, live = false } = {}) {
  if (files.length === 0) return;
  const covered = ci && whole && name === 'unit';
  await suite(
    'Node',
    `Tests in Node${name && `: ${name}`}`,
    files,
    (resultsFile) => {
      const test = [
        ...(files.some((it) => it.endsWith('.ts')) ? ['--import', 'tsx'] : []),
        '--test',
        `--test-concurrency=${concurrency}`,
        // Without a limit a test that waits would wait for ever.
        '--test-timeout=300000',
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=./test/support/node-reporter.mjs', `--test-reporter-destination=${resultsFile}`],
        ...files,
      ];
      const coverage = [
        ...[tool('c8/bin/c8.js'), '--check-coverage', '--100', '--all', '--src', 'src'],
        ...fullyCovered.flatMap((it) => ['--include', it]),
        ...['--reporter', 'text', '--reports-dir', 'coverage/unit', process.execPath],
      ];
      // The variable marks children of the node test runner, and would make a runner inside one do nothing.
      const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
      return node([...(covered ? coverage : []), ...test], { env, live });
    },
    { live },
  );
}

/**
 * @param {readonly string[]} files
 * @param {Engine} engine
 * @param {{ whole?: boolean, coverage?: boolean, live?: boolean, concurrency?: number }} [options]
 */
async function browserTests(files, engine, options = {}) {
  const { whole = false, coverage = false, live = false, concurrency = 2 } = options;
  // By name a browser can be had that a tier is not run in otherwise.
  const own = files.filter((it) => !whole || TIERS[tierOf(it)]?.engines?.includes(engine) !== false);
  if (own.length === 0) return;
  const tiers = [...new Set(own.map(tierOf))].filter(Boolean).join(', ');
  const args = [`--port=${await freePort()}`, `--concurrency=${concurrency}`];
  await suite(
    ENGINES[engine].name,
    `Tests in ${ENGINES[engine].name}${tiers && `: ${tiers}`}`,
    own,
    (resultsFile) =>
      node([tool('@web/test-runner/dist/bin.js'), ...args, ...(coverage ? ['--coverage'] : []), ...own], {
        env: {
          ...process.env,
          BROWSERS: engine,
          TEST_RESULTS_FILE: resultsFile,
          TEST_WHOLE_SUITE: whole ? '1' : '',
        },
        live,
      }),
    { live },
  );
}

/**
 * Chromium first, two files at a time. Firefox and WebKit, of which each runs one file at a time, side by side.
 * @param {readonly string[]} files
 * @param {readonly Engine[]} engines
 * @param {boolean} whole
 */
async function inEachBrowser(files, engines, whole) {
  const others = engines.filter((it) => it !== 'chromium');
  if (engines.includes('chromium')) {
    // Coverage triples the time, and the behaviour of the widgets is what should reach all of their code.
    const isCovered = (/** @type {string} */ it) => ci && whole && tierOf(it) === 'widgets';
    await browserTests(files.filter(isCovered), 'chromium', { whole, coverage: true, live: true });
    await browserTests(
      files.filter((it) => !isCovered(it)),
      'chromium',
      { whole, live: true },
    );
  }
  const live = others.length === 1;
  const concurrency = live ? 2 : 1;
  await Promise.all(others.map((engine) => browserTests(files, engine, { whole, live, concurrency })));
}

/** @param {readonly string[]} args */
async function main(args) {
  const { whole, tiers, files, engines: named } = plan(root, args);
  ensureInstalled(root);
  const inNode = files.filter(runsInNode);
  const inBrowsers = files.filter((it) => !runsInNode(it));
  const engines = ensureEngines(named ?? (ci ? undefined : ['chromium']));
  if (files.some((it) => tierOf(it) === 'hosts')) ensurePrograms();

  const checks = async () => {
    if (!whole) return;
    await check('Format', () => node([tool('prettier/bin/prettier.cjs'), '--check', '.']));
    await check('Types', () => node([tool('typescript/bin/tsc'), '--noEmit']));
    await check('Lint', () => node([tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0']));
  };
  const unitFiles = inNode.filter((it) => tierOf(it) === 'unit');
  const unit = () => nodeTests('unit', unitFiles, { whole, live: !whole });
  const build = async () => {
    if (!whole && existsSync(join(root, 'dist', 'nutrient-widgets.min.js'))) return true;
    // On Windows npm is a .cmd file, which Node starts only through a shell.
    return check('Build', () => run('npm', ['run', 'build'], { shell: process.platform === 'win32' }));
  };
  const rest = inNode.filter((it) => tierOf(it) !== 'unit');
  // Two lanes, for two cores. What needs the build comes after it.
  const [built] = await Promise.all([
    build().then(async (done) => {
      if (done) await nodeTests([...new Set(rest.map(tierOf))].join(', '), rest, { live: !whole });
      return done;
    }),
    unit().then(checks),
  ]);
  if (!built) return console.log('Stopped: the other tests need a build.');
  await inEachBrowser(inBrowsers, engines.found, whole);
  if (inBrowsers.length > 0) console.log(`\n${enginesInWords(engines)}`);
  if (files.some((it) => tierOf(it) === 'hosts')) console.log(programsInWords());
  if (whole) console.log(`\n${leftOutInWords(tiers, engines.found)}`);
}

try {
  await main(process.argv.slice(2));
  console.log(failures.length > 0 ? `\nFailed: ${failures.join('; ')}` : '');
  console.log(inWords(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
