import { expect } from 'chai';
import { WebSocket } from 'ws';
import { DeliveryError } from '../../bots/outgoing.ts';
import type { Service } from '../../service.ts';
import { onFailpoint } from '../../services/failpoints.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { closingServices, openService, said } from '../support/services.ts';
import { SettableClock } from '../support/settable-clock.ts';
import { eachStorage } from '../support/storages.ts';
import { StoryWorld } from '../support/story-world.ts';
import { WebchatWire } from '../support/webchat-wire.ts';

const CHANNEL = 'recording';
const NOON = new Date('2026-11-23T12:00:00Z');
const NIGHT = new Date('2026-11-23T22:00:00Z');
const MESSAGE = { id: 'assistant-thanks' };

describe('a notice', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let channel: RecordingChannel;
    let clock: SettableClock;
    let service: Service;
    beforeEach(async () => {
      channel = new RecordingChannel(CHANNEL);
      clock = new SettableClock(NOON);
      service = closing(await openService(storage(), channel, { clock }));
      for (const table of ['jobs', 'notices', 'outbox'] as const) {
        await service.database.kysely.deleteFrom(table).execute();
      }
    });

    const begin = async (): Promise<string> => {
      const conversationId = await service.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
      await service.outbox.settled();
      channel.taken.length = 0;
      return conversationId;
    };
    const want = (conversationId: string, over: { key?: string; urgent?: boolean } = {}) =>
      service.database.commit(
        service.notices.tell({
          key: over.key ?? `n/${conversationId}`,
          conversationId,
          message: MESSAGE,
          at: clock.now(),
          ...(over.urgent ? { urgent: true } : {}),
        }),
      );
    const tell = async (by = service): Promise<void> => {
      await by.jobRunner.runDue();
      await by.outbox.settled();
    };
    const standing = async (conversationId: string) =>
      (await service.notices.standing([conversationId])).map(({ status, why }) => (why ? `${status}: ${why}` : status));

    it('stands in the transcript as the next line, in the words of the conversation, and is sent', async () => {
      const conversationId = await begin();
      await want(conversationId);
      expect(await standing(conversationId)).to.deep.equal(['waiting']);
      await tell();
      expect(await said(service, conversationId)).to.deep.equal(['< assistant-greeting', '< assistant-thanks']);
      const [sent, ...more] = channel.taken;
      expect(more).to.deep.equal([]);
      expect(sent).to.include({ conversationId, userId: 'resident', seq: 2 });
      expect(sent?.activity).to.include({
        type: 'message',
        locale: 'en',
        text: 'You are welcome. Is there anything else you need?',
      });
      expect(await standing(conversationId)).to.deep.equal(['told']);
    });

    it('leaves what is open in the conversation as it was', async () => {
      const conversationId = await begin();
      const state = () =>
        service.database.kysely
          .selectFrom('conversations')
          .select(['state', 'version', 'language', 'last_seq'])
          .where('id', '=', conversationId)
          .executeTakeFirstOrThrow();
      const before = await state();
      await want(conversationId);
      await tell();
      expect(await state()).to.deep.equal({ ...before, last_seq: 2 });
    });

    it('is told once, however often it is wanted, and by whichever of two processes', async () => {
      const other = closing(await openService(storage(), channel, { clock }));
      const conversations = [await begin(), await begin(), await begin(), await begin()];
      for (const id of conversations) await Promise.all([want(id), want(id)]);
      await Promise.all([tell(), tell(other), tell(), tell(other)]);
      for (const id of conversations) await want(id);
      await Promise.all([tell(), tell(other)]);
      for (const id of conversations) {
        expect(await said(service, id)).to.deep.equal(['< assistant-greeting', '< assistant-thanks']);
      }
      expect(channel.taken.map(({ conversationId }) => conversationId).toSorted()).to.deep.equal(
        conversations.toSorted(),
      );
    });

    for (const name of ['job:after-claim', 'job:before-commit', 'job:after-commit'] as const) {
      it(`is told once when the process dies at ${name}`, async () => {
        const conversationId = await begin();
        await want(conversationId);
        const stop = onFailpoint((hit) => {
          if (hit === name) throw new Error('killed');
        });
        await service.jobRunner.runDue().catch(() => undefined);
        stop();
        await service.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
        const other = closing(await openService(storage(), channel, { clock }));
        await tell(other);
        // What was committed by the one that died is sent when its claim has lapsed.
        await other.database.kysely.updateTable('outbox').set({ next_at: 0 }).execute();
        await other.outbox.recover();
        expect(await said(other, conversationId)).to.deep.equal(['< assistant-greeting', '< assistant-thanks']);
        expect(channel.taken).to.have.length(1);
      });
    }

    it('never takes the number of what is said at the same moment', async () => {
      const conversationId = await begin();
      const talk = async (): Promise<void> => {
        for (let i = 0; i < 8; i += 1) {
          const activity = { type: 'message', text: 'hello' };
          await (await service.reception.accept({ channel: CHANNEL, conversationId, activity, messageKey: `m${i}` }))
            .done;
        }
      };
      const notify = async (): Promise<void> => {
        for (let i = 0; i < 8; i += 1) {
          await want(conversationId, { key: `n/${conversationId}/${i}` });
          await service.jobRunner.runDue();
        }
      };
      await Promise.all([talk(), notify()]);
      const lines = await said(service, conversationId);
      const count = (line: string) => lines.filter((each) => each === line).length;
      expect({
        asked: count('> hello'),
        answered: count('< assistant-hello'),
        told: count('< assistant-thanks'),
      }).to.deep.equal({
        asked: 8,
        answered: 8,
        told: 8,
      });
      await service.outbox.settled();
      expect(new Set(channel.ids).size).to.equal(16);
    });

    it('waits for the morning, unless it is urgent', async () => {
      clock.set(NIGHT);
      const [calm, urgent] = [await begin(), await begin()];
      await want(calm);
      await want(urgent, { urgent: true });
      await tell();
      expect(await standing(calm)).to.deep.equal(['waiting']);
      expect(await standing(urgent)).to.deep.equal(['told']);
      clock.set(new Date('2026-11-24T07:59:00Z'));
      await tell();
      expect(await standing(calm), 'at a minute to eight').to.deep.equal(['waiting']);
      clock.set(new Date('2026-11-24T08:00:00Z'));
      await tell();
      expect(await standing(calm)).to.deep.equal(['told']);
    });

    it('stands in the transcript of a conversation that has ended, is not sent, and counts as not reached', async () => {
      const conversationId = await begin();
      await service.reception.end(conversationId);
      await service.outbox.settled();
      channel.taken.length = 0;
      await want(conversationId);
      await tell();
      expect(await said(service, conversationId)).to.deep.equal([
        '< assistant-greeting',
        '< endOfConversation',
        '< assistant-thanks',
      ]);
      expect(channel.taken).to.deep.equal([]);
      expect(await standing(conversationId)).to.deep.equal(['not_reached: ended']);
    });

    it('counts as not reached when the conversation has been deleted', async () => {
      await want('nobody');
      await tell();
      expect(await standing('nobody')).to.deep.equal(['not_reached: gone']);
    });

    it('is withheld after somebody spoke of violence at home: who reads it may be the danger', async () => {
      const conversationId = await begin();
      const { state } = await service.database.kysely
        .selectFrom('conversations')
        .select('state')
        .where('id', '=', conversationId)
        .executeTakeFirstOrThrow();
      const danger = { key: 'domestic_abuse', at: NOON.toISOString() };
      await service.database.kysely
        .updateTable('conversations')
        .set({ state: JSON.stringify({ ...JSON.parse(state), danger }) })
        .where('id', '=', conversationId)
        .execute();
      await want(conversationId);
      await tell();
      expect(await said(service, conversationId)).to.deep.equal(['< assistant-greeting']);
      expect(await standing(conversationId)).to.deep.equal(['not_reached: withheld']);
    });

    it('is reached when a network took it, and not reached when it never will', async () => {
      const [taken, refused] = [await begin(), await begin()];
      channel.behaviours.push(() => ({ status: 'sent', providerId: 'SM1' }));
      await want(taken);
      await tell();
      channel.behaviours.push(() => {
        throw new DeliveryError('no-such-number', { retryable: false, ourFault: false });
      });
      await want(refused);
      await tell();
      expect(await standing(taken)).to.deep.equal(['reached']);
      expect(await standing(refused)).to.deep.equal(['not_reached: undeliverable']);
    });

    it('is left to a process that serves its channel', async () => {
      const conversationId = await begin();
      const other = closing(await openService(storage(), new RecordingChannel('another'), { clock }));
      await want(conversationId);
      await tell(other);
      expect(await standing(conversationId)).to.deep.equal(['waiting']);
      await tell();
      expect(await standing(conversationId)).to.deep.equal(['told']);
    });
  });
});

describe('a notice on web chat', () => {
  eachStorage((storage) => {
    let world: StoryWorld;
    let service: Service;
    beforeEach(async () => {
      world = await StoryWorld.open(storage());
      await world.reset(NOON);
      ({ service } = world.now);
    });
    afterEach(() => world.close());

    const tell = async (conversationId: string): Promise<void> => {
      await service.database.commit(service.notices.tell({ key: 'n', conversationId, message: MESSAGE, at: NOON }));
      await world.catchUp();
      await world.quiet(conversationId);
    };
    const status = async (conversationId: string) => (await service.notices.standing([conversationId]))[0]?.status;
    const isReached = async (conversationId: string): Promise<void> => {
      while ((await status(conversationId)) !== 'reached') await new Promise((resolve) => setTimeout(resolve, 5));
    };

    it('counts as reached when a page has been given it, not before', async () => {
      const page = new WebchatWire(() => world.now.url);
      await page.open('en');
      await tell(page.conversationId);
      expect(await status(page.conversationId), 'the page is closed').to.equal('told');
      const shown = await page.shown();
      expect(shown.at(-1)?.text).to.include('You are welcome');
      await isReached(page.conversationId);
    });

    it('comes at once to a page that is open, and counts as reached then', async () => {
      const post = async (path: string, token?: string) => {
        const authorization = token ? { Authorization: `Bearer ${token}` } : undefined;
        const headers = { 'Content-Type': 'application/json', ...authorization };
        return (await fetch(world.now.url + path, { method: 'POST', headers, body: '{}' })).json();
      };
      const { token, conversationId } = (await post('/webchat/token')) as { token: string; conversationId: string };
      const { streamUrl } = (await post('/v3/directline/conversations', token)) as { streamUrl: string };
      const { pathname, search } = new URL(streamUrl);
      const heard: string[] = [];
      const socket = new WebSocket(`${world.now.url.replace('http', 'ws')}${pathname}${search}`);
      socket.on('message', (frame) => {
        if (String(frame) !== '') heard.push(...JSON.parse(String(frame)).activities.map(({ text }: Line) => text));
      });
      await new Promise((resolve) => socket.once('open', resolve));
      await tell(conversationId);
      await isReached(conversationId);
      socket.terminate();
      expect(heard.at(-1)).to.include('You are welcome');
    });
  });
});

interface Line {
  text: string;
}
