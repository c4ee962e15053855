import { randomUUID } from 'node:crypto';
import type { NewComplaint } from '../../services/complaints/complaint.ts';
import { newReference } from '../../services/reference.ts';

/** A complaint about repairs, with what a test cares about put over it. */
export function aComplaint(over: Partial<NewComplaint> = {}): NewComplaint {
  return {
    id: randomUUID(),
    reference: newReference('NOR'),
    source: 'webchat',
    language: 'en',
    service: 'repairs',
    story: 'Nobody came to mend the boiler, twice.',
    toldBefore: true,
    affected: 'me',
    contact: { name: 'Sam Lee', phone: '+447700900123', email: 'Sam@example.org' },
    adjustments: [],
    ombudsmen: ['housing'],
    receivedAt: '2026-11-23T09:30:00.000Z',
    ...over,
  };
}
