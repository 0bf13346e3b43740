import { fillText, focusOn, html, live, nothing, privateControls } from './kit.js';
import type { TemplateResult } from 'lit';
import type { ReportFormWords } from '../../locales/en/report-form.js';
import { kinds, type Flaw, type Report } from './model.js';
import type { Failure } from './send.js';
import type { Desk } from './desk.js';
import type { Submission } from './submission.js';

export interface ReportForm {
  readonly submission: Submission;
  readonly desk: Desk;
  readonly words: ReportFormWords;
  readonly language: string;
  readonly onClose: () => void;
}

/** All that a reader writes and does until the report has gone. */
export function reportForm({ submission, desk, words, language, onClose }: ReportForm): TemplateResult {
  const { stage } = submission;
  const { endpoint, mailto } = desk;
  const isSending = stage === 'sending';
  const failure = typeof stage === 'object' ? stage : undefined;
  const send = endpoint ? (failure ? words.again : words.send) : mailto ? words.write : words.save;
  const submit = (event: Event): void => {
    event.preventDefault();
    void submission.submit(words);
  };
  return html`<p>${goesTo(submission, desk, words)}</p>
    <form novalidate @submit=${submit}>
      ${submission.flaws.length > 1 ? summary(submission, desk, words) : nothing}
      ${/* While it is on its way nothing can be added to it: it would be lost. */ nothing}
      <div ?inert=${isSending}>
        ${privateControls(html`${fields(submission, words)} ${submission.picture.view(words, language)}`)}
      </div>
      ${alongWith(submission.report, words)}
      <p role="alert">${failure ? failureText(failure, words) : ''}</p>
      <p role="status">${isSending ? words.sending : submission.said}</p>
      ${
        submission.said === words.notCopied
          ? privateControls(
              html`<textarea
                readonly
                rows="8"
                aria-label=${words.title}
                .value=${submission.text(words)}
              ></textarea>`,
            )
          : nothing
      }
      <div class="buttons">
        ${/* By the press: in a sandbox forms are not submitted, and no event says so. */ nothing}
        <button type="submit" class="primary" aria-disabled=${isSending ? 'true' : nothing} @click=${submit}>
          ${send}
        </button>
        ${
          (mailto && !endpoint) || failure
            ? html`<button type="button" @click=${() => submission.save(words)}>${words.save}</button>`
            : nothing
        }
        <button type="button" @click=${() => submission.copy(words)}>${words.copy}</button>
        ${/* One button for both: whoever has the focus on it keeps it. */ nothing}
        <button type="button" @click=${isSending ? submission.cancel : onClose}>
          ${isSending ? words.cancel : words.close}
        </button>
      </div>
    </form>`;
}

function goesTo(submission: Submission, { endpoint, mailto }: Desk, { to }: ReportFormWords): string {
  if (endpoint) return fillText(to.endpoint, { host: new URL(submission.address).host });
  return mailto ? fillText(to.mailto, { address: mailto }) : to.file;
}

const faultOf = (flaw: Flaw, words: ReportFormWords): string =>
  flaw === 'message' ? words.messageMissing : words.emailBad;

/** All that is wrong, each a way to its field. */
const summary = ({ flaws }: Submission, desk: Desk, words: ReportFormWords): TemplateResult =>
  html`<div class="summary" role="group" aria-labelledby="flaws" tabindex="-1">
    <p id="flaws"><b>${words.flawsTitle}</b></p>
    <ul class="plain">
      ${flaws.map(
        (flaw) =>
          html`<li>
            <button type="button" @click=${() => focusOn(desk.renderRoot, `#${flaw}`)}>
              ${faultOf(flaw, words)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;

/** What the reader writes, and beside a field what is wrong with it. */
function fields({ draft, flaws, write }: Submission, words: ReportFormWords): TemplateResult {
  const { kind, message, email } = draft;
  const isFlawed = (flaw: Flaw): boolean => flaws.includes(flaw);
  const complaint = (flaw: Flaw): unknown =>
    isFlawed(flaw) ? html`<p id="${flaw}-flaw" class="flaw">${faultOf(flaw, words)}</p>` : nothing;
  // A space of its own between the two would be left out of the name that is spoken.
  const named = (name: string, note: string): TemplateResult =>
    html`${`${name} `}<span class="small">${note}</span>`;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<fieldset>
      <legend>${named(words.kindTitle, words.optional)}</legend>
      ${kinds.map(
        (id) =>
          html`<label class="tick">
            <input
              type="radio"
              name="kind"
              value=${id}
              .checked=${live(kind === id)}
              @change=${() => write({ kind: id })}
            />
            <span>${words.kinds[id]}</span>
          </label>`,
      )}
    </fieldset>
    <div>
      <label class="label" for="message">${named(words.message, words.needed)}</label>
      <p class="small" id="message-hint">${words.messageHint}</p>
      <textarea
        id="message"
        aria-required="true"
        maxlength="4000"
        aria-describedby="message-hint message-flaw"
        aria-invalid=${isFlawed('message') ? 'true' : nothing}
        .value=${live(message)}
        @input=${(event: Event) => write({ message: valueOf(event) })}
      ></textarea>
      ${complaint('message')}
    </div>
    <div>
      <label class="label" for="email">${named(words.email, words.optional)}</label>
      <input
        id="email"
        type="text"
        inputmode="email"
        autocomplete="email"
        maxlength="254"
        aria-describedby=${isFlawed('email') ? 'email-flaw' : nothing}
        aria-invalid=${isFlawed('email') ? 'true' : nothing}
        .value=${live(email)}
        @input=${(event: Event) => write({ email: valueOf(event) })}
      />
      ${complaint('email')}
    </div>`;
}

/** What goes along without having been typed: all of it is shown. */
function alongWith({ page, version, edition, widgets }: Report, words: ReportFormWords): TemplateResult {
  const rows = { page, version, edition, widgets: widgets.join(', ') };
  return html`<details>
    <summary>${words.along}</summary>
    <dl>
      ${Object.entries(rows).map(
        ([key, value]) =>
          html`<div>
            <dt>${words.rows[key as keyof typeof rows]}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Why a report was not sent, and that nothing is lost. */
export function failureText(failure: Failure, words: ReportFormWords): string {
  const status = 'status' in failure ? failure.status : '';
  return `${fillText(words.failed[failure.why], { status })} ${words.kept}`;
}
