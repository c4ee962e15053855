import { assert } from 'chai';
import { closingFolder } from '../support/closing-folder.ts';
import { newSid, startTexting, type TextingService, textsIn } from '../support/texting-service.ts';
import { newCallSid } from '../support/voice-wire.ts';

/** The level of errors in the log. */
const ERROR = 50;
const REPORT = 'Somebody dumped a mattress outside 12 Alder Road NR3 1AB';

describe('whatever comes by text or telephone', () => {
  const storage = closingFolder();
  let phone: TextingService;
  before(async () => {
    phone = await startTexting(storage(), { NO_LIMITS: 'true' });
  });
  after(() => phone?.stop());
  afterEach(() => {
    const errors = phone.logged.filter((line) => (JSON.parse(line) as { level: number }).level >= ERROR);
    assert.deepEqual(errors, []);
  });

  let number = 100;
  const newNumber = (): string => {
    number += 1;
    return `+447700900${number}`;
  };

  describe('a text', () => {
    const FROM: Record<string, string> = {
      'a landline': '+441632960123',
      'a landline of a street that is not': '+441632960999',
    };
    for (const [who, from] of Object.entries(FROM)) {
      it(`from ${who} is answered like any other`, async () => {
        assert.match((await phone.text(from, REPORT)).join('\n'), /dumped rubbish/);
      });
    }

    for (const from of ['12345', 'Norwich', '+', '+44', '0044770090012x', '+44770090012345678', '٠٧٧٠٠٩٠٠١٢٣']) {
      it(`from "${from}", which is no number, is taken and not answered`, async () => {
        const { status, body } = await phone.call('/twilio/sms', { MessageSid: newSid(), From: from, Body: REPORT });
        assert.equal(status, 200);
        assert.deepEqual(textsIn(body), []);
      });
    }

    const MEDIA: Record<string, Record<string, string>> = {
      'a link that is not Twilio’s': { NumMedia: '1', MediaUrl0: 'http://169.254.169.254/latest/meta-data' },
      'a link to a file of the machine': { NumMedia: '1', MediaUrl0: 'file:///etc/passwd' },
      'no link at all': { NumMedia: '2' },
      'a contact card': { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x', MediaContentType0: 'text/vcard' },
      'a type that is none': { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x', MediaContentType0: '\u0000' },
    };
    for (const [what, media] of Object.entries(MEDIA)) {
      it(`with ${what} gets the page for photos, and its words an answer`, async () => {
        const texts = (await phone.text(newNumber(), REPORT, media)).join('\n');
        assert.match(texts, /We cannot take photos by text/);
        assert.match(texts, /dumped rubbish/);
      });
    }

    for (const NumMedia of ['-1', '1e9', 'many', '', '21']) {
      it(`with "${NumMedia}" pictures is read for its words`, async () => {
        assert.match((await phone.text(newNumber(), REPORT, { NumMedia })).join('\n'), /dumped rubbish/);
      });
    }

    for (const words of [
      '🗑️',
      '👍🏽👍🏽👍🏽',
      '👨‍👩‍👧‍👦 in the park',
      '\u202Eright to left',
      'a\u0301'.repeat(700),
      '0',
      '?',
    ]) {
      it(`of ${JSON.stringify(words.slice(0, 20))} in the middle of a report leaves the report as it was`, async () => {
        const from = newNumber();
        await phone.text(from, REPORT);
        assert.isNotEmpty((await phone.text(from, words)).join(''));
        assert.match((await phone.text(from, 'on a grass verge')).join('\n'), /\?/);
      });
    }
  });

  describe('a call', () => {
    /** A caller at the first question of a report. */
    const talking = async (From = newNumber()) => {
      const CallSid = newCallSid();
      await phone.call('/twilio/voice', { CallSid, From });
      let step = 0;
      const hear = async (form: Record<string, string>): Promise<string> => {
        step += 1;
        const { status, body } = await phone.call(`/twilio/voice/turn?step=${step}`, { CallSid, From, ...form });
        assert.equal(status, 200);
        assert.match(body, /<Say|<Redirect/);
        return body;
      };
      await hear({ SpeechResult: REPORT });
      return hear;
    };

    for (const from of ['anonymous', 'Restricted', '+266696687', 'sip:nobody@example.com', '']) {
      it(`from "${from}", which is nobody’s, makes a report as any does`, async () => {
        const hear = await talking(from);
        assert.match(await hear({ SpeechResult: 'on a grass verge' }), /How much is there/);
      });
    }

    const NOISE: Record<string, Record<string, string>> = {
      'speech of 4,000 characters': { SpeechResult: 'it is still there '.repeat(223).slice(0, 4_000) },
      'emoji, where a recogniser wrote some': { SpeechResult: '🛋️🛋️🛋️' },
      'half a letter': { SpeechResult: '\ud83d' },
      'keys held down': { Digits: '1'.repeat(40) },
      'every key at once': { Digits: '1234567890*#' },
      'stars and hashes': { Digits: '*#*#' },
      'letters for keys': { Digits: 'ABCD' },
      'speech and keys together': { SpeechResult: 'er', Digits: '99' },
      'how sure it is, in words': { SpeechResult: 'er', Confidence: 'very' },
      nothing: {},
    };
    for (const [what, form] of Object.entries(NOISE)) {
      it(`with ${what} hears a question again, and the report goes on`, async () => {
        const hear = await talking();
        await hear(form);
        const after = await hear({ SpeechResult: 'go back' });
        assert.match(after, /<Gather/);
        const ended = await hear({ Digits: '*' });
        assert.match(ended, /\?/);
      });
    }

    it('that hangs up says so as often as the network likes, in whatever words', async () => {
      const CallSid = newCallSid();
      const From = newNumber();
      await phone.call('/twilio/voice', { CallSid, From });
      for (const CallStatus of ['completed', 'completed', 'no-answer', 'something new', '']) {
        const { status } = await phone.call('/twilio/voice/status', { CallSid, From, CallStatus });
        assert.equal(status, 200);
      }
      const late = await phone.call('/twilio/voice/turn?step=1', { CallSid, From, SpeechResult: REPORT });
      assert.match(late.body, /dumped rubbish/);
    });

    it('beside another one from the same number keeps its own answers', async () => {
      const from = newNumber();
      const [one, other] = [await talking(from), await talking(from)];
      assert.match(await one({ SpeechResult: 'on a grass verge' }), /How much is there/);
      assert.match(await other({ Digits: '*' }), /What kind of land|go on with that/);
    });
  });
});
