/** Finds the Chromium-based browser the tests run in; plain Node. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
const inPath = (env, name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((dir) => join(dir, name));

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) =>
        ['Google\\Chrome', 'Chromium'].map((name) => join(dir, name, 'Application', 'chrome.exe')),
      );
  }
  const places = NAMES.flatMap((name) => inPath(env, name));
  if (process.platform === 'darwin') {
    for (const dir of ['/Applications', join(homedir(), 'Applications')]) {
      for (const name of ['Google Chrome', 'Chromium'])
        places.push(join(dir, `${name}.app/Contents/MacOS/${name}`));
    }
  }
  return places;
}

/** @param {string} path */
function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK); // a directory passes this one too
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The browser's path, or undefined when none is installed. `CHROME_PATH` goes before all others, and is never
 * quietly passed over: whoever sets it wants that browser tested.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChrome(env = process.env) {
  if (env.CHROME_PATH) {
    if (isExecutableFile(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is set to "${env.CHROME_PATH}", which is not a program that can be run.`);
  }
  return usualPlaces(env).find(isExecutableFile);
}

/**
 * Like `findChrome`, but installs Chromium where that is possible without asking (root on Debian or Ubuntu, so in
 * most containers), and otherwise says what to do.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function ensureChrome(env = process.env) {
  const found = findChrome(env);
  if (found) return found;
  const aptGet = inPath(env, 'apt-get').find(isExecutableFile);
  if (aptGet && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync(aptGet, ['update'], options); // may fail for one stale source and the install still work
    spawnSync(aptGet, ['install', '-y', 'chromium'], options);
    const installed = findChrome(env);
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Google Chrome or Chromium: install one, or set CHROME_PATH to the program.',
  );
}
