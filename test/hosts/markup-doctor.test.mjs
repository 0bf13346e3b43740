/** What the doctor says of articles before and after real engines: see test/hosts/markup for what becomes of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromSource } from '../support/from-source.mjs';
import { engines, rendered, whyMissing } from './markup/engines/engines.mjs';
import { expectedOf } from './markup/outcomes.mjs';
import { htmlOf, markdownOf, ways } from './markup/ways.mjs';

const { examine } = await fromSource('src/cli/examine.ts');

/** @param {string} text @param {'html' | 'markdown' | 'mdx'} format */
const found = (text, format) => examine(text, format).map(({ kind }) => kind);

/** As the page of a blog has it. @param {string} html */
const pageOf = (html) =>
  `<script type="module" src="/nutrient-widgets.min.js"></script><article>\n${html}\n</article>`;

const isWrong = (/** @type {string} */ outcome) => /\+|printed|lost/.test(outcome);
/** Engines that leave a note where they leave out HTML. */
const leavesNote = new Set(['commonmark-safe', 'cmark-gfm', 'hugo']);
const isClean = (/** @type {string} */ outcome) => /^(widget|fallback)$/.test(outcome);

test('a way that every host keeps is found nothing wrong with in Markdown, and a slip is found', () => {
  const wrong = ways.filter((way) => found(markdownOf(way), 'markdown').length > 0);
  assert.deepEqual(
    wrong.map(({ id }) => id),
    ways.filter(({ isSlip }) => isSlip).map(({ id }) => id),
  );
});

for (const engine of engines) {
  const { name, format = 'markdown', inBrowser } = engine;
  const skip = whyMissing(engine);
  test(`what goes wrong in ${name} is found in the article or in the page`, { skip }, async () => {
    const expected = expectedOf(engine.id);
    const results = await rendered(engine);
    const missed = ways.flatMap((way, i) => {
      const result = results[i];
      const source = format === 'html' ? htmlOf(way) : markdownOf(way);
      const before = found(source, format);
      // For a sanitizer in the browser this is what goes into it.
      const after = 'html' in result ? found(pageOf(result.html), 'html') : [];
      const outcome = expected[way.id];
      const said = `${way.id}: ${outcome}; article: ${before.join(' ')}; page: ${after.join(' ')}`;
      if (outcome === 'nothing' && leavesNote.has(engine.id) && !after.includes('leftOut')) return [said];
      if (isWrong(outcome) && before.length + after.length === 0) return [said];
      // Of a tag in a sentence such an engine leaves the words.
      const others = after.filter((kind) => kind !== 'leftOut');
      if (isClean(outcome) && !way.isSlip && !inBrowser && others.length > 0) return [said];
      return [];
    });
    assert.deepEqual(missed, []);
  });
  test(`${name} says why where it refuses an article`, { skip }, async () => {
    const refused = (await rendered(engine)).map((it) => ('refusal' in it ? it.refusal : ''));
    ways.forEach(({ id }, i) => {
      assert.equal(refused[i].length > 20, expectedOf(engine.id)[id] === 'refused', `${id}: ${refused[i]}`);
    });
  });
}
