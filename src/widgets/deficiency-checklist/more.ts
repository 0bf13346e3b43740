import { html, nothing, type TemplateResult } from 'lit';
import { bloodLevel, bloodLimits } from '../../knowledge/body.js';
import {
  commonerCauses,
  excessEffects,
  excessSigns,
  lackRisks,
  lackSigns,
  type ExcessSignId,
} from '../../knowledge/signs.js';
import { mgbasics } from '../../knowledge/sources/kidney.js';
import { ods } from '../../knowledge/sources/lack.js';
import type { DeficiencyChecklistWords } from '../../locales/en/deficiency-checklist.js';
import { cite } from '../../model/citations.js';
import { fillText } from '../../model/fill.js';
import { numberText } from '../../model/intl.js';
import { medicineGroup, namesOf } from '../../model/medicine-names.js';
import { asSaid } from '../../parts/as-said.js';
import { sectionTitle, type HeadingHost } from '../../parts/heading-line.js';
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
              ? fillText(words.longUse, { months: numberText(language, rule.figures?.months ?? 0) })
              : undefined,
        })),
        isLong: true,
      })}
      <p ${cite(...raising)}>${fillText(words.opposite, { names })}</p>
      <p class="small">${words.toNote}</p>`,
    isPrinted: true,
  });
}

const effects = Object.keys(excessEffects) as (keyof typeof excessEffects)[];

/** Those that stand among the signs to call for, once they come after magnesium. */
const isCalledFor = (id: ExcessSignId): boolean => id === 'drowsiness' || id === 'slow-breathing';

/** What a sign of too much needs beside it. */
function besides(id: ExcessSignId, { alsoLack, callFor }: DeficiencyChecklistWords): unknown {
  const words = isCalledFor(id) ? html`<b>${callFor}</b>` : looksLikeLack(id) ? alsoLack : undefined;
  return words ? html`<span class="aside">${words}</span>` : nothing;
}

/** Signs of too much, and what it does. */
export const excessRow = (host: RowHost, words: DeficiencyChecklistWords): TemplateResult =>
  row(host, {
    name: 'too-much',
    title: words.excessTitle,
    content: html`<p ${cite(mgbasics)}>${words.excessHint}</p>
      <ul class="plain columns">
        ${excess.map(
          (id) => html`<li ${cite(excessSigns[id])}>${words.excess[id]} ${besides(id, words)}</li>`,
        )}
      </ul>
      <p>
        ${effects.map((id) => html`<span ${cite(excessEffects[id])}>${words.excessEffects[id]}</span> `)}
      </p>`,
    isPrinted: true,
  });

/** What a blood test can tell, and what a sign can. No field for a result: it would be read as a verdict. */
export function tellingRow(
  host: RowHost & HeadingHost,
  words: DeficiencyChecklistWords,
  language: string,
): TemplateResult {
  const range = ([low, high]: readonly [number, number]): string =>
    fillText(words.range, { low: numberText(language, low), high: numberText(language, high) });
  const usual = { mmol: range(bloodLevel.mmolPerL), mg: range(bloodLevel.mgPerDl) };
  return row(host, {
    name: 'blood-test',
    title: words.bloodTitle,
    content: html`<p>
        <span ${cite(bloodLevel)}
          >${asSaid(fillText(words.usual, usual), fillText(words.usualSaid, usual))}</span
        >
        <span ${cite(bloodLimits.ranges)}>${words.laboratory}</span>
      </p>
      <p>
        <span ${cite(bloodLimits.stores)}>${words.stores}</span>
        <span ${cite(bloodLimits.cells)}>${words.cells}</span>
      </p>
      <p ${cite(lackSigns['low-calcium'], lackSigns['low-potassium'])}>${words.bloodTest}</p>
      <p>
        <span ${cite(lackSigns.numbness, lackSigns.tingling)}>${words.stages}</span>
        <span ${cite(ods)}>${words.noList}</span>
      </p>
      ${sectionTitle(host.headingLevel, words.causesTitle, 'part')}
      <ul class="plain columns">
        ${causes.map((id) => html`<li ${cite(commonerCauses[id])}>${words.causes[id]}</li>`)}
      </ul>
      <p ${cite(lackSigns.nystagmus)}>${words.severe}</p>`,
  });
}
