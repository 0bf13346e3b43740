/** Modules of the project for tests in Node, made from their TypeScript: no build ships all of them. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
// In here, so that packages are found from it.
const cache = join(root, 'node_modules/.cache');

/** @param {string} path from the root of the project, such as `src/cli/examine.ts` */
export async function fromSource(path) {
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, 'nutrient-widgets-'));
  try {
    await build({
      entryPoints: [join(root, path)],
      outdir: directory,
      outExtension: { '.js': '.mjs' },
      entryNames: 'module',
      bundle: true,
      // What is imported later, as the maker of pictures, is not loaded here.
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
    });
    return await import(pathToFileURL(join(directory, 'module.mjs')).href);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
