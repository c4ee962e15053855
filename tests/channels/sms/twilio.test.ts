import { assert } from 'chai';
import type { Service } from '../../../service.ts';
import { AddressBook } from '../../../services/contact/address-book.ts';
import { ConversationStore } from '../../../services/conversations/conversation-store.ts';
import { type FakeText, FakeTwilio } from '../../support/fake-twilio.ts';
import { eachStorage } from '../../support/storages.ts';
import { by, newSid, startTexting, type TextingService } from '../../support/texting-service.ts';

describe('texts by Twilio', () => {
  eachStorage((storage) => {
    let twilio: FakeTwilio;
    let texting: TextingService;
    let number = 300;
    /** A number that has not texted yet. */
    let from = '';
    before(async () => {
      twilio = await FakeTwilio.start();
      texting = await startTexting(storage(), by(twilio));
    });
    beforeEach(async () => {
      // What the test before left to be tried is none of this one's.
      await texting.allTried();
      await texting.service.database.kysely
        .updateTable('outbox')
        .set({ status: 'dead' })
        .where('status', 'in', ['pending', 'uncertain'])
        .execute();
      number += 1;
      from = `+447700900${number}`;
      twilio.texts.length = 0;
      twilio.created.length = 0;
      twilio.troubles.length = 0;
      twilio.whenTaken = async () => undefined;
    });
    after(async () => {
      await texting?.stop();
      await twilio?.stop();
    });

    const outbox = () =>
      texting.service.database.kysely
        .selectFrom('outbox')
        .innerJoin('conversations', 'conversations.id', 'outbox.conversation_id')
        .innerJoin('addresses', 'addresses.user_id', 'conversations.user_id')
        .where('addresses.address', '=', from)
        .select(['outbox.conversation_id', 'outbox.seq', 'outbox.status', 'outbox.error', 'outbox.provider_id'])
        .orderBy('outbox.seq')
        .execute();
    /** Makes whatever waits for another try due, and has it tried. */
    const tryAgain = async (lostFor = 0): Promise<void> => {
      const { kysely } = texting.service.database;
      await kysely.updateTable('outbox').set({ next_at: 0 }).where('status', 'in', ['pending', 'uncertain']).execute();
      if (lostFor > 0) {
        await kysely
          .updateTable('sent_texts')
          .set({ tried_at: Date.now() - lostFor })
          .where('sid', 'is', null)
          .execute();
      }
      await texting.service.outbox.recover();
    };
    const say = async (body: string, more: Record<string, string> = {}): Promise<void> => {
      assert.deepEqual(await texting.text(from, body, more), [], 'the webhook itself says nothing');
      await texting.allTried();
    };
    const news = (callback: string, MessageSid: string, MessageStatus: string, more = {}) => {
      const { pathname, search } = new URL(callback);
      return texting.call(pathname + search, { MessageSid, MessageStatus, ...more });
    };

    it('answers the webhook at once and the resident by REST, with a call-back', async () => {
      await say('hello');
      assert.lengthOf(twilio.created, 1);
      const [{ To, From, Body = '', StatusCallback = '' } = {}] = twilio.created;
      assert.deepEqual([To, From], [from, '+447700900999']);
      assert.include(Body, 'What do you need');
      assert.match(StatusCallback, /^https:\/\/assistant\.example\.gov\.uk\/twilio\/sms\/status\?text=[\w-]+$/);
      const [reply] = await outbox();
      assert.equal(reply?.status, 'sent');
      assert.equal(reply?.provider_id, twilio.texts[0]?.sid);
    });

    it('is refused with another token, and with the address that a proxy calls us by', async () => {
      const form = { MessageSid: newSid(), From: from, Body: 'hello' };
      const { getExpectedTwilioSignature } = await import('twilio/lib/webhooks/webhooks.js');
      const sign = (token: string, base: string) => getExpectedTwilioSignature(token, `${base}/twilio/sms`, form);
      const ours = 'https://assistant.example.gov.uk';
      for (const [signature, status] of [
        [sign('', ours), 403],
        [sign('another token, as long', ours), 403],
        [sign(twilio.authToken, `http://127.0.0.1:${texting.port}`), 403],
        [sign(twilio.authToken, ours), 200],
      ] as const) {
        assert.equal((await texting.call('/twilio/sms', form, { signature })).status, status);
      }
    });

    it('sends what one turn says as one text, though its answer was lost', async () => {
      twilio.troubles.push({ kind: 'cut after' });
      await say('Somebody dumped a sofa outside 12 Alder Road, NR3 1AB on Saturday');
      await tryAgain();
      await tryAgain();
      const rows = await outbox();
      assert.isAbove(rows.length, 1);
      assert.deepEqual(new Set(rows.map(({ status }) => status)), new Set(['sent']));
      assert.equal(new Set(rows.map((row) => row.provider_id)).size, 1);
      assert.lengthOf(twilio.created, 1);
      assert.match(twilio.created[0]?.Body ?? '', /You want to report[\s\S]*Do not touch[\s\S]*1\. The side of a road/);
    });

    it('sends what is said later in the same moment as a text of its own', async () => {
      await say('hello');
      const { database, outbox: sender, transcript } = texting.service;
      const [{ conversation_id: id = '' } = {}] = await outbox();
      const [line] = (await transcript.since(id, 0)).filter(({ direction }) => direction === 'out');
      const at = new Date(line?.at ?? '');
      const activity = { type: 'message', text: 'One thing more.' };
      const conversations = new ConversationStore(database.kysely);
      const stored = { activity: JSON.stringify(activity), meaning: null };
      const [numbered] = await database.commit([
        conversations.number(id, 1),
        ...conversations.replies(id, [stored], at, sender.claim()),
      ]);
      const { last_seq, user_id } = numbered?.rows[0] ?? {};
      const entry = { conversationId: id, userId: String(user_id), channel: 'sms', seq: Number(last_seq) };
      sender.deliver([{ ...entry, attempts: 0, at: at.toISOString(), activity }]);
      await texting.allTried();
      await sender.settled();
      assert.lengthOf(twilio.created, 2);
      assert.equal(twilio.created[1]?.Body, 'One thing more.');
    });

    it('sends a text again that Twilio surely does not have', async () => {
      twilio.troubles.push({ kind: 'error', status: 429, code: 20429 });
      await say('hello');
      assert.deepEqual(
        (await outbox()).map(({ status, error }) => [status, error]),
        [['pending', 'twilio-20429']],
      );
      await tryAgain();
      assert.lengthOf(twilio.texts, 1);
      assert.equal((await outbox())[0]?.status, 'sent');
    });

    it('sends no second text when the answer to the first was lost', async () => {
      twilio.troubles.push({ kind: 'cut after' });
      await say('hello');
      assert.equal((await outbox())[0]?.status, 'uncertain');
      await tryAgain();
      const [reply] = await outbox();
      assert.equal(reply?.status, 'sent');
      assert.equal(reply?.provider_id, twilio.texts[0]?.sid);
      assert.lengthOf(twilio.created, 1);
    });

    it('sends a text of which nothing was heard only once it is surely lost', async () => {
      twilio.troubles.push({ kind: 'cut' });
      await say('hello');
      await tryAgain();
      assert.equal((await outbox())[0]?.status, 'uncertain');
      assert.lengthOf(twilio.texts, 0);
      await tryAgain(120_000);
      assert.equal((await outbox())[0]?.status, 'sent');
      assert.lengthOf(twilio.texts, 1);
    });

    it('waits while Twilio cannot even be asked, and after 5xx', async () => {
      twilio.troubles.push({ kind: 'error', status: 503 }, { kind: 'error', status: 500 });
      await say('hello');
      assert.equal((await outbox())[0]?.error, 'twilio-503');
      await tryAgain(120_000);
      assert.deepEqual(
        (await outbox()).map(({ status, error }) => [status, error]),
        [['uncertain', 'twilio-cannot-be-asked']],
      );
      assert.lengthOf(twilio.texts, 0);
    });

    it('takes the same words, said again, for another text', async () => {
      await say('hello');
      twilio.troubles.push({ kind: 'cut' });
      await say('hello');
      // Twilio has such a text: the first one, which is known.
      await tryAgain();
      assert.deepEqual(
        (await outbox()).map(({ status }) => status),
        ['sent', 'uncertain'],
      );
      await tryAgain(120_000);
      assert.deepEqual(
        (await outbox()).map(({ status }) => status),
        ['sent', 'sent'],
      );
      assert.lengthOf(twilio.texts, 2);
      assert.equal(twilio.texts[0]?.body, twilio.texts[1]?.body);
    });

    it('gives up on numbers that cannot be texted, and notes who has stopped our texts', async () => {
      twilio.troubles.push({ kind: 'error', status: 400, code: 21614 });
      await say('hello');
      assert.deepEqual(
        (await outbox()).map(({ status, error }) => [status, error]),
        [['dead', 'twilio-21614']],
      );
      twilio.troubles.push({ kind: 'error', status: 400, code: 21610 });
      await say('hello');
      assert.equal((await outbox()).at(-1)?.error, 'twilio-21610');
      assert.isTrue((await new AddressBook(texting.service.database.kysely).find('sms', from))?.isStopped);
    });

    describe('what became of a text', () => {
      const status = async (): Promise<string | undefined> => {
        const { kysely } = texting.service.database;
        const [reply] = await outbox();
        const row = await kysely
          .selectFrom('sent_texts')
          .select('status')
          .where('conversation_id', '=', reply?.conversation_id ?? '')
          .executeTakeFirst();
        return row?.status;
      };

      it('only ever moves forward', async () => {
        await say('hello');
        const { callback, sid } = twilio.texts[0] as FakeText;
        for (const [told, then] of [
          ['sent', 'sent'],
          ['queued', 'sent'],
          ['delivered', 'delivered'],
          ['sent', 'delivered'],
          ['undelivered', 'delivered'],
        ] as const) {
          assert.equal((await news(callback, sid, told)).status, 204);
          assert.equal(await status(), then, told);
        }
        assert.equal((await outbox())[0]?.status, 'sent');
      });

      it('is taken before the call that sent it has returned', async () => {
        twilio.whenTaken = async ({ callback, sid }) => void (await news(callback, sid, 'delivered'));
        await say('hello');
        assert.equal(await status(), 'delivered');
        assert.equal((await outbox())[0]?.status, 'sent');
      });

      it('tells the id of a text whose call was never answered', async () => {
        twilio.whenTaken = async ({ callback, sid }) => void (await news(callback, sid, 'sent'));
        twilio.troubles.push({ kind: 'cut after' });
        await say('hello');
        // Not even to be asked any more.
        twilio.troubles.push({ kind: 'error', status: 500 });
        await tryAgain();
        assert.equal((await outbox())[0]?.status, 'sent');
        assert.lengthOf(twilio.created, 1);
      });

      it('shows staff a reply that never arrived', async () => {
        await say('hello');
        const { callback, sid } = twilio.texts[0] as FakeText;
        await news(callback, sid, 'undelivered', { ErrorCode: '30003' });
        assert.deepEqual(
          (await outbox()).map(({ status, error }) => [status, error]),
          [['dead', 'twilio-30003']],
        );
      });

      it('of unknown texts, or in unknown words, is taken and forgotten', async () => {
        await say('hello');
        const { callback, sid } = twilio.texts[0] as FakeText;
        assert.equal((await news(`${callback}x`, sid, 'delivered')).status, 204);
        assert.equal((await news(callback, sid, 'teleported')).status, 204);
        assert.equal((await news('https://x/twilio/sms/status', sid, 'delivered')).status, 204);
        assert.equal(await status(), 'queued');
      });
    });

    describe('stop', () => {
      const notice = async (service: Service, conversationId: string, key: string): Promise<void> => {
        const at = texting.clock.now();
        await service.database.commit(
          service.notices.tell({ key, conversationId, message: { id: 'assistant-thanks' }, urgent: true, at }),
        );
        await service.jobRunner.runDue();
        await texting.allTried();
      };

      it('ends what we send unasked and not what we answer, until start', async () => {
        await say('hello');
        const [{ conversation_id: id = '' } = {}] = await outbox();
        await say('STOP');
        assert.lengthOf(twilio.created, 1, 'Twilio has answered it');
        await notice(texting.service, id, `${from}-1`);
        assert.equal((await outbox()).at(-1)?.error, 'texts-stopped');
        assert.deepInclude((await texting.service.notices.standing([id])).at(-1), {
          status: 'not_reached',
          why: 'undeliverable',
        });
        await say('hello');
        assert.lengthOf(twilio.created, 2);
        await say('start');
        assert.include(twilio.created.at(-1)?.Body, 'we can text you again');
        await notice(texting.service, id, `${from}-2`);
        assert.equal((await outbox()).at(-1)?.status, 'sent');
      });

      it('is confirmed once where Twilio does not know the word', async () => {
        await say('hello');
        await say(' Zatrzymaj. ');
        assert.include(twilio.created.at(-1)?.Body, 'we will not text you first');
        assert.isTrue((await new AddressBook(texting.service.database.kysely).find('sms', from))?.isStopped);
      });

      it('is believed of Twilio, whatever the words are', async () => {
        await say('hello');
        await say('cancel', { OptOutType: 'STOP' });
        assert.isTrue((await new AddressBook(texting.service.database.kysely).find('sms', from))?.isStopped);
        assert.lengthOf(twilio.created, 1);
      });

      it('that comes again late does not undo a start', async () => {
        const form = { MessageSid: newSid(), From: from, Body: 'stop' };
        await say('hello');
        await texting.call('/twilio/sms', form);
        await say('START');
        await texting.call('/twilio/sms', form);
        assert.isFalse((await new AddressBook(texting.service.database.kysely).find('sms', from))?.isStopped);
      });
    });
  });
});
