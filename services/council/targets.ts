import { addDays } from '../time/calendar-date.ts';
import { endOfLondonDay, londonDate } from '../time/london.ts';
import { addWorkingDays, type WorkingCalendar } from '../time/working-days.ts';
import type { Category, TargetRule } from './category-schema.ts';
import { type Answers, isMet } from './condition.ts';
import { responsibleBody } from './responsibility.ts';

/** A date promised for a report. */
export interface DueDate {
  /** The instant after which the promise is missed. For a target in days it is the last second of that London day. */
  expectedAt: Date;
  /** London calendar date of `expectedAt`, "2026-12-07". */
  day: string;
  /** The rule it follows, with its source. */
  rule: TargetRule;
  /** False when it lies beyond the years whose bank holidays are known: warn about it. */
  known: boolean;
}

/**
 * By when a report will be dealt with, or undefined when nothing is promised: there is no target that fits, or
 * somebody else looks after it.
 */
export function dueDate(
  category: Category,
  answers: Answers,
  receivedAt: Date,
  holidays: WorkingCalendar,
): DueDate | undefined {
  const received = londonDate(receivedAt);
  if (!responsibleBody(category, answers, received).ours) return undefined;
  const rule = category.targets.find((target) => isMet(target.when, answers));
  if (!rule) return undefined;
  if (rule.hours !== undefined) {
    const expectedAt = new Date(receivedAt.getTime() + rule.hours * 3_600_000);
    return { expectedAt, day: londonDate(expectedAt), rule, known: true };
  }
  const { date, known } =
    rule.working_days === undefined
      ? { date: addDays(received, rule.days ?? 0), known: true }
      : addWorkingDays(received, rule.working_days, holidays);
  return { expectedAt: endOfLondonDay(date), day: date, rule, known };
}
