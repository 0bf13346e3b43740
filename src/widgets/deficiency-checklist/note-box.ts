import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Announcer } from '../../base/announcer.js';
import type { DeficiencyChecklistWords } from '../../locales/en/deficiency-checklist.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { partTitle, sectionTitle } from '../../parts/heading-line.js';
import { privacyLine } from '../../parts/privacy-line.js';
import { privateControls } from '../../parts/private-controls.js';
import type { TakeAway } from '../../parts/take-away.js';
import { appointmentNote } from './note.js';

export interface NoteBox {
  readonly ticks: ReadonlySet<string>;
  /** In the reader's own words; undefined: nothing was written so far. */
  readonly own: string | undefined;
  /** It was cleared just now, and can be had again. */
  readonly isCleared: boolean;
  /** It was cleared, and is there again. */
  readonly isRestored: boolean;
  readonly headingLevel: number;
  readonly takeAway: TakeAway;
  readonly announcer: Announcer;
  /** Whether what becomes of it stands in full before this widget. Asked once there is a note. */
  readonly isPrivacySaid: () => boolean;
  readonly words: DeficiencyChecklistWords & SharedWords;
  readonly language: string;
  readonly onWrite: (own: string) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** What was ticked and written, right below the signs; nothing as long as there is nothing in it. */
export function noteBox({
  ticks,
  own,
  isCleared,
  isRestored,
  headingLevel,
  takeAway,
  announcer,
  isPrivacySaid,
  words,
  language,
  onWrite,
  onClear,
  onUndo,
}: NoteBox): TemplateResult {
  const note = appointmentNote(ticks, own ?? '', words, language);
  const text = words.note;
  // The place is always there: who records a page is not to see that a note comes.
  return privateControls(
    html`<div class="note-place">
      ${announcer.place(() => (isCleared ? text.cleared : isRestored ? text.restored : text.filled))}
      ${
        ticks.size || own !== undefined
          ? html`<div class="note tint" role="group" tabindex="-1" aria-label=${text.title}>
              ${sectionTitle(headingLevel, text.title)}
              ${note.parts.map(({ title, items }) =>
                items?.length
                  ? html`${partTitle(headingLevel, title)}
                      <ul class="plain">
                        ${items.map((item) => html`<li>${item}</li>`)}
                      </ul>`
                  : nothing,
              )}
              <label class="field own">
                <span class="label">${text.own}</span>
                <textarea
                  rows="2"
                  autocomplete="off"
                  aria-describedby="own-hint"
                  .value=${live(own ?? '')}
                  @input=${(event: Event) => onWrite((event.target as HTMLTextAreaElement).value)}
                ></textarea>
              </label>
              <p class="written">${own}</p>
              <p id="own-hint" class="small">${text.ownHint}</p>
              ${takeAway.buttons({ note, words, language, onClear })} ${privacyLine(words, isPrivacySaid())}
            </div>`
          : isCleared
            ? html`<p class="cleared">
                <span aria-hidden="true">${text.cleared}</span>
                <button type="button" class="undo" @click=${onUndo}>${words.undo}</button>
              </p>`
            : nothing
      }
    </div>`,
    true,
  );
}
