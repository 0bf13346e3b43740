/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { audit as words } from '../locales/en/audit.js';
import { fillText } from '../model/fill.js';
import { counted, monthName } from '../model/intl.js';
import { monthsSince } from '../model/clock.js';
import type { Surroundings } from './doctor.js';
import { readFile } from './input.js';
import type { Figure } from './register/figure.js';
import { readRegister } from './register/read.js';
import { piece } from './report.js';
import { visible } from './visible.js';

/** The register that stands beside this command. */
const own = new URL('figures.json', import.meta.url);

const options = { at: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/**
 * The command: which figures are due for a new check.
 *
 * @returns The exit code: 0 nothing is due, 1 something is, 2 it could not tell.
 */
export function audit(
  args: readonly string[],
  { stdout, stderr }: Surroundings,
  now: Date = new Date(),
): number {
  const refuse = (name: string, what: string): number => {
    stderr.write(piece(name, what));
    return 2;
  };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const named = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  let at = now;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) return refuse(token.rawName, words.unknownOption);
    if (token.name === 'help') {
      stdout.write(words.help);
      return 0;
    }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(token.value ?? '');
    if (!month) return refuse(`--at ${token.value ?? ''}`.trim(), words.badMonth);
    at = new Date(`${month[0]}-01T00:00:00Z`);
  }
  if (named.length > 1) {
    stderr.write(`${words.tooMany}\n`);
    return 2;
  }
  const path = named[0] ?? fileURLToPath(own);
  const input = readFile(path);
  if ('problem' in input) return refuse(path, input.problem);
  const register = readRegister(input.text);
  if ('problem' in register) return refuse(path, register.problem);
  const { figures } = register;
  const overdue = figures.filter(({ review }) => monthsSince(review, at) > 0);
  for (const figure of overdue) stdout.write(lines(figure));
  stdout.write(`${summary(figures.length, overdue.length, at)}\n`);
  return overdue.length > 0 ? 1 : 0;
}

function lines({ id, value, unit, population, sources, review }: Figure): string {
  const first = fillText(words.overdue, {
    month: monthName('en', review),
    id,
    value: [value].flat().join('–'),
    unit,
    population,
  });
  const addresses = sources.map(({ url, via }) =>
    fillText(via ? words.sourceVia : words.source, { source: url, via: via ? words.via[via] : '' }),
  );
  return [first, ...addresses].map((line) => `${/^ */.exec(line)![0]}${visible(line.trim())}\n`).join('');
}

function summary(all: number, overdue: number, at: Date): string {
  const month = monthName('en', at.toISOString().slice(0, 7));
  const figures = counted('en', all, words.figure);
  return overdue
    ? fillText(counted('en', overdue, words.some), { figures, month })
    : fillText(words.none, { figures, month });
}
