import type { Kysely, Selectable } from 'kysely';
import type { Interpreter } from '../appointments/appointments.ts';
import { registerReference } from '../reference-register.ts';
import type { Statement } from '../storage/database.ts';
import type { EnquiryTable } from '../storage/enquiry-table.ts';
import type { Schema } from '../storage/schema.ts';
import type { Enquiry, EnquiryStatus, NewEnquiry } from './enquiry.ts';

/** What residents said to teams, in the council's own records. */
export class Enquiries {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** Stores an enquiry once, in the caller's own commit. */
  create(enquiry: NewEnquiry): Statement[] {
    const { contact } = enquiry;
    return [
      registerReference(this.#kysely, enquiry.reference, enquiry.id),
      {
        query: this.#kysely
          .insertInto('enquiries')
          .values({
            id: enquiry.id,
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
            language: enquiry.language,
            received_at: enquiry.receivedAt,
            status: 'received',
            answered_at: null,
          })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .compile(),
      },
    ];
  }

  /** A team has answered, in the caller's own commit. Affects nothing when it was answered before. */
  answered(id: string, at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('enquiries')
        .set({ status: 'answered', answered_at: at.toISOString() })
        .where('id', '=', id)
        .where('status', '=', 'received')
        .compile(),
    };
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
}

function asEnquiry(row: Selectable<EnquiryTable>): Enquiry {
  const { contact_name: name, contact_phone: phone, contact_email: email } = row;
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
    team: row.team,
    dueOn: row.due_on,
    conversationId: row.conversation_id,
    source: row.source,
    language: row.language,
    receivedAt: row.received_at,
    status: row.status as EnquiryStatus,
    ...(row.answered_at ? { answeredAt: row.answered_at } : {}),
  };
}
