import { expect } from 'chai';
import { newConversationId } from '../../services/conversations/conversation-id.ts';
import { anAppointment } from '../support/appointments.ts';
import { eachStorage } from '../support/storages.ts';
import { StoryWorld } from '../support/story-world.ts';

const NOW = new Date('2026-11-23T09:30:00Z');

describe('a reminder of an appointment', () => {
  eachStorage((storage) => {
    let world: StoryWorld;
    before(async () => {
      world = await StoryWorld.open(storage());
    });
    beforeEach(() => world.reset(NOW));
    after(() => world.close());

    /** Booked in a conversation of a channel, for Thursday in the office; then it is Wednesday night. */
    async function bookedBy(channel: string, contact: { phone?: string; email?: string }) {
      const { appointments, database } = world.now.service;
      const conversationId = newConversationId(NOW);
      const at = NOW.toISOString();
      const row = { id: conversationId, channel, user_id: '+447700900123', language: 'en', state: '{}' };
      const conversation = { ...row, started_at: at, last_at: at };
      await database.commit([{ query: database.kysely.insertInto('conversations').values(conversation).compile() }]);
      const [time] = await appointments.free({ service: 'housing', way: 'in_person', from: '2026-11-26' }, NOW);
      if (!time) throw new Error('no free time');
      const made = anAppointment({ time, contact, conversationId, about: 'I have to leave my flat' });
      await database.commit(appointments.book(made));
      world.clock.set(new Date('2026-11-25T20:30:00Z'));
      await world.catchUp();
      return made;
    }
    const letters = async () =>
      await world.now.service.database.kysely
        .selectFrom('contact_messages')
        .select(['kind', 'address', 'words'])
        .execute();

    it('goes by email too where it was booked on a page that may be closed, and says nothing of what it is about', async () => {
      const { reference } = await bookedBy('webchat', { email: 'sam@example.org' });
      const [letter, ...more] = await letters();
      expect(more).to.deep.equal([]);
      expect(letter).to.include({ kind: 'email', address: 'sam@example.org' });
      expect(letter?.words)
        .to.include('Norwich City Council')
        .and.include('Thursday 26 November 2026')
        .and.include('City Hall')
        .and.include(reference)
        .and.include('0344 980 3333');
      expect(letter?.words).to.not.match(/flat|housing/i);
      const told = await world.now.service.database.kysely.selectFrom('notices').select('status').execute();
      expect(told, 'and it stands in the conversation').to.deep.equal([{ status: 'told' }]);
    });

    it('goes once to who booked by text', async () => {
      await bookedBy('sms', { phone: '+447700900123' });
      expect(await letters()).to.deep.equal([]);
    });
  });
});
