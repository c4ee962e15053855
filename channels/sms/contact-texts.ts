import { DeliveryError } from '../../bots/outgoing.ts';
import {
  ContactRefusedError,
  type ContactSender,
  type ContactStatus,
  type WordsToSend,
} from '../../services/contact/contact.ts';
import { withPlainSigns } from '../../services/texts/plain-signs.ts';
import { sizeOf } from '../../services/texts/segments.ts';
import { isFailure, type TextStatus } from '../../services/texts/sent-texts.ts';
import { splitText } from '../../services/texts/split-text.ts';
import type { TextSpend } from '../../services/texts/text-spend.ts';
import { londonDate } from '../../services/time/london.ts';
import type { TextGiven } from './carrier.ts';
import type { TextSenderParts } from './text-sender.ts';

/** Days in which the network is asked for a text that it may have. */
const LOOK_BACK = 2 * 24 * 60 * 60_000;

/** Twilio's codes for numbers that there are not, or that no text reaches: nobody tries them again. */
const NEVER: ReadonlySet<string> = new Set(['twilio-30005', 'twilio-30006', 'twilio-21614']);

/** What a network says of a text, in the words that messages outside conversations have for it. */
export function contactStatus(status: TextStatus, error: string | null = null): ContactStatus {
  if (status === 'sent' || status === 'delivered') return status;
  if (status === 'canceled') return 'cancelled';
  if (!isFailure(status)) return 'sending';
  return error !== null && NEVER.has(error) ? 'permanent-failure' : 'temporary-failure';
}

/**
 * Sends messages outside conversations as texts, for a council that sends texts and has no contract with GOV.UK Notify.
 * Letters and e-mails are kept. A text that may have been sent is asked for first; who calls is a job, which tries again.
 */
export function contactTexts({
  carrier,
  spend,
  database,
  now,
}: Pick<TextSenderParts, 'carrier' | 'database' | 'now'> & { spend: TextSpend }): ContactSender {
  const sendOne = async (to: string, words: string, message: WordsToSend): Promise<TextGiven> => {
    const earlier = message.mayHaveBeenSent ? await carrier.find({ to, words }, new Date(Date.now() - LOOK_BACK)) : [];
    if (earlier[0]) return earlier[0];
    // Not by person: who they are is not known here, and only what was promised to somebody is sent so.
    const paid = { day: londonDate(now()), userId: message.id, address: to, segments: sizeOf(words).segments };
    const limit = await spend.limitMet(paid);
    if (limit) throw new Error(`texts are limited: ${limit}`);
    await database.commit(spend.count(paid));
    try {
      return await carrier.send({ to, words, key: message.id });
    } catch (error) {
      if (error instanceof DeliveryError && !error.retryable) throw new ContactRefusedError(error.code, error);
      throw error;
    }
  };
  return {
    send: async (message) => {
      if (message.to.kind !== 'sms') return { status: 'kept' };
      let first: TextGiven | undefined;
      for (const words of splitText(withPlainSigns(message.words))) {
        const given = await sendOne(message.to.phone, words, message);
        first ??= given;
      }
      return first ? { status: contactStatus(first.status), providerId: first.sid } : { status: 'kept' };
    },
    sends: (kind) => kind === 'sms',
    // The network tells; it is not asked.
    status: async () => undefined,
  };
}
