import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { fillText } from '../../model/fill.js';
import { counted, numberText } from '../../model/intl.js';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { SaidOnce } from '../../base/said-once.js';
import { oneOf, wholeNumber, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { ods } from '../../knowledge/sources/lack.js';
import {
  claims,
  howLong,
  studies,
  studiesData,
  type Study,
  type StudyKind,
} from '../../knowledge/studies.js';
import { cite } from '../../model/citations.js';
import { evidenceList, type EvidenceListWords } from '../../locales/en/evidence-list.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import { cautionStyles } from '../../parts/caution.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { lists } from '../../parts/list.styles.js';
import { expandOption, row, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { styles } from './evidence-list.styles.js';
import { claimIds, evidenceOf, kinds, oftenRepeated, rungs, sourcesOf } from './model.js';
import { studyRow, studyText } from './study-row.js';

type EvidenceWords = EvidenceListWords & SharedWords;

/**
 * What studies show on magnesium and nerves: the fair summary on top, then a ladder of studies by their kind,
 * each with what it cannot tell, and apart from them what is only often repeated.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 * @csspart caution - The note on kidney disease.
 */
export class EvidenceList extends NutrientElement<EvidenceListWords> {
  static override readonly tag = 'evidence-list';

  /** The widget's words. */
  static override readonly words = new Words('evidence-list', evidenceList);

  static override readonly says = ['kidneys'] as const;

  static override styles = [...NutrientElement.styles, lists, cautionStyles, rowStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    kind: oneOf(['', ...kinds], ''),
    limit: wholeNumber(1, 50, 8),
    expand: expandOption('guideline', 'unconfirmed'),
  } satisfies OptionsOf<EvidenceList>;

  /** Kind of study shown: `review`, `trial`, `observation`, or `guideline` for none but the guideline. Default: all. */
  declare kind: StudyKind | '';

  /** How many studies are shown at first, 1 to 50. Default 8. */
  declare limit: number;

  /** Rows open at first: some of `guideline`, `unconfirmed` and `sources`, or `all`: each study too. Default: none. */
  declare expand: string;

  readonly #once = new SaidOnce(this);
  readonly #isWhole = new PageMemory<true>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('kind') || changed.has('limit')) this.#isWhole.set(undefined);
  }

  protected content(words: EvidenceWords, language: string): TemplateResult {
    return html`${headingLine(this, words.heading)} ${kidneyWarning(words, this.#once.has('kidneys'))}
      <p class="summary" ${cite(...Object.values<Study>(studies))}>
        <b>${words.pain}</b> ${words.protection}
      </p>
      <p class="small">
        ${words.diabetes} <span ${cite(ods)}>${words.lack}</span>
        <span ${cite(howLong)}>${words.howLong}</span>
      </p>
      ${this.#ladder(words, language)}
      ${row(this.kind === 'guideline' ? { expand: `${this.expand} guideline` } : this, {
        name: 'guideline',
        title: words.guidelineTitle,
        hint: words.guidelineHint,
        content: html`<p>
            <span ${cite(...sourcesOf('nice'))}>${words.named}</span>
            <span ${cite(...evidenceOf('guideline').flatMap(sourcesOf))}>${words.noneNamed}</span>
          </p>
          <p>${words.fits}</p>
          ${evidenceOf('guideline').map((id) => studyText(id, words, language, this.#title))}`,
      })}
      ${row(this, {
        name: 'unconfirmed',
        title: words.repeatedTitle,
        hint: words.repeatedHint,
        content: html`${this.#claims(words, language)}
          <p class="repeated">${words.repeated}</p>
          ${oftenRepeated.map((id) => studyText(id, words, language, this.#title))}`,
      })}
      ${sourceList(this, { of: headingText(this, words.heading), data: [studiesData], words, language })}`;
  }

  /** Of a study in a row of its own. */
  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text, 'name');

  /** What is said online, with what was found; calmly, one below the other. */
  #claims({ claims: all }: EvidenceWords, language: string): TemplateResult {
    const people = numberText(language, studies.ni.people);
    return html`<ul class="plain claims">
      ${claimIds.map(
        (id) =>
          html`<li ${cite(claims[id])}><b>${all[id].said}</b> ${fillText(all[id].found, { people })}</li>`,
      )}
    </ul>`;
  }

  /** Studies by their kind, the strongest kind first. */
  #ladder(words: EvidenceWords, language: string): TemplateResult {
    const { headingLevel } = this;
    const shown = rungs
      .filter((kind) => !this.kind || kind === this.kind)
      .map((kind) => ({ kind, ids: evidenceOf(kind) }));
    const all = shown.flatMap(({ ids }) => ids);
    const isOpen = this.expand.split(' ').includes('all');
    const now = new Set(this.#isWhole.get() ? all : all.slice(0, this.limit));
    return html`<div class="ladder">
        ${shown.map(
          ({ kind, ids }) =>
            html`<div class="rung rung-${kind}" ?hidden=${!ids.some((id) => now.has(id))}>
              ${sectionTitle(headingLevel, words.rungs[kind])}
              <ul class="studies">
                ${ids.map((id) => studyRow({ id, words, language, headingLevel, isLater: !now.has(id), isOpen }))}
              </ul>
            </div>`,
        )}
      </div>
      ${
        now.size < all.length
          ? html`<button type="button" class="all" @click=${this.#showAll}>
              ${counted(language, all.length, words.showAll)}
            </button>`
          : nothing
      }`;
  }

  readonly #showAll = async (): Promise<void> => {
    const first = this.renderRoot.querySelector('li[hidden] summary');
    this.#isWhole.set(true);
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed is gone: on to what it brought.
    (first as HTMLElement | null)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-list': EvidenceList;
  }
}
