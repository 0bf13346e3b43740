import type { DataSet } from '../knowledge/data-set.js';

/** Today, where a widget needs it. Tests set another. */
export const clock = { now: (): Date => new Date() };

/** Whole months from an ISO month (2026-11) to the month of `now`, in UTC. Negative when it lies ahead. */
export function monthsSince(isoMonth: string, now: Date): number {
  const [year = 0, month = 0] = isoMonth.split('-').map(Number);
  return (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
}

/** The ISO month so many months after another. */
export function addMonths(isoMonth: string, months: number): string {
  const [year = 0, month = 0] = isoMonth.split('-').map(Number);
  const all = year * 12 + month - 1 + months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** What is due for a new check. */
export type Due = 'phones' | 'amounts' | 'both';

/** Which of these data sets have passed their review time. */
export function dueIn(data: readonly DataSet[], now: Date): Due | undefined {
  const due = data.flatMap(({ checked, review }) =>
    review.of && monthsSince(checked, now) > review.months ? [review.of] : [],
  );
  return new Set(due).size > 1 ? 'both' : due[0];
}
