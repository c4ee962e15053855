import type { Activity } from 'botbuilder';
import type { Logger } from 'pino';
import { DeliveryError, type OutgoingActivity } from '../../bots/outgoing.ts';
import type { AddressBook, AddressEntry } from '../../services/contact/address-book.ts';
import type { Transcript, TranscriptEntry } from '../../services/conversations/transcript.ts';
import type { Database } from '../../services/storage/database.ts';
import { sizeOf } from '../../services/texts/segments.ts';
import type { SentText, SentTexts, TextPlace } from '../../services/texts/sent-texts.ts';
import type { TextMeasures } from '../../services/texts/text-measures.ts';
import type { TextSpend } from '../../services/texts/text-spend.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Delivery } from '../channel.ts';
import { type Carrier, STOPPED_BY_CARRIER, type TextGiven, UncertainError } from './carrier.ts';
import { SMS } from './parts.ts';
import { textsOf } from './render.ts';

/** What sending texts needs of the rest. */
export interface TextSenderParts {
  database: Database;
  addresses: AddressBook;
  sent: SentTexts;
  spend: TextSpend;
  carrier: Carrier;
  transcript: Pick<Transcript, 'since'>;
  measures: TextMeasures;
  log: Pick<Logger, 'error' | 'warn'>;
  now(): Date;
}

/** Lines that leave as one text. */
interface SaidAtOnce {
  head: number;
  lastSeq: number;
  activities: Partial<Activity>[];
}

/** Lines that one turn says, at most. */
const MOST_LINES = 20;
/** Milliseconds after which a text that the network does not know was never given to it. */
const SURELY_LOST = 60_000;
/** Networks name days only: a text may be listed under the day before. */
const LOOK_BACK = 24 * 60 * 60_000;

/**
 * Sends replies as texts. Before each text it is written down that it is tried: whoever finds it so, after a crash or an
 * answer that never came, asks the network before giving it the text again.
 */
export class TextSender {
  readonly #parts: TextSenderParts;

  constructor(parts: TextSenderParts) {
    this.#parts = parts;
  }

  /** @throws DeliveryError */
  async send({ activity, conversationId, userId, seq }: OutgoingActivity): Promise<Delivery> {
    const { addresses, database } = this.#parts;
    const entry = await addresses.ofUser(SMS, userId);
    if (!entry) throw new DeliveryError('no-address', { retryable: false, ourFault: false });
    const isUnasked = isNotice(activity);
    if (isUnasked && entry.isStopped) throw new DeliveryError('texts-stopped', { retryable: false, ourFault: false });
    const said = isUnasked
      ? { head: seq, lastSeq: seq, activities: [activity] }
      : await this.#saidAtOnce(conversationId, seq);
    let first: string | undefined;
    try {
      for (const [part, words] of textsOf(said.activities).entries()) {
        const sid = await this.#sendOne(entry, { conversationId, seq: said.head, part, lastSeq: said.lastSeq }, words);
        first ??= sid;
      }
    } catch (error) {
      if (!(error instanceof UncertainError)) throw error;
      return { status: 'uncertain', error: error.code };
    }
    // What is answered to news of an older conversation belongs there.
    if (isUnasked) {
      await database.commit([addresses.takeUp(SMS, userId, conversationId, this.#parts.now())], { canWait: true });
    }
    return { status: 'sent', ...(first === undefined ? {} : { providerId: first }) };
  }

  /**
   * What one turn says is one text: networks keep no order between two, and each is paid for. The first of its lines
   * takes all of them along; the others find that they have left.
   */
  async #saidAtOnce(conversationId: string, seq: number): Promise<SaidAtOnce> {
    const { sent, transcript } = this.#parts;
    const lines = await transcript.since(conversationId, Math.max(0, seq - MOST_LINES), 2 * MOST_LINES);
    const here = lines.findIndex((line) => line.seq === seq);
    const { at } = lines[here] as TranscriptEntry;
    const isOther = (line: TranscriptEntry): boolean =>
      line.direction === 'in' || line.at !== at || isNotice(line.activity);
    const from = lines.findLastIndex((line, i) => i < here && isOther(line)) + 1;
    const to = lines.findIndex((line, i) => i > here && isOther(line));
    const together = lines.slice(from, to === -1 ? undefined : to);
    let head = together[0]?.seq ?? seq;
    let lastSeq = together.at(-1)?.seq ?? seq;
    // A text that has been tried keeps what it took along: a line of the same moment that came later is another text.
    for (let known = await sent.find({ conversationId, seq: head, part: 0 }); known; ) {
      if (known.lastSeq >= seq) {
        lastSeq = known.lastSeq;
        break;
      }
      head = known.lastSeq + 1;
      known = await sent.find({ conversationId, seq: head, part: 0 });
    }
    const along = together.filter((line) => line.seq >= head && line.seq <= lastSeq);
    return { head, lastSeq, activities: along.map(({ activity }) => activity) };
  }

  async #sendOne(entry: AddressEntry, place: TextPlace, words: string): Promise<string> {
    const { sent, database } = this.#parts;
    const earlier = await sent.find(place);
    if (earlier?.sid) return earlier.sid;
    const lost = earlier && !sent.isRefused(earlier) ? await this.#asked(earlier, entry, words) : undefined;
    if (lost) return lost;
    const { segments } = sizeOf(words);
    const key = earlier?.key ?? sent.newKey();
    if (earlier) await database.commit([sent.tryingAgain(key, Date.now())]);
    else await this.#begin(entry, place, key, segments);
    const given = await this.#give(entry, key, words);
    await database.commit(sent.given(key, given.sid, given.status));
    const { spend, measures } = this.#parts;
    measures.sent(segments, await spend.pence(londonDate(this.#parts.now())));
    return given.sid;
  }

  /** Counts a text and writes it down, unless it would go over a limit. */
  async #begin(entry: AddressEntry, place: TextPlace, key: string, segments: number): Promise<void> {
    const { sent, spend, database, measures, log } = this.#parts;
    const { userId, address } = entry;
    const paid = { day: londonDate(this.#parts.now()), userId, address, segments };
    const limit = await spend.limitMet(paid);
    if (limit) {
      measures.held(limit);
      // The alert: nobody is texted any more, or somebody makes us text them.
      if (limit === 'total') log.error({ limit }, 'texts have cost as much as they may today; none is sent');
      throw new DeliveryError(`text-limit-${limit}`, { retryable: limit === 'total', ourFault: false });
    }
    await database.commit([sent.trying(key, place, segments, Date.now()), ...spend.count(paid)]);
  }

  async #give(entry: AddressEntry, key: string, words: string): Promise<TextGiven> {
    const { sent, carrier, database, addresses } = this.#parts;
    try {
      return await carrier.send({ to: entry.address, words, key });
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      const isStopped = error.code === STOPPED_BY_CARRIER;
      await database.commit([
        sent.refused(key, error.code),
        ...(isStopped ? [addresses.stopped(entry, this.#parts.now())] : []),
      ]);
      throw error;
    }
  }

  /**
   * Whether the network has a text that it may have been given.
   *
   * @returns its id, or undefined when it surely never was
   * @throws UncertainError when it is too early to know
   */
  async #asked(earlier: SentText, { address: to }: AddressEntry, words: string): Promise<string | undefined> {
    const { sent, carrier, database } = this.#parts;
    const found = await carrier.find({ to, words }, new Date(earlier.triedAt - LOOK_BACK));
    const others = await sent.known(found.map(({ sid }) => sid));
    const ours = found.find(({ sid }) => !others.has(sid));
    if (ours) {
      await database.commit(sent.given(earlier.key, ours.sid, ours.status));
      return ours.sid;
    }
    if (Date.now() - earlier.triedAt < SURELY_LOST) throw new UncertainError('not-known-yet');
    return undefined;
  }
}

/** Whether something is said that nobody had asked for. */
function isNotice({ channelData }: Partial<Activity>): boolean {
  return (channelData as { notice?: unknown } | undefined)?.notice === true;
}
