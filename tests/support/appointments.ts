import { randomUUID } from 'node:crypto';
import type { FreeTime, NewAppointment } from '../../services/appointments/appointments.ts';
import { newReference } from '../../services/reference.ts';

/** A time of the planning officer, Thursday 3 December 2026 at 1pm, with what a test cares about put over it. */
export function aTime(over: Partial<FreeTime> = {}): FreeTime {
  const key = over.key ?? 'planning/phone/2026-12-03T13:00';
  return {
    key,
    service: 'planning',
    way: 'phone',
    date: '2026-12-03',
    from: '13:00',
    to: '13:20',
    slots: [key],
    seat: 1,
    ...over,
  };
}

/** An appointment at that time. */
export function anAppointment(over: Partial<NewAppointment> = {}): NewAppointment {
  return {
    id: randomUUID(),
    reference: newReference('NOR'),
    source: 'webchat',
    language: 'en',
    time: aTime(),
    details: {},
    contact: { name: 'Sam Lee', phone: '+447700900123', email: 'sam@example.org' },
    at: '2026-11-23T09:30:00.000Z',
    ...over,
  };
}
