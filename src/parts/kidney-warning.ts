import { html, type TemplateResult } from 'lit';
import { mgbasics, msk } from '../knowledge/sources/kidney.js';
import { cite } from '../model/citations.js';
import type { CautionWords } from '../locales/en/caution.js';
import { caution } from './caution.js';

/**
 * Kidney disease comes first wherever supplements are spoken of.
 *
 * @param isSaid It stands in full before this widget: a line is enough, but on paper, where nobody knows what stands where.
 */
export const kidneyWarning = ({ kidneys }: Pick<CautionWords, 'kidneys'>, isSaid: boolean): TemplateResult =>
  html`<div class="kidneys" ${cite(msk, mgbasics)}>
    ${caution(kidneys.ask, html`<span class=${isSaid ? 'on-paper-only' : ''}>${kidneys.why}</span>`)}
  </div>`;
