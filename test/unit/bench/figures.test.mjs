/** A benchmark that cannot tell slower from as fast would let widgets get slow under its eyes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree, growth, median, ratioOf, spread } from '../../bench/lib/figures.mjs';
import { changeOf, table, verdict } from '../../bench/lib/report.mjs';

test('one round that something else disturbed changes neither the middle nor the spread', () => {
  const quiet = [10, 11, 12, 10, 11, 12, 10, 11, 12, 10, 11, 12];
  const disturbed = quiet.with(3, 900);
  assert.deepEqual(spread(disturbed), { value: 11, low: 10, high: 12 });
  assert.equal(median([1, 2, 3, 10]), 2.5);
});

test('a machine that gets slower half-way changes no ratio', () => {
  const ours = [10, 20, 10, 20];
  const plain = [5, 10, 5, 10];
  assert.deepEqual(ratioOf(ours, plain), { value: 2, low: 2, high: 2 });
});

test('time that grows as number does has the exponent 1, time that doubles twice has 2', () => {
  const counts = [100, 200, 400, 800];
  assert.equal(growth(counts.map((n) => [n, 3 * n])).toFixed(6), '1.000000');
  assert.equal(growth(counts.map((n) => [n, n * n])).toFixed(6), '2.000000');
});

test('two runs agree where their spreads meet, whichever is first', () => {
  const [one, near, far] = [
    { value: 1.2, low: 1.1, high: 1.3 },
    { value: 1.35, low: 1.28, high: 1.4 },
    { value: 1.6, low: 1.5, high: 1.7 },
  ];
  assert.equal(agree(one, near) && agree(near, one), true);
  assert.equal(agree(one, far) || agree(far, one), false);
});

test('what became slower is told by its ratio, not by the milliseconds of another machine', () => {
  const figure = (/** @type {number} */ ms, /** @type {number} */ ratio) => ({
    name: 'a',
    unit: 'ms',
    value: ms,
    low: ms,
    high: ms,
    ratio: { to: 'plain', value: ratio, low: ratio - 0.1, high: ratio + 0.1 },
  });
  assert.equal(changeOf(figure(50, 1.2), figure(500, 1.25)), 'same');
  assert.equal(changeOf(figure(500, 1.6), figure(500, 1.25)), 'more');
  assert.equal(changeOf(figure(500, 1), figure(500, 1.25)), 'less');
  assert.equal(changeOf(figure(500, 1), undefined), 'new');
});

test('a single byte more is told, as sizes have no spread', () => {
  const size = (/** @type {number} */ value) => ({ name: 'a', unit: 'kB', value });
  assert.equal(changeOf(size(70.001), size(70)), 'more');
  assert.equal(changeOf(size(70), size(70)), 'same');
});

test('a budget that does not hold is printed as over, and as unsure where the rounds do not decide it', () => {
  const figure = (/** @type {number} */ value, /** @type {number} */ low) => ({
    name: 'a',
    unit: 'ms',
    value,
    low,
    high: value + 10,
    budget: { max: 100, of: /** @type {const} */ ('value') },
  });
  assert.equal(verdict(figure(90, 80)), 'holds');
  assert.equal(verdict(figure(110, 95)), 'unsure');
  assert.equal(verdict(figure(130, 120)), 'OVER');
  assert.match(table([figure(130, 120)]), /OVER 100/);
});
