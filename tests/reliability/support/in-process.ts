import { setTimeout as delay } from 'node:timers/promises';
import type { Channel } from '../../../channels/channel.ts';
import { readConfig } from '../../../config.ts';
import { createService, readContent, type Service } from '../../../service.ts';
import { type Failpoint, onFailpoint } from '../../../services/failpoints.ts';
import type { DirectLine } from './direct-line.ts';
import type { Store } from './store.ts';

/** The process died here. */
export class KilledError extends Error {
  override name = 'KilledError';
}

/** One time that a failpoint was reached. */
export interface Hit {
  name: Failpoint;
  /** Messages that had been sent when it was reached; 0 while the conversation is opened. */
  post: number;
  /** The service was being recovered after an earlier kill. */
  recovering: boolean;
}

/** Where the world stops: at the `nth` hit (from 0) of those that `at` describes. */
export interface Stop {
  at: Hit;
  nth: number;
}

const CONTENT = readContent({ COUNCIL: 'norwich' });
/** Milliseconds for which the dead still hold what they held. */
export const LEASE_MS = 60;
const MOST_ROUNDS = 400;

/**
 * The service in this process, and what becomes of it: at each stop everything it tries from then on is thrown back at
 * it, all that it holds in memory is dropped, and a new one is opened on the same database.
 */
export class InProcess {
  /** All hits, in order. */
  readonly hits: Hit[] = [];
  /** Ids of activities handed to the channel, as often as they were. */
  readonly delivered: string[] = [];
  readonly #store: Store;
  readonly #stops: Stop[];
  #service: Service | undefined;
  #isDead = false;
  #post = 0;
  #isRecovering = false;
  #isStarting = false;

  private constructor(store: Store, stops: readonly Stop[]) {
    this.#store = store;
    this.#stops = [...stops];
  }

  /** @param stops where it dies, one after the other */
  static async open(store: Store, stops: readonly Stop[] = []): Promise<InProcess> {
    const world = new InProcess(store, stops);
    onFailpoint((name) => world.#reach(name));
    world.#service = await world.#start();
    return world;
  }

  /** Stops that have not been reached. */
  get left(): number {
    return this.#stops.length;
  }

  /** Ends the service as an operator would. */
  async close(): Promise<void> {
    onFailpoint(() => undefined)();
    await this.#running.stop();
  }

  /** Opens a conversation, whatever dies. */
  async line(): Promise<DirectLine> {
    const opened = { channel: 'webchat', userId: 'dl_somebody', language: 'en' };
    const conversationId = await this.#live(() => this.#running.reception.open(opened));
    return {
      conversationId,
      post: (activity) => this.#send(conversationId, activity as { channelData: { clientActivityID: string } }),
      read: async <T>(watermark: string) => {
        const entries = await this.#running.transcript.since(conversationId, Number(watermark));
        const activities = entries.map(({ activity, direction }) => {
          return { ...activity, from: { role: direction === 'in' ? 'user' : 'bot' } } as T;
        });
        return { activities, watermark: String(entries.at(-1)?.seq ?? watermark) };
      },
    };
  }

  async #send(conversationId: string, activity: { channelData: { clientActivityID: string } }): Promise<string> {
    this.#post += 1;
    return this.#live(async () => {
      const { id, done } = await this.#running.reception.accept({
        channel: 'webchat',
        conversationId,
        messageKey: activity.channelData.clientActivityID,
        activity: activity as never,
      });
      await done;
      return id;
    });
  }

  /** Does something until it is acknowledged; what was acknowledged is not repeated, as a client would not. */
  async #live<T>(act: () => Promise<T>): Promise<T> {
    for (;;) {
      let answer: { value: T } | undefined;
      try {
        answer = { value: await act() };
        await this.#running.outbox.settled();
      } catch (error) {
        if (!this.#isDead) throw error;
      }
      if (this.#isDead) await this.#reopen();
      if (answer) return answer.value;
    }
  }

  async #reopen(): Promise<void> {
    this.#isRecovering = true;
    do {
      await this.#running.stop();
      this.#isDead = false;
      this.#service = await this.#start();
      await this.#recover();
    } while (this.#isDead);
    this.#isRecovering = false;
  }

  /** Recovers until all that was accepted is done and said. */
  async #recover(): Promise<void> {
    const { runner, outbox, database } = this.#running;
    // What the dead held is free by then, so that each run of one stop recovers in the same steps.
    await delay(LEASE_MS);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      try {
        await runner.recover();
        await outbox.settled();
        await outbox.recover();
      } catch (error) {
        if (!this.#isDead) throw error;
      }
      if (this.#isDead) return;
      const left = await database.kysely
        .selectFrom('inbox')
        .select('seq')
        .where('status', '=', 'pending')
        .unionAll((all) => all.selectFrom('outbox').select('seq').where('status', '<>', 'sent'))
        .execute();
      if (left.length === 0) return;
      await delay(LEASE_MS / 4);
    }
    throw new Error('what was accepted is never done');
  }

  #reach(name: Failpoint): void {
    // What a start writes is the same at each start, and no message's: no stop is counted in it.
    if (this.#isStarting) return;
    if (this.#isDead) throw new KilledError(name);
    const hit = { name, post: this.#post, recovering: this.#isRecovering };
    this.hits.push(hit);
    const [stop] = this.#stops;
    if (!stop || !isSame(stop.at, hit)) return;
    if (stop.nth > 0) {
      this.#stops[0] = { ...stop, nth: stop.nth - 1 };
      return;
    }
    this.#stops.shift();
    this.#isDead = true;
    throw new KilledError(name);
  }

  get #running(): Service {
    if (!this.#service) throw new Error('the service was not opened');
    return this.#service;
  }

  async #start(): Promise<Service> {
    this.#isStarting = true;
    const started = await startService(this.#store, {
      id: 'webchat',
      capabilities: { variant: 'text', buttons: true, photos: true, maxLength: 4_000 },
      send: async ({ activity }) => {
        this.delivered.push(String(activity.id));
        return { status: 'sent' };
      },
    });
    this.#isStarting = false;
    return started;
  }
}

/** The service on a store, with one channel, as a process would start it. Nothing is recovered until it is told to. */
export function startService(store: Store, channel: Channel): Promise<Service> {
  const config = readConfig({
    DATA_DIR: store.dataDir,
    DATABASE_URL: store.url ?? '',
    LEASE_SECONDS: String(LEASE_MS / 1_000),
    LOG_LEVEL: 'silent',
    CLOCK: '2026-12-08T10:00:00Z',
  });
  return createService(config, [channel], { content: CONTENT });
}

/** Whether two hits are of one name, in one message, and both before or both during a recovery. */
export function isSame(one: Hit, other: Hit): boolean {
  return one.name === other.name && one.post === other.post && one.recovering === other.recovering;
}
