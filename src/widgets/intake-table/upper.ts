import { html, nothing, type TemplateResult } from 'lit';
import { fill, fillText } from '../../model/fill.js';
import { cite } from '../../model/citations.js';
import { intakes } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { sectionTitle } from '../../parts/heading-line.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import type { Person } from '../../model/person.js';
import { authoritiesOfUpper, lookUp, sourcesOfFigures } from '../../model/intake.js';
import { isUpperBelow } from './model.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import { groupName, type Show } from '../../model/intake-words.js';
import { groupAmount } from '../../parts/amount.js';

/**
 * The upper level, in its own words and apart from the amounts: it counts other things. Kidney disease
 * comes first.
 */
export function upperLevels(
  authorities: readonly AuthorityId[],
  person: Person,
  headingLevel: number,
  show: Show<IntakeTableWords>,
): TemplateResult {
  const { words } = show;
  const levels = authoritiesOfUpper(authorities).map((id) => ({
    id,
    upper: intakes[id]?.upper,
    groups: lookUp(id, person, 'upper'),
  }));
  const advised = authorities.flatMap((id) => lookUp(id, person));
  const isBelow = levels.some(({ groups }) => isUpperBelow(groups, advised));
  return html`<div class="upper" ${cite(...levels.map(({ id }) => sourcesOfFigures(id, 'upper')))}>
    ${sectionTitle(headingLevel, words.upper.title)} ${kidneyWarning('important', words)}
    ${levels.map(({ id, upper, groups }) =>
      upper && groups.length
        ? groups.map(
            (group) =>
              html`<p>
                ${fill(words.upper[upper.kind], {
                  authority: words.authorities[id],
                  group: groupName(group, show, person.months === undefined),
                  amount: groupAmount(group, show),
                  scope: words.upper.scopes[upper.scope],
                })}
                ${upper.kind === 'guidance' ? words.upper.guidanceNote : nothing}
              </p>`,
          )
        : html`<p class="none">${fillText(words.upper.none, { authority: words.authorities[id] })}</p>`,
    )}
    ${levels.some(({ groups }) => groups.length) ? html`<p>${words.upper.food}</p>` : nothing}
    ${isBelow ? html`<p>${words.upper.below}</p>` : nothing}
  </div>`;
}
