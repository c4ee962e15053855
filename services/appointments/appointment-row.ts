import type { Insertable, Selectable } from 'kysely';
import type { Way } from '../council/appointments-schema.ts';
import type { AppointmentTable } from '../storage/appointment-tables.ts';
import type { Appointment, AppointmentStatus, FreeTime, Interpreter, NewAppointment } from './appointments.ts';
import { endsAt, startsAt } from './slots.ts';

/** The columns that hold when it is. */
export function timeColumns(time: FreeTime) {
  return {
    service: time.service,
    way: time.way,
    date: time.date,
    time_from: time.from,
    time_to: time.to,
    part: time.window ?? null,
    slots: JSON.stringify(time.slots),
    seat: time.seat,
    starts_at: startsAt(time).toISOString(),
    ends_at: endsAt(time).toISOString(),
  };
}

/** An appointment as its row, when it is made. */
export function toRow(appointment: NewAppointment, status: 'booked' | 'unpaid'): Insertable<AppointmentTable> {
  const { contact } = appointment;
  return {
    id: appointment.id,
    reference: appointment.reference,
    conversation_id: appointment.conversationId ?? null,
    source: appointment.source,
    language: appointment.language,
    ...timeColumns(appointment.time),
    status,
    about: appointment.about ?? null,
    details: JSON.stringify(appointment.details),
    interpreter: appointment.interpreter ? JSON.stringify(appointment.interpreter) : null,
    contact_name: contact.name ?? null,
    contact_phone: contact.phone ?? null,
    contact_email: contact.email?.toLowerCase() ?? null,
    contact_postcode: contact.postcode ?? null,
    price_pence: appointment.pricePence ?? null,
    sequence: 0,
    created_at: appointment.at,
    updated_at: appointment.at,
    version: 1,
  };
}

/** A row as an appointment. What the row leaves empty is absent. */
export function fromRow(row: Selectable<AppointmentTable>): Appointment {
  const slots = JSON.parse(row.slots) as string[];
  const time: FreeTime = {
    key: slots[0] ?? '',
    service: row.service,
    way: row.way as Way,
    date: row.date,
    from: row.time_from,
    to: row.time_to,
    slots,
    seat: row.seat,
    ...(row.part === null ? {} : { window: row.part }),
  };
  return {
    id: row.id,
    reference: row.reference,
    source: row.source,
    language: row.language,
    time,
    details: JSON.parse(row.details) as Appointment['details'],
    contact: present({
      name: row.contact_name,
      phone: row.contact_phone,
      email: row.contact_email,
      postcode: row.contact_postcode,
    }),
    status: row.status as AppointmentStatus,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    sequence: row.sequence,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    version: row.version,
    ...present({ conversationId: row.conversation_id, about: row.about, pricePence: row.price_pence }),
    ...(row.interpreter === null ? {} : { interpreter: JSON.parse(row.interpreter) as Interpreter }),
  };
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

function present<T extends Record<string, unknown>>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Present<T>;
}
