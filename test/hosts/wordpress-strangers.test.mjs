/** The WordPress plugin where a site runs the shortcodes and blocks of strangers: nobody speaks for the publisher. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyMissing } from '../support/host-programs.mjs';
import { networkFound, startBlog } from './sites/wordpress-blog.mjs';

const missing = whyMissing('wordpress');
const options = { skip: missing };

const blog = missing ? undefined : await startBlog();

const page = (/** @type {string} */ query) => blog.text(`?${query}`);
const answer = async (/** @type {string} */ name) => JSON.parse(await page(`case=${name}`));

/** The names that stand as reviewers on a page, each as often as it is there. */
const reviewers = (/** @type {string} */ html) =>
  [...html.matchAll(/<review-note[^>]* reviewed-by="([^"]*)"/g)].map(([, name]) => name).sort();
const notes = (/** @type {string} */ html) => html.match(/<review-note\b/g)?.length ?? 0;

for (const [theme, choice] of Object.entries({ classic: '', block: '&theme=blocks' })) {
  test(
    `where comments and widgets run shortcodes, a stranger names no reviewer and no endpoint (${theme} theme)`,
    options,
    async () => {
      const html = await page(`name=commented&strangers${choice}`);
      const [, comments] = html.split('id="comments"');
      // They ran, or this test would look at nothing.
      assert.ok(notes(comments) >= 2, comments);
      assert.doesNotMatch(comments, /\[nutrient_widget tag="review-note"/);
      assert.match(comments, /<report-issue>/);
      assert.deepEqual(reviewers(html), []);
      assert.doesNotMatch(html, /<(?:report-issue|video-facade)[^>]* (?:endpoint|src|heading)=/);
    },
  );

  test(
    `a sidebar names none either, beside the post of an administrator who does (${theme} theme)`,
    options,
    async () => {
      const html = await page(`name=speaking-admin&strangers${choice}`);
      const aside = html.slice(html.lastIndexOf('<aside>'));
      assert.ok(notes(aside) >= 3, aside);
      assert.deepEqual(reviewers(aside), []);
      assert.deepEqual(reviewers(html), ['Nobody Known', 'Nobody Known']);
    },
  );

  test(
    `lists of comments, excerpts and posts in a post give nobody its author’s voice (${theme} theme)`,
    options,
    async () => {
      const html = await page(`name=lists${choice}`);
      assert.match(html, /wp-block-latest-comments/);
      assert.ok(notes(html) > 5);
      // Its own, those of the posts of administrators that it shows whole, and no other.
      const names = new Set(reviewers(html));
      for (const name of ['A Stranger', 'In an excerpt', 'Known to the Author'])
        assert.ok(!names.has(name), name);
      assert.ok(names.has('Known to all') && names.has('Nobody Known'));
    },
  );
}

test('a reusable block speaks only where both its author and that of the post may', options, async () => {
  assert.deepEqual(reviewers(await page('name=reusable-in-admin')), ['Known to the Admin']);
  const html = await page('name=reusable-in-author');
  assert.deepEqual([notes(html), reviewers(html)], [1, []]);
});

test('a name with signs that WordPress writes in ways of its own is kept', options, async () => {
  const names = reviewers(await page('name=signs')).map((name) => name.replace(/&(?:amp|#0?38);/g, '&'));
  assert.deepEqual(names, ['Anna O’Neil & Söhne, M.D. é', 'Béa “B” & Co. – M.D.'].sort());
});

test('an author who draws a block about the post of another names no reviewer', options, async () => {
  const html = await answer('preview');
  assert.deepEqual([notes(html), reviewers(html)], [1, []]);
});

test('a text that is no post, in the filters of one, names no reviewer', options, async () => {
  const html = await answer('other-text');
  assert.deepEqual([notes(html), reviewers(html)], [1, []]);
});

test(
  'a comment, a sidebar or an excerpt speaks for nobody, even by the words of an administrator',
  options,
  async () => {
    for (const [where, html] of Object.entries(await answer('among-others'))) {
      assert.ok(notes(html) > 0, where);
      assert.equal(reviewers(html).length, where === 'the post itself' ? 2 : 0, where);
    }
  },
);

test('what an administrator looks at, cleaned as if it were a post, keeps no voice', options, async () => {
  assert.equal(await answer('clean'), 'Ask.<intake-table age="34">Ask.</intake-table>');
});

test(
  'script and style sheet come for a widget in a reusable block and in a list of posts',
  options,
  async () => {
    for (const query of ['name=reusable-in-admin', 'name=lists', 'name=lists&theme=blocks']) {
      const html = await page(query);
      assert.equal(html.match(/<script[^>]+nutrient-widgets\.min\.js/g)?.length, 1, query);
      assert.match(html, /reserve\.css/);
    }
    assert.match((await page('name=reusable-in-admin')).split('</head>')[0], /reserve\.css/);
  },
);

test('PHP has nothing to complain about, without a post and with lists for words', options, async () => {
  assert.equal(typeof (await answer('odd')), 'string');
  for (const query of [
    '',
    's=x',
    'p=99999',
    'feed=rss2',
    'feed=comments-rss2',
    'name=plain',
    's[]=x&p[]=1',
    'rest_route=/wp/v2/posts',
  ])
    await page(query);
  assert.equal(await page('php-log'), '');
});

test(
  'on a network its administrators speak, and those of a site if its owner lets them; deleted, nothing is left on any site',
  options,
  async () => {
    assert.deepEqual(await networkFound(), {
      network: true,
      speaks: { 'network administrator': true, administrator: false, editor: false, author: false },
      let: { 'network administrator': true, administrator: true, editor: true, author: false },
      stored: [true, true],
      left: [[], []],
    });
  },
);
