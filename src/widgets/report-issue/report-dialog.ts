import type { TemplateResult } from 'lit';
import { reportForm as english } from '../../locales/en/report-form.js';
import type { Desk } from './desk.js';
import { styles } from './form.styles.js';
import { adoptStyles, focusOn, html, keepEscape, Words } from './kit.js';
import { failureText, reportForm } from './report-form.js';
import { Submission } from './submission.js';

const formWords = new Words('report-form', english);

/** The form of a widget in a dialog. What is in it stays when it is closed; what is on its way stops, and that is said. */
export class ReportDialog {
  readonly #submission: Submission;
  #isOpen = false;
  /** Closed before the report was with somebody else: what became of it is said beside the button then. */
  #isLeft = false;
  #lastFocus: HTMLElement | undefined;

  constructor(private readonly desk: Desk) {
    this.#submission = new Submission(desk);
    const root = desk.renderRoot as ShadowRoot;
    // In place of all there are, so with those.
    adoptStyles(root, [...root.adoptedStyleSheets, styles]);
  }

  /** The dialog, and what the widget says beside its button. */
  view(lang: string): { readonly dialog: TemplateResult; readonly told: string } {
    const submission = this.#submission;
    const { language, words } = formWords.find(lang);
    if (!this.#isOpen) submission.forgetOtherPage();
    const { stage, isOver } = submission;
    const outcome = isOver
      ? stage === 'sent'
        ? words.sent
        : words.handed
      : typeof stage === 'object'
        ? failureText(stage, words)
        : stage === 'sending'
          ? words.sending
          : submission.said;
    return {
      told: this.#isLeft && (stage !== 'writing' || outcome === words.cancelled) ? outcome : '',
      dialog: html`<dialog
        lang=${language}
        dir=${words.dir}
        aria-labelledby="title"
        @close=${this.#onClose}
        @focusin=${this.#onFocus}
      >
        <h2 class="title" id="title" tabindex="-1">${words.title}</h2>
        ${
          isOver
            ? html`<p class="thanks" tabindex="-1">${outcome}</p>
                <div class="buttons">
                  <button type="button" @click=${this.#close}>${words.close}</button>
                </div>`
            : reportForm({ submission, desk: this.desk, words, language, onClose: this.#close })
        }
      </dialog>`,
    };
  }

  async open(): Promise<void> {
    // By the dialog itself: browsers tell that it was closed a moment later.
    if (this.#dialog?.open) return;
    this.#submission.forgetOtherPage();
    this.#isOpen = true;
    this.#isLeft = false;
    this.#submission.begin();
    await this.desk.updateComplete;
    this.#show();
    // The title first, and not the first field: what is heard says where one is.
    focusOn(this.desk.renderRoot, '.title');
  }

  /** The widget stands in the document again, in the same place or another: a dialog that was taken out is none. */
  connected(): void {
    const dialog = this.#dialog;
    if (!this.#isOpen || !dialog || dialog.matches(':modal')) return;
    const last = this.#lastFocus;
    dialog.removeAttribute('open');
    this.#show();
    if (last?.isConnected) last.focus();
  }

  disconnected(): void {
    removeEventListener('keydown', this.#keepEscape, true);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.desk.renderRoot.querySelector('dialog');
  }

  #show(): void {
    this.#dialog?.showModal();
    addEventListener('keydown', this.#keepEscape, true);
  }

  // Of its own: another one on the page that closes or goes takes away only its own.
  readonly #keepEscape = (event: KeyboardEvent): void => keepEscape(event);

  readonly #close = (): void => this.#dialog?.close();

  readonly #onFocus = ({ target }: FocusEvent): void => {
    this.#lastFocus = target as HTMLElement;
  };

  readonly #onClose = (): void => {
    if (this.#dialog?.open) return; // and again by now
    this.disconnected();
    this.#isOpen = false;
    this.#isLeft = !this.#submission.isOver;
    this.#submission.close();
    this.desk.requestUpdate();
    // Safari gives a button no focus when it is pressed with a pointer, and so none back.
    focusOn(this.desk.renderRoot, '.open');
  };
}
