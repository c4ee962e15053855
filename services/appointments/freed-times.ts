import { createHash } from 'node:crypto';
import type { AppointmentPolicy } from '../council/appointments-schema.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { NewJob } from '../jobs/jobs.ts';
import type { Statement } from '../storage/database.ts';
import type { Appointment, Appointments, FreeTime } from './appointments.ts';

/** The kind of the jobs that look who of those who wait can have a time that has become free. */
export const FREED_JOB = 'appointment-freed';

/** Keys of slots hold no such sign. */
const BETWEEN = ' ';

/** A job that looks who can have a time. */
export function freedJob(
  key: string,
  { service, way, slots }: Pick<FreeTime, 'service' | 'way' | 'slots'>,
  dueAt: Date,
): NewJob {
  return { key, kind: FREED_JOB, dueAt, payload: { service, way, slots: slots.join(BETWEEN) } };
}

/** The slots that a job names: none for every time of its service. */
export function freedSlots(slots: string): string[] {
  return slots === '' ? [] : slots.split(BETWEEN);
}

/**
 * The same appointments, with a look for whoever waits as soon as a time becomes free: in the commit that cancels or
 * moves an appointment, and when what a form holds is not held any more.
 */
export function freedAppointments(
  appointments: Appointments,
  jobs: JobStore,
  { hold_minutes }: Pick<AppointmentPolicy, 'hold_minutes'>,
): Appointments {
  const left = ({ id, version, time }: Appointment, at: Date): Statement =>
    jobs.schedule(freedJob(`${FREED_JOB}/left/${id}/${version}`, time, at));
  return {
    ...appointments,
    hold: (time, holder, now, until) => {
      // Whoever says until when looks for themselves what comes then.
      if (until) return appointments.hold(time, holder, now, until);
      const over = new Date(now.getTime() + hold_minutes * 60_000);
      const key = `${FREED_JOB}/hold/${holder}/${time.key}/${over.getTime()}`;
      return [...appointments.hold(time, holder, now), jobs.schedule(freedJob(key, time, over))];
    },
    rearrange: (appointment, by) => [...appointments.rearrange(appointment, by), left(appointment, by.at)],
    cancel: (appointment, at, status) => [...appointments.cancel(appointment, at, status), left(appointment, at)],
    lapse: (appointment, at) => [...appointments.lapse(appointment, at), left(appointment, at)],
  };
}

/**
 * Looks for a service's new times: more seats, or more hours than when it was looked last. Once for each such content,
 * whatever process begins with it.
 */
export function newTimesJobs({ services }: Pick<AppointmentPolicy, 'services'>, jobs: JobStore, at: Date): Statement[] {
  return services.flatMap(({ code, ways, seats, hours, windows, minutes }) => {
    const shape = createHash('sha256')
      .update(JSON.stringify([seats, minutes, hours, windows]))
      .digest('base64url');
    return ways.map((way) =>
      jobs.schedule(freedJob(`${FREED_JOB}/new/${code}/${way}/${shape}`, { service: code, way, slots: [] }, at)),
    );
  });
}
