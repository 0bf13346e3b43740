/** What may be how large and how slow; plain Node. A budget that does not hold is printed as over, here and in results.json. */

/** In kB of 1,000 bytes. `gzip` is level 9, `brotli` level 11. */
export const BYTES = {
  dropIn: { gzip: 70, brotli: 61.5 },
  /** One file from npm: Lit, the words and the facts of its widgets, what makes pictures apart. */
  oneWidget: 27,
  oneWidgetOf: { 'supplement-warning': 33 },
  twoWidgets: 35,
  threeWidgets: 44,
};

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
