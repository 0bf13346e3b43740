import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { foodGroups, type FoodGroup, type FoodId } from '../../knowledge/foods.js';
import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
import { fillText } from '../../model/fill.js';
import { chevron } from '../../parts/marks.js';

/** What a reader typed, chose and ticked. */
export interface FinderState {
  readonly search: string;
  readonly group: FoodGroup | '';
  /** All kinds are offered, and not only the first. */
  readonly moreGroups: boolean;
  readonly picked: ReadonlySet<FoodId>;
}

export interface FoodControls {
  readonly state: FinderState;
  readonly words: FoodSourcesWords;
  readonly onChange: (news: Partial<FinderState>) => void;
}

/** What is looked for, in words: a kind, what was typed, or that in a kind. */
export function filterText({ search, group }: FinderState, words: FoodSourcesWords): string {
  const kind = group ? words.groupNames[group] : words.everyGroup;
  const text = search.trim();
  return text ? fillText(group ? words.typedIn : words.typed, { text, group: kind }) : kind;
}

/** So many kinds go into one line on a phone. */
const firstGroups = 3;

/** Search, and kinds of food as chips: the others follow their button, so that it stays under the finger. */
export function foodControls({ state, words, onChange }: FoodControls): TemplateResult {
  const { search, group, moreGroups } = state;
  const first = foodGroups.slice(0, firstGroups);
  const others = foodGroups.slice(firstGroups).filter((id) => moreGroups || id === group);
  const chip = (id: FoodGroup | '', name: string): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      aria-label=${name}
      aria-pressed=${id === group}
      @click=${() => onChange({ group: id })}
    >
      ${(words.groupShort as Partial<Record<string, string>>)[id] ?? name}
    </button>`;
  const named = (id: FoodGroup): TemplateResult => chip(id, words.groupNames[id]);
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
    <div class="chips" role="group" aria-label=${words.group}>
      ${chip('', words.everyGroup)} ${first.map(named)}
      <button
        type="button"
        class="chip more-groups"
        aria-expanded=${moreGroups}
        @click=${() => onChange({ moreGroups: !moreGroups })}
      >
        ${words.moreGroups}${chevron}
      </button>
      ${others.map(named)}
    </div>
  </div>`;
}
