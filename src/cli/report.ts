import { fillText } from '../model/fill.js';
import { doctor as words } from '../locales/en/doctor.js';
import type { Finding } from './examine.js';

/** What a file may hold to steer the terminal of whoever reads this, or to turn the order of letters round. */
// eslint-disable-next-line no-control-regex -- it is those that are meant
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(steering, '\uFFFD');

/** A finding, or a word on a file, as lines of text. */
export function piece(name: string, what: Finding | string): string {
  if (typeof what === 'string') return `${plain(name)} ${what}\n`;
  const { line, column, what: sentence, why, fix } = what;
  return `${plain(name)}:${line}:${column}: ${plain(sentence)}
    ${words.why}${plain(why)}
    ${words.fix}${plain(fix)}
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
