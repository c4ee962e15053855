import { expect } from 'chai';
import type { Appointments } from '../../../services/appointments/appointments.ts';
import { EarlierTimes } from '../../../services/appointments/earlier-times.ts';
import { createEmbeddedAppointments } from '../../../services/appointments/embedded-appointments.ts';
import { JobStore } from '../../../services/jobs/job-store.ts';
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
};

const EARLIER_READS: Record<string, { read: (earlier: EarlierTimes) => Promise<unknown>; index: RegExp }> = {
  next: { read: (earlier) => earlier.next({ ...aTime(), slots: [] }, NOW), index: /waiting_by_service.*offers_open/ },
  'offered in a conversation': {
    read: (earlier) => earlier.offered({ conversationId: 'x' }, NOW),
    index: /waiting_by_conversation.*autoindex_appointment_offers/,
  },
  'offered for an appointment': {
    read: (earlier) => earlier.offered({ appointmentId: 'x' }, NOW),
    index: /autoindex_appointment_offers/,
  },
};

describe('reads of appointments', () => {
  for (const [name, { read, index }] of Object.entries(EARLIER_READS)) {
    it(`${name}: finds its rows by an index`, async () => {
      const plans = await plansOf((kysely) => {
        const appointments = createEmbeddedAppointments(kysely, norwich);
        return read(new EarlierTimes(kysely, appointments, new JobStore(kysely), norwich));
      });
      expect(plans).to.have.length(1);
      expect(plans[0]).to.match(index).and.not.match(/SCAN/);
    });
  }

  for (const [name, { read, index }] of Object.entries(READS)) {
    it(`${name}: finds its rows by an index`, async () => {
      const plans = await plansOf((kysely) => read(createEmbeddedAppointments(kysely, norwich)));
      expect(plans).to.have.length(1);
      expect(plans[0]).to.match(index).and.not.match(/SCAN/);
    });
  }
});
