/** The shortcode of `demo/hosts/hugo`, built by Hugo: what a slip does, and what cannot be done with it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { optionsOf } from '../../dist/lib/embed/allowlist.js';
import { widgets } from '../../dist/lib/embed/widgets.js';
import { buildHugo } from './sites/hugo.mjs';
import { whyMissing } from '../support/host-programs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const skip = whyMissing('hugo');
const list = JSON.parse(readFileSync(join(root, 'demo/hosts/hugo/assets/nutrient-widgets.json'), 'utf8'));

/** The site with one more post, which holds `text` between two sentences; and what was made of that post. */
async function post(text, config = {}) {
  const content = `---\ntitle: New\ndate: 2026-11-03\n---\n\nBefore it.\n\n${text}\n\nAfter it.\n`;
  const { site, said } = await buildHugo(root, { 'content/posts/new.md': content, ...config });
  const page = readFileSync(join(site, 'posts', 'new', 'index.html'), 'utf8');
  return { said, page, body: /<p>Before it\.<\/p>\n(.*)\n<p>After it\.<\/p>/s.exec(page)?.[1] };
}

const shortcode = (attributes, words) =>
  `{{< nutrient-widget ${attributes} >}}${words}{{< /nutrient-widget >}}`;

test('the list of tags and attributes that the Hugo shortcode takes is the one of the widgets', () => {
  const real = Object.fromEntries(widgets.map((it) => [it.tag, [...optionsOf(it).keys()].sort()]));
  const taken = Object.entries(list).map(([tag, { attributes }]) => [tag, [...attributes].sort()]);
  assert.deepEqual(Object.fromEntries(taken), real);
});

test('each widget without words of the author has words that fit into its tag', { skip }, async () => {
  const tags = Object.keys(list);
  const { body } = await post(tags.map((tag) => `{{< nutrient-widget widget="${tag}" />}}`).join('\n\n'));
  const lines = tags.map((tag) => `<div><${tag}>${list[tag].words}</${tag}></div>`);
  assert.deepEqual(body.split('\n'), lines);
  for (const { words } of Object.values(list)) assert.match(words, /^[^<>&]{20,200}[.?]$/);
});

test(
  'what Hugo prints while it builds the site holds no error, and no warning about our templates',
  { skip },
  async () => {
    const { said } = await buildHugo(root);
    assert.doesNotMatch(said, /error|deprecated/i);
  },
);

test(
  'attributes stand as written, a switch by true and false, and words keep links and emphasis',
  { skip },
  async () => {
    const words = 'Ask *first*, 5 < 6 &\n[here](https://example.org/?a=1&b=2).';
    const { body } = await post(
      shortcode('widget="intake-table" age=0.5 life-stage="lactation" compact=true expand=false', words),
    );
    assert.equal(
      body,
      '<div><intake-table age="0.5" compact life-stage="lactation">Ask <em>first</em>, 5 &lt; 6 &amp; ' +
        '<a href="https://example.org/?a=1&amp;b=2">here</a>.</intake-table></div>',
    );
  },
);

test('in a line, the text around a widget stays', { skip }, async () => {
  const { body } = await post('Left {{< nutrient-widget widget="review-note" />}} right.');
  assert.match(body, /^<p>Left <div><review-note>.*<\/review-note><\/div> right\.<\/p>$/);
});

const refused = [
  [
    'a misspelt tag',
    shortcode('widget="intake-tabel"', 'Ask.'),
    /widget="intake-tabel" is no widget.*, intake-table,/,
  ],
  ['a tag that is not named', '{{< nutrient-widget />}}', /widget="" is no widget. Write widget="…"/],
  ['a tag named by place', '{{< nutrient-widget "intake-table" />}}', /Write widget="…" with one of/],
  ['a tag of HTML', shortcode('widget="script"', 'alert(1)'), /widget="script" is no widget/],
  [
    'a misspelt attribute',
    shortcode('widget="intake-table" agee="34"', 'Ask.'),
    /agee is no attribute of <intake-table>.*, age,/,
  ],
  [
    'an attribute that runs script',
    shortcode('widget="intake-table" onclick="alert(1)"', 'Ask.'),
    /onclick is no attribute/,
  ],
  [
    'HTML among the words',
    shortcode('widget="intake-table"', '<p>Ask.</p>'),
    /must be one paragraph .*no HTML.*<p>Ask/,
  ],
  [
    'words that end the tag',
    shortcode('widget="intake-table"', 'Ask</intake-table> me'),
    /must be one paragraph/,
  ],
  ['two paragraphs', shortcode('widget="intake-table"', 'Ask.\n\nAsk again.'), /must be one paragraph/],
  [
    'a shortcode left open',
    '{{< nutrient-widget widget="intake-table" >}}Ask.',
    /must be closed or self-closed|unclosed/,
  ],
  [
    'a shortcode with %',
    '{{% nutrient-widget widget="intake-table" %}}Ask.{{% /nutrient-widget %}}',
    /with < and >, not with %/,
  ],
];

for (const [what, text, reason] of refused) {
  test(`${what} stops the build, which says where and why`, { skip }, async () => {
    await assert.rejects(post(text), ({ message }) => {
      assert.match(message, reason);
      assert.match(message, /posts\/new\.md(:\d+:\d+)?"?: /);
      return true;
    });
  });
}

test('words with HTML stop the build too where a site lets raw HTML through', { skip }, async () => {
  const unsafe = { 'hugo.toml': 'title = "x"\n[markup.goldmark.renderer]\nunsafe = true\n' };
  for (const words of ['</intake-table></div><script>alert(1)</script>', '<img src=x onerror=alert(1)>']) {
    await assert.rejects(post(shortcode('widget="intake-table"', words), unsafe), /must be one paragraph/);
  }
});

test('a value that is meant to break out of the tag stays the text of its attribute', { skip }, async () => {
  const { body } = await post(
    shortcode('widget="intake-table" heading=`"><script>alert(1)</script>`', 'Ask.'),
  );
  assert.equal(
    body,
    '<div><intake-table heading="&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">Ask.</intake-table></div>',
  );
});

test('the doctor finds nothing in the built site', { skip }, async () => {
  const { site } = await buildHugo(root);
  assert.ok(existsSync(join(site, 'posts', 'numb-feet', 'index.html')));
  execFileSync(process.execPath, [join(root, 'dist/nutrient-widgets-cli.mjs'), 'doctor', site]);
});
