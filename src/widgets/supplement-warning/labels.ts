import { html, type TemplateResult } from 'lit';
import { percentText } from '../../model/intl.js';
import { fillText } from '../../model/words.js';
import { labelExample, vitaminB6 } from '../../knowledge/supplements.js';
import { sectionTitle } from '../../parts/heading-line.js';
import { amountText } from '../../parts/amount.js';
import { aboutMg } from './model.js';
import type { WarningWords } from './supplement-warning.js';

/** The vitamin that is often sold together with magnesium, and what the authorities say of it. */
export function vitaminB6OnLabels(
  headingLevel: number,
  words: WarningWords,
  language: string,
): TemplateResult {
  return html`${sectionTitle(headingLevel, words.b6Title)}
    <p data-figure="source/efsa-b6">${words.b6}</p>
    <ul class="plain">
      ${vitaminB6.map(
        ({ id, mg, year }) =>
          html`<li data-figure="b6/${id}">
            ${fillText(words.b6Levels[id], { year, amount: amountText(mg, 'mg', words, language) })}
          </li>`,
      )}
    </ul>
    <p>${words.b6Differ}</p>`;
}

/** What mg on a label means, with one example. */
export function mgOnLabels(headingLevel: number, words: WarningWords, language: string): TemplateResult {
  const { form, compoundMg, percent, source } = labelExample;
  return html`${sectionTitle(headingLevel, words.labelTitle)}
    <p data-figure="source/${source}">${words.label}</p>
    <p data-figure="label/${form}">
      ${fillText(words.labelExample, {
        compound: amountText(compoundMg, 'mg', words, language),
        amount: amountText(aboutMg(compoundMg, percent), 'mg', words, language),
        percent: percentText(language, percent),
      })}
    </p>`;
}
