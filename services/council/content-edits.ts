import type { Logger } from 'pino';
import type { StaffMember } from '../staff/staff-member.ts';
import type { Database, Statement } from '../storage/database.ts';
import { EDITABLE, EDITABLE_PARTS, type EditablePart, type Edited } from './editable-content.ts';

/** One version of a part of the content. */
export interface ContentVersion {
  part: EditablePart;
  version: number;
  value: unknown;
  /** Who made it. */
  name: string;
  department: string;
  /** UTC instant, ISO. */
  at: string;
}

/** How often another process's changes are looked for, in ms. */
const LOOK_EVERY = 5_000;
const MOST_VERSIONS = 50;

/** Changes of content by staff: every version is kept, the newest is the one in use, in every process. */
export class ContentEdits {
  readonly #database: Database;
  readonly #log: Pick<Logger, 'warn' | 'error'>;
  #edited: Edited = {};
  #versions: Partial<Record<EditablePart, number>> = {};
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;

  constructor(database: Database, log: Pick<Logger, 'warn' | 'error'>) {
    this.#database = database;
    this.#log = log;
  }

  /** What was changed, as it is known here. */
  get edited(): Edited {
    return this.#edited;
  }

  /** The number of a part's newest version; 0 while it is as in the files. */
  version(part: EditablePart): number {
    return this.#versions[part] ?? 0;
  }

  /** Looks for what is new. */
  async look(): Promise<void> {
    const edited: Edited = {};
    const versions: Partial<Record<EditablePart, number>> = {};
    for (const part of EDITABLE_PARTS) {
      const [newest] = await this.history(part, 1);
      if (!newest) continue;
      versions[part] = newest.version;
      const parsed = EDITABLE[part].safeParse(newest.value);
      // Only what was checked is stored; a later program may be stricter, and then the files hold.
      if (parsed.success) Object.assign(edited, { [part]: keep(this.#edited[part], parsed.data) });
      else
        this.#log.error({ part, version: newest.version }, 'a change of content is not used: it is not right any more');
    }
    this.#edited = edited;
    this.#versions = versions;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#looking = this.look()
        .catch((error: unknown) => this.#log.warn({ err: error }, 'changes of content could not be looked for'))
        .then(() => this.start());
    }, LOOK_EVERY).unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#looking;
    clearTimeout(this.#timer);
  }

  /**
   * A new version, for the caller's own commit; `look` afterwards puts it to use here.
   *
   * @param value as it was checked
   * @param after the version it was made from: the commit is undone when there is a newer one
   */
  edit(part: EditablePart, value: unknown, after: number, by: StaffMember, at: Date): Statement {
    const { name, department } = by;
    const row = { part, version: after + 1, value: JSON.stringify(value), name, department, at: at.toISOString() };
    return { query: this.#database.kysely.insertInto('content_edits').values(row).compile(), expect: 1 };
  }

  /** The versions of a part, newest first. */
  async history(part: EditablePart, most = MOST_VERSIONS): Promise<ContentVersion[]> {
    const rows = await this.#database.kysely
      .selectFrom('content_edits')
      .selectAll()
      .where('part', '=', part)
      .orderBy('version', 'desc')
      .limit(most)
      .execute();
    return rows.map(({ value, ...row }) => ({ ...row, part, value: JSON.parse(value) as unknown }));
  }
}

/** The same object while nothing has changed, so that what was reckoned from it still holds. */
function keep<T>(before: T | undefined, now: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
