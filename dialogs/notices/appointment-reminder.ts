import type { Appointment } from '../../services/appointments/appointments.ts';
import type { Council } from '../../services/council/council.ts';
import { where } from '../appointment/place.ts';
import { timeValue } from '../appointment/times.ts';
import { joinLines } from '../form/read-back.ts';
import type { Message, MessageValue } from '../message.ts';

/**
 * What a resident hears before an appointment: when and where it is, and how to change it. Not what it is about: whoever
 * sees it may be somebody else.
 *
 * @param phone the council's number
 */
export function appointmentReminder({ reference, time }: Appointment, phone: string, council: Council): Message {
  const values = { reference, time: timeValue(time), where: placeOf(time, council), phone: { phone } };
  return { id: 'appointment-reminder', values };
}

/**
 * The same by e-mail or text, for whoever may not look into the conversation any more: in the words of its calendar file.
 *
 * @param organisation the council's name
 */
export function appointmentReminderLetter(
  { reference, time }: Appointment,
  { name: organisation, main_phone: phone }: { name: string; main_phone: string },
  council: Council,
): Message {
  const lines: MessageValue[] = [
    { message: 'appointment-calendar-summary', values: { council: organisation } },
    timeValue(time),
    placeOf(time, council),
    { message: 'appointment-calendar-description', values: { reference, phone: { phone } } },
  ];
  const [first = '', ...rest] = lines;
  return { id: 'form-lines', values: { first, rest: joinLines(rest) ?? '' } };
}

function placeOf(time: Appointment['time'], council: Council): MessageValue {
  if (time.way !== 'in_person') return { message: `appointment-remind-${time.way}` };
  const { id: message, values } = where(time, { council });
  return { message, ...(values ? { values } : {}) };
}
