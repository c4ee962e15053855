import { expect } from 'chai';
import { DeliveryError } from '../../bots/outgoing.ts';
import type { Service } from '../../service.ts';
import { onFailpoint } from '../../services/failpoints.ts';
import { type Behaviour, RecordingChannel } from '../support/recording-channel.ts';
import { closingServices, openService } from '../support/services.ts';
import { eachStorage } from '../support/storages.ts';

const CHANNEL = 'recording';
const HOUR = 60 * 60_000;

const failing =
  (code: string, retryable: boolean): Behaviour =>
  () => {
    throw new DeliveryError(code, { retryable, ourFault: false });
  };
const uncertain: Behaviour = () => ({ status: 'uncertain', error: 'timeout' });

describe('outbox', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let channel: RecordingChannel;
    let service: Service;
    beforeEach(async () => {
      channel = new RecordingChannel(CHANNEL);
      service = closing(await openService(storage(), channel));
      await service.database.kysely.deleteFrom('outbox').execute();
    });

    const begin = async (by = service): Promise<string> => {
      const conversationId = await by.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
      await by.outbox.settled();
      return conversationId;
    };
    const say = async (conversationId: string, text: string, by = service): Promise<void> => {
      const activity = { type: 'message', text };
      await (await by.reception.accept({ channel: CHANNEL, conversationId, activity })).done;
      await by.outbox.settled();
    };
    const entries = (conversationId: string) =>
      service.database.kysely
        .selectFrom('outbox')
        .select(['seq', 'status', 'attempts', 'error', 'provider_id'])
        .where('conversation_id', '=', conversationId)
        .orderBy('seq')
        .execute();
    /** As if the time of every next try had come. */
    const makeDue = () => service.database.kysely.updateTable('outbox').set({ next_at: 0 }).execute();

    it('marks a reply as sent, with the id that the network gives it', async () => {
      channel.behaviours.push(() => ({ status: 'sent', providerId: 'SM1' }));
      const conversationId = await begin();
      expect(await entries(conversationId)).to.deep.equal([
        { seq: 1, status: 'sent', attempts: 0, error: null, provider_id: 'SM1' },
      ]);
    });

    it('tries again what failed for now, and not before its time', async () => {
      channel.behaviours.push(failing('busy', true));
      const conversationId = await begin();
      expect((await entries(conversationId))[0]).to.include({ status: 'pending', error: 'busy' });
      expect(await service.outbox.recover(), 'before its time').to.equal(0);
      await makeDue();
      expect(await service.outbox.recover()).to.equal(1);
      expect((await entries(conversationId))[0]).to.include({ status: 'sent', attempts: 1, error: null });
      expect(channel.taken.map(({ attempts }) => attempts)).to.deep.equal([1]);
    });

    it('gives up what can never be sent', async () => {
      channel.behaviours.push(failing('no-such-number', false));
      const conversationId = await begin();
      expect((await entries(conversationId))[0]).to.include({ status: 'dead', error: 'no-such-number' });
      await makeDue();
      expect(await service.outbox.recover()).to.equal(0);
    });

    for (const [what, behaviour] of [
      ['fails', failing('busy', true)],
      ['stays uncertain', uncertain],
    ] as const) {
      it(`gives up after four hours what ${what}`, async () => {
        channel.behaviours.push(behaviour, behaviour);
        const conversationId = await begin();
        await service.database.kysely
          .updateTable('activities')
          .set({ at: new Date(Date.now() - 5 * HOUR).toISOString() })
          .where('conversation_id', '=', conversationId)
          .execute();
        await makeDue();
        await service.outbox.recover();
        expect((await entries(conversationId))[0]).to.include({ status: 'dead' });
      });
    }

    it('keeps as uncertain what the network cannot tell, and asks again later', async () => {
      channel.behaviours.push(uncertain);
      const conversationId = await begin();
      expect((await entries(conversationId))[0]).to.include({ status: 'uncertain', error: 'timeout' });
      await makeDue();
      await service.outbox.recover();
      expect((await entries(conversationId))[0]).to.include({ status: 'sent' });
    });

    it('sends the replies of a conversation in order, though an earlier one must wait', async () => {
      channel.behaviours.push(failing('busy', true));
      const conversationId = await begin();
      await say(conversationId, 'hello');
      await say(conversationId, 'thanks');
      expect(channel.ids, 'nothing overtakes the first').to.deep.equal([]);
      await makeDue();
      await service.outbox.recover();
      const sequence = channel.taken.map(({ seq }) => seq);
      expect(sequence).to.have.length(3);
      expect(sequence).to.deep.equal(sequence.toSorted((a, b) => a - b));
    });

    it('follows, by another process, as soon as the reply before it has left', async () => {
      let leave: () => void = () => undefined;
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      channel.behaviours.push(async () => {
        await left;
        return { status: 'sent' };
      });
      const conversationId = await service.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
      const living = new RecordingChannel(CHANNEL);
      const other = closing(await openService(storage(), living));
      const activity = { type: 'message', text: 'hello' };
      await (await other.reception.accept({ channel: CHANNEL, conversationId, activity })).done;
      expect(living.taken, 'while the first is on its way').to.deep.equal([]);
      leave();
      await service.outbox.settled();
      await other.outbox.settled();
      expect(living.taken.length).to.be.greaterThan(0);
      expect((await entries(conversationId)).map(({ status }) => status)).to.not.include('pending');
    });

    it('does not let one conversation wait for another', async () => {
      channel.behaviours.push(failing('busy', true));
      await begin();
      await begin();
      expect(channel.taken).to.have.length(1);
    });

    it('sends by another process what the first died with', async () => {
      const stop = onFailpoint((name) => {
        if (name === 'send:before-send') throw new Error('killed');
      });
      const conversationId = await begin();
      stop();
      expect(channel.taken).to.deep.equal([]);
      const living = new RecordingChannel(CHANNEL);
      const other = closing(await openService(storage(), living));
      expect(await other.outbox.recover(), 'while the first may still send it').to.equal(0);
      await makeDue();
      expect(await other.outbox.recover()).to.equal(1);
      expect(living.taken.map((sent) => sent.conversationId)).to.deep.equal([conversationId]);
      await makeDue();
      expect(await service.outbox.recover(), 'sent already').to.equal(0);
    });

    it('hands a reply that may have been sent over again under the same id', async () => {
      const stop = onFailpoint((name) => {
        if (name === 'send:before-mark') throw new Error('killed');
      });
      const conversationId = await begin();
      stop();
      await makeDue();
      await service.outbox.recover();
      expect(channel.ids).to.have.length(2);
      expect(new Set(channel.ids).size).to.equal(1);
      expect((await entries(conversationId))[0]).to.include({ status: 'sent' });
    });

    it('is claimed by one of two processes that look at the same moment', async () => {
      channel.behaviours.push(failing('busy', true));
      await begin();
      const living = new RecordingChannel(CHANNEL);
      const other = closing(await openService(storage(), living));
      await makeDue();
      const claimed = await Promise.all([service.outbox.recover(), other.outbox.recover()]);
      expect(claimed.toSorted()).to.deep.equal([0, 1]);
      expect(channel.taken.length + living.taken.length).to.equal(1);
    });
  });
});
