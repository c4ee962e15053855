import type { Logger } from 'pino';
import { z } from 'zod';
import { calendarLink } from '../dialogs/appointment/place.ts';
import type { Message } from '../dialogs/message.ts';
import { paidNews, paidTooLate, payOver } from '../dialogs/notices/paid-appointment.ts';
import type { Appointments } from '../services/appointments/appointments.ts';
import type { Council } from '../services/council/council.ts';
import { organisationOn } from '../services/council/facts.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { PAID, type Payments } from '../services/payments/payments.ts';
import { londonDate } from '../services/time/london.ts';

/** What booking what was paid needs of the rest. */
export interface PaidAppointmentParts {
  appointments: Appointments;
  payments: Payments;
  notices: Notices;
  council: Council;
  log: Pick<Logger, 'warn'>;
  /** A path of this service as a whole web address, for residents to open. */
  link(path: string): string;
  /** Whether no money really moves. */
  isSandbox: boolean;
}

const payload = z.object({ reference: z.string() });

/** How long whoever is on the page when the time is over may go on, and how often it is looked meanwhile, in ms. */
const GRACE = 15 * 60_000;
const LOOK_AGAIN = 60_000;

/**
 * Books what was paid, and says so at any hour: they wait for it. Money that came when the time was gone already is not
 * hidden: they are told, and a person sends it back.
 */
export function appointmentPaidJob(parts: PaidAppointmentParts): JobHandler {
  const { appointments, payments, notices, council, log } = parts;
  return async (job, now) => {
    const { reference } = payload.parse(job.payload);
    const payment = await payments.byReference(reference);
    const appointment = payment && (await appointments.byReference(payment.account));
    if (!payment || !appointment || appointment.status === 'booked') return { writes: [] };
    const { conversationId } = payment;
    const tell = (message: Message) =>
      notices.tell({ key: job.key, conversationId, message: trial(message, parts), urgent: true, at: now });
    const { phone } = teamOf(council, payment.payType, now);
    if (appointment.status === 'unpaid') {
      const news = paidNews(appointment, payment, { phone, url: calendarLink(appointment.id, parts) });
      return { writes: [...appointments.confirm(appointment, now), ...tell(news)] };
    }
    log.warn({ payment: payment.id }, 'a payment came when its appointment was over; it is to be sent back');
    return { writes: tell(paidTooLate(appointment, payment, phone)) };
  };
}

/** Ends what was not paid in time, and says so. The link is taken back first, so that nobody pays for nothing. */
export function appointmentPayOverJob({ appointments, payments, notices }: PaidAppointmentParts): JobHandler {
  return async (job, now) => {
    const { reference } = payload.parse(job.payload);
    const found = await payments.byReference(reference);
    const payment = found && (await payments.look(found.code));
    const appointment = payment && (await appointments.byReference(payment.account));
    if (!payment || !appointment || PAID.includes(payment.status)) return { writes: [] };
    const isPaying = payment.status === 'pending' || payment.status === 'started';
    const isGrace = now.getTime() < Date.parse(payment.expiresAt) + GRACE;
    // A card that was given is waited for as long as it takes.
    if (payment.status === 'pending' || (isPaying && isGrace && appointment.status === 'unpaid')) {
      return { writes: [], again: new Date(now.getTime() + LOOK_AGAIN) };
    }
    if (!(await payments.withdraw(reference))) return { writes: [] };
    if (appointment.status !== 'unpaid') return { writes: [] };
    const { conversationId } = payment;
    const message = payOver(appointment, payment);
    return {
      writes: [
        ...appointments.lapse(appointment, now),
        ...notices.tell({ key: job.key, conversationId, message, at: now }),
      ],
    };
  };
}

/** Nobody is to think that they paid where no money moved. */
function trial({ id, values }: Message, { isSandbox }: PaidAppointmentParts): Message {
  if (!isSandbox) return { id, ...(values ? { values } : {}) };
  return { id: 'payment-news-trial', values: { news: { message: id, ...(values ? { values } : {}) } } };
}

function teamOf(council: Council, code: string, now: Date): { phone: string } {
  const price = council.appointments.services.find((service) => service.code === code)?.price;
  const team = price && council.payments.teams.get(price.team);
  return { phone: team?.phone ?? organisationOn(council, londonDate(now)).main_phone };
}
