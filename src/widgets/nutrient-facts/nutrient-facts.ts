import { html, nothing, svg, type PropertyDeclaration, type TemplateResult } from 'lit';
import { numberText, percentText } from '../../model/intl.js';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { someOf, type OptionsOf } from '../../model/option.js';
import { fill, fillText } from '../../model/fill.js';
import { bodyData, bodyFacts, roles } from '../../knowledge/body.js';
import { ods } from '../../knowledge/sources/lack.js';
import { cite } from '../../model/citations.js';
import { nutrientFacts, type NutrientFactsWords } from '../../locales/en/nutrient-facts.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { asSaid } from '../../parts/as-said.js';
import { headingLine, headingText, sectionTitle } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { expandOption, row, rowStyles } from '../../parts/rows.js';
import { sourceList } from '../../parts/source-list.js';
import { styles } from './nutrient-facts.styles.js';

type FactsWords = NutrientFactsWords & SharedWords;

const topics = ['roles', 'body', 'numbers'] as const;
type Topic = (typeof topics)[number];

const { bone, serum, total, enzymes, urine } = bodyFacts;

/**
 * What magnesium does, where the body keeps it, and the numbers that go with it.
 *
 * @slot heading - A heading of the page's own.
 * @csspart row - Each row that opens.
 * @csspart sources - The row of sources.
 */
export class NutrientFacts extends NutrientElement<NutrientFactsWords> {
  static override readonly tag = 'nutrient-facts';

  /** The widget's words. */
  static override readonly words = new Words('nutrient-facts', nutrientFacts);

  static override styles = [...NutrientElement.styles, lists, rowStyles, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    topics: someOf(topics),
    expand: expandOption('older-tasks', 'figures'),
  } satisfies OptionsOf<NutrientFacts>;

  /** Some of `roles`, `body` and `numbers`, with spaces between. Default: all three. */
  declare topics: string;

  /** Rows open at first: some of `older-tasks`, `figures` and `sources`, or `all`. Default: none. */
  declare expand: string;

  protected content(words: FactsWords, language: string): TemplateResult {
    const shows = (topic: Topic): boolean => !this.topics || this.topics.split(' ').includes(topic);
    return html`${headingLine(this, words.heading)}
      <p ${cite(ods)}>${words.opening}</p>
      <div class="topics">
        ${shows('body') ? html`<div>${this.#body(words, language)}</div>` : nothing}
        ${shows('roles') ? html`<div class="tasks">${this.#roles(words)}</div>` : nothing}
        ${shows('numbers') ? this.#numbers(words, language) : nothing}
      </div>
      ${
        shows('roles')
          ? row(this, {
              name: 'older-tasks',
              title: words.older.title,
              content: html`<p ${cite(ods)}>${words.older.text}</p>`,
            })
          : nothing
      }
      ${this.#figures(shows, words, language)}
      ${sourceList(this, { of: headingText(this, words.heading), data: [bodyData], words, language })}`;
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
              <dt class="small">${words.parts[id]}</dt>
              <dd class="small">${shares[id]}</dd>
            </div>`,
        )}
      </dl>
      <p class="small" ${cite(serum)}>${words.serum}</p>`;
  }

  #roles(words: FactsWords): TemplateResult {
    return html`${this.#title(words.rolesTitle)}
      <ul class="roles">
        ${roles.map(
          (id) => html`<li ${cite(ods)}><b>${words.roles[id].name}</b> ${words.roles[id].text}</li>`,
        )}
      </ul>
      <p class="small"><span ${cite(ods)}>${words.alsoNamed}</span> ${words.role}</p>`;
  }

  #numbers(words: FactsWords, language: string): TemplateResult {
    const values = numbersIn(language);
    return html`<dl class="numbers">
      ${numbers.map(
        (id) =>
          html`<div ${cite(bodyFacts[id])}>
            <dt>${figureOf(id, words, language)}</dt>
            <dd class="small">${fillText(words.numbers[id].text, values[id])}</dd>
          </div>`,
      )}
    </dl>`;
  }

  /** What stands behind the figures on show. */
  #figures(
    shows: (topic: Topic) => boolean,
    words: FactsWords,
    language: string,
  ): TemplateResult | typeof nothing {
    const { figures } = words;
    const values = numbersIn(language);
    if (!shows('body') && !shows('numbers')) return nothing;
    return row(this, {
      name: 'figures',
      title: figures.title,
      content: html`<ul class="plain">
        ${shows('body') ? html`<li>${figures.stripes}</li>` : nothing}
        ${
          shows('numbers')
            ? numbers.map((id) => {
                const amount = figureOf(id, words, language);
                return html`<li ${cite(bodyFacts[id])}>${fill(figures[id], { ...values[id], amount })}</li>`;
              })
            : nothing
        }
      </ul>`,
    });
  }

  readonly #title = (text: string): unknown => sectionTitle(this.headingLevel, text);
}

/** A number as it is written and said. */
function figureOf(id: (typeof numbers)[number], { numbers: all }: FactsWords, language: string): unknown {
  const values = numbersIn(language)[id];
  return asSaid(fillText(all[id].figure, values), fillText(all[id].said, values));
}

/** In the order in which they are shown. */
const numbers = ['total', 'enzymes', 'urine'] as const;

function numbersIn(language: string): Record<(typeof numbers)[number], Record<string, string>> {
  const number = (n: number): string => numberText(language, n);
  return {
    total: { n: number(total.grams) },
    enzymes: { n: number(enzymes.count), newer: number(enzymes.newer) },
    urine: { n: number(urine.mg) },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nutrient-facts': NutrientFacts;
  }
}
