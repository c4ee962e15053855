import { Counter, Histogram, type Registry } from 'prom-client';

/** Counts and times of turns and deliveries, for `/metrics`. No label holds anything of a person. */
export class TurnMeasures {
  readonly #turns: Counter<'channel' | 'outcome'>;
  readonly #seconds: Histogram<'channel'>;
  readonly #deliveries: Counter<'channel' | 'status'>;

  constructor(registry: Registry) {
    this.#turns = new Counter({
      name: 'council_turns_total',
      help: 'Turns, by channel and how they ended',
      labelNames: ['channel', 'outcome'],
      registers: [registry],
    });
    this.#seconds = new Histogram({
      name: 'council_turn_seconds',
      help: 'Time of a turn from its claim to its commit, in seconds',
      labelNames: ['channel'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    });
    this.#deliveries = new Counter({
      name: 'council_deliveries_total',
      help: 'Replies given to a channel, by what became of them',
      labelNames: ['channel', 'status'],
      registers: [registry],
    });
  }

  turn(channel: string, outcome: string, seconds: number): void {
    this.#turns.inc({ channel, outcome });
    this.#seconds.observe({ channel }, seconds);
  }

  delivery(channel: string, status: string): void {
    this.#deliveries.inc({ channel, status });
  }
}
