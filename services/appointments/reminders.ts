import type { AppointmentPolicy } from '../council/appointments-schema.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { Statement } from '../storage/database.ts';
import { addDays } from '../time/calendar-date.ts';
import { londonInstant } from '../time/london-instant.ts';
import type { Appointments, FreeTime } from './appointments.ts';
import { startsAt } from './slots.ts';

/** The kind of the jobs that remind of an appointment. */
export const REMINDER_JOB = 'appointment-reminder';

/**
 * The same appointments, each with its reminders, scheduled in the commit that books or moves it: the evening before,
 * and some hours before a call. One for a time that has been left by then says nothing.
 */
export function remindedAppointments(
  appointments: Appointments,
  jobs: JobStore,
  { reminders }: Pick<AppointmentPolicy, 'reminders'>,
): Appointments {
  const schedule = (id: string, time: FreeTime, now: Date): Statement[] =>
    remindAt(time, reminders)
      .filter((dueAt) => dueAt > now)
      .map((dueAt) =>
        jobs.schedule({
          key: `${REMINDER_JOB}/${id}/${time.key}/${dueAt.toISOString()}`,
          kind: REMINDER_JOB,
          dueAt,
          payload: { id, startsAt: startsAt(time).toISOString() },
        }),
      );
  return {
    ...appointments,
    book: (appointment) => [
      ...appointments.book(appointment),
      ...schedule(appointment.id, appointment.time, new Date(appointment.at)),
    ],
    confirm: (appointment, at) => [
      ...appointments.confirm(appointment, at),
      ...schedule(appointment.id, appointment.time, at),
    ],
    rearrange: (appointment, by) => [
      ...appointments.rearrange(appointment, by),
      ...schedule(appointment.id, by.time, by.at),
    ],
  };
}

/** When somebody is reminded of a time. */
function remindAt(time: FreeTime, rules: AppointmentPolicy['reminders']): Date[] {
  const evening = londonInstant(addDays(time.date, -1), rules.evening_before_at);
  if (time.way !== 'phone') return [evening];
  return [evening, new Date(startsAt(time).getTime() - rules.hours_before_a_call * 3_600_000)];
}
