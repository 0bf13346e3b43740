import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { focusOn } from '../../base/focus.js';
import { byName, counted, numberText } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { oneOf, wholeNumber, type OptionsOf } from '../../model/option.js';
import { PersonMemory } from '../../base/person-memory.js';
import { fromAttributes, personOptions } from '../../model/person.js';
import { PageMemory } from '../../base/reader.js';
import { warnOnce } from '../../base/warn.js';
import { fillText } from '../../model/fill.js';
import { foodGroups, foodsData, type FoodGroup, type FoodId } from '../../knowledge/foods.js';
import { intakesData } from '../../knowledge/intakes.js';
import { odsFoods, usda } from '../../knowledge/sources/foods.js';
import { usUl } from '../../knowledge/sources/intakes.js';
import { foodSources, type FoodSourcesWords } from '../../locales/en/food-sources.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine } from '../../parts/heading-line.js';
import { authorityOf, sourcesOfFigures, wellKnown } from '../../model/intake.js';
import type { Show } from '../../model/intake-words.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { lists } from '../../parts/list.styles.js';
import { privateControls } from '../../parts/private-controls.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { unitOption, type Unit } from '../../model/unit.js';
import { pageUnit } from '../../base/page-defaults.js';
import { foodControls, type FinderState } from './food-controls.js';
import { foodTable } from './food-table.js';
import { pickedSum } from './picked-sum.js';
import { styles } from './food-sources.styles.js';
import { filtered, foodIds, foodOf, type NamedFood } from './model.js';

type FoodWords = FoodSourcesWords & SharedWords;

/**
 * Foods by the magnesium in a portion, on one scale. What a reader picks adds up; food has no upper level.
 *
 * @slot heading - A heading of the page's own.
 * @csspart sources - The list of sources.
 * @csspart callout - The note on kidney disease.
 */
export class FoodSources extends NutrientElement<FoodSourcesWords> {
  static override readonly tag = 'food-sources';

  /** The widget's words. */
  static override readonly words = new Words('food-sources', foodSources);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    ...personOptions,
    group: oneOf(['', ...foodGroups], ''),
    limit: wholeNumber(1, foodIds.length, 20),
    unit: unitOption,
    region: regionOption,
    sources: sourcesOption,
  } satisfies OptionsOf<FoodSources>;

  /** Age in years, 0 to 120, of whom the recommended amount is for. Default: not set, adults. */
  declare age: number | undefined;

  /** `female` or `male`. Default: not set, and both are shown. */
  declare sex: '' | 'female' | 'male';

  /** `pregnancy` or `lactation`. Default: neither. */
  declare lifeStage: '' | 'pregnancy' | 'lactation';

  /** Kind of food shown at first, such as `nuts`. Default: all kinds. */
  declare group: FoodGroup | '';

  /** How many foods are shown at first, 1 to 95. Default 20. */
  declare limit: number;

  /** `mg` or `mmol`. Default: the page's default, then mg. */
  declare unit: Unit | '';

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  readonly #place = new Place(this);

  readonly #person = new PersonMemory(this);
  readonly #finder = new PageMemory<FinderState>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What the author changes is shown anew; what the reader typed and ticked stays.
    const kept = this.#finder.get();
    if (kept && changed.has('group')) this.#finder.set({ ...kept, group: this.group });
    if (fromAttributes(this).isImpossible) {
      warnOnce(
        `<${this.localName} life-stage="${this.lifeStage}"> does not go with its age or sex, so all three are left out.`,
      );
    }
  }

  protected content(words: FoodWords, language: string): TemplateResult {
    const show: Show<FoodSourcesWords> = { words, language, unit: this.unit || pageUnit() };
    const place = this.#place.code;
    const authorities = place === undefined ? wellKnown : [authorityOf(place)];
    // Also where nothing is picked: the list must not tell whether something was.
    cite(...authorities.map((id) => sourcesOfFigures(id)));
    return html`${headingLine(this, words.heading)}
      <p class="opening" ${cite(usda, odsFoods)}>${words.opening}</p>
      ${kidneyWarning('important', words)}
      <p ${cite(usUl)}>${words.noLimit}</p>
      ${this.#list(show)}
      ${pickedSum({
        picked: this.#picked(words),
        authorities,
        person: this.#person.person(this),
        show,
        onClear: this.#clear,
      })}
      <p class="small">${words.about} ${words.privacy}</p>
      ${sourceList(this, { data: [foodsData, intakesData], words, language })}`;
  }

  #list(show: Show<FoodSourcesWords>): TemplateResult {
    const { words, language } = show;
    const state = this.#state;
    const fitting = filtered(this.#named(words), state, words.groupNames);
    const ordered = state.order === 'name' ? byName(language, fitting) : fitting;
    const foods = state.all ? ordered : ordered.slice(0, this.limit);
    const isCut = ordered.length > this.limit;
    const number = (n: number): string => numberText(language, n);
    return privateControls(
      html`${foodControls({ state, words, onChange: this.#change })}
        <p role="status">
          ${
            fitting.length === 0
              ? words.nothing
              : foods.length < ordered.length
                ? fillText(words.shownOf, { shown: number(foods.length), all: number(ordered.length) })
                : counted(language, foods.length, words.shown)
          }
        </p>
        <p class="hint">${words.pickHint}</p>
        ${
          foods.length
            ? foodTable({
                foods,
                picked: state.picked,
                show,
                onPick: (id, isPicked) => this.#pick(id, isPicked),
              })
            : nothing
        }
        ${
          isCut
            ? html`<button type="button" class="all" @click=${this.#toggleAll}>
                ${state.all ? words.showFewer : fillText(words.showAll, { all: number(ordered.length) })}
              </button>`
            : nothing
        }`,
      true,
    );
  }

  #named(words: FoodWords): readonly NamedFood[] {
    return foodIds.map((id) => {
      const [shown = id, portion = ''] = words.foods[id];
      return { id, group: foodOf(id).group, mg: foodOf(id).mg, shown, portion };
    });
  }

  /** In the order in which they were ticked. */
  #picked(words: FoodWords): readonly NamedFood[] {
    const named = new Map(this.#named(words).map((food) => [food.id, food]));
    return [...this.#state.picked].map((id) => named.get(id)!);
  }

  get #state(): FinderState {
    return (
      this.#finder.get() ?? { search: '', group: this.group, order: 'most', all: false, picked: new Set() }
    );
  }

  #pick(id: FoodId, isPicked: boolean): void {
    const picked = new Set(this.#state.picked);
    if (isPicked) picked.add(id);
    else picked.delete(id);
    this.#change({ picked });
  }

  /** The button is gone then: the focus stays where it was, at the sum. */
  readonly #clear = (): void => {
    this.#change({ picked: new Set() });
    focusOn(this.renderRoot, '.sum');
  };

  /** A list that gets shorter takes its button along: not every browser keeps it in view. */
  readonly #toggleAll = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    this.#change({ all: !this.#state.all });
    await this.updateComplete;
    if (!this.#state.all) button.scrollIntoView({ block: 'nearest' });
  };

  readonly #change = (news: Partial<FinderState>): void => {
    this.#finder.set({ ...this.#state, ...news });
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'food-sources': FoodSources;
  }
}
