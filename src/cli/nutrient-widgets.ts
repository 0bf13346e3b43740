/// <reference types="node" />
import { isMainThread, parentPort } from 'node:worker_threads';
import { version } from '../base/version.js';
import { doctor as words } from '../locales/en/doctor.js';
import { audit } from './audit.js';
import { doctor } from './doctor.js';
import { examineFor } from './examiner-thread.js';
import { visible } from './visible.js';

if (isMainThread) {
  // Closed early, as by `head`, or on a full disk: nobody has read all that was to be said.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endUnheard);
  process.exitCode = await run(process.argv.slice(2));
} else if (parentPort) examineFor(parentPort);

function endUnheard({ code }: NodeJS.ErrnoException): void {
  if (code !== 'EPIPE') process.stderr.write(`${words.outputFailed}\n`);
  process.exit(2);
}

/** @returns The exit code. */
async function run([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'doctor') return doctor(args, process);
  if (command === 'audit') return audit(args, process);
  if (command === '--help' || command === '-h') process.stdout.write(words.commands);
  else if (command === '--version') process.stdout.write(`${version}\n`);
  else {
    process.stderr.write(
      command === undefined ? words.commands : `${visible(command)} ${words.unknownCommand}\n`,
    );
    return 2;
  }
  return 0;
}
