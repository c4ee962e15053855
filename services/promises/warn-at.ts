import type { NoticeRules } from '../council/notices-schema.ts';
import { londonDate } from '../time/london.ts';
import { londonInstant } from '../time/london-instant.ts';
import { subtractWorkingDays, type WorkingCalendar } from '../time/working-days.ts';

const HOUR = 3_600_000;

/**
 * When it is looked whether a promise will be kept, and its resident told if not: some working days before the date;
 * for a date so near that this would be at once, on its day; else at the last moment.
 */
export function warnAt(
  promise: { madeAt: Date; expectedAt: Date },
  { warn, on_the_day_at, least_hours }: NoticeRules['promises'],
  holidays: WorkingCalendar,
): Date {
  const earliest = promise.madeAt.getTime() + least_hours * HOUR;
  const day = londonDate(promise.expectedAt);
  const before = londonInstant(subtractWorkingDays(day, warn.working_days_before, holidays), warn.at);
  const found = [before, londonInstant(day, on_the_day_at)].find(
    (each) => each.getTime() >= earliest && each <= promise.expectedAt,
  );
  return found ?? promise.expectedAt;
}
