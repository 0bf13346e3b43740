/** The programs of host-programs.mjs, for browser tests: what is not installed is skipped, with a word. */

export type Program =
  | 'hugo'
  | 'wordpress'
  | 'kramdown'
  | 'cmarkGfm'
  | 'pythonMarkdown'
  | 'bleach'
  | 'parsedown'
  | 'htmlPurifier'
  | 'prototype'
  | 'mootools';

const missing = (await (await fetch('/host/programs.json')).json()) as Partial<Record<Program, string>>;

/** Why a test cannot run here; undefined where the program is installed. */
export const whyMissing = (program: Program): string | undefined => missing[program];

/** `it`, or `it.skip` with the reason in its title. */
export function itWith(program: Program, title: string, test: Mocha.AsyncFunc): void {
  const reason = whyMissing(program);
  if (reason) it.skip(`${title} [skipped: ${reason}]`, test);
  else it(title, test);
}
