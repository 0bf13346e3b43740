import { html, type TemplateResult } from 'lit';

/** Text for the ear alone, in a line of text for the eye. */
export const forTheEar = (spoken: string): TemplateResult =>
  html`<span class="spoken in-line">${spoken}</span>`;

/** Text that is said in other words than it is written, or in the same. */
export const asSaid = (seen: string, spoken: string): unknown =>
  seen === spoken ? seen : html`<span aria-hidden="true">${seen}</span>${forTheEar(spoken)}`;
