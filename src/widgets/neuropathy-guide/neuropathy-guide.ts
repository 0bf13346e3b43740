import { html, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { counted, listText } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Announcer } from '../../base/announcer.js';
import { Words } from '../../base/words.js';
import { SaidOnce } from '../../base/said-once.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { oneOf, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { fillText } from '../../model/fill.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import {
  areas,
  footCare,
  nerveSources,
  nerveTypes,
  neuropathyData,
  urgentSigns,
  type Area,
  type FeelingId,
  type NerveType,
} from '../../knowledge/neuropathy.js';
import { ninds } from '../../knowledge/sources/signs.js';
import { neuropathyGuide, type NeuropathyGuideWords } from '../../locales/en/neuropathy-guide.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { callSignList, callSignStyles } from '../../parts/call-signs.js';
import { cautionStyles } from '../../parts/caution.js';
import { emergency } from '../../parts/emergency.js';
import { emergencyStyles } from '../../parts/emergency.styles.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { privateControls } from '../../parts/private-controls.js';
import { expandOption, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { figureWithLines } from './figure.js';
import { areasOf, feelingsIn, linesIn, type GroupId } from './model.js';
import { styles } from './neuropathy-guide.styles.js';
import { guideRows, rowNames } from './rows.js';

type GuideWords = NeuropathyGuideWords & SharedWords;

interface Choice {
  readonly area: Area | '';
  readonly nerve: NerveType | '';
}

/**
 * What peripheral neuropathy is: what it can feel like by place and by nerve, how it starts, when it cannot
 * wait, causes, and nutrients that matter. The urgent signs stand there whatever was chosen.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 * @csspart emergency - The signs to call for, with the number.
 * @csspart call - The link that calls.
 */
export class NeuropathyGuide extends NutrientElement<NeuropathyGuideWords> {
  static override readonly tag = 'neuropathy-guide';

  /** The widget's words. */
  static override readonly words = new Words('neuropathy-guide', neuropathyGuide);

  static override readonly says = ['country'] as const;

  static override styles = [
    ...NutrientElement.styles,
    lists,
    emergencyStyles,
    callSignStyles,
    cautionStyles,
    rowStyles,
    styles,
  ];

  static override properties: Record<string, PropertyDeclaration> = {
    area: oneOf(['', ...areas], ''),
    nerves: oneOf(['', ...nerveTypes], ''),
    region: regionOption,
    expand: expandOption(...rowNames),
  } satisfies OptionsOf<NeuropathyGuide>;

  /** Place chosen at first: `eyes`, `heart`, `bowel`, `bladder`, `skin`, `hands`, `legs` or `feet`. Default: the feet. */
  declare area: Area | '';

  /** Kind of nerve chosen at first: `sensory`, `motor` or `autonomic`. Default: none. */
  declare nerves: NerveType | '';

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Rows open at first: some of `causes`, `nutrients`, `tests`, `help`, `kinds` and `sources`, or `all`. */
  declare expand: string;

  readonly #once = new SaidOnce(this);
  readonly #place = new Place(this);
  readonly #announcer = new Announcer(this);

  readonly #choice = new PageMemory<Choice>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('area') || changed.has('nerves')) this.#choice.set(undefined);
    // On another page too: what was said is forgotten with what it was about.
    if (!this.#choice.get()) this.#announcer.forget();
  }

  protected content(words: GuideWords, language: string): TemplateResult {
    return html`${headingLine(this, words.heading)}
      <p class="opening" ${cite(ninds)}>${words.opening}</p>
      ${this.#body(words, language)}
      ${emergency({
        isCountryAsked: this.#once.has('country'),
        title: this.#title(words.callTitle),
        signs: callSignList(words),
        place: this.#place,
        words,
        language,
      })}
      <div class="levels">
        <div ${cite(urgentSigns['same-day'])}>
          ${this.#title(words.levels['same-day'], 'level')}
          <p>${words.foot}</p>
        </div>
        <div ${cite(urgentSigns['see-doctor'])}>
          ${this.#title(words.levels['see-doctor'], 'level')}
          <p>${words.early}</p>
        </div>
      </div>
      ${guideRows(this, this.#title, words, language)}
      ${sourceList(this, { of: headingText(this, words.heading), data: [neuropathyData, emergencyData], words, language })}`;
  }

  /** The body with its places, one of them chosen, and what that one can feel like. */
  #body(words: GuideWords, language: string): TemplateResult {
    const { area, nerve } = this.#state;
    const lines: readonly (FeelingId | GroupId)[] = area ? linesIn(area) : feelingsIn('', nerve);
    const texts = { ...words.feelings, ...words.together };
    const found = this.#announcer.place(() =>
      area ? fillText(counted(language, lines.length, words.found), { place: words.labels[area] }) : '',
    );
    const marks = area ? [area] : nerve ? areasOf(nerve) : [];
    const places = listText(
      language,
      areas.filter((id) => marks.includes(id)).map((id) => words.labels[id]),
    );
    const label = fillText(words.figure, { places });
    // Those of all nerves: the list must not tell what was picked.
    cite(...Object.values(nerveSources));
    return html`<div class="look">
      ${privateControls(
        html`<div class="stage" role="group" aria-label=${words.figureTitle}>
            ${figureWithLines(label, marks, areas, this.#choose)}
            ${areas.map(
              (id) =>
                html`<button type="button" aria-pressed=${id === area} @click=${() => this.#choose(id)}>
                  ${words.labels[id]}
                </button>`,
            )}
          </div>
          ${found}`,
      )}
      ${privateControls(
        html`<div class=${this.#choice.get() ? 'felt tint kept' : 'felt tint'}>
          ${this.#title(area ? words.felt[area] : words.nerveNames[nerve as NerveType], 'level')}
          <ul class="plain">
            ${lines.map((id) => html`<li>${texts[id]}</li>`)}
          </ul>
          <p ${cite(footCare.look, footCare.water, footCare.shoes)}>
            <b>${words.careTitle}</b> ${words.care}
          </p>
        </div>`,
        true,
      )}
    </div>`;
  }

  readonly #title = (text: string, look?: string): unknown => sectionTitle(this.headingLevel, text, look);

  get #state(): Choice {
    const { area, nerves } = this;
    return this.#choice.get() ?? { area: area || (nerves ? '' : 'feet'), nerve: area ? '' : nerves };
  }

  readonly #choose = (area: Area): void => {
    this.#choice.set({ area, nerve: '' });
    this.#announcer.act();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'neuropathy-guide': NeuropathyGuide;
  }
}
