/**
 * Servers that take or refuse reports, for tests to post to. `POST /host/report/<name>` is the demo's own receiver
 * with a folder of its own, so that no test meets the rate limit of another. `GET …?be=<way>` has it go another way
 * from then on, and tells what came in so far. The same stands at another origin, whose address
 * `GET /host/report/` tells.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiver } from '../../../demo/receiver.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What an endpoint does instead of storing a report. @type {Record<string, (request: Request, response: Response) => void>} */
const ways = {
  /** Never answers. */
  silent: (request) => void request.resume(),
  /** Ends the connection in the middle. */
  cut: (request) => void request.socket.destroy(),
};

/** @typedef {{ cookie: boolean, type: string, body: string }} Post */

/**
 * Answers with a status once the whole report has come, and notes it as it came.
 * @param {number} status @param {Request} request @param {Response} response @param {Post} post
 */
async function refuse(status, request, response, post) {
  for await (const chunk of request.setEncoding('latin1')) post.body += chunk;
  response.writeHead(status).end('No.');
}

/** @returns {(request: Request, response: Response) => void} what comes after `/host/report` is in `request.url` */
export function reportEndpoints() {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

  /** @typedef {{ way: string, posts: Post[], asked: string[], store: ReturnType<typeof receiver> }} Endpoint */
  /** @type {Map<string, Endpoint>} */
  const endpoints = new Map();

  /** @param {string} name */
  function endpoint(name) {
    const made = endpoints.get(name) ?? {
      way: 'healthy',
      posts: [],
      asked: [],
      store: receiver(join(folder, name)),
    };
    endpoints.set(name, made);
    return made;
  }

  /** @param {Request} request @param {Response} response */
  function handle(request, response) {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const name = pathname.slice(1);
    if (!/^[\w-]*$/.test(name)) return void response.writeHead(404).end();
    const it = endpoint(name);
    if (name.endsWith('-after')) {
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      if (searchParams.has('asked')) return void response.end(JSON.stringify(it.asked));
      it.asked.push(request.method ?? '');
      request.resume();
      return void response.end('Thanks.');
    }
    if (request.method !== 'POST') {
      it.way = searchParams.get('be') ?? it.way;
      return void tell(response, name, it);
    }
    const { cookie, 'content-type': type = '' } = request.headers;
    const post = { cookie: Boolean(cookie), type, body: '' };
    it.posts.push(post);
    if (it.way === 'readable') response.setHeader('access-control-allow-origin', '*');
    if (Object.hasOwn(ways, it.way)) ways[it.way](request, response);
    else if (it.way === 'slow-500') setTimeout(() => void refuse(500, request, response, post), 300);
    else if (/^30\d-/.test(it.way)) void redirect(it.way, name, request, response);
    else if (Number(it.way)) void refuse(Number(it.way), request, response, post);
    else void it.store(request, response);
  }

  const elsewhere = createServer((request, response) => {
    // A server that takes reports from any site: the demo's takes those of its own.
    delete request.headers.origin;
    handle(request, response);
  })
    .listen(0, '127.0.0.1')
    .unref();
  elsewhere.on('connection', (socket) => socket.unref());

  /** @param {string} way @param {string} name @param {Request} request @param {Response} response */
  async function redirect(way, name, request, response) {
    await once(request.resume(), 'end'); // the whole report came
    const { port } = /** @type {import('node:net').AddressInfo} */ (elsewhere.address());
    const place = way.endsWith('away') ? `http://127.0.0.1:${port}` : '/host/report';
    response.writeHead(Number.parseInt(way), { location: `${place}/${name}-after` }).end();
  }

  /** @param {Response} response @param {string} name @param {Endpoint} it */
  async function tell(response, name, { posts }) {
    const address = /** @type {import('node:net').AddressInfo} */ (elsewhere.address());
    const places = name ? await readdir(join(folder, name)).catch(() => []) : [];
    const stored = await Promise.all(places.map((place) => contentOf(join(folder, name, place))));
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ elsewhere: `http://127.0.0.1:${address.port}`, posts, stored }));
  }

  return handle;
}

/** One stored report; the picture as base64. @param {string} place */
async function contentOf(place) {
  const files = await readdir(place);
  const picture = files.find((file) => file.startsWith('picture'));
  return {
    files: files.sort(),
    report: JSON.parse(await readFile(join(place, 'report.json'), 'utf8')),
    picture: picture ? await readFile(join(place, picture), 'base64') : '',
  };
}
