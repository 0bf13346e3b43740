/**
 * The programs that make pages on other people's sites, and are no npm packages; plain Node. Tests that need one are
 * skipped, with a word, where it is not installed.
 */
import { existsSync } from 'node:fs';
import { aptInstall, isCi } from './browsers/engines.mjs';
import { findProgram } from './browsers/find.mjs';

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string[]} programs in PATH
 * @property {string[]} files
 * @property {string[]} packages of Debian and Ubuntu
 */

/** @satisfies {Record<string, Program>} */
export const PROGRAMS = {
  hugo: { name: 'Hugo', programs: ['hugo'], files: [], packages: ['hugo'] },
  wordpress: {
    name: 'WordPress',
    programs: ['php', 'mariadbd', 'setpriv', 'ps'],
    files: ['/usr/share/wordpress/wp-load.php'],
    packages: ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server-core', 'util-linux', 'procps'],
  },
  kramdown: { name: 'kramdown', programs: ['kramdown'], files: [], packages: ['kramdown'] },
  cmarkGfm: { name: 'cmark-gfm', programs: ['cmark-gfm'], files: [], packages: ['cmark-gfm'] },
  pythonMarkdown: {
    name: 'Python-Markdown',
    programs: ['markdown_py'],
    files: ['/usr/lib/python3/dist-packages/markdown/__init__.py'],
    packages: ['python3-markdown'],
  },
  bleach: {
    name: 'Bleach',
    programs: [],
    files: ['/usr/bin/python3', '/usr/lib/python3/dist-packages/bleach/__init__.py'],
    packages: ['python3-bleach'],
  },
  parsedown: {
    name: 'Parsedown',
    programs: ['php'],
    files: ['/usr/share/php/Parsedown/Parsedown.php'],
    packages: ['php-cli', 'php-parsedown'],
  },
  htmlPurifier: {
    name: 'HTML Purifier',
    programs: ['php'],
    files: ['/usr/share/php/HTMLPurifier.auto.php'],
    packages: ['php-cli', 'php-htmlpurifier'],
  },
  // Arial and Times as Chromium on Linux has them. Without it a wider font takes their place, and more lines wrap.
  liberation: {
    name: 'Liberation fonts',
    programs: [],
    files: ['/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'],
    packages: ['fonts-liberation'],
  },
  prototype: {
    name: 'Prototype 1.7',
    programs: [],
    files: ['/usr/share/javascript/prototype/prototype.js'],
    packages: ['libjs-prototype'],
  },
  mootools: {
    name: 'MooTools 1.4',
    programs: [],
    files: ['/usr/share/javascript/mootools/mootools-core.min.js'],
    packages: ['libjs-mootools'],
  },
};

const all = Object.values(PROGRAMS);

/**
 * @param {Program} program
 * @param {NodeJS.ProcessEnv} [env]
 */
export const isThere = ({ programs, files }, env = process.env) =>
  programs.every((it) => findProgram(env, it)) && files.every((it) => existsSync(it));

/** @param {Program} program */
const hint = ({ name, packages }) => `${name} (apt-get install ${packages.join(' ')})`;

/**
 * Why tests that need a program are skipped; undefined where it is there.
 * @param {keyof typeof PROGRAMS} id
 */
export const whyMissing = (id) =>
  isThere(PROGRAMS[id]) ? undefined : `not installed: ${hint(PROGRAMS[id])}`;

/** Where `CI` is set, installs what is missing if that is possible without asking. */
export function ensurePrograms(env = process.env) {
  const missing = all.filter((program) => !isThere(program, env));
  if (missing.length === 0 || !isCi(env)) return;
  const packages = [...new Set(missing.flatMap((it) => it.packages))];
  // What these recommend is a web server and a mail server.
  aptInstall(['--no-install-recommends', ...packages], env);
}

/** One line on what was tested and what was not. */
export function programsInWords(env = process.env) {
  const there = all.filter((program) => isThere(program, env)).map(({ name }) => name);
  const missing = all.filter((program) => !isThere(program, env)).map(hint);
  const found = `Hosts: ${there.join(', ') || 'none'}`;
  return missing.length > 0 ? `${found}; not found: ${missing.join(', ')}` : found;
}
