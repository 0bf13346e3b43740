/** Traces that a widget could leave in a page besides its address, console, storages and events. */

export interface Traces {
  readonly state: string;
  readonly name: string;
  readonly title: string;
  /** Marks and measures that any script can read from the performance timeline. */
  readonly timeline: readonly string[];
  /** What was sent to the page itself or to other tabs. */
  readonly messages: readonly string[];
}

/** Listens from now on; returns what has been left so far. */
export function watchTraces(page: Window & typeof globalThis): () => Traces {
  const messages: string[] = [];
  const hear = (message: unknown): void => void messages.push(JSON.stringify(message));
  page.postMessage = hear;
  page.BroadcastChannel.prototype.postMessage = hear;
  return () => ({
    state: JSON.stringify(page.history.state),
    name: page.name,
    title: page.document.title,
    timeline: ['mark', 'measure'].flatMap((it) =>
      page.performance.getEntriesByType(it).map(({ name }) => name),
    ),
    messages: [...messages],
  });
}

/** By these the common session recorders leave a part of a page out. */
export const recorderMarks: readonly string[] = [
  '.rr-block', '.sentry-block', '.fs-exclude', '.ph-no-capture', '.smartlook-hide', '.mouseflow-hidden',
  '[data-hj-suppress]', '[data-clarity-mask="true"]', '[data-dd-privacy="hidden"]', '[data-private]',
  '[data-heap-redact-text="true"]', '[data-recording-disable]', '[data-matomo-mask]',
]; // prettier-ignore
