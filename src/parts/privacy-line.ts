import { html, type TemplateResult } from 'lit';
import type { CautionWords } from '../locales/en/caution.js';

/**
 * What becomes of what a reader enters.
 *
 * @param isSaid It stands in full before this widget.
 */
export const privacyLine = (
  { privacy, privacyAgain }: Pick<CautionWords, 'privacy' | 'privacyAgain'>,
  isSaid: boolean,
): TemplateResult => html`<p class="small privacy">${isSaid ? privacyAgain : privacy}</p>`;
