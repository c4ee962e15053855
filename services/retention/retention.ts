import { type Kysely, sql } from 'kysely';
import { Audit } from '../audit/audit.ts';
import { statusesThatAre } from '../cases/status.ts';
import { conversationIdsBefore } from '../conversations/conversation-id.ts';
import type { RetentionRules } from '../council/retention-schema.ts';
import { JobStore } from '../jobs/job-store.ts';
import type { Database, Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { CallStore } from '../telephone/call-store.ts';

const DAY = 24 * 60 * 60_000;
/** Records deleted in one commit, so that turns never wait long. */
const BATCH = 200;
/** Batches of one kind deleted in one go: a job is held for a minute, and must be done by then. */
const MOST_BATCHES = 25;
/** Days that it is remembered that a job was done, as keys of messages are. It holds nothing personal. */
const JOB_DAYS = 30;
/** Days that it is known how often codes were sent somewhere: they are limited by the day. */
const CODE_DAYS = 2;

/** How much was deleted. */
export interface Purged {
  conversations: number;
  serviceRequests: number;
  drafts: number;
  complaints: number;
  appointments: number;
  enquiries: number;
}

/** How much was deleted in one go. */
export interface PurgedNow extends Purged {
  /** More is due than was deleted. */
  isMore: boolean;
}

/** Deletes what has been kept long enough, by the council's rules. Safe to run in several processes at once. */
export class Retention {
  readonly #database: Database;
  readonly #rules: RetentionRules;
  readonly #audit: Audit;
  /** What was deleted may still be readable. At first that is not known, so it counts as so. */
  #unscrubbed = true;

  constructor(database: Database, rules: RetentionRules) {
    this.#database = database;
    this.#rules = rules;
    this.#audit = new Audit(database);
  }

  /** Deletes what is due at a moment: everything, or as much as fits into one go. */
  async purge(now: Date): Promise<PurgedNow> {
    const purged: Purged = {
      conversations: await this.#inBatches(() => this.#conversations(now), deleteConversations),
      serviceRequests: await this.#inBatches(() => this.#serviceRequests(now), deleteServiceRequests),
      drafts: await this.#drafts(now),
      complaints: await this.#inBatches(() => this.#complaints(now), deleteComplaints),
      appointments: await this.#inBatches(() => this.#appointments(now), deleteAppointments),
      enquiries: await this.#inBatches(() => this.#enquiries(now), deleteEnquiries),
    };
    await this.#adjustments(now);
    const contacts = (await this.#contacts(now)) + (await this.#texts(now));
    await this.#calls(now);
    await this.#residents(now);
    await this.#unanswered(now);
    await this.#audit.prune(new Date(now.getTime() - this.#rules.audit_days * DAY), now);
    await this.#database.commit([new JobStore(this.#database.kysely).forget(new Date(Date.now() - JOB_DAYS * DAY))]);
    if (contacts > 0 || Object.values(purged).some((count) => count > 0)) this.#unscrubbed = true;
    if (this.#unscrubbed) await this.#database.scrub();
    this.#unscrubbed = false;
    return { ...purged, isMore: Object.values(purged).some((count) => count >= MOST_BATCHES * BATCH) };
  }

  async #inBatches(
    find: () => Promise<string[]>,
    remove: (kysely: Kysely<Schema>, ids: string[]) => Statement[],
  ): Promise<number> {
    let count = 0;
    for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
      const ids = await find();
      if (ids.length === 0) break;
      await this.#database.commit(remove(this.#database.kysely, ids));
      count += ids.length;
    }
    return count;
  }

  async #conversations(now: Date): Promise<string[]> {
    const before = new Date(now.getTime() - this.#rules.conversation_days * DAY);
    const rows = await this.#database.kysely
      .selectFrom('conversations')
      .select('id')
      // Ids begin with the time they were made: only old ones are looked at, without an index of its own.
      .where('id', '<', conversationIdsBefore(before))
      .where('last_at', '<', before.toISOString())
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  }

  async #serviceRequests(now: Date): Promise<string[]> {
    const before = new Date(now.getTime() - this.#rules.service_request_days * DAY).toISOString();
    const rows = await this.#database.kysely
      .selectFrom('service_requests')
      .select('id')
      .where('requested_at', '<', before)
      .where('updated_at', '<', before)
      .where('status', 'in', statusesThatAre('closed'))
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Texts, e-mails and letters: as long as conversations, which they are part of. */
  async #contacts(now: Date): Promise<number> {
    const before = new Date(now.getTime() - this.#rules.conversation_days * DAY).toISOString();
    const [deleted] = await this.#database.commit([
      { query: this.#database.kysely.deleteFrom('contact_messages').where('at', '<', before).compile() },
    ]);
    return deleted?.affected ?? 0;
  }

  /**
   * Numbers that have been silent as long as a conversation is kept, and the texts of phones that are not there. Whoever
   * wants no texts stays known, or they would get some. Which text went where is kept twice as long: it holds nothing
   * personal, and a repeat must find it.
   */
  async #texts(now: Date): Promise<number> {
    const { kysely } = this.#database;
    const daysAgo = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
    const days = this.#rules.conversation_days;
    const deleted = await this.#database.commit(
      [
        kysely.deleteFrom('addresses').where('last_at', '<', daysAgo(days)).where('stopped_at', 'is', null),
        kysely.deleteFrom('simulated_texts').where('at', '<', daysAgo(days)),
        kysely.deleteFrom('received_texts').where('at', '<', daysAgo(2 * days)),
        kysely.deleteFrom('text_spend').where('day', '<', daysAgo(days)),
      ].map((query) => ({ query: query.compile() })),
    );
    return deleted.reduce((sum, { affected }) => sum + affected, 0);
  }

  /** Calls, and whose numbers they came from: as long as conversations, which they are part of. */
  async #calls(now: Date): Promise<void> {
    const before = new Date(now.getTime() - this.#rules.conversation_days * DAY);
    await this.#database.commit(new CallStore(this.#database.kysely).forget(before));
  }

  /**
   * One-time codes as long as they are counted, and residents who proved nothing for as long as a conversation is kept:
   * with none of those left, there is nothing to join.
   */
  async #residents(now: Date): Promise<void> {
    const { kysely } = this.#database;
    const before = new Date(now.getTime() - this.#rules.conversation_days * DAY).toISOString();
    const gone = kysely
      .selectFrom('residents as r')
      .select('r.id')
      .where('r.proven_at', '<', before)
      .where(sql<boolean>`not exists (select 1 from resident_conversations c where c.resident_id = r.id)`);
    await this.#database.commit(
      [
        kysely.deleteFrom('contact_codes').where('sent_at', '<', now.getTime() - CODE_DAYS * DAY),
        kysely.deleteFrom('resident_contacts').where('resident_id', 'in', gone),
        kysely.deleteFrom('residents').where('id', 'in', gone),
      ].map((query) => ({ query: query.compile() })),
    );
  }

  async #unanswered(now: Date): Promise<void> {
    const before = new Date(now.getTime() - this.#rules.unanswered_days * DAY).toISOString();
    const old = this.#database.kysely.deleteFrom('unanswered_messages').where('at', '<', before);
    await this.#database.commit([{ query: old.compile() }]);
  }

  async #complaints(now: Date): Promise<string[]> {
    const rows = await this.#database.kysely
      .selectFrom('complaints')
      .select('id')
      .where('updated_at', '<', this.#complaintsBefore(now))
      // Nothing more is due: answered, closed, refused or withdrawn.
      .where('due_on', 'is', null)
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  }

  async #enquiries(now: Date): Promise<string[]> {
    const before = new Date(now.getTime() - this.#rules.enquiry_days * DAY).toISOString();
    const rows = await this.#database.kysely
      .selectFrom('enquiries')
      .select('id')
      .where('received_at', '<', before)
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  }

  async #appointments(now: Date): Promise<string[]> {
    const before = new Date(now.getTime() - this.#rules.appointment_days * DAY).toISOString();
    const rows = await this.#database.kysely
      .selectFrom('appointments')
      .select('id')
      .where('ends_at', '<', before)
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** What to do differently for somebody is kept as long as a complaint that it may have come with. */
  async #adjustments(now: Date): Promise<void> {
    const old = this.#database.kysely.deleteFrom('adjustments').where('at', '<', this.#complaintsBefore(now));
    await this.#database.commit([{ query: old.compile() }]);
  }

  #complaintsBefore(now: Date): string {
    return new Date(now.getTime() - this.#rules.complaint_days * DAY).toISOString();
  }

  async #drafts(now: Date): Promise<number> {
    const [deleted] = await this.#database.commit([
      { query: this.#database.kysely.deleteFrom('drafts').where('expires_at', '<=', now.getTime()).compile() },
    ]);
    return deleted?.affected ?? 0;
  }
}

/** Who records lay with. */
function deleteAssignments(kysely: Kysely<Schema>, kind: string, ids: string[]): Statement {
  return {
    query: kysely.deleteFrom('record_assignments').where('kind', '=', kind).where('record_id', 'in', ids).compile(),
  };
}

/** An enquiry with each step that was taken. */
function deleteEnquiries(kysely: Kysely<Schema>, ids: string[]): Statement[] {
  return [
    { query: kysely.deleteFrom('enquiry_events').where('enquiry_id', 'in', ids).compile() },
    deleteAssignments(kysely, 'enquiry', ids),
    { query: kysely.deleteFrom('enquiries').where('id', 'in', ids).compile() },
  ];
}

/** A conversation with all that was said. Photos of a report stay as long as the report. */
function deleteConversations(kysely: Kysely<Schema>, ids: string[]): Statement[] {
  const own = kysely
    .deleteFrom('photos')
    .where('conversation_id', 'in', ids)
    .where(
      sql<boolean>`not exists (select 1 from service_requests r where r.conversation_id = photos.conversation_id)`,
    );
  return [
    ...deleteHandoffs(kysely, ids),
    { query: kysely.deleteFrom('outbox').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('bot_conversations').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('sent_texts').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('notices').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('ratings').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('inbox').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('activities').where('conversation_id', 'in', ids).compile() },
    { query: own.compile() },
    { query: kysely.deleteFrom('drafts').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('resident_conversations').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('conversations').where('id', 'in', ids).compile() },
  ];
}

/** What staff did and wrote in conversations. */
function deleteHandoffs(kysely: Kysely<Schema>, ids: string[]): Statement[] {
  const handoffs = kysely.selectFrom('handoffs').select('id').where('conversation_id', 'in', ids);
  return [
    { query: kysely.deleteFrom('handoff_notes').where('handoff_id', 'in', handoffs).compile() },
    { query: kysely.deleteFrom('handoff_events').where('handoff_id', 'in', handoffs).compile() },
    { query: kysely.deleteFrom('staff_lines').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('line_translations').where('conversation_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('handoffs').where('conversation_id', 'in', ids).compile() },
  ];
}

/** A report with its history, those who joined it, and its photos unless another report of the same chat is kept. */
function deleteServiceRequests(kysely: Kysely<Schema>, ids: string[]): Statement[] {
  const conversations = kysely
    .selectFrom('service_requests')
    .select('conversation_id')
    .where('id', 'in', ids)
    .where('conversation_id', 'is not', null);
  const photos = kysely
    .deleteFrom('photos')
    .where('conversation_id', 'in', conversations)
    .where(
      sql<boolean>`not exists (select 1 from service_requests r
        where r.conversation_id = photos.conversation_id and r.id not in (${sql.join(ids)}))`,
    );
  return [
    { query: photos.compile() },
    { query: kysely.deleteFrom('service_request_updates').where('request_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('service_request_joins').where('request_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('open311_requests').where('report_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('service_requests').where('id', 'in', ids).compile() },
    deleteAssignments(kysely, 'report', ids),
  ];
}

/** A complaint with its stages, its history and what was learned from it. */
function deleteComplaints(kysely: Kysely<Schema>, ids: string[]): Statement[] {
  return [
    { query: kysely.deleteFrom('complaint_learning').where('complaint_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('complaint_events').where('complaint_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('complaint_stages').where('complaint_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('complaints').where('id', 'in', ids).compile() },
    deleteAssignments(kysely, 'complaint', ids),
  ];
}

/** An appointment with the seats it took. */
function deleteAppointments(kysely: Kysely<Schema>, ids: string[]): Statement[] {
  return [
    { query: kysely.deleteFrom('appointment_waiting').where('appointment_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('appointment_offers').where('appointment_id', 'in', ids).compile() },
    { query: kysely.deleteFrom('appointment_seats').where('holder', 'in', ids).compile() },
    { query: kysely.deleteFrom('appointments').where('id', 'in', ids).compile() },
    deleteAssignments(kysely, 'appointment', ids),
  ];
}
