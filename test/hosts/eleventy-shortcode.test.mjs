/** The shortcode of `demo/hosts/eleventy`, built by Eleventy: what a slip does, and what cannot be done with it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { widgets } from '../../dist/lib/embed/widgets.js';
import { buildEleventy } from './sites/eleventy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What becomes of `text` between two sentences of a post. */
async function made(text, name = 'new.md') {
  const content = `---\ntitle: New\n---\n\n<p>Before it.</p>\n\n${text}\n\n<p>After it.</p>\n`;
  const { site } = await buildEleventy(root, { [`content/posts/${name}`]: content });
  const page = readFileSync(join(site, 'posts', 'new', 'index.html'), 'utf8');
  return /<p>Before it\.<\/p>\s*(.*?)\s*<p>After it\.<\/p>/s.exec(page)?.[1];
}

const shortcode = (args, words) => `{% nutrientWidget ${args} %}${words}{% endnutrientWidget %}`;

test('each widget can be written with the shortcode', async () => {
  const all = widgets.map(({ tag }) => shortcode(`"${tag}", "heading-level=3"`, 'Ask first.'));
  const lines = widgets.map(({ tag }) => `<div><${tag} heading-level="3">Ask first.</${tag}></div>`);
  assert.deepEqual((await made(all.join('\n\n'))).split('\n'), lines);
});

test('attributes stand as written, and words keep links and emphasis, on one line', async () => {
  const words = '\nAsk *first*, 5 < 6 &\n\n[here](https://example.org/?a=1&b=2).\n';
  assert.equal(
    await made(shortcode('"intake-table", "age=0.5", "compact", "heading=a=b"', words)),
    '<div><intake-table age="0.5" compact="" heading="a=b">Ask <em>first</em>, 5 &lt; 6 &amp; ' +
      '<a href="https://example.org/?a=1&amp;b=2">here</a>.</intake-table></div>',
  );
});

test('in Nunjucks attributes can have names, and an object with several', async () => {
  const args = '"intake-table", { "life-stage": "lactation", compact: false }, age=30, heading=title';
  assert.equal(
    await made(shortcode(args, '{{ "Ask & go" }}'), 'new.njk'),
    '<div><intake-table life-stage="lactation" age="30" heading="New">Ask &amp; go</intake-table></div>',
  );
});

const refused = [
  [
    'a misspelt tag',
    shortcode('"intake-tabel"', 'Ask.'),
    /“intake-tabel” is no widget\. Known: .*intake-table/,
  ],
  ['a tag that is not named', shortcode('', 'Ask.'), /“” is no widget/],
  ['a tag of HTML', shortcode('"script"', 'alert(1)'), /“script” is no widget/],
  [
    'a misspelt attribute',
    shortcode('"intake-table", "agee=34"', 'Ask.'),
    /agee is no attribute of <intake-table>.*, age,/,
  ],
  ['an attribute without its name', shortcode('"intake-table", 34', 'Ask.'), /34 is no attribute of/],
  ['a variable that is not there', shortcode('"intake-table", age', 'Ask.'), /undefined is no attribute of/],
  [
    'an attribute that runs script',
    shortcode('"intake-table", "onclick=alert(1)"', 'Ask.'),
    /onclick is no attribute/,
  ],
  [
    'a name that breaks out of the tag',
    shortcode('"intake-table", "a><script>"', 'Ask.'),
    /a><script> is no attribute/,
  ],
  ['no words', shortcode('"intake-table"', ' '), /<intake-table> needs words between its tags/],
  ['a shortcode left open', '{% nutrientWidget "intake-table" %}Ask.', /not closed/],
];

for (const [what, text, reason] of refused) {
  test(`${what} stops the build, which says where and why`, async () => {
    await assert.rejects(made(text), ({ message }) => {
      assert.match(message, reason);
      assert.match(message, /posts\/new\.md/);
      return true;
    });
  });
}

test('values and words that are meant to break out of the tag stay text', async () => {
  const bad = '</intake-table></div><script>alert(1)</script>\n\n<p onclick="alert(1)">';
  assert.equal(
    await made(shortcode(`"intake-table", 'heading="><script>alert(1)</script>'`, bad)),
    '<div><intake-table heading="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">&lt;/intake-table&gt;' +
      '&lt;/div&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;p onclick=&quot;alert(1)&quot;&gt;</intake-table></div>',
  );
});

test('the doctor finds nothing in the built site', async () => {
  const { site } = await buildEleventy(root);
  assert.ok(existsSync(join(site, 'posts', 'how-much', 'index.html')));
  execFileSync(process.execPath, [join(root, 'dist/nutrient-widgets-cli.mjs'), 'doctor', site]);
});
