/// <reference types="node" />
import { closeSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fillText } from '../model/fill.js';
import { doctor as words } from '../locales/en/doctor.js';

/** What was read, or why it could not be. */
export type Input = { readonly text: string } | { readonly problem: string };

/** No page that people write is larger. */
const mostBytes = 2_000_000;
const huge: Input = { problem: fillText(words.huge, { most: mostBytes / 1_000_000 }) };

/** What a text in UTF-16 begins with. */
const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** Reads a file, and of a huge one no more than is needed to know that. */
export function readFile(path: string): Input {
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
export async function readStream(stream: Readable): Promise<Input> {
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

function decoded(bytes: Buffer): Input {
  if (bytes.length > mostBytes) return huge;
  if (utf16Marks.some((mark) => bytes.subarray(0, 2).equals(mark))) return { problem: words.utf16 };
  // A text in UTF-8 has none of these; a picture, or a text in UTF-16, has.
  if (bytes.includes(0)) return { problem: words.binary };
  return { text: new TextDecoder().decode(bytes) };
}
