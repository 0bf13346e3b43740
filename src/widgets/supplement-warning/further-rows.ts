import { html, nothing, type TemplateResult } from 'lit';
import { intakes } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { callSigns } from '../../knowledge/signs.js';
import { beforeSurgery, diarrhoeaFrom, kidneyLimit, sideEffects } from '../../knowledge/supplements.js';
import type { SharedWords } from '../../locales/en/shared.js';
import type { SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import { numberText } from '../../model/intl.js';
import { figures } from '../../model/intake.js';
import type { Show } from '../../model/intake-words.js';
import { amountInText, groupAmount, groupLabel } from '../../parts/amount.js';
import { partTitle } from '../../parts/heading-line.js';
import { row, type RowHost } from '../../parts/rows.js';
import { mgOnLabels, onSkin, vitaminB6OnLabels, whichForm } from './labels.js';
import { effects } from './model.js';

type WarningWords = SupplementWarningWords & SharedWords;

/** What stands behind rows: side effects, vitamin B6, labels, and forms, with those for the skin. */
export const furtherRows = (host: RowHost, words: WarningWords, language: string): TemplateResult =>
  html`${row(host, {
    name: 'side-effects',
    title: words.effectsTitle,
    content: sideEffectList(words, language),
    isPrinted: true,
  })}
  ${row(host, {
    name: 'b6',
    title: words.b6Title,
    content: vitaminB6OnLabels(words, language),
    isPrinted: true,
  })}
  ${row(host, { name: 'label', title: words.labelTitle, content: mgOnLabels(words, language) })}
  ${row(host, {
    name: 'form',
    title: words.formTitle,
    hint: words.formHint,
    content: html`${whichForm(words, language)} ${onSkin(words, language)}`,
  })}`;

function sideEffectList(words: WarningWords, language: string): TemplateResult {
  const amount = amountInText(diarrhoeaFrom.mg, words, language);
  return html`<ul class="plain">
      ${effects.map(
        (id) => html`<li ${cite(sideEffects[id], diarrhoeaFrom)}>${fill(words.effects[id], { amount })}</li>`,
      )}
    </ul>
    <p ${cite(beforeSurgery)}>${words.beforeSurgery}</p>
    <p ${cite(kidneyLimit)}>${fillText(words.kidneyLimit, { n: numberText(language, kidneyLimit.egfr) })}</p>
    <p ${cite(callSigns['mg-sleepy'])}>${words.effectsPoison}</p>`;
}

/** Every upper level by age, and what it counts. */
export const upperLevels = (
  authorities: readonly AuthorityId[],
  headingLevel: number,
  words: WarningWords,
  show: Show,
): readonly unknown[] =>
  authorities.map((id) => {
    const upper = intakes[id]?.upper;
    return upper
      ? html`<div>
          ${partTitle(headingLevel, words.authorities[id], 'by')}
          <ul class="plain">
            ${figures(id, 'upper').map(
              (figure) =>
                html`<li>
                  ${fill(words.upperLine, {
                    group: groupLabel({ ...figure, stage: figure.stage }, show),
                    amount: groupAmount({ low: figure, high: figure }, show),
                  })}
                </li>`,
            )}
          </ul>
          <p>
            ${words.upper.scopes[upper.scope]}
            ${upper.kind === 'guidance' ? words.upper.guidanceNote : nothing}
          </p>
        </div>`
      : nothing;
  });
