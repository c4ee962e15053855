import { expect } from 'chai';
import type { Service } from '../../../service.ts';
import type { NewServiceRequest } from '../../../services/cases/cases.ts';
import type { Open311Rules } from '../../../services/council/open311-schema.ts';
import { FakeOpen311, JURISDICTION, KEY } from '../../support/fake-open311.ts';
import { RecordingChannel } from '../../support/recording-channel.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { closingServices, openService } from '../../support/services.ts';
import { SettableClock } from '../../support/settable-clock.ts';
import { eachStorage } from '../../support/storages.ts';
import { SECRET, testContent } from '../../support/story-world.ts';

const MADE = new Date('2026-11-23T09:15:00Z');
const MINUTE = 60_000;
const OURS = 'https://assistant.norwich.example';

describe('what goes to another system with reports, by Open311', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let other: FakeOpen311;
    let url: string;
    let clock: SettableClock;
    beforeEach(async () => {
      other = new FakeOpen311();
      url = await other.start();
      clock = new SettableClock(MADE);
    });
    afterEach(() => other.stop());

    const open = async (
      rules: Partial<Open311Rules> = {},
      environment: NodeJS.ProcessEnv = { PUBLIC_BASE_URL: OURS, WEBCHAT_SECRET: SECRET },
    ): Promise<Service> => {
      const content = testContent();
      const open311 = { ...content.council.open311, ...rules };
      const service = closing(
        await openService(
          {
            ...{ ...storage(), OPEN311_SEND_URL: url, OPEN311_SEND_KEY: KEY, OPEN311_SEND_JURISDICTION: JURISDICTION },
            ...environment,
          },
          new RecordingChannel('recording'),
          { clock, content: { ...content, council: { ...content.council, open311 } } },
        ),
      );
      const tables = ['jobs', 'open311_requests', 'service_request_joins', 'service_requests'] as const;
      for (const table of tables) await service.database.kysely.deleteFrom(table).execute();
      return service;
    };
    const report = async (service: Service, over: Partial<NewServiceRequest> = {}): Promise<NewServiceRequest> => {
      const request = aServiceRequest({ requestedAt: MADE.toISOString(), ...over });
      await service.database.commit(service.cases.create(request));
      return request;
    };
    const later = async (service: Service, minutes: number): Promise<void> => {
      clock.advance(minutes * MINUTE);
      await service.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
      await service.jobRunner.runDue();
    };
    const media = () => other.said(other.taken[0], 'media_url');

    describe('photos', () => {
      const photos = ['photo-one', 'photo-two', 'photo-three'];

      it('are an address of ours that opens that photo alone, and ends', async () => {
        const service = await open();
        await report(service, { photos });
        await service.jobRunner.runDue();
        expect(media(), 'the standard has one').to.have.length(1);
        const link = new URL(media()[0] ?? '');
        expect(link.origin).to.equal(OURS);
        expect(link.pathname).to.equal('/open311/photos/photo-one');
        const [until, sign] = [link.searchParams.get('until'), link.searchParams.get('sign')];
        const opens = (photo: string, said = { until, sign }, now = clock.now()) =>
          service.photoLinks.opens(photo, said, now);
        expect(opens('photo-one')).to.equal(true);
        expect(opens('photo-two'), 'another photo').to.equal(false);
        expect(opens('photo-one', { until: String(Number(until) + 1), sign }), 'longer').to.equal(false);
        for (const wrong of [null, '', 'x', `${sign}x`, sign?.toLowerCase().slice(1) ?? ''])
          expect(opens('photo-one', { until, sign: wrong }), String(wrong)).to.equal(false);
        for (const wrong of [null, '', '-1', '1e12', '99999999999999999999'])
          expect(opens('photo-one', { until: wrong, sign }), String(wrong)).to.equal(false);
        const days = (count: number) => new Date(MADE.getTime() + count * 24 * 60 * MINUTE);
        expect(opens('photo-one', { until, sign }, days(13.9))).to.equal(true);
        expect(opens('photo-one', { until, sign }, days(14.1)), 'after its end').to.equal(false);
      });

      it('are several where it takes several, and none where the council says so', async () => {
        const several = await open({ photos: { most: 5, days: 14, of_private: false } });
        await report(several, { photos });
        await several.jobRunner.runDue();
        expect(media().map((link) => new URL(link).pathname)).to.deep.equal(
          photos.map((id) => `/open311/photos/${id}`),
        );
        const none = await open({ photos: { most: 0, days: 14, of_private: false } });
        await report(none, { photos });
        await none.jobRunner.runDue();
        expect(other.said(other.taken[1], 'media_url')).to.deep.equal([]);
      });

      it('of a home stay here, unless the council says otherwise', async () => {
        const service = await open();
        await report(service, { photos, private: true });
        await service.jobRunner.runDue();
        const bold = await open({ photos: { most: 1, days: 14, of_private: true } });
        await report(bold, { photos, private: true });
        await bold.jobRunner.runDue();
        expect(other.taken.map((each) => other.said(each, 'media_url').length)).to.deep.equal([0, 1]);
      });

      it('stay here where nobody elsewhere could reach them', async () => {
        const service = await open({}, {});
        await report(service, { photos });
        await service.jobRunner.runDue();
        expect(other.taken).to.have.length(1);
        expect(media()).to.deep.equal([]);
      });
    });

    describe('what another resident adds', () => {
      const ADDITIONS = { additions: 'servicerequestupdates' } as const;
      const add = async (service: Service, requestId: string, instance = `form-${Math.random()}`) => {
        await service.database.commit(
          service.cases.join({
            ...{ requestId, instance, conversationId: 'c', description: 'There are <two> bags now.', language: 'en' },
            ...{ contact: { name: 'Asha Patel Jones', email: 'asha@example.com' }, at: clock.now().toISOString() },
          }),
        );
        return instance;
      };

      it('goes on once, as FixMyStreet has it, when the report has its number there', async () => {
        other.tokenLooks = 3;
        const service = await open(ADDITIONS);
        const { id } = await report(service);
        await service.jobRunner.runDue();
        const instance = await add(service, id);
        await service.jobRunner.runDue();
        expect(other.added.size, 'before the report has a number').to.equal(0);
        for (let i = 0; i < 4; i += 1) await later(service, 6);
        expect([...other.added.values()]).to.deep.equal([
          [
            ['jurisdiction_id', JURISDICTION],
            ['api_key', KEY],
            ['service_request_id', '1001'],
            ['update_id', instance],
            ['status', 'OPEN'],
            ['updated_datetime', '2026-11-23T09:15:00Z'],
            ['description', 'There are <two> bags now.'],
            ['first_name', 'Asha'],
            ['last_name', 'Patel Jones'],
            ['email', 'asha@example.com'],
            ['public_anonymity_required', 'TRUE'],
            ['email_alerts_requested', 'FALSE'],
          ],
        ]);
        expect((await service.cases.addition(instance))?.sentAt).to.be.a('string');
        await later(service, 600);
        expect(other.calls.filter((call) => call.startsWith('POST'))).to.have.length(2);
      });

      it('is there once after an answer that was lost', async () => {
        const service = await open(ADDITIONS);
        const { id } = await report(service);
        await service.jobRunner.runDue();
        const instance = await add(service, id);
        other.mishaps.push({ status: 502 });
        await service.jobRunner.runDue();
        // It had been taken behind the gateway that gave up.
        other.added.set(instance, []);
        await later(service, 6);
        expect(await service.cases.addition(instance)).to.include({ sentAt: '2026-11-23T09:21:00.000Z' });
        expect(other.added.size).to.equal(1);
      });

      it('is for staff to see to where it is refused, or tried in vain for days', async () => {
        const service = await open(ADDITIONS);
        const { id } = await report(service);
        await service.jobRunner.runDue();
        const refused = await add(service, id);
        other.mishaps.push({ status: 400, body: 'Bad request: description' });
        await service.jobRunner.runDue();
        expect(await service.cases.addition(refused)).to.include({ sendError: 'http-400' });
        const waits = await add(service, id);
        for (let i = 0; i < 90; i += 1) other.mishaps.push({ status: 403 });
        for (let i = 0; i < 80; i += 1) await later(service, 61);
        expect(await service.cases.addition(waits)).to.include({ sendError: 'http-403' });
        const calls = other.calls.length;
        await later(service, 600);
        expect(other.calls.length, 'not tried again').to.equal(calls);
      });

      it('stays here where the other system has no way to take it, or never had the report', async () => {
        const plain = await open();
        const { id } = await report(plain);
        await plain.jobRunner.runDue();
        const kept = await add(plain, id);
        await plain.jobRunner.runDue();
        expect(await plain.cases.addition(kept)).to.not.have.any.keys('sentAt', 'sendError');
        const elsewhere = await open(ADDITIONS);
        const theirs = await report(elsewhere, { body: 'norfolk_county' });
        const added = await add(elsewhere, theirs.id);
        await elsewhere.jobRunner.runDue();
        expect(other.added.size).to.equal(0);
        expect(await elsewhere.cases.addition(added)).to.not.have.any.keys('sentAt', 'sendError');
      });
    });
  });
});
