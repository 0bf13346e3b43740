/** Which tests there are, by what they cost, and which of them a run is for; plain Node. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { ENGINES, enginesIn, isCi } from './browsers/engines.mjs';

/**
 * @typedef {import('./browsers/engines.mjs').Engine} Engine
 * @typedef {object} Tier
 * @property {string} what
 * @property {boolean} [always] part of `npm test` everywhere, not only where `CI` is set
 * @property {boolean} [node] its `*.test.ts` run in Node too, not in a browser
 * @property {boolean} [build] needs the built files
 * @property {readonly Engine[]} [engines] only in these, even where there are more
 */

/** Each is a folder of test/. @satisfies {Record<string, Tier>} */
export const TIERS = {
  unit: { what: 'models, facts, words and tools, without a browser', always: true, node: true },
  built: { what: 'the built files, their sizes, and the two commands', always: true, build: true },
  widgets: { what: 'what each widget does', always: true, build: true },
  access: { what: 'barriers that axe finds', build: true, engines: ['chromium'] },
  look: { what: 'how it is drawn: room, contrast, paper', build: true },
  risks: { what: 'what must hold in every state and on every page', build: true },
  hosts: { what: 'pages made by other programs and frameworks', build: true },
};

/** @typedef {keyof typeof TIERS} TierName */
export const tierNames = /** @type {TierName[]} */ (Object.keys(TIERS));

const isTest = (/** @type {string} */ path) => /\.test\.(ts|mjs)$/.test(path);

/**
 * The tier of a test file, by the folder it lies in.
 * @param {string} file path from the project's root
 * @returns {TierName | undefined}
 */
export const tierOf = (file) => tierNames.find((name) => file.startsWith(`test/${name}/`));

/** @param {string} file path from the project's root */
export const runsInNode = (file) => file.endsWith('.mjs') || Boolean(TIERS[tierOf(file) ?? 'built'].node);

/**
 * Every test file, as paths from `root` with slashes. One in no tier would never run, so it is an error.
 * @param {string} root
 */
export function testFiles(root) {
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => join('test', String(path)).split(sep).join('/'))
    .filter((path) => isTest(path) && !path.includes('/node_modules/'))
    .sort();
  const stray = files.filter((file) => !tierOf(file));
  if (stray.length > 0)
    throw new Error(
      `${stray.join(', ')}: in no tier of tests (${tierNames.join(', ')}), so nothing runs it.`,
    );
  return files;
}

/**
 * What the arguments of `npm test` ask for: nothing (all that is run here), tiers, folders or files.
 * @param {string} root
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ whole: boolean, tiers: readonly TierName[], files: readonly string[], engines: Engine[] | undefined }}
 *   `whole` for a run without names; `tiers` are those that run as a whole; `engines` undefined for those of the machine
 */
export function plan(root, args, env = process.env) {
  const option = '--browser=';
  const unknown = args.find((arg) => arg.startsWith('-') && !arg.startsWith(option));
  if (unknown) throw new Error(`${unknown} is no option of these tests; there is ${option}firefox,webkit.`);
  const browsers = args.find((arg) => arg.startsWith(option))?.slice(option.length) ?? env.BROWSERS;
  const named = args.filter((arg) => !arg.startsWith(option));
  const all = testFiles(root);
  const here = isCi(env) ? tierNames : tierNames.filter((name) => TIERS[name].always);
  const whole = named.length === 0;
  const tiers = whole ? here : tierNames.filter((name) => named.includes(name));
  const others = named.filter((name) => !tierNames.includes(/** @type {TierName} */ (name)));
  const files = others.flatMap((name) => {
    const path = relative(root, resolve(root, name)).split(sep).join('/');
    const found = all.filter((file) => file === path || file.startsWith(`${path}/`));
    // A test that is made while this one runs, in a folder that git leaves out.
    if (found.length === 0 && isTest(path) && statSync(join(root, path), { throwIfNoEntry: false }))
      return [path];
    if (found.length === 0)
      throw new Error(
        `${name} is not a test file, not a folder with one, and no tier: ${tierNames.join(', ')}.`,
      );
    return found;
  });
  const ofTiers = all.filter((file) => tiers.includes(/** @type {TierName} */ (tierOf(file))));
  return { whole, tiers, files: [...new Set([...ofTiers, ...files])].sort(), engines: enginesIn(browsers) };
}

/**
 * What a run left out, and how to have it; empty where nothing was.
 * @param {readonly TierName[]} tiers those that ran
 * @param {readonly Engine[]} engines those they ran in
 */
export function leftOutInWords(tiers, engines) {
  const rest = tierNames.filter((name) => !tiers.includes(name));
  const others = Object.keys(ENGINES).filter((it) => !engines.includes(/** @type {Engine} */ (it)));
  if (rest.length === 0 && others.length === 0) return '';
  return [
    'Left out here, and run where CI is set:',
    ...rest.map((name) => `  npm test -- ${name.padEnd(26)} ${TIERS[name].what}`),
    ...others.map(
      (it) => `  npm test -- ${`look --browser=${it}`.padEnd(26)} and any other tests in ${ENGINES[it].name}`,
    ),
    `  ${'CI=true npm test'.padEnd(38)} everything, in every browser`,
  ].join('\n');
}
