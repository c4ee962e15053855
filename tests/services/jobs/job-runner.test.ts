import { expect } from 'chai';
import { Registry } from 'prom-client';
import { createLog } from '../../../log.ts';
import { JOB_FAILPOINTS, onFailpoint } from '../../../services/failpoints.ts';
import { JobMeasures } from '../../../services/jobs/job-measures.ts';
import { JobRunner } from '../../../services/jobs/job-runner.ts';
import { JobStore } from '../../../services/jobs/job-store.ts';
import { type JobHandler, TryLaterError } from '../../../services/jobs/jobs.ts';
import { ConflictError, type Database, type Statement } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';
import { SettableClock } from '../../support/settable-clock.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const MINUTE = 60_000;

describe('jobs', () => {
  eachDatabase((open) => {
    let database: Database;
    let store: JobStore;
    let clock: SettableClock;
    let registry: Registry;
    beforeEach(async () => {
      database = await open();
      store = new JobStore(database.kysely);
      clock = new SettableClock(NOW);
      registry = new Registry();
    });

    const aRunner = (handler?: JobHandler, { leaseMs = MINUTE, channels = ['sms'] } = {}): JobRunner => {
      const parts = { database, store, clock, log: createLog('silent'), measures: new JobMeasures(new Registry()) };
      const runner = new JobRunner({ ...parts, channels: () => channels }, { leaseMs, lookEveryMs: 5 });
      if (handler) runner.handle('count', handler);
      return runner;
    };
    const schedule = (key: string, over: { minutes?: number; channel?: string } = {}) =>
      database.commit([
        store.schedule({
          key,
          kind: 'count',
          dueAt: new Date(NOW.getTime() + (over.minutes ?? 0) * MINUTE),
          payload: { key },
          ...(over.channel ? { channel: over.channel } : {}),
        }),
      ]);
    /** A write that shows whether a job's writes were committed, and how often. */
    const mark = (key: string): Statement => ({
      query: database.kysely
        .insertInto('not_ours')
        .values({ instance: key, category: 'x', body: 'x', at: '' })
        .compile(),
    });
    const marks = async () =>
      (await database.kysely.selectFrom('not_ours').select('instance').orderBy('instance').execute()).map(
        ({ instance }) => instance,
      );
    const row = (key: string) =>
      database.kysely.selectFrom('jobs').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
    const letTryAgain = () => database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
    let turns = 0;
    const counting: JobHandler = async (job) => ({ writes: [mark(`${job.key}/${++turns}`)] });
    beforeEach(() => {
      turns = 0;
    });

    it('does a job when it is due, once, and not before', async () => {
      const runner = aRunner(counting);
      await schedule('a', { minutes: 1 });
      expect(await runner.runDue()).to.equal(0);
      clock.advance(MINUTE);
      expect(await runner.runDue()).to.equal(1);
      expect(await runner.runDue()).to.equal(0);
      expect(await marks()).to.deep.equal(['a/1']);
      expect(await row('a')).to.include({ status: 'done', attempts: 1, error: null });
    });

    it('makes one job of a key, also after it was done', async () => {
      const runner = aRunner(counting);
      await schedule('a');
      await schedule('a', { minutes: 5 });
      await runner.runDue();
      await schedule('a');
      clock.advance(10 * MINUTE);
      expect(await runner.runDue()).to.equal(0);
      expect(await marks()).to.deep.equal(['a/1']);
    });

    it('is scheduled with the commit it stands in, or not at all', async () => {
      const failed = await database
        .commit([
          store.schedule({ key: 'a', kind: 'count', dueAt: NOW, payload: {} }),
          { query: database.kysely.deleteFrom('not_ours').compile(), expect: 1 },
        ])
        .catch((error: unknown) => error);
      expect(failed).to.be.instanceOf(ConflictError);
      expect(await aRunner(counting).runDue()).to.equal(0);
    });

    it('is done once each by three processes that look at the same moment', async () => {
      const keys = Array.from({ length: 60 }, (_, i) => `job-${String(i).padStart(2, '0')}`);
      const done: string[] = [];
      const handler: JobHandler = async (job) => {
        done.push(job.key);
        return { writes: [mark(job.key)] };
      };
      for (const key of keys) await schedule(key);
      const runners = [aRunner(handler), aRunner(handler), aRunner(handler)];
      await Promise.all(runners.map((runner) => runner.runDue()));
      expect(done.toSorted()).to.deep.equal(keys);
      expect(await marks()).to.deep.equal(keys);
    });

    it('is taken over when its process dies, whatever it died of', async () => {
      for (const name of JOB_FAILPOINTS) {
        await schedule(name);
        const stop = onFailpoint((hit) => {
          if (hit === name) throw new Error('killed');
        });
        await aRunner(counting, { leaseMs: 0 })
          .runDue()
          .catch(() => undefined);
        stop();
        await letTryAgain();
        await aRunner(counting, { leaseMs: 0 }).runDue();
        const mine = (await marks()).filter((key) => key.startsWith(`${name}/`));
        expect(mine, name).to.have.length(1);
        expect(await row(name), name).to.include({ status: 'done' });
      }
    });

    it('refuses the writes of a process that slept through its lease', async () => {
      await schedule('a');
      let wake = (): void => undefined;
      const asleep = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const sleeper = aRunner(
        async () => {
          await asleep;
          return { writes: [mark('by the sleeper')] };
        },
        { leaseMs: 0 },
      );
      const sleeping = sleeper.runDue();
      await until(async () => (await row('a')).attempts === 1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      await aRunner(async () => ({ writes: [mark('by the other')] })).runDue();
      wake();
      await sleeping;
      expect(await marks()).to.deep.equal(['by the other']);
      expect(await row('a')).to.include({ status: 'done', attempts: 2 });
    });

    it('tries again what failed, later each time, then gives it up where it can be seen', async () => {
      await schedule('a');
      const runner = aRunner(async () => {
        throw new RangeError('no');
      });
      const waits: number[] = [];
      for (let tries = 1; tries <= 10; tries += 1) {
        const before = Date.now();
        expect(await runner.runDue(), `try ${tries}`).to.equal(1);
        expect(await runner.runDue(), 'before its time').to.equal(0);
        waits.push((await row('a')).held_until - before);
        await letTryAgain();
      }
      expect(waits[0]).to.be.within(20_000, 40_000);
      expect(waits[3]).to.be.greaterThan(waits[0] as number);
      expect(await store.dead()).to.deep.equal([{ key: 'a', kind: 'count', attempts: 10, error: 'RangeError' }]);
      expect(await runner.runDue()).to.equal(0);
      await database.commit([store.redrive('a')]);
      expect(await aRunner(counting).runDue()).to.equal(1);
      expect(await store.dead()).to.deep.equal([]);
    });

    it('gives up a job that ends every process that takes it', async () => {
      await schedule('a');
      const stop = onFailpoint((hit) => {
        if (hit === 'job:after-claim') throw new Error('killed');
      });
      for (let tries = 1; tries <= 10; tries += 1) {
        await aRunner(counting)
          .runDue()
          .catch(() => undefined);
        await letTryAgain();
      }
      stop();
      await aRunner(counting).runDue();
      expect(await marks()).to.deep.equal([]);
      expect(await row('a')).to.include({ status: 'dead', error: 'too-many-tries' });
    });

    it('looks again at once when somebody changed what it was about to change', async () => {
      await schedule('a');
      let tries = 0;
      const runner = aRunner(async () => {
        tries += 1;
        const refused = { query: database.kysely.deleteFrom('not_ours').compile(), expect: 1 };
        return { writes: tries === 1 ? [refused, mark('never')] : [mark('a')] };
      });
      await until(async () => (await runner.runDue()) >= 0 && tries === 2);
      expect(await marks()).to.deep.equal(['a']);
    });

    it('waits as long as it is told to, and does not count that as failing', async () => {
      await schedule('a');
      const runner = aRunner(async () => {
        throw new TryLaterError('daily-limit', 5 * MINUTE + 0.25);
      });
      const before = Date.now();
      await runner.runDue();
      const { held_until, attempts, error, status } = await row('a');
      expect(held_until - before).to.be.within(5 * MINUTE, 6 * MINUTE);
      expect({ attempts, error, status }).to.deep.equal({ attempts: 0, error: 'daily-limit', status: 'waiting' });
    });

    it('is done again when its handler says when', async () => {
      await schedule('a');
      const runner = aRunner(async (job, now) => ({
        writes: [mark(`${job.key}/${++turns}`)],
        again: new Date(now.getTime() + 10 * MINUTE),
      }));
      expect(await runner.runDue()).to.equal(1);
      clock.advance(10 * MINUTE);
      expect(await runner.runDue()).to.equal(1);
      expect(await marks()).to.deep.equal(['a/1', 'a/2']);
      expect(await row('a')).to.include({ status: 'waiting', attempts: 0 });
    });

    it('is taken back before it is done, and while it is being done', async () => {
      await schedule('a');
      await schedule('b');
      await database.commit([store.cancel('a')]);
      const runner = aRunner(async (job) => {
        await database.commit([store.cancel('b')]);
        return { writes: [mark(job.key)] };
      });
      expect(await runner.runDue()).to.equal(1);
      expect(await marks()).to.deep.equal([]);
    });

    it('is left to a process that serves its channel, and knows its kind', async () => {
      await schedule('a', { channel: 'webchat' });
      expect(await aRunner(counting, { channels: ['sms'] }).runDue(), 'another channel').to.equal(0);
      expect(await aRunner(counting, { channels: [] }).runDue(), 'no channel').to.equal(0);
      expect(await aRunner().runDue(), 'no handler').to.equal(0);
      expect(await aRunner(counting, { channels: ['webchat'] }).runDue()).to.equal(1);
    });

    it('is found by a runner that was started, which takes no more once it was stopped', async () => {
      const runner = aRunner(counting);
      runner.start();
      await schedule('a');
      await until(async () => (await row('a')).status === 'done');
      await runner.stop();
      await schedule('b');
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect((await row('b')).status).to.equal('waiting');
    });

    describe('that comes again and again', () => {
      const started: JobRunner[] = [];
      afterEach(async () => {
        for (const runner of started.splice(0)) await runner.stop();
      });
      const aRepeater = (work: () => Promise<'more' | undefined>): JobRunner => {
        const runner = aRunner();
        runner.repeat({ kind: 'tidy', firstMs: MINUTE, everyMs: 60 * MINUTE, work });
        started.push(runner);
        return runner;
      };
      const isKept = async () => (await database.kysely.selectFrom('jobs').select('key').execute()).length === 1;

      it('is done once each time, however many processes run', async () => {
        let times = 0;
        const work = async () => {
          times += 1;
          return undefined;
        };
        const runners = [aRepeater(work), aRepeater(work), aRepeater(work)];
        for (const runner of runners) runner.start();
        await until(isKept);
        await Promise.all(runners.map((runner) => runner.runDue()));
        expect(times, 'before its time').to.equal(0);
        for (const [after, sum] of [
          [MINUTE, 1],
          [59 * MINUTE, 1],
          [MINUTE, 2],
        ] as const) {
          clock.advance(after);
          await Promise.all(runners.map((runner) => runner.runDue()));
          await until(async () => (await row('tidy')).lease_token === null);
          expect(times).to.equal(sum);
        }
      });

      it('comes again after it failed, and at once when there is more', async () => {
        const outcomes: (() => 'more' | undefined)[] = [
          () => {
            throw new RangeError('no');
          },
          () => 'more',
          () => undefined,
        ];
        const runner = aRepeater(async () => outcomes.shift()?.());
        runner.start();
        await until(isKept);
        clock.advance(MINUTE);
        await until(async () => (await runner.runDue()) >= 0 && outcomes.length === 2);
        clock.advance(60 * MINUTE);
        await until(async () => (await runner.runDue()) >= 0 && outcomes.length === 0);
      });

      it('is begun anew by the next process when it was given up, or put off by a clock that was set wrong', async () => {
        const wrong = { key: 'tidy', kind: 'tidy', dueAt: new Date('2036-01-01T00:00:00Z'), payload: {} };
        for (const status of ['dead', 'waiting'] as const) {
          await database.kysely.deleteFrom('jobs').execute();
          await database.commit([store.schedule(wrong)]);
          await database.kysely.updateTable('jobs').set({ status, attempts: 11 }).execute();
          aRepeater(async () => undefined).start();
          await until(async () => (await row('tidy')).attempts === 0);
          expect(await row('tidy'), status).to.include({
            status: 'waiting',
            due_at: clock.now().getTime() + MINUTE,
          });
        }
      });
    });

    it('is counted for whoever watches, by kind and outcome', async () => {
      const parts = { database, store, clock, log: createLog('silent'), measures: new JobMeasures(registry) };
      const runner = new JobRunner({ ...parts, channels: () => [] }, { leaseMs: MINUTE, lookEveryMs: MINUTE });
      runner.handle('count', counting);
      await schedule('a');
      await runner.runDue();
      expect(await registry.metrics()).to.include('council_jobs_total{kind="count",outcome="done"} 1');
    });

    it('is forgotten when it has been over for long, and not while it waits or was given up', async () => {
      await schedule('done');
      await aRunner(counting).runDue();
      await schedule('waiting', { minutes: 5 });
      await database.commit([store.forget(new Date(Date.now() + MINUTE))]);
      const left = await database.kysely.selectFrom('jobs').select('key').execute();
      expect(left).to.deep.equal([{ key: 'waiting' }]);
    });
  });
});

/** Resolves when a condition holds; the test's own time-out ends it otherwise. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}
