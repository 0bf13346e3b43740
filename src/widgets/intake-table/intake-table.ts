import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { SaidOnce } from '../../base/said-once.js';
import { flag, type OptionsOf } from '../../model/option.js';
import { focusOn } from '../../base/focus.js';
import { PageMemory } from '../../base/reader.js';
import { PersonMemory } from '../../base/person-memory.js';
import {
  fromAnswers,
  fromAttributes,
  isPersonSet,
  personOptions,
  type PersonAnswers,
} from '../../model/person.js';
import { warnOnce } from '../../base/warn.js';
import { intakes, intakesData } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { intakeTable, type IntakeTableWords } from '../../locales/en/intake-table.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import { regionPicker } from '../../parts/region-picker.js';
import { privateControls } from '../../parts/private-controls.js';
import { cautionStyles } from '../../parts/caution.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { upperFigures, upperStyles } from '../../parts/upper-figures.js';
import { expandOption, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { unitOption, type Unit } from '../../model/unit.js';
import { pageUnit } from '../../base/page-defaults.js';
import { Announcer } from '../../base/announcer.js';
import { answer, spokenAnswer, type Answer } from './answer.js';
import { chart } from './chart.js';
import { finder } from './finder.js';
import { styles } from './intake-table.styles.js';
import { authoritiesOfUpper, authorityOf, wellKnown } from '../../model/intake.js';
import { countriesWithFigures, parseAuthorities } from './model.js';
import { authorityOption, compareOption } from './options.js';
import type { Show } from '../../model/intake-words.js';
import { rows } from './table-rows.js';

type IntakeWords = IntakeTableWords & SharedWords;

/**
 * How much magnesium a day is advised, for one person first, then for everybody; and apart from it the
 * upper level, which counts supplements and medicines only.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 * @csspart caution - The note on kidney disease.
 */
export class IntakeTable extends NutrientElement<IntakeTableWords> {
  static override readonly tag = 'intake-table';

  /** The widget's words. */
  static override readonly words = new Words('intake-table', intakeTable);

  static override readonly says = ['kidneys', 'country'] as const;

  static override styles = [...NutrientElement.styles, cautionStyles, rowStyles, upperStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    ...personOptions,
    authority: authorityOption,
    compare: compareOption,
    unit: unitOption,
    compact: flag('compact'),
    region: regionOption,
    expand: expandOption('ages', 'differences', 'upper-level'),
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

  /** `mg` or `mmol`. Default: the page's default, then mg. */
  declare unit: Unit | '';

  /** Shows the answer and the sources only. Default false. */
  declare compact: boolean;

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Rows open at first: some of `ages`, `differences`, `upper-level` and `sources`, or `all`. Default: none. */
  declare expand: string;

  readonly #once = new SaidOnce(this);
  readonly #announcer = new Announcer(this);
  readonly #place = new Place(this, this.#announcer);

  readonly #memory = new PersonMemory(this);

  /** Whether the reader asked for the fields. */
  #isAsked = false;

  /** What stood in the fields when they were cleared, until something is entered. */
  readonly #cleared = new PageMemory<PersonAnswers>();

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
    const country = this.#isFixed ? undefined : this.#place.code;
    const asked: Answer = { authorities, person, country, show };
    // The answer says as much as the fields: whom it is for, in words and by the row that is marked.
    const told = privateControls(
      html`${answer(asked)} ${this.#announcer.place(() => this.#changed(asked))}
      ${this.compact ? nothing : this.#more(asked)}`,
      true,
      true,
    );
    return html`${headingLine(this, words.heading)} ${told}
    ${sourceList(this, { of: headingText(this, words.heading), data: [intakesData], words, language })}`;
  }

  /** What is said when the reader has changed something here: first a hint, as it stands at the field. */
  #changed(asked: Answer): string {
    const { badAge, cleared } = asked.show.words.finder;
    const isBad = fromAnswers(this.#memory.answers(this)).badAge;
    return [isBad && badAge, this.#cleared.get() && cleared, spokenAnswer(asked)].filter(Boolean).join(' ');
  }

  #more({ authorities, person, show }: Answer): TemplateResult {
    const { words } = show;
    const [first] = authorities;
    const hasChart = authorities.length === 1 && Boolean(intakes[first!]);
    return html`${hasChart ? chart(first!, person, show) : nothing} ${this.#controls(show)}
    ${kidneyWarning(words, this.#once.has('kidneys'))} ${sectionTitle(this.headingLevel, words.upper.title)}
    ${upperFigures(authoritiesOfUpper(authorities, person), person, show)}
    ${rows(this, { authorities, person, show })}`;
  }

  /** Whether the author chose whose figures. */
  get #isFixed(): boolean {
    return this.authority !== '' || this.compare !== '';
  }

  get #authorities(): readonly AuthorityId[] {
    if (this.compare) return parseAuthorities(this.compare)!;
    if (this.authority) return [this.authority];
    const place = this.#place.code;
    return place === undefined ? wellKnown : [authorityOf(place)];
  }

  /** Country and age in one row. The fields of the age open below it. */
  #controls(show: Show<IntakeTableWords>): TemplateResult {
    const { words, language } = show;
    const isPersonFixed = isPersonSet(this) && !fromAttributes(this).isImpossible;
    const answers = this.#memory.answers(this);
    const isOpen = this.#isAsked;
    const isFilled = Object.values(answers).some(Boolean);
    const text = words.finder;
    return html`<div class="controls">
        ${
          this.#isFixed
            ? nothing
            : regionPicker({
                countries: countriesWithFigures,
                chosen: this.#place.code,
                label: this.#place.isGuess ? words.country.elsewhere : text.country,
                isLabelShown: this.#place.isGuess,
                isFolded: this.#once.has('country') && !this.#place.isGuess,
                words,
                language,
                onChoose: this.#place.choose,
              })
        }
        ${
          isPersonFixed
            ? nothing
            : html`<button
                type="button"
                aria-expanded=${isOpen ? nothing : 'false'}
                @click=${() => {
                  this.#isAsked = !isOpen;
                  if (isOpen && isFilled) {
                    this.#announcer.act();
                    this.#cleared.set(answers);
                    this.#memory.clear(this);
                  }
                  this.requestUpdate();
                }}
              >
                ${isOpen ? text.clear : isFilled ? text.change : text.open}
              </button>`
        }
        ${
          this.#cleared.get()
            ? html`<button type="button" class="undo" @click=${this.#undo}>${words.undo}</button>`
            : nothing
        }
      </div>
      ${
        isOpen && !isPersonFixed
          ? finder({
              answers,
              show,
              isPrivacySaid: this.#once.has('privacy'),
              onAnswer: this.#answer,
            })
          : nothing
      }`;
  }

  readonly #answer = (news: PersonAnswers): void => {
    this.#cleared.set(undefined);
    this.#announcer.act();
    this.#memory.tell(this, news);
    this.requestUpdate();
  };

  readonly #undo = (): void => {
    this.#isAsked = true;
    this.#answer(this.#cleared.get() ?? {});
    // The button that was pressed is gone: on to the one that clears again.
    focusOn(this.renderRoot, '.controls > button');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'intake-table': IntakeTable;
  }
}
