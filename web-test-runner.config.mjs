/**
 * Browser tests. `npm test` runs them with everything else; `npx wtr --watch` and `npx wtr <file>` work too. They run in
 * Chromium, or in what BROWSERS names: `BROWSERS=firefox,webkit npx wtr <file>`.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { alfa } from './test/support/alfa.mjs';
import { accessibilityTree } from './test/support/accessibility-tree.mjs';
import { chromium } from './test/support/browsers/chromium.mjs';
import { enginesIn } from './test/support/browsers/engines.mjs';
import { firefox } from './test/support/browsers/firefox.mjs';
import { webkit } from './test/support/browsers/webkit.mjs';
import { comeBack } from './test/support/come-back.mjs';
import { countingReporter } from './test/support/counting-reporter.mjs';
import { emulateMedia } from './test/support/emulate-media.mjs';
import { hostPages } from './test/support/host-pages.mjs';
import { requestLog } from './test/support/request-log.mjs';
import { screenshot } from './test/support/screenshot.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

const launchers = { chromium, firefox, webkit };

/** Nothing in these is hard to reach, so a line or branch no test reaches is a missing test. The models: test/run.mjs. */
const fullyCovered = ['fallback', 'page-defaults', 'reader'].map((name) => `src/base/${name}.ts`);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/unit/**'],
  // Two test files at a time, each in a window of its own. More gains nothing on the usual two or four cores and
  // brings timeouts.
  concurrency: 2,
  nodeResolve: {
    // Lit's production build: its development build warns on the console, and tests assert that we are silent.
    exportConditions: ['production', 'browser'],
  },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
    accessibilityTree(),
    alfa(),
    comeBack(),
    emulateMedia(),
    requestLog(),
    screenshot(),
  ],
  middleware: [hostPages(root)],
  browsers: (enginesIn(process.env.BROWSERS) ?? ['chromium']).map((engine) => launchers[engine]()),
  // One file looks at hundreds of states with axe: with coverage, on a machine that is busy, that takes minutes.
  testsFinishTimeout: 1_200_000,
  testFramework: {
    config: {
      // Some tests look at more than a hundred states, in three browsers on two busy cores.
      timeout: 180_000,
      // `npm test` without file names is the whole suite: an `.only` left behind must not pass for it.
      forbidOnly: process.env.TEST_WHOLE_SUITE === '1',
    },
  },
  reporters: [
    // The progress bar is for a terminal; in a log it is noise between the failures.
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    countingReporter({ file: process.env.TEST_RESULTS_FILE, root, fullyCovered }),
  ],
  // Switched on by --coverage. Files that no test loads are not in these figures; the counting reporter names them.
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**'], // runs in Node, and is tested there
    threshold: { lines: 95, statements: 95, branches: 90 },
    reportDir: 'coverage',
    reporters: ['lcov'],
  },
};
