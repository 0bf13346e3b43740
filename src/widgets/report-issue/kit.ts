/**
 * What the form takes from the rest of the library: one Lit, one memory of the reader, one list of widgets. Its files
 * import from here and from nowhere else, as in the bundles the form is a file of its own that is handed this
 * (`form-file.ts`).
 */
export { adoptStyles, css, html, nothing, svg } from 'lit';
export { live } from 'lit/directives/live.js';
export { copyText } from '../../base/clipboard.js';
export { focusOn } from '../../base/focus.js';
export { keepEscape } from '../../base/keep-inside.js';
export { isWidgetHere, noticeNavigation, thisPage, widgetsHere } from '../../base/page.js';
export { make } from '../../base/plain.js';
export { showsReader } from '../../base/reader.js';
export { build, version } from '../../base/version.js';
export { warnOnce } from '../../base/warn.js';
export { Words } from '../../base/words.js';
export { edition } from '../../knowledge/edition.js';
export { fillText } from '../../model/fill.js';
export { counted } from '../../model/intl.js';
export { privateControls } from '../../parts/private-controls.js';
