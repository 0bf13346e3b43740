/** Copy, Print and Clear for whatever a widget gives a reader to take away. */
import { expect, nextFrame } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { shared } from '../../../src/locales/en/shared.js';
import { takeAway } from '../../../src/locales/en/take-away.js';
import { TakeAway } from '../../../src/parts/take-away.js';
import type { Note } from '../../../src/model/note.js';
import { listenToConsole } from '../../support/console.js';
import { textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

const words = { ...shared, ...takeAway };
const noteOf = (item: string): Note => ({
  title: 'Note',
  parts: [{ title: 'Part', items: [item] }],
  closing: 'End.',
});

/** A host that renders the buttons for one note, as a widget does. */
class Host implements ReactiveControllerHost {
  note = noteOf('first');
  cleared = 0;
  readonly #takeAway = new TakeAway(this);
  readonly box = rendered('');

  constructor() {
    this.requestUpdate();
  }

  requestUpdate(): void {
    const onClear = (): void => {
      this.cleared++;
    };
    rendered(this.#takeAway.buttons({ note: this.note, words, language: 'en', onClear }), this.box);
  }

  get updateComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }

  addController(): void {
    throw new Error('it needs no life cycle');
  }

  removeController(): void {
    throw new Error('it needs no life cycle');
  }

  async press(name: string): Promise<void> {
    [...this.box.querySelectorAll('button')].find((it) => textOf(it) === name)!.click();
    await nextFrame();
    await nextFrame();
  }

  show(note: Note): void {
    this.note = note;
    this.requestUpdate();
  }

  get status(): string {
    return textOf(this.box.querySelector('[role=status]'));
  }

  get field(): HTMLTextAreaElement | null {
    return this.box.querySelector('textarea');
  }
}

const clipboard = (value: unknown): void =>
  void Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

describe('the buttons', () => {
  it('are named by their words, and send no form', () => {
    const buttons = [...new Host().box.querySelectorAll('button')];
    expect(buttons.map(textOf)).to.deep.equal(['Copy', 'Print', 'Clear']);
    expect(buttons.map((it) => it.type)).to.deep.equal(['button', 'button', 'button']);
  });

  it('stand beside a place for what came of it that is there before it is filled, and told politely', () => {
    const status = new Host().box.querySelectorAll('[role=status]');
    expect(status).to.have.length(1);
    expect(textOf(status[0]!)).to.equal('');
  });
});

describe('where there is no clipboard', () => {
  beforeEach(() => clipboard(undefined));

  it('Copy shows the text in a field that has the focus, all of it marked', async () => {
    const { errors } = listenToConsole();
    const host = new Host();
    await host.press('Copy');
    const field = host.field!;
    const text = 'Note\n\nPart\n- first\n\nEnd.';
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([text, 0, text.length]);
    expect(document.activeElement).to.equal(field);
    expect(field.readOnly).to.equal(true);
    expect(host.status).to.equal(takeAway.notCopied);
    expect(errors).to.deep.equal([]);
  });

  it('the text is shown for the note it was, never for another', async () => {
    const host = new Host();
    await host.press('Copy');
    host.show(noteOf('second'));
    expect([host.field, host.status]).to.deep.equal([null, '']);
    await host.press('Copy');
    expect(host.field!.value).to.include('second').and.not.to.include('first');
  });

  it('Clear takes the text away and tells the widget once', async () => {
    const host = new Host();
    await host.press('Copy');
    await host.press('Clear');
    host.requestUpdate();
    expect([host.field, host.status, host.cleared]).to.deep.equal([null, '', 1]);
  });

  it('two lists on a page show each its own text', async () => {
    const [first, second] = [new Host(), new Host()];
    second.show(noteOf('second'));
    await first.press('Copy');
    expect(second.field).to.equal(null);
    await second.press('Copy');
    expect([first.field!.value, second.field!.value].map((it) => it.includes('second'))).to.deep.equal([
      false,
      true,
    ]);
  });
});

describe('a text that came too late', () => {
  it('says nothing of a note that has changed while the browser asked the reader', async () => {
    let allow = (): void => undefined;
    clipboard({ writeText: () => new Promise<void>((resolve) => (allow = resolve)) });
    const host = new Host();
    await host.press('Copy');
    expect(host.status).to.equal('');
    host.show(noteOf('second'));
    allow();
    await nextFrame();
    expect(host.status).to.equal('');
  });

  it('is not copied over what is there: the second Copy counts', async () => {
    const given: string[] = [];
    clipboard({ writeText: (text: string) => Promise.resolve(void given.push(text)) });
    const host = new Host();
    await host.press('Copy');
    host.show(noteOf('second'));
    await host.press('Copy');
    expect(given.map((it) => /first|second/.exec(it)![0])).to.deep.equal(['first', 'second']);
    expect(host.status).to.equal('Copied.');
  });
});

describe('Print', () => {
  it('lays the note out in a frame of its own, which Clear takes away', async () => {
    const host = new Host();
    let prints = 0;
    host.box.addEventListener(
      'load',
      ({ target }) => {
        const view = (target as HTMLIFrameElement).contentWindow!;
        view.print = () => {
          view.dispatchEvent(new Event('beforeprint'));
          prints++;
        };
      },
      { capture: true },
    );
    await host.press('Print');
    const frame = host.box.querySelector('iframe')!;
    expect(textOf(frame.contentDocument!.body)).to.equal('NotePartfirstEnd.');
    expect(prints).to.equal(1);
    host.requestUpdate();
    expect(host.box.querySelector('iframe')).to.equal(frame);
    await host.press('Clear');
    expect(host.box.querySelector('iframe')).to.equal(null);
  });
});
