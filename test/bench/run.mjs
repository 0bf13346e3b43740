/**
 * `npm run bench`: measures the built files against plain DOM, the earlier drop-in and peers. Judges nothing: it prints
 * every figure with its spread, beside its budget and beside what results.json holds.
 *
 * `npm run bench -- bytes page` runs parts; `--only=intake-table` one widget of a part; `--save` keeps what they found;
 * `compare <file> [<file>]` holds two results against each other.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../support/install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

ensureInstalled(root);
ensureInstalled(here);
if (!existsSync(`${root}dist/lib`)) throw new Error('There are no built files yet: npm run build.');
const { main } = await import('./lib/main.mjs');
process.exitCode = await main(process.argv.slice(2));
