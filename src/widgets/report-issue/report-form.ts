import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fillText } from '../../base/words.js';
import type { ReportIssueWords } from '../../locales/en/report-issue.js';
import { kinds, textOf, type Draft, type Flaw, type Report } from './model.js';
import type { Failure } from './send.js';

/** What the reader writes, and beside a field what is wrong with it. */
export function reportFields(
  { kind, message, email }: Draft,
  flaws: readonly Flaw[],
  words: ReportIssueWords,
  onWrite: (news: Partial<Draft>) => void,
): TemplateResult {
  const isFlawed = (flaw: Flaw): boolean => flaws.includes(flaw);
  const complaint = (flaw: Flaw, text: string): unknown =>
    isFlawed(flaw) ? html`<p id="${flaw}-flaw" class="flaw">${text}</p>` : nothing;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<fieldset>
      <legend>${words.kindTitle}</legend>
      ${kinds.map(
        (id) =>
          html`<label class="tick">
            <input
              type="radio"
              name="kind"
              value=${id}
              .checked=${live(kind === id)}
              @change=${() => onWrite({ kind: id })}
            />
            <span>${words.kinds[id]}</span>
          </label>`,
      )}
    </fieldset>
    <div>
      <label class="label" for="message">${words.message}</label>
      <p class="small" id="message-hint">${words.messageHint}</p>
      <textarea
        id="message"
        maxlength="4000"
        aria-describedby="message-hint message-flaw"
        aria-invalid=${isFlawed('message') ? 'true' : nothing}
        .value=${live(message)}
        @input=${(event: Event) => onWrite({ message: valueOf(event) })}
      ></textarea>
      ${complaint('message', words.messageMissing)}
    </div>
    <div>
      <label class="label" for="email">${words.email}</label>
      <input
        id="email"
        type="text"
        inputmode="email"
        autocomplete="email"
        maxlength="254"
        aria-describedby="email-flaw"
        aria-invalid=${isFlawed('email') ? 'true' : nothing}
        .value=${live(email)}
        @input=${(event: Event) => onWrite({ email: valueOf(event) })}
      />
      ${complaint('email', words.emailBad)}
    </div>`;
}

/** What goes along without having been typed: all of it is shown. */
export function alongWith(
  { page, version, edition, widgets }: Report,
  words: ReportIssueWords,
): TemplateResult {
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
export function failureText(failure: Failure, words: ReportIssueWords): string {
  const status = 'status' in failure ? failure.status : '';
  return `${fillText(words.failed[failure.why], { status })} ${words.kept}`;
}

/** The report as plain text. */
export function reportText(report: Report, words: ReportIssueWords): string {
  const titles: Record<keyof Report, string> = {
    ...words.rows,
    kind: words.kindTitle,
    message: words.message,
    email: words.email,
  };
  return textOf(report, (key) => titles[key], words.kinds);
}
