import { execFile } from 'node:child_process';

const mostSeconds = 60;

/**
 * Runs a program that ends by itself, with a text as its input. Rejects with what it says of its failure.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} input
 * @returns {Promise<string>}
 */
export const run = (command, args, input = '') =>
  new Promise((resolve, reject) => {
    const limits = { timeout: mostSeconds * 1000, maxBuffer: 32 * 1024 * 1024 };
    const child = execFile(command, args, limits, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(stdout);
    });
    // A program that ends without reading tells so by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
