import type { Appointment } from '../../services/appointments/appointments.ts';
import type { Council } from '../../services/council/council.ts';
import { where } from '../appointment/place.ts';
import { timeValue } from '../appointment/times.ts';
import type { Message } from '../message.ts';

/**
 * What a resident hears before an appointment: when and where it is, and how to change it. Not what it is about: whoever
 * sees it may be somebody else.
 *
 * @param phone the council's number
 */
export function appointmentReminder({ reference, time }: Appointment, phone: string, council: Council): Message {
  const { id: message, values } =
    time.way === 'in_person' ? where(time, { council }) : { id: `appointment-remind-${time.way}` };
  const place = { message, ...(values ? { values } : {}) };
  return { id: 'appointment-reminder', values: { reference, time: timeValue(time), where: place, phone: { phone } } };
}
