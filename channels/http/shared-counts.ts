import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '@keyv/redis';
import type { Logger } from 'pino';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible';

/** Milliseconds that Redis may take to count: whoever waits on the telephone must not notice. */
const PATIENCE = 250;
/** Milliseconds that a start waits for Redis. */
const START_PATIENCE = 1_000;
/** Counts that may wait for a Redis that has stopped answering. */
const MOST_WAITING = 1_000;

/** So many of something in so many seconds, by the name of what is counted. */
export interface Counted {
  name: string;
  points: number;
  seconds: number;
}

/**
 * Counts that all processes share, in Redis. While it is away each process counts by itself: limits are wider then, and
 * nobody is refused for it.
 */
export class SharedCounts {
  readonly #client: ReturnType<typeof createClient>;
  readonly #secret: string;

  /**
   * Connects, and waits a moment for it: so that the first counts are shared as well.
   *
   * @param secret the same in every process: of phone numbers and addresses only a keyed hash is kept
   */
  static async open(url: string, secret: string, log: Pick<Logger, 'warn'>): Promise<SharedCounts> {
    const counts = new SharedCounts(url, secret, log);
    const connected = counts.#client.connect().catch(() => undefined);
    await Promise.race([connected, delay(START_PATIENCE, undefined, { ref: false })]);
    return counts;
  }

  private constructor(url: string, secret: string, log: Pick<Logger, 'warn'>) {
    this.#secret = secret;
    this.#client = createClient({
      url,
      // A count while Redis is away fails at once, and does not wait until it is back.
      disableOfflineQueue: true,
      commandsQueueMaxLength: MOST_WAITING,
      socket: { connectTimeout: 1_000, reconnectStrategy: (tries: number) => Math.min(tries * 200, 5_000) },
    });
    let isAway = false;
    this.#client.on('error', (error: unknown) => {
      if (!isAway) log.warn({ err: error }, 'Redis is away: until it is back, each process counts its limits alone');
      isAway = true;
    });
    this.#client.on('ready', () => {
      isAway = false;
    });
  }

  /** What counts one thing here, and in this process alone while Redis cannot. */
  counter({ name, points, seconds }: Counted): RateLimiterAbstract {
    const rate = { points, duration: seconds, keyPrefix: `limit/${name}` };
    return new RLWrapperTimeouts({
      timeoutMs: PATIENCE,
      insuranceLimiter: new RateLimiterMemory(rate),
      limiter: new RateLimiterRedis({
        ...rate,
        storeClient: this.#client,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
      }),
    });
  }

  /** What somebody is counted under. */
  keyOf(who: string): string {
    return createHmac('sha256', this.#secret).update(who).digest('base64url');
  }

  close(): void {
    this.#client.destroy();
  }
}
