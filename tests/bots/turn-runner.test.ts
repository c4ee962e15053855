import { expect } from 'chai';
import type { Service } from '../../service.ts';
import { onFailpoint } from '../../services/failpoints.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { closingServices, openService, said } from '../support/services.ts';
import { eachStorage } from '../support/storages.ts';
import { testContent } from '../support/story-world.ts';

const CHANNEL = 'recording';

/** Content whose recognizer breaks at some words, each time. */
function breakingAt(word: string) {
  const content = testContent();
  const recognizer: typeof content.recognizer = {
    ...content.recognizer,
    recognize: async (text, context) => {
      if (text.includes(word)) throw new TypeError('this message breaks its turn');
      return content.recognizer.recognize(text, context);
    },
  };
  return { ...content, recognizer };
}

describe('turn runner', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    const open = async (channel: RecordingChannel, options: Parameters<typeof openService>[2] = {}) =>
      closing(await openService(storage(), channel, options));
    const begin = (service: Service) =>
      service.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
    const accept = (service: Service, conversationId: string, text: string, messageKey: string) =>
      service.reception.accept({
        channel: CHANNEL,
        conversationId,
        messageKey,
        activity: { type: 'message', text },
      });

    it('puts a message that breaks its turn aside after three tries, says sorry, and goes on with the next', async () => {
      const service = await open(new RecordingChannel(CHANNEL), { content: breakingAt('poison') });
      const conversationId = await begin(service);
      const first = await accept(service, conversationId, 'poison', 'one');
      const second = await accept(service, conversationId, 'hello', 'two');
      await Promise.all([first.done, second.done]);
      expect(await said(service, conversationId)).to.deep.equal([
        '< assistant-greeting',
        '> poison',
        '> hello',
        '< assistant-went-wrong',
        '< assistant-hello',
      ]);
      const rows = await service.database.kysely
        .selectFrom('inbox')
        .select(['status', 'attempts', 'outcome'])
        .where('conversation_id', '=', conversationId)
        .orderBy('seq')
        .execute();
      expect(rows[0]).to.deep.equal({ status: 'parked', attempts: 3, outcome: 'failed' });
      expect(rows[1]).to.include({ status: 'done', attempts: 0 });
    });

    it('leaves other conversations alone while one message breaks', async () => {
      const service = await open(new RecordingChannel(CHANNEL), { content: breakingAt('poison') });
      const [bad, good] = [await begin(service), await begin(service)];
      const accepted = await Promise.all([
        accept(service, bad, 'poison', 'one'),
        accept(service, good, 'hello', 'one'),
      ]);
      await Promise.all(accepted.map(({ done }) => done));
      expect((await said(service, good)).at(-1)).to.equal('< assistant-hello');
    });

    it('never runs a turn twice between two processes on one database', async () => {
      const channels = [new RecordingChannel(CHANNEL), new RecordingChannel(CHANNEL)] as const;
      const services = [await open(channels[0]), await open(channels[1])] as const;
      const conversations = await Promise.all(Array.from({ length: 8 }, () => begin(services[0])));
      const words = Array.from({ length: 6 }, (_, i) => `wibble number ${i}`);
      const accepted = await Promise.all(
        conversations.flatMap((id, i) =>
          words.flatMap((text, j) => {
            const key = `${j}`;
            return [
              accept(services[(i + j) % 2 ? 1 : 0], id, text, key),
              accept(services[(i + j) % 2 ? 0 : 1], id, text, key),
            ];
          }),
        ),
      );
      await Promise.all(accepted.map(({ done }) => done));
      await Promise.all(services.map((service) => service.outbox.settled()));
      for (const id of conversations) {
        const { version } = await services[0].database.kysely
          .selectFrom('conversations')
          .select('version')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        expect(version, 'turns').to.equal(words.length);
        const lines = await said(services[0], id);
        expect(lines.filter((line) => line.startsWith('> '))).to.have.length(words.length);
        expect(lines.filter((line) => line.startsWith('< '))).to.have.length(words.length + 1);
      }
      const sent = [...channels[0].ids, ...channels[1].ids];
      expect(new Set(sent).size).to.equal(sent.length);
      expect(sent).to.have.length(conversations.length * (words.length + 1));
    });

    it('refuses the commit of a process that slept past its lease, once another has taken over', async () => {
      const sleeper = await open(new RecordingChannel(CHANNEL), { leaseSeconds: 0.2 });
      const other = await open(new RecordingChannel(CHANNEL), { leaseSeconds: 5 });
      const conversationId = await begin(sleeper);
      let wake = (): void => undefined;
      const asleep = new Promise<void>((resolve) => {
        wake = resolve;
      });
      let isFirst = true;
      const stop = onFailpoint((name) => {
        if (name !== 'turn:before-commit' || !isFirst) return undefined;
        isFirst = false;
        return asleep;
      });
      const { done } = await accept(sleeper, conversationId, 'hello', 'one');
      await untilTrue(async () => (await other.runner.recover()) === 1);
      wake();
      await done;
      stop();
      expect(await said(other, conversationId)).to.deep.equal(['< assistant-greeting', '> hello', '< assistant-hello']);
      const { version, lease_owner } = await other.database.kysely
        .selectFrom('conversations')
        .select(['version', 'lease_owner'])
        .where('id', '=', conversationId)
        .executeTakeFirstOrThrow();
      expect({ version, lease_owner }).to.deep.equal({ version: 1, lease_owner: null });
    });

    it('handles what a dead process accepted', async () => {
      const dead = await open(new RecordingChannel(CHANNEL), { leaseSeconds: 0.1 });
      const conversationId = await begin(dead);
      const stop = onFailpoint((name) => {
        if (name === 'turn:before-claim') throw new Error('killed');
      });
      await accept(dead, conversationId, 'hello', 'one').then(({ done }) => done);
      stop();
      expect(await said(dead, conversationId)).to.deep.equal(['< assistant-greeting', '> hello']);
      const living = await open(new RecordingChannel(CHANNEL));
      await untilTrue(async () => (await living.runner.recover()) === 1);
      expect(await said(living, conversationId)).to.deep.equal([
        '< assistant-greeting',
        '> hello',
        '< assistant-hello',
      ]);
    });
  });
});

async function untilTrue(look: () => Promise<boolean>): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve, 10));
}
