import { html, nothing, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import { intakes, type IntakeRow, type Intakes, type LifeStage } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import type { Person } from '../../model/person.js';
import { lookUp, sourcesOfFigures } from '../../model/intake.js';
import { kindsOf, tableLines, type TableLine } from './model.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import { asSaid } from '../../parts/as-said.js';
import { sectionTitle } from '../../parts/heading-line.js';
import { agesText, groupName, type Show } from '../../model/intake-words.js';
import { ages, amount, groupAmount } from '../../parts/amount.js';

// Roles are written out: at phone width the rows are laid out as blocks, and engines then drop the table's own.

/** All ages of each authority that has figures, and what kind of figures they are. */
export function allAges(
  authorities: readonly AuthorityId[],
  headingLevel: number,
  person: Person,
  show: Show<IntakeTableWords>,
): TemplateResult {
  const { words } = show;
  const span = authorities.flatMap((id) => lookUp(id, person)).find(({ low, high }) => low.mg !== high.mg);
  return html`${
      span
        ? html`<p class="small" ${cite(...authorities.map((id) => sourcesOfFigures(id)))}>
            ${fill(words.dependsOnAge, { amount: groupAmount(span, show) })}
          </p>`
        : nothing
    }
    ${authorities.map((id) => {
      const figures = intakes[id];
      if (!figures) return nothing;
      // Of several: a way to each, by headings.
      const title = sectionTitle(headingLevel, words.authorities[id], 'by');
      return html`${authorities.length > 1 ? title : nothing} ${fullTable(id, figures, person, show)}`;
    })}
    <ul class="kinds small">
      ${kindsOf(authorities).map((kind) => html`<li>${words.kindsExplained[kind]}</li>`)}
    </ul>`;
}

/** An authority's whole table, with the lines of the person asked about marked. */
function fullTable(
  authority: AuthorityId,
  { kind, year }: Intakes,
  person: Person,
  show: Show<IntakeTableWords>,
): TemplateResult {
  const { words } = show;
  const asked = new Set(
    person.months === undefined ? [] : lookUp(authority, person).flatMap(({ low, high }) => [low, high]),
  );
  const lines = tableLines(authority);
  const stageBody = (stage: LifeStage): TemplateResult | typeof nothing => {
    const own = lines.filter((line) => line.stage === stage);
    return own.length
      ? html`<tbody>
          <tr role="row">
            <th role="rowheader" scope="rowgroup" colspan="3" class="stage">${words.table[stage]}</th>
          </tr>
          ${own.map((line) => row(line, asked, show))}
        </tbody>`
      : nothing;
  };
  return html`<table role="table" class="intakes" ${cite(sourcesOfFigures(authority))}>
    <caption>
      ${fillText(words.table.caption, {
        authority: words.authorities[authority],
        kind: words.kinds[kind],
        year,
      })}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${words.table.age}</th>
        <th role="columnheader" scope="col">${words.table.female}</th>
        <th role="columnheader" scope="col">${words.table.male}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.filter(({ stage }) => !stage).map((line) => row(line, asked, show))}
    </tbody>
    ${stageBody('pregnancy')}${stageBody('lactation')}
  </table>`;
}

function row(line: TableLine, asked: ReadonlySet<IntakeRow>, show: Show<IntakeTableWords>): TemplateResult {
  const { words } = show;
  const { everyone, female, male } = line;
  const isAsked = [everyone, female, male].some((figure) => figure && asked.has(figure));
  const cell = (figure: IntakeRow | undefined, label: string): TemplateResult =>
    html`<td role="cell" class=${!figure ? 'blank' : asked.has(figure) ? 'asked' : ''}>
      ${figure ? html`<span class="label-in-row">${label}</span> ${cellAmount(figure, show)}` : nothing}
    </td>`;
  return html`<tr role="row" class=${isAsked ? 'asked' : ''} aria-current=${isAsked ? 'true' : nothing}>
    <th role="rowheader" scope="row">
      ${line.stage ? asSaid(agesText(line.from, line.to, show), groupName(line, show, false, true)) : ages(line.from, line.to, show)}
      ${isAsked ? html`<span class="mark">${words.table.asked}</span>` : nothing}
    </th>
    ${cell(everyone ?? female, words.table.female)}${cell(line.stage ? male : (everyone ?? male), words.table.male)}
  </tr>`;
}

function cellAmount({ mg, kind, formulaMg }: IntakeRow, show: Show<IntakeTableWords>): TemplateResult {
  const { words } = show;
  const shown = amount(mg, mg, show);
  if (!kind && formulaMg === undefined) return shown;
  const formula =
    formulaMg === undefined
      ? nothing
      : html`<span class="formula"
          >${fill(words.table.formulaNote, { amount: amount(formulaMg, formulaMg, show) })}</span
        >`;
  return html`${shown} ${kind ? html`<span class="kind">${words.kinds[kind]}</span>` : nothing} ${formula}`;
}

/** Why authorities differ, and what kind of figure each one has. */
export const whyTheyDiffer = (
  authorities: readonly AuthorityId[],
  { words }: Show<IntakeTableWords>,
): TemplateResult =>
  html`<ul class="plain">
      ${words.compare.reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    <ul class="plain">
      ${authorities.map((id) => {
        const table = intakes[id];
        return table
          ? html`<li ${cite(sourcesOfFigures(id))}>
              ${fillText(words.compare.kindAndYear, {
                authority: words.authorities[id],
                kind: words.kinds[table.kind],
                year: table.year,
              })}
            </li>`
          : nothing;
      })}
    </ul>`;
