import { randomBytes } from 'node:crypto';
import type { Database } from '../../services/storage/database.ts';
import type { SimulatedTexts } from '../../services/texts/simulated-texts.ts';
import type { Carrier, TextGiven, TextToSend } from './carrier.ts';

/** A webhook that has not been answered yet: what is said meanwhile goes back in its answer. */
export interface OpenWebhook {
  /** Nothing more is taken. Returns what was said, in order. */
  close(): string[];
}

/** Whether a number is of the range that belongs to nobody. Texts to others are shown nowhere, so they are not kept. */
function isPlayed(number: string): boolean {
  return number.startsWith('+447700900');
}

/** No network: texts go back in the answer to the webhook that is open, else to the phone in the browser. */
export class SimulatedCarrier implements Carrier {
  readonly #texts: SimulatedTexts;
  readonly #database: Database;
  readonly #open = new Map<string, string[][]>();

  constructor(texts: SimulatedTexts, database: Database) {
    this.#texts = texts;
    this.#database = database;
  }

  /** Listens for what is said to a number. */
  listen(address: string): OpenWebhook {
    const said: string[] = [];
    this.#open.set(address, [...(this.#open.get(address) ?? []), said]);
    return {
      close: () => {
        const others = (this.#open.get(address) ?? []).filter((each) => each !== said);
        if (others.length > 0) this.#open.set(address, others);
        else this.#open.delete(address);
        return said;
      },
    };
  }

  async send({ to, words }: TextToSend): Promise<TextGiven> {
    const listening = this.#open.get(to)?.[0];
    if (listening) listening.push(words);
    else if (isPlayed(to)) await this.#database.commit([this.#texts.add(to, 'out', words)]);
    return { sid: `SM${randomBytes(16).toString('hex')}`, status: 'delivered' };
  }

  /** Nothing is ever lost on the way to it. */
  async find(): Promise<TextGiven[]> {
    return [];
  }
}
