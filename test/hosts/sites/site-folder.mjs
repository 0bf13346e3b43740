/** A folder that a real program builds a site in, and a handler that serves it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';

const folders = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of its own, removed when this process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `nutrient-widgets-${name}-`));
  folders.push(folder);
  return folder;
}

/**
 * Runs a program to its end, without a shell. Rejects with what it printed where it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileOptions} [options]
 */
export async function run(program, args, options = {}) {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, { timeout: 60_000, ...options });
    return stdout + stderr;
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}` || error.message, { cause: error });
  }
}

/**
 * Serves the folder that `build` resolves to. It is called once, at the first request; where it fails, every answer says
 * why. With `?no-script` a page comes with a policy that allows no script.
 * @param {() => Promise<string>} build
 * @returns {import('./built-hosts.mjs').Handler}
 */
export function servedOnceBuilt(build) {
  let site;
  return async (request, response) => {
    try {
      if (/[?&]no-script\b/.test(request.url))
        response.setHeader('content-security-policy', "script-src 'none'");
      site ??= build().then((folder) => sirv(folder, { dev: true }));
      (await site)(request, response);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(error.message);
    }
  };
}
