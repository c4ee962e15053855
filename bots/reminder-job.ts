import { z } from 'zod';
import { appointmentReminder, appointmentReminderLetter } from '../dialogs/notices/appointment-reminder.ts';
import type { Appointments } from '../services/appointments/appointments.ts';
import type { ContactMessages } from '../services/contact/contact-messages.ts';
import type { Transcript } from '../services/conversations/transcript.ts';
import type { Council } from '../services/council/council.ts';
import { organisationOn } from '../services/council/facts.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { londonDate } from '../services/time/london.ts';

/** What reminding of appointments needs of the rest. */
export interface ReminderParts {
  appointments: Appointments;
  notices: Notices;
  contact: ContactMessages;
  transcript: Pick<Transcript, 'conversation'>;
  council: Council;
  /** Whether what a channel says comes to the resident's own phone, and not only to a page that they may have closed. */
  rings(channel: string): boolean;
}

const payload = z.object({ id: z.string(), startsAt: z.string() });

/**
 * Reminds of an appointment, unless it was moved or cancelled, or has begun: where it was booked, and by the address that
 * was given for it where nobody may look there any more.
 */
export function reminderJob(parts: ReminderParts): JobHandler {
  const { appointments, notices, contact, transcript, council, rings } = parts;
  return async (job, now) => {
    const { id, startsAt } = payload.parse(job.payload);
    const appointment = await appointments.byId(id);
    const stands = appointment?.status === 'booked' && appointment.startsAt === startsAt && now < new Date(startsAt);
    if (!stands) return { writes: [] };
    const { key } = job;
    const { conversationId, language, contact: address } = appointment;
    const organisation = organisationOn(council, londonDate(now));
    const conversation = conversationId ? await transcript.conversation(conversationId) : undefined;
    const isReached = conversation !== undefined && conversation.status !== 'ended' && rings(conversation.channel);
    const { email, phone } = address;
    const to = email ? ({ kind: 'email', email } as const) : phone ? ({ kind: 'sms', phone } as const) : undefined;
    const message = appointmentReminder(appointment, organisation.main_phone, council);
    const letter = appointmentReminderLetter(appointment, organisation, council);
    return {
      writes: [
        ...(conversationId ? notices.tell({ key, conversationId, message, at: now }) : []),
        ...(to && !isReached ? contact.write({ key, to, message: letter, language, at: now }) : []),
      ],
    };
  };
}
