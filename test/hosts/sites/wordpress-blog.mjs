/** The blog of wordpress-keeper.mjs for tests in Node: its pages, and people who are logged in. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { formOf } from './wordpress-reports.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const keeperFile = fileURLToPath(new URL('wordpress-keeper.mjs', import.meta.url));

/** Starts it, served by so many at once. It ends with this process. */
export async function startBlog(servers = 1) {
  const keeper = spawn(process.execPath, [keeperFile, root], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NW_SERVERS: `${servers}` },
  });
  const ports = [];
  for await (const port of createInterface({ input: keeper.stdout })) {
    ports.push(port);
    if (ports.length === servers) break;
  }
  const [port] = ports;
  // It ends when its stdin does, and must not keep this process from ending.
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stdout]) stream.unref();
  const origin = `http://127.0.0.1:${port}`;
  const address = `${origin}/host/built/wordpress/`;

  /** Requests of one person, who keeps the cookies that they get. */
  function visitor() {
    /** @type {Map<string, string>} */
    const cookies = new Map();
    return async (/** @type {string} */ path, /** @type {RequestInit} */ options = {}) => {
      const cookie = [...cookies].map((it) => it.join('=')).join('; ');
      const headers = { ...options.headers, ...(cookie && { cookie }) };
      const response = await fetch(new URL(path, address), { redirect: 'manual', ...options, headers });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        cookies.set(name, value);
      }
      return response;
    };
  }
  return {
    /** Of each that serves it. */
    origins: ports.map((it) => `http://127.0.0.1:${it}`),
    origin,
    address,
    visitor,
    text: async (/** @type {string} */ path) => (await fetch(new URL(path, address))).text(),

    /** Logs somebody in by the form of WordPress. */
    async logIn(/** @type {string} */ name) {
      const go = visitor();
      await go('wp-login.php');
      const body = new URLSearchParams({ log: name, pwd: name, testcookie: '1' });
      const { status } = await go('wp-login.php', { method: 'POST', body });
      if (status !== 302) throw new Error(`${name} could not log in`);
      return go;
    },
  };
}

/** What network.php found. */
export async function networkFound() {
  // Its stdin stays open until it is done: else it would end.
  const keeper = spawn(process.execPath, [keeperFile, root, 'network'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: keeper.stdout }), 'line');
  await once(keeper, 'exit');
  return JSON.parse(line);
}

/** How tests send reports to a blog, and ask what became of them. */
export function reportsOf(/** @type {Awaited<ReturnType<typeof startBlog>>} */ blog) {
  const route = new URL('?rest_route=/nutrient-widgets/v1/report', blog.address);
  const post = (/** @type {RequestInit} */ request) => {
    const named = {
      origin: blog.origin,
      'user-agent': 'A browser by its name/1.0',
      'x-forwarded-for': '203.0.113.77',
      ...request.headers,
    };
    const headers = Object.entries(named).filter(([, value]) => value !== undefined);
    return fetch(route, { method: 'POST', body: formOf(), ...request, headers });
  };
  return {
    post,
    send: async (/** @type {Record<string, string | File>} */ fields) =>
      (await post({ body: formOf(fields) })).status,

    /** Of cases.php. */
    ask: async (/** @type {string} */ name, more = {}) =>
      JSON.parse(await blog.text(`?${new URLSearchParams({ case: name, ...more })}`)),
  };
}
