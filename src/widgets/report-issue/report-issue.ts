import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { focusOn } from '../../base/focus.js';
import { keepEscape } from '../../base/keep-inside.js';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { mailAddress, webAddress, type OptionsOf } from '../../model/option.js';
import { fillText } from '../../model/fill.js';
import { reportIssue, type ReportIssueWords } from '../../locales/en/report-issue.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { reportForm } from './report-form.js';
import { styles } from './report-issue.styles.js';
import { Submission, type ReportDetail } from './submission.js';

type ReportWords = ReportIssueWords & SharedWords;

/**
 * Lets a reader report a problem with the page to its publisher: words, what kind of problem, and on request a picture
 * of what is on the screen. Shown before it goes: all of it.
 *
 * @fires {CustomEvent<ReportDetail>} nw-report-issue-submit - The reader sends a report. `preventDefault()`: the page sends it itself.
 * @slot heading - A heading of the page's own.
 */
export class ReportIssue extends NutrientElement<ReportIssueWords> {
  static override readonly tag = 'report-issue';

  static override readonly embeddable = false;

  /** The widget's words. */
  static override readonly words = new Words('report-issue', reportIssue);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    endpoint: webAddress,
    mailto: mailAddress,
  } satisfies OptionsOf<ReportIssue>;

  /** Address to which a report is sent, as one POST of multipart/form-data. Default: none. */
  declare endpoint: string | undefined;

  /** E-mail address of the publisher, used when there is no endpoint. Default: none; the report is saved as a file. */
  declare mailto: string | undefined;

  readonly #submission = new Submission(this);
  #wasOpened = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#wasOpened) this.#submission.forgetOtherPage();
  }

  protected content(words: ReportWords, language: string): TemplateResult {
    return html`<div class="line">
        ${headingLine(this, words.heading)}
        <button type="button" class="open" @click=${this.#open}>${words.open}</button>
      </div>
      ${this.mailto ? html`<p class="on-paper">${fillText(words.paper, { address: this.mailto })}</p>` : nothing}
      <dialog aria-labelledby="title" @close=${this.#onClose}>
        <h2 class="title" id="title" tabindex="-1">${words.title}</h2>
        ${this.#inDialog(words, language)}
      </dialog>`;
  }

  #inDialog(words: ReportWords, language: string): unknown {
    // Not before it is asked for: a server knows no page, and what it renders must be what a browser renders first.
    if (!this.#wasOpened) return nothing;
    const submission = this.#submission;
    return submission.isOver
      ? html`<p class="thanks" tabindex="-1">${submission.stage === 'sent' ? words.sent : words.handed}</p>
          <div class="buttons"><button type="button" @click=${this.#close}>${words.close}</button></div>`
      : reportForm({ submission, desk: this, words, language, onClose: this.#close });
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  readonly #open = async (): Promise<void> => {
    this.#wasOpened = true;
    this.#submission.begin();
    await this.updateComplete;
    this.#dialog.showModal();
    addEventListener('keydown', this.#keepEscape, true);
    // The title first, and not the first field: what is heard says where one is.
    focusOn(this.renderRoot, '.title');
  };

  // Of its own: another one on the page that closes or goes takes away only its own.
  readonly #keepEscape = (event: KeyboardEvent): void => keepEscape(event);

  readonly #close = (): void => this.#dialog.close();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#keepEscape, true);
  }

  readonly #onClose = (): void => {
    removeEventListener('keydown', this.#keepEscape, true);
    this.#submission.cancel();
    // Safari gives a button no focus when it is pressed with a pointer, and so none back.
    focusOn(this.renderRoot, '.open');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'report-issue': ReportIssue;
  }
  // Of elements, documents and windows: the event comes up to all of them.
  interface GlobalEventHandlersEventMap {
    'nw-report-issue-submit': CustomEvent<ReportDetail>;
  }
}
