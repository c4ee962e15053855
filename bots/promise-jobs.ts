import { z } from 'zod';
import { delayNews, type ReportNews, statusNews } from '../dialogs/notices/report-news.ts';
import { type Cases, type ServiceRequest, STATUSES } from '../services/cases/cases.ts';
import { statusNames } from '../services/cases/status.ts';
import type { Council } from '../services/council/council.ts';
import { organisationOn } from '../services/council/facts.ts';
import { dueDate } from '../services/council/targets.ts';
import type { JobStore } from '../services/jobs/job-store.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { quietUntil } from '../services/notices/quiet-hours.ts';
import { watchPromise } from '../services/promises/promises.ts';
import { endOfLondonDay, londonDate } from '../services/time/london.ts';
import { addWorkingDays } from '../services/time/working-days.ts';

/** What the jobs that watch over reports need of the rest. */
export interface PromiseJobParts {
  cases: Cases;
  jobs: JobStore;
  notices: Notices;
  council: Council;
}

const promised = z.object({ id: z.string(), expectedAt: z.string(), putOff: z.int() });
const changed = z.object({ id: z.string(), status: z.enum(STATUSES), newDate: z.boolean() });

/**
 * Looks in time whether a date that was promised will be kept. Where the report is still open, those who follow it
 * hear it: sorry, the reason where one is known, and a new date. Once for each date; never when the report was closed,
 * or staff gave another date, before.
 */
export function promiseJob(parts: PromiseJobParts): JobHandler {
  const { cases, notices, council } = parts;
  return async (job, now) => {
    const { id, expectedAt, putOff } = promised.parse(job.payload);
    const report = await cases.byId(id);
    if (report?.expectedAt !== expectedAt || statusNames(report.status).open311 !== 'open') return { writes: [] };
    // Looked at again when the quiet hours end: by then it may be done.
    const again = quietUntil(now, council.notices.quiet_hours);
    if (again) return { writes: [], again };
    const followers = await cases.followers(id);
    // Nobody to tell: the date stays what it was, and whoever asks hears that it was missed.
    if (followers.length === 0) return { writes: [] };
    const mayPutOff = putOff < council.notices.promises.most_new_dates;
    const next = mayPutOff ? newDate(report, expectedAt, now, council)?.toISOString() : undefined;
    const phone = organisationOn(council, londonDate(now)).main_phone;
    const message = delayNews(newsOf(report), { expectedAt, phone, ...(next ? { newExpectedAt: next } : {}) });
    const told = followers.flatMap((conversationId) =>
      notices.tell({ key: `late/${id}/${expectedAt}/${conversationId}`, conversationId, message, at: now }),
    );
    if (!next) return { writes: told };
    const promise = { id, madeAt: now.toISOString(), expectedAt: next, putOff: putOff + 1 };
    const writes = [
      ...cases.postpone({ id, from: expectedAt, to: next }),
      watchPromise(promise, parts.jobs, council),
      ...told,
    ];
    return { writes };
  };
}

/**
 * Tells those who follow a report of its new status, once. A status that has been left again meanwhile is not told:
 * the one after it is.
 */
export function statusNewsJob({ cases, notices, council }: PromiseJobParts): JobHandler {
  return async (job, now) => {
    const { id, status, newDate: hasDate } = changed.parse(job.payload);
    const again = quietUntil(now, council.notices.quiet_hours);
    if (again) return { writes: [], again };
    const report = await cases.byId(id);
    if (report?.status !== status) return { writes: [] };
    const { expectedAt, delayedFrom } = report;
    const isOpen = statusNames(status).open311 === 'open';
    const date = hasDate && isOpen && expectedAt ? { expectedAt, ...(delayedFrom ? { delayedFrom } : {}) } : undefined;
    const message = statusNews(newsOf(report), date);
    const followers = await cases.followers(id);
    const writes = followers.flatMap((conversationId) =>
      notices.tell({ key: `${job.key}/${conversationId}`, conversationId, message, at: now }),
    );
    return { writes };
  };
}

/** The category's target, reckoned from now; always a later day than was promised. */
function newDate(report: ServiceRequest, was: string, now: Date, { categories, holidays }: Council): Date | undefined {
  const category = categories.get(report.category);
  const due = category && dueDate(category, report.attributes, now, holidays);
  if (!due) return undefined;
  const wasDay = londonDate(new Date(was));
  if (due.day > wasDay) return due.expectedAt;
  return endOfLondonDay(addWorkingDays(wasDay, 1, holidays).date);
}

function newsOf({ reference, category, status, statusNote, body }: ServiceRequest): ReportNews {
  return { reference, category, status, body, ...(statusNote === undefined ? {} : { statusNote }) };
}
