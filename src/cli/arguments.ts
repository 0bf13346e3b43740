/// <reference types="node" />
import { parseArgs } from 'node:util';
import { formats, type Format } from './format.js';

export interface Arguments {
  readonly help: boolean;
  readonly version: boolean;
  /** Of what is piped in, where it was told. */
  readonly format: Format | undefined;
  /** Files and folders, and `-` for what is piped in. */
  readonly named: readonly string[];
  /** The first option that there is not, or that takes no value and has one. */
  readonly unknown: string | undefined;
}

const flag = { type: 'boolean' } as const;
const options = {
  help: { ...flag, short: 'h' },
  version: flag,
  ...Object.fromEntries(formats.map((format) => [format, flag])),
};

/** Reads what stands after the name of the command. */
export function readArguments(args: readonly string[]): Arguments {
  // Strictness is ours: what Node says of a slip is three sentences, and names no command of this project.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = tokens.filter((token) => token.kind === 'option');
  const isGiven = (name: string): boolean => given.some((option) => option.name === name);
  return {
    help: isGiven('help'),
    version: isGiven('version'),
    format: formats.find(isGiven),
    named: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])),
    unknown: given.find(({ name, value }) => !Object.hasOwn(options, name) || value !== undefined)?.rawName,
  };
}
