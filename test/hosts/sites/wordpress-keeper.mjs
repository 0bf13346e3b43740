/**
 * Runs the database and PHP for the blog of wordpress.mjs: `node wordpress-keeper.mjs <root>` prints the port of the
 * site, and ends both and removes their folder when its stdin ends. That also happens when the process that started it
 * was killed. `NW_SERVERS=2` has two serve the one site, each on its own port. With `network` it prints what
 * network.php found on a network of sites, and ends.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { makeSite, wordpressFolder } from './wordpress-site.mjs';

const [root, network] = process.argv.slice(2);
const own = fileURLToPath(new URL('wordpress/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nw-wordpress-'));
const socket = join(folder, 'socket');
const log = join(folder, 'log');
/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

async function end(code = 0) {
  const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  for (const child of running) child.removeAllListeners('exit').kill('SIGKILL');
  await Promise.all(running.map((child) => once(child, 'exit')));
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
process.stdin.resume().on('end', () => end());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end());

/** Starts a program that ends when this process does, whatever ends it. */
function run(/** @type {string[]} */ command, env = process.env) {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
  });
  children.push(child);
  return child;
}

/** All tables are Aria's: InnoDB alone takes seconds to set up. Who can open the folder may open the database. */
async function startDatabase() {
  const data = join(folder, 'data');
  const child = run([
    ...[
      'mariadbd',
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--user=${userInfo().username}`,
    ],
    ...[`--pid-file=${folder}/pid`, '--skip-networking', '--skip-grant-tables', '--skip-log-bin'],
    ...['--skip-innodb', '--default-storage-engine=Aria', '--aria-log-file-size=8M'],
  ]);
  let said = '';
  child.stderr.on('data', (words) => (said += words));
  while (!existsSync(socket)) {
    if (child.exitCode !== null) throw new Error(said);
    await wait(20);
  }
}

const env = {
  ...process.env,
  NW_SITE: '',
  NW_SOCKET: socket,
  NW_LOG: log,
  NW_WORDPRESS: wordpressFolder,
  NW_POSTS: join(folder, 'posts.json'),
  ...(network && { NW_NETWORK: '1' }),
};
const php = [
  'php',
  ...['-d', `auto_prepend_file=${own}prepend.php`, '-d', 'sendmail_path=/bin/true', '-d', 'display_errors=0'],
  ...['-d', `error_log=${log}`],
];

/** Runs one of our scripts in WordPress; one that may say something gives it. */
function script(/** @type {string} */ name, maySay = false) {
  const [command, ...args] = [...php, join(own, name)];
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  // WordPress 6.1 is older than the PHP that runs it.
  const noted = (existsSync(log) ? readFileSync(log, 'utf8') : '')
    .split(/(?<=\n)/)
    .filter((line) => !(line.includes('Deprecated') && line.includes(` in ${wordpressFolder}/`)))
    .join('');
  if (status !== 0 || (stdout.trim() && !maySay) || noted)
    throw new Error(`${name}: ${stdout}${stderr}${noted}`);
  return stdout;
}

/** PHP's own server on a free port; it says which. */
function serve(/** @type {string} */ pages) {
  const child = run([...php, '-S', '127.0.0.1:0', '-t', pages], env);
  let said = '';
  child.stderr.on('data', (words) => {
    if (!said.includes('started')) said += words;
    const [, port] = /127\.0\.0\.1:(\d+)\) started/.exec(said) ?? [];
    if (port && said) console.log(port);
    if (port) said = 'started';
  });
  child.once('exit', () => {
    console.error(said);
    end(1);
  });
}

try {
  const { site, pages } = makeSite(root, folder);
  env.NW_SITE = site;
  await startDatabase();
  script('install.php');
  if (network) {
    console.log(script('network.php', true));
    await end();
  }
  script('posts.php');
  for (let servers = Number(process.env.NW_SERVERS ?? 1); servers > 0; servers--) serve(pages);
} catch (error) {
  console.error(error.message);
  end(1);
}
