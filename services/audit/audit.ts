import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { StaffMember } from '../staff/staff-member.ts';
import { ConflictError, type Database, type Statement, type StatementResult } from '../storage/database.ts';
import type { AuditLogTable } from '../storage/staff-tables.ts';

/** Something that a member of staff did. */
export interface AuditEntry {
  by: Pick<StaffMember, 'id' | 'name' | 'department'>;
  /** What was done: `report.status`. */
  action: string;
  /** What it was done to: `report NOR-7F3K-9Q`. */
  subject: string;
  /** What was changed, as it stood and as it stands. Nothing secret. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  at: Date;
}

/** An entry as it stands in the log. */
export type AuditRow = Selectable<AuditLogTable>;

/** What looking through the whole chain found. */
export type Verdict =
  /** `prunedTo`: the last entry that was deleted because it was old enough, or 0. */
  | { whole: true; entries: number; head: string; prunedTo: number }
  /** The first entry that is not what it was, or is not there. */
  | { whole: false; brokenAt: number; why: 'missing' | 'altered' };

/** The commands of whoever runs the service act under this name. */
export const COMMAND_LINE = { id: 'command-line', name: 'Command line', department: 'Whoever runs the service' };

/** Who does what is due by the clock. */
const RETENTION = { id: 'retention', name: 'Retention', department: 'The service itself' };
/** The entry that says up to where older ones were deleted. */
const PRUNED = 'audit.prune';

/** What stands before the first entry. */
const BEGINNING = 'beginning';
/** A log of a busy council is read in pieces. */
const AT_ONCE = 1_000;
/** Others who write at the same time take a number each; more than these in a row is a fault. */
const ATTEMPTS = 50;

/**
 * What staff did: who, what, when, before, after. Each entry holds a hash over itself and the entry before, so that
 * nothing can be altered, taken out or put in without its showing. It is written in the commit of what it tells of.
 */
export class Audit {
  readonly #database: Database;
  /** Writes of this process follow each other: they would only take each other's numbers. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Writes an entry, and what it tells of, in one commit.
   *
   * @returns the results of the statements
   * @throws ConflictError when a statement of them met another row than it expected
   */
  commit(entry: AuditEntry, statements: readonly Statement[] = []): Promise<StatementResult[]> {
    const written = this.#last.then(() => this.#write(entry, statements));
    this.#last = written.catch(() => undefined);
    return written;
  }

  async #write(entry: AuditEntry, statements: readonly Statement[]): Promise<StatementResult[]> {
    for (let attempt = 1; ; attempt += 1) {
      const last = await this.#lastEntry();
      const row = rowOf(entry, last);
      const insert = this.#database.kysely.insertInto('audit_log').values(row).compile();
      try {
        const results = await this.#database.commit([...statements, { query: insert, expect: 1 }]);
        return results.slice(0, statements.length);
      } catch (error) {
        const isTaken = error instanceof ConflictError && (await this.#lastEntry()).seq > last.seq;
        if (!isTaken || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #lastEntry(): Promise<{ seq: number; hash: string }> {
    const row = await this.#database.kysely
      .selectFrom('audit_log')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? { seq: 0, hash: BEGINNING };
  }

  /** Whether somebody has done this to it before. */
  async hasDone(staffId: string, action: string, subject: string): Promise<boolean> {
    const row = await this.#database.kysely
      .selectFrom('audit_log')
      .select('seq')
      .where('subject', '=', subject)
      .where('staff_id', '=', staffId)
      .where('action', '=', action)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Newest first. @param page 1 is the first */
  list({ page, pageSize, subject }: { page: number; pageSize: number; subject?: string }): Promise<AuditRow[]> {
    return this.#database.kysely
      .selectFrom('audit_log')
      .selectAll()
      .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
      .orderBy('seq', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
  }

  /** The hash of an entry; undefined when there is none of the number. */
  async hashOfEntry(seq: number): Promise<string | undefined> {
    const query = this.#database.kysely.selectFrom('audit_log').select('hash').where('seq', '=', seq);
    return (await query.executeTakeFirst())?.hash;
  }

  /**
   * Deletes what is older than is kept, in the commit of an entry that says up to where and with what hash: the chain goes
   * on from there, and shows that nothing else was taken out.
   *
   * @returns how many were deleted
   */
  async prune(before: Date, now: Date): Promise<number> {
    const { kysely } = this.#database;
    // Only whole beginnings of the chain: an older entry behind a newer one stays.
    const kept = await kysely
      .selectFrom('audit_log')
      .select('seq')
      .where('at', '>=', before.toISOString())
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    const last = kept ? kept.seq - 1 : (await this.#lastEntry()).seq;
    const hash = await this.hashOfEntry(last);
    if (hash === undefined) return 0;
    const entry = { by: RETENTION, action: PRUNED, subject: 'audit', after: { upTo: last, hash }, at: now };
    const old = kysely.deleteFrom('audit_log').where('seq', '<=', last).compile();
    const [deleted] = await this.commit(entry, [{ query: old }]);
    return deleted?.affected ?? 0;
  }

  /** What the first entry that is there follows: nothing, or those that were deleted when they were old enough. */
  async #beginning(): Promise<{ seq: number; hash: string }> {
    const rows = await this.#database.kysely
      .selectFrom('audit_log')
      .select('after')
      .where('subject', '=', 'audit')
      .where('action', '=', PRUNED)
      .orderBy('seq', 'desc')
      .limit(1)
      .execute();
    const { upTo, hash } = JSON.parse(rows[0]?.after ?? '{}') as { upTo?: number; hash?: string };
    return upTo === undefined || hash === undefined ? { seq: 0, hash: BEGINNING } : { seq: upTo, hash };
  }

  /** Goes through the whole chain, and names the first entry that does not fit. */
  async verify(): Promise<Verdict> {
    let last = await this.#beginning();
    const after = last.seq;
    for (;;) {
      const rows = await this.#database.kysely
        .selectFrom('audit_log')
        .selectAll()
        .where('seq', '>', last.seq === after ? 0 : last.seq)
        .orderBy('seq')
        .limit(AT_ONCE)
        .execute();
      for (const row of rows) {
        if (row.seq !== last.seq + 1) return { whole: false, brokenAt: last.seq + 1, why: 'missing' };
        if (row.hash !== hashOf(row, last.hash)) return { whole: false, brokenAt: row.seq, why: 'altered' };
        last = row;
      }
      if (rows.length < AT_ONCE) return { whole: true, entries: last.seq, head: last.hash, prunedTo: after };
    }
  }
}

function rowOf({ by, action, subject, before, after, at }: AuditEntry, last: { seq: number; hash: string }): AuditRow {
  const row = {
    seq: last.seq + 1,
    at: at.toISOString(),
    staff_id: by.id,
    staff_name: by.name,
    department: by.department,
    action,
    subject,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
  };
  return { ...row, hash: hashOf(row, last.hash) };
}

function hashOf(row: Omit<AuditRow, 'hash'>, before: string): string {
  const parts = [before, row.seq, row.at, row.staff_id, row.staff_name, row.department];
  const all = [...parts, row.action, row.subject, row.before, row.after];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}
