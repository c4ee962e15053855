import { TryLaterError } from '../jobs/jobs.ts';

/** Failures in a row after which nothing is called any more, and for how long, in ms. */
const MOST_FAILURES = 5;
const OPEN_FOR = 30_000;

/**
 * Keeps us from calling a service that is down: after some failures in a row nothing is called for a while; then one
 * call is let through, and what comes of it decides. Time is the machine's.
 */
export class Circuit {
  readonly #name: string;
  readonly #now: () => number;
  #failures = 0;
  #openUntil = 0;
  #isTrying = false;

  /** @param name of the service called, for codes: `notify` */
  constructor(name: string, now: () => number = Date.now) {
    this.#name = name;
    this.#now = now;
  }

  /**
   * Calls, unless the circuit is open.
   *
   * @param isFailure whether an error says that the service is down; one that it answered in order is none
   * @throws TryLaterError while it is open; whatever the call throws
   */
  async run<T>(call: () => Promise<T>, isFailure: (error: unknown) => boolean): Promise<T> {
    const wait = this.#openUntil - this.#now();
    const isShut = this.#failures < MOST_FAILURES;
    if (!isShut && (wait > 0 || this.#isTrying)) {
      throw new TryLaterError(`${this.#name}-is-down`, Math.max(wait, 1_000));
    }
    this.#isTrying = !isShut;
    try {
      const answer = await call();
      this.#failures = 0;
      return answer;
    } catch (error) {
      if (isFailure(error)) this.#failed();
      else this.#failures = 0;
      throw error;
    } finally {
      this.#isTrying = false;
    }
  }

  #failed(): void {
    this.#failures += 1;
    if (this.#failures >= MOST_FAILURES) this.#openUntil = this.#now() + OPEN_FOR;
  }
}
