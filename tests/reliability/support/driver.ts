import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { DirectLine } from './direct-line.ts';
import type { Script } from './scripts.ts';

/** What one resident sent and saw, for the checker. */
export interface Log {
  script: string;
  /** What this resident alone says, such as the address; it stands for a gap in the script. */
  place: string;
  conversationId: string;
  sent: { key: string; text: string; ids: string[] }[];
  /** In the order it was shown. */
  seen: { id: string; from: 'resident' | 'assistant'; text: string }[];
  /** References, written down the moment they were seen. */
  references: string[];
  /** The script was played to its end. */
  finished: boolean;
}

interface Offer {
  title: string;
  value: { press: { value: string } };
}

interface Shown {
  id: string;
  from: { role: string };
  text?: string;
  channelData?: { clientActivityID?: string };
  suggestedActions?: { actions: Offer[] };
}

/** How residents behave. */
export interface Manner {
  /** Most copies of one message. */
  copies: number;
  /** Replies in all after each message of the script, as an undisturbed run gave them; absent in that run itself. */
  expected?: readonly number[] | undefined;
  /** Milliseconds between two looks for what is new, least and most. */
  pause: readonly [number, number];
  /** Milliseconds in which an answer must come; three minutes when absent: a machine may be busy with other things. */
  patience?: number | undefined;
}

const PATIENCE = 180_000;

const REFERENCE = /\bNOR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/g;
/** `[...]` ends with a reference; a form that asks for more than this never gets to one. */
const MOST_ANSWERS = 20;

/** A resident who plays a script, and reads what is said by looking again and again. */
export class Resident {
  readonly log: Log;
  readonly #script: Script;
  readonly #open: () => Promise<DirectLine>;
  readonly #chance: Chance;
  readonly #manner: Manner;
  #line: DirectLine | undefined;
  #watermark = '';
  #offers: Offer[] = [];
  readonly #echoes = new Map<string, string>();
  /** Replies in all after each message: what a later, disturbed run is held against. */
  readonly counts: number[] = [];
  /** A message is sent and not yet answered. */
  waiting = false;

  constructor(script: Script, place: string, open: () => Promise<DirectLine>, chance: Chance, manner: Manner) {
    this.#script = script;
    this.#open = open;
    this.#chance = chance;
    this.#manner = manner;
    this.log = { script: script.name, place, conversationId: '', sent: [], seen: [], references: [], finished: false };
  }

  /** Plays the script. @throws Error when no answer comes in time, or a door refuses */
  async play(): Promise<void> {
    this.#line = await this.#open();
    this.log.conversationId = this.#line.conversationId;
    await this.#until(() => this.#replies() > 0, 'a greeting');
    for (const says of this.#script.says) {
      const answering = /^\[\.\.\. ?(.*)\]$/.exec(says);
      if (answering) await this.#answerUntil(answering[1] ?? '');
      else await this.#say(says);
    }
    // A reader who stays: nothing more may come.
    await this.#pause();
    await this.#look();
    this.log.finished = true;
  }

  /** @param offered value of the choice to stop at; empty to stop at a reference */
  async #answerUntil(offered: string): Promise<void> {
    const before = this.log.references.length;
    const there = (): boolean => (offered ? this.#offer(offered) !== undefined : this.log.references.length > before);
    for (let answers = 0; !there(); answers += 1) {
      const offer = this.#offer('skip') ?? this.#offers[0];
      if (!offer || answers >= MOST_ANSWERS)
        throw new Error(`script "${this.#script.name}" has no answer to what is asked`);
      await this.#say(`[${offer.value.press.value}]`);
    }
  }

  #offer(wanted: string): Offer | undefined {
    return this.#offers.find(({ value }) => value.press.value === wanted);
  }

  async #say(says: string): Promise<void> {
    this.waiting = true;
    const key = randomUUID();
    const activity = this.#activity(says, key);
    const sent = { key, text: activity.text, ids: [] as string[] };
    this.log.sent.push(sent);
    const copies = this.#chance.whole(1, this.#manner.copies);
    const post = async (): Promise<void> => {
      if (copies > 1) await delay(this.#chance.whole(0, 30));
      sent.ids.push(await (this.#line as DirectLine).post(activity));
    };
    await Promise.all(Array.from({ length: copies }, post));
    await this.#until(() => this.#isAnswered(key), `an answer to "${says}"`);
    this.counts.push(this.#replies());
    this.waiting = false;
  }

  #activity(says: string, key: string): { type: 'message'; text: string; value?: unknown; channelData: object } {
    const pressed = /^\[(.*)\]$/.exec(says)?.[1];
    const channelData = { clientActivityID: key };
    if (pressed === undefined)
      return { type: 'message', text: says.replaceAll('{place}', this.log.place), channelData };
    const offer = this.#offer(pressed);
    if (!offer) throw new Error(`script "${this.#script.name}": nobody offers "${pressed}"`);
    return { type: 'message', text: offer.title, value: offer.value, channelData };
  }

  #isAnswered(key: string): boolean {
    const expected = this.#manner.expected?.[this.counts.length];
    if (expected !== undefined) return this.#replies() >= expected;
    const echo = this.log.seen.findIndex(({ id }) => id === this.#echoes.get(key));
    return echo >= 0 && echo < this.log.seen.length - 1;
  }

  #replies(): number {
    return this.log.seen.filter(({ from }) => from === 'assistant').length;
  }

  async #until(done: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + (this.#manner.patience ?? PATIENCE);
    while (!done()) {
      if (Date.now() > deadline) throw new Error(`${this.log.conversationId} waited in vain for ${what}`);
      await this.#pause();
      await this.#look();
    }
  }

  #pause(): Promise<void> {
    return delay(this.#chance.whole(...this.#manner.pause));
  }

  async #look(): Promise<void> {
    const { activities, watermark } = await (this.#line as DirectLine).read<Shown>(this.#watermark);
    this.#watermark = watermark;
    for (const shown of activities) this.#note(shown);
  }

  #note({ id, from, text = '', channelData, suggestedActions }: Shown): void {
    const isMine = from.role === 'user';
    this.log.seen.push({ id, from: isMine ? 'resident' : 'assistant', text });
    if (channelData?.clientActivityID) this.#echoes.set(channelData.clientActivityID, id);
    if (isMine) return;
    this.#offers = suggestedActions?.actions ?? [];
    for (const [reference] of text.matchAll(REFERENCE)) {
      if (!this.log.references.includes(reference)) this.log.references.push(reference);
    }
  }
}
