import { randomUUID } from 'node:crypto';
import type { NewEnquiry } from '../../services/enquiries/enquiry.ts';
import { newReference } from '../../services/reference.ts';

/** A move that somebody tells us of, due on 30 November 2026, with what a test cares about put over it. */
export function anEnquiry(over: Partial<NewEnquiry> = {}): NewEnquiry {
  return {
    id: randomUUID(),
    reference: newReference('NOR'),
    kind: 'details',
    subject: 'moved_home',
    text: 'From 12 Alder Road to 3 Elm Hill on 1 December.',
    contact: { name: 'Sam Lee', phone: '+447700900123', email: 'sam@example.org' },
    team: 'customer_records',
    dueOn: '2026-11-30',
    conversationId: randomUUID(),
    source: 'webchat',
    language: 'en',
    receivedAt: '2026-11-23T09:30:00.000Z',
    ...over,
  };
}
