/** Pages and servers of long ago are not UTF-8, and scripts and style sheets are read as the page is. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
// Not the licences of others: no page loads them, and they name people.
const files = readdirSync(dist, { recursive: true }).filter((it) => /\.(?!txt$)\w+$/.test(it));

test('no built file has a letter that is another one in another encoding: readers see 31–50, not 31â€“50', () => {
  assert.ok(files.length > 20);
  const others = files.filter((it) => /[^\t\n\r\x20-\x7e]/.test(readFileSync(new URL(it, dist), 'utf8')));
  assert.deepEqual(others, []);
});
