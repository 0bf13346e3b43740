/** By part of the page. */
const said: Partial<Record<string, Set<string>>> = {};
const most = 200;
/** Of what may be strangers' slips. */
const mostOfStrangers = 20;

/* eslint-disable no-console -- the one place that writes to the console */

/**
 * Warns in the console, once for each message. A page with a thousand copies of one typo gets one line.
 * Pass only what the page's author wrote, never what a reader typed or chose.
 *
 * @param part Of the page: what is wrong in one uses up no warnings of another.
 */
export function warnOnce(message: string, part = ''): void {
  if (isNew(message, part)) console.warn(`nutrient-widgets: ${message}`);
}

function isNew(message: string, part = ''): boolean {
  const here = (said[part] ??= new Set());
  if (here.has(message) || here.size >= (part === 'comments' ? mostOfStrangers : most)) return false;
  here.add(message);
  return true;
}

/** A value of the author's as it may stand in a warning: quoted, on one line, cut short. */
export function quoted(value: unknown): string {
  const text = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : typeof value;
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/[\u2028\u2029]/g, ' ');
}

/** Says once that a page broke style sheets made by script. */
export const warnNoLook = (): void =>
  warnOnce(
    'style sheets made by script do not work here, so tags have no look, and placeholders and links stay as they are.',
  );

/** Says once that widgets failed for a reason, with the error, so that it can be reported. The page itself goes on. */
export function warnFailure(tag: string, error: unknown): void {
  const message = `<${tag}> could not be shown, so the text in its tag stays.`;
  const reason = error instanceof Error ? error.message : typeof error;
  if (isNew(`failed: ${reason}`)) console.error(`nutrient-widgets: ${message}`, error);
}
