import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { HandoffRules } from '../council/handoff-schema.ts';
import { codesOf } from '../staff/stored-codes.ts';
import type { Schema } from '../storage/schema.ts';
import { type Handoff, handoffOf } from './handoff.ts';
import { type Skills, skillsOf } from './skills.ts';

const MINUTE = 60_000;

/** Written out, so that the index of open handoffs serves. */
const OPEN = sql<boolean>`status in ('waiting', 'held')`;
const WAITING = sql<boolean>`status = 'waiting'`;

/** What is asked of the queue. */
export interface QueueFilter {
  team?: string | undefined;
  language?: string | undefined;
  /** Only what fits whoever asks, by language or team. */
  fitting?: boolean | undefined;
  /** Only what nobody has, and nobody is to call later. */
  ready?: boolean | undefined;
}

/** For whom the queue is put in order. */
export interface QueueReader extends Skills {
  id: string;
}

/** A part of the queue, and how much there is of it. */
export interface QueuePage {
  handoffs: Handoff[];
  hasMore: boolean;
  /** How many wait, on every page together, and when the last of them came. */
  waiting: number;
  lastAsked?: string;
}

/** How a conversation stands in the queue. */
export interface QueueStanding {
  waiting: number;
  /** How many may be taken before it. */
  ahead: number;
  /** How long each waited who was taken of late, in ms. */
  waits: number[];
}

/**
 * The queue, in the order in which each member of staff is to take from it: what is more urgent first; then whoever has
 * waited so long that anybody must take them, the longest first; then who speaks a language of theirs, who needs their
 * team, and who waits longest. So who is suited sees a resident first, and nobody waits behind those who are suited
 * better for longer than `anybody_after_minutes`.
 */
export class HandoffQueue {
  readonly #kysely: Kysely<Schema>;
  readonly #rules: Pick<HandoffRules, 'anybody_after_minutes' | 'staff_language' | 'teams'>;

  constructor(kysely: Kysely<Schema>, rules: Pick<HandoffRules, 'anybody_after_minutes' | 'staff_language' | 'teams'>) {
    this.#kysely = kysely;
    this.#rules = rules;
  }

  /** A page of what is open: the reader's own first, then what waits, then what others have. */
  async page(
    filter: QueueFilter,
    reader: QueueReader,
    now: Date,
    { page, pageSize }: { page: number; pageSize: number },
  ): Promise<QueuePage> {
    const conditions = this.#conditions(filter, reader, now);
    const matching = this.#kysely.selectFrom('handoffs').where(OPEN).where(conditions);
    const rows = await matching
      .selectAll()
      .orderBy(
        sql`case when status = 'held' and owner_id = ${reader.id} then 0 when status = 'waiting' then 1 else 2 end`,
      )
      .orderBy('urgency')
      .orderBy(this.#suitedLast(reader, now))
      .orderBy('requested_at')
      .orderBy('id')
      .limit(pageSize + 1)
      .offset((page - 1) * pageSize)
      .execute();
    const { count, last } = await matching
      .where(WAITING)
      .select(({ fn }) => [fn.countAll<number | string>().as('count'), fn.max('requested_at').as('last')])
      .executeTakeFirstOrThrow();
    return {
      handoffs: rows.slice(0, pageSize).map(handoffOf),
      hasMore: rows.length > pageSize,
      waiting: Number(count),
      ...(last === null ? {} : { lastAsked: last }),
    };
  }

  /**
   * How a conversation stands, or one that came now. A place is never said to be better than it is: whoever came later
   * counts as well, as long as some member of staff may take them first.
   */
  async standing(
    before: Pick<Handoff, 'id' | 'urgency' | 'requestedAt' | 'language' | 'team'> | undefined,
    since: Date,
    now: Date,
  ): Promise<QueueStanding> {
    const waiting = this.#kysely
      .selectFrom('handoffs')
      .select((eb) => eb.fn.countAll().as('count'))
      .where(OPEN)
      .where(WAITING);
    const all = await waiting.executeTakeFirstOrThrow();
    const ahead = before
      ? await waiting.where(await this.#mayBeTakenFirst(before, now)).executeTakeFirstOrThrow()
      : all;
    const taken = await this.#kysely
      .selectFrom('handoffs')
      .select(['requested_at', 'first_taken_at'])
      .where('first_taken_at', '>=', since.toISOString())
      .where('mode', '=', 'chat')
      .orderBy('first_taken_at', 'desc')
      .limit(200)
      .execute();
    const waits = taken.map((row) => Date.parse(row.first_taken_at ?? '') - Date.parse(row.requested_at));
    return { waiting: Number(all.count), ahead: Number(ahead.count), waits };
  }

  #conditions({ team, language, fitting, ready }: QueueFilter, reader: QueueReader, now: Date): RawBuilder<boolean> {
    const all = [
      ...(team === undefined ? [] : [sql`team = ${team}`]),
      ...(language === undefined ? [] : [sql`language = ${language}`]),
      ...(fitting ? [sql`(${isOneOf('language', reader.languages)} or ${isOneOf('team', reader.teams)})`] : []),
      ...(ready ? [sql`status = 'waiting' and (call_from is null or call_from <= ${now.toISOString()})`] : []),
    ];
    return all.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(all, sql` and `)}`;
  }

  /** 0 for whoever anybody must take, or is suited in both; more for whoever is suited less. */
  #suitedLast({ languages, teams }: Skills, now: Date): RawBuilder<number> {
    return sql<number>`case when requested_at <= ${this.#anybodyFrom(now)} then -1 else
      (case when ${isOneOf('language', languages)} then 0 else 2 end)
      + (case when ${isOneOf('team', teams)} then 0 else 1 end) end`;
  }

  async #mayBeTakenFirst(
    { id, urgency, requestedAt, language, team }: Pick<Handoff, 'id' | 'urgency' | 'requestedAt' | 'language' | 'team'>,
    now: Date,
  ): Promise<RawBuilder<boolean>> {
    const earlier = sql<boolean>`(urgency, requested_at, id) < (${urgency}, ${requestedAt}, ${id})`;
    if (requestedAt <= this.#anybodyFrom(now)) return earlier;
    const sought = await this.#ofAllStaff();
    const languages = sought.languages.filter((code) => code !== language);
    const teams = sought.teams.filter((key) => key !== team);
    return sql<boolean>`(${earlier} or (urgency = ${urgency}
      and (${isOneOf('language', languages)} or ${isOneOf('team', teams)})))`;
  }

  /** What any member of staff brings. */
  async #ofAllStaff(): Promise<Skills> {
    const rows = await this.#kysely
      .selectFrom('staff_accounts')
      .select(['languages', 'teams', 'department'])
      .distinct()
      .where('disabled', '=', 0)
      .execute();
    const each = rows.map(({ languages, teams, department }) =>
      skillsOf({ languages: codesOf(languages), teams: codesOf(teams), department }, this.#rules),
    );
    return { languages: each.flatMap((skills) => skills.languages), teams: each.flatMap((skills) => skills.teams) };
  }

  /** Whoever asked by then has waited so long that anybody must take them. */
  #anybodyFrom(now: Date): string {
    return new Date(now.getTime() - this.#rules.anybody_after_minutes * MINUTE).toISOString();
  }
}

function isOneOf(column: 'language' | 'team', values: readonly string[]): RawBuilder<boolean> {
  if (values.length === 0) return sql<boolean>`1 = 0`;
  return sql<boolean>`${sql.ref(column)} in (${sql.join([...new Set(values)])})`;
}
