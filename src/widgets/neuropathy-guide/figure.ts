import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Area } from '../../knowledge/neuropathy.js';

/** What can be marked on the figure: an area, or a stage of how it spreads. */
export type Mark = Area | 'toes' | 'stocking';

/** Half of a body, seen from the front; open in the middle, so that its edge can be drawn. */
const half =
  'M59.5 33h6v4c.5 6 9.5 7 17.5 10 7 3 9.5 9 11 17 1.5 12 4 24 6 34 2.5 12 5 24 7 35 4 5 5.5 15 2.5 21-2.5 4-7 1-8-6-.5-5-1.5-10-2.5-13-4-12-8-23-10-33-2-9-4.5-20-6.5-28-.5 12-4 22-4 32s3.5 18 4 30c.5 22-3 48-4 68 2.5 14-.5 36-4 58 4.5 5 11.5 9 12 13.5 0 3.5-2.5 4-6.5 4H68c-3 0-3.5-3.5-2.5-8.5 1-5 1.5-7 1.5-9-2.5-17-3.5-36-1.5-56-1.5-20-3.5-38-4.5-54h-1.5';
const hand = 'M107 133c4 5 5.5 15 2.5 21-2.5 4-7 1-8-6-.5-5-1.5-10-2.5-13Z';
const glove = `M101.5 105c2 10 4 20 5.5 28${hand.slice(8, -1)}-3.5-11-6.5-21-9-29Z`;
const foot = 'M74.5 262c4.5 5 11.5 9 12 13.5 0 3.5-2.5 4-6.5 4H68c-3 0-3.5-3.5-2.5-8.5 1-5 1.5-7 1.5-9Z';
const leg = 'M82.5 142c-.5 22-3 42-4 62 2.5 14-.5 36-4 58h-7.5c-2.5-17-3.5-36-1.5-56-1.5-20-3-36-4-54Z';
const stocking =
  'M82 162c-.8 14-2.6 28-3.5 42 2.5 14-.5 36-4 58 4.5 5 11.5 9 12 13.5 0 3.5-2.5 4-6.5 4H68c-3 0-3.5-3.5-2.5-8.5 1-5 1.5-7 1.5-9-2.5-17-3.5-36-1.5-56-1-15-2.2-30-3.5-44Z';
const toes = 'M80 268.5c4 2.5 6.5 4.5 6.5 7 0 3.5-2.5 4-6.5 4h-5c0-5 1.5-8.5 5-11Z';

/** On both sides. */
const both = (path: string): SVGTemplateResult =>
  svg`<path d=${path} /><path transform="matrix(-1 0 0 1 120 0)" d=${path} />`;

const head = svg`<ellipse cx="60" cy="19" rx="12" ry="15" />`;

const shapes: Readonly<Record<Mark, SVGTemplateResult>> = {
  eyes: svg`<circle cx="55" cy="18" r="2.5" /><circle cx="65" cy="18" r="2.5" />`,
  heart: svg`<path d="M66 81c-7-5-10-9-10-13 0-6 7-7 10-2.5 3-4.5 10-3.5 10 2.5 0 4-3 8-10 13Z" />`,
  bowel: svg`<ellipse cx="60" cy="106" rx="11" ry="13" />`,
  bladder: svg`<ellipse cx="60" cy="137" rx="8" ry="7" />`,
  hands: both(hand),
  skin: svg`<g class="edge">${head}${both(half)}</g>`,
  legs: both(leg),
  feet: both(foot),
  toes: both(toes),
  stocking: both(stocking),
};

const body = (marks: readonly Mark[]): SVGTemplateResult =>
  svg`<g class="body">${head}${both(half)}</g><g class="rim">${head}${both(half)}</g>
    ${(Object.keys(shapes) as Mark[])
      .filter((name) => marks.includes(name))
      .map((name) => svg`<g class="on">${shapes[name]}</g>`)}`;

/** A standing body in two tones; marked places in the stronger one. */
export const figure = (label: string, marks: readonly Mark[]): TemplateResult =>
  html`<svg class="figure" viewBox="6 0 108 284" role="img" aria-label=${label}>${body(marks)}</svg>`;

/** Where the line of a place ends on the body. */
const points: Readonly<Record<Area, readonly [number, number]>> = {
  eyes: [65, 18],
  heart: [67, 68],
  bowel: [62, 103],
  bladder: [61, 136],
  hands: [106, 145],
  skin: [80, 178],
  legs: [72, 226],
  feet: [78, 274],
};

/** In the units of the figure; its labels share its height evenly, from top to bottom. */
const size = { width: 152, height: 284 };
const view = `6 0 ${size.width - 6} ${size.height}`;

/** The place on the figure that was pressed: the nearest, on either side; none beside the body. */
function pressed({ clientX, clientY, currentTarget }: MouseEvent): Area | undefined {
  const box = (currentTarget as Element).getBoundingClientRect();
  const scale = size.height / box.height;
  const x = 60 + Math.abs((clientX - box.left) * scale - 54);
  const y = (clientY - box.top) * scale;
  const far = ([, [px, py]]: [string, readonly [number, number]]): number => Math.hypot(x - px, y - py);
  // Skin is everywhere.
  const [first, ...others] = (Object.entries(points) as [Area, readonly [number, number]][]).filter(
    ([area]) => area !== 'skin',
  );
  const nearest = others.reduce((best, it) => (far(it) < far(best) ? it : best), first!);
  return x < 116 && far(nearest) < 36 ? nearest[0] : undefined;
}

/**
 * The figure with lines to the labels beside it, which are as many rows of one height as there are places. It shows where
 * neuropathy most often is: up the legs like a stocking, later on the hands like a glove, weaker the higher.
 */
export const figureWithLines = (
  label: string,
  marks: readonly Mark[],
  areas: readonly Area[],
  onPress: (area: Area) => void,
): TemplateResult =>
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- every place has its button beside it
  html`<svg
      class="figure"
      viewBox=${view}
      role="img"
      aria-label=${label}
      @click=${(event: MouseEvent) => {
        const area = pressed(event);
        if (area) onPress(area);
      }}
    >
      ${body(marks)}
      ${areas.map((area, i) => {
        const [x, y] = points[area];
        const end = ((i + 0.5) * size.height) / areas.length;
        return svg`<g class=${marks.includes(area) ? 'line to' : 'line'}>
          <path d="M${x} ${y}L${size.width} ${end}" /><circle cx=${x} cy=${y} r="2" />
        </g>`;
      })}
    </svg>
    <svg class="figure fade" viewBox=${view} aria-hidden="true">${both(glove)}${both(stocking)}</svg>`;
