import { londonDateTime } from './london.ts';

const HOUR = 3_600_000;

/**
 * The instant at which London's clock shows a time of day. Of an hour that comes twice (clocks go back) it is the
 * first; for one that is left out (clocks go forward) it is as long after the change.
 *
 * @param date London calendar date, "2026-12-07"
 * @param time 24-hour time of day, "09:00"
 */
export function londonInstant(date: string, time: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const inSummer = new Date(asUtc - HOUR);
  return londonDateTime(inSummer).startsWith(`${date}T${time}`) ? inSummer : new Date(asUtc);
}
