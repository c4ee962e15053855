import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** A call as it stands between two of its steps. */
export interface Call {
  sid: string;
  userId: string;
  /** JSON. */
  state: string;
  /** The step that is to be answered next. */
  step: number;
}

/**
 * Calls, and the answers their steps were given. What writes is a statement, for the caller's own commit: a step's
 * answer is written with the call moved on, once.
 */
export class CallStore {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  async call(sid: string): Promise<Call | undefined> {
    const row = await this.#kysely
      .selectFrom('telephone_calls')
      .select(['user_id', 'state', 'step'])
      .where('call_sid', '=', sid)
      .executeTakeFirst();
    return row && { sid, userId: row.user_id, state: row.state, step: row.step };
  }

  /** Whether somebody is in a call of which something was heard since an instant. */
  async isOnTheLine(userId: string, since: Date): Promise<boolean> {
    const row = await this.#kysely
      .selectFrom('telephone_calls')
      .select('call_sid')
      .where('user_id', '=', userId)
      .where('status', '=', 'open')
      .where('at', '>', since.toISOString())
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** What a step was answered with, if it was. */
  async answerTo(sid: string, step: number): Promise<string | undefined> {
    const row = await this.#kysely
      .selectFrom('telephone_steps')
      .select('twiml')
      .where('call_sid', '=', sid)
      .where('step', '=', step)
      .executeTakeFirst();
    return row?.twiml;
  }

  /** A call that begins. Conflicts when its first step was answered already. */
  begin(call: Omit<Call, 'step'>, at: Date): Statement {
    return {
      query: this.#kysely
        .insertInto('telephone_calls')
        .values({
          call_sid: call.sid,
          user_id: call.userId,
          state: call.state,
          step: 0,
          status: 'open',
          at: at.toISOString(),
        })
        .compile(),
      expect: 1,
    };
  }

  /** Answers a step and moves the call on to the next. Conflicts when the step was answered already. */
  answer(call: Call, twiml: string, state: string, at: Date): Statement[] {
    const { sid, step } = call;
    return [
      {
        query: this.#kysely
          .updateTable('telephone_calls')
          .set({ state, step: step + 1, at: at.toISOString() })
          .where('call_sid', '=', sid)
          .where('step', '=', step)
          .compile(),
        expect: 1,
      },
      { query: this.#kysely.insertInto('telephone_steps').values({ call_sid: sid, step, twiml }).compile(), expect: 1 },
    ];
  }

  /** Notes how a call ended. Whatever was said stays. */
  end(sid: string, status: string, at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('telephone_calls')
        .set({ status, at: at.toISOString() })
        .where('call_sid', '=', sid)
        .compile(),
    };
  }

  /** Deletes what was last heard of before an instant. */
  forget(before: Date): Statement[] {
    const at = before.toISOString();
    const old = this.#kysely.selectFrom('telephone_calls').select('call_sid').where('at', '<', at);
    return [
      { query: this.#kysely.deleteFrom('telephone_steps').where('call_sid', 'in', old).compile() },
      { query: this.#kysely.deleteFrom('telephone_calls').where('at', '<', at).compile() },
    ];
  }
}
