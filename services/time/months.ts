import { isRealDate } from './calendar-date.ts';

/**
 * The date so many calendar months later (or earlier, when negative): the same day of that month, or its last day when it
 * has no such day ("2026-01-31" and one month is "2026-02-28").
 *
 * @throws RangeError when `date` is no real date
 */
export function addMonths(date: string, months: number): string {
  if (!isRealDate(date)) throw new RangeError(`not a calendar date: ${date}`);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
