import type { FreeTime } from '../../services/appointments/appointments.ts';
import { appointmentService } from '../../services/appointments/slots.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message } from '../message.ts';

/** Where an appointment's calendar file is. */
export function calendarLink(id: string, context: Pick<JourneyContext, 'link'>): string {
  return context.link(`/appointments/${id}/calendar.ics`);
}

/** Where it is, or how it happens. */
export function where(
  { service, way }: Pick<FreeTime, 'service' | 'way'>,
  context: Pick<JourneyContext, 'council'>,
): Message {
  if (way !== 'in_person') return { id: `appointment-where-${way}` };
  const { appointments } = context.council;
  const place = appointments.places[appointmentService(context.council, service).place ?? ''];
  return { id: 'appointment-where-in_person', values: { name: place?.name ?? '', address: place?.address ?? '' } };
}
