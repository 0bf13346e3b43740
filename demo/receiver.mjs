/**
 * Receives reports of `report-issue`: a small example of what a site needs. One POST of multipart/form-data becomes
 * one folder with `report.json` and, when there is one, a picture. What is too large, of another kind or too often is
 * refused with a status and a sentence; nothing a sender names becomes a path.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Busboy } from '@fastify/busboy';

const MB = 1e6;
const limits = {
  fields: 12,
  fieldNameSize: 40,
  fieldSize: 20_000,
  files: 1,
  fileSize: 5 * MB,
  parts: 14,
  headerPairs: 20,
};
/** The whole body: a picture and some words. */
const LARGEST = 6 * MB;
/** Reports a minute from one address, and reports kept at all. */
const OFTEN = 10;
const KEPT = 500;
const MINUTE = 60_000;

const fields = ['kind', 'message', 'email', 'page', 'version', 'edition', 'widgets'];
const kinds = ['fact', 'page', 'accessibility', 'other'];

/** By what a file begins with: what it is called or said to be counts for nothing. */
const pictures = [
  {
    extension: 'png',
    is: (/** @type {Buffer} */ file) =>
      file.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  },
  {
    extension: 'jpg',
    is: (/** @type {Buffer} */ file) => file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  },
  {
    extension: 'webp',
    is: (/** @type {Buffer} */ file) =>
      file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
  },
];

/** A report that is not taken, with the status and the sentence for it. */
class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Handles requests for one folder of reports.
 * @param {string} folder
 * @param {{ now?: () => number }} [options]
 */
export function receiver(folder, { now = Date.now } = {}) {
  /** @type {Map<string, number[]>} Times of the last reports, by address. */
  const recent = new Map();

  /** @param {string} address */
  function countIn(address) {
    const since = now() - MINUTE;
    for (const [key, times] of recent) if (times.every((time) => time < since)) recent.delete(key);
    const times = (recent.get(address) ?? []).filter((time) => time >= since);
    if (times.length >= OFTEN) throw new Refusal(429, 'Too many reports. Try again in a minute.');
    recent.set(address, [...times, now()]);
  }

  /** @param {import('node:http').IncomingMessage} request */
  async function take(request) {
    if (request.method !== 'POST') throw new Refusal(405, 'Reports are sent by POST.');
    countIn(request.socket.remoteAddress ?? '');
    if (Number(request.headers['content-length']) > LARGEST)
      throw new Refusal(413, 'The report is too large.');
    const { values, picture } = await read(request);
    const report = Object.fromEntries(fields.map((name) => [name, values.get(name) ?? '']));
    if (!report.message.trim()) throw new Refusal(422, 'A report needs a message.');
    if (!kinds.includes(report.kind)) throw new Refusal(422, `The kind is one of ${kinds.join(', ')}.`);
    const kind = picture && pictures.find(({ is }) => is(picture));
    if (picture && !kind) throw new Refusal(415, 'The picture is no PNG, JPEG or WebP file.');
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length >= KEPT) throw new Refusal(507, 'The folder of reports is full.');
    const id = randomUUID();
    const place = join(folder, id);
    try {
      await mkdir(place);
      if (picture && kind) await writeFile(join(place, `picture.${kind.extension}`), picture);
      await writeFile(
        join(place, 'report.json'),
        JSON.stringify({ ...report, received: new Date(now()) }, null, 2),
      );
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
    const answer = (/** @type {number} */ status, /** @type {object} */ body) => {
      // Of a refused body the rest is not waited for.
      if (!request.complete) response.setHeader('connection', 'close');
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    try {
      answer(201, { id: await take(request) });
    } catch (error) {
      const isRefusal = error instanceof Refusal;
      if (!isRefusal) console.error('A report could not be stored:', error);
      if (isRefusal && error.status === 429) response.setHeader('retry-after', '60');
      if (isRefusal && error.status === 405) response.setHeader('allow', 'POST');
      answer(isRefusal ? error.status : 500, {
        error: isRefusal ? error.message : 'The report could not be stored.',
      });
    }
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ values: Map<string, string>, picture: Buffer | undefined }>}
 */
function read(request) {
  return new Promise((resolve, reject) => {
    const type = request.headers['content-type'] ?? '';
    if (!/^multipart\/form-data\b/i.test(type)) {
      return reject(new Refusal(415, 'A report is multipart/form-data.'));
    }
    /** @type {Map<string, string>} */
    const values = new Map();
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    let hasPicture = false;
    const refuse = (/** @type {number} */ status, /** @type {string} */ message) => {
      request.unpipe(parser);
      request.resume();
      reject(new Refusal(status, message));
    };
    /** @type {import('@fastify/busboy').Busboy} */
    let parser;
    try {
      parser = new Busboy({ headers: /** @type {any} */ (request.headers), limits });
    } catch {
      return reject(new Refusal(400, 'The report could not be read.'));
    }
    parser.on('field', (name, value, _nameCut, isCut) => {
      if (isCut) return refuse(413, `The field ${name} is too long.`);
      if (fields.includes(name)) values.set(name, value);
    });
    parser.on('file', (name, file) => {
      hasPicture ||= name === 'picture';
      file.on('data', (chunk) => name === 'picture' && chunks.push(chunk));
      file.on('limit', () => refuse(413, 'The picture is too large.'));
    });
    for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit']) {
      parser.on(/** @type {any} */ (event), () => refuse(413, 'The report has too many parts.'));
    }
    parser.on('error', () => refuse(400, 'The report could not be read.'));
    parser.on('finish', () =>
      resolve({ values, picture: hasPicture && chunks.length ? Buffer.concat(chunks) : undefined }),
    );
    request.on('data', (chunk) => {
      size += chunk.length;
      if (size > LARGEST) refuse(413, 'The report is too large.');
    });
    request.on('aborted', () => reject(new Refusal(400, 'The report broke off.')));
    request.pipe(parser);
  });
}
