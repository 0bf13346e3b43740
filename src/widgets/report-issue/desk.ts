import type { ReactiveControllerHost } from 'lit';

/** The widget in which a report is written. */
export interface Desk extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly endpoint: string | undefined;
  readonly mailto: string | undefined;
}
