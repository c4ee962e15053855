import type { AppointmentPolicy } from '../council/appointments-schema.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { NewPayment, Payment, Payments } from '../payments/payments.ts';
import type { Statement } from '../storage/database.ts';
import type { Appointment, Appointments, NewAppointment } from './appointments.ts';

/** The kinds of the jobs that book what was paid, and end what was not. */
export const APPOINTMENT_PAID_JOB = 'appointment-paid';
export const APPOINTMENT_PAY_OVER_JOB = 'appointment-pay-over';

/** Whether a payment is for an appointment: its kind is the appointment's service. */
export function isForAppointment(
  { payType }: Pick<Payment, 'payType'>,
  { services }: Pick<AppointmentPolicy, 'services'>,
): boolean {
  return services.some(({ code, price }) => price !== undefined && code === payType);
}

/** Has what was paid booked, in the commit that writes down that it was paid. */
export function paidJob(jobs: JobStore, { reference }: Payment, at: Date): Statement {
  return jobs.schedule({
    key: `${APPOINTMENT_PAID_JOB}/${reference}`,
    kind: APPOINTMENT_PAID_JOB,
    dueAt: at,
    payload: { reference },
  });
}

/**
 * Keeps a time for whoever pays for it first, asks for the payment, and has it ended when it is not paid in time.
 *
 * @param payment its `account` is the appointment's reference
 */
export function reserveAndAsk(
  parts: { appointments: Appointments; payments: Payments; jobs: JobStore },
  appointment: NewAppointment,
  payment: NewPayment,
): Statement[] {
  const { appointments, payments, jobs } = parts;
  const { reference } = payment;
  return [
    ...appointments.reserve(appointment),
    ...payments.request(payment),
    jobs.schedule({
      key: `${APPOINTMENT_PAY_OVER_JOB}/${reference}`,
      kind: APPOINTMENT_PAY_OVER_JOB,
      dueAt: new Date(payment.expiresAt),
      payload: { reference },
    }),
  ];
}

/** Gives back what is kept for a payment, before it was made: the link is taken back soon. */
export function giveUpUnpaid(
  { appointments, jobs }: { appointments: Appointments; jobs: JobStore },
  appointment: Appointment,
  at: Date,
): Statement[] {
  const { payment } = appointment.details;
  const key = `${APPOINTMENT_PAY_OVER_JOB}/${payment}/given-up`;
  return [
    ...appointments.cancel(appointment, at),
    jobs.schedule({ key, kind: APPOINTMENT_PAY_OVER_JOB, dueAt: at, payload: { reference: String(payment) } }),
  ];
}
