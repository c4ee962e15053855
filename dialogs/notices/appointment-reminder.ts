import type { Appointment } from '../../services/appointments/appointments.ts';
import { timeValue } from '../appointment/times.ts';
import type { Message } from '../message.ts';

/**
 * What a resident hears before an appointment: when it is, and how to change it. Not what it is about: whoever sees it
 * may be somebody else.
 *
 * @param phone the council's number
 */
export function appointmentReminder({ reference, time }: Appointment, phone: string): Message {
  const where = { message: `appointment-remind-${time.way}` };
  return { id: 'appointment-reminder', values: { reference, time: timeValue(time), where, phone: { phone } } };
}
