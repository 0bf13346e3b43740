import { html, nothing, type TemplateResult } from 'lit';
import { usda } from '../../knowledge/sources/foods.js';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
import type { Person } from '../../model/person.js';
import { lookUp, sourcesOfFigures } from '../../model/intake.js';
import { amountText, groupName, type Show } from '../../model/intake-words.js';
import { amount, groupAmount } from '../../parts/amount.js';
import { privateControls } from '../../parts/private-controls.js';
import { sourceOfFood, sumOf, type NamedFood } from './model.js';

export interface PickedSum {
  readonly picked: readonly NamedFood[];
  readonly authorities: readonly AuthorityId[];
  readonly person: Person;
  readonly show: Show<FoodSourcesWords>;
  readonly onClear: () => void;
}

/** What was picked, and in another sentence what is recommended: two figures, no verdict. */
export const pickedSum = ({ picked, authorities, person, show, onClear }: PickedSum): TemplateResult =>
  privateControls(
    html`<div class="sum" tabindex="-1">
      <div role="status">${sumLine(picked, show)}</div>
      ${
        picked.length
          ? html`${pickedList(picked, show)} ${recommended(authorities, person, show)}
              <button type="button" class="clear" @click=${onClear}>${show.words.clear}</button>`
          : nothing
      }
    </div>`,
    true,
  );

function sumLine(picked: readonly NamedFood[], { words, language, unit }: PickedSum['show']): unknown {
  if (!picked.length) return html`<p class="none">${words.nothingPicked}</p>`;
  // Nothing but food whose magnesium differs: a sum of 0 would be untrue.
  if (picked.every(({ mg }) => mg === undefined)) return nothing;
  const about = amountText(sumOf(picked), unit, words, language);
  return html`<p class="picked" ${cite(usda)}>${fillText(words.picked, { amount: about })}</p>`;
}

/** As text: a filter may have taken it out of the table. */
const pickedList = (picked: readonly NamedFood[], show: PickedSum['show']): TemplateResult =>
  html`<ul class="plain">
    ${picked.map(({ id, mg, shown: food, portion }) => {
      const line =
        mg === undefined
          ? fill(show.words.pickedVaries, { food })
          : fill(show.words.pickedFood, { food, portion, amount: amount(mg, mg, show) });
      return html`<li ${cite(sourceOfFood(id))}>${line}</li>`;
    })}
  </ul>`;

function recommended(
  authorities: readonly AuthorityId[],
  person: Person,
  show: PickedSum['show'],
): TemplateResult {
  const { words } = show;
  const isOne = authorities.length === 1;
  const lines = authorities.flatMap((id) => {
    const authority = words.authorities[id];
    const groups = lookUp(id, person);
    if (!groups.length) return html`<li>${fillText(words.noRecommendedBy, { authority })}</li>`;
    return groups.map((group) => {
      const values = {
        authority,
        group: groupName(group, show, person.months === undefined),
        amount: groupAmount(group, show),
      };
      const line = fill(isOne ? words.recommendedFor : words.recommendedBy, values);
      return html`<li ${cite(sourcesOfFigures(id))}>${line}</li>`;
    });
  });
  if (isOne && !lookUp(authorities[0]!, person).length) return html`<p>${words.noRecommended}</p>`;
  return html`<p>${words.recommended}</p>
    <ul class="plain">
      ${lines}
    </ul>`;
}
