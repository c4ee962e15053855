import { type Kysely, sql } from 'kysely';
import type { Schema } from '../storage/schema.ts';
import { nameKey, type ProvenResident } from './proof.ts';

/** What a resident has with the council. */
export interface ResidentRecord {
  kind: 'report' | 'complaint' | 'appointment' | 'enquiry' | 'payment';
  reference: string;
  /** Code of its category, service, subject or what is paid. */
  what: string;
  /** UTC ISO instant at which it came in. */
  at: string;
}

/** The newest are shown: nobody listens to more. */
const MOST = 8;

const TABLES = [
  { kind: 'report', table: 'service_requests', what: 'category', at: 'requested_at', and: sql`private = 0` },
  { kind: 'complaint', table: 'complaints', what: 'service', at: 'received_at', and: sql`1 = 1` },
  { kind: 'appointment', table: 'appointments', what: 'service', at: 'created_at', and: sql`status = 'booked'` },
  { kind: 'enquiry', table: 'enquiries', what: 'subject', at: 'received_at', and: sql`1 = 1` },
] as const;

/** Reads what a proven resident has, whatever channel it came by. */
export class ResidentRecords {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /**
   * The newest records of a resident: those that bear their name and a contact they proved, and those of their own
   * conversations that bear no other name. Without the name a record may be another's of the same household. What is private is never listed: that
   * there is such a report is nobody's to see who looks over a shoulder.
   *
   * @param conversationId where they are now: that it is theirs may be known only from this turn on
   */
  async of(resident: ProvenResident, conversationId: string): Promise<ResidentRecord[]> {
    const own = await this.#conversations(resident.id, conversationId);
    const found = await Promise.all([...TABLES.map((each) => this.#bearing(each, resident, own)), this.#payments(own)]);
    return found
      .flat()
      .sort((a, b) => b.at.localeCompare(a.at) || a.reference.localeCompare(b.reference))
      .slice(0, MOST);
  }

  /** What is to be done differently for a resident, by their newest complaint that says so. */
  async adjustments({ contacts, name }: ProvenResident): Promise<string[]> {
    if (contacts.length === 0) return [];
    const rows = await this.#kysely
      .selectFrom('complaints')
      .select(['adjustments', 'contact_name'])
      .where(byContact(contacts.map(({ address }) => address)))
      .where('adjustments', '!=', '[]')
      .orderBy('received_at', 'desc')
      .execute();
    const own = rows.find((row) => nameKey(row.contact_name) === nameKey(name));
    return own ? (JSON.parse(own.adjustments) as string[]) : [];
  }

  async #bearing(
    { kind, table, what, at, and }: (typeof TABLES)[number],
    { name, contacts }: ProvenResident,
    conversations: readonly string[],
  ): Promise<ResidentRecord[]> {
    const own = sql<boolean>`conversation_id in (${sql.join(conversations)})`;
    const { rows } = await sql<ResidentRecord & { name: string | null; own: number }>`
      select reference, ${sql.ref(what)} as what, ${sql.ref(at)} as at, contact_name as name,
        case when ${own} then 1 else 0 end as own
      from ${sql.table(table)}
      where (${own} or ${byContact(contacts.map(({ address }) => address))}) and ${and}
      order by ${sql.ref(at)} desc`.execute(this.#kysely);
    return rows
      .filter((row) => nameKey(row.name) === nameKey(name) || (row.own === 1 && !row.name))
      .slice(0, MOST)
      .map((row) => ({ kind, reference: row.reference, what: row.what, at: row.at }));
  }

  async #conversations(residentId: string, here: string): Promise<string[]> {
    const rows = await this.#kysely
      .selectFrom('resident_conversations')
      .select('conversation_id')
      .where('resident_id', '=', residentId)
      .execute();
    return [here, ...rows.map((row) => row.conversation_id)];
  }

  /** A payment bears no contact: those of their own conversations. */
  async #payments(conversations: readonly string[]): Promise<ResidentRecord[]> {
    const rows = await this.#kysely
      .selectFrom('payments')
      .select(['reference', 'pay_type as what', 'requested_at as at'])
      .where('conversation_id', 'in', conversations)
      .orderBy('requested_at', 'desc')
      .limit(MOST)
      .execute();
    return rows.map((row) => ({ kind: 'payment', ...row }));
  }
}

function byContact(addresses: readonly string[]) {
  const list = sql.join(addresses);
  return sql<boolean>`(contact_phone in (${list}) or lower(contact_email) in (${list}))`;
}
