import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { Service } from '../../service.ts';
import { NOTICE_JOB } from '../../services/notices/notices.ts';
import { PROMISE_JOB } from '../../services/promises/promises.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { aServiceRequest } from '../support/service-requests.ts';
import { openService, said } from '../support/services.ts';
import { Chance } from './support/chance.ts';
import { createStore, eachKind, type Store } from './support/store.ts';
import { Workers } from './support/workers.ts';

/** Others come again and again, and are never over. */
const KINDS = [PROMISE_JOB, NOTICE_JOB];
const REPORTS = 60;
const KILLS = 6;
/** The workers' clock begins at ten on Tuesday 8 December 2026, which is when these must be looked at. */
const MADE = '2026-12-07T09:15:00.000Z';
const DUE = '2026-12-09T23:59:59.000Z';
const NEXT_DUE = '2026-12-10T23:59:59.000Z';

describe('promises that will not be kept, looked at by two processes that are killed', () => {
  eachKind((kind) => {
    let store: Store;
    let service: Service;
    let workers: Workers;
    before(async () => {
      store = await createStore(kind);
      const environment = { DATA_DIR: store.dataDir, ...(store.url ? { DATABASE_URL: store.url } : {}) };
      service = await openService(environment, new RecordingChannel('webchat'));
      // Held for a moment before each commit, so that death often comes between the work and its commit.
      workers = new Workers(store, { HOLD: 'job:before-commit', HOLD_MS: '500' });
    });
    after(async () => {
      await workers?.stop();
      await service?.stop();
      await store?.remove();
    });

    it('are each told once, and put off once', async function () {
      this.timeout(180_000);
      const conversations: string[] = [];
      for (let i = 0; i < REPORTS; i += 1) {
        const opened = { channel: 'webchat', userId: `dl_${i}`, language: 'en' };
        const conversationId = await service.reception.open(opened);
        conversations.push(conversationId);
        const report = { category: 'fly_tipping', attributes: {}, requestedAt: MADE, expectedAt: DUE };
        await service.database.commit(service.cases.create(aServiceRequest({ ...report, conversationId })));
      }
      await Promise.all([workers.add(), workers.add()]);
      const chance = new Chance(7);
      let interruptions = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await delay(chance.whole(100, 400));
        if ((await held(service)) > 0) interruptions += 1;
        workers.killAndRestart(kill % 2);
        await workers.ready(kill % 2);
      }
      await allDone(service);

      expect(interruptions, 'kills while jobs were held').to.be.at.least(2);
      for (const id of conversations) {
        expect(await said(service, id)).to.deep.equal(['< assistant-greeting', '< notice-late']);
      }
      const reports = await service.database.kysely
        .selectFrom('service_requests')
        .select(['expected_at', 'delayed_from'])
        .execute();
      expect(reports).to.deep.equal(reports.map(() => ({ expected_at: NEXT_DUE, delayed_from: DUE })));
      expect(reports).to.have.length(REPORTS);
      const outbox = await service.database.kysely.selectFrom('outbox').select('status').where('seq', '=', 2).execute();
      expect(outbox).to.have.length(REPORTS);
      expect(workers.accidents).to.deep.equal([]);
    });
  });
});

/** Jobs that somebody holds right now. */
async function held({ database }: Service): Promise<number> {
  const jobs = await database.kysely
    .selectFrom('jobs')
    .select('key')
    .where('kind', 'in', KINDS)
    .where('status', '=', 'waiting')
    .where('lease_token', 'is not', null)
    .execute();
  return jobs.length;
}

/** Resolves when nothing that was due at ten waits any more. */
async function allDone({ database }: Service): Promise<void> {
  for (;;) {
    const waiting = await database.kysely
      .selectFrom('jobs')
      .select('key')
      .where('kind', 'in', KINDS)
      .where('status', '=', 'waiting')
      .where('due_at', '<=', Date.parse('2026-12-08T11:00:00Z'))
      .execute();
    if (waiting.length === 0) return;
    await delay(100);
  }
}
