import type { Cases } from '../cases/cases.ts';
import type { Council } from '../council/council.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { Statement } from '../storage/database.ts';
import { warnAt } from './warn-at.ts';

/** The kinds of the jobs that watch over reports. */
export const PROMISE_JOB = 'promise';
export const STATUS_NEWS_JOB = 'status-news';

/** A date given for a report. */
export interface Promised {
  /** The report: with the date, it names the promise. */
  id: string;
  /** UTC instants, ISO. */
  madeAt: string;
  expectedAt: string;
  /** How many dates were given before this one without anybody of staff having looked. */
  putOff: number;
}

/** Watches over a promise: a job that looks in time whether it will be kept. One for each date of a report. */
export function watchPromise(promised: Promised, jobs: JobStore, council: Council): Statement {
  const { id, madeAt, expectedAt, putOff } = promised;
  const times = { madeAt: new Date(madeAt), expectedAt: new Date(expectedAt) };
  return jobs.schedule({
    key: `${PROMISE_JOB}/${id}/${expectedAt}`,
    kind: PROMISE_JOB,
    dueAt: warnAt(times, council.notices.promises, council.holidays),
    payload: { id, expectedAt, putOff },
  });
}

/**
 * The same cases, watched over: each date that is given is a promise somebody looks after, and each change of status
 * is told to those who follow the report. Both are scheduled in the commit that makes them.
 */
export function watchedCases(cases: Cases, jobs: JobStore, council: Council): Cases {
  return {
    ...cases,
    create: (request) => {
      const { id, requestedAt, expectedAt } = request;
      const writes = cases.create(request);
      if (expectedAt === undefined) return writes;
      return [...writes, watchPromise({ id, madeAt: requestedAt, expectedAt, putOff: 0 }, jobs, council)];
    },
    changeStatus: (change) => {
      const { id, status, expectedAt, at } = change;
      return [
        ...cases.changeStatus(change),
        jobs.schedule({
          key: `${STATUS_NEWS_JOB}/${id}/${at}/${status}`,
          kind: STATUS_NEWS_JOB,
          dueAt: new Date(at),
          payload: { id, status, newDate: expectedAt !== undefined },
        }),
        ...(expectedAt === undefined ? [] : [watchPromise({ id, madeAt: at, expectedAt, putOff: 0 }, jobs, council)]),
      ];
    },
  };
}
