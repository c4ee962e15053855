import { expect } from 'chai';
import type { Service } from '../../service.ts';
import { FakeAzureTranslator } from '../support/fake-azure-translator.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { closingServices, openService, said } from '../support/services.ts';
import { SettableClock } from '../support/settable-clock.ts';
import { eachStorage } from '../support/storages.ts';

const CHANNEL = 'recording';
const SOFA = 'Valaki kidobott egy kanapét a Magdalen Street mellett';

describe('a conversation with a translator', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let fake: FakeAzureTranslator;
    let channel: RecordingChannel;
    let service: Service;

    beforeEach(async () => {
      fake = await FakeAzureTranslator.start();
      const meaning = { language: 'hu', english: 'somebody dumped a sofa on {0}' };
      fake.dictionary.set('Valaki kidobott egy kanapét a {0} mellett', meaning);
      fake.dictionary.set('a járdán', { language: 'hu', english: 'on the pavement' });
      channel = new RecordingChannel(CHANNEL);
      const environment = {
        ...storage(),
        AZURE_TRANSLATOR_KEY: 'stand-in-key',
        AZURE_TRANSLATOR_ENDPOINT: fake.url,
      };
      const clock = new SettableClock(new Date('2026-11-23T09:15:00Z'));
      service = closing(await openService(environment, channel, { clock }));
      await service.database.kysely.deleteFrom('jobs').execute();
    });
    afterEach(() => fake.stop());

    const begin = (language = 'en') => service.reception.open({ channel: CHANNEL, userId: 'resident', language });
    const send = async (conversationId: string, activity: object) => {
      const from = channel.taken.length;
      const { done } = await service.reception.accept({
        channel: CHANNEL,
        conversationId,
        activity: { type: 'message', ...activity },
      });
      await done;
      await service.outbox.settled();
      return channel.taken.slice(from).map((taken) => taken.activity);
    };
    const heard = async (conversationId: string) =>
      service.database.kysely
        .selectFrom('activities')
        .select(['activity', 'language', 'translation', 'translated_by'])
        .where('conversation_id', '=', conversationId)
        .where('direction', '=', 'in')
        .orderBy('seq')
        .execute();

    it('goes on in a language that no locale has, by the translator, and says so once', async () => {
      const conversationId = await begin();
      await service.outbox.settled();
      channel.taken.length = 0;
      const replies = await send(conversationId, { text: SOFA });
      expect((await said(service, conversationId)).slice(1)).to.deep.equal([
        `> ${SOFA}`,
        '< language-translated',
        '< language-now',
        '< report-understood-with',
        '< advice-fly_tipping',
        '< ask-fly_tipping-land_type',
      ]);
      for (const { text, locale } of replies) {
        expect(locale).to.equal('hu');
        expect(text, 'words that nobody translated').not.to.match(/(?<![:\w])(?:the|rubbish|kind|write)\b/i);
      }
      const more = await send(conversationId, { text: 'a járdán' });
      expect(more.map(({ text }) => text).join()).not.to.contain('computer');
      expect((await said(service, conversationId)).at(-1)).to.equal('< ask-fly_tipping-size');
    });

    it('keeps the original, and its English beside it', async () => {
      const conversationId = await begin();
      await send(conversationId, { text: SOFA });
      const [row] = await heard(conversationId);
      expect(JSON.parse(row?.activity ?? '{}').text).to.equal(SOFA);
      expect(row).to.include({
        language: 'hu',
        translation: 'somebody dumped a sofa on Magdalen Street',
        translated_by: 'azure',
      });
    });

    it('translates what it understands by itself later, and for staff alone', async () => {
      const conversationId = await begin('pl');
      const text = 'Dzień dobry, ktoś wyrzucił kanapę przy Magdalen Street';
      fake.dictionary.set('Dzień dobry, ktoś wyrzucił kanapę przy {0}', {
        language: 'pl',
        english: 'Good day, somebody threw out a sofa by {0}',
      });
      await send(conversationId, { text });
      expect((await heard(conversationId))[0]).to.include({ language: 'pl', translation: null });
      await service.jobRunner.runDue();
      expect((await heard(conversationId))[0]).to.include({
        language: 'pl',
        translation: 'Good day, somebody threw out a sofa by Magdalen Street',
        translated_by: 'azure',
      });
    });

    it('knows a choice again by the words it was offered in', async () => {
      const conversationId = await begin();
      const replies = await send(conversationId, { text: SOFA });
      const offered = replies.at(-1)?.suggestedActions?.actions ?? [];
      const footpath = offered.find(({ value }) => value.press.value === 'footpath');
      expect(footpath?.title).to.match(/^hu:/);
      await send(conversationId, { text: footpath?.title.toUpperCase() });
      expect((await said(service, conversationId)).at(-1)).to.equal('< ask-fly_tipping-size');
    });

    it('sends the translator nothing that is personal of what we say', async () => {
      const conversationId = await begin();
      await send(conversationId, { text: SOFA });
      await send(conversationId, { text: '12 Alder Road, NR3 1AB' });
      expect(fake.texts.join('\n')).not.to.match(/Alder|Magdalen|NR3/);
    });

    it('says English, and that it does, when the translator is down in the middle', async () => {
      const conversationId = await begin();
      await send(conversationId, { text: SOFA });
      for (let i = 0; i < 20; i += 1) fake.troubles.push({ kind: 'status', status: 500 });
      const replies = await send(conversationId, { text: '1' });
      expect((await said(service, conversationId)).slice(-2)).to.deep.equal([
        '< assistant-only-understood',
        '< ask-fly_tipping-size',
      ]);
      for (const { locale } of replies) expect(locale).to.equal('en');
      expect(replies.at(-1)?.text).to.equal('How much is there?');
    });

    it('translates a report for staff when the translator is back', async () => {
      const conversationId = await begin('pl');
      const request = { id: 'r1', reference: 'NOR-7F3K-9Q', instance: 'i1', conversationId, language: 'pl' };
      const { aServiceRequest } = await import('../support/service-requests.ts');
      const at = '2026-11-23T09:15:00.000Z';
      fake.dictionary.set('stara kanapa', { language: 'pl', english: 'an old sofa' });
      await service.database.commit(
        service.cases.create(aServiceRequest({ ...request, description: 'stara kanapa', requestedAt: at })),
      );
      for (let i = 0; i < 3; i += 1) fake.troubles.push({ kind: 'status', status: 500 });
      await service.jobRunner.runDue();
      expect(await service.cases.byId('r1')).not.to.have.property('translation');
      fake.troubles.length = 0;
      await service.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
      await service.jobRunner.runDue();
      expect((await service.cases.byId('r1'))?.translation).to.deep.equal({ text: 'an old sofa', by: 'azure' });
    });
  });
});
