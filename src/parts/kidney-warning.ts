import { html, type TemplateResult } from 'lit';
import { mgbasics, msk } from '../knowledge/sources/kidney.js';
import { cite } from '../model/citations.js';
import type { CautionWords } from '../locales/en/caution.js';
import type { SharedWords } from '../locales/en/shared.js';
import { callout, type Severity } from './callout.js';

/** Kidney disease comes first wherever supplements are spoken of. */
export const kidneyWarning = (
  severity: Severity,
  words: Pick<CautionWords, 'kidneys'> & SharedWords,
): TemplateResult => callout(severity, words, html`<p ${cite(msk, mgbasics)}>${words.kidneys}</p>`);
