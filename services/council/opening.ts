import { weekday } from '../time/calendar-date.ts';
import { londonDateTime } from '../time/london.ts';
import type { Council } from './council.ts';
import { WEEKDAYS } from './organisation-schema.ts';

/** Whether people answer the phone at an instant: within opening hours, no bank holiday, no closure. */
export function isOpen({ opening_hours, holidays }: Pick<Council, 'opening_hours' | 'holidays'>, at: Date): boolean {
  const now = londonDateTime(at);
  const [date, time] = [now.slice(0, 10), now.slice(11, 16)];
  const day = WEEKDAYS[(weekday(date) + 6) % 7];
  const hours = day && opening_hours[day];
  if (!hours || holidays.bank_holidays.has(date)) return false;
  const isShut = holidays.office_closures.some(({ from, to }) => from <= now.slice(0, 16) && now.slice(0, 16) < to);
  return !isShut && hours.from <= time && time < hours.to;
}
