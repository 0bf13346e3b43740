import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cite, type Fact } from '../../model/citations.js';
import { sectionTitle } from '../../parts/heading-line.js';
import { privateControls } from '../../parts/private-controls.js';
import type { Tick } from './model.js';

export interface TickGroup {
  readonly title: string;
  /** Of a group in a row, whose title is on show already: spoken only. */
  readonly isTitled?: boolean;
  readonly rows: readonly Ticking[];
  /** Its lines are too long to stand beside each other. */
  readonly isLong?: boolean;
}

interface Ticking {
  readonly id: Tick;
  /** What it rests on. */
  readonly fact: Fact;
  readonly text: string;
  readonly more?: string | undefined;
}

interface Ticks {
  readonly ticks: ReadonlySet<string> | undefined;
  readonly headingLevel: number;
  readonly onTick: (id: Tick, box: HTMLInputElement) => void;
}

/** A part of the list: its title and what can be ticked. */
export const tickList = (
  { title, isTitled, rows, isLong }: TickGroup,
  { ticks, headingLevel, onTick }: Ticks,
): TemplateResult =>
  privateControls(
    html`<fieldset>
      <legend class=${isTitled ? 'spoken' : ''}>
        ${isTitled ? title : sectionTitle(headingLevel, title)}
      </legend>
      <ul class=${isLong ? 'ticks' : 'ticks columns'}>
        ${rows.map(
          ({ id, fact, text, more }) =>
            html`<li ${cite(fact)}>
              <label class="tick">
                <input
                  type="checkbox"
                  autocomplete="off"
                  .checked=${live(ticks?.has(id) ?? false)}
                  @change=${(event: Event) => onTick(id, event.target as HTMLInputElement)}
                />
                <span>${text} ${more ? html`<span class="aside">${more}</span>` : nothing}</span>
              </label>
            </li>`,
        )}
      </ul>
    </fieldset>`,
    true,
  );
