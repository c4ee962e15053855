import type { AppointmentPolicy, AppointmentService, Way } from '../council/appointments-schema.ts';
import { openHours, toMinutes, toTime, weekdayName } from '../council/open-hours.ts';
import type { Holidays, OpeningHours } from '../council/organisation-schema.ts';
import { addDays } from '../time/calendar-date.ts';
import { londonDate, londonDateTime } from '../time/london.ts';
import { londonInstant } from '../time/london-instant.ts';

/** What the times go by: the council's content. */
export interface AppointmentRules {
  appointments: AppointmentPolicy;
  holidays: Holidays;
  opening_hours: OpeningHours;
}

/** One time that can be booked. */
export interface Slot {
  /** `service/way/2026-12-03T14:30`, or `…/2026-12-03T08:00-12:00` for a part of a day: sorts by time. */
  key: string;
  service: string;
  way: Way;
  /** London calendar date. */
  date: string;
  /** London time of day, "14:30". */
  from: string;
  to: string;
  /** Code of the part of the day, where it is one; `day` for a whole day. */
  window?: string;
}

/** What an interpreter works in: speech, or sign. */
export const INTERPRETER_KINDS = ['spoken', 'sign'] as const;
export type InterpreterKind = (typeof INTERPRETER_KINDS)[number];

/** The start of a slot. */
export function startsAt({ date, from }: Pick<Slot, 'date' | 'from'>): Date {
  return londonInstant(date, from);
}

/** The end of a slot. */
export function endsAt({ date, to }: Pick<Slot, 'date' | 'to'>): Date {
  return londonInstant(date, to);
}

/** A service of the policy by its code. @throws RangeError for a code nobody knows */
export function appointmentService({ appointments }: AppointmentRules, code: string): AppointmentService {
  const service = appointments.services.find((each) => each.code === code);
  if (!service) throw new RangeError(`no appointments for ${code}`);
  return service;
}

/** All times of a service between two London calendar dates, both included, whether they are taken or not. */
export function slotsBetween(rules: AppointmentRules, code: string, way: Way, from: string, to: string): Slot[] {
  const service = appointmentService(rules, code);
  const slots: Slot[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (rules.holidays.bank_holidays.has(date)) continue;
    const hours = service.hours[weekdayName(date)];
    if (!hours) continue;
    for (const part of partsOf(service, hours)) {
      const slot = { key: keyOf(code, way, date, part), service: code, way, date, ...part };
      if (!isShut(rules.holidays, slot)) slots.push(slot);
    }
  }
  return slots;
}

/** The first instant that may be booked, and the last London calendar date. */
export function bookable(
  rules: AppointmentRules,
  way: Way,
  now: Date,
  interpreter?: InterpreterKind,
): { from: Date; until: string } {
  const { appointments } = rules;
  const until = addDays(londonDate(now), appointments.weeks_ahead * 7);
  const days = Math.max(
    way === 'phone' ? 0 : appointments.in_person_notice_working_days,
    interpreter === 'spoken' ? appointments.interpreter.spoken_working_days : 0,
    interpreter === 'sign' ? appointments.interpreter.sign_working_days : 0,
  );
  const soonest = addWorkingHours(rules, now, appointments.notice_working_hours);
  const dayAfter = londonInstant(addOpenDays(rules, londonDate(now), days), '00:00');
  return { from: days > 0 && dayAfter > soonest ? dayAfter : soonest, until };
}

/** How many slots in a row an appointment takes: an interpreter needs more time. */
export function slotsNeeded(rules: AppointmentRules, code: string, interpreter?: InterpreterKind): number {
  const { slots } = appointmentService(rules, code);
  if (slots !== 'times' || interpreter === undefined) return 1;
  return Math.ceil((100 + rules.appointments.interpreter.more_time_percent) / 100);
}

type Part = Pick<Slot, 'from' | 'to' | 'window'>;

function partsOf(
  { slots, minutes = 0, windows = [] }: AppointmentService,
  hours: { from: string; to: string },
): Part[] {
  if (slots === 'days') return [{ ...hours, window: 'day' }];
  if (slots === 'windows') {
    return windows
      .filter(({ from, to }) => from >= hours.from && to <= hours.to)
      .map(({ code, from, to }) => ({ from, to, window: code }));
  }
  const parts: Part[] = [];
  for (let at = toMinutes(hours.from); at + minutes <= toMinutes(hours.to); at += minutes) {
    parts.push({ from: toTime(at), to: toTime(at + minutes) });
  }
  return parts;
}

function keyOf(code: string, way: Way, date: string, { from, to, window }: Part): string {
  return `${code}/${way}/${date}T${window === undefined ? from : `${from}-${to}`}`;
}

/** Whether the offices are shut at any time of a slot. */
function isShut({ office_closures }: Holidays, { date, from, to }: Pick<Slot, 'date' | 'from' | 'to'>): boolean {
  return office_closures.some((closure) => closure.from < `${date}T${to}` && closure.to > `${date}T${from}`);
}

/** The date so many days on which the offices are open later. */
function addOpenDays(rules: AppointmentRules, start: string, days: number): string {
  let date = start;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (openHours(rules, date)) left -= 1;
  }
  return date;
}

/** The instant after so many hours in which the phone is answered. */
function addWorkingHours(rules: AppointmentRules, now: Date, hours: number): Date {
  let left = hours * 60;
  if (left === 0) return now;
  const today = londonDate(now);
  for (let date = today; ; date = addDays(date, 1)) {
    const open = openHours(rules, date);
    if (!open) continue;
    const clock = date === today ? londonDateTime(now).slice(11, 16) : '00:00';
    const from = Math.max(toMinutes(open.from), toMinutes(clock));
    const to = toMinutes(open.to);
    if (from + left <= to) return londonInstant(date, toTime(from + left));
    left -= Math.max(0, to - from);
  }
}
