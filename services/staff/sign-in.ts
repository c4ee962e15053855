import type { Audit } from '../audit/audit.ts';
import type { Database } from '../storage/database.ts';
import type { Clock } from '../time/clock.ts';
import { isPassword } from './passwords.ts';
import { newSecondFactor, stepOfCode } from './second-factor.ts';
import type { StaffSession, StaffSessions } from './sessions.ts';
import type { StaffMember, StaffRole } from './staff-member.ts';
import { newToken, tokenHash } from './tokens.ts';
import { Tries } from './tries.ts';

/** What came of a try to sign in. */
export type SignedIn =
  /** `device`: what this browser is to keep, so that others' guesses do not lock it out. */
  | { kind: 'in'; token: string; device: string; staffId: string }
  /** The second factor comes next. */
  | { kind: 'code'; token: string }
  | { kind: 'set-up'; token: string }
  /** Wrong: which of the two is not said. */
  | { kind: 'wrong' }
  /** There were too many wrong ones. Whether this one was right was not looked at. */
  | { kind: 'wait' };

const DEVICE_DAYS = 90;
const DAY = 24 * 60 * 60_000;
/** Codes have six digits: few tries. */
const MOST_CODES = 5;
/** Roles that must have a second factor. */
const NEEDS_SECOND: readonly StaffRole[] = ['administrator'];

/** Signing in with a local account: password, then the second factor. */
export class SignIn {
  readonly #database: Database;
  readonly #sessions: StaffSessions;
  readonly #audit: Audit;
  readonly #tries: Tries;
  readonly #codes: Tries;
  readonly #machine: Clock;

  constructor(database: Database, sessions: StaffSessions, audit: Audit, machine: Clock) {
    this.#database = database;
    this.#audit = audit;
    this.#machine = machine;
    this.#sessions = sessions;
    this.#tries = new Tries(database);
    this.#codes = new Tries(database, MOST_CODES);
  }

  /**
   * The first step. Unknown names are met as known ones are, in words and in time.
   *
   * @param given.device what this browser kept of an earlier sign-in
   */
  async password(
    given: { username: string; password: string; device?: string | undefined },
    now: Date,
  ): Promise<SignedIn> {
    const username = given.username.trim().toLowerCase();
    const account = await this.#database.kysely
      .selectFrom('staff_accounts')
      .selectAll()
      .where('username', '=', username)
      .executeTakeFirst();
    // A browser that was here before has a count of its own: guesses from elsewhere do not shut it out.
    const known = account && given.device ? await this.#isDevice(given.device, account.id, now) : false;
    const counted = known ? `device ${tokenHash(given.device ?? '')}` : `account ${username}`;
    if (!(await this.#tries.take(counted, now))) return { kind: 'wait' };
    const isRight = await isPassword(given.password, account?.password);
    if (!account || !isRight || account.disabled === 1) return { kind: 'wrong' };
    await this.#tries.clear(counted);
    if (account.totp_secret !== null)
      return { kind: 'code', token: await this.#sessions.begin(account.id, 'code', now) };
    if (NEEDS_SECOND.includes(account.role as StaffRole)) return this.beginSetUp(account.id, now);
    return this.begin(account, now);
  }

  /** Setting up a second factor begins. */
  async beginSetUp(staffId: string, now: Date): Promise<SignedIn & { kind: 'set-up' }> {
    return { kind: 'set-up', token: await this.#sessions.begin(staffId, 'set-up', now, newSecondFactor()) };
  }

  /**
   * The second step: the code of the second factor, or the first code of one that is being set up. The session of the
   * first step ends, whatever comes of too many wrong ones.
   */
  async code(token: string, session: StaffSession, code: string, now: Date): Promise<SignedIn> {
    const { id } = session.member;
    const counted = `code ${id}`;
    if (!(await this.#codes.take(counted, now))) {
      await this.#sessions.end(token);
      return { kind: 'wait' };
    }
    const account = await this.#database.kysely
      .selectFrom('staff_accounts')
      .select(['totp_secret', 'totp_step'])
      .where('id', '=', id)
      .executeTakeFirst();
    const isNew = session.stage === 'set-up';
    const secret = isNew ? session.totpSecret : account?.totp_secret;
    const last = isNew ? 0 : (account?.totp_step ?? 0);
    const step = secret ? stepOfCode(secret, code, this.#machine.now(), last) : undefined;
    if (!secret || step === undefined) return { kind: 'wrong' };
    const { kysely } = this.#database;
    const [used] = await this.#database.commit([
      {
        query: kysely
          .updateTable('staff_accounts')
          .set({ totp_secret: secret, totp_step: step, updated_at: now.toISOString() })
          .where('id', '=', id)
          // Of two who bring the same code at once, one is in.
          .$if(!isNew, (query) => query.where('totp_step', '=', last))
          .compile(),
      },
    ]);
    if (used?.affected !== 1) return { kind: 'wrong' };
    await this.#codes.clear(counted);
    await this.#sessions.end(token);
    return this.begin(session.member, now);
  }

  /** A session for somebody who proved who they are, here or at the council's provider; always under a new token. */
  async begin(who: Pick<StaffMember, 'id' | 'name' | 'department'>, now: Date): Promise<SignedIn & { kind: 'in' }> {
    const device = newToken();
    const { id, name, department } = who;
    const { kysely } = this.#database;
    const entry = { by: { id, name, department }, action: 'staff.sign-in', subject: `staff ${id}`, at: now };
    await this.#audit.commit(entry, [
      { query: kysely.deleteFrom('staff_devices').where('expires_at', '<', now.getTime()).compile() },
      {
        query: kysely
          .insertInto('staff_devices')
          .values({ token_hash: tokenHash(device), staff_id: id, expires_at: now.getTime() + DEVICE_DAYS * DAY })
          .compile(),
      },
    ]);
    return { kind: 'in', token: await this.#sessions.begin(id, 'full', now), device, staffId: id };
  }

  async #isDevice(device: string, staffId: string, now: Date): Promise<boolean> {
    const row = await this.#database.kysely
      .selectFrom('staff_devices')
      .select('token_hash')
      .where('token_hash', '=', tokenHash(device))
      .where('staff_id', '=', staffId)
      .where('expires_at', '>', now.getTime())
      .executeTakeFirst();
    return row !== undefined;
  }
}
