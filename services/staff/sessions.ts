import type { Database, Statement } from '../storage/database.ts';
import type { StaffMember, StaffRole } from './staff-member.ts';
import { codesOf } from './stored-codes.ts';
import { newToken, tokenHash } from './tokens.ts';

/** How far a sign-in has come: done, waiting for the code of the second factor, or for its being set up. */
export type SessionStage = 'full' | 'code' | 'set-up';

/** A session that holds at a moment. */
export interface StaffSession {
  member: StaffMember;
  stage: SessionStage;
  /** The second factor that is being set up. */
  totpSecret?: string;
}

/** By what a session is used. */
export interface SessionUse {
  /** What the browser calls itself. */
  browser?: string | undefined;
  /** The page asks by itself: nobody need be there. */
  isPoll?: boolean;
}

const MINUTE = 60_000;
/** Without anything done for this long, or this long after signing in, a session is over. */
export const SESSION_IDLE = 30 * MINUTE;
export const SESSION_LONGEST = 12 * 60 * MINUTE;
/** A sign-in that is not finished. */
const UNFINISHED = 10 * MINUTE;
/** When somebody was here last is written at most this often. */
const SEEN_EVERY = MINUTE;

/** Sessions of staff: a random token in a cookie, its hash in the database, so that any process knows it. */
export class StaffSessions {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Begins a session. @returns its token */
  async begin(staffId: string, stage: SessionStage, now: Date, totpSecret?: string): Promise<string> {
    const token = newToken();
    const ms = now.getTime();
    const { kysely } = this.#database;
    await this.#database.commit([
      {
        query: kysely
          .deleteFrom('staff_sessions')
          .where('begun_at', '<', ms - SESSION_LONGEST)
          .compile(),
      },
      {
        query: kysely
          .insertInto('staff_sessions')
          .values({
            token_hash: tokenHash(token),
            staff_id: staffId,
            stage,
            totp_secret: totpSecret ?? null,
            begun_at: ms,
            seen_at: ms,
          })
          .compile(),
      },
    ]);
    return token;
  }

  /**
   * The session of a token, where it holds and its account may sign in. Using it keeps it; a page that looks for news by
   * itself does not. The first browser that uses it is the only one that may.
   */
  async find(
    token: string,
    now: Date,
    { browser, isPoll = false }: SessionUse = {},
  ): Promise<StaffSession | undefined> {
    const hash = tokenHash(token);
    const row = await this.#database.kysely
      .selectFrom('staff_sessions as session')
      .innerJoin('staff_accounts as account', 'account.id', 'session.staff_id')
      .select(['session.stage', 'session.totp_secret', 'session.begun_at', 'session.seen_at', 'session.browser_hash'])
      .select([
        'account.id',
        'account.name',
        'account.department',
        'account.role',
        'account.languages',
        'account.teams',
      ])
      .where('session.token_hash', '=', hash)
      .where('account.disabled', '=', 0)
      .executeTakeFirst();
    const ms = now.getTime();
    if (!row) return undefined;
    const idle = row.stage === 'full' ? SESSION_IDLE : UNFINISHED;
    const mark = browser === undefined ? null : tokenHash(browser);
    const isElsewhere = mark !== null && row.browser_hash !== null && row.browser_hash !== mark;
    if (
      isElsewhere ||
      ms - row.seen_at > idle ||
      ms - row.begun_at > (row.stage === 'full' ? SESSION_LONGEST : UNFINISHED)
    ) {
      await this.end(token);
      return undefined;
    }
    if (mark !== null && row.browser_hash === null) await this.#bind(hash, mark);
    if (!isPoll && ms - row.seen_at >= SEEN_EVERY) await this.#seen(hash, ms);
    const { id, name, department } = row;
    return {
      member: {
        ...{ id, name, department, role: row.role as StaffRole },
        ...{ languages: codesOf(row.languages), teams: codesOf(row.teams) },
      },
      stage: row.stage as SessionStage,
      ...(row.totp_secret === null ? {} : { totpSecret: row.totp_secret }),
    };
  }

  async #bind(hash: string, mark: string): Promise<void> {
    const query = this.#database.kysely
      .updateTable('staff_sessions')
      .set({ browser_hash: mark })
      .where('token_hash', '=', hash)
      .where('browser_hash', 'is', null)
      .compile();
    await this.#database.commit([{ query }]);
  }

  async #seen(hash: string, ms: number): Promise<void> {
    const query = this.#database.kysely
      .updateTable('staff_sessions')
      .set({ seen_at: ms })
      .where('token_hash', '=', hash)
      .compile();
    await this.#database.commit([{ query }], { canWait: true });
  }

  async end(token: string): Promise<void> {
    const { kysely } = this.#database;
    await this.#database.commit([
      { query: kysely.deleteFrom('staff_sessions').where('token_hash', '=', tokenHash(token)).compile() },
    ]);
  }

  /** Ends every session of an account, in the caller's commit. */
  endAll(staffId: string): Statement {
    return { query: this.#database.kysely.deleteFrom('staff_sessions').where('staff_id', '=', staffId).compile() };
  }
}
