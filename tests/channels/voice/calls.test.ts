import { expect } from 'chai';
import { onFailpoint } from '../../../services/failpoints.ts';
import { StorageUnavailableError } from '../../../services/storage/database.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { eachStorage } from '../../support/storages.ts';
import { SECRET, StoryWorld } from '../../support/story-world.ts';
import { Caller, wordsOf } from '../../support/voice-calls.ts';
import { lineTo, newCallSid } from '../../support/voice-wire.ts';

/** How a recogniser writes some letters and figures. */
const NAMES: Record<string, string> = {
  A: 'ay',
  C: 'sea',
  F: 'foxtrot',
  G: 'gee',
  K: 'kay',
  M: 'em',
  2: 'two',
  7: 'seven',
};

/** A Monday, when people answer; and a Sunday. */
const OPEN = new Date('2026-11-23T09:15Z');
const CLOSED = new Date('2026-11-22T09:15Z');

eachStorage((storage) => {
  describe('a call', function () {
    this.timeout(60_000);
    let world: StoryWorld;
    before(async () => {
      world = await StoryWorld.open(storage(), 2, { transfer_to: '0344 980 3333' });
    });
    after(() => world?.close());
    beforeEach(() => world.reset(OPEN));

    const caller = (from?: string) => new Caller(world, from);
    const rows = async (table: 'service_requests' | 'appointments' | 'addresses' | 'conversations' | 'inbox') =>
      world.now.service.database.kysely.selectFrom(table).selectAll().execute();

    it('says who answers, that words are written down, and how to reach a person or help', async () => {
      const talk = await caller().call();
      expect(talk.heard).to.match(/^Hello\. This is the automated assistant of Norwich City Council\./);
      expect(talk.heard).to.match(/written down/);
      expect(talk.heard).to.match(/In danger, hang up and call 9 9 9\./);
      expect(talk.heard).to.match(/For a person, press 0/);
      expect(talk.heard).to.match(/For another language, press 8\./);
      // At most twenty seconds at the pace of the voices; the choices come when they are asked for.
      expect(talk.heard.split(/\s+/).length).to.be.lessThan(65);
      expect(talk.heard).to.not.match(/press 1/);
      await talk.press('*');
      expect(talk.heard).to.match(/Report a problem: press 1\./);
    });

    it('answers a webhook that comes again with the same words, and takes its message once', async () => {
      const call = { sid: newCallSid(), from: '+447700900123' };
      const one = lineTo(world.now, SECRET);
      world.next();
      const other = lineTo(world.now, SECRET);
      const begun = await Promise.all([one, other, one, other].map((line) => line.post(call, '/twilio/voice')));
      expect(new Set(begun.map(({ xml }) => xml)).size).to.equal(1);
      const said = { SpeechResult: 'There is a pothole outside 12 Alder Road' };
      const path = '/twilio/voice/turn?step=1';
      const answers = await Promise.all([one, other, other, one].map((line) => line.post(call, path, said)));
      answers.push(await other.post(call, path, said));
      expect(new Set(answers.map(({ xml }) => xml)).size).to.equal(1);
      expect(await rows('inbox')).to.have.length(1);
      // The same step with other words is the same webhook: what was answered stands.
      expect((await one.post(call, path, { Digits: '2' })).xml).to.equal(answers[0]?.xml);
    });

    it('goes on when another process gets the next webhook, or all were closed in between', async () => {
      const talk = await caller().call();
      world.next();
      await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB');
      await world.restart();
      world.next();
      await talk.press('*');
      expect(talk.heard).to.not.equal('');
      expect(await rows('conversations')).to.have.length(1);
    });

    it('holds the line while an answer takes long, and then gives it', async () => {
      const call = { sid: newCallSid(), from: '+447700900123' };
      const line = lineTo(world.now, SECRET);
      await line.post(call, '/twilio/voice');
      const { kysely } = world.now.service.database;
      // Somebody else has the conversation, so the message waits.
      await kysely
        .updateTable('conversations')
        .set({ lease_owner: 'somebody', lease_until: Date.now() + 600_000 })
        .execute();
      const held = await line.post(call, '/twilio/voice/turn?step=1', { SpeechResult: 'there is a pothole' });
      expect(wordsOf(held)).to.equal('One moment, please.');
      expect(held.verbs.at(-1)).to.deep.equal({ verb: 'redirect', url: '/twilio/voice/turn?step=2' });
      expect((await line.post(call, '/twilio/voice/turn?step=1', {})).xml).to.equal(held.xml);
      await kysely.updateTable('conversations').set({ lease_until: 0 }).execute();
      let answer = await line.post(call, '/twilio/voice/turn?step=2');
      for (let step = 3; answer.verbs.at(-1)?.verb === 'redirect'; step += 1) {
        answer = await line.post(call, `/twilio/voice/turn?step=${step}`);
      }
      expect(wordsOf(answer)).to.match(/hole in the road/);
    });

    it('asks again when nothing is heard, then with keys, then puts the caller through', async () => {
      const talk = await caller().call();
      await talk.silence();
      expect(talk.heard).to.match(/^I did not hear you\.\n/);
      expect(talk.heard).to.match(/Report a problem: press 1\./);
      await talk.silence();
      expect(talk.heard).to.match(/You can press a key/);
      await talk.silence();
      expect(talk.heard).to.match(/I put you through to a person now\.\n\(\+443449803333 rings\)/);
    });

    it('ends kindly when nothing is heard and nobody would answer, and all is kept', async () => {
      world.clock.set(CLOSED);
      const talk = await caller().call();
      await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB');
      for (let i = 0; i < 3; i += 1) await talk.silence();
      expect(talk.heard).to.match(/What you told us is kept/);
      expect(talk.heard).to.match(/\(the call ends\)/);
      const again = await caller().call();
      expect(again.heard).to.match(/Last time you were telling us about a problem/);
    });

    it('ends with goodbye when nothing is said to how it was', async () => {
      const talk = await new Caller(world).call();
      await talk.say('when does the customer centre open', 'goodbye');
      expect(talk.heard).to.include('Very well: press 5');
      await talk.silence();
      await talk.silence();
      expect(talk.heard, 'asked again first').to.include('how did we do');
      await talk.silence();
      expect(talk.heard).to.include('Goodbye');
      expect(talk.wire.gather).to.equal(undefined);
    });

    it('forgets a silence once something was said', async () => {
      const talk = await caller().call();
      for (let i = 0; i < 4; i += 1) {
        await talk.silence();
        await talk.press('*');
      }
      expect(talk.heard).to.match(/Report a problem: press 1\./);
    });

    it('goes on where somebody hung up, or anew, as they like', async () => {
      await (await caller().call()).say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB');
      const again = await caller().call();
      expect(again.heard).to.match(
        /Do you want to go on with that\?\nGo on with it: press 1\.\nStart something new: press 2\./,
      );
      // Nothing of what was said is told before they ask for it: a number is no proof of who calls.
      expect(again.heard).to.not.match(/Alder/);
      await again.press('1');
      expect(again.heard).to.match(/\?/);
      expect(await rows('conversations')).to.have.length(1);
      const anew = await caller().call();
      await anew.say('no thanks');
      expect(anew.heard).to.match(/Tell me what you need/);
      expect(await rows('conversations')).to.have.length(2);
    });

    it('offers to go on for a short time only', async () => {
      await (await caller().call()).say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB');
      world.clock.advance(61 * 60_000);
      expect((await caller().call()).heard).to.not.match(/Last time/);
    });

    it('knows nobody by a withheld number', async () => {
      for (const from of ['anonymous', '+266696687', '', 'client:somebody', '+1']) {
        const talk = await caller(from).call();
        await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB');
        expect((await caller(from).call()).heard, from).to.not.match(/Last time/);
      }
      expect(await rows('addresses')).to.deep.equal([]);
      expect(new Set((await rows('conversations')).map(({ user_id }) => user_id as string)).size).to.equal(10);
    });

    it('keeps two calls from one number apart', async () => {
      const [one, other] = [await caller().call(), await caller().call()];
      await Promise.all([
        one.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB'),
        other.say('I want to book an appointment'),
      ]);
      expect(one.heard).to.not.equal(other.heard);
      expect(await rows('conversations')).to.have.length(2);
    });

    it('keeps a number out of ids, transcripts and logs', async () => {
      const talk = await caller().call();
      await talk.say('hello');
      const { kysely } = world.now.service.database;
      const said = await kysely.selectFrom('activities').selectAll().execute();
      const kept = JSON.stringify([await rows('conversations'), await rows('inbox'), said, world.logged]);
      expect(kept).to.not.include('900123');
    });

    it('takes a very long answer, and none of the marks in it', async () => {
      const talk = await caller().call();
      await talk.say('There is rubbish everywhere. '.repeat(140));
      await talk.say(`\u0000\u0007 <Say>&amp; ${'x'.repeat(20_000)}`);
      await talk.say('\ud800');
      expect(talk.heard).to.not.equal('');
    });

    it('is not confused by keys that mean nothing, and gets a person for who goes on', async () => {
      const talk = await caller().call();
      await talk.press('6');
      expect(talk.heard).to.match(/^There is nothing on that key just now\./);
      await talk.press('7');
      await talk.press('#*#');
      expect(talk.heard).to.match(/press 1|rings/);
      if (!/rings/.test(talk.heard)) await talk.press('6');
      expect(talk.heard).to.match(/rings/);
    });

    it('says it again on star, and more slowly when asked', async () => {
      const talk = await caller().call();
      await talk.say('Somebody dumped a mattress');
      const question = talk.heard.slice(talk.heard.indexOf('What kind of land'));
      await talk.press('*');
      expect(talk.heard).to.equal(question);
      await talk.say('slower');
      expect(talk.heard).to.match(/^I say it more slowly\./);
    });

    it('goes back on 9', async () => {
      const talk = await caller().call();
      await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB', 'on the footpath');
      expect(talk.heard).to.match(/How much is there\?/);
      await talk.press('9');
      expect(talk.heard).to.match(/What kind of land is it on\?/);
    });

    it('puts a caller through at any step, by key or by word', async () => {
      for (const ask of [(talk: Caller) => talk.press('0'), (talk: Caller) => talk.say('Operator.')]) {
        const talk = await caller('anonymous').call();
        await talk.say('I want to report litter');
        await ask(talk);
        expect(talk.heard).to.match(/rings/);
      }
    });

    it('tells the person who is rung, and nobody else, what the caller has told so far', async () => {
      const whispered = async (): Promise<string> => {
        const { sid } = await world.now.service.database.kysely
          .selectFrom('telephone_calls')
          .select('call_sid as sid')
          .orderBy('at', 'desc')
          .executeTakeFirstOrThrow();
        const leg = { sid: newCallSid(), from: '+441632960999' };
        const told = await lineTo(world.now, SECRET).post(leg, '/twilio/voice/whisper', { ParentCallSid: sid });
        expect(told.problem).to.equal(undefined);
        return wordsOf(told);
      };
      const talk = await caller().call();
      await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB', 'Operator.');
      expect(talk.heard).to.match(/rings/);
      expect(talk.heard).to.not.match(/A caller from the assistant/);
      const told = await whispered();
      expect(told).to.match(/^A caller from the assistant\. They were telling us about a problem\./);
      expect(told).to.match(/12 Alder Road/);
      expect(told.match(/Somebody dumped a mattress/g)).to.have.length(1);
      world.clock.advance(60_000);
      const lost = await caller('+447700900789').call();
      await lost.say('It is about the thing with the neighbours and their hedge', 'Operator.');
      expect(await whispered()).to.match(/The last thing they said was: It is about the thing/);
      // Words in another language are nothing to read out in an English voice: which language it is comes first.
      world.clock.advance(60_000);
      const polish = await caller('+447700900456').call();
      await polish.say('polski', 'Ktoś wyrzucił materac przed 12 Alder Road NR3 1AB');
      await polish.press('0');
      const toldOfPolish = await whispered();
      expect(toldOfPolish).to.match(/They speak Polish\./);
      expect(toldOfPolish).to.match(/12 Alder Road/);
      expect(toldOfPolish).to.not.match(/materac/);
    });

    it('books a call back when nobody would answer, as for whoever asks in other words', async () => {
      world.clock.set(CLOSED);
      for (const ask of [(talk: Caller) => talk.press('0'), (talk: Caller) => talk.say('I need to talk to a person')]) {
        const talk = await caller('anonymous').call();
        await ask(talk);
        expect(talk.heard).to.match(/^Nobody is here to talk just now\. We open on Monday 23 November 2026 at 9am\./);
        await talk.press('1');
        await talk.press('07700900123');
        expect(talk.heard).to.match(/^A person will call you on 0 7 7 0 0/);
      }
      const { kysely } = world.now.service.database;
      const wished = await kysely.selectFrom('handoffs').select(['mode', 'status']).execute();
      expect(wished).to.deep.equal([1, 2].map(() => ({ mode: 'callback', status: 'waiting' })));
    });

    it('keeps the place in the queue when nobody takes the call, and leaves it when somebody did', async () => {
      const { kysely } = world.now.service.database;
      const modes = async () => kysely.selectFrom('handoffs').select(['mode', 'status']).execute();
      const talk = await caller().call();
      await talk.say('I want to report litter');
      await talk.press('0');
      expect(talk.heard).to.match(/You are number 1 in the queue\.[\s\S]*\(\+443449803333 rings\)/);
      await talk.dialled('no-answer');
      expect(talk.heard).to.match(/^Nobody could take your call yet\. You keep your place in the queue\./);
      expect(await modes()).to.deep.equal([{ mode: 'chat', status: 'waiting' }]);
      await talk.press('1');
      await talk.press('07700900123');
      expect(await modes()).to.deep.equal([{ mode: 'callback', status: 'waiting' }]);
      const other = await caller('+447700900456').call();
      await other.press('0');
      await other.dialled('completed');
      expect(other.heard).to.equal('(the call ends)');
      expect((await modes()).map(({ status }) => status).sort()).to.deep.equal(['left', 'waiting']);
    });

    it('texts a link, once, to a mobile, and never reads it out', async () => {
      const talk = await caller().call();
      await talk.say('I want to pay my council tax, account 2123 4567, £45.60', 'yes');
      expect(talk.heard).to.match(/To get the link by text, press 7\./);
      expect(talk.heard).to.not.match(/http|localhost|\/pay\//);
      await talk.press('7');
      expect(talk.heard).to.match(/I have sent it/);
      const { kysely } = world.now.service.database;
      const texts = await kysely.selectFrom('contact_messages').selectAll().execute();
      expect(texts.map(({ address }) => address)).to.deep.equal(['+447700900123']);
      expect(texts[0]?.message).to.match(/\/pay\//);
      const fixed = await caller('+441632960001').call();
      await fixed.say('I want to pay my council tax, account 2123 4567, £45.60', 'yes');
      await fixed.press('7');
      expect(fixed.heard).to.match(/I cannot send a text to this phone/);
    });

    it('says honestly that a language has no voice, and reads nothing out in another', async () => {
      const talk = await caller().call();
      await talk.say('Kurdish');
      expect(talk.heard).to.match(/We cannot speak Kurdish.* on the phone yet\. A person can bring an interpreter/);
      await talk.press('8');
      expect(talk.heard).to.match(/Which language do you speak\?/);
    });

    it('stays in its language when one is asked for in the middle that has no voice, and asks its question again', async () => {
      const talk = await caller().call();
      await talk.say('Somebody dumped a sofa outside 12 Alder Road, NR3 1AB');
      const question = talk.heard.split('\n').slice(-7);
      expect(question[0]).to.match(/What kind of land is it on\?/);
      await talk.say('please can we speak in Urdu');
      expect(talk.heard).to.match(/We cannot speak Urdu on the phone yet\. A person can bring an interpreter/);
      expect(talk.heard.split('\n').slice(-7)).to.deep.equal(question);
      const spoken = await rows('conversations');
      expect(spoken.map(({ language }) => language)).to.deep.equal(['en']);
    });

    it('warns of danger without being talked over', async () => {
      const talk = await caller().call();
      await talk.say('I can smell gas in my kitchen');
      expect(talk.heard).to.match(/^Go outside now\. Call 0 8 0 0, 1 1 1, 9 9 9 from there\./);
      expect(talk.wire.gather?.bargeIn).to.equal(false);
    });

    it('makes a report by keys alone', async () => {
      const talk = await caller().call();
      // A problem, streets, litter, NR2 3UY by its letters, number 210, the bin is full.
      await talk.press('1', '1', '6', '672389');
      expect(talk.heard).to.match(/Which letter is it\?\nT: press 1\.\nU: press 2\./);
      await talk.press('2', '3', '210', '1');
      await talk.press('1', '1', '1');
      expect(talk.heard).to.match(/Where: 210, N for November, R for Romeo, 2; 3, U for Uniform, Y for Yankee/);
      await talk.press('1');
      expect(talk.heard).to.match(/Your report is with us/);
      expect(await rows('service_requests')).to.have.length(1);
    });

    it('makes a report by speech alone, with what a recogniser makes of it', async () => {
      const talk = await caller().call();
      await talk.say('I want to report litter', 'twelve alder road en are three one ay bee');
      await talk.say('skip', 'skip', 'oh seven seven double oh nine double oh one two three');
      expect(talk.heard).to.match(/N for November, R for Romeo, 3; 1, A for Alpha, B for Bravo/);
      await talk.say('Yes.');
      const [made] = await rows('service_requests');
      expect(made).to.include({ postcode: 'NR3 1AB', contact_phone: '+447700900123' });
    });

    it('books an appointment by keys alone', async () => {
      const talk = await caller().call();
      // An appointment, with housing, by phone, nothing more about it, no interpreter, the first time that is free.
      await talk.press('2');
      const housing = /Housing advice: press (\d)/.exec(talk.heard)?.[1] ?? '';
      await talk.press(housing, '1', '1', '1', '1');
      expect(talk.heard).to.match(/phone number/);
      await talk.press('07700900123');
      expect(talk.heard).to.match(/How to reach you: 0 7 7 0 0, 9 0 0 1 2 3/);
      await talk.press('1');
      expect(talk.heard).to.match(/It is booked/);
      expect(await rows('appointments')).to.have.length(1);
    });

    it('books an appointment by speech alone', async () => {
      const talk = await caller().call();
      await talk.say('Book an appointment with housing on Thursday afternoon', 'By phone.', 'skip', 'No.');
      await talk.say('The second one.', 'My name is Sam Lee oh one six three two nine six zero zero zero one', 'Yes.');
      expect(talk.heard).to.match(/It is booked: Thursday 26 November 2026/);
      expect((await rows('appointments'))[0]).to.include({ contact_phone: '+441632960001', contact_name: 'Sam Lee' });
    });

    /** A report that bears a phone number and a name, or none; and the code that was sent last. */
    const reported = async (phone: string, name?: string) => {
      const { cases, database } = world.now.service;
      await database.commit(cases.create(aServiceRequest({ contact: { phone, ...(name ? { name } : {}) } })));
    };
    const code = async (): Promise<string> => {
      const { contactCodes, database } = world.now.service;
      const { id } = await database.kysely.selectFrom('contact_codes').select('id').executeTakeFirstOrThrow();
      return contactCodes.digits(id);
    };

    it('proves who calls by keys alone, and the number they call from proves nothing', async () => {
      await reported('+447700900321');
      const talk = await caller('+447700900321').call();
      // All that they have, by way of a reference that they do not know.
      await talk.press('4', '1');
      expect(talk.heard).to.match(/mobile number/);
      await talk.press('07700900321');
      expect(talk.heard).to.match(/What is your name\? You can skip this/);
      await talk.press('1');
      expect(talk.heard).to.match(/a code of 6 numbers to 0 7 7 0 0, 9 0 0 3 2 1/);
      await talk.press(await code());
      expect(talk.heard).to.match(/litter or a litter bin: press 1/);
      await talk.press('1');
      expect(talk.heard).to.match(/The report is about 12 Alder Road/);
    });

    it('proves who calls by speech alone, the code read out in words', async () => {
      await reported('+447700900321', 'Sam Lee');
      const talk = await caller().call();
      await talk.say('show my reports', 'My name is Sam Lee oh seven seven double oh nine double oh three two one');
      const words = 'zero one two three four five six seven eight nine'.split(' ');
      await talk.say([...(await code())].map((digit) => words[Number(digit)]).join(' '));
      expect(talk.heard).to.match(/Now I know that it is you\..*litter/s);
    });

    it('is pleasant to hang up on at every step, and can be taken up again', async () => {
      const steps = [
        'Somebody dumped a mattress',
        '12 Alder Road NR3 1AB',
        'on the footpath',
        'one thing',
        'no',
        'skip',
        'skip',
      ];
      let question = '';
      for (const [at, words] of steps.entries()) {
        const talk = await caller().call();
        if (at > 0) {
          expect(talk.heard, words).to.match(/Do you want to go on with that/);
          await talk.press('1');
          expect(talk.heard.split('\n').at(-1), words).to.equal(question);
        }
        await talk.say(words);
        question = talk.heard.split('\n').at(-1) ?? '';
      }
      expect(await rows('conversations')).to.have.length(1);
    });

    it('is refused without a signature, and tells nothing', async () => {
      const { url } = world.now;
      for (const path of ['', '/turn?step=1', '/whisper', '/status']) {
        for (const headers of [{}, { 'X-Twilio-Signature': 'c2lnbmVk' }]) {
          const form = new URLSearchParams({ CallSid: newCallSid(), From: '+447700900123' });
          const response = await fetch(`${url}/twilio/voice${path}`, { method: 'POST', body: form, headers });
          expect(response.status, path).to.equal(403);
        }
      }
    });

    it('takes up what is not a call of ours from the beginning, and refuses what is no call', async () => {
      const line = lineTo(world.now, SECRET);
      const unknown = await line.post({ sid: newCallSid(), from: '+447700900123' }, '/twilio/voice/turn?step=7');
      expect(unknown.verbs).to.deep.equal([{ verb: 'redirect', url: '/twilio/voice' }]);
      const wrong = await line.post({ sid: 'not a call', from: '+447700900123' }, '/twilio/voice');
      expect(wrong.problem).to.equal('the webhook answered 400');
    });

    it('says sorry when the records cannot be reached, goes on when they can, and ends kindly when they stay away', async () => {
      const talk = await caller().call();
      const stop = onFailpoint((name) => {
        if (name === 'accept:before-commit') throw new StorageUnavailableError('gone');
      });
      try {
        await talk.say('Somebody dumped a mattress');
      } finally {
        stop();
      }
      // Asked again by the network, without the words: so they are asked for again.
      expect(talk.heard).to.match(/^Sorry, something went wrong here\. Your answers are saved\.\nI did not hear you\./);
      await talk.say('Somebody dumped a mattress');
      expect(talk.heard).to.match(/dumped rubbish/);
      const away = onFailpoint((name) => {
        if (name === 'open:before-commit') throw new StorageUnavailableError('gone');
      });
      try {
        const other = await caller('anonymous').call();
        expect(other.heard).to.match(/Call again in a few minutes\.\n\(the call ends\)$/);
      } finally {
        away();
      }
    });

    it('goes on with a code that is spelled, in another call', async () => {
      const talk = await caller().call();
      await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB', 'save this for later');
      expect(talk.heard).to.match(/Your answers are saved\. Your code is .*\. I say it once more:/);
      const { kysely } = world.now.service.database;
      const { code } = await kysely.selectFrom('drafts').select('code').executeTakeFirstOrThrow();
      const spelled = [...code.replace('-', '')].map((symbol) => NAMES[symbol] ?? symbol).join(' ');
      const other = await caller('+447700900456').call();
      await other.say(`continue with ${spelled}`);
      expect(other.heard).to.match(/This is what we have so far/);
      expect(other.heard).to.match(/What kind of land is it on\?/);
    });

    it('lets nobody try out codes', async () => {
      const talk = await caller().call();
      await talk.say('7AVC-6J2KH', '2ADD-GEMQG');
      expect(talk.heard).to.match(/I do not know that code/);
      await talk.say('7AVC-6J2KH');
      expect(talk.heard).to.match(/rings/);
    });

    it('is noted as over, whatever comes after it', async () => {
      const call = { sid: newCallSid(), from: '+447700900123' };
      const line = lineTo(world.now, SECRET);
      await line.post(call, '/twilio/voice');
      await line.post(call, '/twilio/voice/status', { CallStatus: 'completed' });
      const { status } = await world.now.service.database.kysely
        .selectFrom('telephone_calls')
        .select('status')
        .executeTakeFirstOrThrow();
      expect(status).to.equal('completed');
    });
  });
});
