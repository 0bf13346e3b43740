/**
 * `reserve.css`: room for widgets, as tags or in placeholders, until their script has run, so that a late one shifts
 * nothing. From the heights in `src/embed/heights.json`, which `npm run heights` measures.
 *
 * It is held by an animation that waits: after 3 seconds, or with animations switched off, there is no hole where a
 * widget never comes. A placeholder has no state of its own to tell when it is done: there the widget says so, in
 * `--_room`.
 */

/** Screens at which heights are measured, in px. Between them the room follows a straight line, narrower or larger in text alike. */
export const widths = [320, 390, 600, 640, 800, 1280];

/** Size of the text that they are measured in: room is in `em`, as a page's own text is larger or smaller. */
export const textSize = 16;

/** What makes a widget higher or lower: attributes of it, or of the page. `$` stands for `data-` in a placeholder. */
const states = {
  compact: '[$compact]',
  region:
    ":is([$region], [$authority], [lang*='-'] *, :has(> head > [name='nutrient-widgets'][content*='region']) *)",
  topics: '[$topics]',
  named: '[$reviewed-by]',
  bare: "[$heading='']",
  poster: '[poster]',
};

/** @typedef {keyof typeof states} State */

const reviewed =
  'reviewed-by=Reviewer+Name&credentials=Title+of+Reviewer&reviewed-on=2026-11-20&next-review=2028-11-20';
const video = 'src=/host/demo/video/how-it-starts.webm';
const still = 'poster=/host/demo/video/poster.svg&title=A+drawing';

/**
 * Each widget as pages write it, with the states in which it takes other room. Of those that fit the last counts.
 * @type {readonly (readonly [is: string, ...when: State[]])[]}
 */
export const forms = [
  ['emergency-banner'],
  ['emergency-banner?region=GB', 'region'],
  ['emergency-banner?compact=', 'compact'],
  ['emergency-banner?compact=&region=GB', 'compact', 'region'],
  ['intake-table'],
  ['intake-table?region=GB', 'region'],
  ['intake-table?compact=', 'compact'],
  ['intake-table?compact=&region=GB', 'compact', 'region'],
  ['deficiency-checklist'],
  ['supplement-warning'],
  ['nutrient-facts'],
  ['nutrient-facts?topics=roles', 'topics'],
  ['neuropathy-guide'],
  ['evidence-list'],
  ['food-sources'],
  ['review-note'],
  [`review-note?${reviewed}`, 'named'],
  [`video-facade?${video}`],
  [`video-facade?${video}&${still}`, 'poster'],
  ['report-issue'],
  ['report-issue?heading=', 'bare'],
];

/** Those that can only be written as a tag. */
const onlyTags = ['review-note', 'video-facade', 'report-issue'];

/** Without an address a video never comes. */
const held = (tag) => (tag === 'video-facade' ? 'video-facade[src]' : tag);

/** @param {readonly [string, ...State[]]} form */
function selectorOf([is, ...when]) {
  const [tag] = is.split('?');
  const with_ = (/** @type {string} */ start) => when.map((it) => states[it].replaceAll('$', start)).join('');
  const written = tag + with_('');
  return onlyTags.includes(tag) ? written : `${written}, [data-nw='${tag}']${with_('data-')}`;
}

const short = (/** @type {number} */ number) => Number(number.toFixed(2));

/** Room at the narrowest screen, then what each `em` of width adds up to the next one. */
function numbersOf(/** @type {readonly number[]} */ heights) {
  const slopes = heights.slice(1).map((px, i) => (px - heights[i]) / (widths[i + 1] - widths[i]));
  return [Math.ceil((heights[0] * 10) / textSize) / 10, ...slopes.map((it) => short(it))];
}

/**
 * Half of it grows with the text: larger text takes more lines, but pages with larger text often have it in serifs, which
 * take fewer.
 */
const mixed = (/** @type {number} */ px, sign = '+') => `${px / 2}px ${sign} ${px / 2 / textSize}em`;

/** How far a screen is into each stretch between two of those that were measured. */
const stretches = widths
  .slice(0, -1)
  .map((from, i) => `clamp(0em, 100vw - ${mixed(from, '-')}, ${mixed(widths[i + 1] - from)})`);

/** @param {{ px: Readonly<Record<string, readonly number[]>> }} heights by how the widget is written */
export function reserveCss({ px: heights }) {
  const tags = [...new Set(forms.map(([is]) => held(is.split('?')[0])))];
  const numbers = forms.map((form) => numbersOf(heights[form[0]]));
  // A stretch in which nothing changes needs no room in the file.
  const used = [...numbers[0].keys()].filter((i) => numbers.some((its) => its[i] !== 0));
  const rules = forms.map((form, i) => {
    const own = used.map((n) => `--_h${n}: ${numbers[i][n]};`);
    return `${selectorOf(form)} { ${own.join(' ')} }`;
  });
  const sum = used.map((n) => `var(--_h${n}) * ${n ? stretches[n - 1] : '1em'}`);
  return `:is(${tags.join(', ')}):not(:defined) {
  display: block;
  animation: nw-room 0s 3s backwards;
}
:is(p, div, blockquote, section, article, aside, main)[data-nw]:not([data-nw-ignore], [data-nw-ignore] *) {
  animation: nw-room 0s 3s backwards;
}
${rules.join('\n')}
@keyframes nw-room {
  from {
    min-block-size: calc(var(--_room, 1) * (${sum.join(' + ')}));
  }
}
`;
}
