import { html, type TemplateResult } from 'lit';
import { spread } from '../../knowledge/neuropathy.js';
import { niddk } from '../../knowledge/sources/neuropathy.js';
import type { NeuropathyGuideWords } from '../../locales/en/neuropathy-guide.js';
import { cite } from '../../model/citations.js';
import { fillText } from '../../model/fill.js';
import { figure, type Mark } from './figure.js';

/** What each step of the spread marks on the figure. */
const spreadMarks = {
  toes: ['toes'],
  legs: ['feet', 'stocking'],
  hands: ['feet', 'stocking', 'hands'],
} satisfies Readonly<Record<(typeof spread.steps)[number], readonly Mark[]>>;

/** How most forms start and spread, in steps. */
export function howItSpreads(words: NeuropathyGuideWords): TemplateResult {
  return html`<ol class="spread" ${cite(spread)}>
      ${spread.steps.map(
        (step) =>
          html`<li>
            ${figure(fillText(words.spreadStep, { places: words.spreadMarks[step] }), spreadMarks[step])}
            <p>${words.spread[step]}</p>
          </li>`,
      )}
    </ol>
    <p ${cite(niddk)}>${words.slow}</p>`;
}
