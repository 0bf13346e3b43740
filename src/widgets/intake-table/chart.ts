import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fillText } from '../../model/fill.js';
import { numberText } from '../../model/intl.js';
import { molarMass, type Sex } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { cite } from '../../model/citations.js';
import { lookUp, sourcesOfFigures, type Group } from '../../model/intake.js';
import type { Person } from '../../model/person.js';
import { inUnit } from '../../model/unit.js';
import { steps, type Step } from './model.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import { agesText, type Show } from '../../model/intake-words.js';

// In the units of the drawing. It is scaled to the column, so it is kept small: at 288 px text stays 11 px.
const width = 340;
const height = 165;
const left = 34;
const right = 12;
const top = 20;
const bottom = 32;
const lastAge = 80;
const mostMg = 450;

const x = (months: number): number => left + (months / (lastAge * 12)) * (width - left - right);
const y = (mg: number): number => height - bottom - (mg / mostMg) * (height - top - bottom);

/** A stair: level over each stretch, upright between neighbours; a gap in the ages is a gap in the line. */
const stair = (stretches: readonly Step[]): string =>
  stretches
    .map(({ mg, from, to }, i) => `${stretches[i - 1]?.to === from ? 'V' : `M${x(from)} `}${y(mg)}H${x(to)}`)
    .join('');

/** The ages of a group, shaded, with their name beside them: below the lines there is room for it. */
function askedAges({ from, to }: Group, show: Show): SVGTemplateResult {
  const [start, end] = [x(from), x(Math.min(to ?? Infinity, lastAge * 12))];
  // In the shade where it is wide enough, else beside it, on the side where there is room.
  const [at, where] =
    end - start > 60
      ? [(start + end) / 2, 'middle']
      : from < (lastAge / 2) * 12
        ? [end + 4, 'start']
        : [start - 4, 'end'];
  return svg`<rect class="asked-ages" x=${start} y=${top - 6} width=${end - start} height=${height - top - bottom + 6} />
    <text text-anchor=${where} x=${at} y=${height - bottom - 5}>${agesText(from, to, show)}</text>`;
}

/**
 * Amounts by age for both sexes, told apart by the line itself and by a name at it, not by colour. The ages of the
 * groups asked about are shaded.
 */
export function chart(authority: AuthorityId, person: Person, show: Show<IntakeTableWords>): TemplateResult {
  const { words, language, unit } = show;
  const number = (n: number): string => numberText(language, n);
  const marks = unit === 'mg' ? [0, 100, 200, 300, 400] : [0, 5, 10, 15].map((mmol) => mmol * molarMass);
  const line = (sex: Sex): SVGTemplateResult =>
    svg`<path class="line-${sex}" d=${stair(steps(authority, sex, lastAge * 12))} />`;
  const adult = (sex: Sex): number =>
    steps(authority, sex, lastAge * 12).find(({ from, to }) => from <= 45 * 12 && 45 * 12 < to)?.mg ?? 0;
  const [female, male] = [adult('female'), adult('male')];
  const asked = person.months === undefined || person.stage ? undefined : lookUp(authority, person)[0];
  const { chart: text } = words;
  const described = asked
    ? `${text.described} ${fillText(text.shaded, { ages: agesText(asked.from, asked.to, show, true) })}`
    : text.described;
  return html`<figure class="chart" ${cite(sourcesOfFigures(authority))}>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${described} direction="ltr">
      ${/* Some read out what is in a picture, one number after the other. */ nothing}
      <g aria-hidden="true">
        ${asked ? askedAges(asked, show) : nothing}
        ${marks.map(
          (mg) => svg`<path class="grid" d="M${left} ${y(mg)}H${width - right}" />
          <text class="mark-y" x=${left - 5} y=${y(mg) + 4}>${number(inUnit(mg, unit))}</text>`,
        )}
        ${[0, 20, 40, 60, 80].map(
          (age) => svg`<text class="mark-x" x=${x(age * 12)} y=${height - bottom + 15}>${number(age)}</text>`,
        )}
        <text class="unit" x="2" y="13">${words.units[unit].short}</text>
        <text class="mark-x" x=${(left + width - right) / 2} y=${height - 4}>${words.chart.ages}</text>
        ${line('female')}${line('male')}
        ${
          female === male
            ? svg`<text class="name" x=${x(26 * 12)} y=${y(male) - 7}>${words.chart.both}</text>`
            : svg`<text class="name" x=${x(26 * 12)} y=${y(Math.max(female, male)) - 7}>${female < male ? words.table.male : words.table.female}</text>
              <text class="name" x=${x(26 * 12)} y=${y(Math.min(female, male)) + 16}>${female < male ? words.table.female : words.table.male}</text>`
        }
      </g>
    </svg>
  </figure>`;
}
