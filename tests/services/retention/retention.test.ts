import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createEmbeddedAppointments } from '../../../services/appointments/embedded-appointments.ts';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import { createEmbeddedComplaints } from '../../../services/complaints/embedded-complaints.ts';
import { ContactMessages } from '../../../services/contact/contact-messages.ts';
import { newConversationId } from '../../../services/conversations/conversation-id.ts';
import { Drafts } from '../../../services/drafts/drafts.ts';
import { Enquiries } from '../../../services/enquiries/enquiries.ts';
import { ContactCodes } from '../../../services/identity/contact-codes.ts';
import { Residents } from '../../../services/identity/residents.ts';
import { JobStore } from '../../../services/jobs/job-store.ts';
import { Notices } from '../../../services/notices/notices.ts';
import { Retention } from '../../../services/retention/retention.ts';
import type { Database } from '../../../services/storage/database.ts';
import { openDatabase } from '../../../services/storage/open-database.ts';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { aComplaint } from '../../support/complaints.ts';
import { eachDatabase } from '../../support/databases.ts';
import { anEnquiry } from '../../support/enquiries.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { norwich } from '../council/norwich.ts';

const RULES = {
  conversation_days: 90,
  service_request_days: 1095,
  draft_days: 7,
  complaint_days: 2192,
  appointment_days: 365,
  unanswered_days: 90,
  audit_days: 2557,
  enquiry_days: 365,
};
const NOW = new Date('2026-11-23T09:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 24 * 60 * 60_000);
const CANARY = 'canary-of-elm-hill';

/** A conversation last used some days ago, with one message, one reply, and one photo. */
async function aConversation(database: Database, days: number, words = 'hello'): Promise<string> {
  const { kysely } = database;
  const at = daysAgo(days).toISOString();
  const id = newConversationId(daysAgo(days));
  const row = { conversation_id: id, channel: 'webchat' };
  const activity = JSON.stringify({ text: words });
  await database.commit(
    [
      kysely.insertInto('conversations').values({
        ...{ id, channel: 'webchat', user_id: 'dl_x', language: 'en', state: '{}' },
        ...{ lease_owner: null, started_at: at, last_at: at },
      }),
      kysely
        .insertInto('activities')
        .values({ conversation_id: id, seq: 1, direction: 'in', activity, meaning: null, at }),
      kysely
        .insertInto('inbox')
        .values({ ...row, message_key: `${id}/1`, seq: 1, body_hash: '', accepted_at: 0, done_at: 0, outcome: 'x' }),
      kysely
        .insertInto('outbox')
        .values({ ...row, seq: 2, next_at: 0, lease_owner: null, provider_id: null, error: null, sent_at: 0 }),
      kysely
        .insertInto('photos')
        .values({ id: `photo-${id}`, conversation_id: id, type: 'image/jpeg', bytes: Buffer.from(words), at }),
    ].map((query) => ({ query: query.compile() })),
  );
  return id;
}

const count = async (
  database: Database,
  table: 'conversations' | 'activities' | 'inbox' | 'outbox' | 'photos' | 'drafts' | 'service_requests',
) =>
  Number(
    (
      await database.kysely
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

describe('retention', () => {
  eachDatabase((open) => {
    it('forgets a resident with the last of their conversations, and codes when they are counted no more', async () => {
      const database = await open();
      const residents = new Residents(database.kysely, norwich.identity, () => 'secret');
      const contact = { kind: 'phone', address: '+447700900321' } as const;
      const rows = (table: 'residents' | 'resident_contacts' | 'resident_conversations' | 'contact_codes') =>
        database.kysely.selectFrom(table).selectAll().execute();
      for (const days of [91, 89]) {
        const conversationId = await aConversation(database, days);
        const at = daysAgo(days);
        const who = await residents.recognise(conversationId, contact, `${days} Lee`, at);
        await database.commit(residents.prove({ ...who, contact, conversationId, language: 'en', at }));
        const messages = new ContactMessages(database.kysely, new JobStore(database.kysely));
        const codes = new ContactCodes(database.kysely, messages, norwich.identity, () => 'secret');
        await database.commit(codes.send({ id: `c${days}`, to: contact, conversationId, language: 'en', at: NOW }));
      }
      await new Retention(database, RULES).purge(NOW);
      expect((await rows('residents')).map(({ name }) => name)).to.deep.equal(['89 Lee']);
      expect(await rows('resident_contacts')).to.have.length(1);
      expect(await rows('resident_conversations')).to.have.length(1);
      expect(await rows('contact_codes')).to.have.length(2);
      await new Retention(database, RULES).purge(new Date(NOW.getTime() + 3 * 24 * 60 * 60_000));
      expect(await rows('contact_codes')).to.have.length(0);
      expect(await rows('residents')).to.have.length(0);
    });

    it('deletes a conversation with all that was said on its day, and none before', async () => {
      const database = await open();
      await aConversation(database, 91);
      const young = await aConversation(database, 89);
      expect(await new Retention(database, RULES).purge(NOW)).to.include({ conversations: 1 });
      for (const table of ['conversations', 'activities', 'inbox', 'outbox', 'photos'] as const) {
        expect(await count(database, table), table).to.equal(1);
      }
      const left = await database.kysely.selectFrom('conversations').select('id').executeTakeFirst();
      expect(left?.id).to.equal(young);
    });

    it('keeps an open report however old, and its photos; deletes a closed one when its time is over', async () => {
      const database = await open();
      const cases = createEmbeddedCases(database.kysely);
      for (const [days, closed] of [
        [2000, false],
        [1200, true],
        [1000, true],
      ] as const) {
        const conversationId = await aConversation(database, days);
        const at = daysAgo(days).toISOString();
        const request = aServiceRequest({ conversationId, requestedAt: at });
        await database.commit(cases.create(request));
        if (closed) await database.commit(cases.changeStatus({ id: request.id, status: 'fixed', at }));
      }
      expect(await new Retention(database, RULES).purge(NOW)).to.include({ conversations: 3, serviceRequests: 1 });
      expect(await count(database, 'service_requests')).to.equal(2);
      expect(await count(database, 'photos')).to.equal(2);
    });

    it('deletes what was told unasked with its conversation, and what was sent outside one as late', async () => {
      const database = await open();
      const notices = new Notices(database.kysely);
      const contact = new ContactMessages(database.kysely, new JobStore(database.kysely));
      for (const days of [91, 89]) {
        const conversationId = await aConversation(database, days);
        const at = daysAgo(days);
        const key = String(days);
        const to = { kind: 'sms', phone: '+447700900123' } as const;
        await database.commit([
          ...notices.tell({ key, conversationId, message: { id: 'x' }, at }),
          ...contact.write({ key, to, message: { id: 'x' }, language: 'en', at }),
        ]);
      }
      await new Retention(database, RULES).purge(NOW);
      for (const table of ['notices', 'contact_messages'] as const) {
        const left = await database.kysely.selectFrom(table).select('key').execute();
        expect(left, table).to.deep.equal([{ key: '89' }]);
      }
    });

    it('keeps an open complaint however old; deletes one that is done when its time is over, with all that is about it', async () => {
      const database = await open();
      const complaints = createEmbeddedComplaints(database.kysely, norwich);
      const made: Record<string, string> = {};
      for (const [name, days, isDone] of [
        ['open', 3000, false],
        ['old', 2200, true],
        ['young', 2100, true],
      ] as const) {
        const complaint = aComplaint({
          receivedAt: daysAgo(days).toISOString(),
          contact: { email: `${name}@example.org` },
          adjustments: ['braille'],
        });
        made[name] = complaint.id;
        await database.commit(complaints.create(complaint));
        const read = await complaints.byId(complaint.id);
        if (read && isDone) await database.commit(complaints.withdraw(read, daysAgo(days)));
      }
      expect(await new Retention(database, RULES).purge(NOW)).to.include({ complaints: 1 });
      const left = await database.kysely.selectFrom('complaints').select('id').execute();
      expect(left.map(({ id }) => id)).to.have.members([made.open, made.young]);
      for (const table of ['complaint_stages', 'complaint_events'] as const) {
        const rows = await database.kysely.selectFrom(table).select('complaint_id').execute();
        expect(rows.map(({ complaint_id }) => complaint_id)).to.not.include(made.old);
      }
      expect(await complaints.adjustments({ email: 'old@example.org' })).to.equal(undefined);
      expect(await complaints.adjustments({ email: 'young@example.org' })).not.to.equal(undefined);
    });

    it('deletes an appointment a year after its end, with its seat, and none before', async () => {
      const database = await open();
      const appointments = createEmbeddedAppointments(database.kysely, norwich);
      for (const days of [366, 364, -10]) {
        const date = daysAgo(days).toISOString().slice(0, 10);
        const key = `planning/phone/${date}T08:00`;
        const time = aTime({ key, slots: [key], date, from: '08:00', to: '08:20' });
        await database.commit(appointments.book(anAppointment({ time })));
      }
      expect(await new Retention(database, RULES).purge(NOW)).to.include({ appointments: 1 });
      const seats = await database.kysely.selectFrom('appointment_seats').select('slot').orderBy('slot').execute();
      expect(seats.map(({ slot }) => slot)).to.deep.equal([
        'planning/phone/2025-11-24T08:00',
        'planning/phone/2026-12-03T08:00',
      ]);
    });

    it('deletes an enquiry when its time is over, with each step that was taken', async () => {
      const database = await open();
      const jobs = new JobStore(database.kysely);
      const enquiries = new Enquiries(database.kysely, jobs, { enquiry: () => [] });
      for (const days of [366, 364]) {
        const made = anEnquiry({ receivedAt: daysAgo(days).toISOString() });
        await database.commit(enquiries.create(made));
        const stored = await enquiries.byId(made.id);
        if (stored) await database.commit(enquiries.answer(stored, 'It is done.', daysAgo(days)));
      }
      expect(await new Retention(database, RULES).purge(NOW)).to.include({ enquiries: 1 });
      const events = await database.kysely.selectFrom('enquiry_events').select('at').execute();
      expect(events.map(({ at }) => at)).to.deep.equal([daysAgo(364).toISOString()]);
    });

    it('deletes forms whose code has run out', async () => {
      const database = await open();
      const drafts = new Drafts(database.kysely, RULES.draft_days);
      for (const [code, days] of [
        ['OLD', 8],
        ['NEW', 6],
      ] as const) {
        await database.commit(
          drafts.save({ code, conversationId: 'c', journey: 'report', state: {}, at: daysAgo(days) }),
        );
      }
      expect(await new Retention(database, RULES).purge(NOW)).to.include({ drafts: 1 });
      expect(await drafts.find('NEW', NOW)).not.to.equal(undefined);
    });
  });

  it('leaves no byte of what it deleted in the embedded database’s files', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'retention-'));
    const database = await openDatabase({ dataDir });
    const bytes = () =>
      readdirSync(dataDir)
        .map((file) => readFileSync(join(dataDir, file), 'latin1'))
        .join('');
    for (let i = 0; i < 50; i += 1) await aConversation(database, 91, CANARY);
    expect(bytes()).to.include(CANARY);
    await new Retention(database, RULES).purge(NOW);
    expect(bytes()).not.to.include(CANARY);
    await database.close();
    rmSync(dataDir, { recursive: true });
  });
});
