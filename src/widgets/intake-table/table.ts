import { html, nothing, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import { intakes, type IntakeRow, type Intakes, type LifeStage } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { sectionTitle } from '../../parts/heading-line.js';
import type { Person } from '../../model/person.js';
import { lookUp, sourcesOfFigures } from '../../model/intake.js';
import { tableLines, type TableLine } from './model.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import { agesText, groupName, type Show } from '../../model/intake-words.js';
import { amount, groupAmount } from '../../parts/amount.js';

// Roles are written out: at phone width the rows are laid out as blocks, and engines then drop the table's own.

/** An authority's whole table, with the lines of the person asked about marked. */
export function fullTable(
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
    html`<td role="cell" data-label=${label} class=${!figure ? 'blank' : asked.has(figure) ? 'asked' : ''}>
      ${figure ? cellAmount(figure, show) : nothing}
    </td>`;
  return html`<tr role="row" class=${isAsked ? 'asked' : ''} aria-current=${isAsked ? 'true' : nothing}>
    <th role="rowheader" scope="row">
      ${agesText(line.from, line.to, show)}
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

/** Authorities side by side for the same person. */
export function comparison(
  authorities: readonly AuthorityId[],
  person: Person,
  show: Show<IntakeTableWords>,
): TemplateResult {
  const { words } = show;
  return html`<table role="table" class="comparison">
    <caption>
      ${words.compare.caption}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${words.compare.authority}</th>
        <th role="columnheader" scope="col">${words.table.amount}</th>
        <th role="columnheader" scope="col">${words.compare.kind}</th>
      </tr>
    </thead>
    <tbody>
      ${authorities.map((id) => {
        const groups = lookUp(id, person);
        const table = intakes[id];
        return html`<tr role="row" aria-atomic="true" ${cite(sourcesOfFigures(id))}>
          <th role="rowheader" scope="row">${words.authorities[id]}</th>
          <td role="cell" data-label=${words.table.amount}>
            ${
              groups.length
                ? groups.map(
                    (group) =>
                      html`<span class="group"
                        >${fill(words.compare.groupAmount, {
                          group: groupName(group, show, person.months === undefined),
                          amount: groupAmount(group, show),
                        })}</span
                      >`,
                  )
                : words.compare.noFigure
            }
          </td>
          <td role="cell" data-label=${words.compare.kind} class=${groups.length ? '' : 'blank'}>
            ${
              table && groups.length
                ? fillText(words.compare.kindAndYear, {
                    kind: words.kinds[groups[0]?.low.kind ?? table.kind],
                    year: table.year,
                  })
                : nothing
            }
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Why authorities differ. */
export const whyTheyDiffer = (headingLevel: number, { words }: Show<IntakeTableWords>): TemplateResult =>
  html`${sectionTitle(headingLevel, words.compare.why)}
    <ul class="plain">
      ${words.compare.reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>`;
