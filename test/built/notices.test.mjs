/** A site copies one file: what it may do with it, and whose work is in it, stands in that file. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist).filter((it) => /\.(?:m?js|css|html)$/.test(it));

for (const file of files) {
  test(`${file} names its own licence, and that of Lit with whose it is`, () => {
    const [first, second] = readFileSync(new URL(file, dist), 'utf8').split('\n');
    const notice = /^(?:#!|<!doctype)/.test(first ?? '') ? second : first;
    assert.match(notice ?? '', /^(?:\/\*!|<!--) nutrient-widgets \d+\.\d+\.\d+ \| MIT(?: \| | \*\/)/);
    // One uses that of the drop-in, the other needs none.
    if (!/^report-(?:form|capture)\.js$/.test(file))
      assert.match(notice ?? '', /Lit, BSD-3-Clause, Copyright 2017 Google LLC: https:\/\//);
  });
}

test('report-capture.js names nobody else, as nothing in it is of others', () => {
  const text = readFileSync(new URL('report-capture.js', dist), 'utf8');
  assert.match(text, /^\/\*! nutrient-widgets \d+\.\d+\.\d+ \| MIT \*\/\n/);
  const { sources } = JSON.parse(readFileSync(new URL('report-capture.js.map', dist), 'utf8'));
  assert.deepEqual(
    sources.filter((it) => it.includes('node_modules')),
    [],
  );
});
