import { html, nothing, svg, type TemplateResult } from 'lit';
import { intakes, type Sex } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import { lookUp, sourcesOfFigures, type Group } from '../../model/intake.js';
import { groupName, isAdult, type Show } from '../../model/intake-words.js';
import { countryInSentence } from '../../model/intl.js';
import type { Person } from '../../model/person.js';
import { notListed } from '../../model/region.js';
import { ages, amount, amountWords, groupLabel, largeAmount, unitName } from '../../parts/amount.js';
import { columnsOf, inColumn, mostMg, servesMany } from './model.js';

export interface Answer {
  /** One: its figures stand alone. */
  readonly authorities: readonly AuthorityId[];
  readonly person: Person;
  /** The reader's, if the authority was chosen by it. */
  readonly country: string | undefined;
  readonly show: Show<IntakeTableWords>;
}

/** The answer: of one authority as large numbers, of several side by side with bars on one scale. */
export const answer = (it: Answer): TemplateResult =>
  it.authorities.length === 1 ? alone(it) : sideBySide(it);

/** Of a group whose age nobody told the name has no ages where it is that of a life stage. */
const isAnyAge = ({ months }: Person): boolean => months === undefined;

function alone({ authorities, person, country, show }: Answer): TemplateResult {
  const { words, language } = show;
  const [id] = authorities as [AuthorityId];
  const table = intakes[id];
  const groups = lookUp(id, person);
  const [first] = groups;
  if (!table || !first) return html`<div class="alone">${noAnswer(id, show)}</div>`;
  const isOfMany = servesMany(id) && country !== undefined && country !== notListed;
  const hasSpan = groups.some(({ low, high }) => low.mg !== high.mg);
  return html`<div class="alone ${hasSpan ? 'spans' : ''}" ${cite(sourcesOfFigures(id))}>
    ${groups.map(
      (group) =>
        html`<div class="figure">
          <p class="small">${groupLabel(group, show, isAnyAge(person))}</p>
          <p>${largeAmount(group, show, true)}</p>
          ${formula(group, show)}
        </div>`,
    )}
    <p class="small caption">
      ${fillText(isOfMany ? words.whoseFor : words.whose, {
        authority: words.authorities[id],
        kind: words.kinds[first.low.kind ?? table.kind],
        year: table.year,
        country: isOfMany ? countryInSentence(country, words, language) : '',
      })}
    </p>
  </div>`;
}

// Roles are written out, as in the table of all ages.
function sideBySide({ authorities, person, show }: Answer): TemplateResult {
  const { words } = show;
  const found = authorities.map((id) => ({ id, groups: lookUp(id, person) }));
  const groups = found.flatMap((it) => it.groups);
  const columns = columnsOf(groups);
  const isBySex = columns.length > 1;
  const isOfAdults = groups.every(isAdult);
  const head = (sex: Sex | undefined): string =>
    sex === undefined
      ? words.table.amount
      : isOfAdults
        ? words[sex === 'female' ? 'women' : 'men']
        : words.table[sex];
  return html`<table role="table" class="answers ${isBySex ? 'by-sex' : ''}">
    <caption class="small">
      ${fill(isAnyAge(person) && !person.stage ? words.perDayAdults : words.perDay, { unit: unitName(show) })}
    </caption>
    <thead>
      <tr role="row">
        <td role="cell"></td>
        ${columns.map((sex) => html`<th role="columnheader" scope="col" class="small">${head(sex)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${found.map(
        ({ id, groups: own }) =>
          html`<tr role="row" ${cite(sourcesOfFigures(id))}>
            <th role="rowheader" scope="row">
              ${words.authoritiesShort[id]} ${own[0] ? whose(own[0], isBySex, person, show) : nothing}
            </th>
            ${
              own[0]
                ? columns.map((sex) => cell(inColumn(own, sex), sex && head(sex), show))
                : html`<td role="cell" colspan=${columns.length} class="none">${noAnswer(id, show)}</td>`
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Below an authority's name: its ages, or its group where all stand in one column. It takes no room of its own. */
function whose(
  group: Group,
  isBySex: boolean,
  person: Person,
  show: Show<IntakeTableWords>,
): TemplateResult | typeof nothing {
  if (isBySex && isAnyAge(person)) return nothing;
  return html`<span class="small whose"
    >${isBySex ? ages(group.from, group.to, show) : groupLabel(group, show, isAnyAge(person))}</span
  >`;
}

const cell = (
  group: Group | undefined,
  label: string | undefined,
  show: Show<IntakeTableWords>,
): TemplateResult =>
  html`<td role="cell" class="figure">
    ${
      group
        ? html`${label ? html`<span class="small label-in-row">${label}</span>` : nothing}
            ${largeAmount(group, show, false)}
            <svg class="bar" viewBox="0 0 ${mostMg} 8" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<rect width=${group.low.mg} height="8" /><rect class="to" x=${group.low.mg} width=${group.high.mg - group.low.mg} height="8" />`}
            </svg>
            ${formula(group, show)}`
        : nothing
    }
  </td>`;

const formula = (
  { low: { formulaMg } }: Group,
  show: Show<IntakeTableWords>,
): TemplateResult | typeof nothing =>
  formulaMg === undefined
    ? nothing
    : html`<p class="small">${fill(show.words.formula, { amount: amount(formulaMg, formulaMg, show) })}</p>`;

const noAnswerText = (authority: AuthorityId, { words }: Show<IntakeTableWords>): string =>
  fillText(words.noAnswer, { authority: words.authorities[authority], ask: words.ask[authority] });

/** Words in place of a figure: whom to ask. */
const noAnswer = (authority: AuthorityId, show: Show<IntakeTableWords>): TemplateResult =>
  html`<p class="none">${noAnswerText(authority, show)}</p>`;

/** The answer for those who listen, when they have changed something: of each authority its groups and their amounts. */
export const spokenAnswer = ({ authorities, person, show }: Answer): string =>
  authorities
    .map((id) => {
      const { words } = show;
      const amounts = lookUp(id, person).map((group) =>
        fillText(words.changedAmount, {
          group: groupName(group, show, isAnyAge(person), true),
          amount: amountWords(group.low.mg, group.high.mg, show).spoken,
        }),
      );
      const names = authorities.length > 1 ? words.authoritiesShort : words.authorities;
      return amounts.length
        ? fillText(words.changed, { authority: names[id], amounts: amounts.join(' ') })
        : noAnswerText(id, show);
    })
    .join(' ');
