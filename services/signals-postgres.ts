import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { LocalSignals, type Signals } from './signals.ts';

const CHANNEL = 'council_activities';
const RECONNECT_MS = 1_000;

/**
 * Signals between processes by PostgreSQL's LISTEN and NOTIFY, over one connection of its own. While it is away,
 * signals are lost, as they may be; listeners look in the database now and again anyway.
 */
export class PostgresSignals implements Signals {
  readonly #local = new LocalSignals();
  readonly #url: string;
  /** Conversations to be told of: one connection sends one thing at a time, and twice the same is once enough. */
  readonly #waiting = new Set<string>();
  #sending = false;
  #client: pg.Client | undefined;
  #closed = false;

  static async open(url: string): Promise<PostgresSignals> {
    const signals = new PostgresSignals(url);
    await signals.#connect();
    return signals;
  }

  private constructor(url: string) {
    this.#url = url;
  }

  activities(conversationId: string): void {
    this.#local.activities(conversationId);
    this.#waiting.add(conversationId);
    if (!this.#sending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#sending = true;
    for (const conversationId of this.#waiting) {
      this.#waiting.delete(conversationId);
      await this.#client?.query('select pg_notify($1, $2)', [CHANNEL, conversationId]).catch(() => undefined);
    }
    this.#sending = false;
  }

  onActivities(conversationId: string, listener: () => void): () => void {
    return this.#local.onActivities(conversationId, listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#local.close();
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    client.on('notification', ({ payload }) => payload && this.#local.activities(payload));
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    // Only a connection that stood can be lost: one that never did is the business of whoever tried.
    client.once('end', () => void this.#reconnect());
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    this.#client = undefined;
    while (!this.#closed && !this.#client) {
      await delay(RECONNECT_MS, undefined, { ref: false });
      if (!this.#closed) await this.#connect().catch(() => undefined);
    }
  }
}
