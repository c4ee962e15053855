import { expect } from 'chai';
import {
  ConversationEndedError,
  type IncomingMessage,
  TooManyMessagesError,
  UnknownConversationError,
} from '../../bots/reception.ts';
import type { Service } from '../../service.ts';
import { MOST_WAITING } from '../../services/conversations/conversation-store.ts';
import { onFailpoint } from '../../services/failpoints.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { closingServices, openService, said } from '../support/services.ts';
import { eachStorage } from '../support/storages.ts';

const CHANNEL = 'recording';

describe('reception', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let service: Service;
    let conversationId: string;
    beforeEach(async () => {
      service = closing(await openService(storage(), new RecordingChannel(CHANNEL)));
      conversationId = await service.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
    });

    const message = (text: string, over: Partial<IncomingMessage> = {}): IncomingMessage => ({
      channel: CHANNEL,
      conversationId,
      activity: { type: 'message', text },
      ...over,
    });
    const send = async (text: string, over?: Partial<IncomingMessage>) => {
      const accepted = await service.reception.accept(message(text, over));
      await accepted.done;
      return accepted;
    };

    it('answers a repeated key as the first was answered, and once', async () => {
      const first = await send('hello', { messageKey: 'one' });
      const repeat = await send('hello', { messageKey: 'one' });
      expect(repeat.id).to.equal(first.id);
      expect([first.repeated, repeat.repeated]).to.deep.equal([false, true]);
      expect(await said(service, conversationId)).to.deep.equal([
        '< assistant-greeting',
        '> hello',
        '< assistant-hello',
      ]);
    });

    it('takes a repeat for one even when its words have changed on the way', async () => {
      const first = await send('hello', { messageKey: 'one' });
      const repeat = await send('hello again', { messageKey: 'one' });
      expect(repeat.id).to.equal(first.id);
    });

    it('handles the same words under two keys twice', async () => {
      await send('hello', { messageKey: 'one' });
      const second = await send('hello', { messageKey: 'two' });
      expect(second.repeated).to.equal(false);
    });

    it('keeps the same key in two conversations apart', async () => {
      await send('hello', { messageKey: 'one' });
      const other = await service.reception.open({ channel: CHANNEL, userId: 'other', language: 'en' });
      const accepted = await send('hello', { messageKey: 'one', conversationId: other });
      expect(accepted.repeated).to.equal(false);
      expect(accepted.id.startsWith(other)).to.equal(true);
    });

    it('takes the same unanswered words without a key for one message', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const stop = onFailpoint((name) => (name === 'turn:before-commit' ? held : undefined));
      const first = await service.reception.accept(message('hello'));
      const repeat = await service.reception.accept(message('hello'));
      stop();
      release();
      await first.done;
      expect(repeat.id).to.equal(first.id);
      const afterwards = await send('hello');
      expect(afterwards.repeated, 'the same words after the answer').to.equal(false);
    });

    it('handles 50 messages that come at once one at a time, in order', async () => {
      const accepted = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          service.reception.accept(message(`wibble number ${i}`, { messageKey: `${i}` })),
        ),
      );
      await Promise.all(accepted.map(({ done }) => done));
      const seqs = accepted.map(({ seq }) => seq);
      expect(new Set(seqs).size).to.equal(50);
      const rows = await service.database.kysely
        .selectFrom('inbox')
        .select(['seq', 'status', 'done_at'])
        .where('conversation_id', '=', conversationId)
        .orderBy('seq')
        .execute();
      expect(rows.map(({ status }) => status)).to.deep.equal(Array.from({ length: 50 }, () => 'done'));
      const done = rows.map((row) => row.done_at ?? 0);
      expect(done).to.deep.equal(done.toSorted((a, b) => a - b));
      const lines = await said(service, conversationId);
      expect(lines.filter((line) => line.startsWith('< '))).to.have.length(51);
    });

    it('refuses a conversation that has ended, is unknown, or is of another channel', async () => {
      const refusal = async (over: Partial<IncomingMessage>) =>
        service.reception.accept(message('hello', over)).catch((error: unknown) => error);
      expect(await refusal({ conversationId: 'nobody' })).to.be.instanceOf(UnknownConversationError);
      expect(await refusal({ channel: 'another' })).to.be.instanceOf(UnknownConversationError);
      await service.reception.end(conversationId);
      await service.reception.end(conversationId);
      expect(await refusal({})).to.be.instanceOf(ConversationEndedError);
      expect(await refusal({ channel: 'another' })).to.be.instanceOf(UnknownConversationError);
      expect(await said(service, conversationId)).to.deep.equal(['< assistant-greeting', '< endOfConversation']);
    });

    it('takes no more than so many waiting messages of one conversation', async () => {
      await service.database.kysely
        .updateTable('conversations')
        .set({ lease_owner: 'a process that sleeps', lease_until: Date.now() + 60_000 })
        .where('id', '=', conversationId)
        .execute();
      const all = await Promise.allSettled(
        Array.from({ length: MOST_WAITING + 1 }, (_, i) =>
          service.reception.accept(message(`message ${i}`, { messageKey: `${i}` })),
        ),
      );
      const refused = all.filter((result) => result.status === 'rejected');
      expect(refused.map(({ reason }) => (reason as Error).name)).to.deep.equal([TooManyMessagesError.name]);
    });

    it('masks a card number before anything is stored, and says so to the turn', async () => {
      await send('my card is 4111 1111 1111 1111 ok');
      const stored = await service.database.kysely.selectFrom('activities').select('activity').execute();
      expect(stored.some(({ activity }) => /4111|1111/.test(activity))).to.equal(false);
      expect(await said(service, conversationId)).to.include('< assistant-card-removed');
    });

    it('believes no photos, refusals or removed cards that a client itself writes into its message', async () => {
      const channelData = {
        photos: [{ id: 'x', size: 1 }],
        refusedPhotos: ['not-a-photo'],
        cardRemoved: true,
        kept: 1,
      };
      await service.reception
        .accept(message('hello', { activity: { type: 'message', text: 'hello', channelData } }))
        .then(({ done }) => done);
      const { activity } = await service.database.kysely
        .selectFrom('activities')
        .select('activity')
        .where('conversation_id', '=', conversationId)
        .where('direction', '=', 'in')
        .executeTakeFirstOrThrow();
      expect(JSON.parse(activity).channelData).to.deep.equal({ kept: 1 });
      expect(await said(service, conversationId)).to.deep.equal([
        '< assistant-greeting',
        '> hello',
        '< assistant-hello',
      ]);
    });
  });
});
