import type { Document } from '../../channels/phone/call-line.ts';
import type { Heard } from '../../channels/phone/call-twiml.ts';
import { SECRET, type StoryWorld } from './story-world.ts';
import { VoiceWire } from './voice-wire.ts';

/** A caller to a world, and what they have heard. */
export class Caller {
  readonly wire: VoiceWire;
  /** What was said since the caller said or pressed something last. */
  heard = '';

  constructor(world: StoryWorld, from?: string) {
    this.wire = new VoiceWire(() => world.now, SECRET, from);
  }

  async call(): Promise<this> {
    await this.wire.open();
    return this.#hear();
  }

  async say(...sentences: string[]): Promise<this> {
    for (const words of sentences) await this.#do(() => this.wire.say(words));
    return this;
  }

  async press(...keys: string[]): Promise<this> {
    for (const digits of keys) await this.#do(() => this.wire.press(digits));
    return this;
  }

  async silence(): Promise<this> {
    return this.#do(() => this.wire.silence());
  }

  /** What became of putting the caller through. */
  async dialled(became: 'completed' | 'no-answer'): Promise<this> {
    return this.#do(() => this.wire.dialled(became));
  }

  /** How waiting in the queue of a contact centre ended. */
  async queued(result: string): Promise<this> {
    return this.#do(() => this.wire.queued(result));
  }

  /** What the network says of a card that it asked for. */
  async card(result: string, confirmation?: string): Promise<this> {
    return this.#do(() => this.wire.card(result, confirmation));
  }

  async #do(what: () => Promise<void>): Promise<this> {
    if (!this.wire.gather) throw new Error(`nobody listens any more: ${this.heard}`);
    await what();
    return this.#hear();
  }

  #hear(): this {
    this.heard = this.wire.takeHeard();
    return this;
  }
}

/** The words of a document, whoever has the word after them. */
export function wordsOf({ verbs }: Document): string {
  const said = verbs.flatMap((verb): Heard[] => {
    if (verb.verb === 'gather') return verb.prompts;
    return verb.verb === 'say' ? [verb] : [];
  });
  return said.map((each) => (each.verb === 'say' ? each.text : '')).join('\n');
}
