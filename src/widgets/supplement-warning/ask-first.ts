import { html, nothing, type TemplateResult } from 'lit';
import { askFirstConditions } from '../../knowledge/supplements.js';
import type { SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import { cite } from '../../model/citations.js';
import { sectionTitle } from '../../parts/heading-line.js';
import { chevron } from '../../parts/marks.js';
import { conditionsFor } from './model.js';

/**
 * Who should ask first, and why.
 *
 * @param named Conditions that an author names first, with spaces between.
 * @param levels Upper levels by age.
 */
export const askFirst = (
  words: SupplementWarningWords,
  headingLevel: number,
  named: string,
  levels: unknown,
): TemplateResult =>
  html`${sectionTitle(headingLevel, words.askFirstTitle)}
    <div class="conditions">
      ${conditionsFor(named).map((id) => {
        const { name, text } = words.conditions[id];
        return html`<details class="condition on-paper" ${cite(askFirstConditions[id])}>
          <summary><span>${name}</span> ${chevron}</summary>
          <div class="small">
            <p>${text}</p>
            ${id === 'young-child' ? levels : nothing}
          </div>
        </details>`;
      })}
    </div>`;
