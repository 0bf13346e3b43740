import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { Announcer } from '../../base/announcer.js';
import { fillText } from '../../model/fill.js';
import { counted } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { SaidOnce } from '../../base/said-once.js';
import { oneOf, wholeNumber, type OptionsOf } from '../../model/option.js';
import { PersonMemory } from '../../base/person-memory.js';
import { fromAttributes, personOptions } from '../../model/person.js';
import { PageMemory } from '../../base/reader.js';
import { warnOnce } from '../../base/warn.js';
import { foodGroups, foodsData, type FoodGroup, type FoodId } from '../../knowledge/foods.js';
import { intakesData } from '../../knowledge/intakes.js';
import { odsFoods, usda } from '../../knowledge/sources/foods.js';
import { usUl } from '../../knowledge/sources/intakes.js';
import { foodSources, type FoodSourcesWords } from '../../locales/en/food-sources.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine, headingText } from '../../parts/heading-line.js';
import { authorityOf, sourcesOfFigures, wellKnown } from '../../model/intake.js';
import type { Show } from '../../model/intake-words.js';
import { cautionStyles } from '../../parts/caution.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { lists } from '../../parts/list.styles.js';
import { privacyLine } from '../../parts/privacy-line.js';
import { privateControls } from '../../parts/private-controls.js';
import { expandOption, row, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { unitOption, type Unit } from '../../model/unit.js';
import { pageUnit } from '../../base/page-defaults.js';
import { filterText, foodControls, type FinderState } from './food-controls.js';
import { foodList, fullPortion } from './food-list.js';
import { pickedFoods, pickedSum, sumText } from './picked-sum.js';
import { styles } from './food-sources.styles.js';
import { filtered, foodIds, foodOf, type NamedFood } from './model.js';

type FoodWords = FoodSourcesWords & SharedWords;

/**
 * Foods by the magnesium in a portion, on one scale. What a reader picks adds up; food has no upper level.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 * @csspart caution - The note on kidney disease.
 */
export class FoodSources extends NutrientElement<FoodSourcesWords> {
  static override readonly tag = 'food-sources';

  /** The widget's words. */
  static override readonly words = new Words('food-sources', foodSources);

  static override readonly says = ['kidneys'] as const;

  static override styles = [...NutrientElement.styles, lists, cautionStyles, rowStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    ...personOptions,
    group: oneOf(['', ...foodGroups], ''),
    limit: wholeNumber(1, foodIds.length, 8),
    unit: unitOption,
    region: regionOption,
    expand: expandOption(),
  } satisfies OptionsOf<FoodSources>;

  /** Age in years, 0 to 120, of whom the recommended amount is for. Default: not set, adults. */
  declare age: number | undefined;

  /** `female` or `male`. Default: not set, and both are shown. */
  declare sex: '' | 'female' | 'male';

  /** `pregnancy` or `lactation`. Default: neither. */
  declare lifeStage: '' | 'pregnancy' | 'lactation';

  /** Kind of food shown at first, such as `nuts`. Default: all kinds. */
  declare group: FoodGroup | '';

  /** How many foods are shown at first, 1 to 95. Default 8. */
  declare limit: number;

  /** `mg` or `mmol`. Default: the page's default, then mg. */
  declare unit: Unit | '';

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Open at first: `sources`, or `all`: that row, and the one of all foods. Default: none. */
  declare expand: string;

  readonly #once = new SaidOnce(this);
  readonly #place = new Place(this);

  readonly #person = new PersonMemory(this);
  readonly #finder = new PageMemory<FinderState>(this);

  /** What was ticked when Clear was pressed, until the next tick. */
  readonly #cleared = new PageMemory<FinderState['picked']>();
  readonly #announcer = new Announcer(this);

  /** What changed last. */
  #news: 'sum' | 'found' = 'sum';

  #isOpened = false;

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
    const state = this.#state;
    const named = this.#named(words);
    const picked = [...state.picked].map((id) => named.find((it) => it.id === id)!);
    const fitting = filtered(named, state, words.groupNames);
    // Cups and ounces where people measure by them.
    const isUs = place === 'US';
    const portion = ({ measure, weight }: NamedFood): string => (isUs ? measure : (weight ?? measure));
    const sum = { picked, show, isCleared: this.#cleared.get() !== undefined };
    const list = { picked: state.picked, show, onPick: this.#pick };
    return html`${headingLine(this, words.heading)} ${kidneyWarning(words, this.#once.has('kidneys'))}
      <p class="opening" ${cite(usda, odsFoods)}>${words.opening}</p>
      ${privateControls(
        html`${foodControls({ state, words, onChange: this.#change })}
        ${pickedSum({ ...sum, onClear: this.#clear, onUndo: this.#undo })}
        ${fitting.length ? nothing : html`<p class="nothing">${words.nothing}</p>`}
        ${foodList({ ...list, foods: fitting.slice(0, this.limit), portion })}
        ${pickedFoods({ picked, authorities, person: this.#person.person(this), show })}
        ${this.#more(fitting.length - this.limit, show, () =>
          foodList({
            ...list,
            foods: fitting.slice(this.limit),
            portion: (food) => fullPortion(food, words),
          }),
        )}
        ${this.#announcer.place(() =>
          this.#news === 'sum'
            ? sumText(sum, true)
            : fitting.length
              ? fillText(counted(language, fitting.length, words.found), { what: filterText(state, words) })
              : words.nothing,
        )}`,
        true,
      )}
      ${sourceList(this, { of: headingText(this, words.heading), data: [foodsData, intakesData], words, language })}`;
  }

  /** What goes with all figures, and the foods that fit beyond the limit: drawn once the row is opened. */
  #more(n: number, { words, language }: Show<FoodSourcesWords>, list: () => unknown): TemplateResult {
    const isOpen = this.#isOpened || this.expand.split(' ').includes('all');
    const content = html`<p class="small">${words.about} ${words.kernels}</p>
      <p class="small" ${cite(usUl)}>${words.noLimit}</p>
      ${privacyLine(words, false)} ${isOpen ? list() : nothing}`;
    return html`<div @toggle=${this.#open}>
      ${row(this, {
        name: 'all',
        title: n > 0 ? counted(language, n, words.more) : words.aboutTitle,
        hint: words.aboutHint,
        content,
      })}
    </div>`;
  }

  /** `toggle` does not bubble. */
  readonly #open = {
    handleEvent: (): void => {
      this.#isOpened = true;
      this.requestUpdate();
    },
    capture: true,
  };

  #named(words: FoodWords): readonly NamedFood[] {
    return foodIds.map((id) => {
      const [shown = id, measure = '', weight, also = ''] = words.foods[id] as readonly string[];
      const { group, mg } = foodOf(id);
      return { id, group, mg, shown, measure, weight, also };
    });
  }

  get #state(): FinderState {
    return this.#finder.get() ?? { search: '', group: this.group, moreGroups: false, picked: new Set() };
  }

  readonly #pick = (id: FoodId, isPicked: boolean): void => {
    const picked = new Set(this.#state.picked);
    if (isPicked) picked.add(id);
    else picked.delete(id);
    this.#change({ picked });
  };

  readonly #clear = (): void => {
    const { picked } = this.#state;
    this.#change({ picked: new Set() });
    this.#cleared.set(picked);
  };

  readonly #undo = (): void => {
    const picked = this.#cleared.get();
    if (picked) this.#change({ picked });
  };

  readonly #change = (news: Partial<FinderState>): void => {
    this.#finder.set({ ...this.#state, ...news });
    if (news.picked) this.#cleared.set(undefined);
    this.requestUpdate();
    if (news.moreGroups !== undefined) return;
    this.#news = news.picked ? 'sum' : 'found';
    this.#announcer.act();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'food-sources': FoodSources;
  }
}
