import { html, type TemplateResult } from 'lit';
import type { SharedWords } from '../locales/en/shared.js';

export type Severity = keyof SharedWords['severity'];

/** A block set apart, with its severity as a word before its content. Only `emergency` is a filled block. */
export const callout = (severity: Severity, words: SharedWords, content: unknown): TemplateResult =>
  html`<div class="callout" data-severity=${severity} part="callout">
    <p class="severity">${words.severity[severity]}</p>
    ${content}
  </div>`;
