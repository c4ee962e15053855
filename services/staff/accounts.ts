import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Audit } from '../audit/audit.ts';
import { ConflictError, type Database, type Statement } from '../storage/database.ts';
import type { StaffAccountTable } from '../storage/staff-tables.ts';
import { type AccountProblems, accountProblems } from './account-problems.ts';
import { hashPassword, isPassword, passwordProblem } from './passwords.ts';
import type { StaffSessions } from './sessions.ts';
import type { StaffMember, StaffRole } from './staff-member.ts';
import { codesOf } from './stored-codes.ts';
import { newToken, tokenHash } from './tokens.ts';

const HOUR = 60 * 60_000;
/** How long a link for a new account, or a new password, is good. */
export const INVITATION_HOURS = 24;

/** Who is invited: what the account will say of them. */
export interface NewStaff {
  name: string;
  department: string;
  role: StaffRole;
}

/** What somebody brings to conversations. */
export type StaffSkills = Pick<StaffMember, 'languages' | 'teams'>;

/** What a link opens. */
export interface Invitation extends Partial<NewStaff> {
  role: StaffRole;
  /** The account whose password is set anew. */
  staffId?: string;
  username?: string;
  isFirstRun: boolean;
}

/** An account as the list of staff shows it. */
export interface StaffAccount extends StaffMember {
  username?: string;
  hasSecondFactor: boolean;
  disabled: boolean;
}

type By = Pick<StaffMember, 'id' | 'name' | 'department'>;

/** Accounts of staff. Whatever changes one is in the audit. There is never an account that nobody made by a link. */
export class StaffAccounts {
  readonly #database: Database;
  readonly #audit: Audit;
  readonly #sessions: StaffSessions;

  constructor(database: Database, audit: Audit, sessions: StaffSessions) {
    this.#database = database;
    this.#audit = audit;
    this.#sessions = sessions;
  }

  /** Whether there is any account. */
  async any(): Promise<boolean> {
    const row = await this.#database.kysely.selectFrom('staff_accounts').select('id').limit(1).executeTakeFirst();
    return row !== undefined;
  }

  /** Where there is no account: the token of a link that makes the first one, an administrator's. */
  async firstRun(now: Date): Promise<string | undefined> {
    if (await this.any()) return undefined;
    const token = newToken();
    await this.#database.commit([this.#invitation(token, { role: 'administrator' }, now, { firstRun: true })]);
    return token;
  }

  /** Invites somebody. @returns the token of their link */
  async invite(who: NewStaff, by: By, now: Date): Promise<string> {
    const token = newToken();
    await this.#audit.commit({ by, action: 'staff.invite', subject: 'staff', after: { ...who }, at: now }, [
      this.#invitation(token, who, now),
    ]);
    return token;
  }

  /** Lets somebody set their password anew, and their second factor. Their sessions end. @returns the link's token */
  async reset(id: string, by: By, now: Date): Promise<string | undefined> {
    const account = await this.#row(id);
    if (!account) return undefined;
    const token = newToken();
    const { name, department } = account;
    await this.#audit.commit({ by, action: 'staff.reset', subject: `staff ${id}`, at: now }, [
      this.#invitation(token, { name, department, role: account.role as StaffRole }, now, { staffId: id }),
      this.#sessions.endAll(id),
    ]);
    return token;
  }

  #invitation(
    token: string,
    who: Partial<NewStaff> & { role: StaffRole },
    now: Date,
    more: { firstRun?: boolean; staffId?: string } = {},
  ): Statement {
    const query = this.#database.kysely
      .insertInto('staff_invitations')
      .values({
        token_hash: tokenHash(token),
        name: who.name ?? null,
        department: who.department ?? null,
        role: who.role,
        staff_id: more.staffId ?? null,
        first_run: more.firstRun ? 1 : 0,
        expires_at: now.getTime() + INVITATION_HOURS * HOUR,
        used_at: null,
        at: now.toISOString(),
      })
      .compile();
    return { query };
  }

  /** What a link opens, while it is good. */
  async invitation(token: string, now: Date): Promise<Invitation | undefined> {
    const row = await this.#database.kysely
      .selectFrom('staff_invitations')
      .leftJoin('staff_accounts', 'staff_accounts.id', 'staff_invitations.staff_id')
      .select(['staff_invitations.name', 'staff_invitations.department', 'staff_invitations.role'])
      .select(['staff_invitations.staff_id', 'staff_invitations.first_run', 'staff_accounts.username'])
      .where('token_hash', '=', tokenHash(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now.getTime())
      .executeTakeFirst();
    if (!row || (row.first_run === 1 && (await this.any()))) return undefined;
    return {
      role: row.role as StaffRole,
      isFirstRun: row.first_run === 1,
      ...(row.name === null ? {} : { name: row.name }),
      ...(row.department === null ? {} : { department: row.department }),
      ...(row.staff_id === null ? {} : { staffId: row.staff_id }),
      ...(row.username === null ? {} : { username: row.username }),
    };
  }

  /**
   * Uses a link: makes the account, or sets its password anew. A link is good once.
   *
   * @returns the account's id; what is wrong with what was filled in; or undefined when the link is not good (any more)
   */
  async accept(
    token: string,
    given: { name: string; department: string; username: string; password: string },
    now: Date,
  ): Promise<{ id: string } | { problems: AccountProblems } | undefined> {
    const invitation = await this.invitation(token, now);
    if (!invitation) return undefined;
    const name = invitation.name ?? given.name;
    const department = invitation.department ?? given.department;
    const username = invitation.username ?? given.username.toLowerCase();
    const problems = accountProblems({ ...given, name, department, username });
    if (!invitation.staffId && !problems.username && (await this.#hasUsername(username)))
      problems.username = 'Somebody has this username. Choose another.';
    if (Object.keys(problems).length > 0) return { problems };
    const password = await hashPassword(given.password);
    const { kysely } = this.#database;
    const id = invitation.staffId ?? randomUUID();
    const at = now.toISOString();
    const use: Statement = {
      query: kysely
        .updateTable('staff_invitations')
        .set({ used_at: at })
        .where('token_hash', '=', tokenHash(token))
        .where('used_at', 'is', null)
        .compile(),
      expect: 1,
    };
    const fresh = { password, totp_secret: null, totp_step: 0, disabled: 0, updated_at: at };
    const write: Statement = invitation.staffId
      ? { query: kysely.updateTable('staff_accounts').set(fresh).where('id', '=', id).compile(), expect: 1 }
      : {
          query: kysely
            .insertInto('staff_accounts')
            .values({ id, name, department, role: invitation.role, username, openid: null, created_at: at, ...fresh })
            .compile(),
          expect: 1,
        };
    const others = kysely.updateTable('staff_invitations').set({ used_at: at }).where('first_run', '=', 1).compile();
    const action = invitation.staffId ? 'staff.password' : 'staff.join';
    try {
      await this.#audit.commit(
        { by: { id, name, department }, action, subject: `staff ${id}`, after: { role: invitation.role }, at: now },
        [use, write, this.#sessions.endAll(id), { query: others }],
      );
    } catch (error) {
      // The link was used, or the username taken, in the meantime.
      if (error instanceof ConflictError) return undefined;
      throw error;
    }
    return { id };
  }

  /**
   * The account of the council's provider: made, or brought up to what the provider says. Languages and teams stay as
   * they are where it says nothing of them.
   */
  async ofProvider(openid: string, who: NewStaff & Partial<StaffSkills>, now: Date): Promise<string | undefined> {
    const { kysely } = this.#database;
    const known = await kysely.selectFrom('staff_accounts').selectAll().where('openid', '=', openid).executeTakeFirst();
    if (known?.disabled) return undefined;
    const at = now.toISOString();
    const { name, department, role } = who;
    const said = {
      ...{ name, department, role },
      ...(who.languages ? { languages: JSON.stringify(who.languages) } : {}),
      ...(who.teams ? { teams: JSON.stringify(who.teams) } : {}),
    };
    const kept = Object.keys(said) as (keyof typeof said)[];
    if (known && kept.every((column) => known[column] === said[column])) return known.id;
    const id = known?.id ?? randomUUID();
    const write: Statement = known
      ? {
          query: kysely
            .updateTable('staff_accounts')
            .set({ ...said, updated_at: at })
            .where('id', '=', id)
            .compile(),
        }
      : {
          query: kysely
            .insertInto('staff_accounts')
            .values({
              ...{ id, ...said, openid, username: null, password: null },
              ...{ totp_secret: null, totp_step: 0, disabled: 0, created_at: at, updated_at: at },
            })
            .compile(),
        };
    const before = known && Object.fromEntries(kept.map((column) => [column, known[column]]));
    const entry = { by: { id, name, department }, action: 'staff.provider', subject: `staff ${id}`, after: said };
    await this.#audit.commit({ ...entry, ...(before ? { before } : {}), at: now }, [write]);
    return id;
  }

  /** Every account, by name. */
  async list(): Promise<StaffAccount[]> {
    const rows = await this.#database.kysely.selectFrom('staff_accounts').selectAll().orderBy('name').execute();
    return rows.map(accountOf);
  }

  async byId(id: string): Promise<StaffAccount | undefined> {
    const row = await this.#row(id);
    return row && accountOf(row);
  }

  async byUsername(username: string): Promise<StaffAccount | undefined> {
    const row = await this.#database.kysely
      .selectFrom('staff_accounts')
      .selectAll()
      .where('username', '=', username.toLowerCase())
      .executeTakeFirst();
    return row && accountOf(row);
  }

  /** Changes what somebody may do, or whether they may sign in. Their sessions end, so that it holds at once. */
  async change(
    id: string,
    change: { department?: string; role?: StaffRole; disabled?: boolean },
    by: By,
    now: Date,
  ): Promise<boolean> {
    const row = await this.#row(id);
    if (!row) return false;
    const { department = row.department, role = row.role } = change;
    const disabled = (change.disabled ?? row.disabled === 1) ? 1 : 0;
    const query = this.#database.kysely
      .updateTable('staff_accounts')
      .set({ department, role, disabled, updated_at: now.toISOString() })
      .where('id', '=', id)
      .compile();
    const before = { department: row.department, role: row.role, disabled: row.disabled === 1 };
    const after = { department, role, disabled: disabled === 1 };
    await this.#audit.commit({ by, action: 'staff.change', subject: `staff ${id}`, before, after, at: now }, [
      { query, expect: 1 },
      this.#sessions.endAll(id),
    ]);
    return true;
  }

  /** Says what somebody speaks, and whose work they know. It ends no session: it lets nobody do more. */
  async setSkills(id: string, { languages, teams }: StaffSkills, by: By, now: Date): Promise<boolean> {
    const row = await this.#row(id);
    if (!row) return false;
    const query = this.#database.kysely
      .updateTable('staff_accounts')
      .set({ languages: JSON.stringify(languages), teams: JSON.stringify(teams), updated_at: now.toISOString() })
      .where('id', '=', id)
      .compile();
    const before = { languages: codesOf(row.languages), teams: codesOf(row.teams) };
    const entry = { by, action: 'staff.skills', subject: `staff ${id}`, before, after: { languages, teams }, at: now };
    await this.#audit.commit(entry, [{ query, expect: 1 }]);
    return true;
  }

  /** Somebody changes their own password. All their sessions end. */
  async changePassword(
    id: string,
    given: { current: string; password: string },
    now: Date,
  ): Promise<{ problems: AccountProblems } | undefined> {
    const row = await this.#row(id);
    if (!row || !(await isPassword(given.current, row.password)))
      return { problems: { current: 'This is not your password.' } };
    const problem = passwordProblem(given.password, [row.name, row.username ?? '']);
    if (problem) return { problems: { password: problem } };
    const password = await hashPassword(given.password);
    const query = this.#database.kysely
      .updateTable('staff_accounts')
      .set({ password, updated_at: now.toISOString() })
      .where('id', '=', id)
      .compile();
    const by = { id, name: row.name, department: row.department };
    await this.#audit.commit({ by, action: 'staff.password', subject: `staff ${id}`, at: now }, [
      { query, expect: 1 },
      this.#sessions.endAll(id),
    ]);
    return undefined;
  }

  /** Whether this is somebody's password: asked again before what weighs more. */
  async isPasswordOf(id: string, password: string): Promise<boolean> {
    return isPassword(password, (await this.#row(id))?.password);
  }

  async #hasUsername(username: string): Promise<boolean> {
    return (await this.byUsername(username)) !== undefined;
  }

  #row(id: string): Promise<Selectable<StaffAccountTable> | undefined> {
    return this.#database.kysely.selectFrom('staff_accounts').selectAll().where('id', '=', id).executeTakeFirst();
  }
}

function accountOf(row: Selectable<StaffAccountTable>): StaffAccount {
  return {
    id: row.id,
    name: row.name,
    department: row.department,
    role: row.role as StaffRole,
    languages: codesOf(row.languages),
    teams: codesOf(row.teams),
    hasSecondFactor: row.totp_secret !== null,
    disabled: row.disabled === 1,
    ...(row.username === null ? {} : { username: row.username }),
  };
}
