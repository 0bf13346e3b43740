/** The command: reads what was named, and says what was found. All that it decides stands in `examine.ts`. */
/// <reference types="node" />
import { version } from '../base/version.js';
import { doctor as words } from '../locales/en/doctor.js';
import { readArguments } from './arguments.js';
import { Examiner } from './examiner.js';
import { filesIn } from './files.js';
import { formatOfInput, formatOfName, type Format } from './format.js';
import { readFile, readStream, type Input } from './input.js';
import { piece, summary } from './report.js';

/** What the command needs of a process. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: { write: (text: string) => unknown };
}

/** A text that was asked for, or why there is none. */
type Page = { readonly name: string } & (
  { readonly text: string; readonly format: Format } | { readonly problem: string }
);

/** @returns The exit code: 0 nothing found, 1 something found, 2 it could not look at all that was asked for. */
export async function doctor(
  args: readonly string[],
  { stdin, stdout, stderr }: Surroundings,
): Promise<number> {
  const { help, version: isVersion, format, named, unknown } = readArguments(args);
  if (unknown !== undefined) {
    stderr.write(piece(unknown, words.unknownOption));
    return 2;
  }
  if (help || isVersion) {
    stdout.write(help ? words.help : `${version}\n`);
    return 0;
  }
  if (named.length === 0 && stdin.isTTY) {
    stderr.write(`${words.noInput}\n`);
    return 2;
  }
  const counts = { files: 0, found: 0, skipped: 0 };
  const examiner = new Examiner();
  try {
    for await (const page of pages(named.length > 0 ? named : ['-'], stdin, format)) {
      const result = 'text' in page ? await examiner.examine(page.text, page.format) : page.problem;
      if (typeof result === 'string') {
        stderr.write(piece(page.name, result));
        counts.skipped += 1;
        continue;
      }
      counts.files += 1;
      counts.found += result.length;
      for (const finding of result) stdout.write(piece(page.name, finding));
    }
  } finally {
    await examiner.close();
  }
  if (counts.files > 0) stdout.write(summary(counts));
  if (counts.skipped > 0) return 2;
  return counts.found > 0 ? 1 : 0;
}

async function* pages(
  named: readonly string[],
  stdin: NodeJS.ReadStream,
  format: Format | undefined,
): AsyncGenerator<Page> {
  for (const name of named) {
    if (name === '-') {
      const input = await readStream(stdin);
      yield withFormat(words.standardInput, input, (text) => format ?? formatOfInput(text));
      continue;
    }
    let isEmpty = true;
    for (const source of filesIn(name)) {
      isEmpty = false;
      if ('problem' in source) yield source;
      else yield withFormat(source.path, readFile(source.path), () => formatOfName(source.path));
    }
    if (isEmpty) yield { name, problem: words.empty };
  }
}

const withFormat = (name: string, input: Input, formatOf: (text: string) => Format): Page =>
  'text' in input ? { name, text: input.text, format: formatOf(input.text) } : { name, ...input };
