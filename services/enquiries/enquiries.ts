import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Interpreter } from '../appointments/appointments.ts';
import type { CodeAddress } from '../identity/proof.ts';
import type { JobStore } from '../jobs/job-store.ts';
import { registerReference } from '../reference-register.ts';
import type { Statement } from '../storage/database.ts';
import type { EnquiryTable } from '../storage/enquiry-table.ts';
import type { Schema } from '../storage/schema.ts';
import { londonInstant } from '../time/london-instant.ts';
import type { Enquiry, EnquiryStatus, NewEnquiry } from './enquiry.ts';

/** The kinds of the jobs that tell what became of enquiries, and that look whether their dates are kept. */
export const ENQUIRY_NEWS_JOB = 'enquiry-news';
export const ENQUIRY_DATE_JOB = 'enquiry-date';

/** What is told of an enquiry. */
export const ENQUIRY_NEWS = ['answered', 'closed', 'put-off'] as const;
export type EnquiryNews = (typeof ENQUIRY_NEWS)[number];

/** London time on the day itself at which it is looked whether a date is kept. */
const LOOKED_AT = '10:00';

/** Keeps the English of what residents write in other languages. */
interface EnglishMaker {
  enquiry(id: string, language: string, at: Date): Statement[];
}

/**
 * What residents said to teams, in the council's own records. Whoever gave a way to be reached is told of each step, and
 * when a date is not kept: the jobs of that are scheduled in the commit that takes the step, or gives the date.
 */
export class Enquiries {
  readonly #kysely: Kysely<Schema>;
  readonly #jobs: JobStore;
  readonly #english: EnglishMaker;

  constructor(kysely: Kysely<Schema>, jobs: JobStore, english: EnglishMaker) {
    this.#kysely = kysely;
    this.#jobs = jobs;
    this.#english = english;
  }

  /** Stores an enquiry once, in the caller's own commit. */
  create(enquiry: NewEnquiry): Statement[] {
    const { id, contact, language, receivedAt } = enquiry;
    return [
      registerReference(this.#kysely, enquiry.reference, id),
      {
        query: this.#kysely
          .insertInto('enquiries')
          .values({
            id,
            reference: enquiry.reference,
            kind: enquiry.kind,
            subject: enquiry.subject,
            text: enquiry.text,
            person: enquiry.person ?? null,
            interpreter: enquiry.interpreter ? JSON.stringify(enquiry.interpreter) : null,
            contact_name: contact?.name ?? null,
            contact_phone: contact?.phone ?? null,
            contact_email: contact?.email ?? null,
            proven_by: enquiry.provenBy ?? null,
            team: enquiry.team,
            due_on: enquiry.dueOn,
            conversation_id: enquiry.conversationId,
            source: enquiry.source,
            language,
            received_at: receivedAt,
            status: 'received',
            answered_at: null,
          })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .compile(),
      },
      ...this.#english.enquiry(id, language, new Date(receivedAt)),
      this.#look(id, enquiry.dueOn),
    ];
  }

  /**
   * A team has answered, in the caller's own commit, which fails when somebody answered or closed it meanwhile.
   *
   * @param words for the resident
   */
  answer(enquiry: Enquiry, words: string, at: Date): Statement[] {
    return this.#end(enquiry, 'answered', words, at);
  }

  /**
   * Nobody will answer it, in the caller's own commit.
   *
   * @param reason for the resident
   */
  close(enquiry: Enquiry, reason: string, at: Date): Statement[] {
    return this.#end(enquiry, 'closed', reason, at);
  }

  /** It takes longer than was said, in the caller's own commit. */
  putOff(enquiry: Enquiry, to: string, reason: string, at: Date): Statement[] {
    const { id, dueOn, putOffFrom = dueOn } = enquiry;
    return [
      this.#change(enquiry, { due_on: to, put_off_from: putOffFrom, put_off_reason: reason }),
      this.#event(id, 'put-off', { was: dueOn, to, reason }, at),
      this.#look(id, to),
      this.#tell(id, 'put-off', at, { was: dueOn }),
    ];
  }

  async byId(id: string): Promise<Enquiry | undefined> {
    const row = await this.#kysely.selectFrom('enquiries').selectAll().where('id', '=', id).executeTakeFirst();
    return row && asEnquiry(row);
  }

  async byReference(reference: string): Promise<Enquiry | undefined> {
    const row = await this.#kysely
      .selectFrom('enquiries')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirst();
    return row && asEnquiry(row);
  }

  /** Of one conversation, newest first. */
  async byConversation(conversationId: string): Promise<Enquiry[]> {
    const rows = await this.#kysely
      .selectFrom('enquiries')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(asEnquiry);
  }

  #end(enquiry: Enquiry, status: 'answered' | 'closed', words: string, at: Date): Statement[] {
    return [
      this.#change(enquiry, { status, words, answered_at: at.toISOString() }),
      this.#event(enquiry.id, status, { words }, at),
      this.#tell(enquiry.id, status, at),
    ];
  }

  /** Changes it as it was read: still to be answered, and by the same date. */
  #change({ id, dueOn }: Enquiry, set: Partial<Selectable<EnquiryTable>>): Statement {
    return {
      query: this.#kysely
        .updateTable('enquiries')
        .set(set)
        .where('id', '=', id)
        .where('status', '=', 'received')
        .where('due_on', '=', dueOn)
        .compile(),
      expect: 1,
    };
  }

  #event(id: string, kind: string, detail: object, at: Date): Statement {
    const event = { id: randomUUID(), enquiry_id: id, kind, detail: JSON.stringify(detail), at: at.toISOString() };
    return { query: this.#kysely.insertInto('enquiry_events').values(event).compile() };
  }

  #tell(id: string, news: EnquiryNews, at: Date, more: { was?: string } = {}): Statement {
    const key = `${ENQUIRY_NEWS_JOB}/${id}/${news}/${at.toISOString()}`;
    return this.#jobs.schedule({ key, kind: ENQUIRY_NEWS_JOB, dueAt: at, payload: { id, news, ...more } });
  }

  #look(id: string, dueOn: string): Statement {
    const key = `${ENQUIRY_DATE_JOB}/${id}/${dueOn}`;
    const dueAt = londonInstant(dueOn, LOOKED_AT);
    return this.#jobs.schedule({ key, kind: ENQUIRY_DATE_JOB, dueAt, payload: { id, dueOn } });
  }
}

function asEnquiry(row: Selectable<EnquiryTable>): Enquiry {
  const { contact_name: name, contact_phone: phone, contact_email: email, translated_by: by } = row;
  const contact = { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind as Enquiry['kind'],
    subject: row.subject,
    text: row.text,
    ...(row.person ? { person: row.person } : {}),
    ...(row.interpreter ? { interpreter: JSON.parse(row.interpreter) as Interpreter } : {}),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(row.proven_by ? { provenBy: row.proven_by as CodeAddress['kind'] } : {}),
    team: row.team,
    dueOn: row.due_on,
    conversationId: row.conversation_id,
    source: row.source,
    language: row.language,
    receivedAt: row.received_at,
    status: row.status as EnquiryStatus,
    ...(row.answered_at ? { answeredAt: row.answered_at } : {}),
    ...(row.words ? { words: row.words } : {}),
    ...(row.put_off_from ? { putOffFrom: row.put_off_from } : {}),
    ...(row.put_off_reason ? { putOffReason: row.put_off_reason } : {}),
    ...(row.translation && by ? { translation: { text: row.translation, by } } : {}),
  };
}
