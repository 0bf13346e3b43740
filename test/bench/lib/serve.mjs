/** Pages and files for the browser, on this computer only; plain Node. */
import { createServer } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

const compress = compression();

/**
 * Serves texts and folders for as long as `use` takes.
 * @template T
 * @param {object} what
 * @param {Readonly<Record<string, string>>} [what.pages] HTML by path
 * @param {Readonly<Record<string, string | Uint8Array>>} [what.scripts] JavaScript by path
 * @param {Readonly<Record<string, string>>} [what.folders] folders by the path they are served under, with slashes
 * @param {(address: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withServer({ pages = {}, scripts = {}, folders = {} }, use) {
  const served = Object.entries(folders).map(([path, folder]) => ({
    path,
    files: sirv(folder, { dev: true }),
  }));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    // Timers of a page that is alone with itself tell microseconds.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    if (pages[path]) return send(response, 'text/html; charset=utf-8', pages[path]);
    if (scripts[path]) return send(response, 'text/javascript; charset=utf-8', scripts[path]);
    const [folder] = served
      .filter((it) => path.startsWith(it.path))
      .sort((a, b) => b.path.length - a.path.length);
    if (!folder) return response.writeHead(404).end();
    request.url = `/${path.slice(folder.path.length)}`;
    // As hosts send files.
    return compress(request, response, () => folder.files(request, response));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} type
 * @param {string | Uint8Array} body
 */
function send(response, type, body) {
  response.setHeader('content-type', type);
  return response.end(body);
}
