import { addDays } from './calendar-date.ts';

/** Times of day in London against instants. Storage is UTC; people live by London's clock. */

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** What London's clock shows at an instant: "2026-07-01T00:30:00". */
export function londonDateTime(instant: Date): string {
  const part = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

const QUARTER = 15 * 60_000;
let lastDate: { quarter: number; date: string } | undefined;

/** The calendar date in London at an instant: "2026-07-01" at 2026-06-30T23:30Z. */
export function londonDate(instant: Date): string {
  // Asked many times a turn, and slow to work out. No date ends, and no clock changes, within a quarter of an hour.
  const quarter = Math.floor(instant.getTime() / QUARTER);
  if (lastDate?.quarter !== quarter) lastDate = { quarter, date: londonDateTime(instant).slice(0, 10) };
  return lastDate.date;
}

/** The last second of a London calendar date, as an instant. */
export function endOfLondonDay(date: string): Date {
  const midnight = new Date(`${addDays(date, 1)}T00:00:00Z`);
  // At midnight London's clock is never in the middle of a change, which comes at 01:00 UTC.
  const ahead = Date.parse(`${londonDateTime(midnight)}Z`) - midnight.getTime();
  return new Date(midnight.getTime() - ahead - 1000);
}
