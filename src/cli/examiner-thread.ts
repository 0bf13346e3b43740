/// <reference types="node" />
import { parentPort } from 'node:worker_threads';
import { examine } from './examine.js';
import type { Format } from './page.js';

parentPort?.on('message', ({ text, format }: { text: string; format: Format }) => {
  parentPort?.postMessage(examine(text, format));
});
