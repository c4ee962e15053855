import { z } from 'zod';
import { appointmentReminder } from '../dialogs/notices/appointment-reminder.ts';
import type { Appointments } from '../services/appointments/appointments.ts';
import type { Council } from '../services/council/council.ts';
import { organisationOn } from '../services/council/facts.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { londonDate } from '../services/time/london.ts';

const payload = z.object({ id: z.string(), startsAt: z.string() });

/** Reminds of an appointment, unless it was moved or cancelled, or has begun. */
export function reminderJob(parts: { appointments: Appointments; notices: Notices; council: Council }): JobHandler {
  const { appointments, notices, council } = parts;
  return async (job, now) => {
    const { id, startsAt } = payload.parse(job.payload);
    const appointment = await appointments.byId(id);
    const stands = appointment?.status === 'booked' && appointment.startsAt === startsAt && now < new Date(startsAt);
    if (!stands || !appointment.conversationId) return { writes: [] };
    const { main_phone: phone } = organisationOn(council, londonDate(now));
    const message = appointmentReminder(appointment, phone, council);
    const { conversationId } = appointment;
    return { writes: notices.tell({ key: job.key, conversationId, message, at: now }) };
  };
}
