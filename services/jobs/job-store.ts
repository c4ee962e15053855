import { type Kysely, sql } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { Job, NewJob } from './jobs.ts';

/** Written out, not bound: only so does the index of unfinished jobs serve. */
const WAITING = sql.lit('waiting' as const);

/** A claim on jobs: who does them, and until when. */
export interface JobClaim {
  kinds: readonly string[];
  /** Channels this process serves. */
  channels: readonly string[];
  token: string;
  /** Milliseconds since 1970 by the service's clock: what is due by then. */
  now: number;
  /** Milliseconds since 1970 by the machine's time. */
  machineNow: number;
  until: number;
  limit: number;
}

/** A job that was given up, for whoever looks after the service. */
export interface DeadJob {
  key: string;
  kind: string;
  attempts: number;
  error: string | null;
}

/** Jobs in the database. What writes is a statement, so that a turn's own commit can schedule. */
export class JobStore {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** Schedules a job; harmless when one with its key was ever scheduled. */
  schedule(job: NewJob): Statement {
    return {
      query: this.#kysely
        .insertInto('jobs')
        .values({
          key: job.key,
          kind: job.kind,
          channel: job.channel ?? null,
          due_at: job.dueAt.getTime(),
          payload: JSON.stringify(job.payload),
        })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .compile(),
    };
  }

  /**
   * Sees to it that a job which comes again and again waits to be done: it is made where there is none, begun anew where
   * it was given up, and brought forward where it was put off for longer, by a clock that was set wrong. One that is
   * being done is left alone.
   */
  keepGoing(job: NewJob): Statement {
    return {
      query: this.#kysely
        .insertInto('jobs')
        .values({ key: job.key, kind: job.kind, due_at: job.dueAt.getTime(), payload: JSON.stringify(job.payload) })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet((row) => ({
              due_at: row.ref('excluded.due_at'),
              ...{ status: WAITING, attempts: 0, held_until: 0, lease_token: null, done_at: null },
            }))
            .where((row) =>
              row.or([row('jobs.status', '<>', WAITING), row('jobs.due_at', '>', row.ref('excluded.due_at'))]),
            ),
        )
        .compile(),
    };
  }

  /** Takes a job back that is not done yet. One that is being done right now does not commit any more. */
  cancel(key: string): Statement {
    return {
      query: this.#kysely
        .updateTable('jobs')
        .set({ status: 'cancelled', done_at: Date.now() })
        .where('key', '=', key)
        .where('status', '=', WAITING)
        .compile(),
    };
  }

  /** Whether a claim would take anything. Asked each second, it writes nothing. */
  async isAnyDue(claim: JobClaim): Promise<boolean> {
    const { rows } = await sql`select 1 as due from jobs where ${due(claim)} limit 1`.execute(this.#kysely);
    return rows.length > 0;
  }

  /**
   * Takes jobs that are due. The condition stands twice: inside to choose, outside so that of two processes that chose
   * the same job only one gets it.
   */
  claimDue(claim: JobClaim): Statement {
    const isDue = due(claim);
    return {
      query: sql`
        update jobs set lease_token = ${claim.token}, held_until = ${claim.until}, attempts = attempts + 1
        where key in (select key from jobs where ${isDue} order by due_at, key limit ${claim.limit}) and ${isDue}
        returning key, kind, payload, due_at, attempts`.compile(this.#kysely),
    };
  }

  /** The jobs that a claim got, earliest first. */
  claimed(rows: readonly Record<string, unknown>[]): Job[] {
    return rows
      .map((row) => ({
        key: String(row.key),
        kind: String(row.kind),
        payload: JSON.parse(String(row.payload)) as unknown,
        dueAt: new Date(Number(row.due_at)),
        attempts: Number(row.attempts),
      }))
      .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.key.localeCompare(b.key));
  }

  /** Done. Affects another number of rows, and so undoes its whole commit, when the job is not held any more. */
  finish(key: string, token: string): Statement {
    return this.#held(key, token, { status: 'done', done_at: Date.now(), error: null });
  }

  /** Not done: due again at another time. */
  again(key: string, token: string, dueAt: Date): Statement {
    return this.#held(key, token, { due_at: dueAt.getTime(), attempts: 0, held_until: 0, error: null });
  }

  /**
   * Lets a job go for another try.
   *
   * @param retry `attempts` as they shall stand; `heldUntil` in ms by the machine's time
   */
  retry(key: string, token: string, retry: { heldUntil: number; attempts: number; error: string }): Statement {
    return this.#held(key, token, { held_until: retry.heldUntil, attempts: retry.attempts, error: retry.error });
  }

  /** Gives a job up. */
  giveUp(key: string, token: string, error: string): Statement {
    return this.#held(key, token, { status: 'dead', done_at: Date.now(), error });
  }

  /** Jobs that were given up, newest first. */
  async dead(limit = 100): Promise<DeadJob[]> {
    return this.#kysely
      .selectFrom('jobs')
      .select(['key', 'kind', 'attempts', 'error'])
      .where('status', '=', 'dead')
      .where('done_at', 'is not', null)
      .orderBy('done_at', 'desc')
      .limit(limit)
      .execute();
  }

  /** Tries a job again that was given up. */
  redrive(key: string): Statement {
    return {
      query: this.#kysely
        .updateTable('jobs')
        .set({ status: 'waiting', attempts: 0, held_until: 0, lease_token: null, done_at: null })
        .where('key', '=', key)
        .where('status', '=', 'dead')
        .compile(),
    };
  }

  /** Forgets jobs that were over before an instant (machine's time). Their keys may be used again then. */
  forget(before: Date): Statement {
    return {
      query: this.#kysely
        .deleteFrom('jobs')
        .where('done_at', '<', before.getTime())
        .where('status', 'in', ['done', 'cancelled'])
        .compile(),
    };
  }

  #held(
    key: string,
    token: string,
    values: {
      status?: 'done' | 'dead';
      done_at?: number;
      due_at?: number;
      attempts?: number;
      held_until?: number;
      error: string | null;
    },
  ): Statement {
    return {
      query: this.#kysely
        .updateTable('jobs')
        .set({ ...values, lease_token: null })
        .where('key', '=', key)
        .where('lease_token', '=', token)
        .where('status', '=', WAITING)
        .compile(),
      expect: 1,
    };
  }
}

function due({ kinds, channels, now, machineNow }: JobClaim) {
  const served =
    channels.length > 0 ? sql`(channel is null or channel in (${sql.join(channels)}))` : sql`channel is null`;
  return sql`status = 'waiting' and due_at <= ${now} and held_until <= ${machineNow}
    and kind in (${sql.join(kinds)}) and ${served}`;
}
