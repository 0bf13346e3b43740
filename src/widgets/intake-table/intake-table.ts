import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { flag, oneOf, type Option, type OptionsOf } from '../../model/option.js';
import { PersonMemory } from '../../base/person-memory.js';
import { fromAttributes, personOptions, type Person } from '../../model/person.js';
import { warnOnce } from '../../base/warn.js';
import { intakes, intakesData } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { intakeTable, type IntakeTableWords } from '../../locales/en/intake-table.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine } from '../../parts/heading-line.js';
import { regionPicker } from '../../parts/region-picker.js';
import { privateControls } from '../../parts/private-controls.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { unitOption, type Unit } from '../../model/unit.js';
import { pageUnit } from '../../base/page-defaults.js';
import { answer, noAnswer } from './answer.js';
import { chart } from './chart.js';
import { finder } from './finder.js';
import { styles } from './intake-table.styles.js';
import { authorityOf, wellKnown } from '../../model/intake.js';
import { authorityIds, countriesWithFigures, kindsOf, parseAuthorities, parseAuthority } from './model.js';
import type { Show } from '../../model/intake-words.js';
import { comparison, fullTable, whyTheyDiffer } from './table.js';
import { upperLevels } from './upper.js';

type IntakeWords = IntakeTableWords & SharedWords;

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
 * @csspart sources - The list of sources.
 * @csspart callout - The note on kidney disease.
 */
export class IntakeTable extends NutrientElement<IntakeTableWords> {
  static override readonly tag = 'intake-table';

  /** The widget's words. */
  static override readonly words = new Words('intake-table', intakeTable);

  static override styles = [...NutrientElement.styles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    ...personOptions,
    authority: authorityOption,
    compare: compareOption,
    finder: flag('finder'),
    unit: unitOption,
    view: oneOf(['table', 'chart', 'answer'], 'table'),
    region: regionOption,
    sources: sourcesOption,
  } satisfies OptionsOf<IntakeTable>;

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

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  readonly #place = new Place(this);

  readonly #memory = new PersonMemory(this);

  protected override willUpdate(): void {
    if (fromAttributes(this).isImpossible) {
      warnOnce(
        `<${this.localName} life-stage="${this.lifeStage}"> does not go with its age or sex, so all three are left out.`,
      );
    }
  }

  protected content(words: IntakeWords, language: string): TemplateResult {
    const show: Show<IntakeTableWords> = { words, language, unit: this.unit || pageUnit() };
    const person = this.#memory.person(this);
    const authorities = this.#authorities;
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
    ${sourceList(this, { data: [intakesData], words, language })}`;
  }

  get #authorities(): readonly AuthorityId[] {
    if (this.compare) return parseAuthorities(this.compare)!;
    if (this.authority) return [this.authority];
    const place = this.#place.code;
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
            chosen: this.#place.code,
            label: show.words.finder.country,
            words: show.words,
            language: show.language,
            onChoose: this.#place.choose,
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
