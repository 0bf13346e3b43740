import { html, nothing, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import type { Person } from '../../model/person.js';
import { lookUp, sourcesOfFigures, type Group } from '../../model/intake.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import { groupName, type Show } from '../../model/intake-words.js';
import { amount, groupAmount } from '../../parts/amount.js';

/** The answer: for each authority one sentence for each group, the amount as the one big thing. */
export function answer(
  authorities: readonly AuthorityId[],
  person: Person,
  show: Show<IntakeTableWords>,
): TemplateResult {
  const isAlone = authorities.length === 1;
  return html`<div class="answers">
    ${authorities.map((id) => {
      const groups = lookUp(id, person);
      return html`<div class="answer-by" aria-atomic="true" ${cite(sourcesOfFigures(id))}>
        ${isAlone ? nothing : html`<p class="by">${show.words.authorities[id]}</p>`}
        ${groups.length ? groups.map((group) => sentence(group, person, show)) : noAnswer(id, show)}
      </div>`;
    })}
  </div>`;
}

const sentence = (group: Group, person: Person, show: Show<IntakeTableWords>): TemplateResult => {
  const { words } = show;
  const { low, high } = group;
  return html`<p class="answer">
      ${fill(words.answer, {
        group: groupName(group, show, person.months === undefined),
        amount: groupAmount(group, show),
      })}
    </p>
    ${low.mg === high.mg ? nothing : html`<p class="small">${words.range}</p>`}
    ${
      low.formulaMg === undefined
        ? nothing
        : html`<p>${fill(words.formula, { amount: amount(low.formulaMg, low.formulaMg, show) })}</p>`
    }`;
};

/** Words in place of a figure: whom to ask. */
export const noAnswer = (authority: AuthorityId, { words }: Show<IntakeTableWords>): TemplateResult =>
  html`<p class="none">
    ${fillText(words.noAnswer, { authority: words.authorities[authority], ask: words.ask[authority] })}
  </p>`;
