import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { clock, isOverdue } from '../../model/clock.js';
import { NutrientElement, placeOf } from '../../base/nutrient-element.js';
import { flag, oneOf, type Option } from '../../model/option.js';
import { PersonMemory } from '../../base/person-memory.js';
import { fromAttributes, personOptions, type Person } from '../../model/person.js';
import { warnOnce } from '../../base/warn.js';
import { Words } from '../../model/words.js';
import { intakes, intakesChecked, intakesReviewMonths } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { intakeTable, type IntakeTableWords } from '../../locales/en/intake-table.js';
import { shared } from '../../locales/en/shared.js';
import { headingLine } from '../../parts/heading-line.js';
import { regionPicker } from '../../parts/region-picker.js';
import { privateControls } from '../../parts/private-controls.js';
import { sourceList } from '../../parts/source-list.js';
import { pageUnit, unitOption, type Unit } from '../../parts/unit.js';
import { answer, noAnswer } from './answer.js';
import { chart } from './chart.js';
import { finder } from './finder.js';
import { styles } from './intake-table.styles.js';
import { authorityOf, wellKnown } from '../../model/intake.js';
import {
  authorityIds,
  countriesWithFigures,
  kindsOf,
  parseAuthorities,
  parseAuthority,
  sourcesOf,
} from './model.js';
import type { Show } from '../../parts/amount.js';
import { comparison, fullTable, whyTheyDiffer } from './table.js';
import { upperLevels } from './upper.js';

const english = { ...shared, ...intakeTable };
type IntakeWords = typeof english;

const authorityOption: Option<AuthorityId | ''> = {
  parse: parseAuthority,
  allowed: `${authorityIds.join(', ')}, or a country code`,
  default: '',
  closed: true,
};

const compareOption: Option<string> = {
  parse: (raw) => parseAuthorities(raw)?.join(' '),
  allowed: `several of ${authorityIds.join(', ')}, or country codes, with spaces between`,
  default: '',
  closed: true,
};

/**
 * How much magnesium a day is advised, for one person first, then for everybody; and apart from it the
 * upper level, which counts supplements and medicines only.
 *
 * @slot heading - A heading of the page's own.
 * @csspart callout - The note on kidney disease.
 */
export class IntakeTable extends NutrientElement<IntakeWords> {
  static override readonly tag = 'intake-table';

  /** The widget's words; `add` brings another language. */
  static readonly words = new Words<IntakeWords>(english);

  static override styles = [...NutrientElement.styles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    ...personOptions,
    authority: { ...authorityOption },
    compare: { ...compareOption },
    finder: { ...flag('finder') },
    unit: { ...unitOption },
    view: { ...oneOf(['table', 'chart', 'answer'], 'table') },
  };

  /** Age in years, 0 to 120; 0.5 is six months. Default: not set, and the amounts are those for adults. */
  declare age: number | undefined;

  /** `female` or `male`. Default: not set, and both are shown. */
  declare sex: '' | 'female' | 'male';

  /** `pregnancy` or `lactation`. Default: neither. */
  declare lifeStage: '' | 'pregnancy' | 'lactation';

  /** Whose figures: `us-ca`, `uk`, `dach`, `nnr`, `efsa`, `anz`, `jp`, `who` or a country code. Default: by region. */
  declare authority: AuthorityId | '';

  /** Authorities to set side by side, as in `authority`, with spaces between. Default: none. */
  declare compare: string;

  /** Shows fields for age, sex and life stage. Default false. */
  declare finder: boolean;

  /** `mg` or `mmol`. Default: the page's default, then mg. */
  declare unit: Unit | '';

  /** `table` (default), `chart`, or the `answer` alone. */
  declare view: 'table' | 'chart' | 'answer';

  protected readonly words = IntakeTable.words;

  readonly #memory = new PersonMemory(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('age') || changed.has('sex') || changed.has('lifeStage')) this.#memory.forget();
    if (fromAttributes(this).isImpossible) {
      warnOnce(
        `<${this.localName} life-stage="${this.lifeStage}"> does not go with its age or sex, so all three are left out.`,
      );
    }
  }

  protected content(words: IntakeWords, language: string): TemplateResult {
    const show: Show<IntakeTableWords> = { words, language, unit: this.unit || pageUnit() || 'mg' };
    const person = this.#memory.person(this);
    const authorities = this.#authorities;
    const isOverdueNow = isOverdue(intakesChecked, intakesReviewMonths, clock.now());
    const isSideBySide = authorities.length > 1 && this.view !== 'answer';
    // The answer says as much as the fields: whom it is for, in words and by the row that is marked.
    const told = privateControls(
      html`<div aria-live="polite">
          ${isSideBySide ? comparison(authorities, person, show) : answer(authorities, person, show)}
        </div>
        ${this.finder ? this.#finder(show) : nothing}
        ${this.view === 'answer' ? nothing : this.#everybody(authorities, person, show)}
        ${upperLevels(authorities, person, this.headingLevel, show)}`,
      true,
      true,
    );
    return html`${headingLine(this, words.heading)} ${told}
    ${isOverdueNow ? html`<p class="overdue">${words.overdue}</p>` : nothing}
    ${sourceList(this, { sources: sourcesOf(authorities), checked: intakesChecked, words, language })}`;
  }

  get #authorities(): readonly AuthorityId[] {
    if (this.compare) return parseAuthorities(this.compare)!;
    if (this.authority) return [this.authority];
    const place = placeOf(this);
    return place === undefined ? wellKnown : [authorityOf(place)];
  }

  #finder(show: Show<IntakeTableWords>): TemplateResult {
    const isFixed = this.authority !== '' || this.compare !== '';
    return finder({
      answers: this.#memory.answers(this),
      show,
      onAnswer: (news) => {
        this.#memory.tell(this, news);
        this.requestUpdate();
      },
      onClear: () => {
        this.#memory.clear(this);
        this.requestUpdate();
      },
      more: isFixed
        ? nothing
        : regionPicker({
            countries: countriesWithFigures,
            chosen: placeOf(this),
            label: show.words.finder.country,
            words: show.words,
            language: show.language,
            onChoose: (code) => this.choosePlace(code),
          }),
    });
  }

  /** The amounts for every group: open for one authority, behind a disclosure for each of several. */
  #everybody(
    authorities: readonly AuthorityId[],
    person: Person,
    show: Show<IntakeTableWords>,
  ): TemplateResult {
    const { words } = show;
    const isAlone = authorities.length === 1;
    const isChart = this.view === 'chart';
    const kinds = kindsOf(authorities);
    return html`${isAlone ? nothing : whyTheyDiffer(this.headingLevel, show)}
    ${authorities.map((id) => {
      const figures = intakes[id];
      // Of one alone the answer has said so already.
      if (!figures) return isAlone ? nothing : noAnswer(id, show);
      const table = fullTable(id, figures, person, show);
      const summary = isAlone ? words.chart.asTable : words.authorities[id];
      return html`${isChart ? chart(id, show) : nothing}
      ${
        isAlone && !isChart
          ? table
          : html`<details>
              <summary>${summary}</summary>
              ${table}
            </details>`
      }`;
    })}
    ${
      kinds.length
        ? html`<ul class="kinds small">
            ${kinds.map((kind) => html`<li>${words.kindsExplained[kind]}</li>`)}
          </ul>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intake-table': IntakeTable;
  }
}
