import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpError } from './http-error.ts';

/** So many of something in so many seconds. */
export interface Rate {
  points: number;
  seconds: number;
}

/**
 * Counts what somebody does, in this process, and refuses what is above the rate.
 */
export class Limit {
  readonly #limiter: RateLimiterMemory;
  readonly #points: number;

  constructor({ points, seconds }: Rate) {
    this.#points = points;
    this.#limiter = new RateLimiterMemory({ points, duration: seconds });
  }

  /** Whether the next one would be refused. */
  async isUsedUp(key: string): Promise<boolean> {
    return ((await this.#limiter.get(key))?.consumedPoints ?? 0) >= this.#points;
  }

  /**
   * Takes one.
   *
   * @param key who it is counted for
   * @throws HttpError 429, saying when to try again
   */
  async take(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key);
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
