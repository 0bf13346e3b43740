import { html, nothing, type TemplateResult } from 'lit';
import { usda } from '../../knowledge/sources/foods.js';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
import type { Person } from '../../model/person.js';
import { lookUp, sourcesOfFigures } from '../../model/intake.js';
import { numberText } from '../../model/intl.js';
import { inUnit } from '../../model/unit.js';
import type { Show } from '../../model/intake-words.js';
import { amount, groupAmount, groupLabel } from '../../parts/amount.js';
import { asSaid } from '../../parts/as-said.js';
import { fullPortion } from './food-list.js';
import { saidText, sourceOfFood, sumOf, type NamedFood } from './model.js';

export interface PickedSum {
  readonly picked: readonly NamedFood[];
  readonly authorities: readonly AuthorityId[];
  readonly person: Person;
  readonly show: Show<FoodSourcesWords>;
  /** What was ticked before Clear was pressed can be had again. */
  readonly isCleared: boolean;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** What the line above the list says, and whether Clear was pressed just now. */
type SumOf = Pick<PickedSum, 'picked' | 'isCleared' | 'show'>;

/** The sum of what was picked. Its place is there before, so that nothing moves under the finger. */
export function pickedSum({
  onClear,
  onUndo,
  ...of
}: Omit<PickedSum, 'authorities' | 'person'>): TemplateResult {
  const { picked, isCleared, show } = of;
  const look = picked.length ? (isKnown(picked) ? 'picked' : '') : 'none';
  // One button for both: whoever has the focus on it keeps it. A second press that came too fast undoes nothing.
  const press = (event: MouseEvent): void => {
    if (picked.length) onClear();
    else if (event.detail < 2) onUndo();
  };
  return html`<div class="sum tint" tabindex="-1">
    <p class=${look} ${cite(usda)}>${asSaid(sumText(of), sumText(of, true))}</p>
    ${
      picked.length || isCleared
        ? html`<button type="button" class="clear" @click=${press}>
            ${picked.length ? show.words.clear : show.words.undo}
          </button>`
        : nothing
    }
  </div>`;
}

/** What it is the sum of, and in another sentence what is recommended: no verdict. */
export const pickedFoods = ({
  picked,
  authorities,
  person,
  show,
}: Omit<PickedSum, 'isCleared' | 'onClear' | 'onUndo'>): TemplateResult | typeof nothing =>
  picked.length
    ? html`<div class="picked-foods">
        ${pickedList(picked, show)} ${recommended(authorities, person, show)}
      </div>`
    : nothing;

/** Nothing but food whose magnesium differs: a sum of 0 would be untrue. */
const isKnown = (picked: readonly NamedFood[]): boolean => picked.some(({ mg }) => mg !== undefined);

/** The sum as a sentence, for the eye and for the ear. */
export const sumText = (
  { picked, isCleared, show: { words, language, unit } }: SumOf,
  isSpoken = false,
): string => {
  if (!picked.length) return isCleared ? words.cleared : words.pickHint;
  if (!isKnown(picked)) return words.allVary;
  const n = numberText(language, inUnit(sumOf(picked), unit));
  const about = fillText(isSpoken ? words.units[unit].spoken : words.units[unit].amount, { n });
  return fillText(words.picked, { amount: about });
};

/** As text: a filter may have taken it out of the table. */
const pickedList = (picked: readonly NamedFood[], show: PickedSum['show']): TemplateResult =>
  html`<ul class="plain">
    ${picked.map((it) => {
      const { id, mg, shown } = it;
      const spoken = (text: string): unknown => asSaid(text, saidText(text, show.words, show.language));
      const [food, portion] = [spoken(shown), spoken(fullPortion(it, show.words))];
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
        group: groupLabel(group, show, person.months === undefined),
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
