import type { FactValue } from './facts.ts';
import { type OpeningHours, WEEKDAYS, type Weekday } from './organisation-schema.ts';

interface Span {
  first: Weekday;
  last: Weekday;
  from: string;
  to: string;
}

/** Opening hours to be read out: "9am to 4pm, Monday to Friday", with days of equal hours taken together. */
export function openingHoursFact(hours: OpeningHours): FactValue {
  const spans = spansOf(hours);
  if (spans.length === 0) return { message: 'opening-never' };
  return {
    list: spans.map((span) => ({
      message: 'opening-span',
      values: { from: clockTime(span.from), to: clockTime(span.to), days: daysOf(span) },
    })),
  };
}

function spansOf(hours: OpeningHours): Span[] {
  const spans: Span[] = [];
  let yesterday: Weekday | undefined;
  for (const day of WEEKDAYS) {
    const open = hours[day];
    const span = spans.at(-1);
    if (open && span && span.last === yesterday && span.from === open.from && span.to === open.to) span.last = day;
    else if (open) spans.push({ first: day, last: day, ...open });
    yesterday = day;
  }
  return spans;
}

function daysOf({ first, last }: Span): FactValue {
  const name = (day: Weekday) => ({ message: `day-${day}` });
  return first === last ? name(first) : { message: 'opening-days', values: { first: name(first), last: name(last) } };
}

/** A time of day as values of the message `clock-time`, so that each language writes it its own way. */
export function clockTime(time: string): FactValue {
  const [hour24 = 0, minute = 0] = time.split(':').map(Number);
  const kind = time === '12:00' ? 'midday' : time === '00:00' ? 'midnight' : minute === 0 ? 'hour' : 'minutes';
  return {
    message: 'clock-time',
    values: { kind, time, hour: hour24 % 12 || 12, minutes: time.slice(3), half: hour24 < 12 ? 'am' : 'pm' },
  };
}
