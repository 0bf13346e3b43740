/** The drop-in as it was at an earlier commit, built anew; plain Node. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const store = fileURLToPath(new URL('../node_modules/.cache/earlier', import.meta.url));

/** What the budgets of speed are set against: the last state in which widgets were long. */
export const EARLIER = '37f0279';

/**
 * The folder with the built files of a commit. They are kept, as a commit does not change.
 * @param {string} [commit]
 */
export function earlierDist(commit = EARLIER) {
  const kept = join(store, commit);
  if (existsSync(kept)) return kept;
  console.log(`Building the drop-in of commit ${commit} …`);
  // Not below node_modules: what stands there is taken for built, and its TypeScript would stay.
  const work = mkdtempSync(join(tmpdir(), 'nutrient-widgets-'));
  try {
    unpack(commit, work);
    // Built with the tools of today: what is compared is our code.
    symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'), 'junction');
    const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');
    execFileSync(process.execPath, [rollup, '-c', '--silent'], { cwd: work, stdio: 'inherit' });
    cpSync(join(work, 'dist'), `${kept}.part`, { recursive: true });
    renameSync(`${kept}.part`, kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return kept;
}

/**
 * @param {string} commit
 * @param {string} folder
 */
function unpack(commit, folder) {
  try {
    const files = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: Infinity, stdio: 'pipe' });
    execFileSync('tar', ['-x', '-C', folder], { input: files });
  } catch (cause) {
    throw new Error(`Commit ${commit} is not in this clone: \`git fetch --unshallow\` brings it.`, { cause });
  }
}
