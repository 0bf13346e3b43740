/** What a figure was measured on; plain Node. */
import { execFileSync } from 'node:child_process';
import { cpus, totalmem, type } from 'node:os';
import { findChrome } from '../../support/browsers/find.mjs';

export function machine() {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${process.arch}`,
    node: process.version,
    browser: browser(),
  };
}

function browser() {
  const program = findChrome();
  return program ? execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim() : 'none';
}
