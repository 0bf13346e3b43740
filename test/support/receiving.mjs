/** The receiver of the demo on a port of its own, with a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiver } from '../../demo/receiver.mjs';

export const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Fields of a report as the widget sends them. */
export const words = {
  kind: 'fact',
  message: 'The amount for women over 50 is another one in the source.',
  email: 'reader@example.org',
  page: 'https://example.org/magnesium?a=1&b=2',
  version: '1.0.0',
  edition: '2026-11',
  widgets: 'emergency-banner intake-table',
};

/** @param {Record<string, string>} [news] */
export function formOf(news = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...words, ...news })) form.append(name, value);
  return form;
}

/** @param {Buffer} bytes */
export const asFile = (bytes, type = 'image/png') => new Blob([bytes], { type });

/**
 * One part of a body with the boundary `b`.
 * @param {string} disposition what follows `form-data; `
 * @param {string} content in latin1, so that a letter is a byte
 */
export const part = (disposition, content, type = '') =>
  `--b\r\ncontent-disposition: form-data; ${disposition}\r\n${type && `content-type: ${type}\r\n`}\r\n${content}\r\n`;

/** @param {string[]} parts */
export const bodyOf = (...parts) => `${parts.join('')}--b--\r\n`;

export const wordParts = Object.entries(words).map(([name, value]) => part(`name="${name}"`, value));

/** What stands before a body that is written to a socket. */
export const head = (/** @type {string} */ headers) =>
  `POST /report HTTP/1.1\r\nhost: localhost\r\ncontent-type: multipart/form-data; boundary=b\r\n${headers}\r\n\r\n`;

/**
 * @param {Parameters<typeof receiver>[1]} [options]
 */
export async function receiving(options) {
  // Three folders deep: what `..` leads to is still looked at.
  const ground = mkdtempSync(join(tmpdir(), 'receiver-'));
  const folder = join(ground, 'a', 'b', 'reports');
  mkdirSync(join(folder, '..'), { recursive: true });
  // Far apart enough that each report comes in a minute of its own.
  let time = Date.UTC(2026, 10, 22);
  const take = receiver(folder, { now: () => (time += 61_000), ...options });
  const server = createServer(take).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  return {
    ground,
    folder,
    port,

    /** @param {RequestInit} [request] what is other than in a post of the widget */
    async send(request) {
      const answer = await fetch(`http://127.0.0.1:${port}/report`, {
        method: 'POST',
        body: formOf(),
        ...request,
      });
      return {
        status: answer.status,
        headers: answer.headers,
        ...JSON.parse((await answer.text()) || '{}'),
      };
    },

    /** A connection, and what comes back on it until it is closed. */
    dial() {
      const socket = connect(port, '127.0.0.1');
      const answer = new Promise((resolve) => {
        let text = '';
        socket.on('data', (data) => (text += data.toString('latin1')));
        socket.on('error', () => undefined); // cut off while it still sends
        socket.on('close', () => {
          const [, status, body] = /^HTTP\/1\.1 (\d+)[^]*?\r\n\r\n([^]*)$/.exec(text) ?? [];
          resolve({ status: Number(status), ...JSON.parse(body || '{}') });
        });
      });
      return { socket, answer };
    },

    /** What is stored: of each report its folder's files and what it says. */
    stored: () =>
      readdirSync(folder).map((id) => ({
        id,
        files: readdirSync(join(folder, id)).sort(),
        report: JSON.parse(readFileSync(join(folder, id, 'report.json'), 'utf8')),
        picture: (/** @type {string} */ name) => readFileSync(join(folder, id, name)),
      })),

    /** All that is in the ground, as paths. */
    everything: () => readdirSync(ground, { recursive: true }).map(String).sort(),

    /** Takes all reports away. */
    clear: () => rmSync(folder, { recursive: true, force: true }),

    close() {
      server.close();
      server.closeAllConnections();
      rmSync(ground, { recursive: true });
    },
  };
}
