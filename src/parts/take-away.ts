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

type Said = 'copied' | 'notCopied' | 'notPrinted';

/** Copy, Print and Clear for a note, and what came of copying and printing it. */
export class TakeAway {
  #said: Said | undefined;
  /** The note of which it was said. */
  #text = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The buttons. What was said of an earlier note, and a frame left by printing, go once the note is another. */
  buttons({ note, words, language, onClear }: TakeAwayOptions): TemplateResult {
    const text = noteText(note);
    const said = this.#text === text ? this.#said : undefined;
    return html`<div class="take-away">
      <div class="buttons">
        <button type="button" @click=${(event: Event) => this.#copy(text, event)}>${words.copy}</button>
        <button
          type="button"
          @click=${(event: Event) => {
            const box = boxOf(event);
            printNote(paperIn(box), note, language, words.dir, (isPrinting) => {
              // A browser may say late that it prints.
              if (!isPrinting) void this.#say('notPrinted', text, box);
              else if (this.#said === 'notPrinted') void this.#say(undefined, text, box);
            });
          }}
        >
          ${words.print}
        </button>
        <button type="button" @click=${(event: Event) => this.#clear(onClear, event)}>${words.clear}</button>
      </div>
      <p role="status">${said ? words[said] : nothing}</p>
      ${
        said && said !== 'copied'
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
    await this.#say(undefined, text, box);
    await this.#say((await copying) ? 'copied' : 'notCopied', text, box);
  }

  async #say(said: Said | undefined, text: string, box: Element): Promise<void> {
    this.#said = said;
    this.#text = text;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const field = said ? box.querySelector('textarea') : null;
    field?.focus();
    field?.select();
  }

  #clear(onClear: () => void, event: Event): void {
    this.#said = undefined;
    // Of an empty note nothing changes, and its frame would stay.
    paperIn(boxOf(event)).replaceChildren();
    onClear();
  }
}

const boxOf = (event: Event): Element => (event.currentTarget as Element).closest('.take-away')!;
const paperIn = (box: Element): Element => box.querySelector('.paper')!;
