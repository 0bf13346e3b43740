/** What takes HTML in the browser: sanitizers, and scripts that put it into the page late. */
import { marked } from 'marked';
import { markdownOf } from '../ways.mjs';

const names = {
  'inner-html': 'innerHTML, late',
  'set-html-unsafe': 'setHTMLUnsafe()',
  'set-html': 'setHTML()',
  dompurify: 'DOMPurify',
  'dompurify-tag': 'DOMPurify with tagNameCheck',
  'dompurify-tag-attributes': 'DOMPurify with tagNameCheck and attributeNameCheck',
};

/** @type {import('./engines.mjs').Engine[]} */
export const browserEngines = Object.entries(names).map(([id, name]) => ({
  id,
  name,
  inBrowser: true,
  render: async (ways) => ways.map((way) => ({ html: marked.parse(markdownOf(way)) })),
}));
