import { expect } from 'chai';
import type { Service } from '../../service.ts';
import type { NewServiceRequest } from '../../services/cases/cases.ts';
import { onFailpoint } from '../../services/failpoints.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { aServiceRequest } from '../support/service-requests.ts';
import { closingServices, openService, said } from '../support/services.ts';
import { SettableClock } from '../support/settable-clock.ts';
import { eachStorage } from '../support/storages.ts';

const CHANNEL = 'recording';
const MADE = new Date('2026-11-23T09:15:00Z');
const DUE = '2026-11-25T23:59:59.000Z';
const WARNED = new Date('2026-11-24T10:00:00Z');
const HOUR = 60 * 60_000;

describe('S13, on time and told of a delay: a promise', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let channel: RecordingChannel;
    let clock: SettableClock;
    let service: Service;
    beforeEach(async () => {
      channel = new RecordingChannel(CHANNEL);
      clock = new SettableClock(MADE);
      service = closing(await openService(storage(), channel, { clock }));
      for (const table of ['jobs', 'notices', 'outbox'] as const) {
        await service.database.kysely.deleteFrom(table).execute();
      }
    });

    const another = async (): Promise<Service> => closing(await openService(storage(), channel, { clock }));
    const promise = async (over: Partial<NewServiceRequest> = {}) => {
      const conversationId = await service.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
      const request = aServiceRequest({
        category: 'fly_tipping',
        attributes: {},
        conversationId,
        requestedAt: MADE.toISOString(),
        expectedAt: DUE,
        ...over,
      });
      await service.database.commit(service.cases.create(request));
      return { conversationId, request };
    };
    const change = (id: string, status: 'fixed' | 'scheduled', over: { note?: string; expectedAt?: string } = {}) =>
      service.database.commit(service.cases.changeStatus({ id, status, at: clock.now().toISOString(), ...over }));
    const heard = async (conversationId: string) => (await said(service, conversationId)).slice(1);

    it('is told to be late once, by two processes that both look, and its new date is a promise', async () => {
      const other = await another();
      const { conversationId, request } = await promise();
      clock.set(new Date(WARNED.getTime() - 1));
      await Promise.all([service.jobRunner.runDue(), other.jobRunner.runDue()]);
      expect(await heard(conversationId), 'a moment before').to.deep.equal([]);
      clock.set(WARNED);
      for (let i = 0; i < 3; i += 1) await Promise.all([service.jobRunner.runDue(), other.jobRunner.runDue()]);
      expect(await heard(conversationId)).to.deep.equal(['< notice-late']);
      expect(await service.cases.byId(request.id)).to.include({
        expectedAt: '2026-11-26T23:59:59.000Z',
        delayedFrom: DUE,
        status: 'received',
        updatedAt: MADE.toISOString(),
      });
      const waiting = await service.database.kysely
        .selectFrom('jobs')
        .select(['key', 'due_at'])
        .where('status', '=', 'waiting')
        .execute();
      expect(waiting).to.deep.equal([
        { key: `promise/${request.id}/2026-11-26T23:59:59.000Z`, due_at: Date.parse('2026-11-25T10:00:00Z') },
      ]);
    });

    it('is told to be late after the service was away while its date passed', async () => {
      const { conversationId } = await promise();
      // Nobody looked for a week.
      clock.set(new Date('2026-12-02T09:00:00Z'));
      service = await another();
      await service.jobRunner.runDue();
      expect(await heard(conversationId)).to.deep.equal(['< notice-late']);
      await service.jobRunner.runDue();
      expect(await heard(conversationId)).to.deep.equal(['< notice-late']);
    });

    it('is told to be late when the process died in the middle of telling', async () => {
      const { conversationId } = await promise();
      clock.set(WARNED);
      const stop = onFailpoint((name) => {
        if (name === 'commit:inside') throw new Error('killed');
      });
      await service.jobRunner.runDue().catch(() => undefined);
      stop();
      await service.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
      const other = await another();
      await other.jobRunner.runDue();
      expect(await heard(conversationId)).to.deep.equal(['< notice-late']);
    });

    it('is not told to be late when it was kept, not even at the very moment it is looked at', async () => {
      const kept = await promise();
      await change(kept.request.id, 'fixed');
      await service.jobRunner.runDue();
      expect(await heard(kept.conversationId)).to.deep.equal(['< notice-status']);
      clock.set(WARNED);
      await service.jobRunner.runDue();
      expect(await heard(kept.conversationId)).to.deep.equal(['< notice-status']);

      const justKept = await promise({ expectedAt: '2026-11-26T23:59:59.000Z' });
      clock.set(new Date('2026-11-25T10:00:00Z'));
      let closed = false;
      const stop = onFailpoint(async (name) => {
        if (name !== 'job:before-commit' || closed) return;
        closed = true;
        await change(justKept.request.id, 'fixed');
      });
      await service.jobRunner.runDue();
      stop();
      await service.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
      await service.jobRunner.runDue();
      expect(await heard(justKept.conversationId)).to.deep.equal(['< notice-status']);
      expect(await service.cases.byId(justKept.request.id)).to.include({ expectedAt: '2026-11-26T23:59:59.000Z' });
    });

    it('is another when staff give another date: the old one is not told to be late', async () => {
      const { conversationId, request } = await promise();
      clock.advance(HOUR);
      await change(request.id, 'scheduled', { note: 'The crane is away.', expectedAt: '2026-12-02T23:59:59.000Z' });
      await service.jobRunner.runDue();
      clock.set(WARNED);
      await service.jobRunner.runDue();
      expect(await heard(conversationId)).to.deep.equal(['< notice-status']);
      clock.set(new Date('2026-12-01T10:00:00Z'));
      await service.jobRunner.runDue();
      expect(await heard(conversationId)).to.deep.equal(['< notice-status', '< notice-late']);
    });

    it('reaches the night before its morning, and then it has been kept: nothing is said of a delay', async () => {
      const { conversationId, request } = await promise({
        category: 'needles',
        attributes: { place: 'play_area' },
        requestedAt: '2026-11-23T20:00:00.000Z',
        expectedAt: '2026-11-23T22:00:00.000Z',
      });
      clock.set(new Date('2026-11-23T22:00:00Z'));
      await service.jobRunner.runDue();
      expect(await heard(conversationId), 'in the night').to.deep.equal([]);
      await change(request.id, 'fixed');
      clock.set(new Date('2026-11-24T08:00:00Z'));
      await service.jobRunner.runDue();
      expect(await heard(conversationId)).to.deep.equal(['< notice-status']);
    });

    it('tells all who follow the report, each once, and puts the date off once', async () => {
      const { conversationId, request } = await promise();
      const joined: string[] = [];
      for (const instance of ['one', 'two']) {
        const id = await service.reception.open({ channel: CHANNEL, userId: instance, language: 'en' });
        joined.push(id);
        const join = { requestId: request.id, instance: `${request.id}/${instance}`, conversationId: id };
        await service.database.commit(service.cases.join({ ...join, description: 'me too', at: MADE.toISOString() }));
      }
      clock.set(WARNED);
      await service.jobRunner.runDue();
      for (const id of [conversationId, ...joined]) expect(await heard(id)).to.deep.equal(['< notice-late']);
    });

    it('keeps its date when there is nobody to tell, so that whoever asks hears that it was missed', async () => {
      const request = aServiceRequest({ category: 'fly_tipping', requestedAt: MADE.toISOString(), expectedAt: DUE });
      await service.database.commit(service.cases.create(request));
      clock.set(WARNED);
      expect(await service.jobRunner.runDue()).to.be.at.least(1);
      expect((await service.cases.byId(request.id))?.expectedAt).to.equal(DUE);
    });

    it('of a category that promises nothing any more gets no new date', async () => {
      const { conversationId, request } = await promise({ category: 'pothole' });
      clock.set(WARNED);
      await service.jobRunner.runDue();
      const [notice] = await service.database.kysely
        .selectFrom('notices')
        .select('message')
        .where('conversation_id', '=', conversationId)
        .execute();
      expect(JSON.parse(notice?.message ?? '').values.details.message).to.equal('notice-no-date');
      expect((await service.cases.byId(request.id))?.expectedAt).to.equal(DUE);
    });
  });
});
