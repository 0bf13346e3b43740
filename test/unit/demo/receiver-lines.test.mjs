/** Senders that no browser would be: slow, broken off, out of form, deaf. Bytes are written to a socket by hand. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { PNG, bodyOf, head, part, receiving, wordParts, words } from '../../support/receiving.mjs';

const at = await receiving();
after(() => at.close());
afterEach(() => at.clear());

const picture = part('name="picture"; filename="a.png"', PNG.toString('latin1').repeat(20), 'image/png');
const whole = bodyOf(...wordParts, picture);
const sized = (/** @type {string} */ body) =>
  head(`connection: close\r\ncontent-length: ${body.length}`) + body;

/**
 * Sends bytes and waits for what is said to them.
 * @param {string} bytes
 */
function say(bytes, there = at) {
  const { socket, answer } = there.dial();
  socket.write(bytes, 'latin1');
  return answer;
}

test('a report in pieces of one byte, with no size told, arrives whole', async () => {
  const { socket, answer } = at.dial();
  socket.setNoDelay(true).write(head('connection: close\r\ntransfer-encoding: chunked'));
  for (const letter of whole) socket.write(`1\r\n${letter}\r\n`, 'latin1');
  socket.write('0\r\n\r\n');
  assert.equal((await answer).status, 201);
  const [{ report, files, picture: bytesOf }] = at.stored();
  assert.equal(report.message, words.message);
  assert.deepEqual(files, ['picture.png', 'report.json']);
  assert.equal(bytesOf('picture.png').toString('latin1'), PNG.toString('latin1').repeat(20));
});

test('wherever a body ends too early, it is refused, nothing of it is stored, and the next report is taken', async () => {
  const short = bodyOf(
    ...wordParts.slice(0, 2),
    part('name="picture"; filename="a"', PNG.toString('latin1')),
  );
  // Up to the last two dashes, with which it is whole.
  const cuts = Array.from({ length: short.length - 3 }, (_, i) => i);
  while (cuts.length > 0) {
    const answers = await Promise.all(cuts.splice(0, 15).map((cut) => say(sized(short.slice(0, cut)))));
    for (const answer of answers) {
      assert.equal(answer.status, 400);
      assert.equal(answer.error, 'The report could not be read.');
    }
  }
  assert.deepEqual(at.everything(), ['a', join('a', 'b')]);
  assert.equal((await at.send()).status, 201);
});

const inner = bodyOf(...wordParts).replaceAll('--b', '--c');

/** @type {[what: string, body: string, status: number][]} */
const malformed = [
  ['empty', '', 400],
  ['only the end', '--b--\r\n', 422],
  ['no boundary in it', 'kind=fact&message=x', 400],
  ['another boundary', whole.replaceAll('--b', '--c'), 400],
  ['lines that end in \\n only', whole.replaceAll('\r\n', '\n'), 400],
  ['parts without a name', bodyOf(part('x="message"', 'words')), 422],
  ['parts without a head', '--b\r\n\r\nmessage\r\n--b--\r\n', 422],
  ['parts inside of a part', bodyOf(part('name="x"', inner, 'multipart/mixed; boundary=c')), 422],
  ['a line break in a name', bodyOf(part('name="mess\r\nage"', 'words')), 422],
  ['a head of 100 kB', bodyOf(part(`name="${'x'.repeat(1e5)}"; filename="x"`, 'words')), 422],
  ['a head of 1,000 lines', bodyOf(part('name="x"\r\n' + 'a: b\r\n'.repeat(1000), 'words')), 422],
  ['100,000 empty parts', '--b\r\n\r\n'.repeat(1e5) + '--b--\r\n', 413],
  ['15 files', bodyOf(...Array.from({ length: 15 }, () => picture)), 422],
  ['words as a file', bodyOf(part('name="message"; filename="m"', 'words')), 422],
  ['words in a charset that is none', bodyOf(part('name="message"', 'w', 'text/plain; charset=x-y')), 422],
];

for (const [what, body, status] of malformed) {
  test(`a body out of form is refused in words, and the next report is taken: ${what}`, async () => {
    const answer = await say(sized(body));
    assert.equal(answer.status, status, answer.error);
    assert.match(answer.error, /^[A-Z].{10,60}\.$/);
    assert.deepEqual(at.everything(), ['a', join('a', 'b')]);
    assert.equal((await at.send()).status, 201);
  });
}

test('a sender who reads only after 50 MB were sent still gets the answer', async () => {
  const { socket, answer } = at.dial();
  socket.pause().write(head('content-length: 50000000'));
  const block = Buffer.alloc(1e6);
  for (let sent = 0; sent < 50; sent++) {
    if (!socket.write(block)) await once(socket, 'drain');
  }
  socket.resume();
  const { status, error } = await answer;
  assert.deepEqual([status, error], [413, 'The report is too large.']);
});

test('a sender who never ends after a refusal gets the answer, and is cut off', async (t) => {
  const there = await receiving({ patience: 200 });
  t.after(there.close);
  const { socket, answer } = there.dial();
  socket.write(head('transfer-encoding: chunked').replace('POST', 'PUT'));
  const more = setInterval(() => socket.write('1\r\nx\r\n'), 5);
  const { status, error } = await answer;
  clearInterval(more);
  assert.deepEqual([status, error], [405, 'Reports are sent by POST.']);
});

test('a report that trickles in for ever is given up, whether a byte still comes now and then or not', async (t) => {
  const there = await receiving({ timeLimit: 1000, patience: 200 });
  t.after(there.close);
  const answers = [true, false].map(async (isSilent) => {
    const { socket, answer } = there.dial();
    socket.write(head('content-length: 100000') + wordParts[0]);
    const more = setInterval(() => isSilent || socket.write('x'), 5);
    const { status, error } = await answer;
    clearInterval(more);
    return [status, error];
  });
  const late = [408, 'The report took too long to arrive.'];
  assert.deepEqual(await Promise.all(answers), [late, late]);
  assert.equal((await there.send()).status, 201);
});

test('senders who hang up halfway leave nothing behind and take nobody’s place', async () => {
  for (let i = 0; i < 30; i++) {
    const { socket, answer } = at.dial();
    socket.write(sized(whole).slice(0, -50), 'latin1', () => socket.resetAndDestroy());
    await answer;
  }
  assert.deepEqual(at.everything(), ['a', join('a', 'b')]);
  assert.equal((await at.send()).status, 201);
});

test('twenty reports are read at a time; the next one is told so and is taken later', async () => {
  const half = Math.floor(whole.length / 2);
  const open = [];
  for (let i = 0; i < 20; i++) {
    const line = at.dial();
    line.socket.write(sized(whole).slice(0, -half), 'latin1');
    open.push(line);
  }
  // Each has begun to be read when one more is refused.
  let busy;
  do busy = await at.send();
  while (busy.status === 201);
  assert.deepEqual([busy.status, busy.error], [503, 'Too many reports at a time.']);
  assert.equal(busy.headers.get('retry-after'), '10');
  for (const { socket } of open) socket.write(whole.slice(-half), 'latin1');
  for (const { answer } of open) assert.equal((await answer).status, 201);
  assert.equal((await at.send()).status, 201);
});
