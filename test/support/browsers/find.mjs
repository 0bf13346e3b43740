/** Finds the browsers the tests run in; plain Node. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
const inPath = (env, name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((dir) => join(dir, name));

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{ linux: string[], mac: string[], windows: string[] }} names programs in PATH, applications, and paths below
 *   "Program Files"
 */
function usualPlaces(env, { linux, mac, windows }) {
  if (process.platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) => windows.map((path) => join(dir, path)));
  }
  const places = linux.flatMap((name) => inPath(env, name));
  if (process.platform !== 'darwin') return places;
  const applications = ['/Applications', join(homedir(), 'Applications')];
  return [...places, ...applications.flatMap((dir) => mac.map((path) => join(dir, path)))];
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
 * The program a variable names. It goes before all others and is never quietly passed over: whoever sets it wants
 * that browser tested.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} variable
 */
function named(env, variable) {
  const path = env[variable];
  if (!path || isExecutableFile(path)) return path || undefined;
  throw new Error(`${variable} is set to "${path}", which is not a program that can be run.`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @returns {string | undefined}
 */
export const findProgram = (env, name) => inPath(env, name).find(isExecutableFile);

/** @returns {string | undefined} */
export function findChrome(env = process.env) {
  const places = usualPlaces(env, {
    linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'],
    mac: ['Google Chrome', 'Chromium'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    windows: ['Google\\Chrome', 'Chromium'].map((name) => `${name}\\Application\\chrome.exe`),
  });
  return named(env, 'CHROME_PATH') ?? places.find(isExecutableFile);
}

/** @returns {string | undefined} */
export function findFirefox(env = process.env) {
  const places = usualPlaces(env, {
    linux: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  });
  return named(env, 'FIREFOX_PATH') ?? places.find(isExecutableFile);
}

/** @param {string} directory */
function list(directory) {
  try {
    return readdirSync(directory).map((name) => join(directory, name));
  } catch {
    return [];
  }
}

/**
 * WebKitGTK's own small browser, which no distribution has in PATH.
 * @param {string[]} directories
 */
const miniBrowsers = (directories) =>
  directories
    .filter((path) => /webkit2gtk-4\.\d+$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
    .reverse();

/**
 * WebKit on Linux is three programs: the browser, what drives it, and a display for it, as it has no headless mode.
 * @returns {{ browser: string, driver: string, display: string } | undefined}
 */
export function findWebKit(env = process.env) {
  const lib = list('/usr/lib');
  const places = miniBrowsers([...lib, ...lib.flatMap(list), ...list('/usr/libexec'), ...list('/usr/lib64')]);
  const browser = named(env, 'WEBKIT_PATH') ?? places.find(isExecutableFile);
  const driver = findProgram(env, 'WebKitWebDriver');
  const display = findProgram(env, 'Xvfb');
  return browser && driver && display ? { browser, driver, display } : undefined;
}
