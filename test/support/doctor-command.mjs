/** The doctor as people call it: the built command, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const command = join(root, bin['nutrient-widgets']);
export const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
after(() => rmSync(folder, { recursive: true }));

export const slip = '<div>\n<intake-table agee="34">Text</intake-table></div>\n';
export const fine = '<div><intake-table age="34">Text</intake-table></div>\n';

/** @param {string} name @param {string | Uint8Array} content */
export function file(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/**
 * @param {string[]} args
 * @param {string | Uint8Array} input
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
export async function run(args, input = '') {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, out, err };
}
