import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpError } from './http-error.ts';
import type { SharedCounts } from './shared-counts.ts';

/** So many of something in so many seconds. */
export interface Rate {
  points: number;
  seconds: number;
}

/** Makes the counters of a service: shared by all processes where they have a place to share, else of this one alone. */
export class RateLimits {
  readonly #shared: SharedCounts | undefined;

  constructor(shared?: SharedCounts) {
    this.#shared = shared;
  }

  /** @param name what is counted, the same in every process and used once */
  limit(name: string, { points, seconds }: Rate): Limit {
    const shared = this.#shared;
    if (!shared) return new Limit({ points, seconds });
    return new Limit({ points, seconds }, shared.counter({ name, points, seconds }), (who) => shared.keyOf(who));
  }
}

/** Counts what somebody does, and refuses what is above the rate. By itself it counts in this process alone. */
export class Limit {
  readonly #limiter: RateLimiterAbstract;
  readonly #points: number;
  readonly #keyOf: (who: string) => string;

  constructor(
    { points, seconds }: Rate,
    limiter: RateLimiterAbstract = new RateLimiterMemory({ points, duration: seconds }),
    keyOf = (who: string) => who,
  ) {
    this.#points = points;
    this.#limiter = limiter;
    this.#keyOf = keyOf;
  }

  /** Whether the next one would be refused. */
  async isUsedUp(who: string): Promise<boolean> {
    return ((await this.#limiter.get(this.#keyOf(who)))?.consumedPoints ?? 0) >= this.#points;
  }

  /**
   * Takes one.
   *
   * @param who who it is counted for
   * @throws HttpError 429, saying when to try again
   */
  async take(who: string): Promise<void> {
    try {
      await this.#limiter.consume(this.#keyOf(who));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw new HttpError(429, 'TooManyRequests', `That is too much at once. ${waitWords(seconds)}`, {
        retryAfter: seconds,
      });
    }
  }
}

function waitWords(seconds: number): string {
  if (seconds === 1) return 'Wait 1 second, then try again.';
  if (seconds < 120) return `Wait ${seconds} seconds, then try again.`;
  return `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`;
}
