import { type Activity, EventFactory } from 'botbuilder';
import { expect } from 'chai';
import { NamelessStaffError, NotYoursError } from '../../../bots/handoff/handoff-desk.ts';
import { HandoffStatusError, takeStatusEvent } from '../../../bots/handoff/status-event.ts';
import type { Service } from '../../../service.ts';
import { type Failpoint, onFailpoint } from '../../../services/failpoints.ts';
import type { Handoff } from '../../../services/handoffs/handoff.ts';
import type { StaffMember } from '../../../services/staff/staff-member.ts';
import { type SentenceTranslator, TranslationUnavailableError } from '../../../services/translation/translator.ts';
import { RecordingChannel } from '../../support/recording-channel.ts';
import { closingServices, openService } from '../../support/services.ts';
import { SettableClock } from '../../support/settable-clock.ts';
import { eachStorage } from '../../support/storages.ts';
import { STAFF } from '../../support/story-staff.ts';

const CHANNEL = 'recording';
const MORNING = new Date('2026-11-23T09:15:00Z');
const [ASHA, BEN] = STAFF as [StaffMember, StaffMember];
const MINUTE = 60_000;

/** Puts each text into brackets with its language. */
const brackets: SentenceTranslator = {
  name: 'brackets',
  sentences: async (texts, to) => texts.map((text) => `${to}(${text})`),
  knows: (language) => language === 'so',
  translate: async (texts, to, from = 'und') => texts.map((text) => ({ text: `${to}(${text})`, from })),
};
const down: SentenceTranslator = {
  name: 'down',
  sentences: () => Promise.reject(new TranslationUnavailableError('down')),
  knows: () => true,
  translate: async () => {
    throw new TranslationUnavailableError('down');
  },
};

describe('the desk in a conversation', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let channel: RecordingChannel;
    let clock: SettableClock;
    let service: Service;
    const open = async (more: Parameters<typeof openService>[2] = {}, to = channel): Promise<Service> =>
      closing(await openService(storage(), to, { clock, ...more }));
    beforeEach(async () => {
      channel = new RecordingChannel(CHANNEL);
      clock = new SettableClock(MORNING);
      service = await open();
      for (const table of ['jobs', 'handoffs', 'outbox', 'inbox'] as const) {
        await service.database.kysely.deleteFrom(table).execute();
      }
    });

    const say = async (text: string, conversationId: string, by = service): Promise<void> => {
      const activity = { type: 'message', text };
      const { done } = await by.reception.accept({ channel: CHANNEL, conversationId, activity });
      await done;
    };
    /** A resident who waits for a person. */
    const waiting = async (by = service, language = 'en'): Promise<Handoff> => {
      const conversationId = await by.reception.open({ channel: CHANNEL, userId: 'resident', language });
      await say('I want to talk to a person', conversationId, by);
      await by.outbox.settled();
      channel.taken.length = 0;
      return (await by.handoffs.openIn(conversationId)) as Handoff;
    };
    const heard = async (by = service): Promise<string[]> => {
      await by.outbox.settled();
      return channel.taken.map(({ activity }) => String(activity.text));
    };
    const person = async ({ conversationId }: Handoff) =>
      (await service.conversations.conversation(conversationId))?.person ?? null;
    /** Dies at a place, once: whoever stands there gets an error, and nothing after it happens. */
    const dieAt = (name: Failpoint): (() => void) => {
      let isDead = false;
      return onFailpoint((each) => {
        if (each !== name || isDead) return;
        isDead = true;
        throw new Error('the process died here');
      });
    };

    it('lets one of two take it who try at once, in two processes', async () => {
      const other = await open();
      for (let i = 0; i < 5; i += 1) {
        const handoff = await waiting();
        const tries = await Promise.allSettled([
          service.handoffDesk.take(handoff.id, ASHA),
          other.handoffDesk.take(handoff.id, BEN),
        ]);
        const won = tries.filter(({ status }) => status === 'fulfilled');
        expect(won).to.have.length(1);
        const lost = tries.find((each) => each.status === 'rejected');
        expect(lost?.reason).to.be.instanceOf(NotYoursError);
        const now = await service.handoffs.byId(handoff.id);
        expect(now?.owner?.id).to.equal(tries[0]?.status === 'fulfilled' ? 'asha' : 'ben');
        expect(now?.takes).to.equal(1);
      }
    });

    it('is taken once by whoever presses twice', async () => {
      const handoff = await waiting();
      await Promise.all([service.handoffDesk.take(handoff.id, ASHA), service.handoffDesk.take(handoff.id, ASHA)]);
      expect((await service.handoffs.byId(handoff.id))?.takes).to.equal(1);
    });

    it('lets the assistant say nothing more once it is taken, not even what it was about to say', async () => {
      const handoff = await waiting();
      let take: Promise<unknown> | undefined;
      const stop = onFailpoint(async (name) => {
        if (name !== 'turn:before-commit' || take) return;
        take = service.handoffDesk.take(handoff.id, ASHA);
        await take;
      });
      // The assistant would say goodbye to the queue, and does not: a person has it by now.
      await say('carry on', handoff.conversationId);
      stop();
      expect(take).to.not.equal(undefined);
      expect(await heard()).to.deep.equal([]);
      expect(await person(handoff)).to.equal('held');
      expect((await service.handoffs.byId(handoff.id))?.status).to.equal('held');
      const left = await service.conversations.nextPending(handoff.conversationId);
      expect(left, 'the message was dealt with').to.equal(undefined);
    });

    it('says once what is sent twice, and names who speaks in front of the first words', async () => {
      const handoff = await waiting();
      await service.handoffDesk.take(handoff.id, ASHA);
      const twice = await Promise.all(
        [1, 2].map(() => service.handoffDesk.say(handoff.id, ASHA, { key: 'one-key-1', text: 'Good morning.' })),
      );
      expect(twice[0]?.seq).to.equal(twice[1]?.seq);
      await service.handoffDesk.say(handoff.id, ASHA, { key: 'two-key-2', text: 'How can I help?' });
      expect(await heard()).to.deep.equal(['This is Asha from Housing Options.\nGood morning.', 'How can I help?']);
    });

    it('lets nobody without a name or a department speak, and nobody who has not taken it', async () => {
      const handoff = await waiting();
      const refused = async (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);
      for (const nameless of [
        { ...ASHA, name: ' ' },
        { ...ASHA, department: '' },
      ]) {
        expect(await refused(service.handoffDesk.take(handoff.id, nameless))).to.be.instanceOf(NamelessStaffError);
      }
      await service.handoffDesk.take(handoff.id, ASHA);
      const speech = { key: 'a-key-of-it', text: 'Hello' };
      expect(await refused(service.handoffDesk.say(handoff.id, { ...ASHA, name: '' }, speech))).to.be.instanceOf(
        NamelessStaffError,
      );
      for (const act of [
        () => service.handoffDesk.say(handoff.id, BEN, speech),
        () => service.handoffDesk.keep(handoff.id, BEN),
        () => service.handoffDesk.close(handoff.id, BEN, { code: 'resolved' }),
        () => service.handoffDesk.release(handoff.id, BEN),
      ]) {
        expect(await refused(act())).to.be.instanceOf(NotYoursError);
      }
      expect(await heard()).to.deep.equal([]);
    });

    it('is given back when its owner is silent, and kept while the page is open', async () => {
      const handoff = await waiting();
      await service.handoffDesk.take(handoff.id, ASHA);
      clock.advance(2 * MINUTE);
      await service.handoffDesk.keep(handoff.id, ASHA);
      clock.advance(2 * MINUTE);
      await service.jobRunner.runDue();
      expect((await service.handoffs.byId(handoff.id))?.status).to.equal('held');
      clock.advance(2 * MINUTE);
      await service.jobRunner.runDue();
      const back = await service.handoffs.byId(handoff.id);
      expect(back).to.include({ status: 'waiting', requestedAt: handoff.requestedAt });
      expect(back?.owner).to.equal(undefined);
      expect(await person(handoff)).to.equal('waiting');
      expect((await heard()).join()).to.include('had to go');
      const late = await service.handoffDesk
        .say(handoff.id, ASHA, { key: 'too-late-1', text: 'Hello' })
        .catch((error: unknown) => error);
      expect(late).to.be.instanceOf(NotYoursError);
    });

    it('goes back as the call back it was, without a word, when whoever was to call is silent', async () => {
      const handoff = await waiting();
      await say('call me back', handoff.conversationId);
      await say('07700 900123', handoff.conversationId);
      await service.handoffDesk.take(handoff.id, ASHA);
      expect(await person(handoff)).to.equal('held');
      channel.taken.length = 0;
      clock.advance(4 * MINUTE);
      await service.jobRunner.runDue();
      expect(await service.handoffs.byId(handoff.id)).to.include({ status: 'waiting', mode: 'callback' });
      expect(await person(handoff)).to.equal(null);
      expect(await heard()).to.deep.equal([]);
      await say('hello', handoff.conversationId);
      expect((await heard()).at(-1)).to.include('What do you need?');
    });

    for (const place of ['desk:before-commit', 'desk:after-commit', 'accept:after-commit'] as const) {
      it(`closes once, and the assistant is back once, when the process dies at ${place}`, async () => {
        const handoff = await waiting();
        await service.handoffDesk.take(handoff.id, ASHA);
        await say('are you there', handoff.conversationId);
        const stop = dieAt(place);
        await service.handoffDesk.close(handoff.id, ASHA, { code: 'resolved' }).catch(() => undefined);
        stop();
        // Another process finds what is left, after the lease of the dead one; whoever is told of an error tries again.
        await service.database.kysely.updateTable('conversations').set({ lease_until: 0 }).execute();
        const other = await open();
        await other.handoffDesk.close(handoff.id, ASHA, { code: 'resolved' }).catch(() => undefined);
        await other.runner.recover();
        expect((await service.handoffs.byId(handoff.id))?.status).to.equal('closed');
        expect(await person(handoff)).to.equal(null);
        await say('hello', handoff.conversationId);
        const meant = await service.transcript.meanings(handoff.conversationId, 0);
        const ids = [...meant.values()].map((each) => (each as { id: string }).id);
        expect(ids).to.deep.equal(['assistant-greeting', 'handoff-waiting', 'handoff-closed', 'assistant-hello']);
      });
    }

    it('says once what was committed before the process died', async () => {
      const handoff = await waiting();
      await service.handoffDesk.take(handoff.id, ASHA);
      const stop = dieAt('desk:after-commit');
      const speech = { key: 'the-same-key', text: 'Good morning.' };
      await service.handoffDesk.say(handoff.id, ASHA, speech).catch(() => undefined);
      stop();
      await service.database.kysely.updateTable('outbox').set({ next_at: 0 }).execute();
      await service.handoffDesk.say(handoff.id, ASHA, speech);
      await service.outbox.recover();
      expect(await heard()).to.deep.equal(['This is Asha from Housing Options.\nGood morning.']);
    });

    it('is told in the language of the resident, corrected where staff do, and as it is when that cannot be', async () => {
      const somali = await open({ translator: brackets });
      const handoff = await waiting(somali, 'so');
      const language = (await somali.transcript.conversation(handoff.conversationId))?.language;
      await somali.database.kysely.updateTable('conversations').set({ language: 'so' }).execute();
      expect(language).to.be.a('string');
      await somali.handoffDesk.take(handoff.id, ASHA);
      const speak = async (by: Service, key: string, text: string, translation?: string) =>
        (await by.handoffDesk.say(handoff.id, ASHA, { key, text, ...(translation ? { translation } : {}) })).how;
      expect(await speak(somali, 'key-number-1', 'Good morning.')).to.equal('machine');
      expect(await speak(somali, 'key-number-2', 'Sit down.', 'Fadhiiso.')).to.equal('corrected');
      expect(await heard(somali)).to.deep.equal([
        'so(This is Asha from Housing Options.)\nso(Good morning.)',
        'Fadhiiso.',
      ]);
      const broken = await open({ translator: down });
      expect(await speak(broken, 'key-number-3', 'One moment.')).to.equal('untranslated');
      expect((await heard(broken)).at(-1)).to.equal('One moment.');
      const lines = await somali.staffLines.since(handoff.conversationId, 0, 1_000);
      expect(lines.map(({ text, how }) => `${how}: ${text}`)).to.deep.equal([
        'machine: Good morning.',
        'corrected: Sit down.',
        'untranslated: One moment.',
      ]);
      expect(await somali.handoffDesk.translate(handoff.id, 'Hello')).to.equal('so(Hello)');
      expect(await broken.handoffDesk.translate(handoff.id, 'Hello')).to.equal(undefined);
    });

    it('hands it to another contact centre with what it needs, once it is committed', async () => {
      const events: Record<string, unknown>[] = [];
      const centre = { initiate: async (event: object) => void events.push(event as Record<string, unknown>) };
      const elsewhere = await open({ contactCentre: centre });
      const handoff = await waiting(elsewhere);
      await elsewhere.jobRunner.runDue();
      expect(events).to.have.length(1);
      const [event] = events;
      expect(event).to.include({ type: 'event', name: 'handoff.initiate', id: handoff.id });
      expect(event?.value).to.include({ reference: handoff.reference, mode: 'chat', reason: 'asked', language: 'en' });
      const [attachment] = (event?.attachments ?? []) as {
        name: string;
        content: { activities: { text: string }[] };
      }[];
      expect(attachment?.name).to.equal('Transcript');
      expect(attachment?.content.activities.map(({ text }) => text)).to.include('I want to talk to a person');
    });

    it('is told another contact centre in the shape of the protocol: whose conversation, where, and who said what', async () => {
      const events: Activity[] = [];
      const centre = { initiate: async (event: object) => void events.push(event as Activity) };
      const elsewhere = await open({ contactCentre: centre });
      const handoff = await waiting(elsewhere);
      await elsewhere.jobRunner.runDue();
      const [event] = events as [Activity];
      // What the factory makes of a resident's own message is what hubs are built for.
      const conversation = { id: handoff.conversationId, isGroup: false, conversationType: '', name: '' };
      const user = { id: 'resident', name: '', role: 'user' };
      const bot = { id: 'assistant', name: '', role: 'bot' };
      const context = { activity: { channelId: CHANNEL, serviceUrl: '', conversation, from: user, recipient: bot } };
      const model = EventFactory.createHandoffInitiation(context as never, {}, { activities: [] });
      expect(event).to.include.keys(...Object.keys(model));
      expect(event.relatesTo).to.deep.include({ user, bot, conversation, channelId: CHANNEL, locale: 'en-GB' });
      expect(event.conversation).to.deep.equal(conversation);
      expect(event.timestamp).to.deep.equal(new Date(handoff.requestedAt));
      const [attachment] = event.attachments as { contentType: string; content: { activities: Activity[] } }[];
      expect(attachment?.contentType).to.equal('application/json');
      const said = attachment?.content.activities ?? [];
      const asked = said.find(({ text }) => text === 'I want to talk to a person') as Activity;
      expect(event.replyToId).to.equal(asked.id);
      expect(asked).to.deep.include({ from: user, recipient: bot, conversation, channelId: CHANNEL });
      for (const line of said) expect(line).to.include.keys('id', 'type', 'timestamp', 'from', 'recipient');
      const answers = said.filter(({ from }) => from.role === 'bot');
      expect(answers).to.have.length.greaterThan(0);
      for (const answer of answers) expect(answer.recipient).to.deep.equal(user);
      // It comes through JSON as it is.
      expect(JSON.parse(JSON.stringify(event)).value).to.deep.equal(event.value);
    });

    it('goes by the status events of another contact centre, however often they come', async () => {
      const { handoffDesk } = service;
      const handoff = await waiting();
      const status = (state: string, message?: string) =>
        JSON.parse(
          JSON.stringify(
            EventFactory.createHandoffStatus({ id: handoff.conversationId } as never, state, message as never),
          ),
        ) as object;
      const now = () => service.handoffs.byId(handoff.id);
      for (let i = 0; i < 2; i += 1) await takeStatusEvent(handoffDesk, status('accepted'), ASHA);
      expect(await now()).to.deep.include({ status: 'held', takes: 1 });
      expect(await person(handoff)).to.equal('held');
      await handoffDesk.say(handoff.id, ASHA, { key: 'key-number-1', text: 'Good morning.' });
      let refused: unknown;
      await takeStatusEvent(handoffDesk, status('completed'), BEN).catch((error) => (refused = error));
      expect(refused, 'it is not theirs').to.be.instanceOf(NotYoursError);
      await takeStatusEvent(handoffDesk, status('failed', 'Nobody is free.'), ASHA);
      expect(await now()).to.deep.include({ status: 'waiting' });
      expect((await service.handoffs.notes(handoff.id)).map(({ text }) => text)).to.deep.equal(['Nobody is free.']);
      await takeStatusEvent(handoffDesk, status('accepted'), BEN);
      for (let i = 0; i < 2; i += 1) await takeStatusEvent(handoffDesk, status('completed'), BEN);
      expect(await now()).to.deep.include({ status: 'returned', code: 'resolved' });
      expect(await person(handoff)).to.equal(null);
      expect((await heard()).join('\n'))
        .to.include('Good morning.')
        .and.include('Ben');
    });

    it('takes nothing for a status event that is none', async () => {
      const handoff = await waiting();
      const conversation = { id: handoff.conversationId };
      const good = { type: 'event', name: 'handoff.status', conversation, value: { state: 'accepted' } };
      for (const bad of [
        ...[null, 'accepted', {}, { ...good, type: 'message' }, { ...good, name: 'handoff.initiate' }],
        ...[
          { ...good, value: { state: 'Accepted' } },
          { ...good, value: null },
          { ...good, conversation: {} },
        ],
      ]) {
        let refused: unknown;
        await takeStatusEvent(service.handoffDesk, bad, ASHA).catch((error) => (refused = error));
        expect(refused, JSON.stringify(bad)).to.be.instanceOf(HandoffStatusError);
      }
      expect(await person(handoff)).to.equal('waiting');
      // About a conversation that wants nobody: nothing happens.
      await takeStatusEvent(service.handoffDesk, { ...good, conversation: { id: 'nothing' } }, ASHA);
    });

    it('is left by a resident who ends the conversation, and a member of staff who has it may still close it', async () => {
      const handoff = await waiting();
      await service.reception.end(handoff.conversationId);
      expect((await service.handoffs.byId(handoff.id))?.status).to.equal('left');
      const held = await waiting();
      await service.handoffDesk.take(held.id, ASHA);
      await service.reception.end(held.conversationId);
      await service.handoffDesk.close(held.id, ASHA, { code: 'no_response' });
      expect(await service.handoffs.byId(held.id)).to.include({ status: 'closed', code: 'no_response' });
    });

    it('keeps news waiting until the person has finished', async () => {
      const handoff = await waiting();
      await service.handoffDesk.take(handoff.id, ASHA);
      const { conversationId } = handoff;
      await service.database.commit(
        service.notices.tell({
          key: `n/${conversationId}`,
          conversationId,
          message: { id: 'assistant-thanks' },
          at: MORNING,
        }),
      );
      await service.jobRunner.runDue();
      expect(await heard()).to.deep.equal([]);
      await service.handoffDesk.returnToAssistant(handoff.id, ASHA, { code: 'resolved' });
      clock.advance(6 * MINUTE);
      await service.jobRunner.runDue();
      expect((await heard()).at(-1)).to.equal('You are welcome. Is there anything else you need?');
    });

    it('is not ended by a client that says it is the desk', async () => {
      const handoff = await waiting();
      await service.handoffDesk.take(handoff.id, ASHA);
      const status = { id: handoff.id, status: 'closed', name: 'Nobody', reference: handoff.reference };
      const { done } = await service.reception.accept({
        channel: CHANNEL,
        conversationId: handoff.conversationId,
        activity: {
          type: 'event',
          name: 'handoff.status',
          value: { state: 'completed' },
          channelData: { handoff: status },
        },
      });
      await done;
      expect(await person(handoff)).to.equal('held');
      expect(await heard()).to.deep.equal([]);
    });

    it('tells staff who wants simpler words', async () => {
      const conversationId = await service.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
      await say('easy read', conversationId);
      await say('I want to talk to a person', conversationId);
      expect((await service.handoffs.openIn(conversationId))?.flags).to.deep.equal(['easy-read']);
      expect((await waiting()).flags).to.deep.equal([]);
    });

    it('is told when the queue has moved: once, and not to those for whom little has changed', async () => {
      const ahead: Handoff[] = [];
      for (let i = 0; i < 4; i += 1) {
        ahead.push(await waiting());
        clock.advance(1_000);
      }
      const { conversationId } = await waiting();
      const places = async (): Promise<number[]> => {
        clock.advance(2 * MINUTE);
        await service.jobRunner.runDue();
        const meant = [...(await service.transcript.meanings(conversationId, 0)).values()];
        return meant.flatMap((each) => {
          const { id, values } = each as { id: string; values: { place: number } };
          return id === 'handoff-place' ? [values.place] : [];
        });
      };
      const serve = async ({ id }: { id: string }): Promise<void> => {
        await service.handoffDesk.take(id, ASHA);
        await service.handoffDesk.close(id, ASHA, { code: 'resolved' });
      };
      const [first, ...others] = ahead as [Handoff, ...Handoff[]];
      expect(await places()).to.deep.equal([]);
      await serve(first);
      expect(await places()).to.deep.equal([]);
      for (const each of others.slice(0, 2)) await serve(each);
      expect(await places()).to.deep.equal([2]);
      for (const each of others.slice(2)) await serve(each);
      expect(await places()).to.deep.equal([2, 1]);
      expect(await places()).to.deep.equal([2, 1]);
    });

    it('is told before the end of opening hours that nobody answers soon: once', async () => {
      clock.set(new Date('2026-11-23T15:40:00Z'));
      const { conversationId } = await waiting();
      const warnings = async (): Promise<unknown[]> => {
        clock.advance(2 * MINUTE);
        await service.jobRunner.runDue();
        const meant = [...(await service.transcript.meanings(conversationId, 0)).values()];
        return meant.filter((each) => (each as { id: string }).id === 'handoff-closing');
      };
      for (let at = 42; at < 50; at += 2) expect(await warnings(), `at 15:${at}`).to.deep.equal([]);
      const [warning] = await warnings();
      expect(JSON.stringify(warning)).to.include('"time":"16:00"');
      for (let at = 52; at < 66; at += 2) expect(await warnings()).to.have.length(1);
    });

    it('is told to the next ones honestly: their place, and the likely wait once enough have waited', async () => {
      for (let i = 0; i < 5; i += 1) {
        const { id } = await waiting();
        clock.advance(7 * MINUTE);
        await service.handoffDesk.take(id, ASHA);
      }
      await waiting();
      clock.advance(1_000);
      const second = await waiting();
      const meant = [...(await service.transcript.meanings(second.conversationId, 0)).values()] as {
        id: string;
        values: Record<string, number>;
      }[];
      expect(meant.at(-1)).to.deep.include({ id: 'handoff-waiting-about', values: { place: 2, from: 10, to: 15 } });
    });
  });
});
