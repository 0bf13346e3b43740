import { html, nothing, svg, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { capitalised, counted } from '../../model/intl.js';
import { fill, fillText } from '../../model/fill.js';
import { generalGap } from '../../knowledge/medicines/antacids.js';
import type { MedicineRule } from '../../knowledge/medicines/rule.js';
import { partTitle } from '../../parts/heading-line.js';
import { amountText } from '../../model/intake-words.js';
import { sourceLink } from '../../parts/source-link.js';
import { asSaid } from '../../parts/as-said.js';
import { medicineName } from '../../model/medicine-names.js';
import type { SupplementWarningWords } from '../../locales/en/supplement-warning.js';
import { isLessSure, isUnsolvedByTime, rulesOn } from './model.js';

export interface MedicineCard {
  /** As it stands in the data. */
  readonly name: string;
  readonly headingLevel: number;
  readonly words: SupplementWarningWords;
  readonly language: string;
  readonly onRemove: (event: UIEvent) => void;
}

/** One picked medicine with everything known of it, and nothing of any other. */
export function medicineCard({
  name,
  headingLevel,
  words,
  language,
  onRemove,
}: MedicineCard): TemplateResult {
  const shown = medicineName(name, words);
  // The focus goes there when it was added.
  const focusable = html`<span class="name" tabindex="-1">${capitalised(language, shown)}</span>`;
  return html`<li class="medicine">
    <div class="head">
      ${partTitle(headingLevel, focusable, '')}
      <button type="button" @click=${onRemove}>
        ${fill(words.finder.remove, { name: html`<span class="spoken">${shown}</span>` })}
      </button>
    </div>
    ${rulesOn(name).map((rule) => ruleLines(rule, name, words, language))}
  </li>`;
}

/**
 * The least time from what is taken first to what is taken later, a block for each hour: the stretch that the source
 * names, and nothing before or after it. A dot is the medicine, a square is magnesium.
 */
function gapLine(
  first: string,
  later: string,
  hours: number,
  text: string,
  isMedicineFirst: boolean,
): TemplateResult {
  const end = hours * 8 + 14;
  const [dot, square] = isMedicineFirst ? [6, end] : [end, 6];
  return html`<div class="gap-line">
    <span>${first}</span>
    <span class="stretch">
      <svg viewBox="0 0 ${end + 6} 12" width="${(end + 6) / 16}em" height="0.75em">
        ${[...Array(hours).keys()].map((hour) => svg`<rect x=${hour * 8 + 11} y="4" width="6" height="4" />`)}
        <circle cx=${dot} cy="6" r="5" />
        <path d="M${square - 4} 2h8v8h-8z" />
      </svg>
      <span class="small">${text}</span>
    </span>
    <span>${later}</span>
  </div>`;
}

/**
 * One row in the order that matters: what is not solved by time apart and whom to ask stand above any gap.
 */
function ruleLines(
  rule: MedicineRule,
  name: string,
  words: SupplementWarningWords,
  language: string,
): TemplateResult {
  const shown = medicineName(name, words);
  const hours = (n: number): string => counted(language, n, words.hours);
  const { id, gap, askFirst, notes = [], antacidText, figures } = rule;
  const effect = (isSpoken?: boolean): string => {
    const amount = amountText(figures?.mg ?? 0, 'mg', words, language, isSpoken);
    const text = fillText(words.medicineEffects[rule.effect], { name: shown, ...figures, amount });
    return capitalised(language, text);
  };
  const [low, high] = generalGap.hours;
  return html`<div class="rule" ${cite(rule)}>
    <p class="small">${words.medicineClasses[id as keyof typeof words.medicineClasses]}</p>
    <p>${asSaid(effect(), effect(true))}</p>
    ${isUnsolvedByTime(rule) ? html`<p class="strong">${words.noGap}</p>` : nothing}
    ${askFirst ? html`<p class="strong">${words.askFirst[askFirst]}</p>` : nothing}
    ${
      gap
        ? html`<p class="gap">
              ${capitalised(language, fillText(words.gap, { name: shown, before: hours(gap.before), after: hours(gap.after) }))}
            </p>
            <div class="gap-lines" aria-hidden="true">
              ${gapLine(shown, words.magnesium, gap.before, hours(gap.before), true)}
              ${gapLine(words.magnesium, shown, gap.after, hours(gap.after), false)}
            </div>`
        : nothing
    }
    ${notes.map((note) => html`<p>${fillText(words.medicineNotes[note], { ...figures })}</p>`)}
    ${rule.sourcesDiffer ? html`<p>${words.sourcesDiffer}</p>` : nothing}
    ${antacidText ? html`<p>${fillText(words.antacidText, { low, high })}</p>` : nothing}
    ${isLessSure(rule, name) ? html`<p>${words.fewSourcesHere}</p>` : nothing}
    ${rule.sources
      .slice(0, rule.shown ?? 1)
      .map(
        (source) =>
          html`<p class="small">
            ${fill(words.source, { title: sourceLink(source, language), organisation: source.organisation })}
          </p>`,
      )}
  </div>`;
}
