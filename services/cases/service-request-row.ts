import type { Insertable, Selectable } from 'kysely';
import type { ServiceRequestTable } from '../storage/schema.ts';
import type { Contact, NewServiceRequest, ServiceRequest, Status } from './cases.ts';
import { placeKey } from './place-key.ts';

/** A report as its row, when it is made. */
export function toRow(request: NewServiceRequest): Insertable<ServiceRequestTable> {
  const { contact = {} } = request;
  return {
    id: request.id,
    reference: request.reference,
    instance: request.instance,
    conversation_id: request.conversationId ?? null,
    source: request.source,
    category: request.category,
    description: request.description,
    attributes: JSON.stringify(request.attributes),
    address: request.address,
    postcode: request.postcode ?? null,
    place_key: placeKey(request.address),
    lat: request.lat ?? null,
    long: request.long ?? null,
    district: request.district,
    body: request.body,
    private: request.private ? 1 : 0,
    ...contactColumns(contact),
    photos: JSON.stringify(request.photos),
    language: request.language,
    status: request.status,
    status_note: null,
    requested_at: request.requestedAt,
    updated_at: request.requestedAt,
    expected_at: request.expectedAt ?? null,
    delayed_from: null,
  };
}

/** The columns that hold how to reach somebody. */
export function contactColumns(contact: Contact) {
  return {
    contact_name: contact.name ?? null,
    contact_phone: contact.phone ?? null,
    contact_email: contact.email ?? null,
  };
}

/** A row as a report. What the row leaves empty is absent. */
export function fromRow(row: Selectable<ServiceRequestTable>): ServiceRequest {
  const contact = present({ name: row.contact_name, phone: row.contact_phone, email: row.contact_email });
  return {
    id: row.id,
    reference: row.reference,
    instance: row.instance,
    source: row.source,
    category: row.category,
    description: row.description,
    attributes: JSON.parse(row.attributes) as ServiceRequest['attributes'],
    address: row.address,
    district: row.district as ServiceRequest['district'],
    body: row.body,
    private: row.private === 1,
    photos: JSON.parse(row.photos) as string[],
    language: row.language,
    status: row.status as Status,
    requestedAt: row.requested_at,
    updatedAt: row.updated_at,
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(row.translation !== null && row.translated_by !== null
      ? { translation: { text: row.translation, by: row.translated_by } }
      : {}),
    ...present({
      conversationId: row.conversation_id,
      postcode: row.postcode,
      lat: row.lat,
      long: row.long,
      statusNote: row.status_note,
      expectedAt: row.expected_at,
      delayedFrom: row.delayed_from,
    }),
  };
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

function present<T extends Record<string, unknown>>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Present<T>;
}
