import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cite } from '../../model/citations.js';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { someOf, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { fillText } from '../../model/fill.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import { commonerCauses, excessSigns, lackRisks, lackSigns, signsData } from '../../knowledge/signs.js';
import { mgbasics } from '../../knowledge/sources/kidney.js';
import { ods } from '../../knowledge/sources/lack.js';
import { deficiencyChecklist, type DeficiencyChecklistWords } from '../../locales/en/deficiency-checklist.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { callFor, callSignItems } from '../../parts/call-for.js';
import { headingLine, sectionTitle } from '../../parts/heading-line.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { medicineGroup, namesOf } from '../../model/medicine-names.js';
import { lists } from '../../parts/list.styles.js';
import { privateControls } from '../../parts/private-controls.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { takeAwayStyles } from '../../parts/take-away.styles.js';
import { TakeAway } from '../../parts/take-away.js';
import { styles } from './deficiency-checklist.styles.js';
import {
  causes,
  depleting,
  excess,
  looksLikeExcess,
  looksLikeLack,
  parts,
  raising,
  risks,
  signsOf,
  type Part,
  type Tick,
} from './model.js';
import { appointmentNote } from './note.js';
import { tickList, type TickGroup } from './tick-list.js';

type ChecklistWords = DeficiencyChecklistWords & SharedWords;

/**
 * Signs of too little magnesium beside signs of too much, who is at risk, and medicines that lower it.
 * Ticks build a note for an appointment and change nothing else.
 *
 * @slot heading - A heading of the page's own.
 * @csspart sources - The list of sources.
 * @csspart callout - The signs to call for, and the note on kidney disease.
 */
export class DeficiencyChecklist extends NutrientElement<DeficiencyChecklistWords> {
  static override readonly tag = 'deficiency-checklist';

  /** The widget's words. */
  static override readonly words = new Words('deficiency-checklist', deficiencyChecklist);

  static override styles = [...NutrientElement.styles, lists, takeAwayStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    show: someOf(parts),
    region: regionOption,
    sources: sourcesOption,
  } satisfies OptionsOf<DeficiencyChecklist>;

  /** Some of `signs`, `risks` and `medicines`, with spaces between. Default: all three. */
  declare show: string;

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  readonly #place = new Place(this);

  // No properties: what a reader ticked and wrote is in nothing that scripts of the page can read from the element.
  readonly #ticks = new PageMemory<ReadonlySet<string>>(this);
  readonly #own = new PageMemory<string>(this);
  readonly #takeAway = new TakeAway(this);

  protected content(words: ChecklistWords, language: string): TemplateResult {
    const shows = (part: Part): boolean => !this.show || this.show.split(' ').includes(part);
    return html`${headingLine(this, words.heading)} ${this.#opening(words)} ${this.#callFor(words, language)}
      <p class="hint">${words.tickHint}</p>
      ${shows('signs') ? this.#signs(words) : nothing} ${this.#tooMuch(words)}
      ${shows('risks') ? this.#risks(words) : nothing}
      ${shows('medicines') ? this.#medicines(words, language) : nothing} ${this.#note(words, language)}
      ${sourceList(this, { data: [signsData, emergencyData], words, language })}`;
  }

  #opening(words: ChecklistWords): TemplateResult {
    return html`<p class="opening" ${cite(ods)}>${words.opening}</p>
      ${this.#title(words.causesTitle)}
      <ul class="plain columns">
        ${causes.map((id) => html`<li ${cite(commonerCauses[id])}>${words.causes[id]}</li>`)}
      </ul>
      <p ${cite(ods)}>${words.noList}</p>`;
  }

  #callFor(words: ChecklistWords, language: string): TemplateResult {
    return callFor({
      signs: html`${this.#title(words.callTitle)}
        <ul class="plain">
          ${callSignItems(words)}
          <li ${cite(lackSigns.coronary)}>${words.coronary}</li>
        </ul>`,
      place: this.#place,
      words,
      language,
    });
  }

  #signs(words: ChecklistWords): TemplateResult {
    const stage = (name: 'early' | 'later'): TemplateResult =>
      this.#group({
        title: words.stages[name],
        hint: words.stageHints[name],
        rows: signsOf(name).map((id) => ({
          id: `lack/${id}`,
          fact: lackSigns[id],
          text: words.signs[id as keyof typeof words.signs],
          more: looksLikeExcess(id) ? words.alsoExcess : undefined,
        })),
      });
    return html`${stage('early')} ${stage('later')}
      <p>
        <span ${cite(lackSigns.nystagmus)}>${words.severe}</span>
        <span ${cite(lackSigns['low-calcium'], lackSigns['low-potassium'])}>${words.bloodTest}</span>
      </p>`;
  }

  #tooMuch(words: ChecklistWords): TemplateResult {
    return html`${this.#title(words.excessTitle)} ${kidneyWarning('warning', words)}
      <p ${cite(mgbasics)}>${words.excessHint}</p>
      <ul class="plain columns">
        ${excess.map(
          (id) =>
            html`<li ${cite(excessSigns[id])}>
              ${words.excess[id]}
              ${looksLikeLack(id) ? html`<span class="aside">${words.alsoLack}</span>` : nothing}
            </li>`,
        )}
      </ul>`;
  }

  #risks(words: ChecklistWords): TemplateResult {
    return this.#group({
      title: words.risksTitle,
      rows: risks.map((id) => ({ id: `risk/${id}`, fact: lackRisks[id], text: words.risks[id] })),
      isLong: true,
    });
  }

  #medicines(words: ChecklistWords, language: string): TemplateResult {
    return html`${this.#group({
        title: words.medicinesTitle,
        hint: words.medicinesHint,
        rows: depleting.map((rule) => ({
          id: `medicine/${rule.id}`,
          fact: rule,
          text: medicineGroup(rule, words, language),
          more: rule.fewSources
            ? fillText(words.fewerSources, { names: namesOf(rule.fewSources, words, language) })
            : rule.effect === 'losesOverTime'
              ? words.longUse
              : undefined,
        })),
        isLong: true,
      })}
      <p ${cite(...raising)}>
        ${fillText(words.opposite, {
          names: namesOf(
            raising.flatMap(({ names }) => names),
            words,
            language,
          ),
        })}
      </p>`;
  }

  #note(words: ChecklistWords, language: string): TemplateResult {
    const ticks = this.#ticks.get() ?? new Set();
    const own = this.#own.get() ?? '';
    const note = appointmentNote(ticks, own, words, language);
    const text = words.note;
    return privateControls(
      html`<div class="note" role="group" aria-label=${text.title}>
        ${this.#title(text.title)}
        <p role="status">${ticks.size ? text.filled : text.empty}</p>
        ${note.parts.map(({ title, items }) =>
          items?.length
            ? html`<p class="part">${title}</p>
                <ul class="plain">
                  ${items.map((item) => html`<li>${item}</li>`)}
                </ul>`
            : nothing,
        )}
        <label class="field own">
          <span class="label">${text.own}</span>
          <textarea
            rows="4"
            autocomplete="off"
            aria-describedby="own-hint"
            .value=${live(own)}
            @input=${(event: Event) => {
              this.#own.set((event.target as HTMLTextAreaElement).value);
              this.requestUpdate();
            }}
          ></textarea>
        </label>
        <p class="written">${own}</p>
        <p id="own-hint" class="small">${text.ownHint}</p>
        ${this.#takeAway.buttons({ note, words, language, onClear: () => this.#clear() })}
        <p class="small">${words.privacy}</p>
      </div>`,
      true,
    );
  }

  readonly #group = (group: TickGroup): TemplateResult =>
    tickList(group, {
      ticks: this.#ticks.get(),
      headingLevel: this.headingLevel,
      onTick: (id, isTicked) => this.#tick(id, isTicked),
    });

  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text);

  #tick(id: Tick, isTicked: boolean): void {
    const ticks = new Set(this.#ticks.get());
    if (isTicked) ticks.add(id);
    else ticks.delete(id);
    this.#ticks.set(ticks);
    this.requestUpdate();
  }

  #clear(): void {
    this.#ticks.set(undefined);
    this.#own.set(undefined);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deficiency-checklist': DeficiencyChecklist;
  }
}
