import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { focusOn } from '../../base/focus.js';
import { capitalised } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { someOf, type Option, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { fill, fillText } from '../../model/fill.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import { intakes, intakesData } from '../../knowledge/intakes.js';
import { callSigns } from '../../knowledge/signs.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import {
  askFirstConditions,
  diarrhoeaFrom,
  sideEffects,
  supplementsData,
} from '../../knowledge/supplements.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { supplementWarning, type SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import { callFor } from '../../parts/call-for.js';
import { headingLine, sectionTitle } from '../../parts/heading-line.js';
import { figures, sourcesOfFigures } from '../../model/intake.js';
import { amountText, groupName, type Show } from '../../model/intake-words.js';
import { groupAmount } from '../../parts/amount.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { medicineName } from '../../model/medicine-names.js';
import { lists } from '../../parts/list.styles.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { unitOption, type Unit } from '../../model/unit.js';
import { pageUnit } from '../../base/page-defaults.js';
import { mgOnLabels, vitaminB6OnLabels } from './labels.js';
import { medicineFinder, type FinderState } from './medicine-finder.js';
import { authoritiesFor, conditionIds, conditionsFor, effects, parseMedicines, rules } from './model.js';
import { styles } from './supplement-warning.styles.js';

type WarningWords = SupplementWarningWords & SharedWords;

const medicinesOption: Option<string> = {
  parse: (raw) => parseMedicines(raw)?.join(', '),
  allowed: 'names of medicines in the list, with commas between',
  default: '',
  closed: true,
};

/**
 * What to know before taking magnesium. Kidney disease comes first; then the upper level, side effects,
 * who should ask first, vitamin B6, and what is known of each medicine a reader picks, one by one.
 *
 * @slot heading - A heading of the page's own.
 * @csspart sources - The list of sources.
 * @csspart callout - The warnings set apart.
 */
export class SupplementWarning extends NutrientElement<SupplementWarningWords> {
  static override readonly tag = 'supplement-warning';

  /** The widget's words. */
  static override readonly words = new Words('supplement-warning', supplementWarning);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    conditions: someOf(conditionIds),
    medicines: medicinesOption,
    unit: unitOption,
    region: regionOption,
    sources: sourcesOption,
  } satisfies OptionsOf<SupplementWarning>;

  /**
   * Conditions to name first: some of `young-child`, `pregnancy`, `slow-bowel`, `heart`, `myasthenia`,
   * `older-laxative`, with spaces between. All are always shown. Default: that order.
   */
  declare conditions: string;

  /** Medicines shown from the start, by their names in the list, with commas between. Default: none. */
  declare medicines: string;

  /** Unit of the upper levels, `mg` or `mmol`. Default: the page's default, then mg. */
  declare unit: Unit | '';

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  readonly #place = new Place(this);

  // No properties: what a reader typed and picked is in nothing that scripts of the page can read from the element.
  readonly #finder = new PageMemory<FinderState>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('medicines')) this.#finder.set(undefined);
  }

  protected content(words: WarningWords, language: string): TemplateResult {
    const place = this.#place.code;
    const authorities = authoritiesFor(place);
    const show: Show = { words, language, unit: this.unit || pageUnit() };
    // Kidney disease before everything, the heading too.
    return html`${kidneyWarning('warning', words)} ${headingLine(this, words.heading)}
    ${this.#upper(authorities, words, show)} ${this.#effects(words, language)} ${this.#conditions(words)}
    ${vitaminB6OnLabels(this.headingLevel, words, language)} ${this.#medicines(words, language)}
    ${mgOnLabels(this.headingLevel, words, language)}
    ${sourceList(this, { data: [supplementsData, intakesData, emergencyData], words, language })}`;
  }

  #upper(authorities: readonly AuthorityId[], words: WarningWords, show: Show): TemplateResult {
    return html`${this.#title(words.upperTitle)}
      <div class="columns" ${cite(...authorities.map((id) => sourcesOfFigures(id, 'upper')))}>
        ${authorities.map((id) => {
          const upper = intakes[id]?.upper;
          if (!upper) {
            return html`<p>${fillText(words.upperNone, { authority: words.authorities[id] })}</p>`;
          }
          return html`<div>
            <p class="by">${words.authorities[id]}</p>
            <ul class="plain">
              ${figures(id, 'upper').map(
                (figure) =>
                  html`<li>
                    ${fill(words.upperLine, {
                      group: groupName({ ...figure, stage: figure.stage }, show),
                      amount: groupAmount({ low: figure, high: figure }, show),
                    })}
                  </li>`,
              )}
            </ul>
            <p>
              ${words.upper.scopes[upper.scope]}
              ${upper.kind === 'guidance' ? words.upper.guidanceNote : nothing}
            </p>
          </div>`;
        })}
      </div>
      ${authorities.some((id) => intakes[id]?.upper) ? html`<p>${words.upper.food}</p>` : nothing}`;
  }

  #effects(words: WarningWords, language: string): TemplateResult {
    const amount = amountText(diarrhoeaFrom.mg, 'mg', words, language);
    return html`${this.#title(words.effectsTitle)}
      <ul class="plain">
        ${effects.map(
          (id) =>
            html`<li ${cite(sideEffects[id], diarrhoeaFrom)}>${fillText(words.effects[id], { amount })}</li>`,
        )}
      </ul>
      ${callFor({
        signs: html`<p ${cite(callSigns['mg-overdose'])}>${words.overdose}</p>`,
        place: this.#place,
        words,
        language,
      })}`;
  }

  #conditions(words: WarningWords): TemplateResult {
    return html`${this.#title(words.askFirstTitle)}
      <dl class="conditions columns">
        ${conditionsFor(this.conditions).map((id) => {
          const { name, text } = words.conditions[id];
          return html`<div ${cite(askFirstConditions[id])}>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`;
        })}
      </dl>`;
  }

  #medicines(words: WarningWords, language: string): TemplateResult {
    const { finder } = words;
    const nameOf = (name: string): string => capitalised(language, medicineName(name, words));
    // All of them: a list with those of picked medicines would tell which were picked.
    cite(...rules);
    return html`${this.#title(finder.title)}
      <p class="hint">${finder.hint}</p>
      ${medicineFinder({
        ...this.#state,
        words,
        language,
        onType: (typed) => this.#change({ typed }),
        onAdd: (name) =>
          this.#change({
            picked: [...new Set([...this.#state.picked, name])],
            done: fillText(this.#state.picked.includes(name) ? finder.picked : finder.added, {
              name: nameOf(name),
            }),
          }),
        onRemove: (name) =>
          this.#change({
            picked: this.#state.picked.filter((it) => it !== name),
            done: fillText(finder.removed, { name: nameOf(name) }),
          }),
        onClear: () => this.#change({ picked: [] }),
      })}
      <p class="end">${finder.end}</p>`;
  }

  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text);

  get #state(): FinderState {
    return this.#finder.get() ?? { typed: '', picked: parseMedicines(this.medicines)!, done: '' };
  }

  /** Takes what the reader typed or picked. A pick empties the field, and it gets the focus: the button is gone. */
  #change(news: Partial<FinderState>): void {
    this.#finder.set({ ...this.#state, typed: '', done: '', ...news });
    if (news.picked) focusOn(this.renderRoot, '#medicine');
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'supplement-warning': SupplementWarning;
  }
}
