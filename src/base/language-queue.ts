import type { Language } from '../locales/language.js';
import { addLanguage } from './add-language.js';
import { warnOnce } from './warn.js';

/** Where files of `dist/lang/` leave their language; they may run before the drop-in or after it. */
const queueName = Symbol.for('nutrient-widgets.languages');

function take(language: unknown): void {
  try {
    addLanguage(language as Language);
  } catch (error) {
    warnOnce(`a language could not be added: ${String(error)}.`);
  }
}

/**
 * Takes the languages that wait on the page, and those that are still to come. They stay in the queue: another of our
 * files may stand on the same page.
 */
export function watchLanguages(): void {
  const page = globalThis as { [queueName]?: unknown };
  if (!Array.isArray(page[queueName])) page[queueName] = [];
  const queue = page[queueName] as unknown[];
  queue.forEach(take);
  const push = queue.push.bind(queue);
  queue.push = (...news) => {
    news.forEach(take);
    return push(...news);
  };
}
