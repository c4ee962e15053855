import { addDays, weekday } from '../time/calendar-date.ts';
import { londonDate, londonDateTime } from '../time/london.ts';
import { londonInstant } from '../time/london-instant.ts';
import { type Holidays, type OpeningHours, WEEKDAYS, type Weekday } from './organisation-schema.ts';

/** What opening goes by: the council's content. */
export interface OpeningRules {
  holidays: Holidays;
  opening_hours: OpeningHours;
}

/** London times of day between which people answer. */
export interface Hours {
  from: string;
  to: string;
}

/** Days looked ahead for the next one on which anybody answers. */
const MOST_CLOSED = 60;

/** The opening hours of a date, less what a closure takes of them; undefined when nobody answers. */
export function openHours({ holidays, opening_hours }: OpeningRules, date: string): Hours | undefined {
  const hours = opening_hours[weekdayName(date)];
  if (!hours || holidays.bank_holidays.has(date)) return undefined;
  let { from, to } = hours;
  for (const closure of holidays.office_closures) {
    if (closure.from >= `${date}T${to}` || closure.to <= `${date}T${from}`) continue;
    if (closure.from <= `${date}T${from}`) from = closure.to >= `${date}T${to}` ? to : closure.to.slice(11);
    else to = closure.from.slice(11);
  }
  return from < to ? { from, to } : undefined;
}

/**
 * The hours that an instant lies in, or else the next ones. Undefined where nobody answers for weeks.
 *
 * @param lessMinutes how long before the end they count as over
 */
export function hoursAt(
  rules: OpeningRules,
  now: Date,
  lessMinutes = 0,
): { isOpen: boolean; date: string; opens: Date; closes: Date } | undefined {
  const today = londonDate(now);
  const clock = toMinutes(londonDateTime(now).slice(11, 16));
  for (let date = today, days = 0; days < MOST_CLOSED; date = addDays(date, 1), days += 1) {
    const hours = openHours(rules, date);
    if (!hours || (date === today && clock >= toMinutes(hours.to) - lessMinutes)) continue;
    const isOpen = date === today && clock >= toMinutes(hours.from);
    return { isOpen, date, opens: londonInstant(date, hours.from), closes: londonInstant(date, hours.to) };
  }
  return undefined;
}

/** The name of a date's day of the week, as the files have it. */
export function weekdayName(date: string): Weekday {
  return WEEKDAYS[(weekday(date) + 6) % 7] as Weekday;
}

/** A time of day, "14:30", as minutes since midnight. */
export function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Minutes since midnight as a time of day. */
export function toTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
