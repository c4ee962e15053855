import { createHash } from 'node:crypto';
import {
  type Accepted,
  ConversationEndedError,
  TooManyMessagesError,
  UnknownConversationError,
} from '../../bots/reception.ts';
import type { AddressEntry } from '../../services/contact/address-book.ts';
import { HttpError } from '../http/http-error.ts';
import type { Limit } from '../http/limit.ts';
import type { CarrierWords, FoundWord } from './carrier-words.ts';
import { entryOf } from './conversation-of.ts';
import { SMS, type SmsParts } from './parts.ts';
import { photoLink } from './photo-page.ts';
import type { IncomingText } from './wire.ts';

/** Counters of texts that come from one number. */
export interface TextLimits {
  texts: Limit;
  sameWords: Limit;
}

/** Counters for the council's limits. */
export function textLimits({ rules, rates }: Pick<SmsParts, 'rules' | 'rates'>): TextLimits {
  const { texts, same_words } = rules.limits;
  const counter = (name: string, { most, minutes }: typeof texts): Limit =>
    rates.limit(name, { points: most, seconds: minutes * 60 });
  return { texts: counter('text-number', texts), sameWords: counter('text-same-words', same_words) };
}

/**
 * Takes a text, once: a repeat goes where the first one went, and is answered no second time.
 *
 * @returns undefined when it is not answered at all
 */
export async function takeText(
  parts: SmsParts,
  words: CarrierWords,
  limits: TextLimits,
  text: IncomingText,
): Promise<Accepted | undefined> {
  const { reception, received, measures, database, addresses } = parts;
  const { MessageSid, From, Body } = text;
  const earlier = await received.conversationOf(MessageSid);
  if (!earlier && (await isTooMuch(parts, limits, From, Body))) return undefined;
  const entry = await entryOf(parts, From);
  const found = words.find(text) ?? agreed(entry, Body);
  const conversationId = earlier ?? entry.conversationId;
  const at = parts.now();
  if (!earlier) {
    const stopped = found && found.word !== 'help' ? [addresses.stopped(entry, found.word === 'stop' ? at : null)] : [];
    await database.commit([
      received.goesTo(MessageSid, conversationId, at),
      addresses.heardFrom(entry, at),
      ...stopped,
    ]);
  }
  if (found && isAnswered(parts, found)) {
    measures.received(found.word);
    return undefined;
  }
  try {
    const accepted = await reception.accept({
      channel: SMS,
      conversationId,
      messageKey: MessageSid,
      activity: { type: 'message', text: Body, from: { id: entry.userId, name: '', role: 'user' } },
      // What is attached is never fetched: networks here carry no photos, and there is a page that takes them.
      ...(text.NumMedia > 0 ? { refusedPhotos: ['by-text'] } : {}),
      photoLink: photoLink(parts.account.publicBaseUrl, entry.photoCode),
      ...(found && !isYes(found, Body) ? { carrierWord: found.word } : {}),
    });
    measures.received(accepted.repeated ? 'repeated' : found ? found.word : 'taken');
    return accepted;
  } catch (error) {
    if (error instanceof TooManyMessagesError) throw new HttpError(503, 'TooManyRequests', 'Too much waits here.');
    // A late repeat of something in a conversation that is over.
    if (error instanceof ConversationEndedError || error instanceof UnknownConversationError) return undefined;
    throw error;
  }
}

/** Somebody who had stopped our texts says yes: to the network that means they may come again. */
function agreed({ isStopped }: AddressEntry, body: string): FoundWord | undefined {
  return isStopped && /^\W*yes\W*$/i.test(body) ? { word: 'start', isCarriers: true } : undefined;
}

/** It is also an answer to what we asked. */
function isYes({ word }: FoundWord, body: string): boolean {
  return word === 'start' && /^\W*yes\W*$/i.test(body);
}

/** Whether the network answers a word itself: after a stop it lets nothing of ours through. */
function isAnswered({ account }: SmsParts, { word, isCarriers }: FoundWord): boolean {
  return isCarriers && !account.isSimulated && word !== 'start';
}

async function isTooMuch(parts: SmsParts, limits: TextLimits, from: string, body: string): Promise<boolean> {
  if (parts.isEndless) return false;
  const same = createHash('sha256').update(`${from} ${body}`).digest('base64url');
  try {
    await limits.texts.take(from);
    await limits.sameWords.take(same);
    return false;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    parts.measures.received('too-many');
    parts.log.warn('one number sends more texts than are answered');
    return true;
  }
}
