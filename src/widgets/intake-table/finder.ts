import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { stageApplies } from '../../base/person.js';
import type { PersonAnswers } from '../../base/reader.js';
import { privateControls } from '../../parts/private-controls.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import type { Show } from '../../parts/intake-phrases.js';
import { readAnswers } from '../../parts/person-answers.js';

export interface Finder {
  readonly answers: PersonAnswers;
  readonly show: Show<IntakeTableWords>;
  readonly onAnswer: (news: PersonAnswers) => void;
  readonly onClear: () => void;
  /** A further field. */
  readonly more: unknown;
}

/** Age, sex and life stage. Every change shows at once; nothing is submitted. */
export function finder({ answers, show, onAnswer, onClear, more }: Finder): TemplateResult {
  const text = show.words.finder;
  const { person, badAge } = readAnswers(answers);
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const choice = (chosen: string | undefined, code: string, name: string): TemplateResult =>
    html`<option value=${code} .selected=${code === (chosen ?? '')}>${name}</option>`;
  // The hint is inside the status, because Firefox takes no description from a status itself.
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
            @input=${(event: Event) => onAnswer({ age: value(event) })}
          />
        </label>
        <label class="field">
          <span class="label">${text.ageUnit}</span>
          <select
            autocomplete="off"
            @change=${(event: Event) => onAnswer({ ageUnit: value(event) as PersonAnswers['ageUnit'] & string })}
          >
            ${choice(answers.ageUnit ?? 'years', 'years', text.years)}
            ${choice(answers.ageUnit ?? 'years', 'months', text.months)}
          </select>
        </label>
        <label class="field">
          <span class="label">${text.sex}</span>
          <select
            autocomplete="off"
            @change=${(event: Event) => onAnswer({ sex: value(event) as PersonAnswers['sex'] & string })}
          >
            ${choice(answers.sex, '', text.anySex)} ${choice(answers.sex, 'female', text.female)}
            ${choice(answers.sex, 'male', text.male)}
          </select>
        </label>
        ${
          stageApplies(person)
            ? html`<label class="field">
                <span class="label">${text.stage}</span>
                <select
                  autocomplete="off"
                  @change=${(event: Event) => onAnswer({ lifeStage: value(event) as PersonAnswers['lifeStage'] & string })}
                >
                  ${choice(answers.lifeStage, '', text.noStage)}
                  ${choice(answers.lifeStage, 'pregnancy', text.pregnancy)}
                  ${choice(answers.lifeStage, 'lactation', text.lactation)}
                </select>
              </label>`
            : nothing
        }
        ${more}
        <button type="button" @click=${onClear}>${text.clear}</button>
      </div>
      <p class="small" role="status"><span id="age-hint">${badAge ? text.badAge : nothing}</span></p>
      <p class="small">${show.words.privacy}</p>`,
  );
}
