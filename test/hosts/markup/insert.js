/* global customElements, document */
/** On a page of markup-pages.mjs: puts in articles as late as a script does, by the engine that the page names. */
import DOMPurify from '/host/npm/dompurify/dist/purify.es.mjs';

const isOurTag = (name) => name === 'intake-table';
const isOurAttribute = (name) => ['age', 'region', 'compact', 'slot'].includes(name);
const purified = (handling) => (article, html) => {
  article.innerHTML = DOMPurify.sanitize(html, handling && { CUSTOM_ELEMENT_HANDLING: handling });
};

const engines = {
  'inner-html': (article, html) => (article.innerHTML = html),
  'set-html-unsafe': (article, html) => article.setHTMLUnsafe(html),
  'set-html': (article, html) => article.setHTML(html),
  dompurify: purified(),
  'dompurify-tag': purified({ tagNameCheck: isOurTag }),
  'dompurify-tag-attributes': purified({ tagNameCheck: isOurTag, attributeNameCheck: isOurAttribute }),
};

const data = document.querySelector('#articles');
const insert = engines[data.dataset.engine];
// The drop-in defines its tags one by one; the last is there, and then the articles come.
await customElements.whenDefined('report-issue');
for (const { id, html } of JSON.parse(data.textContent)) {
  const article = document.createElement('article');
  article.id = id;
  document.body.append(article);
  insert(article, html);
}
const last = document.createElement('div');
last.innerHTML = document.querySelector('template').innerHTML;
document.body.append(...last.childNodes);
