import { html, nothing, type TemplateResult } from 'lit';
import { commonerCauses, excessSigns, lackRisks, lackSigns } from '../../knowledge/signs.js';
import { mgbasics } from '../../knowledge/sources/kidney.js';
import { ods } from '../../knowledge/sources/lack.js';
import type { DeficiencyChecklistWords } from '../../locales/en/deficiency-checklist.js';
import { cite } from '../../model/citations.js';
import { fillText } from '../../model/fill.js';
import { medicineGroup, namesOf } from '../../model/medicine-names.js';
import { row, type RowHost } from '../../parts/rows.js';
import { causes, depleting, excess, looksLikeLack, raising, risks } from './model.js';
import type { TickGroup } from './tick-list.js';

type Group = (group: TickGroup) => TemplateResult;

/** Who runs low: to tick. */
export const riskRow = (host: RowHost, words: DeficiencyChecklistWords, group: Group): TemplateResult =>
  row(host, {
    name: 'risks',
    title: words.risksTitle,
    hint: words.risksHint,
    content: html`<p ${cite(ods)}>${words.lessThanAdvised}</p>
      ${group({
        title: words.risksTitle,
        isTitled: true,
        rows: risks.map((id) => ({ id: `risk/${id}`, fact: lackRisks[id], text: words.risks[id] })),
        isLong: true,
      })}
      <p class="small">${words.toNote}</p>`,
  });

/** Medicines that lower magnesium: to tick. */
export function medicineRow(
  host: RowHost,
  words: DeficiencyChecklistWords,
  language: string,
  group: Group,
): TemplateResult {
  const names = namesOf(
    raising.flatMap((rule) => rule.names),
    words,
    language,
  );
  return row(host, {
    name: 'medicines',
    title: words.medicinesTitle,
    hint: words.medicinesShort,
    content: html`<p>${words.medicinesHint}</p>
      ${group({
        title: words.medicinesTitle,
        isTitled: true,
        rows: depleting.map((rule) => ({
          id: `medicine/${rule.id}`,
          fact: rule,
          text: medicineGroup(rule, words, language),
          more: rule.fewSources
            ? fillText(words.fewerSources, { names: namesOf(rule.fewSources, words, language) })
            : rule.effect === 'losesOverTime'
              ? words.longUse
              : undefined,
        })),
        isLong: true,
      })}
      <p ${cite(...raising)}>${fillText(words.opposite, { names })}</p>
      <p class="small">${words.toNote}</p>`,
    isPrinted: true,
  });
}

/** Signs of too much. */
export const excessRow = (host: RowHost, words: DeficiencyChecklistWords): TemplateResult =>
  row(host, {
    name: 'too-much',
    title: words.excessTitle,
    content: html`<p ${cite(mgbasics)}>${words.excessHint}</p>
      <ul class="plain columns">
        ${excess.map(
          (id) =>
            html`<li ${cite(excessSigns[id])}>
              ${words.excess[id]}
              ${looksLikeLack(id) ? html`<span class="aside">${words.alsoLack}</span>` : nothing}
            </li>`,
        )}
      </ul>`,
    isPrinted: true,
  });

/** What a sign can tell, and what a blood test can. */
export const tellingRow = (host: RowHost, words: DeficiencyChecklistWords): TemplateResult =>
  row(host, {
    name: 'blood-test',
    title: words.bloodTitle,
    content: html`<p ${cite(lackSigns.numbness, lackSigns.tingling)}>${words.stages}</p>
      <p><b>${words.causesTitle}</b></p>
      <ul class="plain columns">
        ${causes.map((id) => html`<li ${cite(commonerCauses[id])}>${words.causes[id]}</li>`)}
      </ul>
      <p ${cite(ods)}>${words.noList}</p>
      <p ${cite(lackSigns['low-calcium'], lackSigns['low-potassium'])}>${words.bloodTest}</p>
      <p ${cite(lackSigns.nystagmus)}>${words.severe}</p>`,
  });
