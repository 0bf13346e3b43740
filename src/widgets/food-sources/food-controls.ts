import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { foodGroups, type FoodGroup, type FoodId } from '../../knowledge/foods.js';
import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
import { selectField } from '../../parts/select-field.js';
import { orders, type Order } from './model.js';

/** What a reader typed, chose and ticked. */
export interface FinderState {
  readonly search: string;
  readonly group: FoodGroup | '';
  readonly order: Order;
  readonly all: boolean;
  readonly picked: ReadonlySet<FoodId>;
}

export interface FoodControls {
  readonly state: FinderState;
  readonly words: FoodSourcesWords;
  readonly onChange: (news: Partial<FinderState>) => void;
}

/** Search, kind of food and order. */
export function foodControls({ state, words, onChange }: FoodControls): TemplateResult {
  const { search, group, order } = state;
  return html`<div class="controls">
    <label class="field">
      <span class="label">${words.search}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck="false"
        maxlength="60"
        .value=${live(search)}
        @input=${(event: Event) => onChange({ search: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${selectField<FoodGroup | ''>({
      label: words.group,
      options: [['', words.everyGroup], ...foodGroups.map((id) => [id, words.groupNames[id]] as const)],
      chosen: group,
      onChoose: (value) => onChange({ group: value }),
    })}
    ${selectField({
      label: words.order,
      options: orders.map((id) => [id, words.orders[id]] as const),
      chosen: order,
      onChoose: (value) => onChange({ order: value }),
    })}
  </div>`;
}
