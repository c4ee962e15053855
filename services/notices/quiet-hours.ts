import { isWithin, type QuietHours } from '../council/notices-schema.ts';
import { addDays } from '../time/calendar-date.ts';
import { londonDateTime } from '../time/london.ts';
import { londonInstant } from '../time/london-instant.ts';

/** When the quiet hours that an instant lies in end; undefined outside them. By London's clock, also when it changes. */
export function quietUntil(instant: Date, hours: QuietHours | null): Date | undefined {
  if (!hours) return undefined;
  const [date = '', time = ''] = londonDateTime(instant).slice(0, 16).split('T');
  if (!isWithin(time, hours)) return undefined;
  return londonInstant(time < hours.to ? date : addDays(date, 1), hours.to);
}
