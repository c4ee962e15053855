/** Calendar dates as text, "2026-12-07", reckoned without time zones. */

const DAY = 86_400_000;

/** Whether a text is a date that exists: "2026-02-30" is none. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The date so many days later (or earlier, when negative). @throws RangeError when `date` is no real date */
export function addDays(date: string, days: number): string {
  if (!isRealDate(date)) throw new RangeError(`not a calendar date: ${date}`);
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day of the week of a date, 0 for Sunday to 6 for Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
