import { html, nothing, type PropertyDeclaration, type TemplateResult, type PropertyValues } from 'lit';
import { cite } from '../../model/citations.js';
import { regionOption } from '../../model/region.js';
import { focusOn } from '../../base/focus.js';
import { Announcer } from '../../base/announcer.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { SaidOnce } from '../../base/said-once.js';
import { someOf, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import { commonerCauses, lackSigns, signsData } from '../../knowledge/signs.js';
import { ods } from '../../knowledge/sources/lack.js';
import { deficiencyChecklist, type DeficiencyChecklistWords } from '../../locales/en/deficiency-checklist.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { callSignList, callSignStyles } from '../../parts/call-signs.js';
import { cautionStyles } from '../../parts/caution.js';
import { emergency } from '../../parts/emergency.js';
import { emergencyStyles } from '../../parts/emergency.styles.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { lists } from '../../parts/list.styles.js';
import { expandOption, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { takeAwayStyles } from '../../parts/take-away.styles.js';
import { TakeAway } from '../../parts/take-away.js';
import { styles } from './deficiency-checklist.styles.js';
import { causes, looksLikeExcess, parts, tickSigns, type Part, type Tick } from './model.js';
import { excessRow, medicineRow, riskRow, tellingRow } from './more.js';
import { noteBox } from './note-box.js';
import { tickList, type TickGroup } from './tick-list.js';

type ChecklistWords = DeficiencyChecklistWords & SharedWords;

/**
 * Signs of too little magnesium beside signs of too much, who is at risk, and medicines that lower it.
 * Ticks build a note for an appointment and change nothing else.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 * @csspart emergency - The signs to call for, with the number.
 * @csspart caution - The note on kidney disease.
 * @csspart call - The link that calls.
 */
export class DeficiencyChecklist extends NutrientElement<DeficiencyChecklistWords> {
  static override readonly tag = 'deficiency-checklist';

  /** The widget's words. */
  static override readonly words = new Words('deficiency-checklist', deficiencyChecklist);

  static override readonly says = ['kidneys', 'country'] as const;

  static override styles = [
    ...NutrientElement.styles,
    lists,
    emergencyStyles,
    callSignStyles,
    cautionStyles,
    rowStyles,
    takeAwayStyles,
    styles,
  ];

  static override properties: Record<string, PropertyDeclaration> = {
    show: someOf(parts),
    region: regionOption,
    expand: expandOption('risks', 'medicines', 'too-much', 'blood-test'),
  } satisfies OptionsOf<DeficiencyChecklist>;

  /** What can be ticked: some of `signs`, `risks` and `medicines`, with spaces between. Default: all three. */
  declare show: string;

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /**
   * Rows open at first: some of `risks`, `medicines`, `too-much`, `blood-test` and `sources`, or `all`. Default: none.
   */
  declare expand: string;

  readonly #once = new SaidOnce(this);
  readonly #place = new Place(this);
  readonly #announcer = new Announcer(this);

  // No properties: what a reader ticked and wrote is in nothing that scripts of the page can read from the element.
  readonly #ticks = new PageMemory<ReadonlySet<string>>(this);
  readonly #own = new PageMemory<string>(this);

  /** What Clear took away, until the next tick. */
  readonly #cleared = new PageMemory<{
    readonly ticks: ReadonlySet<string>;
    readonly own: string | undefined;
  }>();
  #isRestored = false;
  readonly #takeAway = new TakeAway(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#ticks.get()?.size && !this.#cleared.get()) this.#announcer.forget();
  }

  protected content(words: ChecklistWords, language: string): TemplateResult {
    const shows = (part: Part): boolean => !this.show || this.show.split(' ').includes(part);
    return html`${headingLine(this, words.heading)}
      <p class="opening">
        <span ${cite(...causes.map((id) => commonerCauses[id]))}>${words.opening}</span>
        <span ${cite(ods)}>${words.uncommon}</span>
      </p>
      ${this.#callFor(words, language)} ${kidneyWarning(words, this.#once.has('kidneys'))}
      ${shows('signs') ? this.#signs(words) : nothing}
      ${noteBox({
        ticks: this.#ticks.get() ?? new Set(),
        own: this.#own.get(),
        isCleared: this.#cleared.get() !== undefined,
        isRestored: this.#isRestored,
        headingLevel: this.headingLevel,
        takeAway: this.#takeAway,
        announcer: this.#announcer,
        isPrivacySaid: () => this.#once.has('privacy'),
        words,
        language,
        onWrite: (own) => {
          this.#own.set(own);
          this.requestUpdate();
        },
        onClear: () => void this.#clear(),
        onUndo: () => void this.#undo(),
      })}
      ${shows('risks') ? riskRow(this, words, this.#group) : nothing}
      ${shows('medicines') ? medicineRow(this, words, language, this.#group) : nothing}
      ${excessRow(this, words)} ${tellingRow(this, words, language)}
      ${sourceList(this, { of: headingText(this, words.heading), data: [signsData, emergencyData], words, language })}`;
  }

  #callFor(words: ChecklistWords, language: string): TemplateResult {
    return emergency({
      isCountryAsked: this.#once.has('country'),
      title: this.#title(words.callTitle),
      signs: callSignList(words),
      place: this.#place,
      words,
      language,
    });
  }

  #signs(words: ChecklistWords): TemplateResult {
    return html`${this.#group({
        title: words.tickTitle,
        rows: tickSigns.map((id) => ({
          id: `lack/${id}`,
          fact: lackSigns[id],
          text: words.signs[id as keyof typeof words.signs],
          more: looksLikeExcess(id) ? words.alsoExcess : undefined,
        })),
      })}
      <p class="small">${words.tickHint}</p>`;
  }

  readonly #group = (group: TickGroup): TemplateResult =>
    tickList(group, {
      ticks: this.#ticks.get(),
      headingLevel: this.headingLevel,
      onTick: (id, box) => void this.#tick(id, box),
    });

  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text);

  async #tick(id: Tick, box: HTMLInputElement): Promise<void> {
    const ticks = new Set(this.#ticks.get());
    if (box.checked) ticks.add(id);
    else ticks.delete(id);
    this.#ticks.set(ticks);
    this.#forgetCleared();
    this.#announcer.act();
    const { top } = box.getBoundingClientRect();
    this.requestUpdate();
    await this.updateComplete;
    // The note may come or grow above a box of a row: most engines keep the page still by themselves.
    if (!CSS.supports('overflow-anchor', 'auto'))
      scrollBy({ top: box.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  #forgetCleared(): void {
    this.#cleared.set(undefined);
    this.#isRestored = false;
  }

  async #undo(): Promise<void> {
    const { ticks, own } = this.#cleared.get() ?? {};
    this.#ticks.set(ticks);
    this.#own.set(own);
    this.#forgetCleared();
    this.#isRestored = true;
    this.#announcer.act();
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed is gone: on to what it brought.
    focusOn(this.renderRoot, '.note');
  }

  async #clear(): Promise<void> {
    this.#cleared.set({ ticks: this.#ticks.get() ?? new Set(), own: this.#own.get() });
    this.#ticks.set(undefined);
    this.#own.set(undefined);
    this.#announcer.act();
    this.requestUpdate();
    await this.updateComplete;
    // The button that had the focus went with the note; what stands there now is the last of the boxes.
    const boxes = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.tick input')];
    const isAbove = (box: Element): boolean =>
      Boolean(
        box.compareDocumentPosition(this.renderRoot.querySelector('.note-place')!) &
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    (boxes.filter(isAbove).at(-1) ?? boxes.find((box) => box.checkVisibility()))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deficiency-checklist': DeficiencyChecklist;
  }
}
