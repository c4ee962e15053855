import type { Appointment } from '../../services/appointments/appointments.ts';
import { timeValue } from '../appointment/times.ts';
import type { Message } from '../message.ts';

/**
 * The council cannot keep an appointment: sorry, which, why, and how to have another.
 *
 * @param reason in the words of a member of staff
 * @param phone the council's number
 */
export function appointmentCancelled({ reference, time }: Appointment, reason: string, phone: string): Message {
  const values = { reference, time: timeValue(time), reason, phone: { phone } };
  return { id: 'notice-appointment-cancelled', values };
}
