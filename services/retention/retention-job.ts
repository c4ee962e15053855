import type { Logger } from 'pino';
import type { Clock } from '../time/clock.ts';
import type { Retention } from './retention.ts';

/** Rules are in days: looking each hour is soon enough. The first look waits, so that starting is not slowed. */
const EVERY = 60 * 60_000;
const FIRST = 60_000;

/** Deletes what is due, now and again. */
export class RetentionJob {
  readonly #retention: Retention;
  readonly #clock: Clock;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(retention: Retention, clock: Clock, log: Logger) {
    this.#retention = retention;
    this.#clock = clock;
    this.#log = log;
  }

  start(): void {
    this.#next(FIRST);
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    clearTimeout(this.#timer);
  }

  #next(wait: number): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#run();
    }, wait).unref();
  }

  async #run(): Promise<void> {
    try {
      const purged = await this.#retention.purge(this.#clock.now());
      this.#log.info(purged, 'deleted what was kept long enough');
    } catch (error) {
      this.#log.warn({ err: error }, 'deleting what was kept long enough failed; it is tried again');
    }
    this.#next(EVERY);
  }
}
