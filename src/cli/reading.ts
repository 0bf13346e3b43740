/// <reference types="node" />
import { closeSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fillText } from '../model/fill.js';
import { doctor as words } from '../locales/en/doctor.js';
import type { Format } from './page.js';

export type Read = { readonly text: string } | { readonly problem: string };

/** No page that people write is larger. */
const mostBytes = 2_000_000;
const huge: Read = { problem: fillText(words.huge, { most: mostBytes / 1_000_000 }) };

/** Reads a file, and of a huge one no more than is needed to know that. */
export function readText(path: string): Read {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(mostBytes + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    return decoded(bytes.subarray(0, length));
  } catch {
    return { problem: words.unreadable };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The same for what is piped in. */
export async function readStream(stream: Readable): Promise<Read> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of stream) {
      pieces.push(Buffer.from(piece as Uint8Array));
      length += (piece as Uint8Array).length;
      if (length > mostBytes) break;
    }
  } catch {
    return { problem: words.unreadable };
  }
  return decoded(Buffer.concat(pieces));
}

function decoded(bytes: Buffer): Read {
  if (bytes.length > mostBytes) return huge;
  // A text in UTF-8 has none of these; a picture, or a text in UTF-16, has.
  if (bytes.includes(0)) return { problem: words.binary };
  return { text: new TextDecoder().decode(bytes) };
}

export function formatOfName(path: string): Format {
  if (/\.mdx$/i.test(path)) return 'mdx';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'html';
}

/** Whole pages are HTML. A piece of one is read as Markdown, whose hosts are the harder ones. */
export const formatOfInput = (text: string): Format =>
  /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype|html|head|body)\b/i.test(text) ? 'html' : 'markdown';
