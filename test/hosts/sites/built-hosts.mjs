/**
 * Sites as real programs build them from `demo/hosts/`, at `/host/built/<host>/`. Each is built at the first request,
 * once, and its folder removed when the tests end.
 */
import { eleventy } from './eleventy.mjs';
import { hugo } from './hugo.mjs';
import { wordpress } from './wordpress.mjs';

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler
 */

/**
 * @param {string} root
 * @returns {Handler}
 */
export function builtHosts(root) {
  /** @type {Record<string, Handler>} Each sees the address below its own folder. */
  const hosts = { eleventy: eleventy(root), hugo: hugo(root), wordpress: wordpress(root) };
  return (request, response) => {
    const [, host, rest] = /^\/([a-z]+)(\/.*)$/.exec(request.url) ?? [];
    if (!Object.hasOwn(hosts, host ?? '')) {
      response.writeHead(404).end();
      return;
    }
    request.url = rest;
    hosts[host](request, response);
  };
}
