import type { Appointment } from '../../services/appointments/appointments.ts';
import type { Payment } from '../../services/payments/payments.ts';
import { timeValue } from '../appointment/times.ts';
import type { Message } from '../message.ts';

/**
 * It is paid and booked: when, both references, what to do, how to change it, and its calendar file.
 *
 * @param phone the council's number
 * @param url of the calendar file
 */
export function paidNews(
  { reference, time }: Appointment,
  payment: Payment,
  { phone, url }: { phone: string; url: string },
): Message {
  const { amountPence, receipt = '' } = payment;
  return {
    id: 'appointment-paid',
    values: {
      ...{ reference, time: timeValue(time), amount: { pence: amountPence }, receipt, phone: { phone } },
      calendar: { message: 'appointment-calendar', values: { url: { url } } },
    },
  };
}

/** It was not paid in time, so it is not booked; and nothing was taken. */
export function payOver({ time }: Appointment, { amountPence }: Payment): Message {
  return { id: 'appointment-pay-over', values: { time: timeValue(time), amount: { pence: amountPence } } };
}

/** It was paid when the time was somebody else's, or given up: the money goes back. */
export function paidTooLate({ time }: Appointment, payment: Payment, phone: string): Message {
  const { reference, amountPence } = payment;
  const values = { reference, time: timeValue(time), amount: { pence: amountPence }, phone: { phone } };
  return { id: 'appointment-paid-too-late', values };
}
