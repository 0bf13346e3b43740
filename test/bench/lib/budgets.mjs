/** What may be how large and how slow; plain Node. A budget that does not hold is printed as over, here and in results.json. */

/** In kB of 1,000 bytes; `gzip` is level 9, `brotli` level 11. @typedef {{ gzip?: number, brotli?: number }} Bytes */

export const BYTES = {
  /** @type {Readonly<Record<string, Bytes>>} */
  files: {
    'nutrient-widgets.min.js': { gzip: 70, brotli: 61.5 },
    'nutrient-widgets.mjs': { gzip: 70, brotli: 61.5 },
    // Loaded when a reader opens the form, and asks for a picture.
    'report-form.js': { gzip: 8 },
    'report-capture.js': { gzip: 7 },
    // Stands in the way of the first paint.
    'reserve.css': { gzip: 1 },
  },
  /** One file from npm for one widget, two and three, with Lit, words and facts, without what makes pictures. */
  sets: [27, 35, 44],
  /** @type {Readonly<Record<string, number>>} */
  alone: { 'supplement-warning': 33 },
};

/**
 * Where a budget does not hold: how large the file is instead, which every run of the tests prints and lets grow no more.
 * What keeps the widgets whole on hostile and translated pages came to the facts and words, then what makes them short:
 * rows, pictures, what stands in full once in an article, what is said aloud. The way back: style sheets that share more.
 * @type {Readonly<Record<string, Bytes>>}
 */
export const OVERRUNS = {
  'nutrient-widgets.min.js': { gzip: 90.6, brotli: 78.7 },
  'nutrient-widgets.mjs': { gzip: 92.1, brotli: 79.8 },
  // Copies pages by itself and in slices: what ordinary pages hold needs more than the library that was inside before.
  'report-capture.js': { gzip: 8.9 },
  'report-form.js': { gzip: 8.1 },
  'emergency-banner': { gzip: 28 },
  'deficiency-checklist': { gzip: 34.3 },
  'food-sources': { gzip: 31.2 },
  'intake-table': { gzip: 31.9 },
  'neuropathy-guide': { gzip: 36.3 },
  'supplement-warning': { gzip: 46.1 },
  'emergency-banner + intake-table': { gzip: 42.2 },
  'emergency-banner + intake-table + supplement-warning': { gzip: 60.8 },
};

/**
 * What widgets may weigh in one file from npm.
 * @param {readonly string[]} tags
 * @returns {Bytes}
 */
export const bytesOf = (tags) => ({
  gzip: (tags.length === 1 && BYTES.alone[tags[0]]) || BYTES.sets[tags.length - 1],
});

/** Times the same DOM written by `innerHTML` into shadow roots with the same style sheets, by number of widgets. */
export const RENDERING = { 100: 1.4, 1000: 1.25 };

/** Times the milliseconds of the earlier drop-in, and of a peer's nearest piece. */
export const NO_SLOWER = 1;

/** The article with every widget, 4× slower CPU, slow 4G. */
export const PAGE = {
  /** Milliseconds of the longest task. */
  longestTask: 50,
  /** Times the blocking time of the earlier drop-in. */
  blocking: 1 / 3,
  firstWidget: NO_SLOWER,
  shift: 0.02,
};

/** Milliseconds from a reader's act to the next paint, 4× slower CPU. */
export const ACT = 100;

export const PICTURE = {
  /** Milliseconds of the longest task. */
  longestTask: 200,
  /** Times the fastest library that gets the page right. */
  fastest: NO_SLOWER,
};

/** The exponent of time by number: 1 is linear. Above it a list of twice the length takes 2.3 times as long. */
export const GROWTH = 1.2;

/** Bytes that a widget may leave behind once it is removed. A node or a listener kept is more. */
export const KEPT = 64;
