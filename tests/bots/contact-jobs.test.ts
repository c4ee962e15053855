import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type Serving, serve } from '../../serve.ts';
import type { Service } from '../../service.ts';
import { API_KEY, FakeNotify, TEMPLATES } from '../services/notify/fake-notify.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { closingServices, openService } from '../support/services.ts';
import { SettableClock } from '../support/settable-clock.ts';
import { eachStorage } from '../support/storages.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const HOUR = 60 * 60_000;
const TOKEN = 'a token of the tests, long enough to count';
const SECRET = 'a secret of the tests, long enough';
const TEXT = { kind: 'sms', phone: '+447700900123' } as const;

describe('a message outside a conversation', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let notify: FakeNotify;
    let url: string;
    let clock: SettableClock;
    beforeEach(async () => {
      notify = new FakeNotify();
      url = await notify.start();
      clock = new SettableClock(NOW);
    });
    afterEach(() => notify.stop());

    const open = async (over: NodeJS.ProcessEnv = {}): Promise<Service> => {
      const settings = {
        GOVUK_NOTIFY_API_KEY: API_KEY,
        GOVUK_NOTIFY_SMS_TEMPLATE_ID: TEMPLATES.sms,
        GOVUK_NOTIFY_EMAIL_TEMPLATE_ID: TEMPLATES.email,
        GOVUK_NOTIFY_CALLBACK_TOKEN: TOKEN,
        GOVUK_NOTIFY_URL: url,
        PORT: '0',
      };
      const service = closing(
        await openService({ ...storage(), ...settings, ...over }, new RecordingChannel(), { clock }),
      );
      for (const table of ['jobs', 'contact_messages'] as const) {
        await service.database.kysely.deleteFrom(table).execute();
      }
      return service;
    };
    const write = (service: Service, over: Partial<Parameters<Service['contact']['write']>[0]> = {}) =>
      service.database.commit(
        service.contact.write({
          key: 'k',
          to: TEXT,
          message: { id: 'assistant-boundary' },
          language: 'en',
          at: clock.now(),
          ...over,
        }),
      );
    const row = (service: Service, key = 'k') =>
      service.database.kysely
        .selectFrom('contact_messages')
        .selectAll()
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
    const letTryAgain = (service: Service) =>
      service.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();

    it('is kept, in the words it would have had, where there is nobody to send it', async () => {
      const service = await open({ GOVUK_NOTIFY_API_KEY: '' });
      await write(service);
      await service.jobRunner.runDue();
      expect(await row(service)).to.include({
        status: 'kept',
        provider_id: null,
        address: '+447700900123',
        words: 'We want to help you. Please do not use words like that about the people who work for us.',
      });
      expect(notify.calls).to.deep.equal([]);
    });

    it('carries a one-time code, which is kept in no words of ours and is not sent when it has run out', async () => {
      const service = await open();
      const conversationId = await service.reception.open({ channel: 'recording', userId: 'u', language: 'en' });
      const send = (id: string) =>
        service.database.commit(
          service.contactCodes.send({
            ...{ id, conversationId, language: 'en', at: clock.now() },
            to: { kind: 'phone', address: TEXT.phone },
          }),
        );
      await send('one');
      await service.jobRunner.runDue();
      const digits = service.contactCodes.digits('one');
      expect(JSON.stringify(notify.taken)).to.include(digits);
      expect(JSON.stringify(await row(service, 'code/one')))
        .to.include('······')
        .and.not.include(digits);
      await send('two');
      clock.advance(HOUR);
      await service.jobRunner.runDue();
      expect(await row(service, 'code/two')).to.include({ status: 'refused', error: 'too-late' });
    });

    it('is sent once, in the words of its language and network', async () => {
      const service = await open();
      await Promise.all([write(service), write(service)]);
      await write(service, { key: 'mail', to: { kind: 'email', email: 'Sam@Example.com' } });
      await service.jobRunner.runDue();
      await write(service);
      await service.jobRunner.runDue();
      expect(notify.taken.map(({ kind }) => kind).toSorted()).to.deep.equal(['email', 'sms']);
      const mail = notify.taken.find(({ kind }) => kind === 'email');
      expect(mail?.body).to.deep.include({
        email_address: 'sam@example.com',
        personalisation: {
          subject: 'A message from the council',
          message: 'We want to help you. Please do not use words like that about the people who work for us.',
        },
      });
      const { id, status, provider_id } = await row(service);
      expect(status).to.equal('created');
      expect(notify.taken.find(({ kind }) => kind === 'sms')).to.include({ id: provider_id, reference: id });
    });

    it('is sent once though the network gave no answer when it took it', async () => {
      const service = await open();
      notify.mishaps.push('hangs up');
      await write(service);
      await service.jobRunner.runDue();
      expect(await row(service)).to.include({ status: 'waiting' });
      await letTryAgain(service);
      await service.jobRunner.runDue();
      expect(notify.calls).to.deep.equal([
        'POST /v2/notifications/sms',
        'GET /v2/notifications',
        'POST /v2/notifications/sms',
      ]);
      expect(notify.taken).to.have.length(1);
      expect(await row(service)).to.include({ status: 'created' });
    });

    it('is refused for good, with the reason, where the network says so', async () => {
      const service = await open();
      await write(service, { to: { kind: 'sms', phone: '12' } });
      await write(service, { key: 'letter', to: { kind: 'letter', lines: ['Sam', 'Alder Road', 'NR3 1AB'] } });
      await service.jobRunner.runDue();
      expect(await row(service)).to.include({ status: 'refused', error: 'notify-ValidationError' });
      expect(await row(service, 'letter')).to.include({ status: 'refused', error: 'no-template-for-letter' });
    });

    it('is not sent a day late', async () => {
      const service = await open();
      await write(service);
      clock.advance(25 * HOUR);
      await service.jobRunner.runDue();
      expect(await row(service)).to.include({ status: 'refused', error: 'too-late' });
      expect(notify.calls).to.deep.equal([]);
    });

    describe('when the network tells us what became of it', () => {
      let service: Service;
      let serving: Serving;
      beforeEach(async () => {
        service = await open();
        serving = await serve(service, SECRET);
      });
      afterEach(() => serving.stop());

      const tell = async (body: unknown, authorization = `Bearer ${TOKEN}`): Promise<number> => {
        const { port } = new URL(serving.url);
        const response = await fetch(`http://127.0.0.1:${port}/notify/delivery-receipts`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...(authorization ? { Authorization: authorization } : {}) },
          body: JSON.stringify(body),
        });
        return response.status;
      };
      /** A receipt as Notify sends it. */
      const receipt = (id: string, status: string) => ({
        ...{ id, reference: null, to: '07700900123', status, notification_type: 'sms' },
        ...{ created_at: '2026-11-23T12:00:00Z', completed_at: null, sent_at: null },
        ...{ template_id: TEMPLATES.sms, template_version: 1 },
      });
      const send = async (phone: string, key = 'k') => {
        await write(service, { key, to: { kind: 'sms', phone } });
        await service.jobRunner.runDue();
        return (await row(service, key)).provider_id ?? '';
      };

      it('asks the network itself, and believes only that', async () => {
        const id = await send('+447700900002');
        expect(await tell(receipt(id, 'delivered'))).to.equal(204);
        await service.jobRunner.runDue();
        expect(await row(service)).to.include({ status: 'permanent-failure' });
      });

      it('bears repeats, and what is final stays', async () => {
        const id = await send('+447700900123');
        for (let i = 0; i < 3; i += 1) expect(await tell(receipt(id, 'delivered'))).to.equal(204);
        await service.jobRunner.runDue();
        expect(notify.calls.filter((call) => call.startsWith('GET'))).to.have.length(1);
        const taken = notify.taken[0];
        if (taken) taken.status = 'sending';
        expect(await tell(receipt(id, 'sending'))).to.equal(204);
        await service.jobRunner.runDue();
        expect(await row(service)).to.include({ status: 'delivered' });
      });

      it('does not use an address again that does not exist', async () => {
        const id = await send('+447700900002');
        await tell(receipt(id, 'permanent-failure'));
        await service.jobRunner.runDue();
        await send('+447700900002', 'another');
        expect(await row(service, 'another')).to.include({ status: 'refused', error: 'dead-address' });
        expect(notify.taken).to.have.length(1);
      });

      it('lets nobody else in, and asks about nothing that is not ours', async () => {
        const id = await send('+447700900123');
        expect(await tell(receipt(id, 'delivered'), '')).to.equal(403);
        expect(await tell(receipt(id, 'delivered'), 'Bearer wrong')).to.equal(403);
        expect(await tell({ id: 'x', status: 'delivered' })).to.equal(400);
        expect(await tell(receipt(id, 'eaten'))).to.equal(400);
        expect(await tell(receipt(randomUUID(), 'delivered'))).to.equal(204);
        await service.jobRunner.runDue();
        expect(notify.calls.filter((call) => call.startsWith('GET'))).to.deep.equal([]);
      });
    });
  });
});
