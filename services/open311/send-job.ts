import type { Logger } from 'pino';
import { z } from 'zod';
import type { Cases, ServiceRequest } from '../cases/cases.ts';
import type { Open311Rules } from '../council/open311-schema.ts';
import type { JobHandler, JobResult } from '../jobs/jobs.ts';
import { type GeoReportClient, GeoReportError, type Receipt } from './geo-report-client.ts';
import { ourMark, photosThatGo, reportFields, theirService } from './report-fields.ts';
import { LOOK_THERE, type SentReport, type SentReports } from './sent-reports.ts';

/** What sending reports to another system needs of the rest. */
export interface SendReportParts {
  client: Pick<GeoReportClient, 'send' | 'numberOf' | 'find'>;
  sent: SentReports;
  cases: Pick<Cases, 'byId'>;
  rules: Open311Rules;
  log: Pick<Logger, 'error' | 'warn'>;
  /** An address at which a photo can be had until an instant. Absent where nobody elsewhere could reach it. */
  photoUrl: ((photo: string, until: Date) => string) | undefined;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** First wait after a failed try, and the longest. */
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 60 * MINUTE;
/** Between two looks at a token; as patient as FixMyStreet's client at first, then less. */
const TOKEN_WAIT = 2 * SECOND;
/** Their clock and ours need not agree. */
const CLOCKS_DIFFER = 60 * MINUTE;

const payload = z.object({ id: z.string(), since: z.iso.datetime() });

/** One try of a report. */
interface Sending {
  report: ServiceRequest;
  sent: SentReport;
  /** Since when it is tried to send it: a UTC instant, ISO. */
  since: string;
  /** A try before this one may have arrived. */
  mayBeThere: boolean;
  now: Date;
}

/**
 * Sends a report to the other system, and follows the token where it gives one. They get it at least once, and not
 * twice as far as that can be known: after a try that gave no answer it is looked for there first, and sent again only
 * when it has not been found for a while. What cannot be sent for days, or never, is written down for staff.
 */
export function sendReportJob(parts: SendReportParts): JobHandler {
  return async (job, now) => {
    const { id, since } = payload.parse(job.payload);
    const report = await parts.cases.byId(id);
    if (!report) return { writes: [] };
    const sent = (await parts.sent.find(id)) ?? { reportId: id, status: 'waiting', tries: 0 };
    // Taken up before and never finished: the process may have died between their answer and our commit.
    const mayBeThere = sent.unclearAt !== undefined || job.attempts > 1;
    const sending = { report, sent, since, mayBeThere, now };
    if (sent.status === 'accepted') return follow(parts, sending);
    if (sent.status !== 'waiting') return { writes: [] };
    return mayBeThere ? lookFirst(parts, sending) : post(parts, sending);
  };
}

async function post(parts: SendReportParts, sending: Sending): Promise<JobResult> {
  const { report, now } = sending;
  const { rules, photoUrl } = parts;
  const until = new Date(now.getTime() + rules.photos.days * DAY);
  const photos = photoUrl ? photosThatGo(report, rules).map((photo) => photoUrl(photo, until)) : [];
  try {
    return taken(parts, sending, await parts.client.send(reportFields(report, rules, photos)));
  } catch (error) {
    if (!(error instanceof GeoReportError)) throw error;
    if (error.problem === 'refused') return givenUp(parts, sending, error.code);
    const unclear = error.problem === 'unclear' ? { unclear_at: now.toISOString() } : {};
    return later(parts, sending, error.code, unclear);
  }
}

/** After a try that may have arrived. */
async function lookFirst(parts: SendReportParts, sending: Sending): Promise<JobResult> {
  const { client, rules } = parts;
  const { report, sent, now } = sending;
  if (!rules.unclear.look) return givenUp(parts, sending, LOOK_THERE);
  let number: string | undefined;
  try {
    number = await client.find({
      service: theirService(rules, report.category),
      words: ourMark(report),
      from: new Date(Date.parse(report.requestedAt) - CLOCKS_DIFFER),
      to: new Date(now.getTime() + CLOCKS_DIFFER),
    });
  } catch (error) {
    if (!(error instanceof GeoReportError)) throw error;
    if (error.problem === 'refused') return givenUp(parts, sending, LOOK_THERE);
    return later(parts, sending, error.code, { unclear_at: sent.unclearAt ?? now.toISOString() });
  }
  if (number !== undefined) return taken(parts, sending, { number });
  const unclearAt = sent.unclearAt ?? now.toISOString();
  const looksUntil = Date.parse(unclearAt) + rules.unclear.minutes * MINUTE;
  if (now.getTime() >= looksUntil) return post(parts, sending);
  return later(parts, sending, 'not-found-yet', { unclear_at: unclearAt }, looksUntil);
}

/** They have it: under a number, or under a token that becomes one. */
function taken({ sent }: SendReportParts, { report, now }: Sending, receipt: Receipt): JobResult {
  const at = now.toISOString();
  const common = { tries: 0, error: null, unclear_at: null, sent_at: at, checked_at: at };
  if ('number' in receipt) {
    const { number } = receipt;
    return { writes: [sent.tried(report.id, { ...common, status: 'sent', service_request_id: number, token: null })] };
  }
  return {
    writes: [sent.tried(report.id, { ...common, status: 'accepted', token: receipt.token })],
    again: new Date(now.getTime() + TOKEN_WAIT),
  };
}

async function follow(parts: SendReportParts, sending: Sending): Promise<JobResult> {
  const { sent, now } = sending;
  try {
    const number = await parts.client.numberOf(sent.token ?? '');
    if (number !== undefined) return taken(parts, sending, { number });
  } catch (error) {
    if (!(error instanceof GeoReportError)) throw error;
    return later(parts, sending, error.code);
  }
  const wait = Math.min(LONGEST_WAIT, TOKEN_WAIT * 2 ** Math.min(sent.tries, 20));
  return later(parts, sending, 'no-number-yet', {}, now.getTime() + wait);
}

/** Again, unless it has been tried for days. */
function later(
  parts: SendReportParts,
  sending: Sending,
  code: string,
  unclear: { unclear_at?: string } = {},
  latest = Number.POSITIVE_INFINITY,
): JobResult {
  const { report, sent, since, now } = sending;
  const { log, rules } = parts;
  if (now.getTime() - Date.parse(since) > rules.give_up_days * DAY) return givenUp(parts, sending, code);
  const tries = sent.tries + 1;
  log.warn({ code, tries }, 'a report waits to be sent to the other system');
  return {
    writes: [parts.sent.tried(report.id, { status: sent.status, tries, error: code, ...unclear })],
    again: new Date(Math.min(latest, now.getTime() + waitAfter(tries))),
  };
}

function givenUp({ sent, log }: SendReportParts, { report, sent: row, mayBeThere, now }: Sending, code: string) {
  log.error({ code }, 'a report will not be sent to the other system; somebody must look');
  // So that it is looked for first when staff send it again.
  const unclear = mayBeThere ? { unclear_at: row.unclearAt ?? now.toISOString() } : {};
  const tries = row.tries + 1;
  return { writes: [sent.tried(report.id, { status: 'failed', tries, error: code, ...unclear })] };
}

/** Whole ms; longer each time, with chance in it so that many do not come back together. */
function waitAfter(tries: number): number {
  return Math.round(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries - 1, 20)) * (0.75 + Math.random() / 2));
}
