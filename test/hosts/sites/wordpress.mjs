/**
 * A blog at `/host/built/wordpress/`: the real WordPress with the plugin of `demo/hosts/wordpress/`, on a database of
 * its own. It is set up at the first request, in a few seconds, and ends with this process however that ends. `?p=…` and
 * `?name=…` are posts of wordpress-posts.mjs, `theme=blocks` shows them in a block theme, `bare` without the script.
 */
import { spawn } from 'node:child_process';
import { request as ask } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { whyMissing } from '../../support/host-programs.mjs';

/**
 * Resolves to the port of the site.
 * @param {string} root
 * @returns {Promise<number>}
 */
function start(root) {
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('wordpress-keeper.mjs', import.meta.url)), root],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  // It ends when its stdin does, and must not keep this process from ending.
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stdout]) stream.unref();
  return new Promise((resolve, reject) => {
    createInterface({ input: keeper.stdout }).once('line', (line) => resolve(Number(line)));
    keeper.once('error', reject);
    keeper.once('exit', () => reject(new Error('WordPress could not be set up: its words are above.')));
  });
}

/**
 * @param {string} root
 * @returns {import('./built-hosts.mjs').Handler}
 */
export function wordpress(root) {
  /** @type {Promise<number> | undefined} */
  let started;
  return (request, response) => {
    const missing = whyMissing('wordpress');
    if (missing) {
      response.writeHead(501).end(missing);
      return;
    }
    const fail = (/** @type {Error} */ error) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(error.message);
    };
    started ??= start(root);
    started.then((port) => {
      const { method, headers } = request;
      const path = `/host/built/wordpress${request.url}`;
      const onward = ask({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', fail);
      request.pipe(onward);
    }, fail);
  };
}
