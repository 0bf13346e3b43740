import { copyText, edition, focusOn, noticeNavigation, thisPage, version, widgetsHere } from './kit.js';
import type { ReportFormWords } from '../../locales/en/report-form.js';
import type { Desk } from './desk.js';
import { openAddress, saveFile } from './hand-over.js';
import {
  emptyDraft,
  fieldsOf,
  flawsOf,
  mailtoOf,
  reportOf,
  textOf,
  type Draft,
  type Flaw,
  type Report,
} from './model.js';
import { PictureField } from './picture-field.js';
import { send, type Failure } from './send.js';

/** What a page learns when a report is sent. */
export interface ReportDetail extends Report {
  /** PNG, when the reader added one. */
  readonly picture: Blob | undefined;
}

export type Stage = 'writing' | 'sending' | 'sent' | 'handed' | Failure;

/** A report from its first word until somebody else has it. */
export class Submission {
  readonly picture: PictureField;
  #draft: Draft = emptyDraft;
  #stage: Stage = 'writing';
  #flaws: readonly Flaw[] = [];
  #said = '';
  #sending: AbortController | undefined;
  #isSubmitting = false;
  /** The page on which it was begun, and its address, which the report names. */
  #page = '';
  #address = '';

  constructor(private readonly desk: Desk) {
    this.picture = new PictureField(desk);
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** What is wrong with what was written, once sending was tried. */
  get flaws(): readonly Flaw[] {
    return this.#flaws;
  }

  /** What was last done, in words. */
  get said(): string {
    return this.#said;
  }

  get isOver(): boolean {
    return this.#stage === 'sent' || this.#stage === 'handed';
  }

  get draft(): Draft {
    return this.#draft;
  }

  get report(): Report {
    return reportOf(this.#draft, { page: this.#address, version, edition, widgets: widgetsHere() });
  }

  /** The endpoint in full, from the page's own address: a page without one, such as `data:`, has no relative ones. */
  get address(): string {
    const { endpoint, baseURI } = this.desk;
    return new URL(endpoint!, URL.canParse(endpoint!, baseURI) ? baseURI : location.origin).href;
  }

  /** The report as plain text. */
  text(words: ReportFormWords): string {
    const titles: Record<keyof Report, string> = {
      ...words.rows,
      kind: words.kindTitle,
      message: words.message,
      email: words.email,
    };
    return textOf(this.report, (key) => titles[key], words.kinds);
  }

  /**
   * What was written belongs to the page where it was begun, and goes with that, but not from under anybody's hands:
   * it stays as long as the form is open or on its way.
   */
  forgetOtherPage(): void {
    if (this.#stage === 'sending' || this.#page === thisPage()) return;
    this.#draft = emptyDraft;
    this.#flaws = [];
    this.#said = '';
    this.picture.leaveOff();
    if (!this.isOver) this.#stage = 'writing';
    this.#page = thisPage();
  }

  /** Begins anew after a report that is over; one that was begun goes on. */
  begin(): void {
    if (this.isOver) this.#stage = 'writing';
    if (this.#draft === emptyDraft) {
      this.#page = thisPage();
      this.#address = location.href.replace(/#.*/s, '');
    }
    this.#say('');
    // So that it is forgotten in time.
    noticeNavigation();
  }

  readonly write = (news: Partial<Draft>): void => {
    this.#draft = { ...this.#draft, ...news };
    const flaws = flawsOf(this.#draft);
    this.#flaws = this.#flaws.filter((flaw) => flaws.includes(flaw));
    this.#say('');
  };

  async submit(words: ReportFormWords): Promise<void> {
    if (this.#isSubmitting) return;
    this.#isSubmitting = true;
    this.#sending = new AbortController();
    try {
      await this.#check(words);
    } finally {
      this.#isSubmitting = false;
    }
  }

  readonly cancel = (): void => this.#sending?.abort();

  /** The form was closed: what was written goes with the page that is there now. */
  close(): void {
    this.cancel();
    this.#page = thisPage();
    // Looking for another page ends with the first one that comes, which may have been while the form was open.
    noticeNavigation();
  }

  async copy(words: ReportFormWords): Promise<void> {
    // What was said goes first: the same words again would not be heard.
    this.#say('');
    const [copied] = await Promise.all([copyText(this.text(words)), this.desk.updateComplete]);
    this.#say(copied ? words.copied : words.notCopied);
  }

  async save(words: ReportFormWords): Promise<void> {
    const picture = await this.picture.result();
    const text = new Blob([this.text(words)], { type: 'text/plain' });
    saveFile(this.desk.renderRoot, 'report.txt', text);
    if (picture) saveFile(this.desk.renderRoot, 'report.png', picture);
    this.#say(picture ? words.savedBoth : words.saved);
  }

  async #check(words: ReportFormWords): Promise<void> {
    const { desk } = this;
    this.#flaws = flawsOf(this.#draft);
    this.#say('');
    this.#show('writing');
    const [flaw, another] = this.#flaws;
    if (flaw) {
      await desk.updateComplete;
      focusOn(desk.renderRoot, another ? '.summary' : `#${flaw}`);
      return;
    }
    if (this.picture.isLoading) {
      this.#say(words.pictureFirst);
      return;
    }
    const { report } = this;
    const picture = await this.picture.result();
    if (this.#sending?.signal.aborted) {
      this.#say(words.cancelled);
      return;
    }
    const event = new CustomEvent<ReportDetail>('nw-report-issue-submit', {
      detail: { ...report, picture },
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    if (!desk.dispatchEvent(event)) await this.#end('handed');
    else if (desk.endpoint) await this.#send(report, picture, words);
    else if (desk.mailto) this.#mail(desk.mailto, picture, words);
    else await this.save(words);
  }

  /** No address can hold a picture, nor more than some words: what does not fit is left to the reader's hands. */
  #mail(address: string, picture: Blob | undefined, words: ReportFormWords): void {
    const whole = mailtoOf(address, words.title, this.text(words));
    openAddress(this.desk.renderRoot, whole ?? mailtoOf(address, words.title, '')!);
    if (picture) saveFile(this.desk.renderRoot, 'report.png', picture);
    this.#say([whole ? words.mailed : words.tooLong, picture ? words.attach : ''].join(' ').trim());
  }

  async #send(report: Report, picture: Blob | undefined, words: ReportFormWords): Promise<void> {
    // Whoever pressed Enter in a field would lose the focus with it.
    focusOn(this.desk.renderRoot, '.primary');
    this.#show('sending');
    const outcome = await send(this.address, fieldsOf(report), picture, this.#sending!.signal);
    if (outcome === 'sent') return this.#end('sent');
    if (outcome === 'cancelled') this.#say(words.cancelled);
    this.#show(outcome === 'cancelled' ? 'writing' : outcome);
  }

  /** The report is with somebody else now. */
  async #end(stage: 'sent' | 'handed'): Promise<void> {
    this.#draft = emptyDraft;
    this.picture.leaveOff();
    this.#show(stage);
    await this.desk.updateComplete;
    focusOn(this.desk.renderRoot, '.thanks');
  }

  #show(stage: Stage): void {
    this.#stage = stage;
    this.desk.requestUpdate();
  }

  #say(text: string): void {
    this.#said = text;
    this.desk.requestUpdate();
  }
}
