/** Which browsers a run uses, and what to do about the ones that are not installed; plain Node. */
import { spawnSync } from 'node:child_process';
import { findChrome, findFirefox, findProgram, findWebKit } from './find.mjs';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 * @typedef {object} Entry
 * @property {string} name
 * @property {(env: NodeJS.ProcessEnv) => string | undefined} find the program
 * @property {string[]} packages of Debian and Ubuntu
 */

/** @type {Record<Engine, Entry>} */
export const ENGINES = {
  chromium: { name: 'Chromium', find: findChrome, packages: ['chromium'] },
  firefox: { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  webkit: {
    name: 'WebKit',
    find: (env) => findWebKit(env)?.browser,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

const all = /** @type {Engine[]} */ (Object.keys(ENGINES));

/**
 * The engines a list names, such as `firefox,webkit`.
 * @param {string | undefined} names
 * @returns {Engine[] | undefined} undefined for an empty list
 */
export function enginesIn(names) {
  const wanted = (names ?? '').split(',').filter(Boolean);
  const unknown = wanted.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown) throw new Error(`"${unknown}" is no browser of these tests: ${all.join(', ')}.`);
  return wanted.length > 0 ? all.filter((engine) => wanted.includes(engine)) : undefined;
}

/** @param {NodeJS.ProcessEnv} env */
export const isCi = (env) => Boolean(env.CI) && env.CI !== 'false';

/**
 * Installs packages where that is possible without asking: as root on Debian or Ubuntu, so in most containers.
 * @param {string[]} packages and options of apt-get
 * @param {NodeJS.ProcessEnv} env
 */
export function aptInstall(packages, env) {
  const aptGet = findProgram(env, 'apt-get');
  if (!aptGet || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.filter((it) => !it.startsWith('-')).join(', ')} (apt-get install) …`);
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync(aptGet, ['update'], options); // may fail for one stale source and the install still work
  spawnSync(aptGet, ['install', '-y', ...packages], options);
}

/** @param {Engine} engine */
const hint = (engine) => {
  const { name, packages } = ENGINES[engine];
  return `${name} (apt-get install ${packages.join(' ')})`;
};

/**
 * What can be run of the engines wanted. Without a list that is whatever is installed, and Chromium in any case. What
 * a list names must be there, and where `CI` is set, all three: a browser left out quietly would look tested.
 * @param {Engine[] | undefined} named
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ found: Engine[], missing: Engine[] }}
 */
export function ensureEngines(named, env = process.env) {
  const wanted = named ?? all;
  const needed = named ?? (isCi(env) ? all : ['chromium']);
  const absent = (engines) => engines.filter((engine) => !ENGINES[engine].find(env));
  const toInstall = absent(needed).flatMap((engine) => ENGINES[engine].packages);
  if (toInstall.length > 0) aptInstall(toInstall, env);
  const lacking = absent(needed);
  if (lacking.length > 0) {
    throw new Error(
      `The browser tests need ${lacking.map(hint).join(' and ')}: install it, or set ` +
        'CHROME_PATH, FIREFOX_PATH or WEBKIT_PATH to the program.',
    );
  }
  const missing = absent(wanted);
  return { found: wanted.filter((engine) => !missing.includes(engine)), missing };
}

/**
 * @param {Engine} engine
 * @param {NodeJS.ProcessEnv} env
 */
function nameWithVersion(engine, env) {
  const { name, find } = ENGINES[engine];
  // On Windows Chrome opens a window instead of telling its version.
  const { stdout } =
    process.platform === 'win32'
      ? { stdout: '' }
      : spawnSync(find(env), ['--version'], { encoding: 'utf8', env });
  const version = /\d+(\.\d+)?/.exec(stdout ?? '')?.[0];
  return version ? `${name} ${engine === 'webkit' ? version : parseInt(version)}` : name;
}

/**
 * One line on what was tested and what was not.
 * @param {{ found: Engine[], missing: Engine[] }} engines
 * @param {NodeJS.ProcessEnv} [env]
 */
export function enginesInWords({ found, missing }, env = process.env) {
  const ran = `Browsers: ${found.map((engine) => nameWithVersion(engine, env)).join(', ')}`;
  return missing.length > 0 ? `${ran}; not found: ${missing.map(hint).join(', ')}` : ran;
}
