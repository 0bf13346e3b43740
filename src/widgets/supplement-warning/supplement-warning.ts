import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { focusOn } from '../../base/focus.js';
import { capitalised } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Announcer } from '../../base/announcer.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { SaidOnce } from '../../base/said-once.js';
import { someOf, type Option, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { fillText } from '../../model/fill.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import { intakesData } from '../../knowledge/intakes.js';
import { callSigns } from '../../knowledge/signs.js';
import { supplementsData } from '../../knowledge/supplements.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { supplementWarning, type SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import { cautionStyles } from '../../parts/caution.js';
import { emergency } from '../../parts/emergency.js';
import { emergencyStyles } from '../../parts/emergency.styles.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import type { Show } from '../../model/intake-words.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import type { Person } from '../../model/person.js';
import { medicineName } from '../../model/medicine-names.js';
import { lists } from '../../parts/list.styles.js';
import { expandOption, rowStyles } from '../../parts/rows.js';
import { upperFigures, upperStyles } from '../../parts/upper-figures.js';
import { sourceList } from '../../parts/source-list.js';
import { unitOption, type Unit } from '../../model/unit.js';
import { pageUnit } from '../../base/page-defaults.js';
import { askFirst } from './ask-first.js';
import { furtherRows, upperLevels } from './further-rows.js';
import { isUsed, medicineFinder, type FinderState } from './medicine-finder.js';
import { authoritiesFor, conditionIds, inOrder, parseMedicines, rules } from './model.js';
import { styles } from './supplement-warning.styles.js';

type WarningWords = SupplementWarningWords & SharedWords;

/** Nobody in particular: adults. */
const anybody: Person = { months: undefined, sex: undefined, stage: undefined };

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
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 * @csspart emergency - The signs to call for, with the number.
 * @csspart caution - The note on kidney disease.
 * @csspart call - The link that calls.
 */
export class SupplementWarning extends NutrientElement<SupplementWarningWords> {
  static override readonly tag = 'supplement-warning';

  /** The widget's words. */
  static override readonly words = new Words('supplement-warning', supplementWarning);

  static override readonly says = ['kidneys', 'country'] as const;

  static override styles = [
    ...NutrientElement.styles,
    lists,
    emergencyStyles,
    cautionStyles,
    rowStyles,
    upperStyles,
    styles,
  ];

  static override properties: Record<string, PropertyDeclaration> = {
    conditions: someOf(conditionIds),
    medicines: medicinesOption,
    unit: unitOption,
    region: regionOption,
    expand: expandOption('side-effects', 'b6', 'label', 'form'),
  } satisfies OptionsOf<SupplementWarning>;

  /**
   * Conditions to name first: some of `pregnancy`, `slow-bowel`, `young-child`, `heart`, `myasthenia`,
   * `older-laxative`, with spaces between. All are always shown. Default: that order.
   */
  declare conditions: string;

  /** Medicines shown from the start, by their names in the list, with commas between. Default: none. */
  declare medicines: string;

  /** Unit of the upper levels, `mg` or `mmol`. Default: the page's default, then mg. */
  declare unit: Unit | '';

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Rows open at first: some of `side-effects`, `b6`, `label`, `form` and `sources`, or `all`. Default: none. */
  declare expand: string;

  readonly #once = new SaidOnce(this);
  readonly #place = new Place(this);
  readonly #announcer = new Announcer(this);

  // No properties: what a reader typed and picked is in nothing that scripts of the page can read from the element.
  readonly #finder = new PageMemory<FinderState>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('medicines')) this.#finder.set(undefined);
    // On another page too: what was said is forgotten with what it was about.
    if (!this.#finder.get()) this.#announcer.forget();
  }

  protected content(words: WarningWords, language: string): TemplateResult {
    const authorities = authoritiesFor(this.#place.code);
    const show: Show = { words, language, unit: this.unit || pageUnit() };
    const { headingLevel } = this;
    this.#once.say('kidneys');
    return html`${headingLine(this, words.heading)} ${kidneyWarning(words, false)}
    ${this.#medicines(words, language)}
    ${askFirst(words, headingLevel, this.conditions, upperLevels(authorities, headingLevel, words, show))}
    ${sectionTitle(headingLevel, words.upperTitle)} ${upperFigures(authorities, anybody, show)}
    ${emergency({
      isCountryAsked: this.#once.has('country'),
      title: sectionTitle(headingLevel, words.callTitle),
      signs: html`<p ${cite(callSigns['mg-sleepy'], callSigns['mg-breathing'])}>${words.overdose}</p>`,
      place: this.#place,
      words,
      language,
    })}
    ${furtherRows(this, words, language)}
    ${sourceList(this, { of: headingText(this, words.heading), data: [supplementsData, intakesData, emergencyData], words, language })}`;
  }

  #medicines(words: WarningWords, language: string): TemplateResult {
    const { finder } = words;
    const nameOf = (name: string): string => capitalised(language, medicineName(name, words));
    // All of them: a list with those of picked medicines would tell which were picked.
    cite(...rules);
    const { picked } = this.#state;
    const title = sectionTitle(this.headingLevel, html`<label for="medicine">${finder.title}</label>`);
    // Once there is something, the whole sentence stands below it.
    return html`<div class="title-line">
        ${title} ${isUsed(this.#state) ? nothing : html`<span class="small privacy">${finder.stays}</span>`}
      </div>
      ${medicineFinder({
        ...this.#state,
        headingLevel: this.headingLevel,
        isPrivacySaid: () => this.#once.has('privacy'),
        words,
        language,
        onType: (it) => this.#change({ typed: it, kind: undefined }),
        onKind: (it) => this.#change({ kind: it }),
        onAdd: (name, event) => {
          const done = fillText(picked.includes(name) ? finder.picked : finder.added, { name: nameOf(name) });
          this.#change({ picked: [...new Set([...picked, name])], kind: undefined, done }, event, name);
        },
        onRemove: (name, event) => {
          const done = fillText(finder.removed, { name: nameOf(name) });
          this.#change({ picked: picked.filter((it) => it !== name), done }, event);
        },
        onClear: (event) => this.#change({ picked: [], done: finder.cleared, cleared: picked }, event),
        onUndo: (event) => this.#change({ picked: this.#state.cleared ?? [], done: finder.restored }, event),
        spoken: (text) => this.#announcer.place(text),
      })}
      <p class="small end">${finder.end}</p>`;
  }

  get #state(): FinderState {
    return (
      this.#finder.get() ?? { typed: '', kind: undefined, picked: parseMedicines(this.medicines)!, done: '' }
    );
  }

  /** Takes what the reader typed or picked. A pick empties the field. */
  #change(news: Partial<FinderState>, event?: UIEvent, added?: string): void {
    const isPick = news.picked !== undefined;
    this.#finder.set({ ...this.#state, typed: '', done: '', cleared: undefined, ...news });
    this.#announcer.act();
    this.requestUpdate();
    if (isPick) void this.updateComplete.then(() => this.#focus(event, added));
  }

  /**
   * The button that was pressed is gone. By keys the focus goes to the field; by a finger not, as that would open the
   * keyboard over the card: it goes to the name on the card, or to what was done.
   */
  #focus(event?: UIEvent, added?: string): void {
    const root = this.renderRoot;
    if (!event?.detail) return focusOn(root, '#medicine');
    const { picked, done } = this.#state;
    const names = root.querySelectorAll<HTMLElement>('.name');
    const name = added === undefined ? undefined : names[inOrder(picked).indexOf(added)];
    if (name) name.focus();
    else root.querySelector<HTMLElement>(done ? '#found' : '.chip')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'supplement-warning': SupplementWarning;
  }
}
