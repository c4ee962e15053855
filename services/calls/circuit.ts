import { TryLaterError } from '../jobs/jobs.ts';

/** How a circuit works. */
export interface CircuitOptions {
  /** Failures in a row that open it. */
  failures: number;
  /** How long it stays open before one call may try again, in ms. */
  openMs: number;
}

const DEFAULTS: CircuitOptions = { failures: 5, openMs: 30_000 };
/** A job that met an open circuit waits at least this long, in ms. */
const LEAST_WAIT = 1_000;

/**
 * Keeps us from calling a service that is down: after some failures in a row nothing is called for a while; then one
 * call is let through, and what comes of it decides. Per process, by the machine's time.
 */
export class Circuit {
  readonly #name: string;
  readonly #options: CircuitOptions;
  readonly #now: () => number;
  #failures = 0;
  #openUntil = 0;

  /** @param name of the service called, for codes: `notify` */
  constructor(name: string, options: Partial<CircuitOptions> = {}, now: () => number = () => performance.now()) {
    this.#name = name;
    this.#options = { ...DEFAULTS, ...options };
    this.#now = now;
  }

  /** Whether a call may be made now. When the pause is over, the first who asks is the one who tries. */
  mayCall(): boolean {
    if (this.#failures < this.#options.failures) return true;
    const now = this.#now();
    if (now < this.#openUntil) return false;
    this.#openUntil = now + this.#options.openMs;
    return true;
  }

  /** The other side answered, whatever it said. */
  answered(): void {
    this.#failures = 0;
  }

  /** The other side did not answer, or said that it cannot. */
  failed(): void {
    this.#failures += 1;
    if (this.#failures >= this.#options.failures) this.#openUntil = this.#now() + this.#options.openMs;
  }

  /**
   * Calls, unless the circuit is open.
   *
   * @param isFailure whether an error says that the service is down; one that it answered in order is none
   * @throws TryLaterError while it is open; whatever the call throws
   */
  async run<T>(call: () => Promise<T>, isFailure: (error: unknown) => boolean): Promise<T> {
    if (!this.mayCall()) {
      throw new TryLaterError(`${this.#name}-is-down`, Math.max(this.#openUntil - this.#now(), LEAST_WAIT));
    }
    try {
      const answer = await call();
      this.answered();
      return answer;
    } catch (error) {
      if (isFailure(error)) this.failed();
      else this.answered();
      throw error;
    }
  }
}
