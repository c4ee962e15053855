import { addDays, weekday } from './calendar-date.ts';

export { londonDate } from './london.ts';

/** The days nobody works beside weekends. Council closures are not among them: they move no deadline. */
export interface WorkingCalendar {
  /** Calendar dates, "2026-12-28". */
  bank_holidays: ReadonlySet<string>;
  /** The last year whose bank holidays are all known. */
  last_year_known: number;
}

/** Whether people work on a date: Monday to Friday, no bank holiday. */
export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !calendar.bank_holidays.has(date);
}

/**
 * The date so many working days after a date, which is day 0 even when it is no working day itself.
 *
 * @param start London calendar date, "2026-11-28"
 * @returns `known` is false when the answer lies beyond the last year whose bank holidays are known, so that whoever
 *   relies on it can warn
 * @throws RangeError when `start` is no real date, or `days` is not a whole number of 0 or more
 */
export function addWorkingDays(
  start: string,
  days: number,
  calendar: WorkingCalendar,
): { date: string; known: boolean } {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let date = addDays(start, 0);
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return { date, known: Number(date.slice(0, 4)) <= calendar.last_year_known };
}

/**
 * The date so many working days before a date: whoever acts then has that many working days left.
 *
 * @param end London calendar date, "2026-12-29"
 * @throws RangeError when `end` is no real date, or `days` is not a whole number of 0 or more
 */
export function subtractWorkingDays(end: string, days: number, calendar: WorkingCalendar): string {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let date = addDays(end, 0);
  for (let left = days; left > 0; ) {
    date = addDays(date, -1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}
