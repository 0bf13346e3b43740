/** What a publisher finds in the folder, and what a sender is told. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, sep } from 'node:path';
import { after, afterEach, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG, asFile, bodyOf, formOf, head, receiving, wordParts, words } from '../../support/receiving.mjs';

const at = await receiving();
after(() => at.close());
afterEach(() => at.clear());

const withPicture = (/** @type {Buffer} */ bytes, name = 'picture.png', type = 'image/png') => {
  const form = formOf();
  form.append('picture', asFile(bytes, type), name);
  return form;
};

/** The receiver still does what it is there for. */
async function takesAGoodOne(/** @type {string} */ why, there = at) {
  const before = there.everything().length;
  assert.equal((await there.send()).status, 201, `no report is taken any more after: ${why}`);
  assert.ok(there.everything().length > before);
}

test('a report with a picture arrives whole, the picture byte for byte', async () => {
  const picture = Buffer.concat([PNG, randomBytes(5e6), Buffer.from('\r\n--b--\r\n\0')]);
  const { status, id } = await at.send({ body: withPicture(picture) });
  assert.equal(status, 201);
  const [only, ...others] = at.stored();
  assert.deepEqual(others, []);
  assert.equal(only.id, id);
  assert.deepEqual(only.files, ['picture.png', 'report.json']);
  const { received, ...report } = only.report;
  assert.deepEqual(report, words);
  assert.match(received, /^2026-11-2\dT[\d:.]+Z$/);
  assert.ok(only.picture('picture.png').equals(picture));
});

test('words alone are a report, also from a plain form in which no file was chosen', async () => {
  assert.equal((await at.send()).status, 201);
  assert.equal((await at.send({ body: withPicture(Buffer.alloc(0), '') })).status, 201);
  for (const { files } of at.stored()) assert.deepEqual(files, ['report.json']);
});

test('nobody else on the computer can read a report', { skip: sep === '\\' }, async () => {
  const { id } = await at.send();
  assert.equal(statSync(join(at.folder, id)).mode & 0o777, 0o700);
});

test('a picture gets its ending from what it is, not from what it is called', async () => {
  const webp = Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1');
  const jpeg = Buffer.from('\xff\xd8\xff\xe0JFIF', 'latin1');
  await at.send({ body: withPicture(webp, 'a.exe', 'application/x-msdownload') });
  await at.send({ body: withPicture(jpeg, 'a.html', 'text/html') });
  const files = at.stored().flatMap((report) => report.files);
  assert.deepEqual(files.sort(), ['picture.jpg', 'picture.webp', 'report.json', 'report.json']);
});

test('hostile words are stored as text, to the letter', async () => {
  const hostile = [
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"},"kind":"owned","x":{"',
    '\0\u0001\u001b[31mred\u2028\u202egnp.exe',
    '=HYPERLINK("http://example.org") $(id) `id` ; rm -rf / %s %n {{7*7}}',
    '--b--\r\n\r\n../../etc/passwd 🧲 Füße لا',
  ];
  for (const message of hostile) {
    at.clear();
    assert.equal((await at.send({ body: formOf({ message, email: message }) })).status, 201);
    const [{ report }] = at.stored();
    assert.deepEqual([report.message, report.email, report.kind], [message, message, 'fact']);
  }
});

test('fields nobody asked for are left out, also those every object has', async () => {
  const form = formOf({ constructor: 'x', toString: 'x', received: '1970-01-01' });
  form.append('__proto__', '{"polluted":1}');
  form.append('__proto__[polluted]', '1');
  assert.equal((await at.send({ body: form })).status, 201);
  const [{ report }] = at.stored();
  assert.deepEqual(Object.keys(report), [...Object.keys(words), 'received']);
  assert.match(report.received, /^2026-/);
  assert.equal({}.polluted, undefined);
});

test('whatever a file is called, nothing is written outside of the folder', async () => {
  const names = [
    '../evil.png',
    '../../../evil.png',
    join(at.ground, 'evil.png'),
    '..\\..\\evil.png',
    'C:\\evil.png',
    '..',
    '.',
    'evil.png\0.txt',
    'report.json',
    '%2e%2e%2fevil.png',
    'a'.repeat(3000),
  ];
  for (const name of names) {
    const { status } = await at.send({ body: withPicture(PNG, name) });
    assert.equal(status, 201, name);
  }
  const stored = at.stored();
  assert.equal(stored.length, names.length);
  for (const { files } of stored) assert.deepEqual(files, ['picture.png', 'report.json']);
  const outside = at.everything().filter((path) => !path.startsWith(join('a', 'b', 'reports')));
  assert.deepEqual(outside, ['a', join('a', 'b')]);
});

const twoPictures = withPicture(PNG);
twoPictures.append('picture', asFile(PNG), 'second.png');
const otherFile = formOf();
otherFile.append('attachment', asFile(PNG), 'picture.png');
const twice = formOf();
twice.append('message', 'Another one.');
const manyFields = formOf(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, 'x'])));
const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const asText = { 'content-type': 'application/json' };

/** @type {[what: string, request: RequestInit & { duplex?: 'half' }, status: number, sentence: string][]} */
const refused = [
  ['a page that is only looked at', { method: 'GET', body: null }, 405, 'Reports are sent by POST.'],
  ['another method', { method: 'PUT' }, 405, 'Reports are sent by POST.'],
  ['JSON', { body: '{}', headers: asText }, 415, 'A report is multipart/form-data.'],
  ['a plain form', { body: new URLSearchParams(words) }, 415, 'A report is multipart/form-data.'],
  ['no type', { body: Buffer.from('x') }, 415, 'A report is multipart/form-data.'],
  [
    'a form without its boundary',
    { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
    400,
    'The report could not be read.',
  ],
  ['no words', { body: formOf({ message: '' }) }, 422, 'A report needs a message.'],
  ['blanks for words', { body: formOf({ message: ' \r\n\t' }) }, 422, 'A report needs a message.'],
  [
    'a kind that is none',
    { body: formOf({ kind: 'constructor' }) },
    422,
    'The kind is one of fact, page, accessibility, other.',
  ],
  [
    'a page that says it is a picture',
    { body: withPicture(html) },
    415,
    'The picture is no PNG, JPEG or WebP file.',
  ],
  [
    'a picture that can hold script',
    { body: withPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'image/svg+xml') },
    415,
    'The picture is no PNG, JPEG or WebP file.',
  ],
  ['two pictures', { body: twoPictures }, 422, 'A report has one picture at most.'],
  ['a file that is not asked for', { body: otherFile }, 422, 'The only file of a report is its picture.'],
  ['words that came twice', { body: twice }, 422, 'A field came twice.'],
  ['a book', { body: formOf({ message: 'x'.repeat(20_001) }) }, 413, 'A field is too long.'],
  ['a thousand fields', { body: manyFields }, 413, 'The report has too many parts.'],
  [
    'a picture a little too large',
    { body: withPicture(Buffer.concat([PNG, Buffer.alloc(10e6)])) },
    413,
    'The picture is too large.',
  ],
  [
    'a body of 50 MB',
    { body: withPicture(Buffer.concat([PNG, Buffer.alloc(50e6)])) },
    413,
    'The report is too large.',
  ],
  [
    'a body of 50 MB that does not say how large it is',
    {
      body: new Blob([Buffer.alloc(50e6)]).stream(),
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    },
    413,
    'The report is too large.',
  ],
  ...['http://stranger.example', 'http://127.0.0.1:1', 'null', 'garbage'].map((origin) => [
    `a page of another site: ${origin}`,
    { headers: { origin } },
    403,
    'Reports are taken from pages of this site only.',
  ]),
];

for (const [what, sent, status, sentence] of refused) {
  test(`refused, with a reason, and the next good report is taken: ${what}`, async () => {
    const answer = await at.send(sent);
    assert.deepEqual([answer.status, answer.error], [status, sentence]);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.deepEqual(at.everything(), ['a', join('a', 'b')], 'something of it was stored');
    await takesAGoodOne(what);
  });
}

for (const host of [
  'rebound.example',
  'rebound.example:8000',
  '127.0.0.1.nip.example',
  'localhost.example',
  '',
]) {
  test(`a site whose name was made to lead here gets nothing stored: Host: ${host || 'none'}`, async () => {
    const { socket, answer } = at.dial();
    const body = bodyOf(...wordParts);
    const lines = `connection: close\r\norigin: http://${host}\r\ncontent-length: ${body.length}`;
    socket.write(head(lines).replace('host: localhost', `host: ${host}`) + body, 'latin1');
    assert.ok([400, 421].includes((await answer).status));
    assert.deepEqual(at.everything(), ['a', join('a', 'b')]);
  });
}

test('a site that says its names is known by them', async (t) => {
  const there = await receiving({ hosts: ['reports.example'] });
  t.after(there.close);
  assert.equal((await there.send()).status, 421);
  const { socket, answer } = there.dial();
  const body = bodyOf(...wordParts);
  const lines = `connection: close\r\ncontent-length: ${body.length}`;
  socket.write(head(lines).replace('host: localhost', 'host: Reports.example:443') + body, 'latin1');
  assert.equal((await answer).status, 201);
});

test('what breaks off on its way does not count: who tries again ten times is heard', async (t) => {
  const there = await receiving({ now: () => 0 });
  t.after(there.close);
  for (let i = 0; i < 15; i++) {
    const { socket, answer } = there.dial();
    socket.write(`${head('content-length: 1000')}--b`);
    socket.end();
    await answer;
  }
  assert.equal((await there.send()).status, 201);
});

test('a page of the same site is taken, as it names itself', async () => {
  const answer = await at.send({ headers: { origin: `http://127.0.0.1:${at.port}` } });
  assert.equal(answer.status, 201);
});

test('of 100 quick reports ten are taken, and after a minute the next one', async (t) => {
  let time = Date.now();
  const there = await receiving({ now: () => time });
  t.after(there.close);
  const answers = await Promise.all(Array.from({ length: 100 }, () => there.send()));
  const refusals = answers.filter(({ status }) => status === 429);
  assert.equal(answers.filter(({ status }) => status === 201).length, 10);
  assert.equal(refusals.length, 90);
  for (const { error, headers } of refusals) {
    assert.equal(error, 'Too many reports. Try again in a minute.');
    assert.equal(headers.get('retry-after'), '60');
  }
  assert.equal(there.stored().length, 10);
  // What a stranger's page sends does not lengthen it.
  time += 59_999;
  assert.equal((await there.send({ headers: { origin: 'null' } })).status, 403);
  assert.equal((await there.send()).status, 429);
  time += 1;
  await takesAGoodOne('100 quick reports', there);
  // A clock that was set back by a day locks nobody out.
  for (let i = 0; i < 9; i++) await there.send();
  assert.equal((await there.send()).status, 429);
  time -= 86_400_000;
  await takesAGoodOne('a clock that was set back', there);
});

// Only on Linux is all of 127.x this computer.
test(
  'one busy sender does not keep out others, and all together are held to 100 a minute',
  { skip: process.platform !== 'linux' },
  async (t) => {
    const there = await receiving({ now: () => 0 });
    t.after(there.close);
    const body = bodyOf(...wordParts);
    const headers = {
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': Buffer.byteLength(body, 'latin1'),
    };
    const from = (/** @type {string} */ localAddress) =>
      new Promise((resolve, reject) => {
        const sent = request(
          { port: there.port, host: '127.0.0.1', localAddress, method: 'POST', headers },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode);
          },
        );
        sent.on('error', reject).end(body, 'latin1');
      });
    for (let i = 0; i < 10; i++) assert.equal(await from('127.0.0.2'), 201);
    assert.equal(await from('127.0.0.2'), 429);
    for (let i = 0; i < 90; i++) assert.equal(await from(`127.0.1.${1 + (i % 20)}`), 201);
    assert.equal(await from('127.0.0.3'), 429);
  },
);

test('a full folder takes no more, also when many come at once, and takes again once it was emptied', async (t) => {
  const there = await receiving({ kept: 3 });
  t.after(there.close);
  const answers = await Promise.all(Array.from({ length: 8 }, () => there.send()));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 201, 201, 507, 507, 507, 507, 507]);
  assert.equal(answers.find(({ status }) => status === 507)?.error, 'The folder of reports is full.');
  assert.equal(there.stored().length, 3);
  there.clear();
  await takesAGoodOne('a full folder', there);
});

test('when the folder cannot be used, the sender hears so and the console has the reason', async () => {
  const spoilt = [
    () => writeFileSync(at.folder, ''),
    () => symlinkSync(join(at.ground, 'nowhere', 'at-all'), at.folder),
  ];
  for (const spoil of spoilt) {
    spoil();
    const { mock: said } = mock.method(console, 'error', () => undefined);
    const { status, error } = await at.send();
    assert.deepEqual([status, error], [500, 'The report could not be stored.']);
    assert.equal(said.callCount(), 1);
    assert.match(String(said.calls[0]?.arguments.join(' ')), /could not be stored: Error: E[A-Z]+/);
    mock.restoreAll();
    rmSync(at.folder);
    await takesAGoodOne('a folder that could not be used');
    at.clear();
  }
});

test('a link in the folder is not followed', async () => {
  mkdirSync(join(at.ground, 'other'));
  mkdirSync(at.folder);
  symlinkSync(join(at.ground, 'other'), join(at.folder, 'link'), 'junction');
  assert.equal((await at.send({ body: withPicture(PNG) })).status, 201);
  assert.ok(!at.everything().some((path) => path.startsWith(`other${sep}`)));
  rmSync(join(at.ground, 'other'), { recursive: true });
});

// A limit on what a process may write to one file stands in for a disk that is full.
test('of a report that the disk has no room for nothing is left', { skip: sep === '\\' }, async () => {
  const script = fileURLToPath(new URL('../../support/receiving.mjs', import.meta.url));
  const code = `
    import { receiving, formOf, asFile, PNG } from ${JSON.stringify(script)};
    const at = await receiving();
    const body = formOf();
    body.append('picture', asFile(Buffer.concat([PNG, Buffer.alloc(1e6)])), 'picture.png');
    const { status, error } = await at.send({ body });
    console.log(JSON.stringify({ status, error, left: at.stored().length, next: (await at.send()).status }));
    at.close();`;
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 64 && exec "$0" --input-type=module --eval "$1"', process.execPath, code],
    { encoding: 'utf8' },
  );
  assert.match(stderr, /EFBIG/);
  assert.deepEqual(JSON.parse(stdout), {
    status: 500,
    error: 'The report could not be stored.',
    left: 0,
    next: 201,
  });
});
