import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { privacyLine } from '../../parts/privacy-line.js';
import { fromAnswers, stageApplies, type PersonAnswers } from '../../model/person.js';
import { privateControls } from '../../parts/private-controls.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import type { Show } from '../../model/intake-words.js';
import { selectField } from '../../parts/select-field.js';

export interface Finder {
  readonly answers: PersonAnswers;
  readonly show: Show<IntakeTableWords>;
  /** Whether the words on privacy stand in full before. */
  readonly isPrivacySaid: boolean;
  readonly onAnswer: (news: PersonAnswers) => void;
}

/** Age, sex and life stage. Every change shows at once; nothing is submitted. A hint is said by the widget, once. */
export function finder({ answers, show, isPrivacySaid, onAnswer }: Finder): TemplateResult {
  const text = show.words.finder;
  const { person, badAge } = fromAnswers(answers);
  return privateControls(
    html`<div class="finder" role="group" aria-label=${text.title}>
        <label class="field age">
          <span class="label">${text.age}</span>
          <input
            type="text"
            inputmode="decimal"
            autocomplete="off"
            maxlength="6"
            aria-describedby="age-hint"
            aria-invalid=${badAge ? 'true' : nothing}
            .value=${live(answers.age ?? '')}
            @input=${(event: Event) => onAnswer({ age: (event.target as HTMLInputElement).value })}
          />
        </label>
        ${selectField<'years' | 'months'>({
          label: text.ageUnit,
          options: [
            ['years', text.years],
            ['months', text.months],
          ],
          chosen: answers.ageUnit ?? 'years',
          onChoose: (ageUnit) => onAnswer({ ageUnit }),
        })}
        ${selectField<'' | 'female' | 'male'>({
          label: text.sex,
          options: [
            ['', text.anySex],
            ['female', text.female],
            ['male', text.male],
          ],
          chosen: answers.sex ?? '',
          onChoose: (sex) => onAnswer({ sex }),
        })}
        ${
          stageApplies(person)
            ? selectField<'' | 'pregnancy' | 'lactation'>({
                label: text.stage,
                options: [
                  ['', text.noStage],
                  ['pregnancy', text.pregnancy],
                  ['lactation', text.lactation],
                ],
                chosen: answers.lifeStage ?? '',
                onChoose: (lifeStage) => onAnswer({ lifeStage }),
              })
            : nothing
        }
      </div>
      <p class="small hint-of-age" id="age-hint">${badAge ? text.badAge : nothing}</p>
      ${privacyLine(show.words, isPrivacySaid)}`,
  );
}
