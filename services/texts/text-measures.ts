import { Counter, Gauge, type Registry } from 'prom-client';

/** Counts of texts, for `/metrics`. No label holds anything of a person. */
export class TextMeasures {
  readonly #received: Counter<'outcome'>;
  readonly #segments: Counter<string>;
  readonly #held: Counter<'limit'>;
  readonly #became: Counter<'status'>;
  readonly #pence: Gauge<string>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#received = new Counter({
      name: 'council_texts_received_total',
      help: 'Texts that came, by what was done with them',
      labelNames: ['outcome'],
      registers,
    });
    this.#segments = new Counter({
      name: 'council_text_segments_total',
      help: 'Segments of texts that were sent: what is paid for',
      registers,
    });
    this.#held = new Counter({
      name: 'council_texts_held_total',
      help: 'Texts that were not sent because of a limit',
      labelNames: ['limit'],
      registers,
    });
    this.#became = new Counter({
      name: 'council_text_news_total',
      help: 'What the network said became of texts',
      labelNames: ['status'],
      registers,
    });
    this.#pence = new Gauge({
      name: 'council_text_spend_pence',
      help: 'Pence spent on texts today, when the last one was sent',
      registers,
    });
  }

  received(outcome: string): void {
    this.#received.inc({ outcome });
  }

  sent(segments: number, penceToday: number): void {
    this.#segments.inc(segments);
    this.#pence.set(penceToday);
  }

  held(limit: string): void {
    this.#held.inc({ limit });
  }

  became(status: string): void {
    this.#became.inc({ status });
  }
}
