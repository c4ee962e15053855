import { createHash } from 'node:crypto';
import { type Config, readConfig } from '../../config.ts';
import { createLog } from '../../log.ts';
import { type Serving, serve } from '../../serve.ts';
import { type Content, createService, readContent, type Seeds, type Service } from '../../service.ts';

import { newTimesJobs } from '../../services/appointments/freed-times.ts';

import type { Telephone } from '../../services/council/organisation-schema.ts';

import { type PaymentProvider, PaymentProviderError } from '../../services/payments/payment-provider.ts';
import { newReference } from '../../services/reference.ts';
import type { Statement } from '../../services/storage/database.ts';
import type { Schema } from '../../services/storage/schema.ts';
import { SettableClock } from './settable-clock.ts';
import type { Storage } from './storages.ts';

const TABLES = Object.keys({
  conversations: true,
  inbox: true,
  activities: true,
  outbox: true,
  service_requests: true,
  service_request_updates: true,
  service_request_joins: true,
  not_ours: true,
  photos: true,
  drafts: true,
  enquiries: true,
  enquiry_events: true,
  jobs: true,
  notices: true,
  contact_messages: true,
  contact_codes: true,
  residents: true,
  resident_contacts: true,
  resident_conversations: true,
  payments: true,
  payment_attempts: true,
  payment_events: true,
  payment_refunds: true,
  sandbox_payments: true,
  reference_register: true,
  complaints: true,
  complaint_stages: true,
  complaint_events: true,
  complaint_learning: true,
  adjustments: true,
  appointments: true,
  appointment_seats: true,
  appointment_waiting: true,
  appointment_offers: true,
  addresses: true,
  received_texts: true,
  sent_texts: true,
  text_spend: true,
  simulated_texts: true,
  telephone_calls: true,
  telephone_steps: true,
  handoffs: true,
  handoff_events: true,
  handoff_notes: true,
  staff_lines: true,
  line_translations: true,
  staff_accounts: true,
  staff_invitations: true,
  staff_sessions: true,
  staff_devices: true,
  staff_tries: true,
  audit_log: true,
  record_assignments: true,
  bot_conversations: true,
  content_edits: true,
  open311_requests: true,
  ratings: true,
  unanswered_messages: true,
} satisfies Record<keyof Schema, true>) as (keyof Schema)[];

/** Signs the tokens of web chat; every process has the same. */
export const SECRET = 'a secret of the tests, long enough';

const HOUR = 60 * 60_000;

let content: Content | undefined;

/** The content of the council the tests talk to, read once for all of them. */
export function testContent(): Content {
  content ??= readContent({ COUNCIL: 'norwich' });
  return content;
}

/** All that stood in a world's database at a moment. */
export interface Kept {
  writes: readonly Statement[];
  now: Date;
}

/** One process of the service, with its doors open on loopback. */
export interface Running extends Serving {
  service: Service;
}

/**
 * A service with its doors, in which stories are played: its clock, ids and chance are set, its log is kept. It can be
 * closed and opened again, and be two processes on one database.
 */
export class StoryWorld {
  readonly clock = new SettableClock(new Date(0));
  /** Every line that was logged. */
  readonly logged: string[] = [];
  /** The provider of payments does not answer. */
  paymentsAreDown = false;
  readonly #config: Config;
  readonly #seeds: Seeds;
  #processes: Running[] = [];
  #turn = 0;
  #drawn = 0;

  /**
   * @param processes how many share the database; `next` goes from one to the other
   * @param telephone what differs from the council's own way of serving callers
   * @param environment what is configured beside where the records are
   */
  static async open(
    storage: Storage,
    processes = 1,
    telephone: Partial<Telephone> = {},
    environment: NodeJS.ProcessEnv = {},
  ): Promise<StoryWorld> {
    const world = new StoryWorld({ ...environment, ...storage }, telephone);
    for (let i = 0; i < processes; i += 1) world.#processes.push(await world.#start());
    return world;
  }

  private constructor(storage: NodeJS.ProcessEnv, telephone: Partial<Telephone>) {
    const { council, ...rest } = testContent();
    this.#config = readConfig({ ...storage, PORT: '0', NO_LIMITS: 'true' });
    this.#seeds = {
      content: { ...rest, council: { ...council, telephone: { ...council.telephone, ...telephone } } },
      clock: this.clock,
      machine: this.clock,
      secret: SECRET,
      log: createLog('debug', { write: (line) => void this.logged.push(line) }),
      newId: () => this.#draw('id').toString('hex').slice(0, 32),
      newReference: () => newReference('NOR', this.#chance()),
      // Worlds of one storage have each their own time: none does jobs by itself while another plays.
      jobsEveryMs: HOUR,
      // A story's resident says one thing at a time.
      pause: async () => undefined,
      paymentProvider: (provider) => failing(provider, () => this.paymentsAreDown),
    };
  }

  /** The process whose turn it is. */
  get now(): Running {
    return this.#processes[this.#turn % this.#processes.length] as Running;
  }

  /** Gives the turn to the next process. */
  next(): void {
    this.#turn += 1;
  }

  /** Closes every process and opens it again: what was not stored is lost. */
  async restart(): Promise<void> {
    for (const [i, running] of this.#processes.entries()) {
      await running.stop();
      this.#processes[i] = await this.#start();
    }
  }

  /** An empty database, the clock set, chance as at the beginning. */
  async reset(now: Date): Promise<void> {
    const { kysely } = this.now.service.database;
    for (const table of TABLES) await kysely.deleteFrom(table).execute();
    this.clock.set(now);
    // What is looked for once, when the service starts, was looked for.
    const { council, jobs, database } = this.now.service;
    await database.commit(newTimesJobs(council.appointments, jobs, now));
    await kysely.updateTable('jobs').set({ status: 'done' }).execute();
    this.logged.length = 0;
    this.#drawn = 0;
    this.paymentsAreDown = false;
  }

  /** All that stands in the database, to be put back as often as is wanted. */
  async keep(): Promise<Kept> {
    const { kysely } = this.now.service.database;
    const writes: Statement[] = TABLES.map((table) => ({ query: kysely.deleteFrom(table).compile() }));
    for (const table of TABLES) {
      const rows = await kysely.selectFrom(table).selectAll().execute();
      for (const row of rows) writes.push({ query: kysely.insertInto(table).values(row).compile() });
    }
    return { writes, now: this.clock.now() };
  }

  /** Puts back what was kept, time as well. */
  async goBack({ writes, now }: Kept): Promise<void> {
    await this.now.service.database.commit(writes);
    this.clock.set(now);
    this.logged.length = 0;
  }

  /** Does all that is due by now, every process at once. */
  async catchUp(): Promise<void> {
    const { kysely } = this.now.service.database;
    for (;;) {
      await Promise.all(this.#processes.map(({ service }) => service.jobRunner.runDue()));
      const due = await kysely
        .selectFrom('jobs')
        .select('key')
        .where('status', '=', 'waiting')
        .where('due_at', '<=', this.clock.now().getTime())
        .execute();
      if (due.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Resolves when no message of the conversation waits and no reply is to be sent. */
  async quiet(conversationId: string): Promise<void> {
    const { kysely } = this.now.service.database;
    for (;;) {
      const waiting = await kysely
        .selectFrom('inbox')
        .select('seq')
        .where('conversation_id', '=', conversationId)
        .where('status', '=', 'pending')
        .union(
          kysely
            .selectFrom('outbox')
            .select('seq')
            .where('conversation_id', '=', conversationId)
            .where('status', 'in', ['pending', 'uncertain']),
        )
        .execute();
      if (waiting.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  async close(): Promise<void> {
    for (const running of this.#processes) await running.stop();
    this.#processes = [];
  }

  async #start(): Promise<Running> {
    const service = await createService(this.#config, [], this.#seeds);
    const { url, port, stop } = await serve(service, SECRET);
    service.start();
    return {
      service,
      url,
      port,
      stop: async () => {
        await stop();
        await service.stop();
      },
    };
  }

  #draw(what: string): Buffer {
    this.#drawn += 1;
    return createHash('sha256').update(`${what} ${this.#drawn}`).digest();
  }

  #chance(): (below: number) => number {
    const bytes = this.#draw('chance');
    let next = 0;
    return (below) => (bytes[next++ % bytes.length] as number) % below;
  }
}

/** A provider that fails while it is told to. */
function failing(provider: PaymentProvider, isDown: () => boolean): PaymentProvider {
  const unlessDown = <T>(work: () => Promise<T>): Promise<T> =>
    isDown() ? Promise.reject(new PaymentProviderError('down')) : work();
  return {
    name: provider.name,
    isSandbox: provider.isSandbox,
    pageOrigins: provider.pageOrigins,
    create: (payment) => unlessDown(() => provider.create(payment)),
    get: (id) => unlessDown(() => provider.get(id)),
    cancel: (id) => unlessDown(() => provider.cancel(id)),
    refund: (id, amount, left) => unlessDown(() => provider.refund(id, amount, left)),
  };
}
