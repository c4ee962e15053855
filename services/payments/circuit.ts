/** How a circuit works. */
export interface CircuitOptions {
  /** Failures in a row that open it. */
  failures: number;
  /** How long it stays open before one call may try again, in ms. */
  openMs: number;
}

/**
 * Stops calling somebody who does not answer: after some failures in a row nothing is called for a while, then one
 * call tries. Per process, by the machine's time.
 */
export class Circuit {
  readonly #options: CircuitOptions;
  readonly #now: () => number;
  #failures = 0;
  #closedUntil = 0;

  constructor(options: CircuitOptions, now: () => number = () => performance.now()) {
    this.#options = options;
    this.#now = now;
  }

  /** Whether a call may be made now. When the pause is over, the first who asks is the one who tries. */
  mayCall(): boolean {
    if (this.#failures < this.#options.failures) return true;
    const now = this.#now();
    if (now < this.#closedUntil) return false;
    this.#closedUntil = now + this.#options.openMs;
    return true;
  }

  /** The other side answered, whatever it said. */
  answered(): void {
    this.#failures = 0;
  }

  /** The other side did not answer, or said that it cannot. */
  failed(): void {
    this.#failures += 1;
    if (this.#failures >= this.#options.failures) this.#closedUntil = this.#now() + this.#options.openMs;
  }
}
