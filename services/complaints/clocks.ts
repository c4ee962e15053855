import type { ComplaintPolicy } from '../council/complaints-schema.ts';
import type { Holidays } from '../council/organisation-schema.ts';
import { addDays } from '../time/calendar-date.ts';
import { londonDate, londonDateTime } from '../time/london.ts';
import { addMonths } from '../time/months.ts';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../time/working-days.ts';
import type { StageNumber } from './complaint.ts';

/** What the clocks of complaints go by: the council's policy and its calendars. */
export interface ComplaintClocks {
  complaints: ComplaintPolicy;
  holidays: Holidays;
}

/** A date to be kept, "2026-12-07". `known` is false beyond the years whose bank holidays are known: warn about it. */
export interface Deadline {
  date: string;
  known: boolean;
}

/** The dates of a stage that hold from its beginning. */
export interface StageDates {
  /** Day 0. */
  receivedOn: string;
  /** By when we try to have acknowledged it. */
  aimBy: string;
  acknowledgeBy: Deadline;
}

/** Days of a stage under the policy. */
export function daysOf({ complaints }: ComplaintClocks, stage: StageNumber): ComplaintPolicy['stages']['stage_1'] {
  return stage === 1 ? complaints.stages.stage_1 : complaints.stages.stage_2;
}

/** The days on which a complaint's clocks stand still. */
export function complaintCalendar({ complaints, holidays }: ComplaintClocks): WorkingCalendar {
  if (complaints.closures_are_working_days) return holidays;
  const closed = holidays.office_closures.flatMap(({ from, to }) => wholeDays(from, to));
  return { ...holidays, bank_holidays: new Set([...holidays.bank_holidays, ...closed]) };
}

/** The day a complaint counts as received, which is day 0: the London date of its instant, unless the policy says else. */
export function dayOfReceipt(clocks: ComplaintClocks, receivedAt: Date): string {
  const date = londonDate(receivedAt);
  const { counts, until } = clocks.complaints.received;
  if (counts === 'same_day') return date;
  const calendar = complaintCalendar(clocks);
  const isLate = londonDateTime(receivedAt).slice(11, 16) >= until;
  if (isWorkingDay(date, calendar) && !isLate) return date;
  return addWorkingDays(date, 1, calendar).date;
}

/** When a stage that was asked for at an instant must have been acknowledged. */
export function stageDates(clocks: ComplaintClocks, stage: StageNumber, askedAt: Date): StageDates {
  const calendar = complaintCalendar(clocks);
  const receivedOn = dayOfReceipt(clocks, askedAt);
  const { aim, acknowledge } = daysOf(clocks, stage);
  return {
    receivedOn,
    aimBy: addWorkingDays(receivedOn, aim, calendar).date,
    acknowledgeBy: addWorkingDays(receivedOn, acknowledge, calendar),
  };
}

/** When a stage must have been answered: counted from its acknowledgement, not from receipt. */
export function respondBy(clocks: ComplaintClocks, stage: StageNumber, acknowledgedOn: string): Deadline {
  return addWorkingDays(acknowledgedOn, daysOf(clocks, stage).respond, complaintCalendar(clocks));
}

/** The last day to which an answer may be put off without a special reason. */
export function extendedBy(clocks: ComplaintClocks, stage: StageNumber, respondByDate: string): Deadline {
  return addWorkingDays(respondByDate, daysOf(clocks, stage).extend, complaintCalendar(clocks));
}

/** The last day on which stage 2 is asked for as of right. */
export function stage2AskedBy({ complaints }: ComplaintClocks, answeredOn: string): string {
  return addMonths(answeredOn, complaints.stage_2_within_months);
}

/** The last day on which an ombudsman can be asked after our last answer. */
export function ombudsmanBy({ complaints }: ComplaintClocks, answeredOn: string): string {
  return addMonths(answeredOn, complaints.ombudsman_within_months);
}

/** Whether something that happened on a date may be too old to complain about. */
export function mayBeTooOld({ complaints }: ComplaintClocks, happenedOn: string, now: Date): boolean {
  return happenedOn < addMonths(londonDate(now), -complaints.too_old_after_months);
}

/** The days that lie wholly between two London times. */
function wholeDays(from: string, to: string): string[] {
  const days: string[] = [];
  const first = from.slice(11) === '00:00' ? from.slice(0, 10) : addDays(from.slice(0, 10), 1);
  for (let date = first; date < to.slice(0, 10); date = addDays(date, 1)) days.push(date);
  return days;
}
