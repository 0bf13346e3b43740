import { html, nothing, svg, type PropertyDeclaration, type TemplateResult } from 'lit';
import { numberText, percentText } from '../../model/intl.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { someOf } from '../../model/option.js';
import { fillText, Words } from '../../model/words.js';
import { bodyChecked, bodyFacts, roles } from '../../knowledge/body.js';
import { bodySources, lackSources } from '../../knowledge/sources.js';
import { nutrientFacts } from '../../locales/en/nutrient-facts.js';
import { shared } from '../../locales/en/shared.js';
import { headingLine, sectionTitle } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { pickSources, sourceList } from '../../parts/source-list.js';
import { styles } from './nutrient-facts.styles.js';

const english = { ...shared, ...nutrientFacts };
type FactsWords = typeof english;

const topics = ['roles', 'body', 'numbers'] as const;
type Topic = (typeof topics)[number];

const { bone, serum, total, enzymes, urine } = bodyFacts;

/**
 * What magnesium does, where the body keeps it, and the numbers that go with it.
 *
 * @slot heading - A heading of the page's own.
 */
export class NutrientFacts extends NutrientElement<FactsWords> {
  static override readonly tag = 'nutrient-facts';

  /** The widget's words; `add` brings another language. */
  static readonly words = new Words<FactsWords>(english);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    topics: { ...someOf(topics) },
  };

  /** Some of `roles`, `body` and `numbers`, with spaces between. Default: all three. */
  declare topics: string;

  protected readonly words = NutrientFacts.words;

  protected content(words: FactsWords, language: string): TemplateResult {
    const shows = (topic: Topic): boolean => !this.topics || this.topics.split(' ').includes(topic);
    return html`${headingLine(this, words.heading)}
      <p class="opening" data-figure="source/ods">${words.opening}</p>
      ${shows('roles') ? this.#roles(words) : nothing}
      ${shows('body') ? this.#body(words, language) : nothing}
      ${shows('numbers') ? this.#numbers(words, language) : nothing}
      ${sourceList(this, {
        sources: pickSources(
          Object.values(bodyFacts).flatMap(({ sources }) => [...sources]),
          lackSources,
          bodySources,
        ),
        checked: bodyChecked,
        words,
        language,
      })}`;
  }

  #numbers(words: FactsWords, language: string): TemplateResult {
    const number = (n: number): string => numberText(language, n);
    const values = {
      total: { n: number(total.grams) },
      enzymes: { n: number(enzymes.count), newer: number(enzymes.newer) },
      urine: { n: number(urine.mg) },
    };
    return html`${this.#title(words.numbersTitle)}
      <dl class="numbers">
        ${(['total', 'enzymes', 'urine'] as const).map(
          (id) =>
            html`<div data-figure="body/${id}">
              <dt>${fillText(words.numbers[id].figure, values[id])}</dt>
              <dd>${fillText(words.numbers[id].text, values[id])}</dd>
            </div>`,
        )}
      </dl>`;
  }

  #roles(words: FactsWords): TemplateResult {
    return html`${this.#title(words.rolesTitle)}
      <ul class="plain columns">
        ${roles.map((id) => html`<li data-figure="role/${id}">${words.roles[id]}</li>`)}
      </ul>
      <p data-figure="source/ods">${words.immune}</p>
      <p>${words.role}</p>`;
  }

  /** One bar, drawn to scale; the stretch on which sources give a range is hatched. What it shows stands in words too. */
  #body(words: FactsWords, language: string): TemplateResult {
    const percent = (n: number): string => percentText(language, n);
    const [low, high] = bone.percent;
    const shares = {
      bone: fillText(words.share.bone, { low: percent(low), high: percent(high) }),
      soft: words.share.soft,
      serum: fillText(words.share.serum, { percent: percent(serum.percent) }),
    };
    // The last one ends where the range does.
    const stripes = [1, 3, 5, 7, 9];
    return html`${this.#title(words.bodyTitle)}
      <svg
        class="store"
        viewBox="0 0 100 12"
        role="img"
        aria-label=${words.picture}
        preserveAspectRatio="none"
      >
        ${svg`<rect class="bone" width=${low} height="12" />
        <rect class="soft" x=${low} width=${100 - low - serum.percent} height="12" />
        ${stripes.map((x) => svg`<rect class="bone" x=${low + x} width="1" height="12" />`)}
        <rect class="serum" x=${100 - serum.percent} width=${serum.percent} height="12" />`}
      </svg>
      <dl class="key">
        ${(['bone', 'soft', 'serum'] as const).map(
          (id) =>
            html`<div data-figure="body/${id === 'serum' ? 'serum' : 'bone'}">
              <dt><i class=${id}></i>${words.parts[id]}</dt>
              <dd>${shares[id]}</dd>
            </div>`,
        )}
      </dl>
      <p class="small">${words.stripes}</p>
      <p data-figure="body/serum">${words.serum}</p>`;
  }

  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text);
}

declare global {
  interface HTMLElementTagNameMap {
    'nutrient-facts': NutrientFacts;
  }
}
