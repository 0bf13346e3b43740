/** Forty reports of somebody who means harm, in the real WordPress: nothing runs, nothing is public, nothing passes the limits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { whyMissing } from '../support/host-programs.mjs';
import { MARK, formOf, hostile } from './sites/wordpress-reports.mjs';
import { reportsOf, startBlog } from './sites/wordpress-blog.mjs';

const missing = whyMissing('wordpress');
const options = { skip: missing };

const blog = missing ? undefined : await startBlog(4);
const site = blog && reportsOf(blog);

/** All elements of a page, as browsers read it. */
function elements(/** @type {string} */ html) {
  const found = [];
  const walk = (/** @type {any} */ node) => {
    if (node.tagName) found.push(node);
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) walk(child);
  };
  walk(parse(html));
  return found;
}

test(
  'nothing of the plugin is in the database before an administrator switches reports on',
  options,
  async () => {
    const editor = await blog.logIn('admin');
    for (const place of [
      '',
      '?rest_route=/',
      'wp-admin/',
      'wp-admin/plugins.php',
      'wp-admin/options-general.php?page=nutrient-widgets',
    ])
      assert.equal((await editor(place)).status, 200, place);
    assert.deepEqual(await site.ask('stored'), { clock: false, reports: [], rows: [[], [], []] });
  },
);

test('forty reports of somebody who means harm: nothing runs, nothing is public, nothing passes the limits', options, async () => {
  assert.equal(hostile.length, 40);
  await site.ask('reports', { settings: JSON.stringify({ on: true, hour: 100 }) });
  // Of comments, from WordPress itself.
  await site.ask('mails');
  for (const { what, status, fields, raw } of hostile) {
    const page = fields?.page?.replace('{origin}', blog.origin);
    const answer = await site.post(raw ?? { body: formOf({ ...fields, ...(page && { page }) }) });
    assert.equal(answer.status, status, `${what}: ${await answer.text()}`);
  }
  const taken = hostile.filter(({ status }) => status === 201).length;
  const { reports, rows } = await site.ask('stored');
  assert.equal(reports.length, taken);
  // Neither the address that it came from, nor one that it claims, nor the browser.
  assert.doesNotMatch(JSON.stringify(rows), /127\.0\.0\.1(?!:)|203\.0\.113|A browser by its name/);
  for (const { page, version, edition, widgets, email } of reports) {
    assert.ok(page === '' || (page.startsWith(`${blog.origin}/`) && /^[^"'<>\\\s]*$/.test(page)), page);
    assert.equal(email, '');
    assert.doesNotMatch(version + edition + widgets, /[<>"]/);
  }

  const reader = blog.visitor();
  const author = await blog.logIn('author');
  const editor = await blog.logIn('admin');
  const ids = reports.map(({ id }) => id);
  const places = [
    ...['', '?feed=rss2', '?feed=atom', '?feed=comments-rss2', '?s=ZZMARK', '?sitemap=index', '?post_type=nutrient_widgets_rep'],
    ...['', '/wp/v2/types', '/wp/v2/posts', `/wp/v2/search&search=ZZMARK`, `/wp/v2/posts/${ids[0]}`, '/wp/v2/nutrient_widgets_rep', '/nutrient-widgets/v1/report'].map((it) => `?rest_route=${it || '/'}`),
    ...['?post_type=any&s=alert', `?p=${ids[0]}`, `?p=${ids[0]}&post_type=nutrient_widgets_rep`, `?page_id=${ids[1]}`, `?attachment_id=${ids.at(-1)}`, `?p=${ids[0]}&preview=true`],
    ...['wp-admin/admin.php?page=nutrient-widgets-reports', `wp-admin/admin.php?page=nutrient-widgets-reports&report=${ids[0]}`],
    ...[`wp-admin/post.php?post=${ids[0]}&action=edit`, 'wp-admin/edit.php?post_type=nutrient_widgets_rep', `wp-admin/admin-post.php?action=nutrient_widgets_picture&report=${ids[0]}`],
  ]; // prettier-ignore
  for (const place of places) {
    for (const go of [reader, author]) {
      const response = await go(place);
      const text = await response.text();
      assert.doesNotMatch(text, new RegExp(MARK), place);
    }
  }
  assert.doesNotMatch(await site.ask('wxr'), new RegExp(MARK));
  for (const place of [`wp-admin/post.php?post=${ids[0]}&action=edit`, 'wp-admin/edit.php?post_type=nutrient_widgets_rep', `?p=${ids[0]}`])
    assert.doesNotMatch(await (await editor(place)).text(), new RegExp(MARK), place);

  // The editor's pages hold it as text.
  const screens = ['wp-admin/admin.php?page=nutrient-widgets-reports', ...ids.map((id) => `wp-admin/admin.php?page=nutrient-widgets-reports&report=${id}`)];
  for (const screen of screens) {
    const html = await (await editor(screen)).text();
    assert.match(html, new RegExp(MARK), screen);
    const main = html.slice(html.indexOf('<div class="wrap">'), html.indexOf('<div class="clear">'));
    assert.match(main, new RegExp(MARK), screen);
    for (const { tagName, attrs } of elements(main)) {
      assert.ok(!['script', 'iframe', 'object', 'svg', 'style', 'base', 'meta'].includes(tagName), `${screen}: ${tagName}`);
      for (const { name, value } of attrs) {
        assert.doesNotMatch(name, /^on|autofocus/, screen);
        if (/^(?:href|src|action)$/.test(name)) assert.ok(new URL(value, blog.address).href.startsWith(blog.origin), value);
        assert.doesNotMatch(value, new RegExp(MARK), `${screen}: ${name}`);
      }
    }
    assert.doesNotMatch(main, /[\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<![\n\t])/u);
  }
  assert.equal((await site.ask('mails')).length, 0);
  assert.equal(await blog.text('?php-log'), '');
}); // prettier-ignore

test('many at the same moment do not get past the limits either', options, async () => {
  const flood = async (/** @type {object} */ settings, /** @type {number} */ more) => {
    await site.ask('clear');
    await site.ask('reports', { settings: JSON.stringify({ on: true, ...settings }) });
    const posts = Array.from({ length: 24 }, (_, number) => {
      const origin = blog.origins[number % blog.origins.length];
      const route = `${origin}/host/built/wordpress/?rest_route=/nutrient-widgets/v1/report`;
      return fetch(route, { method: 'POST', body: formOf(), headers: { origin } });
    });
    const statuses = (await Promise.all(posts)).map(({ status }) => status);
    const taken = statuses.filter((status) => status === 201).length;
    assert.equal((await site.ask('stored')).reports.length, taken);
    assert.deepEqual([...new Set(statuses)].sort(), [201, more]);
    return taken;
  };
  assert.equal(await flood({ hour: 5 }, 429), 5);
  assert.equal(await flood({ hour: 100, kept: 7 }, 507), 7);
});
