import { expect } from 'chai';
import type { Appointments } from '../../../services/appointments/appointments.ts';
import { createEmbeddedAppointments } from '../../../services/appointments/embedded-appointments.ts';
import { aTime } from '../../support/appointments.ts';
import { plansOf } from '../../support/query-plans.ts';
import { norwich } from '../council/norwich.ts';

const NOW = new Date('2026-11-23T09:30:00Z');

/** Each read, and the index that must serve it. */
const READS: Record<string, { read: (appointments: Appointments) => Promise<unknown>; index: RegExp }> = {
  free: {
    read: (appointments) => appointments.free({ service: 'housing', way: 'phone' }, NOW),
    index: /autoindex_appointment_seats/,
  },
  byReference: { read: (appointments) => appointments.byReference('x'), index: /sqlite_autoindex/ },
  byId: { read: (appointments) => appointments.byId('x'), index: /sqlite_autoindex/ },
  byConversation: { read: (appointments) => appointments.byConversation('x'), index: /by_conversation_id_created_at/ },
  'coming by phone': {
    read: (appointments) => appointments.coming({ phone: '+447700900123' }, 'housing', NOW),
    index: /by_contact_phone_starts_at/,
  },
  'coming by phone or email': {
    read: (appointments) => appointments.coming({ phone: '+447700900123', email: 'a@example.org' }, 'housing', NOW),
    index: /by_contact_phone_starts_at.*by_contact_email_starts_at/,
  },
  'offer earlier': { read: (appointments) => appointments.offerEarlier(aTime(), NOW), index: /waiting_by_service/ },
};

describe('reads of appointments', () => {
  for (const [name, { read, index }] of Object.entries(READS)) {
    it(`${name}: finds its rows by an index`, async () => {
      const plans = await plansOf((kysely) => read(createEmbeddedAppointments(kysely, norwich)));
      expect(plans).to.have.length(1);
      expect(plans[0]).to.match(index).and.not.match(/SCAN/);
    });
  }
});
