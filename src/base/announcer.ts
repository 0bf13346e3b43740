import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** How long a reader is quiet before it is said, in milliseconds: arrow keys walk through a closed list choice by choice. */
const pause = 700;

/**
 * Says what changed to those who listen: once, when they have stopped for a moment, and only in the widget in which they
 * acted. Others that show the change too stay silent: what they last said stands there as it was.
 */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #said: unknown = nothing;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The reader acted here. */
  readonly act = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isDue = true;
      this.host.requestUpdate();
    }, pause);
  };

  /**
   * Where it is said. It is there from the start, as screen readers hear only what changes in a place they know.
   *
   * @param text What to say, short. Asked once it is due.
   */
  place(text: () => unknown): TemplateResult {
    if (this.#isDue) this.#said = text();
    this.#isDue = false;
    return html`<div class="spoken" role="status">${this.#said}</div>`;
  }

  /** Leaves nothing there of what was said, nor says what is due. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#isDue = false;
    this.#said = nothing;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
