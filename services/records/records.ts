import { setImmediate } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../storage/schema.ts';
import { endOfLondonDay, londonDate } from '../time/london.ts';

/** What residents have with the council. */
export const RECORD_KINDS = ['report', 'complaint', 'appointment', 'payment', 'enquiry'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How records can be narrowed down. `late`: something that was promised has not been kept. */
export const RECORD_STATES = ['open', 'late', 'all'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** A record in a list. */
export interface RecordLine {
  kind: RecordKind;
  id: string;
  reference: string;
  /** Code of its category, its service or what is paid. */
  what: string;
  status: string;
  /** UTC instant, ISO: when it came in; for an appointment when it is. */
  at: string;
  /** What was promised: a UTC instant, ISO, or a London calendar date. */
  due?: string;
  language: string;
  isLate: boolean;
  department?: string;
  person?: string;
}

/** What is looked for. */
export interface RecordFilter {
  kind: RecordKind;
  state: RecordState;
  /** Code of a category, a service or what is paid. */
  what?: string;
  /** Department that has it. */
  department?: string;
  /** Words that stand in it. */
  search?: string;
}

/** What is looked for, page by page. */
export interface RecordQuery extends RecordFilter {
  /** 1 is the first page. */
  page: number;
  pageSize: number;
}

/** Something that happened to a record. */
export interface RecordEvent {
  /** A status, or what was done. */
  what: string;
  /** A note, a code, or JSON of a complaint's event. */
  detail?: string;
  /** UTC instant, ISO. */
  at: string;
}

/** How much lies with the council at a moment. */
export interface RecordCounts {
  /** Residents who wait for a person now. */
  waiting: number;
  openReports: number;
  lateReports: number;
  openComplaints: number;
  lateComplaints: number;
  openEnquiries: number;
  lateEnquiries: number;
  appointmentsToday: number;
}

/** Words are looked for among so many of the newest, so that looking never holds up residents. */
const SEARCHED = 20_000;

/** Lines that are read at once for whoever takes all of them. */
const PIECE = 200;

/** Residents can add to a record as often as they like. */
const MOST_EVENTS = 200;

interface Kind {
  table: keyof Schema;
  what: string;
  at: string;
  due: string;
  searched: string[];
}

const CONTACT = ['contact_name', 'contact_phone', 'contact_email'];

const KINDS: Record<RecordKind, Kind> = {
  report: {
    ...{ table: 'service_requests', what: 'category', at: 'requested_at', due: 'expected_at' },
    searched: ['reference', 'description', 'address', 'postcode', ...CONTACT],
  },
  complaint: {
    ...{ table: 'complaints', what: 'service', at: 'received_at', due: 'due_on' },
    searched: ['reference', 'story', 'related_reference', ...CONTACT],
  },
  appointment: {
    ...{ table: 'appointments', what: 'service', at: 'starts_at', due: 'ends_at' },
    searched: ['reference', 'about', 'contact_postcode', ...CONTACT],
  },
  payment: {
    ...{ table: 'payments', what: 'pay_type', at: 'requested_at', due: 'expires_at' },
    searched: ['reference', 'account'],
  },
  enquiry: {
    ...{ table: 'enquiries', what: 'subject', at: 'received_at', due: 'due_on' },
    searched: ['reference', 'text', 'translation', 'person', ...CONTACT],
  },
};

/** Written out, as in the index of open reports: only so do the databases see that it serves. */
const OPEN_REPORTS = sql`r.status in ('received', 'triage', 'investigating', 'scheduled', 'in_progress', 'referred_internal')`;

const NOT_PAID = ['link_given', 'started', 'pending', 'declined', 'expired', 'cancelled', 'error'];

interface Row {
  id: string;
  reference: string;
  what: string;
  status: string;
  at: string;
  due: string | null;
  language: string;
  late: number;
  department: string | null;
  person: string | null;
}

/** Reads of all records together, for staff. Nothing is written here. */
export class Records {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** Newest first; appointments to come, the next first. */
  async list(
    { page, pageSize, ...filter }: RecordQuery,
    now: Date,
  ): Promise<{ lines: RecordLine[]; hasMore: boolean }> {
    const rows = await this.#read(filter, now, { limit: pageSize + 1, offset: (page - 1) * pageSize });
    return { lines: rows.slice(0, pageSize).map((row) => lineOf(filter.kind, row)), hasMore: rows.length > pageSize };
  }

  /**
   * All that fit, in the order of the list, piece by piece: however many there are, little is held at once, and others
   * are served between the pieces.
   */
  async *pieces(filter: RecordFilter, now: Date): AsyncGenerator<RecordLine[]> {
    let after: Pick<Row, 'at' | 'id'> | undefined;
    do {
      const rows = await this.#read(filter, now, { limit: PIECE, offset: 0, ...(after ? { after } : {}) });
      if (rows.length > 0) yield rows.map((row) => lineOf(filter.kind, row));
      after = rows.length < PIECE ? undefined : rows.at(-1);
      await setImmediate();
    } while (after);
  }

  async #read(
    { kind, state, what, department, search }: RecordFilter,
    now: Date,
    { limit, offset, after }: { limit: number; offset: number; after?: Pick<Row, 'at' | 'id'> },
  ): Promise<Row[]> {
    const { table, at, due, ...columns } = KINDS[kind];
    const ref = (name: string): RawBuilder<unknown> => sql.ref(`r.${name}`);
    const late = lateSql(kind, now);
    const conditions = [
      ...(state === 'open' ? [openSql(kind, now)] : state === 'late' ? [late] : []),
      ...(what === undefined ? [] : [sql`${ref(columns.what)} = ${what}`]),
      ...(department === undefined ? [] : [sql`a.department = ${department}`]),
      ...(search === undefined ? [] : [searchSql(columns.searched, search)]),
    ];
    const newest = sql`(select * from ${sql.table(table)} order by ${sql.ref(at)} desc, id desc limit ${sql.lit(SEARCHED)})`;
    const isAscending = kind === 'appointment' && state === 'open';
    const order = isAscending ? sql`asc` : sql`desc`;
    const beyond = isAscending ? sql`>` : sql`<`;
    if (after) conditions.push(sql`(${ref(at)}, r.id) ${beyond} (${after.at}, ${after.id})`);
    const { rows } = await sql<Row>`
      select r.id, r.reference, ${ref(columns.what)} as what, r.status, ${ref(at)} as at, ${ref(due)} as due, r.language,
        case when ${late} then 1 else 0 end as late, a.department, a.person
      from ${search === undefined ? sql.table(table) : newest} as r
      left join record_assignments as a on a.kind = ${kind} and a.record_id = r.id
      ${conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}
      order by ${ref(at)} ${order}, r.id ${order}
      limit ${sql.lit(limit)} offset ${sql.lit(offset)}`.execute(this.#kysely);
    return rows;
  }

  /** The record of a reference, of whatever kind. */
  async find(reference: string): Promise<{ kind: RecordKind; id: string } | undefined> {
    for (const kind of RECORD_KINDS) {
      const table = sql.table(KINDS[kind].table);
      const { rows } = await sql<{ id: string }>`select id from ${table} where reference = ${reference}`.execute(
        this.#kysely,
      );
      if (rows[0]) return { kind, id: rows[0].id };
    }
    return undefined;
  }

  /** What happened to a record, the newest of it, oldest first. */
  async history(kind: RecordKind, id: string): Promise<RecordEvent[]> {
    const k = this.#kysely;
    const rows =
      kind === 'report'
        ? await k
            .selectFrom('service_request_updates')
            .select(['status as what', 'note as detail', 'at'])
            .where('request_id', '=', id)
            .orderBy('at', 'desc')
            .limit(MOST_EVENTS)
            .execute()
        : kind === 'complaint'
          ? await k
              .selectFrom('complaint_events')
              .select(['kind as what', 'detail', 'at'])
              .where('complaint_id', '=', id)
              .orderBy('at', 'desc')
              .limit(MOST_EVENTS)
              .execute()
          : kind === 'payment'
            ? await k
                .selectFrom('payment_events')
                .select(['status as what', 'code as detail', 'at'])
                .where('payment_id', '=', id)
                .orderBy('at', 'desc')
                .limit(MOST_EVENTS)
                .execute()
            : kind === 'enquiry'
              ? await k
                  .selectFrom('enquiry_events')
                  .select(['kind as what', 'detail', 'at'])
                  .where('enquiry_id', '=', id)
                  .orderBy('at', 'desc')
                  .limit(MOST_EVENTS)
                  .execute()
              : [];
    return rows.reverse().map(({ what, detail, at }) => ({ what, at, ...(detail === null ? {} : { detail }) }));
  }

  async counts(now: Date): Promise<RecordCounts> {
    const count = async (kind: RecordKind, condition: RawBuilder<unknown>): Promise<number> => {
      const { rows } = await sql<{ count: number | string }>`
        select count(*) as count from ${sql.table(KINDS[kind].table)} as r where ${condition}`.execute(this.#kysely);
      return Number(rows[0]?.count ?? 0);
    };
    const today = londonDate(now);
    const waiting = await this.#kysely
      .selectFrom('handoffs')
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('status', '=', sql.lit('waiting' as const))
      .executeTakeFirstOrThrow();
    return {
      waiting: Number(waiting.count),
      openReports: await count('report', openSql('report', now)),
      lateReports: await count('report', lateSql('report', now)),
      openComplaints: await count('complaint', openSql('complaint', now)),
      lateComplaints: await count('complaint', lateSql('complaint', now)),
      openEnquiries: await count('enquiry', openSql('enquiry', now)),
      lateEnquiries: await count('enquiry', lateSql('enquiry', now)),
      appointmentsToday: await count(
        'appointment',
        sql`r.status = 'booked' and r.ends_at >= ${now.toISOString()} and r.starts_at <= ${endOfLondonDay(today).toISOString()}`,
      ),
    };
  }
}

function openSql(kind: RecordKind, now: Date): RawBuilder<unknown> {
  switch (kind) {
    case 'report':
      return OPEN_REPORTS;
    case 'complaint':
      return sql`r.status in ('received', 'acknowledged', 'answered')`;
    case 'appointment':
      // Money that is to be sent back is open whatever the date.
      return sql`((r.status in ('booked', 'unpaid') and r.ends_at >= ${now.toISOString()}) or r.status = 'refund_due')`;
    case 'payment':
      return sql`r.status in (${sql.join(NOT_PAID)}) and r.expires_at >= ${now.toISOString()}`;
    case 'enquiry':
      return sql`r.status = 'received'`;
  }
}

function lateSql(kind: RecordKind, now: Date): RawBuilder<unknown> {
  switch (kind) {
    case 'report':
      return sql`(r.expected_at < ${now.toISOString()} and ${OPEN_REPORTS})`;
    case 'complaint':
      return sql`(r.due_on < ${londonDate(now)})`;
    case 'appointment':
      // It is over, and nobody said whether they came.
      return sql`(r.status = 'booked' and r.ends_at < ${now.toISOString()})`;
    case 'payment':
      return sql`(r.status = 'error')`;
    case 'enquiry':
      return sql`(r.status = 'received' and r.due_on < ${londonDate(now)})`;
  }
}

/** Each word must stand in one of the columns. Signs that mean something to SQL are looked for as they are. */
function searchSql(columns: readonly string[], search: string): RawBuilder<unknown> {
  const words = search.split(/\s+/).filter(Boolean).slice(0, 8);
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    // Only the letters of English are made small by every database, so the word as it was written counts too.
    const found = columns.flatMap((column) => [
      sql`lower(${sql.ref(`r.${column}`)}) like ${pattern.toLowerCase()} escape '\\'`,
      sql`${sql.ref(`r.${column}`)} like ${pattern} escape '\\'`,
    ]);
    return sql`(${sql.join(found, sql` or `)})`;
  });
  return each.length > 0 ? sql.join(each, sql` and `) : sql`1 = 1`;
}

function lineOf(kind: RecordKind, row: Row): RecordLine {
  const { id, reference, what, status, at, language } = row;
  return {
    ...{ kind, id, reference, what, status, at, language },
    isLate: Number(row.late) === 1,
    ...(row.due === null ? {} : { due: row.due }),
    ...(row.department === null ? {} : { department: row.department }),
    ...(row.person === null ? {} : { person: row.person }),
  };
}
