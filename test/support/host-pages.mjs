/**
 * Middleware for @web/test-runner: pages as publishers have them, for tests to load in an iframe.
 * `/host/<file>` is test/hosts/<file>, byte for byte, with the headers of `<name>.headers.json` beside
 * `<name>.html` (`{ "Content-Security-Policy": "…" }`); `/dist/` is the build. `/host/demo/` is the demo as `npm start`
 * serves it; `/host/report/` takes reports. Nothing is cached.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { reportEndpoints } from '../widgets/report-issue/report-endpoints.mjs';

/**
 * @param {string} root
 * @returns {import('@web/test-runner').Middleware}
 */
export function hostPages(root) {
  const hosts = join(root, 'test', 'hosts');
  const dist = sirv(join(root, 'dist'), { dev: true });
  const serve = {
    '/host/report': reportEndpoints(),
    '/host/demo/dist': dist,
    '/host/demo': sirv(join(root, 'demo'), { dev: true }),
    '/host': sirv(hosts, {
      dev: true,
      setHeaders(response, path) {
        for (const [name, value] of Object.entries(headersOf(join(hosts, path))))
          response.setHeader(name, value);
      },
    }),
    '/dist': dist,
  };

  return (context, next) => {
    const prefix = /^\/(host\/report|host\/demo\/dist|host\/demo|host|dist)(?=\/)/.exec(context.path)?.[0];
    if (!prefix) return next();
    // Answered on the bare response: the runner would add its scripts to the HTML, rewrite the modules, and mark
    // everything as cacheable for a year.
    context.respond = false;
    context.req.url = context.req.url.slice(prefix.length);
    serve[prefix](context.req, context.res);
    return undefined;
  };
}

/**
 * @param {string} page
 * @returns {Record<string, string>}
 */
function headersOf(page) {
  if (!page.endsWith('.html')) return {};
  try {
    return JSON.parse(readFileSync(page.replace(/html$/, 'headers.json'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
