import { html, type PropertyDeclaration } from 'lit';
import { NutrientElement } from '../../src/base/nutrient-element.js';
import { Place } from '../../src/base/place.js';
import { Words } from '../../src/base/words.js';
import { emergencyData } from '../../src/knowledge/emergency/data.js';
import { mplus } from '../../src/knowledge/sources/emergency.js';
import type { SharedWords } from '../../src/locales/en/shared.js';
import { cite } from '../../src/model/citations.js';
import { flag, oneOf } from '../../src/model/option.js';
import { regionOption } from '../../src/model/region.js';
import { headingLine } from '../../src/parts/heading-line.js';
import { regionPicker } from '../../src/parts/region-picker.js';
import { expandOption } from '../../src/parts/rows.js';
import { sourceList } from '../../src/parts/source-list.js';

export const probeWords = { heading: 'Probe heading', text: 'The widget stands here.' };

/** A small widget that has everything a widget inherits and no subject of its own. */
export class ProbeWidget extends NutrientElement<typeof probeWords> {
  static override readonly tag = 'probe-widget';
  static override readonly words = new Words('probe-widget', probeWords);

  static override properties: Record<string, PropertyDeclaration> = {
    finder: flag('finder'),
    view: oneOf(['table', 'chart'], 'table'),
    region: regionOption,
    expand: expandOption(),
    fails: { attribute: false },
  };

  declare finder: boolean;
  declare view: 'table' | 'chart';
  declare region: string;
  declare expand: string;

  /** Set: `content()` throws. */
  declare fails: boolean | undefined;

  /** How often it was drawn. */
  drawn = 0;

  readonly #place = new Place(this);

  protected content(words: typeof probeWords & SharedWords, language: string): unknown {
    this.drawn++;
    if (this.fails) throw new Error('Broken on purpose');
    const place = this.#place.code;
    return html`${headingLine(this, words.heading)}
      <p class="text" ${cite(mplus)}>${words.text}</p>
      <p class="place">${place ?? 'unknown'}</p>
      ${regionPicker({
        countries: ['US', 'GB', 'AU'],
        chosen: place,
        label: words.country.label,
        words,
        language,
        onChoose: this.#place.choose,
      })}
      ${sourceList(this, { of: 'Probe', data: [emergencyData], words, language })}`;
  }
}

ProbeWidget.define();

declare global {
  interface HTMLElementTagNameMap {
    'probe-widget': ProbeWidget;
  }
}
