import { expect } from 'chai';
import { Payer } from '../../support/payer.ts';
import { eachStorage } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { Caller } from '../../support/voice-calls.ts';

const OPEN = new Date('2026-11-23T09:15Z');
/** The same in other words, and what is said for each of the network's steps. */
const BILLS: Record<string, string> = {
  de: 'Ich möchte die Council Tax bezahlen, Konto 2123 4567, £45.60',
  es: 'Quiero pagar el council tax, cuenta 2123 4567, £45.60',
  fr: 'Je veux payer la council tax, compte 2123 4567, £45.60',
  it: 'Voglio pagare la council tax, conto 2123 4567, £45.60',
  pl: 'Chcę zapłacić council tax, konto 2123 4567, £45.60',
};
const STEPS = [
  ['payment-card-number', 'voice-pay-number'],
  ['expiration-date', 'voice-pay-expiry'],
  ['security-code', 'voice-pay-code'],
  ['payment-processing', 'voice-pay-working'],
] as const;
const BILL = 'I want to pay my council tax, account 2123 4567, £45.60';

eachStorage((storage) => {
  describe('a card that is keyed in during a call', () => {
    let world: StoryWorld;
    before(async () => {
      world = await StoryWorld.open(storage(), 2, {}, { TWILIO_PAY_CONNECTOR: 'Council cards' });
    });
    after(() => world?.close());
    beforeEach(() => world.reset(OPEN));

    const asked = async (from?: string): Promise<Caller> => {
      const talk = await new Caller(world, from).call();
      return talk.say(BILL, 'yes');
    };
    /** Somebody who speaks a language has come to the link for the same bill. */
    const paidIn = async (language: string): Promise<Caller> => {
      const talk = await new Caller(world).call();
      if (language !== 'en') await talk.say(world.now.service.words.locales.get(language)?.own_name ?? '');
      return (await talk.say(BILLS[language] ?? BILL)).press('1');
    };
    const lastTwiml = async (): Promise<string> => {
      const { twiml } = await world.now.service.database.kysely
        .selectFrom('telephone_steps')
        .select('twiml')
        .orderBy('step', 'desc')
        .executeTakeFirstOrThrow();
      return twiml;
    };
    const payments = async () =>
      world.now.service.database.kysely.selectFrom('payments').select(['status', 'receipt']).execute();

    it('is taken by the network alone, by keys, for the sum that was read back; then it is paid', async () => {
      const talk = await asked();
      expect(talk.heard).to.match(/Pay now by card, with the keys: press 1\./);
      await talk.press('1');
      expect(talk.heard).to.match(/never say your card number/);
      expect(talk.heard).to.match(/\(a card is asked for: 45\.60 gbp by Council cards\)/);
      world.next();
      await talk.card('success', 'ch_123');
      expect(talk.heard).to.match(/^Your payment went through\. We have 45 pounds 60 for Council Tax/);
      expect(talk.heard).to.not.match(/press 1/);
      expect(await payments()).to.deep.equal([{ status: 'paid', receipt: 'ch_123' }]);
    });

    it('is asked for in the words and the voice of the caller’s language, also after something went wrong', async () => {
      for (const [language, voice, tag] of [
        ['en', 'Polly.Amy-Neural', 'en-GB'],
        ['de', 'Polly.Vicki-Neural', 'de-DE'],
        ['es', 'Polly.Lucia-Neural', 'es-ES'],
        ['fr', 'Polly.Lea-Neural', 'fr-FR'],
        ['it', 'Polly.Bianca-Neural', 'it-IT'],
      ] as const) {
        await world.reset(OPEN);
        const talk = await paidIn(language);
        const { words } = world.now.service;
        const choice = words.say('voice-pay-by-keys', {}, language, 'voice');
        expect(talk.heard, language).to.include(choice.slice(1));
        await talk.press('1');
        const twiml = (await lastTwiml()).replaceAll('&apos;', "'");
        const pay = /<Pay [^>]*language="([^"]*)"[^>]*>(.*)<\/Pay>/.exec(twiml);
        expect(pay?.[1], language).to.equal(tag);
        const prompts = [...(pay?.[2] ?? '').matchAll(/<Prompt ([^>]*)>(.*?)<\/Prompt>/g)];
        expect(prompts).to.have.length(7);
        for (const [, attributes = '', said = ''] of prompts) {
          expect(said, language).to.include(`voice="${voice}"`);
          const id = STEPS.find(([step]) => attributes.includes(step))?.[1] ?? '';
          expect(said, language).to.include(words.say(id, {}, language, 'voice'));
          const isAgain = said.includes(words.say('voice-pay-again', {}, language, 'voice'));
          expect(isAgain, `${language} ${attributes}`).to.equal(attributes.includes('errorType='));
        }
      }
    });

    it('is asked for in no language that the network does not speak: those get the link, in their own', async () => {
      const talk = await paidIn('pl');
      expect(talk.heard).to.not.include('kartą');
      const { words } = world.now.service;
      expect(talk.heard).to.include(words.say('voice-link-offer', {}, 'pl', 'voice').slice(0, 20));
      await talk.press('7');
      const [sent] = await world.now.service.database.kysely.selectFrom('contact_messages').selectAll().execute();
      expect(sent?.language).to.equal('pl');
      expect(JSON.stringify(sent)).to.match(/voice-link-text/);
    });

    it('is never asked for in words: the network gets keys only', async () => {
      const talk = await asked();
      await talk.press('1');
      const twiml = await lastTwiml();
      expect(twiml).to.match(/<Pay [^>]*input="dtmf"/);
      expect(twiml).to.match(/currency="gbp"/);
      expect(twiml).to.not.match(/<Gather/);
    });

    for (const [result, status] of [
      ['too-many-failed-attempts', 'declined'],
      ['caller-interrupted-with-star', 'cancelled'],
      ['validation-error', 'error'],
    ] as const) {
      it(`takes no money after "${result}", says so, and can be tried again`, async () => {
        const talk = await asked();
        await talk.press('1');
        await talk.card(result);
        expect(talk.heard).to.match(/No money was taken|We have no payment/);
        expect((await payments())[0]?.status).to.equal(status);
        await talk.press('1');
        await talk.card('success', 'ch_2');
        expect(await payments()).to.deep.equal([{ status: 'paid', receipt: 'ch_2' }]);
      });
    }

    for (const result of ['payment-connector-error', 'something new', '', 'success']) {
      it(`is not said to be paid, nor to be unpaid, after "${result}" without a receipt: staff are alerted`, async () => {
        const talk = await asked();
        await talk.press('1');
        await talk.card(result);
        expect(talk.heard).to.match(/we wait for the answer.*Do not pay again/);
        expect((await payments())[0]).to.deep.equal({ status: 'pending', receipt: null });
        expect(world.logged.some((line) => /look at the connector/.test(line))).to.equal(true);
      });
    }

    it('keeps its link from being paid at the same time, and a link that is paid keeps it', async () => {
      const talk = await asked();
      await talk.press('1');
      const { code } = await world.now.service.database.kysely
        .selectFrom('payments')
        .select('code')
        .executeTakeFirstOrThrow();
      const opened = await world.now.service.payments.open(code, 'http://localhost/');
      expect(opened?.kind).to.equal('unavailable');
      await talk.card('caller-interrupted-with-star');
      await new Payer(world.now.url).pay(`${world.now.url}/pay/${code}`, 'pays');
      await world.now.service.payments.settled();
      await talk.press('1');
      expect(talk.heard).to.match(/I cannot take a card for this just now/);
    });

    it('that nothing is heard of when the call is over may have been charged: nothing else is tried', async () => {
      const talk = await asked();
      await talk.press('1');
      await talk.wire.ended();
      expect((await payments())[0]?.status).to.equal('pending');
      const { code } = await world.now.service.database.kysely
        .selectFrom('payments')
        .select('code')
        .executeTakeFirstOrThrow();
      expect((await world.now.service.payments.open(code, 'http://localhost/'))?.kind).to.equal('unavailable');
    });
  });

  describe('a call where no card can be keyed in', () => {
    let world: StoryWorld;
    before(async () => {
      world = await StoryWorld.open(storage());
    });
    after(() => world?.close());

    it('offers the link by text and nothing else', async () => {
      await world.reset(OPEN);
      const talk = await new Caller(world).call();
      await talk.say(BILL, 'yes');
      expect(talk.heard).to.match(/To get the link by text, press 7\./);
      expect(talk.heard).to.not.match(/Pay now by card/);
    });
  });
});
