/// <reference types="node" />
import { Worker } from 'node:worker_threads';
import { fillText } from '../model/fill.js';
import { doctor as words } from '../locales/en/doctor.js';
import type { Finding } from './examine.js';
import type { Format } from './format.js';

/** An ordinary page takes a few thousandths of this. */
const mostSeconds = 10;
const mostMegabytes = 1000;

/**
 * Examines texts in a thread of its own: one that was made to keep a parser busy, or to fill the memory, ends that
 * thread and not the command.
 */
export class Examiner {
  #worker: Worker | undefined;

  /** @param thread The file of the command: it is one for both, and looks in which thread it runs. */
  constructor(
    private readonly seconds: number = mostSeconds,
    private readonly thread: URL = new URL(import.meta.url),
  ) {}

  /** What was found, or a sentence that says why nothing could be. */
  async examine(text: string, format: Format): Promise<readonly Finding[] | string> {
    const worker = (this.#worker ??= new Worker(this.thread, {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    }));
    const result = await new Promise<readonly Finding[] | string>((resolve) => {
      const fail = (): void => end(words.failed);
      const timer = setTimeout(
        () => end(fillText(words.slow, { seconds: this.seconds })),
        this.seconds * 1000,
      );
      const end = (outcome: readonly Finding[] | string): void => {
        clearTimeout(timer);
        worker.off('message', end).off('error', fail);
        resolve(outcome);
      };
      worker.on('message', end).on('error', fail);
      worker.postMessage({ text, format });
    });
    if (typeof result === 'string') await this.close();
    return result;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    // After memory ran out it may still fail while it ends.
    worker?.on('error', () => undefined);
    await worker?.terminate();
  }
}
