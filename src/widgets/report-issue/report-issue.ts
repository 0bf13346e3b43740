import { html, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from '../../base/note.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { mailAddress, webAddress } from '../../base/option.js';
import { thisPage, widgetsHere } from '../../base/page.js';
import { PageMemory } from '../../base/reader.js';
import { version } from '../../base/version.js';
import { fillText, Words } from '../../base/words.js';
import { edition } from '../../knowledge/sources.js';
import { reportIssue } from '../../locales/en/report-issue.js';
import { shared } from '../../locales/en/shared.js';
import { headingLine } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import { privateControls } from '../../parts/private-controls.js';
import { openAddress, saveFile } from './hand-over.js';
import {
  emptyDraft,
  fieldsOf,
  flawsOf,
  mailtoOf,
  reportOf,
  type Draft,
  type Flaw,
  type Report,
} from './model.js';
import { PictureField } from './picture-field.js';
import { alongWith, failureText, reportFields, reportText } from './report-form.js';
import { styles } from './report-issue.styles.js';
import { send, type Failure } from './send.js';

const english = { ...shared, ...reportIssue };
type ReportWords = typeof english;

type Stage = 'writing' | 'sending' | 'sent' | 'handed' | Failure;

/** What a page learns when a report is sent. */
export interface ReportDetail extends Report {
  /** PNG, when the reader added one. */
  readonly picture: Blob | undefined;
}

/**
 * Lets a reader report a problem with the page to its publisher: words, what kind of problem, and on request a picture
 * of what is on the screen. Shown before it goes: all of it.
 *
 * @fires {CustomEvent<ReportDetail>} nw-report-issue-submit - The reader sends a report. `preventDefault()`: the page sends it itself.
 * @slot heading - A heading of the page's own.
 */
export class ReportIssue extends NutrientElement<ReportWords> {
  static override readonly tag = 'report-issue';

  static override readonly embeddable = false;

  /** The widget's words; `add` brings another language. */
  static readonly words = new Words<ReportWords>(english);

  static override styles = [...NutrientElement.styles, lists, styles];

  static override properties: Record<string, PropertyDeclaration> = {
    endpoint: { ...webAddress },
    mailto: { ...mailAddress },
  };

  /** Address to which a report is sent, as one POST of multipart/form-data. Default: none. */
  declare endpoint: string | undefined;

  /** E-mail address of the publisher, used when there is no endpoint. Default: none; the report is saved as a file. */
  declare mailto: string | undefined;

  protected readonly words = ReportIssue.words;

  readonly #draft = new PageMemory<Draft>();
  readonly #picture = new PictureField(this);
  #stage: Stage = 'writing';
  #flaws: readonly Flaw[] = [];
  #said = '';
  #sending: AbortController | undefined;
  #wasOpened = false;
  #isSubmitting = false;
  /** The page for which the rest was said and done. */
  #page = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#wasOpened || this.#stage === 'sending' || this.#page === thisPage()) return;
    this.#page = thisPage();
    // As with the draft: a picture of the page before, and what was said there, are not for this one.
    this.#flaws = [];
    this.#said = '';
    this.#picture.leaveOff();
    if (!this.#isOver) this.#stage = 'writing';
  }

  protected content(words: ReportWords, language: string): TemplateResult {
    return html`${headingLine(this, words.heading)}
      <p><button type="button" class="open" @click=${this.#open}>${words.open}</button></p>
      ${this.mailto ? html`<p class="on-paper">${fillText(words.paper, { address: this.mailto })}</p>` : nothing}
      <dialog aria-labelledby="title" @close=${this.#onClose}>
        <h2 class="title" id="title" tabindex="-1">${words.title}</h2>
        ${this.#inDialog(words, language)}
      </dialog>`;
  }

  #inDialog(words: ReportWords, language: string): unknown {
    // Not before it is asked for: a server knows no page, and what it renders must be what a browser renders first.
    if (!this.#wasOpened) return nothing;
    return this.#isOver ? this.#thanks(words) : this.#form(words, language);
  }

  get #isOver(): boolean {
    return this.#stage === 'sent' || this.#stage === 'handed';
  }

  get #hasFailed(): boolean {
    return typeof this.#stage === 'object';
  }

  #thanks(words: ReportWords): TemplateResult {
    return html`<p class="thanks" tabindex="-1">${this.#stage === 'sent' ? words.sent : words.handed}</p>
      <div class="buttons"><button type="button" @click=${this.#close}>${words.close}</button></div>`;
  }

  #form(words: ReportWords, language: string): TemplateResult {
    const isSending = this.#stage === 'sending';
    const isMail = Boolean(this.mailto) && !this.endpoint;
    return html`<p>${this.#goesTo(words)}</p>
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#submit(words);
        }}
      >
        ${/* While it is on its way nothing can be added to it: it would be lost. */ nothing}
        <div ?inert=${isSending}>
          ${privateControls(
            html`${reportFields(this.#written, this.#flaws, words, this.#write)}
            ${this.#picture.view(words, language)}`,
          )}
        </div>
        ${alongWith(this.#report, words)}
        <p role="alert">${typeof this.#stage === 'object' ? failureText(this.#stage, words) : ''}</p>
        <p role="status">${isSending ? words.sending : this.#said}</p>
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled=${isSending ? 'true' : nothing}>
            ${
              this.endpoint
                ? this.#hasFailed
                  ? words.again
                  : words.send
                : this.mailto
                  ? words.write
                  : words.save
            }
          </button>
          ${
            isMail || this.#hasFailed
              ? html`<button type="button" @click=${() => this.#save(words)}>${words.save}</button>`
              : nothing
          }
          <button type="button" @click=${() => this.#copy(words)}>${words.copy}</button>
          ${/* One button for both: whoever has the focus on it keeps it. */ nothing}
          <button type="button" @click=${isSending ? () => this.#sending?.abort() : this.#close}>
            ${isSending ? words.cancel : words.close}
          </button>
        </div>
      </form>`;
  }

  #goesTo(words: ReportWords): string {
    if (this.endpoint) return fillText(words.to.endpoint, { host: new URL(this.#address).host });
    return this.mailto ? fillText(words.to.mailto, { address: this.mailto }) : words.to.file;
  }

  /** The endpoint in full, from the page's own address: a page without one, such as `data:`, has no relative ones. */
  get #address(): string {
    const base = URL.canParse(this.endpoint!, this.baseURI) ? this.baseURI : location.origin;
    return new URL(this.endpoint!, base).href;
  }

  get #written(): Draft {
    return this.#draft.get() ?? emptyDraft;
  }

  get #report(): Report {
    return reportOf(this.#written, { page: thisPage(), version, edition, widgets: widgetsHere() });
  }

  readonly #open = async (): Promise<void> => {
    this.#wasOpened = true;
    if (this.#isOver) this.#stage = 'writing';
    this.#say('');
    await this.updateComplete;
    this.#dialog.showModal();
    // The title first, and not the first field: what is heard says where one is.
    this.#focus('.title');
  };

  readonly #close = (): void => this.#dialog.close();

  readonly #onClose = (): void => {
    this.#sending?.abort();
    // Safari gives a button no focus when it is pressed with a pointer, and so none back.
    this.#focus('.open');
  };

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #write = (news: Partial<Draft>): void => {
    this.#draft.set({ ...this.#written, ...news });
    const flaws = flawsOf(this.#written);
    this.#flaws = this.#flaws.filter((flaw) => flaws.includes(flaw));
    this.#say('');
  };

  #show(stage: Stage): void {
    this.#stage = stage;
    this.requestUpdate();
  }

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  async #submit(words: ReportWords): Promise<void> {
    if (this.#isSubmitting) return;
    this.#isSubmitting = true;
    try {
      await this.#check(words);
    } finally {
      this.#isSubmitting = false;
    }
  }

  async #check(words: ReportWords): Promise<void> {
    this.#flaws = flawsOf(this.#written);
    this.#say('');
    this.#show('writing');
    const [flaw] = this.#flaws;
    if (flaw) {
      await this.updateComplete;
      this.#focus(`#${flaw}`);
      return;
    }
    if (this.#picture.isLoading) {
      this.#say(words.pictureFirst);
      return;
    }
    const report = this.#report;
    const picture = await this.#picture.result();
    const event = new CustomEvent<ReportDetail>('nw-report-issue-submit', {
      detail: { ...report, picture },
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    if (!this.dispatchEvent(event)) await this.#end('handed');
    else if (this.endpoint) await this.#send(report, picture, words);
    else if (this.mailto) this.#mail(this.mailto, picture, words);
    else await this.#save(words);
  }

  /** No address can hold a picture, nor more than some words: what does not fit is left to the reader's hands. */
  #mail(address: string, picture: Blob | undefined, words: ReportWords): void {
    const whole = mailtoOf(address, words.title, reportText(this.#report, words));
    openAddress(this.renderRoot, whole ?? mailtoOf(address, words.title, '')!);
    if (picture) saveFile(this.renderRoot, 'report.png', picture);
    this.#say([whole ? words.mailed : words.tooLong, picture ? words.attach : ''].join(' ').trim());
  }

  async #send(report: Report, picture: Blob | undefined, words: ReportWords): Promise<void> {
    this.#sending = new AbortController();
    // Whoever pressed Enter in a field would lose the focus with it.
    this.#focus('.primary');
    this.#show('sending');
    const outcome = await send(this.#address, fieldsOf(report), picture, this.#sending.signal);
    if (outcome === 'sent') return this.#end('sent');
    if (outcome === 'cancelled') this.#say(words.cancelled);
    this.#show(outcome === 'cancelled' ? 'writing' : outcome);
  }

  /** The report is with somebody else now. */
  async #end(stage: 'sent' | 'handed'): Promise<void> {
    this.#draft.set(undefined);
    this.#picture.leaveOff();
    this.#show(stage);
    await this.updateComplete;
    this.#focus('.thanks');
  }

  async #copy(words: ReportWords): Promise<void> {
    // What was said goes first: the same words again would not be heard.
    this.#say('');
    const [copied] = await Promise.all([copyText(reportText(this.#report, words)), this.updateComplete]);
    this.#say(copied ? words.copied : words.notCopied);
  }

  async #save(words: ReportWords): Promise<void> {
    const picture = await this.#picture.result();
    saveFile(
      this.renderRoot,
      'report.txt',
      new Blob([reportText(this.#report, words)], { type: 'text/plain' }),
    );
    if (picture) saveFile(this.renderRoot, 'report.png', picture);
    this.#say(picture ? words.savedBoth : words.saved);
  }
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
