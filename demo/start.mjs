/**
 * `npm start`: installs what is missing, builds, and serves the demo until Ctrl-C.
 * `PORT=9000 npm start` asks for another port. Listens on this computer only.
 */
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, npm } from '../test/support/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PORTS_TO_TRY = 20;
/** Beside the two folders that are served. */
const reportsFolder = join(root, 'reports');

/** @param {string | undefined} text the value of PORT; 0 means any free port */
export function readPort(text) {
  if (!text) return 8000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
  }
  return port;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(undefined);
    });
  });
}

/**
 * Serves `/` from demo/ and `/dist/` from dist/ on `port`, or on the next free one, and takes reports at `/report`.
 * Neither installs nor builds.
 * @param {number} port
 * @param {string} [reports] folder in which reports are stored
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
export async function serve(port, reports = reportsFolder) {
  const { default: sirv } = await import('sirv'); // not at the top: they may only just have been installed
  const { receiver } = await import('./receiver.mjs');
  // dev: files are looked up anew at each request and sent with `no-store`, so a rebuild shows on reload.
  const demo = sirv(join(root, 'demo'), { dev: true });
  const dist = sirv(join(root, 'dist'), { dev: true });
  const report = receiver(reports);
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] === '/report') return report(request, response);
    if (!request.url?.startsWith('/dist/')) return demo(request, response);
    request.url = request.url.slice('/dist'.length);
    dist(request, response);
  });

  for (let candidate = port; ; candidate++) {
    try {
      await listen(server, candidate);
    } catch (error) {
      const taken = error.code === 'EADDRINUSE';
      if (taken && candidate + 1 < port + PORTS_TO_TRY && candidate < 65535) continue;
      const what = candidate > port ? `Ports ${port} to ${candidate} are` : `Port ${port} is`;
      const why = taken ? 'taken' : `not available (${error.code})`;
      throw new Error(`${what} ${why}. Choose another with PORT=…`, { cause: error });
    }
    if (candidate !== port) console.log(`Port ${port} is taken: using ${server.address().port} instead.`);
    return { server, port: server.address().port };
  }
}

/**
 * Serves, says where, and ends with exit code 0 on Ctrl-C or SIGTERM.
 * @param {number} port
 */
export async function start(port) {
  const { server, port: actual } = await serve(port);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections(); // a browser keeps its connections open, and close() alone would wait for it
    });
  }
  console.log(`Reports that are sent from the demo are stored in ${reportsFolder}`);
  console.log(`Demo: http://localhost:${actual}/`);
}

// realpath: under a symlinked directory the two would differ and nothing would happen.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const port = readPort(process.env.PORT); // first: nobody waits for a build to hear of a typing error
    ensureInstalled(root);
    if (npm(root, ['run', 'build']).status !== 0) throw new Error('The build failed: see above.');
    await start(port);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
