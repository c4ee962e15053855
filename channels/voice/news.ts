import { codeOfTag } from '../../bots/formats.ts';
import type { OutgoingActivity } from '../../bots/outgoing.ts';
import { AddressBook } from '../../services/contact/address-book.ts';
import { organisationOn } from '../../services/council/facts.ts';
import { CallStore } from '../../services/telephone/call-store.ts';
import { londonDate } from '../../services/time/london.ts';
import { isMobile } from './caller-input.ts';
import { VOICE, type VoiceParts } from './parts.ts';

/** A call of which nothing was heard for so long, in ms, is over, whether the network has said so or not. */
const SURELY_OVER = 10 * 60_000;

/**
 * News for somebody who called. On the line it is read out at the call's next step; after the call nobody would hear it,
 * so it goes to their phone as a text, where that can have one. It stays to be read out in the next call as well.
 */
export async function tellNews(
  { database, clock, contact, council }: Pick<VoiceParts, 'database' | 'clock' | 'contact' | 'council'>,
  { activity, conversationId, userId, seq }: OutgoingActivity,
): Promise<void> {
  if ((activity.channelData as { notice?: unknown } | undefined)?.notice !== true) return;
  const at = clock.now();
  const since = new Date(at.getTime() - SURELY_OVER);
  if (await new CallStore(database.kysely).isOnTheLine(userId, since)) return;
  const number = (await new AddressBook(database.kysely).ofUser(VOICE, userId))?.address;
  if (number === undefined || !isMobile(number)) return;
  await database.commit(
    contact.write({
      key: `call-news/${conversationId}/${seq}`,
      to: { kind: 'sms', phone: number },
      message: {
        id: 'voice-news-text',
        values: { council: organisationOn(council, londonDate(at)).name, news: String(activity.text ?? '') },
      },
      language: codeOfTag(String(activity.locale ?? 'en')),
      at,
    }),
  );
}
