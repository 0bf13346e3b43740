/** Today, where a widget needs it. Tests set another. */
export const clock = { now: (): Date => new Date() };

/** Whole months from an ISO month (2026-11) to the month of `now`, in UTC. Negative when it lies ahead. */
export function monthsSince(isoMonth: string, now: Date): number {
  const [year = 0, month = 0] = isoMonth.split('-').map(Number);
  return (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
}

/** Whether figures checked in an ISO month have passed their review time. */
export const isOverdue = (checked: string, reviewMonths: number, now: Date): boolean =>
  monthsSince(checked, now) > reviewMonths;
