/** What is made of measured values: medians, their spread, ratios of rounds, and lines through them; plain Node. */

/**
 * @typedef {object} Spread
 * @property {number} value the middle of all rounds
 * @property {number} low where the middle may lie: of many rounds the lowest and the highest are left out
 * @property {number} high
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** From as many rounds on, one that something else disturbed is left out at either end. */
const many = 10;

/**
 * Of 12 rounds the true middle lies between the second lowest and the second highest in 99 of 100 cases, whatever
 * the values are like.
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const out = sorted.length < many ? 0 : 1;
  return { value: median(sorted), low: sorted[out], high: sorted[sorted.length - 1 - out] };
}

/**
 * Round by round, so that what slows the machine down for a while slows both.
 * @param {readonly number[]} values
 * @param {readonly number[]} others of the same rounds
 */
export const ratioOf = (values, others) => spread(values.map((value, i) => value / others[i]));

/**
 * How time grows with number: the exponent of the power law nearest to the points. 1 is linear, 2 is quadratic.
 * @param {readonly (readonly [number, number])[]} points of number and time
 */
export function growth(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (/** @type {number} */ i) => logs.reduce((sum, it) => sum + it[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const below = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return above / below;
}

/**
 * Whether two runs say the same: where the middle of one may lie, that of the other may lie too.
 * @param {Spread} one
 * @param {Spread} other
 */
export const agree = (one, other) => one.low <= other.high && other.low <= one.high;
