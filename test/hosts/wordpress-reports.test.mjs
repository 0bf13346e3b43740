/** Reports in the real WordPress: what readers send is taken within limits, and editors alone read, answer and delete it. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { whyMissing } from '../support/host-programs.mjs';
import { MARK, png, words } from './sites/wordpress-reports.mjs';
import { reportsOf, startBlog } from './sites/wordpress-blog.mjs';

const missing = whyMissing('wordpress');
const options = { skip: missing };

const blog = missing ? undefined : await startBlog();
const site = blog && reportsOf(blog);
const ask = (/** @type {string} */ name, more = {}) => site.ask(name, more);
const send = (/** @type {Record<string, string | File>} */ fields) => site.send(fields);
const picture = (bytes = png()) => new File([bytes], 'picture.png', { type: 'image/png' });

beforeEach(async () => {
  if (missing) return;
  await ask('reports', { settings: JSON.stringify({ on: true, hour: 100 }) });
  assert.deepEqual(await ask('clear'), []);
  await ask('mails');
});

test('nothing is taken, and no address is named, until an administrator says so', options, async () => {
  await ask('reports', { settings: 'null' });
  assert.equal(await send({}), 404);
  assert.match(await blog.text('?name=report'), /<report-issue>Write to us\.<\/report-issue>/);
  assert.doesNotMatch(await blog.text('?rest_route=/'), /nutrient-widgets/);
  await ask('reports', { settings: JSON.stringify({ on: true }) });
  assert.match(
    await blog.text('?name=report'),
    /<report-issue endpoint="\/host\/built\/wordpress\/index\.php\?rest_route=\/nutrient-widgets\/v1\/report">/,
  );
});

test('what a reader writes is stored as it came, without a login, a cookie or a nonce', options, async () => {
  const fields = {
    message: 'It says “230” & <b>310</b> \\ in the\r\ntable. 🦶 5 < 7',
    email: 'Reader@Example.org',
    page: `${blog.address}?name=report#top`,
  };
  assert.equal(await send(fields), 201);
  const [{ message, email, page, kind, widgets, time, read }] = (await ask('stored')).reports;
  assert.equal(message, 'It says “230” & <b>310</b> \\ in the\ntable. 🦶 5 < 7');
  assert.deepEqual(
    [email, page, kind, widgets, read],
    [fields.email, `${blog.address}?name=report`, 'fact', words.widgets, false],
  );
  assert.ok(Math.abs(time - Date.now() / 1000) < 60);
  assert.equal((await site.post({ headers: { origin: undefined } })).status, 201);
});

test(
  'more an hour, more in all, and more pictures than the owner allows are refused with the right word',
  options,
  async () => {
    await ask('reports', { settings: JSON.stringify({ on: true, hour: 3 }) });
    assert.deepEqual(
      [await send({}), await send({}), await send({}), await send({}), await send({})],
      [201, 201, 201, 429, 429],
    );
    assert.equal((await ask('stored')).reports.length, 3);
    await ask('age', { minutes: '61' });
    assert.equal(await send({}), 201);

    await ask('reports', { settings: JSON.stringify({ on: true, hour: 100, kept: 5 }) });
    assert.deepEqual([await send({}), await send({}), await send({})], [201, 507, 507]);

    await ask('clear');
    await ask('reports', { settings: JSON.stringify({ on: true, megabytes: 0 }) });
    assert.deepEqual([await send({ picture: picture() }), await send({})], [413, 201]);
    // A body that PHP throws away as too large, and a file that it does.
    assert.equal(await send({ message: 'x'.repeat(9e6) }), 413);
    await ask('reports', { settings: JSON.stringify({ on: true }) });
    assert.equal(await send({ picture: picture(Buffer.alloc(3e6)) }), 413);
    assert.equal((await ask('stored')).reports.length, 1);
  },
);

test('one report is stored after the other, and one that broke off keeps nobody out', options, async () => {
  await ask('lock', { ago: '0' });
  assert.equal(await send({}), 503);
  await ask('unlock');
  await ask('lock', { ago: '31' });
  assert.equal(await send({}), 201);
});

test('a picture is drawn anew, and only who may read reports gets it', options, async () => {
  const note = Buffer.from('tEXtPlace\0at home');
  const bytes = Buffer.concat([png(1200, 900), note, Buffer.from('<?php at home')]);
  assert.equal(await send({ picture: picture(bytes) }), 201);
  const [{ id }] = (await ask('stored')).reports;
  const editor = await blog.logIn('admin');
  const html = await (await editor(`wp-admin/admin.php?page=nutrient-widgets-reports&report=${id}`)).text();
  const [, address] = /<img src="([^"]+)"/.exec(html);
  const path = address.replace(/&(?:#0?38|amp);/g, '&');
  const response = await editor(path);
  const served = Buffer.from(await response.arrayBuffer());
  assert.equal(response.headers.get('content-type'), 'image/png');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.match(response.headers.get('content-security-policy'), /default-src 'none'; sandbox/);
  assert.match(response.headers.get('cache-control'), /no-store/);
  assert.deepEqual([served.readUInt32BE(16), served.readUInt32BE(20)], [1200, 900]);
  assert.ok(!served.includes('at home') && !served.includes('<?php'));
  for (const go of [blog.visitor(), await blog.logIn('author')]) {
    const other = await go(path);
    assert.doesNotMatch(other.headers.get('content-type') ?? '', /^image/);
    assert.ok(!(await other.text()).includes('PNG'));
  }
  // Nor the editor by a link that somebody else made.
  assert.equal((await editor(path.replace(/_wpnonce=\w+/, '_wpnonce=0'))).status, 403);
});

test('an answer goes to the reader alone, with nothing in it that a stranger wrote', options, async () => {
  await send({ message: `${MARK} <b>http://evil.example</b>`, email: "reader.o'neil+x@example.org" });
  const [{ id }] = (await ask('stored')).reports;
  const editor = await blog.logIn('admin');
  const screen = `wp-admin/admin.php?page=nutrient-widgets-reports&report=${id}`;
  const html = await (await editor(screen)).text();
  const form = html.slice(html.indexOf('value="nutrient_widgets_answer"'));
  const [, nonce] = /name="_wpnonce" value="(\w+)"/.exec(form);
  const answerWith = (/** @type {string} */ answer, /** @type {string} */ key) =>
    editor('wp-admin/admin-post.php', {
      method: 'POST',
      body: new URLSearchParams({
        action: 'nutrient_widgets_answer',
        report: `${id}`,
        _wpnonce: key,
        answer,
      }),
    });
  assert.equal((await answerWith('Hi.', 'wrong')).status, 403);
  assert.match((await answerWith(' ', nonce)).headers.get('location'), /done=empty/);
  assert.equal((await ask('mails')).length, 0);
  const done = await answerWith('Thank you.\nBcc: x@example.org\n5 < 7 & "so"', nonce);
  assert.match(done.headers.get('location'), /done=answered/);
  const [mail, ...more] = await ask('mails');
  assert.equal(more.length, 0);
  assert.equal(mail.to, "reader.o'neil+x@example.org");
  assert.equal(mail.subject, '[A blog] Your report');
  assert.deepEqual(mail.headers, ['Content-Type: text/plain; charset=UTF-8', 'Reply-To: admin@example.org']);
  assert.match(mail.message, /^Thank you\.\nBcc: x@example\.org\n5 < 7 & "so"\n\n-- \n/);
  assert.doesNotMatch(mail.message, new RegExp(`${MARK}|evil`));
  assert.match(await (await editor(screen)).text(), /Answered on/);
  await ask('no-mail', { on: '1' });
  assert.match((await answerWith('Again.', nonce)).headers.get('location'), /done=unsent/);
  await ask('no-mail', { on: '' });
  const author = await blog.logIn('author');
  const body = new URLSearchParams({ action: 'nutrient_widgets_delete', report: `${id}`, _wpnonce: nonce });
  assert.equal((await author('wp-admin/admin-post.php', { method: 'POST', body })).status, 403);
  assert.equal((await ask('stored')).reports.length, 1);
});

test('the owner is told once an hour, with a link and no word of a reader', options, async () => {
  await ask('reports', { settings: JSON.stringify({ on: true, tell: 'owner@example.org' }) });
  await send({ message: MARK, email: 'reader@example.org' });
  await send({ message: MARK });
  const [mail, ...more] = await ask('mails');
  assert.equal(more.length, 0);
  assert.equal(mail.to, 'owner@example.org');
  assert.match(mail.message, /wp-admin\/admin\.php\?page=nutrient-widgets-reports/);
  assert.doesNotMatch(JSON.stringify(mail), new RegExp(`${MARK}|reader@`));
});

test('after its days a report is gone with its picture, by the clock of WordPress', options, async () => {
  await send({ picture: picture() });
  await ask('age', { minutes: `${89 * 1440}` });
  assert.equal(await ask('cron'), true);
  assert.equal((await ask('stored')).reports.length, 1);
  await send({});
  await ask('age', { minutes: `${2 * 1440}` });
  await ask('cron');
  const { reports, rows } = await ask('stored');
  assert.equal(reports.length, 1);
  assert.equal(rows[0].length, 1);
});

test(
  'who asks for their data gets their reports as text, and who asks for their end has none left',
  options,
  async () => {
    const mine = {
      email: 'Reader@example.org',
      message: '<a href="https://evil.example">x</a>',
      picture: picture(),
    };
    await send(mine);
    await send({ email: 'reader@EXAMPLE.org' });
    await send({ email: 'other@example.org' });
    await send({});
    const { data, done } = await ask('export', { email: 'reader@example.org' });
    assert.deepEqual([data.length, done], [2, true]);
    const values = data.flatMap((/** @type {any} */ it) =>
      it.data.map((/** @type {any} */ row) => row.value),
    );
    assert.ok(
      values.includes('&lt;a href=&quot;https://evil.example&quot;&gt;x&lt;/a&gt;'),
      values.join('\n'),
    );
    assert.deepEqual((await ask('export', { email: '' })).data, []);
    assert.deepEqual((await ask('erase', { email: '' })).items_removed, false);
    const erased = await ask('erase', { email: 'READER@example.org' });
    assert.deepEqual(erased, { items_removed: true, items_retained: false, messages: [], done: true });
    const { reports, rows } = await ask('stored');
    assert.deepEqual(reports.map((/** @type {any} */ it) => it.email).sort(), ['', 'other@example.org']);
    assert.equal(rows[0].length, 2);
  },
);

test('settings are kept within their limits, whatever is sent', options, async () => {
  const settings = {
    on: 'yes',
    days: '9999',
    hour: -5,
    kept: [1],
    megabytes: '0',
    tell: 'a@example.org\r\nBcc: b@example.org',
  };
  const kept = await ask('reports', { settings: JSON.stringify(settings) });
  assert.deepEqual(
    { ...kept, tell: '' },
    { on: true, tell: '', days: 365, hour: 1, kept: 200, megabytes: 0 },
  );
  assert.doesNotMatch(kept.tell, /\s/);
});

test(
  'PHP had nothing to complain about, and nothing is left when the plugin is deleted',
  options,
  async () => {
    await send({ picture: picture(), email: 'reader@example.org' });
    const log = await blog.text('?php-log');
    // That a test sent more than PHP takes, PHP says by itself.
    assert.equal(log.replaceAll(/^.*POST Content-Length of.*\n/gm, ''), '');
    assert.deepEqual(await ask('uninstall'), [[], [], [], [], false]);
  },
);
