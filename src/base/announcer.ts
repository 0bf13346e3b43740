import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** How long a reader is quiet before it is said, in milliseconds. */
const pause = 700;

/** The same for keys that walk through a closed list choice by choice, until it is left: each name is listened to on the way. */
const pauseInList = 2500;

/**
 * Says what changed to those who listen: once, when they have stopped for a moment, and only in the widget in which they
 * acted. Others that show the change too stay silent: what they last said stands there as it was.
 */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #said = '';

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: Node }) {
    host.addController(this);
  }

  /**
   * The reader acted here.
   *
   * @param isStep By a key in a closed list, perhaps on the way to another choice.
   */
  readonly act = (isStep = false): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#isDue = true;
        this.host.requestUpdate();
      },
      isStep ? pauseInList : pause,
    );
    if (isStep) this.host.renderRoot.addEventListener('focusout', this.#onLeave, { once: true });
  };

  readonly #onLeave = (): void => {
    if (this.#timer !== undefined) this.act();
  };

  /**
   * Where it is said. It is there from the start, as screen readers hear only what changes in a place they know; without a
   * role, by which some stop at it while there is nothing in it. The words come as one new piece of text: of a text that
   * changes Firefox tells the letters alone that are not the same, and a number that stands in an element of its own
   * would be said without the words before it.
   *
   * @param text What to say, short. Asked once it is due.
   */
  place(text: () => string): TemplateResult {
    if (this.#isDue) this.#said = text();
    this.#isDue = false;
    return html`<div class="spoken" aria-live="polite" aria-atomic="true">
      ${keyed(this.#said, html`${this.#said}`)}
    </div>`;
  }

  /** Leaves nothing there of what was said, nor says what is due. */
  forget(): void {
    this.hostDisconnected();
    this.#isDue = false;
    this.#said = '';
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
