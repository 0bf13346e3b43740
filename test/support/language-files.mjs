/** Middleware: `/host/lang/<tag>.js` is test/support/languages/<tag>, built as the build makes `dist/lang/<tag>.js`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { languageFile } from '../../rollup/language.mjs';

const folder = 'test/support/languages';

/** @type {Map<string, Promise<string>>} */
const built = new Map();

/**
 * @param {string} root
 * @param {string} tag
 */
async function build(root, tag) {
  const { output, ...input } = languageFile(join(root, folder, tag), `${tag}.js`);
  const bundle = await rollup(input);
  const { output: files } = await bundle.generate(output);
  await bundle.close();
  return files[0].code;
}

/** @param {string} root */
export function languageFiles(root) {
  return (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const tag = /^\/([\w-]+)\.js(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (!tag || !existsSync(join(root, folder, tag))) return response.writeHead(404).end();
    if (!built.has(tag)) built.set(tag, build(root, tag));
    return built.get(tag).then(
      (code) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(code),
      (error) => response.writeHead(500).end(String(error)),
    );
  };
}
