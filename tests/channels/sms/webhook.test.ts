import { assert } from 'chai';
import { closingFolder } from '../../support/closing-folder.ts';
import { newSid, startTexting, type TextingService, textsIn } from '../../support/texting-service.ts';

const FROM = '+447700900123';

describe('texts without a network', () => {
  const storage = closingFolder();
  let texting: TextingService;
  before(async () => {
    texting = await startTexting(storage());
  });
  after(() => texting?.stop());

  const count = async (table: 'inbox' | 'conversations' | 'received_texts'): Promise<number> => {
    const { kysely } = texting.service.database;
    const { n } = await kysely
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return Number(n);
  };

  it('answers in the answer to the webhook, with numbered choices that take a number or words', async () => {
    const [first = ''] = await texting.text(FROM, 'hello');
    assert.include(first, 'What do you need');
    const [asked = ''] = await texting.text(FROM, 'I want to report a problem with a street');
    assert.isNotEmpty(asked);
    const [again = ''] = await texting.text('+447700900124', 'blah blah blah');
    assert.include(again, '1. Report a problem');
    const [byNumber = ''] = await texting.text('+447700900124', '4');
    assert.include(byNumber, 'What is the reference');
  });

  it('goes on with the same conversation for the same number, and another for another', async () => {
    const before = await count('conversations');
    await texting.text('+447700900130', 'hello');
    await texting.text('+447700900130', 'hello again');
    await texting.text('+447700900131', 'hello');
    assert.equal(await count('conversations'), before + 2);
  });

  it('begins afresh after a long silence, and still takes a repeat of the old as one', async () => {
    const form = { MessageSid: newSid(), From: '+447700900132', Body: 'hello' };
    await texting.call('/twilio/sms', form);
    texting.clock.advance(15 * 24 * 60 * 60_000);
    const [before, conversations] = [await count('inbox'), await count('conversations')];
    await texting.text('+447700900132', 'hello');
    assert.equal(await count('conversations'), conversations + 1);
    assert.deepEqual(textsIn((await texting.call('/twilio/sms', form)).body), []);
    assert.equal(await count('inbox'), before + 1);
  });

  it('takes a text once, however often and however much at once it comes', async () => {
    const form = { MessageSid: newSid(), From: '+447700900133', Body: 'There is a pothole on Dereham Road' };
    const before = await count('inbox');
    const answers = await Promise.all([1, 2, 3, 4].map(() => texting.call('/twilio/sms', form)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(await count('inbox'), before + 1);
    assert.deepEqual(textsIn((await texting.call('/twilio/sms', form)).body), []);
  });

  it('opens one conversation for a number whose first two texts come at once', async () => {
    const before = await count('conversations');
    await Promise.all(['hello', 'good morning'].map((body) => texting.text('+447700900134', body)));
    assert.equal(await count('conversations'), before + 1);
  });

  it('refuses what is not signed, signed otherwise, or no form', async () => {
    const form = { MessageSid: newSid(), From: FROM, Body: 'hello' };
    const before = await count('inbox');
    assert.equal((await texting.call('/twilio/sms', form, { signature: null })).status, 403);
    assert.equal((await texting.call('/twilio/sms', form, { signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' })).status, 403);
    assert.equal((await texting.call('/twilio/sms', form, { body: 'From=%2B447700900123&Body=other' })).status, 403);
    assert.equal((await texting.call('/twilio/sms', form, { type: 'application/json' })).status, 415);
    assert.equal((await texting.call('/twilio/sms', form, { body: `Body=${'x'.repeat(70_000)}` })).status, 413);
    assert.equal((await texting.call('/twilio/sms/status', form, { signature: null })).status, 403);
    assert.equal(await count('inbox'), before);
  });

  it('meets a signed form that makes no sense with 400, and never with words of ours inside', async () => {
    for (const form of [
      { From: FROM, Body: 'no id' },
      { MessageSid: 'SM1', From: FROM, Body: 'x' },
    ]) {
      const { status, body } = await texting.call('/twilio/sms', form);
      assert.equal(status, 400);
      assert.notInclude(body, 'MessageSid');
    }
  });

  it('says nothing to senders that cannot be texted back', async () => {
    for (const from of ['', 'GOOGLE', '85075', 'anonymous', '+0000', '+44 7700 900123', '+266696687']) {
      const { status, body } = await texting.call('/twilio/sms', { MessageSid: newSid(), From: from, Body: 'hello' });
      if (from === '+266696687') continue;
      assert.equal(status, 200, from);
      assert.deepEqual(textsIn(body), [], from);
    }
  });

  it('takes emoji, nothing, NUL, half letters, other scripts and 4,000 letters kindly', async () => {
    const bodies = ['🗑️🛋️', '', '\u0000', '\ud83d', 'مرحبا', 'x'.repeat(4_000), '<Response><Message>x</Message>', '] ]>'];
    for (const [i, body] of bodies.entries()) {
      const texts = await texting.text(`+4477009002${String(i).padStart(2, '0')}`, body);
      assert.isNotEmpty(texts.join(''), JSON.stringify(body));
    }
  });

  it('keeps numbers out of conversations, messages, keys and logs', async () => {
    await texting.text('+447700900140', 'There is a pothole on Dereham Road');
    const { kysely } = texting.service.database;
    for (const table of [
      'conversations',
      'inbox',
      'activities',
      'outbox',
      'received_texts',
      'sent_texts',
      'jobs',
    ] as const) {
      const rows = await kysely.selectFrom(table).selectAll().execute();
      assert.notInclude(JSON.stringify(rows), '7700900140', table);
    }
    assert.notInclude(texting.logged.join('\n'), '7700900140');
    assert.notInclude(texting.logged.join('\n'), 'Dereham');
  });
});
