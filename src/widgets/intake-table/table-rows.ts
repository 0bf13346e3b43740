import { html, nothing, type TemplateResult } from 'lit';
import { intakes } from '../../knowledge/intakes.js';
import { authoritiesOfUpper, lookUp } from '../../model/intake.js';
import type { HeadingHost } from '../../parts/heading-line.js';
import { row, type RowHost } from '../../parts/rows.js';
import type { Answer } from './answer.js';
import { allAges, whyTheyDiffer } from './table.js';
import { upperLevels } from './upper.js';

/** What stands behind the answer. A row that would only say again that there is no figure is left out. */
export function rows(
  host: RowHost & HeadingHost,
  { authorities, person, show }: Omit<Answer, 'country'>,
): TemplateResult {
  const { words } = show;
  const ofUpper = authoritiesOfUpper(authorities, person);
  const isAlone = authorities.length === 1;
  const hasFigures = authorities.some((id) => intakes[id]);
  return html`${
    hasFigures
      ? row(host, {
          name: 'ages',
          title: words.agesTitle,
          content: allAges(authorities, host.headingLevel, person, show),
        })
      : nothing
  }
  ${
    isAlone
      ? nothing
      : row(host, {
          name: 'differences',
          title: words.compare.why,
          content: whyTheyDiffer(authorities, show),
        })
  }
  ${
    ofUpper.some((id) => lookUp(id, person, 'upper').length)
      ? row(host, {
          name: 'upper-level',
          title: words.upper.aboutTitle,
          content: upperLevels(ofUpper, person, show, isAlone && hasFigures),
          isPrinted: true,
        })
      : nothing
  }`;
}
