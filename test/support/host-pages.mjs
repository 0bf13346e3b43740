/**
 * Middleware for @web/test-runner: pages as publishers have them, for tests to load in an iframe.
 * `/host/<file>` is test/hosts/pages/<file>, byte for byte, with the headers of `<name>.headers.json` beside
 * `<name>.html` (`{ "Content-Security-Policy": "…" }`), with `?no-script` under a policy that allows no script, besides
 * any of its own, with `?charset=…` sent as HTML in that encoding; `/dist/` is the build. `/host/demo/` is the demo as `npm start` serves it; `/host/report/` takes reports.
 * `/host/npm/` and `/host/debian/` are the scripts of others, as a page would load them.
 * `/host/markup/<engine>.html` is what an engine makes of tags, `/host/built/<host>/` the site a real program builds.
 * `/host/copied/without/<one>/<file>` is the build without one of its files, as a site may have copied it, and
 * `/host/copied/older/<one>/<file>` with one from test/hosts/pages/ in its place; with `late` it comes a second later.
 * `/host/lang/<tag>.js` is a language of test/support/languages, built.
 * `/host/programs.json` says why programs are missing. Nothing is cached.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { builtHosts } from '../hosts/sites/built-hosts.mjs';
import { markupPages } from '../hosts/markup/markup-pages.mjs';
import { reportEndpoints } from '../widgets/report-issue/report-endpoints.mjs';
import { PROGRAMS, whyMissing } from './host-programs.mjs';
import { languageFiles } from './language-files.mjs';

/** By id, what to say of a program that is not there. */
const missingPrograms = () =>
  Object.fromEntries(
    Object.keys(PROGRAMS).flatMap((id) => {
      const reason = whyMissing(id);
      return reason ? [[id, reason]] : [];
    }),
  );

/**
 * @param {string} root
 * @returns {import('@web/test-runner').Middleware}
 */
export function hostPages(root) {
  const hosts = join(root, 'test', 'hosts', 'pages');
  const dist = sirv(join(root, 'dist'), { dev: true });
  const pages = sirv(hosts, {
    dev: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersOf(join(hosts, path))))
        response.appendHeader(name, value); // a policy of its own stands beside that of `?no-script`
    },
  });
  const serve = {
    '/host/report': reportEndpoints(),
    '/host/npm': sirv(join(root, 'node_modules'), { dev: true }),
    '/host/debian': sirv('/usr/share/javascript', { dev: true }),
    '/host/markup': markupPages(),
    '/host/built': builtHosts(root),
    '/host/lang': languageFiles(root),
    '/host/copied': (request, response) => {
      const [, way, one, file] = request.url.replace(/[?].*/, '').split('/');
      request.url = `/${file}`;
      if (file !== one) return dist(request, response);
      if (way === 'older') return pages(request, response);
      if (way === 'late') return setTimeout(() => dist(request, response), 1000);
      return response.writeHead(404).end();
    },
    '/host/demo/dist': dist,
    '/host/demo': sirv(join(root, 'demo'), { dev: true }),
    '/host': pages,
    '/dist': dist,
  };

  return (context, next) => {
    if (context.path === '/host/programs.json') {
      context.body = missingPrograms();
      return undefined;
    }
    const prefix =
      /^\/(host\/(?:report|npm|debian|markup|built|copied|lang|demo\/dist|demo)|host|dist)(?=\/)/.exec(
        context.path,
      )?.[0];
    if (!prefix) return next();
    // Answered on the bare response: the runner would add its scripts to the HTML, rewrite the modules, and mark
    // everything as cacheable for a year.
    context.respond = false;
    if ('no-script' in context.query) context.res.setHeader('Content-Security-Policy', "script-src 'none'");
    const { charset } = context.query;
    if (charset) context.res.setHeader('Content-Type', `text/html; charset=${charset}`);
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
