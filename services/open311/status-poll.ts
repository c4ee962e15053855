import type { Logger } from 'pino';
import type { Cases, Status } from '../cases/cases.ts';
import type { Open311Rules } from '../council/open311-schema.ts';
import type { RepeatedWork } from '../jobs/job-runner.ts';
import { ConflictError, type Database } from '../storage/database.ts';
import type { GeoReportClient, TheirStatus } from './geo-report-client.ts';
import type { SentReport, SentReports } from './sent-reports.ts';

/** What asking another system after reports needs of the rest. */
export interface StatusPollParts {
  client: Pick<GeoReportClient, 'statuses' | 'changes'>;
  sent: SentReports;
  cases: Pick<Cases, 'byId' | 'changeStatus'>;
  database: Database;
  rules: Open311Rules;
  log: Pick<Logger, 'warn'>;
}

const MINUTE = 60_000;
/** What changed lately may be listed late, and clocks differ: the times asked for overlap. */
const OVERLAP = 120 * MINUTE;
/** No list goes back further. */
const MOST_BACK = 30 * 24 * 60 * MINUTE;

/**
 * Asks the other system after the reports it has. A status that is new there becomes ours, and whoever follows the
 * report is told as when staff change it at the desk: once, since what they said is kept in the commit that changes it.
 */
export function statusPoll(parts: StatusPollParts): RepeatedWork {
  const everyMs = parts.rules.updates.every_minutes * MINUTE;
  return {
    ...{ kind: 'open311-updates', firstMs: MINUTE, everyMs },
    async work(now) {
      const watched = await parts.sent.watched(now);
      if (watched.length === 0) return undefined;
      for (const news of await ask(parts, watched, now)) {
        // One number there may stand for several reports here, where they joined what was reported twice.
        for (const { reportId, number } of watched) if (number === news.number) await take(parts, reportId, news, now);
      }
      const ids = watched.map(({ reportId }) => reportId);
      await parts.database.commit([parts.sent.checked(ids, now)]);
      return undefined;
    },
  };
}

function ask({ client, rules }: StatusPollParts, watched: readonly SentReport[], now: Date): Promise<TheirStatus[]> {
  if (rules.updates.by === 'requests') return client.statuses([...new Set(watched.map(({ number = '' }) => number))]);
  const since = Math.min(...watched.map(({ checkedAt }) => (checkedAt ? Date.parse(checkedAt) : now.getTime())));
  const from = Math.max(since - OVERLAP, now.getTime() - MOST_BACK);
  return client.changes(new Date(from), new Date(now.getTime() + OVERLAP));
}

async function take(parts: StatusPollParts, reportId: string, news: TheirStatus, now: Date): Promise<void> {
  const { sent, cases, database, log } = parts;
  // Read again: an earlier change of the same round may have been kept.
  const row = await sent.find(reportId);
  const report = await cases.byId(reportId);
  if (!row || !report) return;
  const at = news.at ?? now.toISOString();
  if (row.theirStatus === news.status || (news.at !== undefined && news.at < (row.theirUpdated ?? ''))) return;
  const { statuses } = parts.rules.updates;
  const next = Object.hasOwn(statuses, news.status) ? statuses[news.status] : undefined;
  if (next === undefined) log.warn('the other system has a status that open311.yaml does not name');
  const before: Status = statuses[row.theirStatus ?? ''] ?? 'received';
  // Theirs must have changed, and to something else than ours is: what staff here decided is not undone by old news.
  const isNew = next !== undefined && next !== before && next !== report.status;
  const changes = isNew
    ? cases.changeStatus({
        ...{ id: reportId, status: next, was: report.updatedAt, at: now.toISOString() },
        ...(news.note ? { note: news.note } : {}),
      })
    : [];
  try {
    await database.commit([sent.heard(row, { status: news.status, at }), ...changes]);
  } catch (error) {
    // Somebody changed it meanwhile: the next round sees how it stands then.
    if (!(error instanceof ConflictError)) throw error;
  }
}
