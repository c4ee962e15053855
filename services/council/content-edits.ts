import type { Logger } from 'pino';
import type { StaffMember } from '../staff/staff-member.ts';
import type { Database, Statement } from '../storage/database.ts';
import { answerOf, KEYED, type KeyedKind, keyedPart, type SamplesEdit } from './content-values.ts';
import { type ContentPart, EDITABLE, type EditablePart, type Edited } from './editable-content.ts';

/** One version of a part of the content. */
export interface ContentVersion {
  part: ContentPart;
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
  #versions: ReadonlyMap<string, number> = new Map();
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
  version(part: ContentPart): number {
    return this.#versions.get(part) ?? 0;
  }

  /** The keys of a kind that were ever changed. */
  keys(kind: KeyedKind): string[] {
    return [...this.#versions.keys()].flatMap((part) => {
      const keyed = keyedPart(part);
      return keyed?.kind === kind ? [keyed.key] : [];
    });
  }

  /** Looks for what is new. */
  async look(): Promise<void> {
    const newest = await this.#newest();
    this.#edited = kept(this.#edited, this.#read(newest));
    this.#versions = new Map(newest.map(({ part, version }) => [part, version]));
  }

  #read(newest: readonly ContentVersion[]): Edited {
    const edited: Edited = {};
    const keyed = { answer: new Map<string, unknown>(), wording: new Map<string, unknown>(), samples: {} as Samples };
    for (const { part, version, value } of newest) {
      const key = keyedPart(part);
      if (key && value === null) continue;
      const parsed = (key ? KEYED[key.kind] : EDITABLE[part as EditablePart])?.safeParse(value);
      // Only what was checked is stored; a later program may be stricter, and then the files hold.
      if (!parsed?.success)
        this.#log.error({ part, version }, 'a change of content is not used: it is not right any more');
      else if (!key) Object.assign(edited, { [part]: parsed.data });
      else if (key.kind === 'samples') addSamples(keyed.samples, key.key, parsed.data as SamplesEdit);
      else keyed[key.kind].set(key.key, parsed.data);
    }
    if (keyed.answer.size > 0) edited.answers = [...keyed.answer].map(([key, value]) => answerOf(key, value as never));
    if (keyed.wording.size > 0) edited.wording = [...keyed.wording] as [string, string][];
    if (Object.keys(keyed.samples).length > 0) edited.samples = keyed.samples;
    return edited;
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
  edit(part: ContentPart, value: unknown, after: number, by: StaffMember, at: Date): Statement {
    const { name, department } = by;
    const row = { part, version: after + 1, value: JSON.stringify(value), name, department, at: at.toISOString() };
    return { query: this.#database.kysely.insertInto('content_edits').values(row).compile(), expect: 1 };
  }

  /** The versions of a part, newest first. */
  async history(part: ContentPart, most = MOST_VERSIONS): Promise<ContentVersion[]> {
    const rows = await this.#database.kysely
      .selectFrom('content_edits')
      .selectAll()
      .where('part', '=', part)
      .orderBy('version', 'desc')
      .limit(most)
      .execute();
    return rows.map(({ value, ...row }) => ({ ...row, part, value: JSON.parse(value) as unknown }));
  }

  /** The newest version of each part. */
  async #newest(): Promise<ContentVersion[]> {
    const { kysely } = this.#database;
    const rows = await kysely
      .selectFrom('content_edits as edit')
      .selectAll()
      .where('version', '=', (query) =>
        query
          .selectFrom('content_edits as each')
          .select(({ fn }) => fn.max('each.version').as('version'))
          .whereRef('each.part', '=', 'edit.part'),
      )
      .orderBy('part')
      .execute();
    return rows.map(({ value, part, ...row }) => ({
      ...row,
      part: part as ContentPart,
      value: JSON.parse(value) as unknown,
    }));
  }
}

type Samples = Record<string, Record<string, SamplesEdit>>;

function addSamples(samples: Samples, key: string, edit: SamplesEdit): void {
  const [language = '', label = ''] = key.split(' ');
  samples[language] = { ...samples[language], [label]: edit };
}

/** The same objects where nothing has changed, so that what was reckoned from them still holds. */
function kept(before: Edited, now: Edited): Edited {
  const isSame = (name: keyof Edited) =>
    before[name] !== undefined && JSON.stringify(before[name]) === JSON.stringify(now[name]);
  const names = (Object.keys(now) as (keyof Edited)[]).filter(isSame);
  return Object.assign(now, Object.fromEntries(names.map((name) => [name, before[name]])));
}
