import { html, nothing, type TemplateResult } from 'lit';

/**
 * Wraps what a reader types, ticks or chooses. Session recorders on a page can watch any form; these are
 * the marks by which the common ones leave a part of the page out: rrweb and Sentry, FullStory, Hotjar,
 * Clarity, Datadog, LogRocket, PostHog, Heap, Smartlook, Mouseflow, Matomo. `onPaper`: it is printed too. `inPicture`: it is
 * in a picture of the page as well, as long as the widget shows nothing that the reader told.
 */
export const privateControls = (content: unknown, onPaper = false, inPicture = false): TemplateResult =>
  html`<div
    class="private ${onPaper ? 'on-paper' : ''} rr-block sentry-block fs-exclude ph-no-capture smartlook-hide mouseflow-hidden"
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-private
    data-heap-redact-text="true"
    data-recording-disable
    data-matomo-mask
    data-nw-private=${inPicture ? nothing : ''}
  >
    ${content}
  </div>`;
