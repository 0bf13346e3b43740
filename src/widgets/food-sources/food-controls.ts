import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { foodGroups, type FoodGroup, type FoodId } from '../../knowledge/foods.js';
import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
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

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Search, kind of food and order. */
export function foodControls({ state, words, onChange }: FoodControls): TemplateResult {
  const { search, group, order } = state;
  const option = (code: string, name: string, chosen: string): TemplateResult =>
    html`<option value=${code} .selected=${code === chosen}>${name}</option>`;
  return html`<div class="controls">
    <label class="field">
      <span class="label">${words.search}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck="false"
        maxlength="60"
        .value=${live(search)}
        @input=${(event: Event) => onChange({ search: valueOf(event) })}
      />
    </label>
    <label class="field">
      <span class="label">${words.group}</span>
      <select
        autocomplete="off"
        @change=${(event: Event) => onChange({ group: valueOf(event) as FoodGroup | '' })}
      >
        ${option('', words.everyGroup, group)}
        ${foodGroups.map((id) => option(id, words.groupNames[id], group))}
      </select>
    </label>
    <label class="field">
      <span class="label">${words.order}</span>
      <select autocomplete="off" @change=${(event: Event) => onChange({ order: valueOf(event) as Order })}>
        ${orders.map((id) => option(id, words.orders[id], order))}
      </select>
    </label>
  </div>`;
}
