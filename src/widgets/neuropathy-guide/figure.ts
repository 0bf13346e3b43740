import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Area } from '../../knowledge/neuropathy.js';

/** What can be marked on the figure: an area, or a stage of how it spreads. */
export type Mark = Area | 'toes';

const shapes: Readonly<Record<Mark, SVGTemplateResult>> = {
  eyes: svg`<circle cx="55" cy="20" r="2.5" /><circle cx="65" cy="20" r="2.5" />`,
  heart: svg`<circle cx="65" cy="72" r="8" />`,
  bowel: svg`<ellipse cx="60" cy="106" rx="12" ry="13" />`,
  bladder: svg`<circle cx="60" cy="134" r="7" />`,
  skin: svg`<path class="edge" d="M44 44 24 96 17 146M76 44l20 52 7 50M50 152l-4 118M70 152l4 118" />`,
  hands: svg`<circle cx="17" cy="150" r="7" /><circle cx="103" cy="150" r="7" />`,
  legs: svg`<path class="limb" d="m50 160-3 100M70 160l3 100" />`,
  feet: svg`<ellipse cx="43" cy="274" rx="10" ry="6" /><ellipse cx="77" cy="274" rx="10" ry="6" />`,
  toes: svg`<circle cx="37" cy="275" r="5" /><circle cx="83" cy="275" r="5" />`,
};

/** Where a press means an area: wide enough for a finger. Later ones lie on top. */
const hits: Readonly<Record<Area, SVGTemplateResult>> = {
  skin: svg`<path class="arm" d="M44 44 24 96 17 138" /><path class="arm" d="m76 44 20 52 7 42" />`,
  eyes: svg`<circle cx="60" cy="22" r="18" />`,
  heart: svg`<path d="M43 44h34v44H43Z" />`,
  bowel: svg`<path d="M42 88h36v32H42Z" />`,
  bladder: svg`<path d="M42 120h36v28H42Z" />`,
  hands: svg`<circle cx="17" cy="150" r="14" /><circle cx="103" cy="150" r="14" />`,
  legs: svg`<path d="M35 148h50v111H35Z" />`,
  feet: svg`<path d="M28 259h64v25H28Z" />`,
};

export interface Figure {
  /** What the figure shows, in words. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Called with an area that was pressed; the same can be done by buttons. */
  readonly onPress?: (area: Area) => void;
}

/** A standing body in two tones; marked places in the stronger one. */
export const figure = ({ label, marks, onPress }: Figure): TemplateResult =>
  html`<svg class="figure" viewBox="0 0 120 284" role="img" aria-label=${label}>
    <g class="body">
      <circle cx="60" cy="22" r="16" />
      <path d="M55 34h10v8H55Z" />
      <path d="M44 42Q60 36 76 42l-2 56 4 48H42l4-48Z" />
      <path class="arm" d="M45 46 25 96l-8 52M75 46l20 50 8 52" />
      <circle cx="17" cy="150" r="7" />
      <circle cx="103" cy="150" r="7" />
      <path class="limb" d="m50 148-4 118M70 148l4 118" />
      <ellipse cx="43" cy="274" rx="10" ry="6" />
      <ellipse cx="77" cy="274" rx="10" ry="6" />
    </g>
    ${(Object.keys(shapes) as Mark[])
      .filter((name) => (onPress ? name !== 'toes' : marks.includes(name)))
      .map((name) => svg`<g class=${marks.includes(name) ? 'mark on' : 'mark'}>${shapes[name]}</g>`)}
    ${
      onPress &&
      (Object.keys(hits) as Area[]).map(
        (area) => svg`<g class="hit" data-area=${area} @click=${() => onPress(area)}>${hits[area]}</g>`,
      )
    }
  </svg>`;
