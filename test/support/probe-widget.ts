import { html, type PropertyDeclaration } from 'lit';
import { NutrientElement, placeOf } from '../../src/base/nutrient-element.js';
import { flag, oneOf } from '../../src/model/option.js';
import { Words } from '../../src/model/words.js';
import { emergencySources } from '../../src/knowledge/sources.js';
import { shared } from '../../src/locales/en/shared.js';
import { headingLine } from '../../src/parts/heading-line.js';
import { regionPicker } from '../../src/parts/region-picker.js';
import { sourceList } from '../../src/parts/source-list.js';

const english = { ...shared, heading: 'Probe heading', text: 'The widget stands here.' };
type ProbeWords = typeof english;

/** A small widget that has everything a widget inherits and no subject of its own. */
export class ProbeWidget extends NutrientElement<ProbeWords> {
  static override readonly tag = 'probe-widget';
  static readonly words = new Words<ProbeWords>(english);

  static override properties: Record<string, PropertyDeclaration> = {
    finder: { ...flag('finder') },
    view: { ...oneOf(['table', 'chart'], 'table') },
    fails: { attribute: false },
  };

  declare finder: boolean;
  declare view: 'table' | 'chart';

  /** Set: `content()` throws. */
  declare fails: boolean | undefined;

  protected readonly words = ProbeWidget.words;

  protected content(words: ProbeWords, language: string): unknown {
    if (this.fails) throw new Error('Broken on purpose');
    return html`${headingLine(this, words.heading)}
      <p class="text">${words.text}</p>
      <p class="place">${placeOf(this) ?? 'unknown'}</p>
      ${regionPicker({
        countries: ['US', 'GB', 'AU'],
        chosen: placeOf(this),
        label: words.country.choose,
        words,
        language,
        onChoose: (code) => this.choosePlace(code),
      })}
      ${sourceList(this, {
        sources: [{ id: 'mplus', ...emergencySources.mplus! }],
        checked: '2026-11',
        words,
        language,
      })}`;
  }
}

ProbeWidget.define();

declare global {
  interface HTMLElementTagNameMap {
    'probe-widget': ProbeWidget;
  }
}
