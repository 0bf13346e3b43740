/** Makes sure the packages of package-lock.json are there. Plain Node: it runs before there is any node_modules. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs npm in `root`; its output goes straight to the terminal unless `quiet`.
 * @param {string} root
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export function npm(root, args, { quiet = false } = {}) {
  return spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: quiet ? 'pipe' : 'inherit',
    // On Windows npm is a .cmd file, which Node starts only through a shell. The arguments are our own constants.
    shell: process.platform === 'win32',
  });
}

/** @param {string} file */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * True when node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json as the
 * last step of an install, so one that was interrupted counts as missing. Dates say nothing (a checkout or a
 * copy sets them anew), and the two files are never equal: optional packages for other platforms are left out.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, want]) => {
    if (path === '') return true; // the project itself
    const have = present[path];
    return have ? have.version === want.version && have.integrity === want.integrity : want.optional === true;
  });
}

/** @param {string} root */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.log('Installing packages (npm ci) …');
  // --include=dev: with NODE_ENV=production npm would leave out the tools, and this would install again every time.
  const { status } = npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error('The packages could not be installed: see what npm says above.');
}
