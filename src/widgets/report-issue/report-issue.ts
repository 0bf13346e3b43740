import { html, nothing, type PropertyDeclaration, type TemplateResult } from 'lit';
import { Words } from '../../base/words.js';
import { NutrientElement } from '../../base/nutrient-element.js';
import { build, version } from '../../base/version.js';
import { warnOnce } from '../../base/warn.js';
import { edition } from '../../knowledge/edition.js';
import { mailAddress, webAddress, type OptionsOf } from '../../model/option.js';
import { fill, fillText } from '../../model/fill.js';
import { reportIssue, type ReportIssueWords } from '../../locales/en/report-issue.js';
import type { SharedWords } from '../../locales/en/shared.js';
import { headingLine } from '../../parts/heading-line.js';
import { lists } from '../../parts/list.styles.js';
import * as kit from './kit.js';
import type { ReportDialog } from './report-dialog.js';
import { styles } from './report-issue.styles.js';
import type { ReportDetail } from './submission.js';

type ReportWords = ReportIssueWords & SharedWords;

/** Of the file with the form. */
type State = 'loading' | 'failed' | '';

/** Milliseconds after which the reader is told what else to do. A form that comes later waits for the next press: nobody expects it by then. */
const patience = 15_000;

/** The form, which is a file of its own in the bundles; undefined where there is none for this build. */
async function loadForm(): Promise<typeof ReportDialog | undefined> {
  try {
    const { madeFor, form } = await import('./form-file.js');
    if (madeFor === build) return form(kit).ReportDialog;
    warnOnce('report-form.js was not built with this file, so it is not used.');
  } catch {
    // The browser says on the console which file did not come.
  }
  return undefined;
}

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

  #dialog: ReportDialog | undefined;
  #state: State = '';

  protected content(words: ReportWords, language: string): TemplateResult {
    const { dialog = nothing, told = '' } = this.#dialog?.view(language) ?? {};
    return html`<div class="line">
        ${headingLine(this, words.heading)}
        <button type="button" class="open" @click=${this.#open}>${words.open}</button>
      </div>
      <p class="told" role="status">${this.#state ? this.#notThere(words) : told}</p>
      ${
        this.#state === 'failed' && !this.mailto
          ? html`<textarea
              readonly
              rows="3"
              aria-label=${words.text}
              .value=${`${location.href}\nnutrient-widgets ${version} (${edition})`}
            ></textarea>`
          : nothing
      }
      ${this.mailto ? html`<p class="on-paper">${fillText(words.paper, { address: this.mailto })}</p>` : nothing}
      ${dialog}`;
  }

  #notThere({ loading, notLoaded }: ReportWords): unknown {
    if (this.#state === 'loading') return loading;
    const { mailto } = this;
    return mailto
      ? fill(notLoaded.mailto, { address: html`<a href="mailto:${mailto}">${mailto}</a>` })
      : notLoaded.none;
  }

  readonly #open = async (): Promise<void> => {
    if (this.#state === 'loading') return;
    if (!this.#dialog) {
      this.#show('loading');
      const timer = setTimeout(() => this.#show('failed'), patience);
      const Dialog = await loadForm();
      clearTimeout(timer);
      if (Dialog) this.#dialog ??= new Dialog(this);
      if ((this.#state as State) !== 'loading') return;
      if (!Dialog) this.#show('failed');
    }
    if (!this.#dialog) return;
    this.#show('');
    await this.#dialog.open();
  };

  #show(state: State): void {
    this.#state = state;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dialog?.connected();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dialog?.disconnected();
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
