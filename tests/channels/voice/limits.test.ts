import { assert } from 'chai';
import { closingFolder } from '../../support/closing-folder.ts';
import { testContent } from '../../support/story-world.ts';
import { startTexting, type TextingService } from '../../support/texting-service.ts';
import { newCallSid } from '../../support/voice-wire.ts';

/** A well-formed code that opens nothing. */
const WRONG = '7AVC-6J2KH';

describe('the limits of calls', () => {
  const storage = closingFolder();
  let phone: TextingService;
  beforeEach(async () => {
    phone = await startTexting(storage());
  });
  afterEach(() => phone?.stop());

  const call = async (From: string, CallSid = newCallSid()): Promise<string> =>
    (await phone.call('/twilio/voice', { CallSid, From })).body;
  const say = async (From: string, CallSid: string, step: number, SpeechResult: string): Promise<string> =>
    (await phone.call(`/twilio/voice/turn?step=${step}`, { CallSid, From, SpeechResult })).body;

  it('end a flood from one number kindly, with the number for danger, and let others call', async () => {
    const { most } = phone.service.council.telephone.limits.calls;
    for (let i = 0; i < most; i += 1) assert.include(await call('+447700900501'), '<Gather');
    const held = await call('+447700900501');
    assert.match(held, /Too many calls have come.* 9 9 9.*<Hangup\/>/s);
    assert.include(await call('+447700900502'), '<Gather');
    assert.include(await phone.service.registry.metrics(), 'council_calls_held_total{limit="number"} 1');
  });

  it('do not count a webhook that comes again', async () => {
    const { most } = phone.service.council.telephone.limits.calls;
    const sid = newCallSid();
    for (let i = 0; i < most + 5; i += 1) assert.include(await call('+447700900503', sid), '<Gather');
    assert.include(await call('+447700900503'), '<Gather');
  });

  it('end a flood of withheld numbers, which reaches nobody else', async () => {
    const { most } = phone.service.council.telephone.limits.elsewhere;
    for (let i = 0; i < most; i += 1) await call(i % 2 === 0 ? 'anonymous' : 'Restricted');
    assert.include(await call('anonymous'), 'Too many calls');
    assert.include(await call('+447700900504'), '<Gather');
    assert.isTrue(phone.logged.some((line) => /more calls come/.test(line) && /"level":50/.test(line)));
    assert.isFalse(phone.logged.some((line) => /900504/.test(line)));
  });

  it('end a flood from everywhere, whoever calls', async () => {
    const { council, ...content } = testContent();
    const limits = { ...council.telephone.limits, all: { most: 3, minutes: 10 } };
    const few = await startTexting(
      storage(),
      {},
      { content: { ...content, council: { ...council, telephone: { ...council.telephone, limits } } } },
    );
    try {
      const from = async (From: string) => (await few.call('/twilio/voice', { CallSid: newCallSid(), From })).body;
      for (const number of ['+447700900521', '+447700900522', 'anonymous'])
        assert.include(await from(number), '<Gather');
      assert.match(await from('+447700900523'), /Too many calls have come.* 9 9 9/s);
      assert.isTrue(few.logged.some((line) => /all numbers together/.test(line) && /"level":50/.test(line)));
    } finally {
      await few.stop();
    }
  });

  it('let nobody try out codes over many calls: after some a person is the way on', async () => {
    const { most } = phone.service.council.telephone.limits.wrong_codes;
    for (let i = 0; i < most; i += 1) {
      const sid = newCallSid();
      await call('+447700900505', sid);
      assert.include(await say('+447700900505', sid, 1, WRONG), 'I do not know that code');
    }
    const sid = newCallSid();
    await call('+447700900505', sid);
    const held = await say('+447700900505', sid, 1, WRONG);
    assert.match(held, /Too many codes or references were wrong.*talk to a person/s);
    assert.include(await say('+447700900505', sid, 2, 'no'), '<Gather');
    // Everything else goes on, and another caller's code is looked up.
    assert.match(await say('+447700900505', sid, 3, 'there is a pothole'), /hole in the road/);
    const other = newCallSid();
    await call('+447700900506', other);
    assert.include(await say('+447700900506', other, 1, WRONG), 'I do not know that code');
    assert.include(await phone.service.registry.metrics(), 'council_calls_held_total{limit="codes"} 1');
  });
});
