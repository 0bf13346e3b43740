import { html, nothing, type TemplateResult } from 'lit';
import { fill, fillText } from '../../model/fill.js';
import { cite } from '../../model/citations.js';
import { intakes } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import type { Person } from '../../model/person.js';
import { lookUp, sourcesOfFigures } from '../../model/intake.js';
import { isUpperBelow } from './model.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import type { Show } from '../../model/intake-words.js';
import { groupAmount, groupLabel } from '../../parts/amount.js';

/** What upper levels are, in sentences: apart from the amounts, as they count other things. */
export function upperLevels(
  authorities: readonly AuthorityId[],
  person: Person,
  show: Show<IntakeTableWords>,
  hasChart: boolean,
): TemplateResult {
  const { words } = show;
  const levels = authorities.map((id) => ({
    id,
    upper: intakes[id]?.upper,
    groups: lookUp(id, person, 'upper'),
  }));
  const advised = authorities.flatMap((id) => lookUp(id, person));
  const isBelow = levels.some(({ groups }) => isUpperBelow(groups, advised));
  return html`<div class="upper" ${cite(...levels.map(({ id }) => sourcesOfFigures(id, 'upper')))}>
    ${levels.map(({ id, upper, groups }) =>
      upper && groups.length
        ? groups.map(
            (group) =>
              html`<p>
                ${fill(words.upper[upper.kind], {
                  authority: words.authorities[id],
                  group: groupLabel(group, show, person.months === undefined),
                  amount: groupAmount(group, show),
                  scope: words.upper.scopes[upper.scope],
                })}
                ${upper.kind === 'guidance' ? words.upper.guidanceNote : nothing}
              </p>`,
          )
        : html`<p class="none">${fillText(words.upper.none, { authority: words.authorities[id] })}</p>`,
    )}
    <p>${words.upper.overdose}</p>
    ${isBelow ? html`<p>${words.upper.below}</p>` : nothing}
    ${hasChart ? html`<p>${words.chart.upper}</p>` : nothing}
  </div>`;
}
