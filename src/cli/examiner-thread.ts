/// <reference types="node" />
import type { MessagePort } from 'node:worker_threads';
import { examine } from './examine.js';
import type { Format } from './format.js';

/** Examines each text that comes, in the thread at the other end of a port. */
export function examineFor(port: MessagePort): void {
  port.on('message', ({ text, format }: { text: string; format: Format }) => {
    port.postMessage(examine(text, format));
  });
}
