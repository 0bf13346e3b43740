import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { copyText } from '../base/clipboard.js';
import { noteText, type Note } from '../model/note.js';
import type { SharedWords } from '../locales/en/shared.js';
import type { TakeAwayWords } from '../locales/en/take-away.js';
import { printNote } from './paper.js';

export interface TakeAwayOptions {
  readonly note: Note;
  readonly words: TakeAwayWords & SharedWords;
  readonly language: string;
  readonly onClear: () => void;
}

/** Copy, Print and Clear for a note, and what came of copying it. */
export class TakeAway {
  #copied: string | undefined;
  #byHand: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The buttons. What was said of an earlier copy, and a frame left by printing, go once the note is another. */
  buttons({ note, words, language, onClear }: TakeAwayOptions): TemplateResult {
    const text = noteText(note);
    const byHand = this.#byHand === text;
    return html`<div class="take-away">
      <div class="buttons">
        <button type="button" @click=${(event: Event) => this.#copy(text, event)}>${words.copy}</button>
        <button
          type="button"
          @click=${(event: Event) => printNote(paperOf(event), note, language, words.dir)}
        >
          ${words.print}
        </button>
        <button type="button" @click=${(event: Event) => this.#clear(onClear, event)}>${words.clear}</button>
      </div>
      <p role="status">${this.#copied === text ? words.copied : byHand ? words.notCopied : nothing}</p>
      ${
        byHand
          ? html`<textarea readonly rows="8" aria-label=${words.byHand} .value=${text}></textarea>`
          : nothing
      }
      ${keyed(text, html`<div class="paper"></div>`)}
    </div>`;
  }

  async #copy(text: string, event: Event): Promise<void> {
    const box = boxOf(event);
    const copying = copyText(text);
    // What was said goes first: the same words again would not be heard.
    this.#copied = this.#byHand = undefined;
    this.host.requestUpdate();
    const [copied] = await Promise.all([copying, this.host.updateComplete]);
    this.#copied = copied ? text : undefined;
    this.#byHand = copied ? undefined : text;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const field = copied ? null : box.querySelector('textarea');
    field?.focus();
    field?.select();
  }

  #clear(onClear: () => void, event: Event): void {
    this.#copied = this.#byHand = undefined;
    // Of an empty note nothing changes, and its frame would stay.
    paperOf(event).replaceChildren();
    onClear();
  }
}

const boxOf = (event: Event): Element => (event.currentTarget as Element).closest('.take-away')!;
const paperOf = (event: Event): Element => boxOf(event).querySelector('.paper')!;
