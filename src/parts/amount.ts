import { html, type TemplateResult } from 'lit';
import type { IntakeRow } from '../knowledge/intakes.js';
import { fillText } from '../model/fill.js';
import type { Show } from '../model/intake-words.js';
import { numberText } from '../model/intl.js';
import { inUnit } from '../model/unit.js';

/**
 * An amount, or the span of two: short for the eye, the unit in full for the ear. One flat template, as a table holds
 * dozens of them.
 */
export function amount(low: number, high: number, { words, language, unit }: Show): TemplateResult {
  const number = (mg: number): string => numberText(language, inUnit(mg, unit));
  const values = { n: number(low), to: number(high) };
  const text = words.units[unit];
  const isSpan = low !== high;
  return html`<span class="amount"
    ><span aria-hidden="true">${fillText(isSpan ? text.range : text.amount, values)}</span
    ><span class="spoken">${fillText(isSpan ? text.spokenRange : text.spoken, values)}</span></span
  >`;
}

/** The amounts of a group. */
export const groupAmount = (
  { low, high }: { readonly low: IntakeRow; readonly high: IntakeRow },
  show: Show,
): TemplateResult => amount(low.mg, high.mg, show);
