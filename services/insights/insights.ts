import { type RawBuilder, sql } from 'kysely';
import { statusesThatAre } from '../cases/status.ts';
import { conversationIdsBefore } from '../conversations/conversation-id.ts';
import type { Database } from '../storage/database.ts';
import { addDays } from '../time/calendar-date.ts';
import { endOfLondonDay, londonDate } from '../time/london.ts';
import { londonInstant } from '../time/london-instant.ts';

/** Something counted by what it is called: a channel, a language, a question. */
export type Counted = [name: string, count: number][];

/** How many of what was promised was done in time. */
export interface Kept {
  kept: number;
  missed: number;
}

/** What came in on a London calendar date. */
export interface DayFigures {
  date: string;
  conversations: number;
  reports: number;
  complaints: number;
  appointments: number;
  payments: number;
}

/** What residents said of conversations, from 1 to 5: 5 is best. */
export interface Rated {
  count: number;
  /** Of these: 4 or 5. */
  good: number;
  /** 0 where there are none. */
  average: number;
}

/** Ratings of one channel in one language. */
export interface RatedGroup extends Rated {
  channel: string;
  language: string;
}

/** The measures of some days, both included. */
export interface Figures {
  from: string;
  to: string;
  days: DayFigures[];
  /** Conversations in which the resident said something. */
  spoken: number;
  /** Of these: nobody of staff was asked for. */
  withoutPerson: number;
  /** Of these: something was reported, booked, complained about or paid. */
  withRecord: number;
  /** Residents who came, and those who came more than once. */
  residents: number;
  cameAgain: number;
  channels: Counted;
  languages: Counted;
  /** Message ids of the questions at which conversations were left. */
  leftAt: Counted;
  /** Reports that were closed. */
  reports: Kept;
  acknowledgements: Kept;
  answers: Kept;
  handoffs: HandoffFigures;
  ratings: Rated;
  /** By channel and language, most ratings first. */
  ratedGroups: RatedGroup[];
}

/** How it went with who asked for a person. */
export interface HandoffFigures {
  asked: number;
  /** Of these: somebody of staff came. */
  helped: number;
  /** Minutes that half of those who were helped waited at most; absent where nobody was. */
  medianWait?: number;
  /** What they ended with, by its code. */
  codes: Counted;
}

/** What comes in on each day, and when it did. */
const INCOMING = {
  conversations: ['conversations', 'started_at'],
  reports: ['service_requests', 'requested_at'],
  complaints: ['complaints', 'received_at'],
  appointments: ['appointments', 'created_at'],
  payments: ['payments', 'requested_at'],
} as const;

const MINUTE = 60_000;
/** A score from which on somebody was content. */
const GOOD = 4;
/** A question that has stood this long without an answer was left. */
const LEFT_AFTER = 30 * MINUTE;
const MOST_QUESTIONS = 15;
/** Reports that were closed in some days were mostly made in the year before them. */
const YEAR = 366;

/** Measures from the records, counted where they stand. Nothing personal comes out. */
export class Insights {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @param from London calendar date, as is `to`; both are included */
  async figures(from: string, to: string, now: Date): Promise<Figures> {
    const span = { from: londonInstant(from, '00:00'), to: endOfLondonDay(to) };
    return {
      from,
      to,
      days: await this.#days(from, to, span),
      ...(await this.#conversations(span)),
      channels: await this.#counted(sql`c.channel`, span),
      languages: await this.#counted(sql`c.language`, span),
      leftAt: await this.#leftAt(span, now),
      reports: await this.#reportsKept(span, from),
      acknowledgements: await this.#stagesKept('acknowledged_on', sql`s.acknowledge_by`, from, to),
      answers: await this.#stagesKept('answered_on', sql`coalesce(s.extended_to, s.respond_by)`, from, to),
      handoffs: await this.#handoffs(span),
      ...(await this.#ratings(span)),
    };
  }

  async #days(from: string, to: string, span: Span): Promise<DayFigures[]> {
    const days = new Map<string, DayFigures>();
    for (let date = from; date <= to; date = addDays(date, 1))
      days.set(date, { date, conversations: 0, reports: 0, complaints: 0, appointments: 0, payments: 0 });
    for (const [name, [table, column]] of Object.entries(INCOMING)) {
      const at = sql.ref(column);
      // By the hour: London's days begin at one of UTC's hours or another.
      const hour = sql`substr(${at}, 1, 13)`;
      const ids = table === 'conversations' ? sql`id >= ${conversationIdsBefore(span.from)} and ` : sql``;
      const rows = await this.#rows<{ hour: string; count: number }>(sql`
        select ${hour} as hour, count(*) as count from ${sql.table(table)}
        where ${ids}${at} >= ${span.from.toISOString()} and ${at} <= ${span.to.toISOString()}
        group by ${hour}`);
      for (const row of rows) {
        const day = days.get(londonDate(new Date(`${row.hour}:00:00.000Z`)));
        if (day) day[name as keyof typeof INCOMING] += Number(row.count);
      }
    }
    return [...days.values()];
  }

  async #conversations(
    span: Span,
  ): Promise<Pick<Figures, 'spoken' | 'withoutPerson' | 'withRecord' | 'residents' | 'cameAgain'>> {
    const made = ['service_requests', 'complaints', 'appointments', 'payments', 'enquiries'].map(
      (table) => sql`exists (select 1 from ${sql.table(table)} as x where x.conversation_id = c.id)`,
    );
    const handedOver = sql`exists (select 1 from handoffs as h where h.conversation_id = c.id)`;
    const [all] = await this.#rows<Record<'spoken' | 'made' | 'handed', number>>(sql`
      select count(*) as spoken,
        coalesce(sum(case when ${sql.join(made, sql` or `)} then 1 else 0 end), 0) as made,
        coalesce(sum(case when ${handedOver} then 1 else 0 end), 0) as handed
      from conversations as c where ${inSpan(span)} and ${SPOKEN}`);
    const [people] = await this.#rows<Record<'residents' | 'again', number>>(sql`
      select count(*) as residents, coalesce(sum(case when came > 1 then 1 else 0 end), 0) as again
      from (select c.user_id, count(*) as came from conversations as c
        where ${inSpan(span)} and ${SPOKEN} group by c.user_id) as people`);
    const spoken = Number(all?.spoken ?? 0);
    return {
      spoken,
      withoutPerson: spoken - Number(all?.handed ?? 0),
      withRecord: Number(all?.made ?? 0),
      residents: Number(people?.residents ?? 0),
      cameAgain: Number(people?.again ?? 0),
    };
  }

  async #counted(column: RawBuilder<unknown>, span: Span): Promise<Counted> {
    const rows = await this.#rows<{ name: string; count: number }>(sql`
      select ${column} as name, count(*) as count from conversations as c where ${inSpan(span)} and ${SPOKEN}
      group by ${column} order by count(*) desc, ${column}`);
    return rows.map(({ name, count }) => [name, Number(count)]);
  }

  /** Conversations whose last words are a question of ours. */
  async #leftAt(span: Span, now: Date): Promise<Counted> {
    const value = (path: string): RawBuilder<unknown> =>
      this.#database.kind === 'sqlite'
        ? sql`json_extract(a.meaning, ${sql.lit(`$.${path}`)})`
        : sql`(a.meaning::json ->> ${sql.lit(path)})`;
    const id = value('id');
    const rows = await this.#rows<{ name: string; count: number }>(sql`
      select ${id} as name, count(*) as count from conversations as c
      inner join activities as a on a.conversation_id = c.id and a.seq = c.last_seq
      where ${inSpan(span)} and ${SPOKEN} and a.direction = 'out' and a.meaning is not null
        and ${value('asks')} is not null
        and c.last_at < ${new Date(now.getTime() - LEFT_AFTER).toISOString()}
      group by ${id} order by count(*) desc, ${id} limit ${sql.lit(MOST_QUESTIONS)}`);
    return rows.map(({ name, count }) => [name, Number(count)]);
  }

  /** A report counts by the date that was promised first. */
  #reportsKept(span: Span, from: string): Promise<Kept> {
    const since = londonInstant(addDays(from, -YEAR), '00:00').toISOString();
    return this.#kept(sql`
      select count(*) as count,
        coalesce(sum(case when r.updated_at <= coalesce(r.delayed_from, r.expected_at) then 1 else 0 end), 0) as kept
      from service_requests as r
      where r.requested_at >= ${since} and r.status in (${sql.join(statusesThatAre('closed'))})
        and r.updated_at >= ${span.from.toISOString()} and r.updated_at <= ${span.to.toISOString()}
        and r.expected_at is not null`);
  }

  #stagesKept(
    done: 'acknowledged_on' | 'answered_on',
    due: RawBuilder<unknown>,
    from: string,
    to: string,
  ): Promise<Kept> {
    const on = sql.ref(`s.${done}`);
    return this.#kept(sql`
      select count(*) as count, coalesce(sum(case when ${on} <= ${due} then 1 else 0 end), 0) as kept
      from complaint_stages as s where ${on} >= ${from} and ${on} <= ${to}`);
  }

  async #handoffs(span: Span): Promise<HandoffFigures> {
    const rows = await this.#rows<{ requested_at: string; first_taken_at: string | null; code: string | null }>(sql`
      select requested_at, first_taken_at, code from handoffs
      where requested_at >= ${span.from.toISOString()} and requested_at <= ${span.to.toISOString()}`);
    const waits = rows
      .flatMap(({ requested_at: from, first_taken_at: to }) => (to === null ? [] : [Date.parse(to) - Date.parse(from)]))
      .sort((a, b) => a - b);
    const codes = new Map<string, number>();
    for (const { code } of rows) if (code !== null) codes.set(code, (codes.get(code) ?? 0) + 1);
    const median = waits[Math.floor(waits.length / 2)];
    return {
      asked: rows.length,
      helped: waits.length,
      ...(median === undefined ? {} : { medianWait: Math.ceil(median / MINUTE) }),
      codes: [...codes].sort(([, a], [, b]) => b - a),
    };
  }

  async #ratings(span: Span): Promise<Pick<Figures, 'ratings' | 'ratedGroups'>> {
    const rows = await this.#rows<
      Record<'channel' | 'language', string> & Record<'count' | 'good' | 'sum', number>
    >(sql`
      select channel, language, count(*) as count, sum(score) as sum,
        sum(case when score >= ${sql.lit(GOOD)} then 1 else 0 end) as good
      from ratings where at >= ${span.from.toISOString()} and at <= ${span.to.toISOString()}
      group by channel, language order by count(*) desc, channel, language`);
    const rated = (of: typeof rows): Rated => {
      const total = (name: 'count' | 'good' | 'sum') => of.reduce((sum, row) => sum + Number(row[name]), 0);
      const count = total('count');
      return { count, good: total('good'), average: count === 0 ? 0 : total('sum') / count };
    };
    const ratedGroups = rows.map((row) => ({ channel: row.channel, language: row.language, ...rated([row]) }));
    return { ratings: rated(rows), ratedGroups };
  }

  async #kept(query: RawBuilder<unknown>): Promise<Kept> {
    const [row] = await this.#rows<{ count: number; kept: number }>(query);
    const kept = Number(row?.kept ?? 0);
    return { kept, missed: Number(row?.count ?? 0) - kept };
  }

  async #rows<T>(query: RawBuilder<unknown>): Promise<T[]> {
    const { rows } = await query.execute(this.#database.kysely);
    return rows as T[];
  }
}

interface Span {
  from: Date;
  to: Date;
}

/** Ids begin with the time they were made: they find the days without an index of their own. */
function inSpan({ from, to }: Span): RawBuilder<unknown> {
  return sql`c.id >= ${conversationIdsBefore(from)} and c.started_at >= ${from.toISOString()} and c.started_at <= ${to.toISOString()}`;
}

/** The resident sent something: an opened page alone is no conversation. */
const SPOKEN = sql`exists (select 1 from inbox as sent where sent.conversation_id = c.id)`;
