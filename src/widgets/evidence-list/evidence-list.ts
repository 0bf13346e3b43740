import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { counted, numberText } from '../../model/intl.js';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { oneOf, wholeNumber, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { fillText } from '../../model/fill.js';
import { ods } from '../../knowledge/sources/lack.js';
import { studies, studiesData, type Study, type StudyKind } from '../../knowledge/studies.js';
import { cite } from '../../model/citations.js';
import { evidenceList, type EvidenceListWords } from '../../locales/en/evidence-list.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine, sectionTitle } from '../../parts/heading-line.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { lists } from '../../parts/list.styles.js';
import { privateControls } from '../../parts/private-controls.js';
import { selectField } from '../../parts/select-field.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { styles } from './evidence-list.styles.js';
import { evidence, kinds, oftenRepeated, orders, type Order } from './model.js';
import { studyCard } from './study-card.js';

type EvidenceWords = EvidenceListWords & SharedWords;

interface Choice {
  readonly kind: StudyKind | '';
  readonly order: Order;
  readonly all: boolean;
}

/**
 * What studies show on magnesium and nerves: the fair summary on top, then a card for each study that says
 * what kind it is and what it cannot tell, and apart from them what is only often repeated.
 *
 * @slot heading - A heading of the page's own.
 * @csspart sources - The list of sources.
 * @csspart callout - The note on kidney disease.
 */
export class EvidenceList extends NutrientElement<EvidenceListWords> {
  static override readonly tag = 'evidence-list';

  /** The widget's words. */
  static override readonly words = new Words('evidence-list', evidenceList);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    kind: oneOf(['', ...kinds], ''),
    limit: wholeNumber(1, 50, 50),
    sources: sourcesOption,
  } satisfies OptionsOf<EvidenceList>;

  /** Kind of study shown at first: `guideline`, `review`, `trial` or `observation`. Default: all. */
  declare kind: StudyKind | '';

  /** How many studies are shown at first, 1 to 50. Default: all. */
  declare limit: number;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  readonly #choice = new PageMemory<Choice>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('kind') || changed.has('limit')) this.#choice.set(undefined);
  }

  protected content(words: EvidenceWords, language: string): TemplateResult {
    const { kind, order, all } = this.#state;
    const fitting = evidence(kind, order);
    const count = all ? fitting.length : Math.min(this.limit, fitting.length);
    const isWhole = count === fitting.length;
    const total = evidence('', order).length;
    return html`${headingLine(this, words.heading)} ${kidneyWarning('important', words)}
      <p class="opening" ${cite(...Object.values<Study>(studies))}>${words.summary}</p>
      <p ${cite(ods)}>${words.lack}</p>
      ${this.#controls(words)}
      <p class="small ${isWhole ? '' : 'later-count'}" role="status">
        ${fillText(words.shown, { n: numberText(language, count), total: numberText(language, total) })}
      </p>
      <ul class="studies">
        ${fitting.map((id, i) => studyCard(id, words, language, i >= count))}
      </ul>
      ${
        isWhole
          ? nothing
          : html`<button type="button" @click=${this.#showAll}>
              ${counted(language, fitting.length, words.showAll)}
            </button>`
      }
      ${sectionTitle(this.headingLevel, words.repeatedTitle)}
      <p>${words.repeatedHint}</p>
      <ul class="studies">
        ${oftenRepeated.map((id) => studyCard(id, words, language))}
      </ul>
      ${sourceList(this, { data: [studiesData], words, language })}`;
  }

  #controls(words: EvidenceWords): TemplateResult {
    const { kind, order } = this.#state;
    return privateControls(
      html`<div class="controls">
        ${selectField<StudyKind | ''>({
          label: words.filter,
          options: [['', words.every], ...kinds.map((id) => [id, words.kinds[id]] as const)],
          chosen: kind,
          onChoose: (value) => this.#choose({ kind: value }),
        })}
        ${selectField({
          label: words.order,
          options: orders.map((id) => [id, words.orders[id]] as const),
          chosen: order,
          onChoose: (value) => this.#choose({ order: value }),
        })}
      </div>`,
    );
  }

  readonly #showAll = async (): Promise<void> => {
    const first = this.renderRoot.querySelector<HTMLElement>('.later');
    this.#choose({ all: true });
    await this.updateComplete;
    // The button that was pressed is gone: on to what it brought.
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  };

  get #state(): Choice {
    return this.#choice.get() ?? { kind: this.kind, order: 'strength', all: false };
  }

  #choose(news: Partial<Choice>): void {
    this.#choice.set({ ...this.#state, ...news });
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-list': EvidenceList;
  }
}
