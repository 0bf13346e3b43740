import { html, nothing, type TemplateResult } from 'lit';
import {
  b6Reports,
  kindsKnown,
  nerveNutrients,
  nerveSources,
  nerveTypes,
  neuropathyCauses,
  oneIn,
  urgentSigns,
  wernicke,
  type NutrientId,
} from '../../knowledge/neuropathy.js';
import type { NeuropathyGuideWords } from '../../locales/en/neuropathy-guide.js';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import { numberText } from '../../model/intl.js';
import { amountInText } from '../../parts/amount.js';
import { kidneyWarning } from '../../parts/kidney-warning.js';
import { row, type RowHost } from '../../parts/rows.js';
import { helpWith, testsAndDoctors, whoLacksB12 } from './care.js';
import { causes, feelingsIn, nutrients } from './model.js';
import { howItSpreads } from './spread.js';

/** What `expand` calls them. */
export const rowNames = ['causes', 'nutrients', 'tests', 'help', 'kinds'] as const;

/** A title in a row: its text, and the name of its look. */
export type Title = (text: string, look: string) => unknown;

/** What stands behind rows. */
export const guideRows = (
  host: RowHost,
  title: Title,
  words: NeuropathyGuideWords,
  language: string,
): TemplateResult =>
  html`${row(host, { name: 'causes', title: words.causesTitle, content: causeList(words) })}
  ${row(host, {
    name: 'nutrients',
    title: words.nutrientsTitle,
    content: nutrientList(words, title, language),
    // Of B1: an emergency.
    isPrinted: true,
  })}
  ${row(host, { name: 'tests', title: words.testsTitle, content: testsAndDoctors(words) })}
  ${row(host, { name: 'help', title: words.helpTitle, hint: words.helpHint, content: helpWith(words, title) })}
  ${row(host, { name: 'kinds', title: words.kindsTitle, content: kindsOfNerves(words, title, language) })}`;

const causeList = (words: NeuropathyGuideWords): TemplateResult =>
  html`<ul class="plain columns">
      ${causes.map((id) => html`<li ${cite(neuropathyCauses[id])}>${words.causes[id]}</li>`)}
    </ul>
    <p>${words.noChange}</p>
    <p ${cite(urgentSigns['see-doctor'])}>${words.earlyWhy}</p>`;

function nutrientList(words: NeuropathyGuideWords, title: Title, language: string): TemplateResult {
  const more: Readonly<Partial<Record<NutrientId, unknown>>> = {
    b12: whoLacksB12(words, language),
    b6: html`<p ${cite(b6Reports)}>
      ${fill(words.nutrients.b6.more, { amount: amountInText(b6Reports.mg, words, language) })}
    </p>`,
    b1: html`<p ${cite(wernicke)}><b>${words.wernicke}</b> ${words.wernickeRisks}</p>`,
  };
  // In a closed row it is never what another widget leans on.
  return html`${kidneyWarning(words, true)}
    <div class="nutrients columns">
      ${nutrients.map(
        (id) =>
          html`<div ${cite(nerveNutrients[id])}>
            ${title(words.nutrients[id].name, 'level')} ${words.nutrients[id].text} ${more[id] ?? nothing}
          </div>`,
      )}
    </div>`;
}

function kindsOfNerves(words: NeuropathyGuideWords, title: Title, language: string): TemplateResult {
  const number = (n: number): string => numberText(language, n);
  return html`${howItSpreads(words)}
    <p>
      <span ${cite(kindsKnown)}>${fillText(words.kinds, { kinds: number(kindsKnown.count) })}</span>
      <span ${cite(oneIn)}
        >${fillText(words.share, { people: number(oneIn.people), from: number(oneIn.from) })}</span
      >
    </p>
    <div class="feelings columns">
      ${nerveTypes.map(
        (type) =>
          html`<div ${cite(nerveSources[type])}>
            ${title(words.nerveNames[type], 'level')}
            <p>${words.nerveWork[type]}</p>
            <ul class="plain">
              ${feelingsIn('', type).map((id) => html`<li>${words.feelings[id]}</li>`)}
            </ul>
          </div>`,
      )}
    </div>`;
}
