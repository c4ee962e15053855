import type { Logger } from 'pino';
import type { PaymentDesk } from './payment-desk.ts';

/** How often payments that are due to be asked about are looked for, and old ones forgotten, in ms. */
const LOOK_EVERY = 5_000;
const PURGE_EVERY = 60 * 60_000;

/** Looks after payments that nobody looks at: pages that were left, webhooks that never came. */
export class PaymentWatch {
  readonly #desk: Pick<PaymentDesk, 'checkDue' | 'purge' | 'settled'>;
  readonly #keepDays: number;
  readonly #log: Pick<Logger, 'warn'>;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #stopped = false;
  #purgedAt = 0;

  constructor(desk: Pick<PaymentDesk, 'checkDue' | 'purge' | 'settled'>, keepDays: number, log: Pick<Logger, 'warn'>) {
    this.#desk = desk;
    this.#keepDays = keepDays;
    this.#log = log;
  }

  start(): void {
    this.#purgedAt = performance.now();
    this.#next();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#desk.settled();
  }

  #next(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#look().finally(() => this.#next());
    }, LOOK_EVERY).unref();
  }

  async #look(): Promise<void> {
    try {
      await this.#desk.checkDue();
      if (performance.now() - this.#purgedAt < PURGE_EVERY) return;
      this.#purgedAt = performance.now();
      await this.#desk.purge(this.#keepDays);
    } catch (error) {
      this.#log.warn({ err: error }, 'looking after payments failed; it is tried again');
    }
  }
}
