/**
 * Receives reports of `report-issue`: a small example of what a site needs. One POST of multipart/form-data becomes
 * one folder with `report.json` and, when there is one, a picture. What is too large, too slow, too often, of another
 * kind, from a page of another site or for another host is refused with a status and a sentence. Nothing a sender names
 * becomes a path.
 */
import { randomUUID } from 'node:crypto';
import { on, once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Busboy } from '@fastify/busboy';

const MB = 1e6;
const limits = { fieldSize: 20_000, files: 1, fileSize: 10 * MB, parts: 14 };
/** The whole body: a picture and some words. */
const LARGEST = 11 * MB;
/** Reports a minute from one address and from all; how many are read at a time, as they are held in memory. */
const OFTEN = 10;
const OFTEN_IN_ALL = 100;
const AT_ONCE = 20;
const MINUTE = 60_000;

const fields = ['kind', 'message', 'email', 'page', 'version', 'edition', 'widgets'];
const kinds = ['fact', 'page', 'accessibility', 'other'];
const unreadable = 'The report could not be read.';

/** By what a file begins with: what it is called or said to be counts for nothing. */
const pictures = [
  { extension: 'png', start: /^\x89PNG\r\n/ },
  { extension: 'jpg', start: /^\xff\xd8\xff/ },
  { extension: 'webp', start: /^RIFF[^]{4}WEBP/ },
];

/** A report that is not taken, with the status and the sentence for it. */
class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message
   * @param {Record<string, string>} [headers]
   */
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/**
 * Handles requests for one folder of reports.
 * @param {string} folder
 * @param {object} [options]
 * @param {readonly string[]} [options.hosts] names under which this server is known; default: this computer's own. A site of
 *   somebody else whose name leads here (DNS rebinding) is none of them
 * @param {() => number} [options.now]
 * @param {number} [options.kept] reports in the folder at most
 * @param {number} [options.timeLimit] milliseconds a report may take to arrive: after 30 s the widget gives up
 * @param {number} [options.patience] milliseconds in which the rest of a refused report is still taken off the line
 */
export function receiver(
  folder,
  { hosts = ownHosts, now = Date.now, kept = 200, timeLimit = 30_000, patience = 5000 } = {},
) {
  /** @type {{ address: string, time: number }[]} Reports of the last minute, each once it had come whole. */
  let recent = [];
  let reading = 0;
  /** @type {Promise<unknown>} One is stored after the other: two at once could both take the last place. */
  let storing = Promise.resolve();

  /** @param {string} address */
  function refuseOften(address) {
    recent = recent.filter((report) => Math.abs(now() - report.time) < MINUTE);
    const own = recent.filter((report) => report.address === address);
    if (own.length >= OFTEN || recent.length >= OFTEN_IN_ALL) {
      throw new Refusal(429, 'Too many reports. Try again in a minute.', { 'retry-after': '60' });
    }
  }

  /** @param {import('node:http').IncomingMessage} request */
  async function take(request) {
    const { method, headers, socket } = request;
    if (method !== 'POST') throw new Refusal(405, 'Reports are sent by POST.', { allow: 'POST' });
    const name = hostName(headers);
    if (!name || !hosts.includes(name)) throw new Refusal(421, 'This server has another name.');
    // Before it counts: else any site could use up the minute of a reader who is on it.
    if (isFromElsewhere(headers)) throw new Refusal(403, 'Reports are taken from pages of this site only.');
    const address = socket.remoteAddress ?? '';
    refuseOften(address);
    if (!/^multipart\/form-data\s*(;|$)/i.test(headers['content-type'] ?? '')) {
      throw new Refusal(415, 'A report is multipart/form-data.');
    }
    if (Number(headers['content-length']) > LARGEST) throw new Refusal(413, 'The report is too large.');
    if (reading >= AT_ONCE) throw new Refusal(503, 'Too many reports at a time.', { 'retry-after': '10' });
    reading++;
    const form = await read(request, timeLimit).finally(() => reading--);
    // Once more, as others may have come meanwhile. What breaks off on its way is no report: it is tried again.
    refuseOften(address);
    recent.push({ address, time: now() });
    const stored = storing.then(() => store(form));
    storing = stored.catch(() => undefined);
    return stored;
  }

  /** @param {Form} form */
  async function store({ values, picture }) {
    // What else was sent is left out.
    const report = Object.fromEntries(fields.map((name) => [name, values.get(name) ?? '']));
    if (!report.message.trim()) throw new Refusal(422, 'A report needs a message.');
    if (!kinds.includes(report.kind)) throw new Refusal(422, `The kind is one of ${kinds.join(', ')}.`);
    const kind = pictures.find(({ start }) => start.test(picture.toString('latin1', 0, 12)));
    if (picture.length && !kind) throw new Refusal(415, 'The picture is no PNG, JPEG or WebP file.');
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length >= kept) throw new Refusal(507, 'The folder of reports is full.');
    const id = randomUUID();
    const place = join(folder, id);
    // For nobody else on this computer: a report may hold an e-mail address.
    await mkdir(place, { mode: 0o700 });
    try {
      if (kind) await writeFile(join(place, `picture.${kind.extension}`), picture);
      const whole = { ...report, received: new Date(now()) };
      await writeFile(join(place, 'report.json'), `${JSON.stringify(whole, null, 2)}\n`);
    } catch (error) {
      await rm(place, { recursive: true, force: true });
      throw error;
    }
    return id;
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  return async (request, response) => {
    const answer = (/** @type {number} */ status, /** @type {object} */ body, headers = {}) => {
      const text = JSON.stringify(body);
      const isOver = request.complete || request.destroyed;
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        'cache-control': 'no-store',
        ...(isOver ? {} : { connection: 'close' }),
        ...headers,
      });
      if (isOver) return response.end(text);
      // A connection closed with something unread is reset, and the answer may be lost on its way. So the rest is
      // read and dropped for a while, and what is still sent after that is not waited for.
      response.write(text);
      const end = () => {
        clearTimeout(timer);
        response.end();
      };
      const timer = setTimeout(end, patience);
      request.once('close', end).resume();
    };
    try {
      answer(201, { id: await take(request) });
    } catch (error) {
      if (error instanceof Refusal) return answer(error.status, { error: error.message }, error.headers);
      console.error('A report could not be stored:', error);
      answer(500, { error: 'The report could not be stored.' });
    }
  };
}

/** Names of this computer for itself. */
const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The name in `Host`, without its port.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function hostName({ host }) {
  const address = `http://${host}`;
  return host && URL.canParse(address) ? new URL(address).hostname : undefined;
}

/**
 * A browser sends a form of any site to any other, and says only where it came from. What is no browser says nothing.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
function isFromElsewhere({ origin, host }) {
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}

/** @typedef {{ values: Map<string, string>, picture: Buffer }} Form */

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {number} timeLimit
 * @returns {Promise<Form>}
 */
async function read(request, timeLimit) {
  const stop = new AbortController();
  const { signal } = stop;
  const refuse = (/** @type {number} */ status, /** @type {string} */ sentence) =>
    stop.abort(new Refusal(status, sentence));
  const timer = setTimeout(refuse, timeLimit, 408, 'The report took too long to arrive.');
  let size = 0;
  try {
    const { parser, values, chunks } = formIn(request.headers, refuse);
    for await (const [chunk] of on(request, 'data', { signal, close: ['close'] })) {
      size += chunk.length;
      if (size > LARGEST) refuse(413, 'The report is too large.');
      else parser.write(chunk);
    }
    const isRead = once(parser, 'finish', { signal });
    parser.end();
    await isRead;
    return { values, picture: Buffer.concat(chunks) };
  } catch {
    throw signal.reason ?? new Refusal(400, unreadable);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Takes a body apart as it is written to `parser`.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {(status: number, sentence: string) => void} refuse
 */
function formIn(headers, refuse) {
  /** @type {Map<string, string>} */
  const values = new Map();
  /** @type {Buffer[]} Of the picture. */
  const chunks = [];
  const parser = new Busboy({ headers: /** @type {any} */ (headers), limits });
  parser.on('field', (name, value, _isNameCut, isCut) => {
    if (isCut) refuse(413, 'A field is too long.');
    if (values.has(name)) refuse(422, 'A field came twice.');
    values.set(name, value);
  });
  parser.on('file', (name, file) => {
    if (name !== 'picture') refuse(422, 'The only file of a report is its picture.');
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('limit', () => refuse(413, 'The picture is too large.'));
    // An error that nobody listens for ends the process.
    file.on('error', () => refuse(400, unreadable));
  });
  parser.on('filesLimit', () => refuse(422, 'A report has one picture at most.'));
  parser.on('partsLimit', () => refuse(413, 'The report has too many parts.'));
  parser.on('error', () => refuse(400, unreadable));
  return { parser, values, chunks };
}
