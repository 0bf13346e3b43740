import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FoodId } from '../../knowledge/foods.js';
import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
import type { Show } from '../../model/intake-words.js';
import { cite } from '../../model/citations.js';
import { amount } from '../../parts/amount.js';
import { mostMg, sourceOfFood, type NamedFood } from './model.js';

export interface FoodTable {
  readonly foods: readonly NamedFood[];
  readonly picked: ReadonlySet<FoodId>;
  readonly show: Show<FoodSourcesWords>;
  readonly onPick: (id: FoodId, isPicked: boolean) => void;
}

/** Foods with their magnesium as a number and as a bar; all bars share one scale. */
export const foodTable = ({ foods, picked, show, onPick }: FoodTable): TemplateResult =>
  html`<table>
    <caption>
      ${show.words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${show.words.columns.food}</th>
        <th scope="col">${show.words.columns.amount}</th>
      </tr>
    </thead>
    <tbody>
      ${foods.map((food) => foodRow(food, picked.has(food.id), show, onPick))}
    </tbody>
  </table>`;

const foodRow = (
  { id, mg, shown, portion }: NamedFood,
  isPicked: boolean,
  show: Show<FoodSourcesWords>,
  onPick: FoodTable['onPick'],
): TemplateResult =>
  html`<tr>
    <th scope="row">
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          .checked=${live(isPicked)}
          @change=${(event: Event) => onPick(id, (event.target as HTMLInputElement).checked)}
        />
        <span ${cite(sourceOfFood(id))}>${shown} <span class="aside">${portion}</span></span>
      </label>
    </th>
    <td ${cite(sourceOfFood(id))}>
      ${
        mg === undefined
          ? html`<span class="aside">${show.words.varies}</span>`
          : html`${amount(mg, mg, show)}
              <svg class="bar" viewBox="0 0 ${mostMg} 8" preserveAspectRatio="none" aria-hidden="true">
                ${svg`<rect width=${mg} height="8" />`}
              </svg>`
      }
    </td>
  </tr>`;
