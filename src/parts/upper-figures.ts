import { css, html, nothing, type TemplateResult } from 'lit';
import { intakes } from '../knowledge/intakes.js';
import type { AuthorityId } from '../knowledge/regions.js';
import { cite } from '../model/citations.js';
import { fillText } from '../model/fill.js';
import { listText } from '../model/intl.js';
import { lookUp, sourcesOfFigures } from '../model/intake.js';
import type { Show } from '../model/intake-words.js';
import type { Person } from '../model/person.js';
import { groupAmount, groupLabel } from './amount.js';

/** So many signs take three lines in a column of a phone. */
const longFrom = 36;

/**
 * Upper levels side by side, each with what its authority counts: it leaves out what food contains by nature, so it
 * is never compared with an amount that is advised.
 */
export const upperFigures = (
  authorities: readonly AuthorityId[],
  person: Person,
  show: Show,
): TemplateResult => {
  const { words, language } = show;
  const levels = authorities.map((id) => ({
    id,
    upper: intakes[id]?.upper,
    groups: lookUp(id, person, 'upper'),
  }));
  const found = levels.filter(({ groups }) => groups.length);
  const others = levels.filter(({ groups }) => !groups.length);
  const isAnybody = person.months === undefined && !person.stage;
  return html`${
    found.length
      ? html`<ul
            class="uppers ${found.length > 1 ? 'in-columns' : ''} ${found.length < 4 ? 'few' : ''}"
            ${cite(...found.map(({ id }) => sourcesOfFigures(id, 'upper')))}
          >
            ${found.map(
              ({ id, upper, groups }) =>
                html`<li class=${words.upper.counts[upper!.scope].length > longFrom ? 'long' : ''}>
                  <span class="small by">${words.authoritiesShort[id]}</span>
                  ${groups.map(
                    (group) =>
                      html`<div>
                        ${isAnybody ? nothing : html`<span class="small">${groupLabel(group, show, person.months === undefined)}</span>`}
                        <b>${groupAmount(group, show)}</b>
                        <span class="small">${words.upper.counts[upper!.scope]}</span>
                        ${upper!.kind === 'guidance' ? html`<span class="small">${words.upper.asGuidance}</span>` : nothing}
                      </div>`,
                  )}
                </li>`,
            )}
          </ul>
          <p class="small">${isAnybody ? words.upper.foodAdults : words.upper.food}</p>`
      : nothing
  }
  ${
    others.length
      ? html`<p class="none small">
          ${fillText(words.upper.none, {
            authority: listText(
              language,
              others.map(({ id }) => words.authorities[id]),
            ),
          })}
        </p>`
      : nothing
  }`;
};

export const upperStyles = css`
  .uppers {
    display: grid;
    margin-block: 0.1em;
    line-height: 1.25;
  }

  .uppers:not(.in-columns) > li > * {
    display: inline;
  }

  .uppers .by {
    margin-inline-end: 0.3em;
  }

  .uppers.in-columns {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.2em), 1fr));
    gap: 0.5em 1em;
    overflow: clip visible;
  }

  /* Wider where there is more to say: then all are as low as can be. */
  @container (width > 20em) {
    .uppers.in-columns.few {
      display: flex;
      flex-wrap: wrap;
    }

    .uppers.in-columns.few > li {
      flex: 1 1 auto;
      inline-size: min-content;
      min-inline-size: 5.3em;
      overflow-wrap: normal;
    }

    .uppers.in-columns.few > .long {
      min-inline-size: 6.7em;
    }
  }

  .uppers.in-columns > li {
    position: relative;
  }

  /* A line between those in a row: that of the first in each row is outside, and clipped. */
  .uppers.in-columns > li::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(-0.5em - 1px);
    border-inline-start: 1px solid var(--_line);
    content: '';
  }

  .uppers.in-columns :is(.by, div > *) {
    display: block;
  }

  .uppers b {
    font-size: 1.15em;
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 20em) {
    .uppers.in-columns > li::before {
      content: none;
    }
  }
`;
