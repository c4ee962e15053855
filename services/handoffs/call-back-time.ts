import type { Council } from '../council/council.ts';
import { hoursAt } from '../council/open-hours.ts';

const MINUTE = 60_000;

/** The time within which somebody calls who is asked now: in opening hours, the next that are long enough. */
export function callBackTime(council: Council, now: Date): { from: Date; to: Date } | undefined {
  const { after_minutes, window_minutes } = council.handoff.call_back;
  const earliest = new Date(now.getTime() + after_minutes * MINUTE);
  const hours = hoursAt(council, earliest, window_minutes);
  if (!hours) return undefined;
  const from = roundedUp(hours.isOpen ? earliest : hours.opens);
  return { from, to: new Date(from.getTime() + window_minutes * MINUTE) };
}

/** People are told quarters of an hour. */
function roundedUp(instant: Date): Date {
  const quarter = 15 * MINUTE;
  return new Date(Math.ceil(instant.getTime() / quarter) * quarter);
}
