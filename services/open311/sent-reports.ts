import { type Kysely, type Selectable, sql } from 'kysely';
import { statusesThatAre } from '../cases/status.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { Statement } from '../storage/database.ts';
import type { Open311RequestTable } from '../storage/open311-table.ts';
import type { Schema } from '../storage/schema.ts';

/** The kind of the jobs that send reports to another system. */
export const SEND_REPORT_JOB = 'open311-send';
/** The kind of the jobs that send on what other residents added to them. */
export const SEND_ADDITION_JOB = 'open311-addition';

/** Code of an error: it may have arrived, and that cannot be found out from here. */
export const LOOK_THERE = 'look-there-first';

/** How a report stands with the other system. */
export interface SentReport {
  reportId: string;
  /** `waiting`: to be sent; `accepted`: they have it, and no number yet; `sent`: they gave it a number; `failed`: given up. */
  status: Open311RequestTable['status'];
  token?: string;
  /** Their number. */
  number?: string;
  tries: number;
  /** UTC ISO instants. The last try of which it is not known whether it arrived. */
  unclearAt?: string;
  error?: string;
  theirStatus?: string;
  theirUpdated?: string;
  checkedAt?: string;
}

/** What came of a try. */
type Tried = Pick<Open311RequestTable, 'status' | 'tries'> & Partial<Omit<Open311RequestTable, 'report_id'>>;

/** Days after its end for which a report is still asked about: they may take it up again. */
const AFTER_CLOSING = 14 * 24 * 60 * 60_000;

/** Which reports went to another system, and what it said of them. What writes is a statement. */
export class SentReports {
  readonly #kysely: Kysely<Schema>;
  readonly #jobs: JobStore;

  constructor(kysely: Kysely<Schema>, jobs: JobStore) {
    this.#kysely = kysely;
    this.#jobs = jobs;
  }

  /** Sends a report as soon as may be. */
  schedule(reportId: string, at: Date): Statement {
    const key = `${SEND_REPORT_JOB}/${reportId}`;
    return this.#jobs.schedule({
      key,
      kind: SEND_REPORT_JOB,
      dueAt: at,
      payload: { id: reportId, since: at.toISOString() },
    });
  }

  /** Sends on what another resident added to a report, once the report is there. */
  scheduleAddition(reportId: string, addition: string, at: Date): Statement {
    return this.#jobs.schedule({
      key: `${SEND_ADDITION_JOB}/${addition}`,
      kind: SEND_ADDITION_JOB,
      dueAt: at,
      payload: { report: reportId, addition, since: at.toISOString() },
    });
  }

  /** Tries again to send one that was given up. Undoes its commit when it was not. */
  sendAgain(reportId: string, at: Date): Statement[] {
    const key = `${SEND_REPORT_JOB}/${reportId}`;
    return [
      {
        query: this.#kysely
          .updateTable('open311_requests')
          .set((row) => ({
            // One that has a token was taken: it is followed, not sent.
            status: row
              .case()
              .when('token', 'is', null)
              .then(sql.lit('waiting' as const))
              .else(sql.lit('accepted' as const))
              .end(),
            // Staff have looked.
            unclear_at: row.case().when('error', '=', LOOK_THERE).then(null).else(row.ref('unclear_at')).end(),
            ...{ tries: 0, error: null },
          }))
          .where('report_id', '=', reportId)
          .where('status', '=', 'failed')
          .compile(),
        expect: 1,
      },
      { query: this.#kysely.deleteFrom('jobs').where('key', '=', key).compile() },
      this.schedule(reportId, at),
    ];
  }

  async find(reportId: string): Promise<SentReport | undefined> {
    const row = await this.#kysely
      .selectFrom('open311_requests')
      .selectAll()
      .where('report_id', '=', reportId)
      .executeTakeFirst();
    return row && fromRow(row);
  }

  /** Writes down what came of a try. */
  tried(reportId: string, values: Tried): Statement {
    const query = this.#kysely
      .insertInto('open311_requests')
      .values({
        ...{ report_id: reportId, token: null, service_request_id: null, unclear_at: null, error: null },
        ...{ their_status: null, their_updated: null, sent_at: null, checked_at: null },
        ...values,
      })
      .onConflict((conflict) => conflict.column('report_id').doUpdateSet(values));
    return { query: query.compile() };
  }

  /** Those that have a number there and are not over, or only just. */
  async watched(now: Date): Promise<SentReport[]> {
    const rows = await this.#kysely
      .selectFrom('open311_requests as sent')
      .innerJoin('service_requests as report', 'report.id', 'sent.report_id')
      .selectAll('sent')
      .where('sent.status', '=', 'sent')
      .where((row) =>
        row.or([
          row('report.status', 'in', statusesThatAre('open')),
          row('report.updated_at', '>', new Date(now.getTime() - AFTER_CLOSING).toISOString()),
        ]),
      )
      .orderBy('sent.report_id')
      .execute();
    return rows.map(fromRow);
  }

  /** Keeps what they last said of a report. Undoes its commit when somebody else has kept something since. */
  heard(report: SentReport, { status, at }: { status: string; at: string }): Statement {
    const seen = this.#kysely
      .updateTable('open311_requests')
      .set({ their_status: status, their_updated: at })
      .where('report_id', '=', report.reportId);
    const { theirUpdated } = report;
    const unchanged =
      theirUpdated === undefined
        ? seen.where('their_updated', 'is', null)
        : seen.where('their_updated', '=', theirUpdated).where('their_status', '=', report.theirStatus ?? '');
    return { query: unchanged.compile(), expect: 1 };
  }

  /** Their news are known up to an instant. */
  checked(reportIds: readonly string[], at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('open311_requests')
        .set({ checked_at: at.toISOString() })
        .where('report_id', 'in', [...reportIds])
        .compile(),
    };
  }
}

function fromRow(row: Selectable<Open311RequestTable>): SentReport {
  const { report_id: reportId, status, tries } = row;
  const optional = {
    ...{ token: row.token, number: row.service_request_id, unclearAt: row.unclear_at, error: row.error },
    ...{ theirStatus: row.their_status, theirUpdated: row.their_updated, checkedAt: row.checked_at },
  };
  const given = Object.entries(optional).filter(([, value]) => value !== null);
  return { reportId, status, tries: Number(tries), ...Object.fromEntries(given) };
}
