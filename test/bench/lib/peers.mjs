/**
 * What others ship for a job near to one of ours: what a site imports to get it, and one piece of it on a page.
 * Plain Node; the texts of code run in the browser.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/**
 * @typedef {object} Peer
 * @property {string} use what a site imports, with the styles that the piece needs
 * @property {string} [beside] the widget of ours that is nearest to it
 * @property {string} [markup] one piece, as an author writes it
 * @property {string} [start] body of a function that starts all pieces in `main`
 * @property {string} [stop] body of a function that takes away what stands outside of `main`
 * @property {string} [ready] whether `piece` stands there; without it, as soon as it is in the page
 */

const alertText = 'In an emergency, call your local emergency number.';

const row = (/** @type {string[]} */ cells) =>
  `<va-table-row>${cells.map((cell) => `<span>${cell}</span>`).join('')}</va-table-row>`;
/** Rows as many as intake-table shows for grown-ups. */
const vaRows = ['14–18', '19–30', '31–50', '51–70', '71 and over'].map((age) =>
  row([age, '400 mg', '310 mg']),
);

const lit = 'piece.updateComplete';
const stencil = `piece.shadowRoot?.hasChildNodes()`;

const va = (/** @type {string} */ tag) =>
  `import { defineCustomElement as ${tag.replaceAll('-', '_')} } from '@department-of-veterans-affairs/web-components/dist/components/${tag}.js'; ${tag.replaceAll('-', '_')}();`;
const vaCss = `import '@department-of-veterans-affairs/web-components/dist/component-library/component-library.css';`;
const shoelace = (/** @type {string} */ name) =>
  `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js'; import '@shoelace-style/shoelace/dist/themes/light.css';`;
const awesome = (/** @type {string} */ name) =>
  `import '@awesome.me/webawesome/dist/components/${name}/${name}.js'; import '@awesome.me/webawesome/dist/styles/themes/default.css';`;
const options = (/** @type {string} */ tag) =>
  Array.from({ length: 10 }, (_, i) => `<${tag} value="${i}">Choice ${i}</${tag}>`).join('');

/** @type {Readonly<Record<string, Peer>>} */
export const PEERS = {
  'va-alert': {
    use: va('va-alert') + vaCss,
    beside: 'emergency-banner',
    markup: `<va-alert status="warning" visible><h2 slot="headline">Emergency</h2><p>${alertText}</p></va-alert>`,
    ready: stencil,
  },
  'va-table': {
    use: va('va-table') + va('va-table-row') + va('va-table-inner') + vaCss,
    beside: 'intake-table',
    markup: `<va-table table-title="Magnesium a day">${row(['Age', 'Men', 'Women'])}${vaRows.join('')}</va-table>`,
    ready: `piece.querySelector('va-table-inner')?.shadowRoot?.querySelector('table')`,
  },
  'va-telephone': {
    use: va('va-telephone') + vaCss,
    beside: 'emergency-banner',
    markup: '<va-telephone contact="911"></va-telephone>',
    ready: stencil,
  },
  'sl-alert': {
    use: shoelace('alert'),
    beside: 'emergency-banner',
    markup: `<sl-alert variant="warning" open>${alertText}</sl-alert>`,
    ready: lit,
  },
  'sl-select': {
    use: shoelace('select') + shoelace('option'),
    markup: `<sl-select label="Country">${options('sl-option')}</sl-select>`,
    ready: lit,
  },
  'wa-callout': {
    use: awesome('callout'),
    beside: 'emergency-banner',
    markup: `<wa-callout variant="warning">${alertText}</wa-callout>`,
    ready: lit,
  },
  'wa-select': {
    use: awesome('select') + awesome('option'),
    markup: `<wa-select label="Country">${options('wa-option')}</wa-select>`,
    ready: lit,
  },
  'emoji-picker-element': { use: `import 'emoji-picker-element';` },
  'accessible-autocomplete': {
    use: `import autocomplete from 'accessible-autocomplete'; import 'accessible-autocomplete/dist/accessible-autocomplete.min.css'; globalThis.autocomplete = autocomplete;`,
    beside: 'supplement-warning',
    markup: '<div></div>',
    start: `let n = 0; for (const element of main.children) globalThis.autocomplete({ element, id: 'field-' + n++, source: ['Magnesium', 'Zinc'] });`,
    ready: `piece.querySelector('input') !== null`,
  },
  'nutrition-label with jQuery': {
    use: `import jQuery from 'jquery'; globalThis.jQuery = globalThis.$ = jQuery; require('nutrition-label-jquery-plugin/dist/js/nutritionLabel-min.js'); import 'nutrition-label-jquery-plugin/dist/css/nutritionLabel-min.css';`,
    beside: 'intake-table',
    markup: '<div></div>',
    start: `for (const element of main.children) globalThis.jQuery(element).nutritionLabel({ showServingUnitQuantity: false, itemName: 'Spinach', valueCalories: 23, valueFatCalories: 3, valueTotalFat: 0.4, valueSodium: 79 });`,
    ready: `piece.firstElementChild !== null`,
  },
  'Sentry’s feedback form': {
    use: `import { init, feedbackIntegration } from '@sentry/browser'; globalThis.feedback = feedbackIntegration({ autoInject: false }); init({ integrations: [globalThis.feedback] });`,
    beside: 'report-issue',
    markup: '<div></div>',
    start: `globalThis.actors = [...main.children].map(() => globalThis.feedback.createWidget());`,
    stop: `globalThis.actors?.forEach((it) => it.removeFromDom());`,
  },
  'lite-youtube': {
    use: `import 'lite-youtube-embed'; import 'lite-youtube-embed/src/lite-yt-embed.css';`,
    beside: 'video-facade',
    // A picture of its own, as everything stays on this computer.
    markup: `<lite-youtube videoid="x" style="background-image: url('data:,')"></lite-youtube>`,
    ready: `piece.firstElementChild !== null`,
  },
};

const require = createRequire(import.meta.url);

/** The version of a peer's package that is installed. */
export function versionsOf() {
  const { dependencies } = require('../package.json');
  return Object.fromEntries(
    Object.keys(dependencies).map((name) => [name, require(`../node_modules/${name}/package.json`).version]),
  );
}

export const peersFolder = dirname(require.resolve('../package.json'));
