import { assert } from 'chai';
import { closingFolder } from '../../support/closing-folder.ts';
import { FakeTwilio } from '../../support/fake-twilio.ts';
import { by, startTexting, type TextingService } from '../../support/texting-service.ts';

describe('messages outside conversations, by text', () => {
  const storage = closingFolder();
  const other = closingFolder();
  let twilio: FakeTwilio;
  let texting: TextingService;
  let simulated: TextingService;
  before(async () => {
    twilio = await FakeTwilio.start();
    texting = await startTexting(storage(), by(twilio));
    simulated = await startTexting(other());
  });
  beforeEach(() => {
    twilio.created.length = 0;
  });
  after(async () => {
    await simulated?.stop();
    await texting?.stop();
    await twilio?.stop();
  });

  const write = async ({ service, clock }: TextingService, key: string, phone: string): Promise<void> => {
    const message = { id: 'messages-help', values: { council: 'The council', phone: { phone: '0344 980 3333' } } };
    const to = { kind: 'sms', phone } as const;
    await service.database.commit(service.contact.write({ key, to, message, language: 'en', at: clock.now() }));
    await service.jobRunner.runDue();
  };
  const status = async ({ service }: TextingService, key: string): Promise<string | undefined> =>
    (await service.contact.find(key))?.status;

  it('go by the network that texts go by, once', async () => {
    await write(texting, 'a', '+447700900701');
    assert.equal(await status(texting, 'a'), 'sending');
    await write(texting, 'a', '+447700900701');
    assert.lengthOf(twilio.created, 1);
    assert.include(twilio.created[0]?.Body, 'automated texts');
  });

  it('become what the network says became of them, in whatever order it says so', async () => {
    const tell = async (key: string, news: [string, string?][]): Promise<void> => {
      const { MessageSid, path } = await sentAs(key);
      for (const [MessageStatus, ErrorCode] of news) {
        await texting.call(path, { MessageSid, MessageStatus, ...(ErrorCode ? { ErrorCode } : {}) });
      }
    };
    const sentAs = async (key: string) => {
      await write(texting, key, `+4477009007${key}`);
      const { sid: MessageSid = '', callback = '' } = twilio.texts.at(-1) ?? {};
      const { pathname, search } = new URL(callback);
      return { MessageSid, path: pathname + search };
    };
    await tell('51', [['sent'], ['delivered'], ['sent']]);
    await tell('52', [['undelivered', '30003'], ['sent']]);
    await tell('53', [['undelivered', '30005']]);
    await tell('54', [['sending']]);
    const all = await Promise.all(['51', '52', '53', '54'].map((key) => status(texting, key)));
    assert.deepEqual(all, ['delivered', 'temporary-failure', 'permanent-failure', 'sending']);
  });

  it('are not sent twice when the answer was lost', async () => {
    twilio.troubles.push({ kind: 'cut after' });
    await write(texting, 'b', '+447700900702');
    assert.equal(await status(texting, 'b'), 'waiting');
    await texting.service.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
    await texting.service.jobRunner.runDue();
    assert.equal(await status(texting, 'b'), 'sending');
    assert.lengthOf(twilio.created, 1);
  });

  it('are not sent to a number that cannot be texted, or wants none', async () => {
    twilio.troubles.push({ kind: 'error', status: 400, code: 21614 });
    await write(texting, 'c', '+447700900703');
    assert.equal(await status(texting, 'c'), 'refused');
    await texting.text('+447700900704', 'stop');
    await write(texting, 'd', '+447700900704');
    assert.equal(await status(texting, 'd'), 'refused');
    assert.isEmpty(twilio.created);
  });

  it('are read on the phone in the browser where there is no network, and others’ numbers are not kept', async () => {
    await write(simulated, 'e', '+447700900705');
    await write(simulated, 'f', '+441632960123');
    const rows = await simulated.service.database.kysely.selectFrom('simulated_texts').select('address').execute();
    assert.deepEqual(rows, [{ address: '+447700900705' }]);
  });
});
