/** The command: reads what was named, and says what was found. All that it decides stands in `examine.ts`. */
/// <reference types="node" />
import { doctor as words } from '../locales/en/doctor.js';
import { Examiner } from './examiner.js';
import { filesIn, type Source } from './files.js';
import { piece, summary } from './report.js';
import { formatOfInput, formatOfName, readStream, readText, type Read } from './reading.js';
import type { Format } from './page.js';

/** What the command needs of a process. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: { write: (text: string) => unknown };
}

const formats: Readonly<Record<string, Format>> = { '--html': 'html', '--markdown': 'markdown' };

/** @returns The exit code: 0 nothing found, 1 something found, 2 it could not look. */
export async function doctor(
  args: readonly string[],
  { stdin, stdout, stderr }: Surroundings,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    stdout.write(words.help);
    return 0;
  }
  const say = (name: string, sentence: string): void => void stderr.write(piece(name, sentence));
  const end = args.indexOf('--');
  const isOption = (arg: string, i: number): boolean =>
    arg.length > 1 && arg.startsWith('-') && (end < 0 || i < end);
  const unknown = args.find((arg, i) => isOption(arg, i) && arg !== '--' && !Object.hasOwn(formats, arg));
  if (unknown !== undefined) {
    say(unknown, words.unknownOption);
    return 2;
  }
  const named = args.filter((arg, i) => !isOption(arg, i) && i !== end);
  const format = formats[args.find((arg, i) => isOption(arg, i) && arg !== '--') ?? ''];
  if (named.length === 0 && stdin.isTTY) {
    stderr.write(`${words.noInput}\n`);
    return 2;
  }
  const examiner = new Examiner();
  const counts = { files: 0, found: 0, skipped: 0 };
  let isBad = false;

  const look = async (
    name: string,
    read: Read,
    formatOf: (text: string) => Format,
    wasNamed: boolean,
  ): Promise<void> => {
    const result = 'text' in read ? await examiner.examine(read.text, formatOf(read.text)) : read.problem;
    if (typeof result === 'string') {
      say(name, result);
      counts.skipped += 1;
      isBad ||= wasNamed;
      return;
    }
    counts.files += 1;
    counts.found += result.length;
    for (const finding of result) stdout.write(piece(name, finding));
  };
  const lookAt = ({ path, isNamed }: Source): Promise<void> =>
    look(path, readText(path), () => formatOfName(path), isNamed);

  try {
    for (const name of named.length > 0 ? named : ['-']) {
      if (name === '-') {
        const read = await readStream(stdin);
        await look(words.standardInput, read, (text) => format ?? formatOfInput(text), true);
        continue;
      }
      let isEmpty = true;
      for (const it of filesIn(name)) {
        isEmpty = false;
        if ('path' in it) await lookAt(it);
        else {
          say(it.name, it.problem);
          isBad ||= it.isNamed;
        }
      }
      if (isEmpty) {
        say(name, words.empty);
        isBad = true;
      }
    }
  } finally {
    await examiner.close();
  }
  if (counts.files > 0) stdout.write(summary(counts));
  return isBad ? 2 : counts.found > 0 ? 1 : 0;
}
