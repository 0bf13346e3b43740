import { fillText } from '../model/fill.js';
import { doctor as words } from '../locales/en/doctor.js';
import type { Finding } from './examine.js';
import { visible, visibleMarkup } from './visible.js';

/** A finding, or a word on a file, as lines of text. */
export function piece(name: string, what: Finding | string): string {
  if (typeof what === 'string') return `${visible(name)} ${what}\n`;
  const { line, column, what: sentence, why, fix } = what;
  return `${visible(name)}:${line}:${column}: ${visible(sentence)}
    ${words.why}${visible(why)}
    ${words.fix}${visibleMarkup(fix)}
`;
}

const counted = (n: number, { one, other }: { readonly one: string; readonly other: string }): string =>
  n === 1 ? one : fillText(other, { n });

/** The last line. */
export function summary(counts: {
  readonly files: number;
  readonly found: number;
  readonly skipped: number;
}): string {
  const { clean, found, skipped, finding, file } = words.summary;
  const files = counted(counts.files, file);
  const first =
    counts.found === 0
      ? fillText(clean, { files })
      : fillText(found, { findings: counted(counts.found, finding), files });
  const rest =
    counts.skipped === 0 ? '' : ` ${fillText(skipped, { skipped: counted(counts.skipped, file) })}`;
  return `${first}${rest}\n`;
}
