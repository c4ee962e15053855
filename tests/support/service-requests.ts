import { randomUUID } from 'node:crypto';
import type { NewServiceRequest } from '../../services/cases/cases.ts';
import { newReference } from '../../services/reference.ts';

/** A report about litter in Alder Road, with what a test cares about put over it. */
export function aServiceRequest(over: Partial<NewServiceRequest> = {}): NewServiceRequest {
  return {
    id: randomUUID(),
    reference: newReference('NOR'),
    instance: randomUUID(),
    source: 'webchat',
    category: 'litter',
    description: 'The bin is full.',
    attributes: { kind: 'bin_overflowing' },
    address: '12 Alder Road',
    district: 'inside',
    body: 'city',
    private: false,
    photos: [],
    language: 'en',
    status: 'received',
    requestedAt: '2026-11-23T09:30:00.000Z',
    ...over,
  };
}
