import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { numberText } from '../../model/intl.js';
import { regionOption } from '../../model/region.js';
import { Words } from '../../base/words.js';
import { Place } from '../../base/place.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { oneOf, type OptionsOf } from '../../model/option.js';
import { PageMemory } from '../../base/reader.js';
import { fillText } from '../../model/fill.js';
import { emergencyData } from '../../knowledge/emergency/data.js';
import {
  areas,
  kindsKnown,
  nerveNutrients,
  nerveSources,
  nerveTypes,
  neuropathyCauses,
  neuropathyData,
  oneIn,
  urgentSigns,
  type Area,
  type NerveType,
} from '../../knowledge/neuropathy.js';
import { fife, ninds } from '../../knowledge/sources/signs.js';
import { neuropathyGuide, type NeuropathyGuideWords } from '../../locales/en/neuropathy-guide.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { callFor, callSignItems } from '../../parts/call-for.js';
import { callout } from '../../parts/callout.js';
import { headingLine, sectionTitle } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { privateControls } from '../../parts/private-controls.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { figure } from './figure.js';
import { areasOf, causes, feelingsIn, nerveOf, nutrients } from './model.js';
import { styles } from './neuropathy-guide.styles.js';
import { howItSpreads } from './spread.js';

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
 * @csspart sources - The list of sources.
 * @csspart callout - The signs to call for.
 */
export class NeuropathyGuide extends NutrientElement<NeuropathyGuideWords> {
  static override readonly tag = 'neuropathy-guide';

  /** The widget's words. */
  static override readonly words = new Words('neuropathy-guide', neuropathyGuide);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    area: oneOf(['', ...areas], ''),
    nerves: oneOf(['', ...nerveTypes], ''),
    region: regionOption,
    sources: sourcesOption,
  } satisfies OptionsOf<NeuropathyGuide>;

  /** Place chosen at first: `eyes`, `heart`, `bowel`, `bladder`, `skin`, `hands`, `legs` or `feet`. Default: none. */
  declare area: Area | '';

  /** Kind of nerve chosen at first: `sensory`, `motor` or `autonomic`. Default: none. */
  declare nerves: NerveType | '';

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  readonly #place = new Place(this);

  readonly #choice = new PageMemory<Choice>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('area') || changed.has('nerves')) this.#choice.set(undefined);
  }

  protected content(words: GuideWords, language: string): TemplateResult {
    const number = (n: number): string => numberText(language, n);
    return html`${headingLine(this, words.heading)}
      <p class="opening" ${cite(ninds)}>${words.opening}</p>
      <p>
        <span ${cite(kindsKnown)}>${fillText(words.kinds, { kinds: number(kindsKnown.count) })}</span>
        <span ${cite(oneIn)}
          >${fillText(words.share, { people: number(oneIn.people), over: number(oneIn.over) })}</span
        >
      </p>
      ${this.#urgent(words, language)} ${this.#body(words)}
      ${howItSpreads(this.headingLevel, words, language)} ${this.#title(words.careTitle)}
      <p ${cite(fife)}>${words.care}</p>
      ${this.#title(words.causesTitle)}
      <ul class="plain columns">
        ${causes.map((id) => html`<li ${cite(neuropathyCauses[id])}>${words.causes[id]}</li>`)}
      </ul>
      ${this.#title(words.nutrientsTitle)}
      <dl class="nutrients columns">
        ${nutrients.map(
          (id) =>
            html`<div ${cite(nerveNutrients[id])}>
              <dt>${words.nutrients[id].name}</dt>
              <dd>${words.nutrients[id].text}</dd>
            </div>`,
        )}
      </dl>
      ${sourceList(this, { data: [neuropathyData, emergencyData], words, language })}`;
  }

  /** Three levels, the most urgent first. */
  #urgent(words: GuideWords, language: string): TemplateResult {
    return html`${this.#title(words.urgentTitle)}
    ${callFor({
      signs: html`<p class="level">${words.levels.emergency}</p>
        <ul class="plain">
          ${callSignItems(words)}
        </ul>`,
      place: this.#place,
      words,
      language,
    })}
    ${callout(
      'warning',
      words,
      html`<p class="level">${words.levels['same-day']}</p>
        <p ${cite(urgentSigns['same-day'])}>${words.foot}</p>`,
    )}
    ${callout(
      'note',
      words,
      html`<p class="level">${words.levels['see-doctor']}</p>
        <p ${cite(urgentSigns['see-doctor'])}>${words.early}</p>
        <p>${words.earlyWhy}</p>`,
    )}`;
  }

  #body(words: GuideWords): TemplateResult {
    const { area, nerve } = this.#state;
    const marks = area ? [area] : nerve ? areasOf(nerve) : [];
    const button = (id: Area | NerveType, name: string, isOn: boolean, choice: Choice) =>
      html`<button type="button" data-id=${id} aria-pressed=${isOn} @click=${() => this.#choose(choice)}>
        ${name}
      </button>`;
    return html`${this.#title(words.figureTitle)}
    ${privateControls(
      html`<p>${words.figureHint}</p>
        <div class="pick">
          ${figure({
            label: words.figure,
            marks,
            onPress: (pressed) => this.#choose({ area: pressed === area ? '' : pressed, nerve: '' }),
          })}
          <div class="places">
            <p class="label" id="places">${words.places}</p>
            <div class="buttons" role="group" aria-labelledby="places">
              ${areas.map((id) =>
                button(id, words.areas[id], id === area, { area: id === area ? '' : id, nerve: '' }),
              )}
            </div>
          </div>
          <div class="nerves">
            <p class="label" id="nerves">${words.nerves}</p>
            <div class="buttons" role="group" aria-labelledby="nerves">
              ${nerveTypes.map((id) =>
                button(id, words.nerveNames[id], id === nerve, { area: '', nerve: id === nerve ? '' : id }),
              )}
            </div>
          </div>
        </div>`,
    )}
    ${privateControls(this.#felt(words), true)}`;
  }

  /** What was picked is read out; of everything only that it is there: it would take half a minute. */
  #felt(words: GuideWords): TemplateResult {
    const { area, nerve } = this.#state;
    // Those of all nerves: the list must not tell what was picked.
    cite(...Object.values(nerveSources));
    const found = feelingsIn(area, nerve);
    const list = html`<dl class="feelings columns">
      ${nerveTypes.map((type) => {
        const ids = found.filter((id) => nerveOf(id) === type);
        return ids.length
          ? html`<div>
              <dt>${words.nerveNames[type]}</dt>
              <dd>
                ${area ? nothing : html`<p ${cite(nerveSources[type])}>${words.nerveWork[type]}</p>`}
                <ul class="plain">
                  ${ids.map((id) => html`<li ${cite(nerveSources[type])}>${words.feelings[id]}</li>`)}
                </ul>
              </dd>
            </div>`
          : nothing;
      })}
    </dl>`;
    const isPicked = Boolean(area || nerve);
    return html`<div class="felt" role="status">
        ${nerve ? nothing : html`<p class="level">${area ? words.areas[area] : words.everywhere}</p>`}
        ${isPicked ? list : nothing}
      </div>
      ${isPicked ? nothing : list}`;
  }

  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text);

  get #state(): Choice {
    return this.#choice.get() ?? { area: this.area, nerve: this.area ? '' : this.nerves };
  }

  #choose(choice: Choice): void {
    this.#choice.set(choice);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'neuropathy-guide': NeuropathyGuide;
  }
}
