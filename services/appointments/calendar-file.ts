import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment } from './appointments.ts';

/** The council's words in a calendar file. A calendar is shared at home, so the summary never says what it is about. */
export interface CalendarWords {
  council: string;
  organiserEmail: string;
  /** "Appointment with Norwich City Council". */
  summary: string;
  /** How to change it, with the reference. */
  description: string;
  /** Where it is; absent for a call. */
  location?: string;
  /** What the reminder says. */
  reminder: string;
}

const DAY = 24 * 60 * 60;

/** Whether an appointment is to be taken out of calendars. */
export function isTakenBack({ status }: Appointment): boolean {
  return status === 'cancelled' || status === 'refund_due' || status === 'lapsed';
}

/**
 * An appointment as an iCalendar file (RFC 5545): `PUBLISH` to be put into a calendar, `CANCEL` to be taken out. Its UID
 * stays through changes, and SEQUENCE goes up. Times are in UTC, so no rules of time zones are needed.
 */
export function calendarFile(appointment: Appointment, words: CalendarWords): string {
  const { id, sequence, startsAt, endsAt, updatedAt } = appointment;
  const isCancelled = isTakenBack(appointment);
  const calendar = ical({
    prodId: { company: words.council, product: 'council-assistant', language: 'EN' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${id}@${words.organiserEmail.split('@')[1]}`,
    sequence,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
    start: new Date(startsAt),
    end: new Date(endsAt),
    summary: words.summary,
    description: words.description,
    organizer: { name: words.council, email: words.organiserEmail },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (words.location !== undefined) event.location(words.location);
  if (!isCancelled) event.createAlarm({ type: ICalAlarmType.display, trigger: DAY, description: words.reminder });
  return calendar.toString();
}
