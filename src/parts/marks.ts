import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A drawing beside words that say the same, in the colour of the text and 1.25 of its size. */
const mark = (name: string, shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="mark-${name}" viewBox="0 0 24 24" width="1.25em" height="1.25em" aria-hidden="true">
    ${shape}
  </svg>`;

/** A receiver: what follows is for calling. */
export const phoneMark = mark(
  'phone',
  svg`<path fill="currentColor" d="M6.5 3h2.6l1.5 4.4-2 1.6a13 13 0 0 0 6.3 6.3l1.7-2.1 4.4 1.6v2.7a3.5 3.5 0 0 1-3.8 3.5A16 16 0 0 1 3 6.9 3.5 3.5 0 0 1 6.5 3Z" />`,
);

/** A triangle with an exclamation mark: what follows is a caution. */
export const cautionMark = mark(
  'caution',
  svg`<path fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" d="M12 3.5 22 20.5H2Z" />
    <path fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" d="M12 10v4.5m0 3v.1" />`,
);

/** It points down at a row that can be opened, and up at one that is open. */
export const chevron = mark(
  'chevron',
  svg`<path fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" d="m6 9 6 6 6-6" />`,
);
