import type { Logger } from 'pino';
import type { RepeatedWork } from '../jobs/job-runner.ts';
import type { Retention } from './retention.ts';

/** Rules are in days: looking each hour is soon enough. The first look waits, so that starting is not slowed. */
const EVERY = 60 * 60_000;
const FIRST = 60_000;

/** Deletes what is due, now and again. */
export function retentionJob(retention: Pick<Retention, 'purge'>, log: Pick<Logger, 'info'>): RepeatedWork {
  return {
    kind: 'retention',
    firstMs: FIRST,
    everyMs: EVERY,
    async work(now) {
      const { isMore, ...purged } = await retention.purge(now);
      log.info(purged, 'deleted what was kept long enough');
      return isMore ? 'more' : undefined;
    },
  };
}
