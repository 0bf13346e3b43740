import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { numberText } from '../../model/intl.js';
import { fillText } from '../../model/fill.js';
import { molarMass, type Sex } from '../../knowledge/intakes.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { cite } from '../../model/citations.js';
import { sourcesOfFigures } from '../../model/intake.js';
import { inUnit } from '../../model/unit.js';
import { steps, type Step } from './model.js';
import type { IntakeTableWords } from '../../locales/en/intake-table.js';
import type { Show } from '../../model/intake-words.js';

// In the units of the drawing. It is scaled to the column, so it is kept small: at 288 px text stays 11 px.
const width = 340;
const height = 230;
const left = 34;
const right = 12;
const top = 14;
const bottom = 34;
const lastAge = 80;
const mostMg = 450;

const x = (months: number): number => left + (months / (lastAge * 12)) * (width - left - right);
const y = (mg: number): number => height - bottom - (mg / mostMg) * (height - top - bottom);

/** A stair: level over each stretch, upright between neighbours; a gap in the ages is a gap in the line. */
const stair = (stretches: readonly Step[]): string =>
  stretches
    .map(({ mg, from, to }, i) => `${stretches[i - 1]?.to === from ? 'V' : `M${x(from)} `}${y(mg)}H${x(to)}`)
    .join('');

/** Amounts by age for both sexes, told apart by the line itself and by a name at it, not by colour. */
export function chart(authority: AuthorityId, show: Show<IntakeTableWords>): TemplateResult {
  const { words, language, unit } = show;
  const number = (n: number): string => numberText(language, n);
  const marks = unit === 'mg' ? [0, 100, 200, 300, 400] : [0, 5, 10, 15].map((mmol) => mmol * molarMass);
  const line = (sex: Sex): SVGTemplateResult =>
    svg`<path class="line-${sex}" d=${stair(steps(authority, sex, lastAge * 12))} />`;
  return html`<figure class="chart" ${cite(sourcesOfFigures(authority))}>
    <figcaption>
      ${fillText(words.chart.title, { unit: words.units[unit].name, authority: words.authorities[authority] })}
    </figcaption>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${words.chart.described} direction="ltr">
      ${marks.map(
        (mg) => svg`<path class="grid" d="M${left} ${y(mg)}H${width - right}" />
          <text class="mark-y" x=${left - 5} y=${y(mg) + 4}>${number(inUnit(mg, unit))}</text>`,
      )}
      ${[0, 20, 40, 60, 80].map(
        (age) => svg`<text class="mark-x" x=${x(age * 12)} y=${height - bottom + 15}>${number(age)}</text>`,
      )}
      <text class="mark-x" x=${(left + width - right) / 2} y=${height - 4}>${words.chart.ages}</text>
      ${line('female')}${line('male')}
    </svg>
    <ul class="key">
      <li>
        <svg viewBox="0 0 40 10" aria-hidden="true"><path class="line-female" d="M0 5H40" /></svg
        >${words.table.female}
      </li>
      <li>
        <svg viewBox="0 0 40 10" aria-hidden="true"><path class="line-male" d="M0 5H40" /></svg
        >${words.table.male}
      </li>
    </ul>
    <p class="small">${words.chart.upper}</p>
  </figure>`;
}
