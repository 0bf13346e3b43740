import { css, html, type TemplateResult } from 'lit';
import { cautionMark } from './marks.js';

/** A caution: a tinted card with a triangle, a bold clause, and what goes with it. */
export const caution = (clause: unknown, more: unknown): TemplateResult =>
  html`<div class="caution tint" part="caution">
    ${cautionMark}
    <div><b>${clause}</b> ${more}</div>
  </div>`;

export const cautionStyles = css`
  .caution {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    margin-block-start: 0.9em;
    padding: 0.6em 0.75em;
    line-height: 1.35;
    break-inside: avoid;
  }
`;
