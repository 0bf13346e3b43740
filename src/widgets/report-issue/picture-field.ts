import { fillText, focusOn, html, nothing } from './kit.js';
import type { TemplateResult } from 'lit';
import type { ReportFormWords } from '../../locales/en/report-form.js';
import { accepted, largestMb, readPicture, takePicture, type PictureFault } from './picture.js';
import { PicturePad } from './picture-pad.js';
import type { Desk } from './desk.js';

type State = 'none' | 'loading' | PictureFault | PicturePad;

/** The part of the form where a reader may add a picture. Without a press on it there is none. */
export class PictureField {
  #state: State = 'none';
  /** What is awaited; another one, or none, once the reader has cancelled. */
  #awaited: symbol | undefined;

  constructor(private readonly host: Desk) {}

  view(words: ReportFormWords, language: string): TemplateResult {
    const state = this.#state;
    return html`<fieldset class="picture">
      <legend>${words.picture}</legend>
      <p role="status">
        ${
          state === 'loading'
            ? words.loading
            : typeof state === 'string' && state !== 'none'
              ? `${fillText(words.pictureFailed[state], { mb: largestMb })} ${words.instead}`
              : state instanceof PicturePad
                ? words.pictureHere
                : nothing
        }
      </p>
      ${
        state === 'loading'
          ? html`<button type="button" class="next" @click=${this.leaveOff}>${words.cancel}</button>`
          : state instanceof PicturePad
            ? state.view(words, language, this.leaveOff)
            : html`<p class="small">${words.pictureHint}</p>
                <div class="buttons">
                  <button type="button" class="next" @click=${this.#take}>${words.take}</button>
                  <label class="file">
                    <span class="label">${words.choose}</span>
                    <input type="file" accept=${accepted} @change=${this.#choose} />
                  </label>
                </div>`
      }
    </fieldset>`;
  }

  get isLoading(): boolean {
    return this.#state === 'loading';
  }

  /** The picture as it is sent, or none. */
  async result(): Promise<Blob | undefined> {
    return this.#state instanceof PicturePad ? this.#state.result() : undefined;
  }

  readonly leaveOff = (): void => {
    this.#awaited = undefined;
    this.#show('none');
  };

  readonly #take = (event: Event): Promise<void> =>
    this.#wait(takePicture((event.currentTarget as Element).closest('dialog')!));

  readonly #choose = (event: Event): Promise<void> | undefined => {
    const file = (event.target as HTMLInputElement).files?.[0];
    return file && this.#wait(readPicture(file));
  };

  async #wait(making: Promise<HTMLCanvasElement | PictureFault>): Promise<void> {
    const mine = (this.#awaited = Symbol());
    this.#show('loading');
    const made = await making;
    if (this.#awaited !== mine) return;
    this.#show(typeof made === 'string' ? made : new PicturePad(this.host, made));
  }

  #show(state: State): void {
    const { host } = this;
    const hadFocus = host.renderRoot.querySelector('.picture:focus-within');
    this.#state = state;
    host.requestUpdate();
    // The button that was pressed is gone now, and the focus with it.
    if (hadFocus) void host.updateComplete.then(() => focusOn(host.renderRoot, '.picture .next'));
  }
}
