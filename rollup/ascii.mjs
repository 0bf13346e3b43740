/**
 * Makes what tsc writes ASCII, as the bundles are: a page that is not UTF-8 reads a script in its own encoding. In strings,
 * templates, patterns and JSON an escape means the same.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

for (const path of readdirSync('dist', { recursive: true })) {
  if (!/\.(?:m?js|d\.ts|map|json)$/.test(path)) continue;
  const text = readFileSync(join('dist', path), 'utf8');
  const ascii = text.replace(/[^\0-\x7f]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (ascii !== text) writeFileSync(join('dist', path), ascii);
}
