import { html, nothing, svg, type PropertyDeclaration, type TemplateResult } from 'lit';
import { numberText, percentText } from '../../model/intl.js';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { someOf, type OptionsOf } from '../../model/option.js';
import { fillText } from '../../model/fill.js';
import { bodyData, bodyFacts, roles } from '../../knowledge/body.js';
import { ods } from '../../knowledge/sources/lack.js';
import { cite } from '../../model/citations.js';
import { nutrientFacts, type NutrientFactsWords } from '../../locales/en/nutrient-facts.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine, sectionTitle } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { sourceList, sourcesOption } from '../../parts/source-list.js';
import { styles } from './nutrient-facts.styles.js';

type FactsWords = NutrientFactsWords & SharedWords;

const topics = ['roles', 'body', 'numbers'] as const;
type Topic = (typeof topics)[number];

const { bone, serum, total, enzymes, urine } = bodyFacts;

/**
 * What magnesium does, where the body keeps it, and the numbers that go with it.
 *
 * @slot heading - A heading of the page's own.
 * @csspart sources - The list of sources.
 */
export class NutrientFacts extends NutrientElement<NutrientFactsWords> {
  static override readonly tag = 'nutrient-facts';

  /** The widget's words. */
  static override readonly words = new Words('nutrient-facts', nutrientFacts);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    topics: someOf(topics),
    sources: sourcesOption,
  } satisfies OptionsOf<NutrientFacts>;

  /** Some of `roles`, `body` and `numbers`, with spaces between. Default: all three. */
  declare topics: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  protected content(words: FactsWords, language: string): TemplateResult {
    const shows = (topic: Topic): boolean => !this.topics || this.topics.split(' ').includes(topic);
    return html`${headingLine(this, words.heading)}
      <p class="opening" ${cite(ods)}>${words.opening}</p>
      ${shows('roles') ? this.#roles(words) : nothing}
      ${shows('body') ? this.#body(words, language) : nothing}
      ${shows('numbers') ? this.#numbers(words, language) : nothing}
      ${sourceList(this, { data: [bodyData], words, language })}`;
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
            html`<div ${cite(bodyFacts[id])}>
              <dt>${fillText(words.numbers[id].figure, values[id])}</dt>
              <dd>${fillText(words.numbers[id].text, values[id])}</dd>
            </div>`,
        )}
      </dl>`;
  }

  #roles(words: FactsWords): TemplateResult {
    return html`${this.#title(words.rolesTitle)}
      <ul class="plain columns">
        ${roles.map((id) => html`<li ${cite(ods)}>${words.roles[id]}</li>`)}
      </ul>
      <p ${cite(ods)}>${words.immune}</p>
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
            html`<div ${cite(id === 'serum' ? serum : bone)}>
              <dt><i class=${id}></i>${words.parts[id]}</dt>
              <dd>${shares[id]}</dd>
            </div>`,
        )}
      </dl>
      <p class="small">${words.stripes}</p>
      <p ${cite(serum)}>${words.serum}</p>`;
  }

  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text);
}

declare global {
  interface HTMLElementTagNameMap {
    'nutrient-facts': NutrientFacts;
  }
}
