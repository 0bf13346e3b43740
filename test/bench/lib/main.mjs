/** The command: which parts are asked for, and where their figures go; plain Node. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine } from './machine.mjs';
import { root, widgets } from './ours.mjs';
import { versionsOf } from './peers.mjs';
import { plot } from './plot.mjs';
import { changeOf, table } from './report.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */
/** @typedef {{ measured: string, commit: string, seconds: number, machine: object, figures: Figure[] }} Kept */
/** @typedef {{ peers: Record<string, string>, parts: Record<string, Kept> }} Results */

const resultsFile = fileURLToPath(new URL('../results.json', import.meta.url));
const plotFile = fileURLToPath(new URL('../results.svg', import.meta.url));

/** @type {Record<string, { what: string, measure: (only: readonly string[]) => Promise<Figure[]> }>} */
const PARTS = {
  bytes: {
    what: 'what a reader waits for',
    measure: async () => (await import('../parts/bytes.mjs')).measure(),
  },
  rendering: {
    what: 'drawing 1, 10 and 100 that stood in the page, to layout, at full speed',
    measure: async (only) => (await import('../parts/rendering.mjs')).measure(only),
  },
  created: {
    what: 'drawing 1, 10 and 100 made by a script, to layout, at full speed',
    measure: async (only) => (await import('../parts/rendering.mjs')).measureCreated(only),
  },
  peers: {
    what: 'drawing, beside the pieces of others',
    measure: async (only) => (await import('../parts/rendering.mjs')).measurePeers(only),
  },
  earlier: {
    what: 'drawing 100, beside an earlier commit',
    measure: async (only) => (await import('../parts/rendering.mjs')).measureEarlier(only),
  },
  thousand: {
    what: 'drawing 1,000, to layout, at full speed',
    measure: async (only) => (await import('../parts/rendering.mjs')).measureThousand(only),
  },
  page: {
    what: 'the article with all widgets, while it comes',
    measure: async () => (await import('../parts/page.mjs')).measure(),
  },
  acts: {
    what: 'from a press or a key to the next paint, 4× slower CPU',
    measure: async () => (await import('../parts/acts.mjs')).measure(),
  },
  growth: {
    what: 'many widgets, what stays of them, and a page that never rests',
    measure: async (only) => (await import('../parts/growth.mjs')).measure(only),
  },
  pictures: {
    what: 'a picture of 1,500 elements on the screen',
    measure: async () => (await import('../parts/pictures.mjs')).measure(),
  },
};

/** @param {string} file @returns {Results} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} holds no results of this benchmark.`, { cause });
  }
}

/** @returns {Results} */
function kept() {
  try {
    return read(resultsFile);
  } catch {
    return { peers: {}, parts: {} };
  }
}

const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** The commit, with a + where files differ from it. */
const commit = () => git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src') ? '+' : '');

/**
 * @param {string} name
 * @param {readonly string[]} only
 * @returns {Promise<Kept>}
 */
async function run(name, only) {
  const since = Date.now();
  const figures = await PARTS[name].measure(only);
  return {
    measured: new Date(since).toISOString().slice(0, 16),
    commit: commit(),
    seconds: Math.round((Date.now() - since) / 1000),
    machine: machine(),
    figures,
  };
}

const save = (/** @type {string} */ file, /** @type {Results} */ results) =>
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);

/** Writes what the repository holds: the figures and their picture. @param {Results} results */
async function keep(results) {
  save(resultsFile, results);
  const { processor, cores, browser } = machine();
  const days = [...new Set(Object.values(results.parts).map(({ measured }) => measured.slice(0, 10)))];
  const caption = `Measured on ${days.join(', ')}: ${browser}, ${cores} × ${processor}. Thin lines: spread of 12 rounds.`;
  writeFileSync(plotFile, await plot(results.parts, caption, widgets()));
}

/**
 * What two results do not agree on, part by part.
 * @param {Results} now
 * @param {Results} then
 */
function differences(now, then) {
  return Object.entries(now.parts).flatMap(([part, { figures }]) => {
    const others = new Map(then.parts[part]?.figures.map((figure) => [figure.name, figure]));
    return figures
      .filter((figure) => ['more', 'less'].includes(changeOf(figure, others.get(figure.name))))
      .map((it) => ({
        part,
        now: it,
        then: others.get(it.name),
      }));
  });
}

/** @param {string} one @param {string} [other] */
function compare(one, other) {
  const [now, then] = [read(one), other ? read(other) : kept()];
  const found = differences(now, then);
  const count = Object.values(now.parts).reduce((sum, { figures }) => sum + figures.length, 0);
  for (const part of new Set(found.map((it) => it.part))) {
    const these = found.filter((it) => it.part === part);
    console.log(
      `\n${part}\n${table(
        these.map((it) => it.now),
        these.map((it) => /** @type {Figure} */ (it.then)),
      )}`,
    );
  }
  console.log(`\n${found.length} of ${count} figures do not lie within the spread of both.`);
  return 0;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function main(args) {
  const [first, ...files] = args;
  if (first === 'compare') {
    if (files.length === 0 || files.length > 2) return usage('compare needs one or two files.');
    return compare(files[0], files[1]);
  }
  const options = args.filter((arg) => arg.startsWith('--'));
  const only = options
    .filter((it) => it.startsWith('--only='))
    .flatMap((it) => it.slice('--only='.length).split(','));
  const named = args.filter((arg) => !arg.startsWith('--'));
  const out = options.find((it) => it.startsWith('--out='))?.slice('--out='.length);
  const unknown = [
    ...named.filter((name) => !PARTS[name]),
    ...options.filter((it) => it !== '--save' && !/^--(only|out)=./.test(it)),
    ...only.filter((tag) => !widgets().includes(tag)),
  ];
  if (unknown.length > 0) return usage(`${unknown.join(', ')}: not known.`);
  if (only.length > 0 && options.includes('--save'))
    return usage('--save keeps whole parts, not --only some widgets.');
  const before = kept();
  /** @type {Results} */
  const now = { peers: versionsOf(), parts: {} };
  for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
    console.log(`\n${name}: ${PARTS[name].what}`);
    now.parts[name] = await run(name, only);
    console.log(table(now.parts[name].figures, before.parts[name]?.figures));
    console.log(`${now.parts[name].seconds} s`);
    if (out) save(out, now);
    if (options.includes('--save')) await keep({ ...now, parts: { ...before.parts, ...now.parts } });
  }
  return 0;
}

/** @param {string} error */
function usage(error) {
  console.error(`${error}\nParts: ${Object.keys(PARTS).join(', ')}. Widgets for --only=: ${widgets().join(', ')}.
Others: --save, --out=<file>, compare <file> [<file>].`);
  return 2;
}
