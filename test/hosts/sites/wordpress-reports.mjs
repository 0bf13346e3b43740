/** Reports for the WordPress plugin: those of the widget, and forty of somebody who means harm. */
import { crc32, deflateSync } from 'node:zlib';

const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
};

/** A PNG of one colour, of any size that it claims, with more chunks after its head. */
export function png(width = 8, height = 4, more = Buffer.alloc(0), rows = height) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0xc0)]);
  const pixels = deflateSync(Buffer.concat(Array(rows).fill(row)), { level: 9 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    ...[signature, chunk('IHDR', head), more, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))],
  ]);
}

export const words = {
  kind: 'fact',
  message: 'The amount is another one in the source.',
  email: '',
  page: '',
  version: '0.1.0',
  edition: '2026-11',
  widgets: 'intake-table report-issue',
};

/** In all that strangers write below: where it stands on a page that others see, something leaked. */
export const MARK = 'ZZMARKZZ';
const script = `<script>alert("${MARK}")</script>`;
const message = (/** @type {string} */ text) => ({ message: `${MARK} ${text}` });
const file = (/** @type {Buffer | string} */ bytes, name = 'picture.png', type = 'image/png') => ({
  ...message('with a picture'),
  picture: new File([bytes], name, { type }),
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert('${MARK}')"/>`;
const comment = chunk('tEXt', Buffer.from(`Comment\0<?php system("${MARK}"); ?>${script}`, 'latin1'));

/**
 * What is sent, and the status that it gets. `raw` is a whole request in place of fields.
 * @type {readonly { what: string, status: number, fields?: Record<string, string | File>, raw?: RequestInit }[]}
 */
export const hostile = [
  // Words that would run where they are printed as they came.
  { what: 'a script', status: 201, fields: message(script) },
  { what: 'an image with a handler', status: 201, fields: message('<img src=x onerror=alert(1)>') },
  { what: 'the end of a text field', status: 201, fields: message(`</textarea></title>${script}`) },
  { what: 'the end of an attribute', status: 201, fields: message('" autofocus onfocus="alert(1)" x="') },
  { what: 'entities', status: 201, fields: message('&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;') },
  { what: 'a link that runs', status: 201, fields: message('<a href="javascript:alert(1)">x</a>') },
  { what: 'a shortcode', status: 201, fields: message('[nutrient_widget review-note reviewed-by="X"] [gallery]') },
  { what: 'a block', status: 201, fields: message('<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->') },
  { what: 'an object of PHP', status: 201, fields: message('O:8:"stdClass":1:{s:1:"x";i:1;}') },
  { what: 'a command of the database', status: 201, fields: message(`'; DROP TABLE wp_posts; -- \\' %s %d {$x}`) },
  { what: 'signs that turn what follows', status: 201, fields: message('\u202egpj.exe \u2066x\u2069') },
  { what: 'signs that nobody types', status: 201, fields: message('a\0b\x07c\x1b[31m') },
  { what: 'a formula', status: 201, fields: message('=HYPERLINK("http://evil.example","x")') },
  // Fields that the reader does not write.
  { what: 'a page that runs', status: 201, fields: { ...message('page'), page: `javascript:alert("${MARK}")` } },
  { what: 'a page of somebody else', status: 201, fields: { ...message('page'), page: `https://evil.example/${MARK}` } },
  { what: 'a page that ends an attribute', status: 201, fields: { ...message('page'), page: '{origin}/"onmouseover="alert(1)\\' } },
  { what: 'a version that runs', status: 201, fields: { ...message('version'), version: script, edition: script, widgets: script } },
  { what: 'fields that nobody asked for', status: 201, fields: { ...message('more'), id: '1', ID: '1', post_status: 'publish', post_type: 'post', meta_input: 'x', _method: 'POST' } },
  // No reports.
  { what: 'no words', status: 422, fields: { message: ' \n ' } },
  { what: 'a kind that does not exist', status: 422, fields: { ...message('kind'), kind: script } },
  { what: 'a list for words', status: 422, fields: { message: '', 'message[]': `${MARK}` } },
  { what: 'too many words', status: 413, fields: message('x'.repeat(21_000)) },
  // Addresses that would become the head of an e-mail.
  { what: 'a second recipient', status: 422, fields: { ...message('mail'), email: 'a@example.org\r\nBcc: b@example.org' } },
  { what: 'two addresses', status: 422, fields: { ...message('mail'), email: 'a@example.org,b@example.org' } },
  { what: 'a name with an address', status: 422, fields: { ...message('mail'), email: `"${MARK}" <a@example.org>` } },
  { what: 'an address that runs', status: 422, fields: { ...message('mail'), email: '<script>@example.org' } },
  { what: 'an endless address', status: 422, fields: { ...message('mail'), email: `${'a'.repeat(300)}@example.org` } },
  // Pictures.
  { what: 'a drawing with a script', status: 415, fields: file(svg, 'a.svg', 'image/svg+xml') },
  { what: 'a drawing that is called a picture', status: 415, fields: file(svg) },
  { what: 'a page that begins as a picture', status: 415, fields: file(`\x89PNG\r\n\x1a\n${script}`) },
  { what: 'PHP that is called a picture', status: 415, fields: file(`<?php echo "${MARK}";`, 'x.php.png') },
  { what: 'PHP in the comment of a picture', status: 201, fields: file(png(8, 4, comment), '../../x.php') },
  { what: 'PHP behind a picture', status: 201, fields: file(Buffer.concat([png(), Buffer.from(`<?php "${MARK}"; ?>${script}`)]), 'x.png.php') },
  { what: 'a picture that is huge once it is unpacked', status: 413, fields: file(png(60_000, 60_000, undefined, 1)) },
  { what: 'a picture that is cut off', status: 415, fields: file(png(400, 300, undefined, 20)) },
  { what: 'a GIF', status: 415, fields: file('GIF89a\x01\0\x01\0\0\0\0;', 'x.png') },
  // Ways to send it.
  { what: 'a page of another site', status: 403, raw: { headers: { origin: 'https://evil.example' } } },
  { what: 'a frame without an origin', status: 403, raw: { headers: { origin: 'null' } } },
  { what: 'JSON', status: 415, raw: { body: JSON.stringify({ ...words, ...message('JSON') }), headers: { 'content-type': 'application/json' } } },
  { what: 'a form of another kind', status: 415, raw: { body: new URLSearchParams({ ...words, ...message('form') }) } },
]; // prettier-ignore

/** @param {Record<string, string | File>} [news] */
export function formOf(news = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...words, ...news })) form.append(name, value);
  return form;
}
