/** What was measured, as a table on the screen and in results.json; plain Node. */
import { agree } from './figures.mjs';

/**
 * @typedef {import('./figures.mjs').Spread} Spread
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number} value the middle of all rounds
 * @property {number} [low] of all rounds; none where there is nothing to repeat
 * @property {number} [high]
 * @property {{ to: string, value: number, low?: number, high?: number }} [ratio] round by round
 * @property {{ max: number, of: 'value' | 'ratio' }} [budget]
 * @property {string} [note]
 */

/**
 * Whether a budget holds; unsure where the middle is above it and may lie below.
 * @param {Pick<Figure, 'ratio' | 'value' | 'low' | 'budget'>} figure
 * @returns {'holds' | 'unsure' | 'OVER' | undefined}
 */
export function verdict({ value, low, ratio, budget }) {
  if (!budget) return undefined;
  const { max, of } = budget;
  const judged = of === 'ratio' && ratio ? ratio : { value, low };
  if (judged.value <= max) return 'holds';
  return (judged.low ?? judged.value) <= max ? 'unsure' : 'OVER';
}

/** What two runs are compared by: the ratio, which the machine has less part in, or the value where there is none. */
const judged = (/** @type {Figure} */ { value, low, high, ratio }) =>
  ratio ?? { value, low: low ?? value, high: high ?? value };

const whole = (/** @type {{ value: number, low?: number, high?: number }} */ one) => ({
  value: one.value,
  low: one.low ?? one.value,
  high: one.high ?? one.value,
});

/**
 * Where a figure went since it was kept: up and down only where the two runs do not say the same.
 * @param {Figure} now
 * @param {Figure | undefined} then
 * @returns {'new' | 'same' | 'more' | 'less'}
 */
export function changeOf(now, then) {
  if (!then) return 'new';
  const [one, other] = [whole(judged(now)), whole(judged(then))];
  if (agree(one, other)) return 'same';
  return one.value > other.value ? 'more' : 'less';
}

/** @param {number} number */
export const short = (number) =>
  Math.abs(number) >= 100
    ? number.toFixed(0)
    : Math.abs(number) >= 10
      ? number.toFixed(1)
      : number.toFixed(2);

const range = (/** @type {{ low?: number, high?: number }} */ { low, high }) =>
  low === undefined || high === undefined ? '' : `${short(low)}–${short(high)}`;

/**
 * @param {readonly Figure[]} figures
 * @param {readonly Figure[]} [kept] of an earlier run
 */
export function table(figures, kept = []) {
  const then = new Map(kept.map((figure) => [figure.name, figure]));
  const rows = figures.map((figure) => {
    const { name, unit, value, ratio, budget, note } = figure;
    const before = then.get(name);
    const change = changeOf(figure, before);
    return [
      note ? `${name}, ${note}` : name,
      `${short(value)}${unit && ` ${unit}`}`,
      range(figure),
      ratio ? `${short(ratio.value)} × ${ratio.to}` : '',
      ratio ? range(ratio) : '',
      budget ? `${verdict(figure)} ${short(budget.max)}${budget.of === 'ratio' ? ' ×' : ''}` : '',
      before ? `${change} ${change === 'same' ? '' : short(judged(before).value)}`.trim() : '',
    ];
  });
  const head = ['what', 'middle', 'spread', 'ratio', 'spread', 'budget', 'kept'];
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
