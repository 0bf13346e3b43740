import { html, type TemplateResult } from 'lit';
import type { CautionWords } from '../locales/en/caution.js';
import type { SharedWords } from '../locales/en/shared.js';
import { callout, type Severity } from './callout.js';

/** Kidney disease comes first wherever supplements are spoken of. Its sources: `kidneySources`. */
export const kidneyWarning = (
  severity: Severity,
  words: Pick<CautionWords, 'kidneys'> & SharedWords,
): TemplateResult => callout(severity, words, html`<p data-figure="source/msk">${words.kidneys}</p>`);
