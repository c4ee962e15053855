import { expect } from 'chai';
import { ContactMessages } from '../../../services/contact/contact-messages.ts';
import { newConversationId } from '../../../services/conversations/conversation-id.ts';
import { ContactCodes } from '../../../services/identity/contact-codes.ts';
import type { CodeAddress } from '../../../services/identity/proof.ts';
import { ResidentRecords } from '../../../services/identity/resident-records.ts';
import { Residents } from '../../../services/identity/residents.ts';
import { JobStore } from '../../../services/jobs/job-store.ts';
import type { Database } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';
import { plansOf } from '../../support/query-plans.ts';

const RULES = { code_minutes: 10, tries: 3, codes_a_day: 4, wrong_a_day: 5, proven_minutes: 30 };
const NOW = new Date('2026-11-23T09:00:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const PHONE: CodeAddress = { kind: 'phone', address: '+447700900321' };
const EMAIL: CodeAddress = { kind: 'email', address: 'sam@example.com' };
const secret = () => 'a secret of the tests';

describe('residents and their proofs', () => {
  eachDatabase((open) => {
    let database: Database;
    let codes: ContactCodes;
    let residents: Residents;
    let made = 0;
    beforeEach(async () => {
      database = await open();
      const messages = new ContactMessages(database.kysely, new JobStore(database.kysely));
      codes = new ContactCodes(database.kysely, messages, RULES, secret);
      residents = new Residents(database.kysely, RULES, secret);
    });

    const aConversation = async (userId: string): Promise<string> => {
      const at = NOW.toISOString();
      const id = newConversationId(NOW);
      await database.commit([
        {
          query: database.kysely
            .insertInto('conversations')
            .values({
              ...{ id, channel: 'webchat', user_id: userId, language: 'en', state: '{}' },
              ...{ lease_owner: null, started_at: at, last_at: at },
            })
            .compile(),
        },
      ]);
      return id;
    };
    const send = async (conversationId: string, to = PHONE, at = NOW): Promise<string> => {
      made += 1;
      const id = `code-${made}`;
      await database.commit(codes.send({ id, to, conversationId, language: 'en', at }));
      return id;
    };
    const prove = async (conversationId: string, contact: CodeAddress, name?: string, at = NOW): Promise<string> => {
      const who = await residents.recognise(conversationId, contact, name, at);
      await database.commit(residents.prove({ ...who, contact, conversationId, language: 'pl', at }));
      return who.resident.id;
    };

    it('easy read is kept for a resident, also when two turn out to be one, until it is taken back where they are proven', async () => {
      const [here, there] = [await aConversation('u1'), await aConversation('u2')];
      const keep = (conversationId: string, easyRead: boolean, at = NOW) =>
        database.commit([residents.keepEasyRead(conversationId, easyRead, at)]);
      await keep(here, true);
      expect((await residents.recognise(here, PHONE, 'Sam Lee', NOW)).easyRead, 'nobody is proven').to.equal(false);
      await prove(here, PHONE, 'Sam Lee');
      await prove(there, EMAIL, 'Sam Lee');
      await keep(here, true, later(30));
      expect((await residents.ofConversation(here))?.easyRead, 'the proof has worn off').to.equal(false);
      await keep(here, true, later(29));
      expect((await residents.recognise(there, EMAIL, 'Ann Lee', NOW)).easyRead, 'somebody else').to.equal(false);
      expect((await residents.recognise(there, PHONE, 'Sam Lee', NOW)).easyRead, 'the same by both').to.equal(true);
      await prove(there, PHONE, 'Sam Lee');
      expect((await residents.ofConversation(there))?.easyRead).to.equal(true);
      await keep(there, false, later(1));
      expect((await residents.recognise(await aConversation('u3'), PHONE, 'Sam Lee', NOW)).easyRead).to.equal(false);
    });

    it('a code stands nowhere in the database, and another secret makes another', async () => {
      const id = await send(await aConversation('u1'));
      const digits = codes.digits(id);
      expect(digits).to.match(/^\d{6}$/);
      for (const table of ['contact_codes', 'contact_messages', 'jobs'] as const) {
        const rows = await database.kysely.selectFrom(table).selectAll().execute();
        expect(JSON.stringify(rows), table).to.not.include(digits);
      }
      const messages = new ContactMessages(database.kysely, new JobStore(database.kysely));
      expect(new ContactCodes(database.kysely, messages, RULES, () => 'another').digits(id)).to.not.equal(digits);
    });

    it('a code is right in its own conversation, in time, and once', async () => {
      const here = await aConversation('u1');
      const id = await send(here);
      const code = await codes.find(id, here);
      expect(codes.tried(code, codes.digits(id), later(9))).to.equal('right');
      expect(codes.tried(code, '12345', later(9))).to.equal('wrong');
      expect(codes.tried(code, codes.digits(id), later(10))).to.equal('expired');
      expect(codes.tried(await codes.find(id, await aConversation('u1')), codes.digits(id), NOW)).to.equal('expired');
      expect(await codes.toSend(id, later(9))).to.equal(codes.digits(id));
      expect(await codes.toSend(id, later(10))).to.equal(undefined);
      await database.commit([codes.used(id, later(1))]);
      expect(codes.tried(await codes.find(id, here), codes.digits(id), later(2))).to.equal('expired');
      const failed = await database.commit([codes.used(id, later(2))]).catch((error) => error);
      expect(failed).to.be.an.instanceOf(Error);
    });

    it('a code that was guessed wrong too often is worth nothing, even to who knows it', async () => {
      const here = await aConversation('u1');
      const id = await send(here);
      for (let i = 0; i < RULES.tries; i += 1) await database.commit([codes.guessed(id)]);
      expect(codes.tried(await codes.find(id, here), codes.digits(id), NOW)).to.equal('used-up');
    });

    it('codes to one address are limited whoever asks, and by one person wherever they go', async () => {
      for (const user of ['u1', 'u2', 'u3', 'u4']) await send(await aConversation(user));
      expect(await codes.mayAsk(await aConversation('u5'), PHONE, NOW)).to.equal(false);
      expect(await codes.mayAsk(await aConversation('u5'), EMAIL, NOW)).to.equal(true);
      expect(await codes.mayAsk(await aConversation('u5'), PHONE, later(24 * 60))).to.equal(true);
      for (const i of [1, 2, 3, 4]) await send(await aConversation('u6'), { ...EMAIL, address: `s${i}@example.com` });
      expect(await codes.mayAsk(await aConversation('u6'), EMAIL, NOW)).to.equal(false);
    });

    it('wrong guesses are limited over all codes of an address', async () => {
      for (const user of ['u1', 'u2']) {
        const id = await send(await aConversation(user));
        for (let i = 0; i < 3; i += 1) await database.commit([codes.guessed(id)]);
      }
      expect(await codes.mayAsk(await aConversation('u3'), PHONE, NOW)).to.equal(false);
    });

    it('conversations join by the same contact under the same name, and by nothing less', async () => {
      const sam = await prove(await aConversation('u1'), PHONE, 'Sam Lee');
      expect(await prove(await aConversation('u2'), PHONE, 'sam  lee')).to.equal(sam);
      expect(await prove(await aConversation('u3'), PHONE, 'Robin Lee')).to.not.equal(sam);
      const nameless = await prove(await aConversation('u4'), PHONE);
      expect(nameless).to.not.equal(sam);
      expect(await prove(await aConversation('u5'), PHONE)).to.not.equal(nameless);
      expect((await residents.conversations(sam)).length).to.equal(2);
    });

    it('who proves a second contact in the same conversation has both, and what was two residents is one', async () => {
      const byEmail = await prove(await aConversation('u1'), EMAIL, 'Sam Lee');
      const here = await aConversation('u2');
      const sam = await prove(here, PHONE, 'Sam Lee');
      expect(sam).to.not.equal(byEmail);
      expect(await prove(here, EMAIL, 'Sam Lee', later(1))).to.equal(sam);
      const found = await residents.ofConversation(here);
      expect(found?.contacts).to.deep.equal([PHONE, EMAIL]);
      expect(found).to.include({ name: 'Sam Lee', language: 'pl', provenBy: 'email' });
      expect((await residents.conversations(sam)).length).to.equal(2);
      expect(await prove(await aConversation('u3'), EMAIL, 'Sam Lee', later(2))).to.equal(sam);
    });

    it('a proof wears off, and is told from one that still holds', async () => {
      const here = await aConversation('u1');
      await prove(here, PHONE, 'Sam Lee');
      expect(await residents.provenIn(here, later(29))).to.not.equal(undefined);
      expect(await residents.provenIn(here, later(30))).to.equal(undefined);
      expect(await residents.ofConversation(here)).to.not.equal(undefined);
    });
  });

  it('what a resident has is found by indexes', async () => {
    const resident = { id: 'r', name: 'Sam Lee', contacts: [PHONE] };
    const plans = await plansOf((kysely) => new ResidentRecords(kysely).of(resident, 'c'));
    for (const plan of plans)
      expect(plan)
        .to.match(/SEARCH/)
        .and.not.match(/SCAN/);
  });
});
