import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FoodId } from '../../knowledge/foods.js';
import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
import { cite } from '../../model/citations.js';
import { fillText } from '../../model/fill.js';
import type { Show } from '../../model/intake-words.js';
import { amount } from '../../parts/amount.js';
import { asSaid } from '../../parts/as-said.js';
import { mostMg, saidText, sourceOfFood, type NamedFood } from './model.js';

export interface FoodList {
  readonly foods: readonly NamedFood[];
  readonly picked: ReadonlySet<FoodId>;
  readonly show: Show<FoodSourcesWords>;
  /** A portion as it stands beside the name. */
  readonly portion: (food: NamedFood) => string;
  readonly onPick: (id: FoodId, isPicked: boolean) => void;
}

/** A portion as it is measured, with its weight. */
export const fullPortion = ({ measure, weight }: NamedFood, words: FoodSourcesWords): string =>
  weight ? fillText(words.portion, { measure, weight }) : measure;

/** Foods to tick, with their magnesium as a number and as a bar; all bars share one scale. */
export const foodList = ({
  foods,
  picked,
  show,
  portion,
  onPick,
}: FoodList): TemplateResult | typeof nothing => {
  const spoken = (text: string): unknown => asSaid(text, saidText(text, show.words, show.language));
  return foods.length
    ? html`<ul class="foods" aria-label=${show.words.caption}>
        ${foods.map((food) => {
          const { id, mg, shown } = food;
          return html`<li ${cite(sourceOfFood(id))}>
            <label class="tick food">
              <input
                type="checkbox"
                autocomplete="off"
                .checked=${live(picked.has(id))}
                @change=${(event: Event) => onPick(id, (event.target as HTMLInputElement).checked)}
              />
              <span class="name"
                >${spoken(shown)} <span class="small portion">${spoken(portion(food))}</span></span
              >
              ${
                mg === undefined
                  ? html`<span class="small">${show.words.varies}</span>`
                  : html`<b>${amount(mg, mg, show)}</b>
                      <svg
                        class="bar"
                        viewBox="0 0 ${mostMg} 8"
                        preserveAspectRatio="none"
                        aria-hidden="true"
                      >
                        ${svg`<rect width=${mg} height="8" />`}
                      </svg>`
              }
            </label>
          </li>`;
        })}
      </ul>`
    : nothing;
};
