import { html, type TemplateResult } from 'lit';
import { b6Reports } from '../../knowledge/neuropathy.js';
import { efsaB6 } from '../../knowledge/sources/vitamin-b6.js';
import { cite } from '../../model/citations.js';
import { numberText, percentText } from '../../model/intl.js';
import { fill, fillText } from '../../model/fill.js';
import { forms, labelExample, throughSkin, vitaminB6 } from '../../knowledge/supplements.js';
import { amountInText } from '../../parts/amount.js';
import type { SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import { aboutMg } from './model.js';

/** The vitamin that is often sold together with magnesium, and what the authorities say of it. */
export function vitaminB6OnLabels(words: SupplementWarningWords, language: string): TemplateResult {
  return html`<p ${cite(efsaB6)}>${words.b6}</p>
    <ul class="plain">
      ${vitaminB6.map(
        ({ id, mg, year, source }) =>
          html`<li ${cite(source)}>
            ${fill(words.b6Levels[id], { year, amount: amountInText(mg, words, language) })}
          </li>`,
      )}
    </ul>
    <p>${words.b6Differ}</p>
    <p ${cite(b6Reports)}>
      ${fill(words.b6HarmBelow, { amount: amountInText(b6Reports.mg, words, language) })}
    </p>`;
}

/** What mg on a label means, with one example. */
export function mgOnLabels(words: SupplementWarningWords, language: string): TemplateResult {
  const { compoundMg, percent, source } = labelExample;
  return html`<p ${cite(source)}>${words.label}</p>
    <p ${cite(source)}>
      ${fill(words.labelExample, {
        compound: amountInText(compoundMg, words, language),
        amount: amountInText(aboutMg(compoundMg, percent), words, language),
        percent: percentText(language, percent),
      })}
    </p>`;
}

/** How well forms are taken up, and that no more is known. */
export const whichForm = (words: SupplementWarningWords, language: string): TemplateResult =>
  html`${words.form.map((text) => html`<p ${cite(forms)}>${text}</p>`)}
    <p ${cite(forms.glycinate)}>${fillText(words.glycinate, { n: numberText(language, forms.people) })}</p>
    <p ${cite(forms.threonate)}>${words.threonate}</p>`;

/** Magnesium on the skin, and numb feet in hot water. */
export const onSkin = (words: SupplementWarningWords, language: string): TemplateResult =>
  html`<p ${cite(throughSkin)}>
      <b>${words.skinTitle}</b> ${fillText(words.skin, { year: throughSkin.year })}
    </p>
    <p ${cite(throughSkin.cream)}>
      ${fillText(words.cream, { n: numberText(language, throughSkin.people) })}
    </p>
    <p ${cite(throughSkin.water)}>${words.water}</p>`;
