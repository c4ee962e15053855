import type { Logger } from 'pino';
import { z } from 'zod';
import type { Addition, Cases } from '../cases/cases.ts';
import type { Open311Rules } from '../council/open311-schema.ts';
import type { JobHandler, JobResult } from '../jobs/jobs.ts';
import type { Statement } from '../storage/database.ts';
import { type GeoReportClient, GeoReportError } from './geo-report-client.ts';
import { additionFields, goesOut } from './report-fields.ts';
import type { SentReports } from './sent-reports.ts';

/** What sending additions to another system needs of the rest. */
export interface AdditionParts {
  client: Pick<GeoReportClient, 'add'>;
  sent: SentReports;
  cases: Pick<Cases, 'byId' | 'addition' | 'additionWasSent'>;
  rules: Open311Rules;
  log: Pick<Logger, 'error' | 'warn'>;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Between two tries, and between two looks whether the report itself has a number there. */
const WAIT = 5 * MINUTE;

const payload = z.object({ report: z.string(), addition: z.string(), since: z.iso.datetime() });

/**
 * Sends on what another resident added to a report, once the report has a number there. Each has an id of its own by
 * which the other system knows a repeat, so a try that gave no answer is made again. What cannot be sent for days, or
 * never, is written down for staff.
 */
export function sendAdditionJob(parts: AdditionParts): JobHandler {
  const { client, sent, cases, rules, log } = parts;
  return async (job, now) => {
    const { report: id, addition: instance, since } = payload.parse(job.payload);
    const [report, addition] = [await cases.byId(id), await cases.addition(instance)];
    if (!report || !addition || addition.sentAt || !goesOut(rules, report)) return { writes: [] };
    const isOver = now.getTime() - Date.parse(since) > rules.give_up_days * DAY;
    const giveUp = (code: string): JobResult => {
      log.error({ code }, 'an addition to a report will not be sent to the other system; somebody must look');
      return { writes: [kept(parts, addition, { error: code })] };
    };
    const later = (code: string): JobResult => {
      if (isOver) return giveUp(code);
      return { writes: [], again: new Date(now.getTime() + WAIT) };
    };
    const there = await sent.find(id);
    if (there?.status === 'failed') return giveUp('report-not-sent');
    if (there?.number === undefined) return later('report-has-no-number');
    try {
      await client.add(additionFields(addition, { number: there.number, status: there.theirStatus }));
      return { writes: [kept(parts, addition, { at: now })] };
    } catch (error) {
      if (!(error instanceof GeoReportError)) throw error;
      if (error.problem === 'refused') return giveUp(error.code);
      log.warn({ code: error.code }, 'an addition waits to be sent to the other system');
      return later(error.code);
    }
  };
}

function kept({ cases }: AdditionParts, { instance }: Addition, what: { at: Date } | { error: string }): Statement {
  return cases.additionWasSent(instance, what);
}
